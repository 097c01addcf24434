"""How the transport looks while something is recorded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from studio.core.language import tr
from studio.ui.transport.read_outs import Timecode
from studio.ui.transport.record_button import RecordButton
from studio.ui.transport.recording_now import RecordingNow
from studio.ui.widgets.announcing import announce

WHY_NOT = tr("Stop the recording first (R)")


@dataclass(frozen=True, slots=True)
class Recorded:
    """What is recorded: its `name`, a `note` on where from, `word` for how it stands (`Recording`, `Paused`,
    `Starting in 3`), how many `seconds` there are, and what is wrong with it, if anything."""

    name: str
    note: str
    word: str
    seconds: float = 0.0
    paused: bool = False
    can_pause: bool = True
    warning: str = ""


class RecordingLook(QObject):
    """Of the transport's own parts: `now` makes room for `recording_now`. `pause_pressed` on the button that
    pauses it; `barred(str)`: why nothing is played while it is `on`, empty when it ends."""

    pause_pressed = Signal()
    barred = Signal(str)

    def __init__(
        self,
        transport: QWidget,
        timecode: Timecode,
        record: RecordButton,
        now: QWidget,
        recording_now: RecordingNow,
    ) -> None:
        super().__init__(transport)
        self._transport, self._timecode, self._record = transport, timecode, record
        self._now, self._recording_now = now, recording_now
        self.on, self._word = False, ""
        recording_now.pause_pressed.connect(self.pause_pressed)

    def show(self, recorded: Recorded | None) -> None:
        """Shows what is recorded; None when that is over, and all is as it was."""
        was_on = self.on
        self._announce(recorded)
        self.on = recorded is not None
        if recorded is None:
            self._timecode.set_recording(None)
        else:
            self._recording_now.show_recording(
                recorded.name, recorded.note, paused=recorded.paused, can_pause=recorded.can_pause
            )
            self._recording_now.warn(recorded.warning)
            self._timecode.set_recording(recorded.seconds, recorded.word)
        still = recorded is not None and (recorded.paused or not recorded.can_pause)
        self._record.set_recording(self.on, still=still)
        if was_on != self.on:
            self._now.setVisible(not self.on)
            self._recording_now.setVisible(self.on)
            self.barred.emit(WHY_NOT if self.on else "")

    def _announce(self, recorded: Recorded | None) -> None:
        """Tells a screen reader when it begins, is paused, goes on and is over."""
        word = recorded.word if recorded is not None else tr("Recording ended") if self.on else ""
        if word and word != self._word:
            announce(self._transport, word)
        self._word = word

    def move(self, seconds: float, word: str) -> None:
        """How long it is by now."""
        if self.on:
            self._timecode.set_recording(seconds, word)

    def draw(self, heights: Sequence[float]) -> None:
        """How it grows, heights from 0 to 1."""
        self._recording_now.strip.set_heights(heights)
