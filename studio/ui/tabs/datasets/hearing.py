"""Hearing a file of a dataset, seeing it, and what is said in it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from studio.core.clip import Clip
from studio.core.dataset import DatasetClip
from studio.core.errors import StudioError
from studio.core.hearing import Transcript
from studio.core.language import tr
from studio.core.passage import Passage
from studio.devices.player import Player
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.services.studio import Services
from studio.ui.act import Act
from studio.ui.speech.playing import Playing
from studio.ui.waveform.sound import Drawn, drawn

KEY = "dataset:"


@dataclass(frozen=True, slots=True)
class Heard:
    """What is known of a file: its `sound` (one channel), `peak` in dB of full scale, the words that are said
    in it, and why any of that is missing."""

    path: str = ""
    sound: Drawn | None = None
    channels: int = 1
    peak: float | None = None
    words: str = ""
    listening: bool = False
    note: str = ""


class Hearing(QObject):
    """`changed` when more is known, or sound begins or ends; `moved(seconds)`; `sourced(name, Clip)`."""

    changed = Signal()
    moved = Signal(float)
    sourced = Signal(str, object)

    def __init__(
        self, services: Services, pool: JobPool, player: Player, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._player = services, player
        self.playing = Playing(player, self)
        self.heard = Heard()
        self._reading, self._listening = Act(pool, parent=self), Act(pool, parent=self)
        self._reading.done.connect(self._read)
        self._reading.failed.connect(self._not_read)
        self._listening.done.connect(self._words_heard)
        self._listening.failed.connect(self._no_words)
        self._listening.stopped.connect(self._no_words)
        self.playing.moved.connect(self.moved)
        self.playing.turned.connect(self.changed)

    def close(self) -> None:
        """Silence, and nothing more of the player."""
        self._reading.leave()
        self._listening.leave()
        self.playing.unload()
        self.playing.leave()

    @property
    def is_sounding(self) -> bool:
        """True while the file that is shown is heard."""
        return bool(self.heard.path) and self.playing.sounding == KEY + self.heard.path

    def show(self, local: DatasetClip | None) -> None:
        """Reads a file, unless it is the one that is shown; None shows nothing."""
        path = local.path if local is not None else ""
        if path == self.heard.path:
            return
        self._reading.leave()
        self._listening.leave()
        self.playing.unload()
        self.heard = Heard(path)
        if local is not None:
            inputs = self._services.inputs

            def work(work: Work) -> Clip:
                return inputs.clip(Passage(Path(path)), work.cancel)

            self._reading.begin(tr("Reading {name}", name=local.name), work)

    def toggle(self) -> None:
        """Hears the file, or holds it."""
        sound, key = self.heard.sound, KEY + self.heard.path
        if sound is None:
            return
        if self.is_sounding:
            self.playing.pause()
            return
        if self._player.key != key:
            self.playing.load(key, sound)
            assert sound.samples is not None
            self.sourced.emit(Path(self.heard.path).name, Clip(sound.samples, sound.sample_rate))
        self.playing.start()

    def listen(self) -> None:
        """Has the words heard."""
        if not self.heard.path:
            return
        passage, listen = Passage(Path(self.heard.path)), self._services.listen

        def work(work: Work) -> Transcript:
            return listen.words(passage, work.cancel, progress=work.progress)

        self.heard = replace(self.heard, listening=True, note="")
        self._listening.begin(tr("Listening for words"), work)
        self.changed.emit()

    def _read(self, clip: Clip) -> None:
        several = clip.samples.ndim > 1
        samples = np.asarray(clip.samples.mean(axis=1), np.float32) if several else clip.samples
        loudest = float(np.abs(clip.samples).max(initial=0.0))
        self.heard = replace(
            self.heard,
            sound=drawn(Clip(samples, clip.sample_rate)),
            channels=clip.samples.shape[1] if several else 1,
            peak=20 * float(np.log10(loudest)) if loudest else None,
        )
        self.changed.emit()

    def _not_read(self, error: StudioError) -> None:
        self.heard = replace(self.heard, note=error.sentence)
        self.changed.emit()

    def _words_heard(self, transcript: Transcript) -> None:
        said = transcript.text or tr("No words were heard.")
        self.heard = replace(self.heard, words=said, listening=False)
        self.changed.emit()

    def _no_words(self, news: object) -> None:
        note = news.sentence if isinstance(news, StudioError) else ""
        self.heard = replace(self.heard, listening=False, note=note)
        self.changed.emit()
