"""How the transport looks while something is recorded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from studio.core.language import tr

if TYPE_CHECKING:
    from studio.ui.transport.bar import Transport

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
    """`pause_pressed` on the button that pauses it. While it is `on` the transport plays nothing."""

    pause_pressed = Signal()

    def __init__(self, transport: Transport) -> None:
        super().__init__(transport)
        self._transport = transport
        self.on, self._word = False, ""
        transport.recording_now.pause_pressed.connect(self.pause_pressed)

    def show(self, recorded: Recorded | None) -> None:
        """Shows what is recorded; None when that is over, and all is as it was."""
        bar, was_on = self._transport, self.on
        self._announce(recorded)
        self.on = recorded is not None
        if recorded is None:
            bar.timecode.set_recording(None)
        else:
            bar.recording_now.show_recording(
                recorded.name, recorded.note, paused=recorded.paused, can_pause=recorded.can_pause
            )
            bar.recording_now.warn(recorded.warning)
            bar.timecode.set_recording(recorded.seconds, recorded.word)
        still = recorded is not None and (recorded.paused or not recorded.can_pause)
        bar.record.set_recording(self.on, still=still)
        if was_on != self.on:
            bar.now.setVisible(not self.on)
            bar.recording_now.setVisible(self.on)
            bar.allow_playing(WHY_NOT if self.on else "")

    def _announce(self, recorded: Recorded | None) -> None:
        """Tells a screen reader when it begins, is paused, goes on and is over."""
        word = recorded.word if recorded is not None else tr("Recording ended") if self.on else ""
        if word and word != self._word:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._transport, word))
        self._word = word

    def move(self, seconds: float, word: str) -> None:
        """How long it is by now."""
        if self.on:
            self._transport.timecode.set_recording(seconds, word)

    def draw(self, heights: Sequence[float]) -> None:
        """How it grows, heights from 0 to 1."""
        self._transport.recording_now.strip.set_heights(heights)
