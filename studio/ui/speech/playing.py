"""Which sound the tab shows and plays, and where its playhead is."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject, Signal

from studio.core.clip import Clip, FloatArray
from studio.devices.player import Player, PlayState
from studio.ui.waveform.sound import Drawn

RUNNING = (PlayState.PLAYING, PlayState.WAITING)


class DrawnSource:
    """What is drawn of a recording, to be heard: read from the disk block by block."""

    complete = True
    instant = False

    def __init__(self, sound: Drawn) -> None:
        self._sound = sound
        self.sample_rate, self.channels = sound.sample_rate, sound.peaks.channels
        self.frames = sound.frames

    def read(self, start: int, count: int) -> FloatArray:
        """Up to `count` frames from `start`; [n, channels]."""
        assert self._sound.read is not None
        block = self._sound.read(start, min(start + count, self.frames))
        return np.asarray(block, np.float32).reshape(-1, self.channels)

    def listen(self, listener: Callable[[], None] | None) -> None:
        """It does not change."""


class Playing(QObject):
    """The sound of key `key` belongs to the tab; what else the player plays is not its business.

    `moved(seconds)` follows the playhead, `turned` comes when sound starts or ends.
    """

    moved = Signal(float)
    turned = Signal()

    def __init__(self, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self.key = ""
        player.position_changed.connect(self._moved)
        player.state_changed.connect(self._turned)

    def leave(self) -> None:
        """Undoes its connections to the player."""
        self._player.position_changed.disconnect(self._moved)
        self._player.state_changed.disconnect(self._turned)

    @property
    def is_ours(self) -> bool:
        """True if the player has the sound that the tab shows."""
        return bool(self.key) and self._player.key == self.key

    @property
    def sounding(self) -> str:
        """The key that is heard now, empty in silence."""
        return self._player.key if self._player.state in RUNNING else ""

    @property
    def waiting(self) -> bool:
        """True while the tab's sound shall go on and more of it has not arrived."""
        return self.is_ours and self._player.state is PlayState.WAITING

    @property
    def held(self) -> bool:
        """True if the tab's sound was paused and can go on."""
        return self.is_ours and self._player.state is PlayState.PAUSED

    @property
    def position(self) -> float:
        """Seconds; 0 where the player has another sound."""
        return self._player.position if self.is_ours else 0.0

    @property
    def origin(self) -> float:
        """Seconds to where the playhead was put last, or began to move; 0 where the player has another."""
        return self._player.origin if self.is_ours else 0.0

    def load(self, key: str, sound: Drawn) -> None:
        """Gives the player a sound, unless it has it."""
        self.key = key
        if self.is_ours:
            return
        if sound.samples is not None:
            self._player.load(Clip(sound.samples, sound.sample_rate), key)
        elif sound.read is not None:
            self._player.load_source(DrawnSource(sound), key)

    def expect(self, key: str) -> None:
        """The tab's sound from now on is `key`, which somebody else gives the player."""
        self.key = key

    def rename(self, key: str) -> None:
        """What arrived as a stream is the take `key` now; it plays on."""
        if self.is_ours:
            self._player.key = key
        self.key = key

    def start(self, begin: float | None = None, end: float | None = None) -> None:
        """Plays from where the playhead is, or from `begin`; or only the stretch from there to `end`, to the
        sample, after which the playhead is where it was."""
        if not self.is_ours:
            return
        if end is not None:
            self._player.play_parts([(begin or 0.0, end)])
            return
        if begin is not None:
            self._player.seek(begin)
        self._player.play()

    def pause(self) -> None:
        """Holds the sound."""
        self._player.pause()

    def stop(self) -> None:
        """Silence, if it is the tab's sound."""
        if self.is_ours:
            self._player.stop()

    def unload(self) -> None:
        """Silence, and nothing to go on with, if it is the tab's sound."""
        if self.is_ours:
            self._player.unload()
        self.key = ""

    def seek(self, seconds: float) -> None:
        """Moves the playhead."""
        if self.is_ours:
            self._player.seek(seconds)

    def _moved(self, seconds: float) -> None:
        if self.is_ours:
            self.moved.emit(seconds)

    def _turned(self, _state: object) -> None:
        self.turned.emit()
