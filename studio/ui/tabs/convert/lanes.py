"""The recording above, what became of it below, on one time axis."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from studio.core.language import tr
from studio.core.take import TakeNote
from studio.jobs.pool import JobPool
from studio.ui.tabs.convert.lane_head import LaneHead
from studio.ui.tabs.convert.likeness import likeness
from studio.ui.tabs.convert.melody_head import MelodyHead
from studio.ui.tabs.convert.page import Page, Side
from studio.ui.theme.boxes import column, frame, line, row
from studio.ui.theme.theme import theme
from studio.ui.theme.tokens import scaled
from studio.ui.waveform.canvas import ZOOM_STEP, Canvas
from studio.ui.waveform.items import OWN, PATCH
from studio.ui.waveform.melody_lane import HEIGHT, Contour, MelodyLane
from studio.ui.waveform.ruler import Ruler
from studio.ui.waveform.sound import Drawn
from studio.ui.waveform.timeline import Timeline
from studio.ui.widgets.labels import label
from studio.ui.widgets.ring import Ringed, paint_ring
from studio.ui.widgets.stacked import raise_page
from studio.ui.widgets.time_text import spoken

LEFT, RIGHT = 12, 16
NO_VERDICT = tr("No verdict: made without the melody match.")
BEFORE_SHARE, AFTER_SHARE = 136, 114
NUDGE, TOLD_EVERY = 0.1, 0.5
"""Seconds that an arrow key moves the playhead; seconds of sound between two that are told."""


class Lanes(Ringed, QFrame):
    """`seeked(seconds)` when the user points at a moment, `side_asked(Side)` to hear a lane."""

    seeked = Signal(float)
    side_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setObjectName("sunken")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Before and after"))
        self.timeline = Timeline(self)
        self.ruler = Ruler(self.timeline)
        self.before = Canvas(self.timeline, inks=OWN)
        self.after = Canvas(self.timeline, inks=PATCH)
        self.heads = {
            Side.BEFORE: LaneHead(
                tr("Before", about="the change of the voice"),
                tr("Hear before", about="the change of the voice"),
                "made",
            ),
            Side.AFTER: LaneHead(
                tr("After", about="the change of the voice"),
                tr("Hear after", about="the change of the voice"),
                "patch",
            ),
        }
        self.melody, self.melody_head = MelodyLane(self.timeline), MelodyHead()
        self._melody_row = QWidget()
        self._hint = label(tone="quiet", wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lower = QStackedWidget()
        self._position, self._told = 0.0, -TOLD_EVERY
        self._melodies: tuple[object, ...] = None, None, "", ()
        self._lengths = {Side.BEFORE: 0.0, Side.AFTER: 0.0}
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        for part in (self.after, self._hint):
            self._lower.addWidget(part)
        upper = column(self.ruler, (self.before, 1), spacing=0)
        self.setLayout(
            column(
                (_lane(self.heads[Side.BEFORE], upper), BEFORE_SHARE),
                line(),
                (_lane(self.heads[Side.AFTER], column((self._lower, 1))), AFTER_SHARE),
                self._melody_row,
                spacing=0,
            )
        )
        lane = _lane(self.melody_head, column((self.melody, 1)))
        self._melody_row.setLayout(column(line(), (lane, 1), spacing=0))
        self._fit()

    def _connect(self) -> None:
        self.ruler.pressed.connect(self._seek)
        self.melody.pressed.connect(self._clicked)
        for canvas in (self.before, self.after):
            canvas.pressed.connect(self._clicked)
            theme().changed.connect(canvas.renew_colours)
        theme().changed.connect(self._fit)
        self.heads[Side.BEFORE].asked.connect(self._ask_before)
        self.heads[Side.AFTER].asked.connect(self._ask_after)

    def set_pool(self, pool: JobPool) -> None:
        """Where the samples are fetched that are on screen."""
        for canvas in (self.before, self.after):
            canvas.set_pool(pool)

    def _ask_before(self) -> None:
        self.side_asked.emit(Side.BEFORE)

    def _ask_after(self) -> None:
        self.side_asked.emit(Side.AFTER)

    def close_lanes(self) -> None:
        """Undoes its connections to what outlives it, and frees the canvases."""
        for canvas in (self.before, self.after):
            theme().changed.disconnect(canvas.renew_colours)
            canvas.close_canvas()
        theme().changed.disconnect(self._fit)
        self.melody.close_lane()

    def set_low(self, low: bool) -> None:
        """Leaves the melody out in low windows."""
        self._melody_row.setVisible(not low)

    def show_melodies(
        self, own: Contour | None, made: Contour | None, trouble: str, notes: tuple[TakeNote, ...] = ()
    ) -> None:
        """Both melodies, the made one drawn at the pitch of the other so that they can be compared; `notes`
        tell where it was made without the melody match."""
        if (own, made, trouble, notes) == self._melodies:
            return
        self._melodies = own, made, trouble, notes
        whole = likeness(own, made) if own is not None and made is not None else None
        found = likeness(own, made, notes) if own is not None and made is not None else None
        if notes and found is None and made is not None and not trouble:
            trouble = NO_VERDICT
        beside = made.moved(-whole.shift) if made is not None and whole is not None else made
        self.melody.set_contours(own, beside)
        self.melody_head.say(found, trouble)

    def show_page(self, page: Page) -> None:
        """Says what each lane is."""
        take, making = page.chosen, page.making
        if page.recording_line:
            self.heads[Side.BEFORE].say(tr("being recorded"), None, heard=False, able=False)
            self.heads[Side.AFTER].say("", None, heard=False, able=False)
            self._hint.setText(tr("Speak. Stop recording with R, and change the voice then."))
            return
        if making:
            lower = tr("being made · {percent} %", percent=round(page.fraction * 100))
        elif take is not None:
            lower = tr("{voice} · take {number}", voice=take.voice_name, number=page.number_of(take))
        else:
            lower = tr("not made yet")
        heard = {side: page.side is side for side in Side}
        swap = {side: heard[side] or page.can_swap for side in Side}
        voices = {voice.id: voice for voice in page.voices or ()}
        voice = page.voice if making or take is None else voices.get(take.request.voice_id)
        self.heads[Side.BEFORE].say(
            page.name, None, heard=heard[Side.BEFORE], able=_is_there(page) and swap[Side.BEFORE]
        )
        self.heads[Side.AFTER].say(
            lower, voice, heard=heard[Side.AFTER], able=(making or take is not None) and swap[Side.AFTER]
        )
        self._hint.setText(_hint(page))

    def set_sound(self, side: Side, sound: Drawn | None) -> None:
        """Shows another sound in a lane, or more of the one that is being made or read; None for nothing."""
        before = self._lengths[side]
        self._lengths[side] = sound.shown_seconds if sound is not None else 0.0
        self.timeline.set_total(max(self._lengths.values()))
        self.ruler.set_blank(not any(self._lengths.values()))
        canvas = self.before if side is Side.BEFORE else self.after
        canvas.wave.set_sound(sound)
        if sound is not None:
            self.timeline.set_rate(sound.sample_rate)
        if side is Side.AFTER:
            raise_page(self._lower, self._hint if sound is None else self.after)
        elif sound is not None and before != self._lengths[side]:
            self.timeline.show_all()

    def show_line(self, sound: Drawn) -> None:
        """A line that is being recorded, in place of all else."""
        self.set_sound(Side.AFTER, None)
        self.set_sound(Side.BEFORE, sound)
        self.set_position(sound.seconds)

    def set_position(self, seconds: float) -> None:
        """Moves the playhead."""
        self._position = seconds
        self.timeline.bring_in(seconds)
        for part in (self.ruler, self.before, self.after, self.melody):
            part.set_playhead(seconds)
        if abs(seconds - self._told) >= TOLD_EVERY:
            self._told = seconds
            self.setAccessibleDescription(spoken(seconds))

    def _clicked(self, seconds: float) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._seek(seconds)

    def _seek(self, seconds: float) -> None:
        if any(self._lengths.values()):
            self.seeked.emit(seconds)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        places = {
            Qt.Key.Key_Left: self._position - NUDGE,
            Qt.Key.Key_Right: self._position + NUDGE,
            Qt.Key.Key_Home: 0.0,
            Qt.Key.Key_End: self.timeline.total,
        }
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._zoomed(event.key()):
            return
        if event.key() in places and not event.modifiers():
            self._seek(min(max(places[Qt.Key(event.key())], 0.0), self.timeline.total))
        else:
            super().keyPressEvent(event)

    def _zoomed(self, key: int) -> bool:
        if key in (Qt.Key.Key_Equal, Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            factor = ZOOM_STEP if key == Qt.Key.Key_Minus else 1 / ZOOM_STEP
            self.timeline.zoom(factor, self._position)
        elif key == Qt.Key.Key_F:
            self.timeline.show_all()
        else:
            return False
        return True

    def _fit(self) -> None:
        self._melody_row.setFixedHeight(scaled(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.ringed:
            with QPainter(self) as painter:
                paint_ring(painter, self.rect().toRectF(), 0)


def _lane(head: QWidget, content: object) -> QWidget:
    lane, right = QWidget(), QWidget()
    assert hasattr(content, "setContentsMargins")
    content.setContentsMargins(LEFT, 0, RIGHT, 0)
    right.setLayout(content)  # type: ignore[arg-type]
    lane.setLayout(row(frame("panel", row(head)), line(vertical=True), (right, 1), spacing=0))
    return lane


def _is_there(page: Page) -> bool:
    return page.growing or page.recording is not None


def _hint(page: Page) -> str:
    if page.making:
        return tr("Changing the voice…")
    if page.growing:
        return tr(
            "The recording is being read. You can hear it already, and change its voice once it is read."
        )
    if page.voice is None:
        return tr("The recording is heard in the voice that you choose here.")
    return tr(
        "Press “Change voice”, and {voice} says it here, with the same timing and melody.",
        voice=page.voice.name,
    )
