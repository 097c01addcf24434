"""When the message of a failure is over: once the same act succeeds, or says something else."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, SignalInstance

from studio.core.errors import StudioError
from studio.devices.play_state import PlayState
from studio.jobs.job import Job, JobState
from studio.jobs.pool import JobPool

if TYPE_CHECKING:
    from studio.devices.player import Player

MOST = 64
"""Acts that failed and are waited for: those of a project that was left never come again, and would stay."""


class Solving(QObject):
    """Acts are told apart by what they are about (`JobPool.run`). Messages of others stay, and one that was
    stopped says nothing. `withdraw` takes the message of an error away."""

    def __init__(self, withdraw: Callable[[StudioError], object], parent: QObject) -> None:
        super().__init__(parent)
        self._withdraw = withdraw
        self._open: dict[Hashable, StudioError] = {}

    def follow(self, pool: JobPool) -> None:
        """All that is done in the background."""
        pool.ended.connect(self._ended)

    def follow_player(self, player: Player) -> None:
        """What is played: heard again, it needs no message."""
        player.failed.connect(lambda error: self.note(PlayState, error))
        player.state_changed.connect(self._played)

    def _played(self, state: PlayState) -> None:
        if state is PlayState.PLAYING:
            self.note(PlayState, None)

    def follow_act(self, failed: SignalInstance, succeeded: SignalInstance) -> None:
        """What is done at once, such as writing an edit down."""
        about = object()
        failed.connect(lambda error, *_more: self.note(about, error))
        succeeded.connect(lambda *_news: self.note(about, None))

    def note(self, about: Hashable, error: StudioError | None) -> None:
        """How an act ended: None for well."""
        before = self._open.pop(about, None)
        if error is not None:
            self._open[about] = error
            if len(self._open) > MOST:
                del self._open[next(iter(self._open))]
        if before is not None and before is not error:
            self._withdraw(before)

    def _ended(self, job: Job[Any]) -> None:
        if job.state is not JobState.CANCELLED:
            self.note(job.about, job.error)
