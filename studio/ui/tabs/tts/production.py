"""Making many blocks: some at once, the others in turn, each of them heard if one wants to hear it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from studio.core.errors import Cancelled, StudioError
from studio.core.speech import SpeechRequest
from studio.core.take import Take
from studio.devices.player import Player
from studio.jobs.pool import JobPool
from studio.ui.speech.making import Commission, Making, Speaks
from studio.ui.tabs.tts.reusing import Reusing
from studio.ui.waveform.sound import Growing


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be made of a block. `name` is what the job pill says, `expected` seconds of sound."""

    commission: Commission
    request: SpeechRequest
    name: str
    expected: float


class Production(QObject):
    """`order(block id)` says what to make, at the moment when it begins; None skips the block.

    `begun(block id)` · `grew(block id, Growing)` as sound arrives · `progressed(block id)` · then one of
    `made(block id, Take)`, `failed(block id, StudioError)`, `stopped(block id, Cancelled)`. After a failure,
    and when one of them is stopped, what waits is not begun."""

    begun = Signal(str)
    grew = Signal(str, object)
    progressed = Signal(str)
    made = Signal(str, object)
    failed = Signal(str, object)
    stopped = Signal(str, object)

    def __init__(
        self,
        speak: Speaks,
        pool: JobPool,
        player: Player,
        order: Callable[[str], Order | None],
        parent: QObject | None = None,
        *,
        reusing: Reusing,
    ) -> None:
        super().__init__(parent)
        self._reusing = reusing
        self._speak, self._pool, self._player, self._order = speak, pool, player, order
        self._waiting: deque[str] = deque()
        self._makings: dict[str, Making] = {}
        self._orders: dict[str, Order] = {}
        self.at_once = 1

    @property
    def running(self) -> bool:
        """True while anything is being made or waits for it."""
        return bool(self._makings or self._waiting)

    @property
    def fractions(self) -> Mapping[str, float]:
        """How much is there of each block that is being made, 0 to 1."""
        return {id_: making.fraction for id_, making in self._makings.items()}

    @property
    def waiting(self) -> tuple[str, ...]:
        """The blocks that are next."""
        return tuple(self._waiting)

    def growing(self, block_id: str) -> Growing | None:
        """The sound that is there of a block being made."""
        making = self._makings.get(block_id)
        return making.growing if making is not None else None

    def asked(self, block_id: str) -> SpeechRequest | None:
        """What is being made of a block."""
        order = self._orders.get(block_id)
        return order.request if order is not None else None

    def add(self, ids: Iterable[str]) -> None:
        """These too, after those that wait."""
        known = {*self._waiting, *self._makings}
        self._waiting.extend(id_ for id_ in ids if id_ not in known)
        self._go_on()

    def begin(self, block_id: str, key: str = "") -> bool:
        """This one at once, whatever else is made; heard as the player's sound `key`. False if there is
        nothing to be made of it."""
        if block_id in self._waiting:
            self._waiting.remove(block_id)
        return block_id in self._makings or self._start(block_id, key)

    def listen(self, block_id: str, key: str) -> None:
        """A block that is being made is heard, from its beginning."""
        self._makings[block_id].listen(key)

    def stop(self) -> None:
        """Stops what is made and forgets what waits; each block that was under way is `stopped`."""
        self._waiting.clear()
        for making in tuple(self._makings.values()):
            making.stop()

    def leave(self) -> None:
        """Stops, and hears no more of it: the tab is closing."""
        self._waiting.clear()
        for making in self._makings.values():
            making.leave()
        self._makings.clear()

    def _go_on(self) -> None:
        while len(self._makings) < self.at_once and (block_id := self._next()):
            self._waiting.remove(block_id)
            if not self._reusing.spare(block_id):
                self._start(block_id, "")

    def _next(self) -> str:
        """The first that waits and does not ask for what is being made already; empty if there is none."""
        under_way = [order.request for id_, order in self._orders.items() if id_ in self._makings]
        return next((id_ for id_ in self._waiting if not self._reusing.is_under_way(id_, under_way)), "")

    def _start(self, block_id: str, key: str) -> bool:
        order = self._order(block_id)
        if order is None:
            return False
        making = self._makings[block_id] = Making(self._speak, self._pool, self._player, self)
        self._orders[block_id] = order
        making.grew.connect(partial(self.grew.emit, block_id))
        making.progressed.connect(partial(self._progressed, block_id))
        making.made.connect(partial(self._made, block_id))
        making.failed.connect(partial(self._failed, block_id))
        making.stopped.connect(partial(self._stopped, block_id))
        making.start(order.commission, order.name, expected=order.expected, key=key)
        self.begun.emit(block_id)
        return True

    def _end(self, block_id: str) -> None:
        self._makings.pop(block_id).deleteLater()

    def _progressed(self, block_id: str, _fraction: float) -> None:
        self.progressed.emit(block_id)

    def _made(self, block_id: str, take: Take) -> None:
        self._end(block_id)
        self.made.emit(block_id, take)
        self._go_on()

    def _failed(self, block_id: str, error: StudioError) -> None:
        self._end(block_id)
        self._waiting.clear()
        self.failed.emit(block_id, error)

    def _stopped(self, block_id: str, stopped: Cancelled) -> None:
        self._end(block_id)
        self._waiting.clear()
        self.stopped.emit(block_id, stopped)
