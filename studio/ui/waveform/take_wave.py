"""A take as one strip: its name, a ruler, the waveform, the pause after it, and its words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from studio.core.language import tr
from studio.ui.theme.boxes import column, row
from studio.ui.theme.theme import theme
from studio.ui.theme.tokens import scaled
from studio.ui.waveform.canvas import ZOOM_STEP, Canvas
from studio.ui.waveform.rest import RestHandle, RestShade, room_behind
from studio.ui.waveform.ruler import Ruler
from studio.ui.waveform.sound import Drawn
from studio.ui.waveform.timeline import Timeline
from studio.ui.waveform.words import SpokenWords
from studio.ui.waveform.words_lane import WordsLane
from studio.ui.widgets.labels import Elided, label
from studio.ui.widgets.ring import Ringed, paint_ring

FULL_HEIGHT, LOW_HEIGHT = 168, 136
TOLD_EVERY = 0.5
NUDGE = 0.1
"""Seconds that an arrow key moves the playhead."""


class TakeWave(Ringed, QFrame):
    """`seeked(seconds)` when the user points at a moment, `selected(start, end)` for a stretch (equal ends
    select nothing), `stretch_asked(start, end)` to hear a word; `rest_moving(seconds)` while the pause after
    it is dragged, and `rest_settled(block id, seconds)` when that is done."""

    seeked = Signal(float)
    selected = Signal(float, float)
    stretch_asked = Signal(float, float)
    rest_moving = Signal(float)
    rest_settled = Signal(str, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setObjectName("sunken")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Take waveform", about="waveform of a take"))
        self._timeline = Timeline(self)
        self._name = label(role="body", weight=600, tone="strong")
        self._facts = Elided(role="small", tone="quiet")
        self._ruler, self.canvas = Ruler(self._timeline), Canvas(self._timeline)
        self._lane = WordsLane(self._timeline)
        self._rest, self.rest = RestShade(self._timeline), RestHandle(self._timeline, self.canvas)
        self._sound_end, self._has_rest = 0.0, False
        self._spoken = SpokenWords()
        self._position: float | None = None
        self._told = -TOLD_EVERY
        self._selection: tuple[float, float] | None = None
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        head = row(self._name, (self._facts, 1), spacing=10, margins=(0, 11, 0, 3))
        self.setLayout(
            column(head, self._ruler, (self.canvas, 1), self._lane, spacing=0, margins=(16, 0, 16, 0))
        )
        self.canvas.lay(self._rest)
        self.set_low(False)

    def _connect(self) -> None:
        self._ruler.pressed.connect(self._seek)
        self.canvas.pressed.connect(self._clicked)
        self.canvas.dragged.connect(self._select)
        self.canvas.word_asked.connect(self._ask_word)
        self._timeline.changed.connect(self.rest.place)
        self.rest.moving.connect(self._rest_moved)
        self.rest.settled.connect(self._rest_done)
        theme().changed.connect(self.canvas.renew_colours)

    def close_strip(self) -> None:
        """Undoes its connections to what outlives it, and frees the canvas."""
        theme().changed.disconnect(self.canvas.renew_colours)
        self.canvas.close_canvas()

    @property
    def position(self) -> float | None:
        """Where the playhead is, in seconds; None while it is hidden."""
        return self._position

    @property
    def selection(self) -> tuple[float, float] | None:
        """The selected stretch in seconds."""
        return self._selection

    @property
    def timeline(self) -> Timeline:
        """What is on screen."""
        return self._timeline

    def set_low(self, low: bool) -> None:
        """Takes the lower height of small windows."""
        self.setFixedHeight(scaled(LOW_HEIGHT if low else FULL_HEIGHT))

    def set_heading(self, name: str, facts: str) -> None:
        """What is shown, and how it was made."""
        self._name.setText(name)
        self._facts.set_whole(facts)

    def set_sound(self, drawn: Drawn | None) -> None:
        """Shows another sound, or more of the one that is being made; None for nothing."""
        words = drawn.words if drawn else ()
        if words != self._spoken.words:
            self._spoken = SpokenWords(words)
            self._lane.set_words(self._spoken)
        self._ruler.set_blank(drawn is None)
        if drawn is None:
            self.canvas.wave.set_sound(None)
            self.set_position(None)
            return
        self._timeline.set_rate(drawn.sample_rate)
        self._sound_end = drawn.shown_seconds
        self._show_rest()
        self.canvas.wave.set_sound(drawn)

    def set_rest(self, block: str, seconds: float | None) -> None:
        """The pause after the sound, which is that of a block; None where nothing follows."""
        self._has_rest = seconds is not None
        if seconds is None:
            self.rest.leave()
        else:
            self.rest.set_rest(block, seconds)
        self._show_rest()

    def _show_rest(self) -> None:
        """The axis is as long as the sound and what comes after it, and stays so while that is dragged."""
        end, pause = self._sound_end, self.rest.seconds if self._has_rest else 0.0
        if not self.rest.isSliderDown():
            self._timeline.set_total(end + room_behind(end, pause) if self._has_rest else end)
        self._rest.set_stretch(end, end + pause)
        self.rest.stand(end)

    def _rest_moved(self, seconds: float) -> None:
        self._show_rest()
        if not self.rest.isSliderDown():
            self._timeline.bring_in(self._sound_end + seconds)
        self.rest_moving.emit(seconds)

    def _rest_done(self, block: str, seconds: float) -> None:
        self._show_rest()
        self.rest_settled.emit(block, seconds)

    def set_no_words(self, sentence: str) -> None:
        """Why what is shown has no words under it; empty where that needs no telling."""
        self._lane.set_reason(sentence)

    def begin(self) -> None:
        """Another take comes: the whole of it is shown, nothing is selected."""
        self.clear_selection()
        self._timeline.show_all()

    def set_position(self, seconds: float | None) -> None:
        """Moves the playhead and marks the word that is said; None hides it."""
        self._position = seconds
        if seconds is not None:
            self._timeline.bring_in(seconds)
        self.canvas.set_playhead(seconds)
        self._ruler.set_playhead(seconds)
        self._mark(self._spoken.at(seconds) if seconds else None)  # At 0 nothing has been said yet.
        self._tell(seconds)

    def _tell(self, seconds: float | None) -> None:
        """Says where it is to screen readers, at most twice for each second of sound."""
        if seconds is None or abs(seconds - self._told) >= TOLD_EVERY:
            self._told = seconds if seconds is not None else -TOLD_EVERY
            self.setAccessibleDescription(self.spoken_value())

    def clear_selection(self) -> None:
        """Selects nothing."""
        self._selection = None
        self.canvas.selected.set_stretch(0, 0)

    def show_selection(self, start: float, end: float) -> None:
        """Shows a stretch as the selected one, without telling."""
        self._selection = (start, end)
        self.canvas.selected.set_stretch(start, end)

    def spoken_value(self) -> str:
        """What a screen reader says of it."""
        if self._selection is not None:
            start, end = self._selection
            return tr(
                "Selection {start:.2f} to {end:.2f} seconds, {length:.2f} seconds",
                start=start,
                end=end,
                length=end - start,
            )
        if self._position is None:
            return tr("No take yet")
        number = self._spoken.at(self._position)
        if number is None:
            return tr("{seconds:.2f} seconds", seconds=self._position)
        word = self._spoken.words[number].text
        return tr("{seconds:.2f} seconds, word {word}", seconds=self._position, word=word)

    def _mark(self, number: int | None) -> None:
        self._lane.set_said(number)
        if number is None:
            self.canvas.said.set_stretch(0, 0)
        else:
            word = self._spoken.words[number]
            self.canvas.said.set_stretch(word.start, word.end)

    def _seek(self, seconds: float) -> None:
        if self._position is not None:
            self.seeked.emit(min(max(seconds, 0.0), self._sound_end))

    def _clicked(self, seconds: float) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._selection is not None:
            self.clear_selection()
            self.selected.emit(seconds, seconds)
        self._seek(seconds)

    def _select(self, start: float, end: float) -> None:
        if self._position is None:
            return
        start, end = min(start, self._sound_end), min(end, self._sound_end)
        self.show_selection(start, end)
        self.selected.emit(start, end)

    def _ask_word(self, seconds: float) -> None:
        number = self._spoken.at(seconds)
        if number is not None:
            word = self._spoken.words[number]
            self.stretch_asked.emit(word.start, word.end)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and self._zoomed(Qt.Key(event.key())):
            return
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._position is not None:
            way = 1 if event.key() == Qt.Key.Key_Right else -1
            self._seek(self._position + way * NUDGE)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._seek(0.0 if event.key() == Qt.Key.Key_Home else self._sound_end)
        else:
            super().keyPressEvent(event)

    def _zoomed(self, key: Qt.Key) -> bool:
        around = self._position if self._position is not None else self._timeline.start
        if key in (Qt.Key.Key_Equal, Qt.Key.Key_Plus):
            self._timeline.zoom(1 / ZOOM_STEP, around)
        elif key == Qt.Key.Key_Minus:
            self._timeline.zoom(ZOOM_STEP, around)
        elif key == Qt.Key.Key_F:
            self._timeline.show_all()
        elif key == Qt.Key.Key_E and self._selection is not None:
            self._timeline.show(*self._selection)
        else:
            return False
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.ringed:
            with QPainter(self) as painter:
                paint_ring(painter, self.rect().toRectF(), 0)
