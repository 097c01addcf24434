"""The keys of the sound: each asks the tab in front what it is about, and has the transport play it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from studio.ui.keys import follow_key
from studio.ui.transport import Transport
from studio.ui.transport.audition import Hearing, Spot

if TYPE_CHECKING:
    from studio.ui.tabs.base import Tab


class PlayKeys:
    """`front` gives the tab in front; `step_back` leads to the previous part of the window, whose key is also
    that of the sound after the start of a selection."""

    def __init__(
        self, front: Callable[[], Tab | None], transport: Transport, step_back: Callable[[], None]
    ) -> None:
        self._front, self._transport, self._step_back = front, transport, step_back

    def acts(self) -> dict[str, Callable[[], object]]:
        """What the window's actions do, by their names."""
        hears = {hearing.value: partial(self.hear, hearing) for hearing in Hearing}
        return {
            **hears,
            Hearing.FROM_CURSOR.value: self.from_cursor,
            Hearing.AFTER_START.value: self.after_start,
            "play": self.press_space,
            "loop": self._transport.loop.toggle,
            "to_start": self._transport.go_to_start,
        }

    def press_space(self) -> None:
        """Plays or holds, unless the keyboard is at a control that Space presses."""
        if not follow_key(QApplication.focusWidget()):
            self.toggle()

    def toggle(self) -> None:
        """Plays or holds; not while something is recorded."""
        if self._transport.recording.on:
            return
        front = self._front()
        if front is not None:
            front.toggle_play()
        else:
            self._transport.toggle()

    def hear(self, hearing: Hearing) -> bool:
        """Plays it around the cursor and the selection of the tab in front; False if there is nothing."""
        spot = self._spot()
        return spot is not None and self._transport.hear(hearing, spot)

    def after_start(self) -> None:
        """Plays what comes after the start of the selection, or leads back where there is none."""
        if not self.hear(Hearing.AFTER_START):
            self._step_back()

    def from_cursor(self) -> None:
        """Plays from the cursor; in a tab without one from the start."""
        spot = self._spot()
        if spot is not None:
            self._transport.hear(Hearing.FROM_CURSOR, spot)
            return
        if self._transport.recording.on:
            return
        self._transport.go_to_start()
        if not self._transport.is_playing:
            self.toggle()

    def _spot(self) -> Spot | None:
        front = self._front()
        return front.spot() if front is not None and not self._transport.recording.on else None
