"""Hearing the recording, and a take in its place in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.clip import Clip
from studio.core.region import Region
from studio.core.take import Take
from studio.devices.player import Player
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.ui.act import Act
from studio.ui.speech.playing import Playing
from studio.ui.tabs.infill.recording import InPlace, Recording, in_place

RECORDING = "infill:recording"


def _key(take: Take, gap: Region) -> str:
    return f"infill:{take.id}:{gap.start}:{gap.end}"


class Hearing(QObject):
    """`moved(seconds)` with the playhead on the recording; `sourced(name, source, Clip)` when the player has
    something of the tab's; `turned` when sound begins or ends; `failed(StudioError)`."""

    moved = Signal(float)
    sourced = Signal(str, str, object)
    turned = Signal()
    failed = Signal(object)

    def __init__(self, pool: JobPool, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.playing = Playing(player, self)
        self._player = player
        self._recording: Recording | None = None
        self._placed: InPlace | None = None
        self._wanted: tuple[str, str] = ("", "")
        self._act = Act(pool, parent=self)
        self._act.done.connect(self._ready)
        self._act.failed.connect(self.failed)
        self.playing.moved.connect(self._moved)
        self.playing.turned.connect(self.turned)

    def close(self) -> None:
        """Silence, and nothing more of the player."""
        self._act.leave()
        self.playing.unload()
        self.playing.leave()

    def set_recording(self, recording: Recording | None) -> None:
        """Another recording."""
        self._act.leave()
        self.playing.unload()
        self._recording, self._placed = recording, None

    def hears(self, take: Take) -> bool:
        """True while that take sounds."""
        return self.playing.sounding.startswith(f"infill:{take.id}:")

    def hear_take(self, take: Take, path: Path, gap: Region) -> None:
        """Plays a take between what stands around its gap; holds it if it sounds."""
        if self._recording is None:
            return
        key = _key(take, gap)
        if self.playing.sounding == key:
            self.playing.pause()
            return
        self._wanted = (key, f"Take {take.number}")
        recording = self._recording

        def work(_work: Work) -> InPlace:
            return in_place(recording, gap, path)

        self._act.begin(f"Laying in take {take.number}", work)

    def hear_recording(self, begin: float | None = None, end: float | None = None) -> None:
        """Plays the recording as it is, from where the playhead is or from `begin`, up to `end`."""
        if self._recording is not None:
            self._load_recording()
            self.playing.start(begin, end)

    def seek(self, seconds: float) -> None:
        """Moves the playhead on the recording."""
        if self._recording is not None:
            self._load_recording()
            self.playing.seek(seconds)

    def _load_recording(self) -> None:
        assert self._recording is not None
        if self.playing.is_ours and self.playing.key == RECORDING:
            return
        self._placed = None
        self._load(RECORDING, self._recording.path.name, "the recording", self._recording.clip)

    def _ready(self, placed: InPlace) -> None:
        key, name = self._wanted
        self._placed = placed
        self._load(key, f"{name}, in place", "with the recording around it", placed.clip)
        self.playing.start(0.0)

    def _load(self, key: str, name: str, source: str, clip: Clip) -> None:
        self.playing.expect(key)
        self._player.load(clip, key)
        self.sourced.emit(name, source, clip)

    def _moved(self, seconds: float) -> None:
        self.moved.emit(self._placed.place(seconds) if self._placed is not None else seconds)
