"""The waveform of a recording: its ruler, scale, peaks or spectrogram, the gap in it, and what is said."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from studio.core.hearing import HeardWord, Stretch
from studio.core.language import tr
from studio.core.paragraphs import Change
from studio.jobs.pool import JobPool
from studio.ui.theme.growing import Growing
from studio.ui.theme.theme import theme
from studio.ui.theme.tokens import scaled
from studio.ui.waveform.gap import Gap
from studio.ui.waveform.gap_canvas import GapCanvas
from studio.ui.waveform.markers import Mark
from studio.ui.waveform.ruler import Ruler, Unit
from studio.ui.waveform.scale import WIDTH as SCALE_WIDTH
from studio.ui.waveform.scale import Scale
from studio.ui.waveform.seam_look import SeamLook
from studio.ui.waveform.snap import Places, edges
from studio.ui.waveform.sound import Drawn
from studio.ui.waveform.speech_lane import SpeechLane
from studio.ui.waveform.spoken_selection import spoken_place, spoken_selection
from studio.ui.waveform.timeline import Timeline
from studio.ui.waveform.unit_button import UnitButton
from studio.ui.waveform.value_teller import ValueTeller
from studio.ui.widgets.ring import Ringed, paint_ring

LEAST_HEIGHT = 150
BESIDE_GAP = 0.05
"""Of the gap, alone or with its contexts, shown on each side of it."""
LEAST = 0.5
"""Seconds that are shown at least: a place where words are put in has no length."""


class RecordingView(Ringed, QFrame):
    """Shows what it is given; `unit_changed(Unit)` when the user turns the ruler."""

    unit_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setObjectName("sunken")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Waveform"))
        Growing(self, lambda: self.setMinimumHeight(scaled(LEAST_HEIGHT)))
        self.timeline: Timeline = Timeline(self)
        self.ruler, self.canvas = Ruler(self.timeline), GapCanvas(self.timeline)
        self.scale, self.lane = Scale(self.canvas.wave), SpeechLane(self.timeline)
        self.unit_button = UnitButton()
        self._gap: Gap | None = None
        self._sound: Drawn | None = None
        self._speech: tuple[Stretch, ...] = ()
        self._places = Places()
        self._position, self._seams_spoken = 0.0, ""
        self._teller = ValueTeller(self, self.spoken_value)
        self._arrange()
        self.unit_button.clicked.connect(self._turn_unit)
        theme().changed.connect(self.canvas.renew_colours)
        self._teller.changed()

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 16, 0)
        grid.setSpacing(0)
        grid.addWidget(self.unit_button, 0, 0)
        grid.addWidget(self.ruler, 0, 1)
        grid.addWidget(self.scale, 1, 0)
        grid.addWidget(self.canvas, 1, 1)
        grid.addWidget(self.lane, 2, 1)
        grid.setColumnMinimumWidth(0, scaled(SCALE_WIDTH))
        grid.setRowStretch(1, 1)
        self.setLayout(grid)

    def set_pool(self, pool: JobPool) -> None:
        """Where samples are fetched and the spectrogram is computed."""
        self.canvas.set_pool(pool)
        self.canvas.spectrogram.set_pool(pool)

    def close_wave(self) -> None:
        """Undoes its connections to what outlives it, and frees the canvas."""
        self._teller.stop()
        theme().changed.disconnect(self.canvas.renew_colours)
        self.canvas.close_canvas()

    # What it shows

    @property
    def gap(self) -> Gap | None:
        """The gap that is shown."""
        return self._gap

    @property
    def position(self) -> float:
        """The playhead, in seconds."""
        return self._position

    @property
    def sound(self) -> Drawn | None:
        """The recording that is shown, as far as it was read."""
        return self._sound

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The markers, in the order of time."""
        return self.canvas.markers.marks

    def set_sound(self, sound: Drawn | None) -> None:
        """Shows another recording, all of it, or more of the one that is being read; None for none."""
        before, self._sound = self._sound, sound
        grown = sound is not None and before is not None and sound.read is not None
        grown = grown and before is not None and sound is not None and sound.read is before.read
        self.ruler.set_blank(sound is None)
        if sound is not None:
            self.timeline.set_rate(sound.sample_rate)
            self.timeline.set_total(sound.shown_seconds)
        if not grown:
            self.lane.set_words(())
            self.set_speech(())
            self.timeline.show_all()
            self.set_position(0.0 if sound is not None else None)
        self.canvas.wave.set_sound(sound)
        self.canvas.spectrogram.set_sound(sound)
        self.scale.update()
        self._show_unit()
        self._teller.changed()

    def set_speech(self, speech: tuple[Stretch, ...]) -> None:
        """Shows where somebody speaks."""
        if speech != self._speech:
            self._speech = speech
            self.lane.set_speech(speech)
            self._learn_places()

    def set_words(self, words: tuple[HeardWord, ...]) -> None:
        """Shows what is said."""
        if words != self.lane.words:
            self.lane.set_words(words)
            self._learn_places()

    def set_changes(self, changes: tuple[Change, ...]) -> None:
        """Shows what patches make of the words."""
        self.lane.set_changes(changes)

    def set_marks(self, marks: tuple[Mark, ...]) -> None:
        """Shows other markers."""
        if marks != self.marks:
            self.canvas.markers.set_marks(marks)
            self._learn_places()

    def set_gap(self, gap: Gap | None) -> None:
        """Shows another gap."""
        self._gap = gap
        self.canvas.set_gap(gap)
        self.lane.set_stretch(*((gap.start, gap.end) if gap is not None else (0.0, 0.0)))
        self._teller.changed()

    def set_seams(self, look: SeamLook | None) -> None:
        """Shows the seams of the patch in sight; None for none."""
        self.canvas.set_seams(look)
        spoken = look.spoken if look is not None else ""
        if spoken != self._seams_spoken:
            self._seams_spoken = spoken
            self._teller.changed()

    def set_position(self, seconds: float | None) -> None:
        """Moves the playhead; None hides it."""
        self._position = seconds or 0.0
        self.canvas.set_playhead(seconds)
        self.ruler.set_playhead(seconds)
        self.lane.set_position(seconds)
        if self._gap is None:
            self._teller.changed()

    def follow(self, seconds: float) -> None:
        """Moves the playhead with the sound, and turns the page where it leaves the screen."""
        if self.timeline.start <= self._position <= self.timeline.end:
            self.timeline.bring_in(seconds)
        self.set_position(seconds)

    def show_spectrogram(self, on: bool) -> None:
        """The spectrogram in the place of the waveform, or the other way round."""
        self.canvas.show_spectrogram(on)
        self.scale.show_spectrogram(on)

    def set_unit(self, unit: Unit) -> None:
        """Tells places in time or in samples."""
        self.unit_button.set_unit(unit)
        self._show_unit()

    def spoken_value(self) -> str:
        """What a screen reader says of it."""
        if self._sound is None:
            return tr("No recording yet")
        if self._gap is None:
            return tr("{place} seconds, nothing selected", place=spoken_place(self._position))
        words = [self.lane.words[number] for number in self.lane.selected()]
        told = spoken_selection(self._gap, words, self._speech)
        return f"{told}, {self._seams_spoken}" if self._seams_spoken else told

    def _show_unit(self) -> None:
        rate = self._sound.sample_rate if self._sound is not None else 0
        self.ruler.set_unit(self.unit_button.unit, rate)

    def _turn_unit(self) -> None:
        self.set_unit(Unit.TIME if self.unit_button.unit is Unit.SAMPLES else Unit.SAMPLES)
        self.unit_changed.emit(self.unit_button.unit)

    def _learn_places(self) -> None:
        self._places = Places(
            edges((word.start, word.end) for word in self.lane.words),
            edges((each.start, each.end) for each in self._speech),
            tuple(mark.seconds for mark in self.marks),
        )

    # What is on screen

    def zoom(self, factor: float) -> None:
        """Shows `factor` times as much: about the gap if it is on screen, the playhead, or the middle."""
        view, gap = self.timeline, self._gap
        middles = [(gap.start + gap.end) / 2] if gap is not None else []
        seen = (each for each in (*middles, self._position) if view.start <= each <= view.end)
        view.zoom(factor, next(seen, (view.start + view.end) / 2))

    def show_gap(self) -> None:
        """Puts the gap on screen; with its contexts if it fills the screen already."""
        gap, view = self._gap, self.timeline
        if gap is None:
            return
        start, end = _with_edge(gap.start, gap.end)
        there = abs(view.start - max(0.0, start)) + abs(view.end - min(view.total, end))
        if there < 0.02 * view.span:
            start, end = _with_edge(gap.left, gap.right)
        view.show(start, end)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.ringed:
            with QPainter(self) as painter:
                paint_ring(painter, self.rect().toRectF(), 0)


def _with_edge(start: float, end: float) -> tuple[float, float]:
    """A stretch with a little on each side of it."""
    edge = max(BESIDE_GAP * (end - start), (LEAST - (end - start)) / 2)
    return start - edge, end + edge
