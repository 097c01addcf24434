"""Hearing a line that is made for it: fetched or made on a worker, then played."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from studio.core.clip import Clip
from studio.core.errors import Cancelled
from studio.devices.player import Player
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.ui.act import Act
from studio.ui.speech.playing import Playing


@dataclass(frozen=True, slots=True)
class Line:
    """`key` is what the player calls it, `title` and `note` what the transport shows; `make` gives its
    sound on a worker thread, where `job` names what goes on."""

    key: str
    title: str
    note: str
    job: str
    make: Callable[[Work], Clip]


class Saying(QObject):
    """One line at a time. `changed` when one is made, sounds, or no longer does; `sourced(title, note, Clip)`
    when the player has it; `failed(StudioError)`."""

    changed = Signal()
    sourced = Signal(str, str, object)
    failed = Signal(object)

    def __init__(self, pool: JobPool, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player, self.playing = player, Playing(player, self)
        self._line: Line | None = None
        self._act = Act(pool, parent=self)
        self._act.done.connect(self._came)
        self._act.failed.connect(self._not_made)
        self._act.stopped.connect(self._stopped)
        self.playing.turned.connect(self.changed)

    def close(self) -> None:
        """Silence, and nothing more is heard of it."""
        self._act.leave()
        self.playing.unload()
        self.playing.leave()

    @property
    def waiting(self) -> str:
        """The key of the line that is being made; empty for none."""
        return self._line.key if self._line is not None and self._act.running else ""

    @property
    def on(self) -> str:
        """The key of the line that is being made or heard; empty for none."""
        if self.waiting:
            return self.waiting
        return self.playing.sounding if self.playing.is_ours else ""

    def toggle(self, line: Line) -> None:
        """Hears a line, or ends that if it is on."""
        same = self.on == line.key
        self.stop()
        if not same:
            self.start(line)

    def start(self, line: Line) -> None:
        """Hears a line, whatever is on."""
        self._line = line
        self._act.begin(line.job, line.make)
        self.changed.emit()

    def stop(self) -> None:
        """Ends what is made or heard."""
        self._act.leave()
        self.playing.stop()
        self.changed.emit()

    def _came(self, clip: Clip) -> None:
        line = self._line
        assert line is not None
        self.playing.expect(line.key)
        self._player.load(clip, line.key)
        self.sourced.emit(line.title, line.note, clip)
        self.playing.start(0.0)
        self.changed.emit()

    def _not_made(self, error: object) -> None:
        self.changed.emit()
        self.failed.emit(error)

    def _stopped(self, _stopped: Cancelled) -> None:
        self.changed.emit()
