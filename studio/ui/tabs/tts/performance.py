"""Playing the script: one block after the other, with the pauses between them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from studio.devices.player import Player, PlayState


class Performance(QObject):
    """`at` is the block that is heard, empty when nothing is performed. `sound(block id)` has it heard and
    says whether that will be; `after(block id)` gives the pause after it in seconds and the next block, None
    at the end; `awaited()` is True while a sound is on its way that will replace what is heard.

    `moved(block id)` when a block begins, empty when all is over.
    """

    moved = Signal(str)

    def __init__(
        self,
        player: Player,
        sound: Callable[[str], bool],
        after: Callable[[str], tuple[float, str] | None],
        awaited: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._player, self._sound, self._after, self._awaited = player, sound, after, awaited
        self.at = ""
        self.held = False
        self._next, self._beginning, self._settling = "", False, False
        self._gap = QTimer(self, singleShot=True)
        self._gap.timeout.connect(self._go_on)
        player.ended.connect(self._ended)
        player.state_changed.connect(self._turned)
        player.position_changed.connect(self._moved)

    def leave(self) -> None:
        """Undoes its connections to the player."""
        self._gap.stop()
        self._player.ended.disconnect(self._ended)
        self._player.state_changed.disconnect(self._turned)
        self._player.position_changed.disconnect(self._moved)

    @property
    def pausing(self) -> bool:
        """True in the pause between two blocks."""
        return self._gap.isActive()

    def begin(self, block_id: str) -> None:
        """Plays from this block to the end."""
        self._gap.stop()
        self.at, self.held, self._beginning = block_id, False, True
        heard = self._sound(block_id)
        self._beginning = False
        if heard and self.at:
            self.moved.emit(block_id)
        else:
            self.end()

    def end(self) -> None:
        """What is heard is heard to its end, and no more after it."""
        self._gap.stop()
        self.held = False
        if self.at:
            self.at = ""
            self.moved.emit("")

    def hold(self) -> None:
        """Holds still in the pause between two blocks."""
        self._gap.stop()
        self.held = True

    def go_on(self) -> None:
        """Goes on after `hold`."""
        self.held = False
        self._go_on()

    def _ended(self) -> None:
        found = self._after(self.at) if self.at else None
        if found is None:
            return
        pause, self._next = found
        self._settling = True  # The player goes back to where it began, and says so.
        self._gap.start(round(pause * 1000))

    def _go_on(self) -> None:
        self.begin(self._next)

    def _turned(self, state: PlayState) -> None:
        """Silence that is neither a pause nor the way to the next sound: the user stopped it, or it is
        over."""
        quiet = state is PlayState.STOPPED and not (self.pausing or self.held)
        if quiet and not (self._beginning or self._awaited()):
            self.end()

    def _moved(self, _seconds: float) -> None:
        """In a pause nothing moves, unless the user stops or moves the playhead."""
        settled, self._settling = not self._settling, False
        if settled and self.pausing and self._player.state is PlayState.STOPPED:
            self.end()
