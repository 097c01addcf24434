"""A voice from its numbers, from its file, or from those of another voice."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from studio.core.clip import Clip
from studio.core.connection import Ability
from studio.core.errors import StudioError
from studio.core.language import tr
from studio.core.parameters import Parameter
from studio.core.voice import Voice
from studio.core.voice_file import VoiceFile
from studio.core.voice_notes import Origin
from studio.core.voice_requests import CreateRequest
from studio.jobs.task import Work
from studio.services.voice_files import OpenedVoice
from studio.ui.act import Act
from studio.ui.errors import NOTHING_KNOWN
from studio.ui.sentences import unclosed
from studio.ui.speech.playing import Playing
from studio.ui.speech.spoken import spoken_languages
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.voices.make.making import VoiceMaking

KEY: Final = "voice sample"
NO_NAME = tr("The new voice needs a name")
NO_NUMBERS = tr("Paste the numbers of a voice, or choose one to begin with")


class Creating(QObject):
    """`making` makes it; here is what may be asked for. `opened(VoiceFile)` when a file was read, `changed`
    when something of it is otherwise, `sourced(title, note, Clip)` when the player has its sample;
    `failed(StudioError, Circumstance)`."""

    opened = Signal(object)
    changed = Signal()
    sourced = Signal(str, str, object)
    failed = Signal(object, object)

    def __init__(self, given: Equipment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self.voices, self._player = given.services, given.voices, given.player
        self.making, self.playing = VoiceMaking(given, self), Playing(given.player, self)
        self._opened: OpenedVoice | None = None
        self._reading = Act(given.pool, parent=self)
        self._reading.done.connect(self._came)
        self._reading.failed.connect(self._not_read)
        self._reading.stopped.connect(self.changed)
        self.playing.turned.connect(self.changed)
        self.making.failed.connect(self.failed)

    def close(self) -> None:
        """Silence, and nothing more is heard of it."""
        self._reading.leave()
        self.making.leave()
        self.playing.unload()
        self.playing.leave()

    # A file

    @property
    def reading(self) -> bool:
        """True while a file is read."""
        return self._reading.running

    @property
    def file(self) -> VoiceFile | None:
        """What was opened."""
        return self._opened.file if self._opened is not None else None

    @property
    def sample(self) -> Clip | None:
        """How the voice in it sounds; None where it has no sample."""
        return self._opened.sample if self._opened is not None else None

    @property
    def is_sounding(self) -> bool:
        """True while the sample is heard."""
        return self.playing.sounding == KEY

    def open(self, path: Path) -> None:
        """Reads a voice's file."""

        def work(_work: Work) -> OpenedVoice:
            return self._services.voice_files.read(path)

        self._reading.begin(tr("Opening {name}", name=path.name), work)
        self.changed.emit()

    def forget(self) -> None:
        """Nothing is open any more."""
        self._opened = None
        self.playing.unload()
        self.changed.emit()

    def hear_sample(self) -> None:
        """Hears the sample, or ends that."""
        if self.is_sounding:
            self.playing.stop()
        elif self._opened is not None and self._opened.sample is not None:
            self.playing.expect(KEY)
            self._player.load(self._opened.sample, KEY)
            self.sourced.emit(
                self._opened.file.name or tr("Sample"), tr("a voice from a file"), self._opened.sample
            )
            self.playing.start(0.0)

    def _came(self, opened: OpenedVoice) -> None:
        self._opened = opened
        self.opened.emit(opened.file)
        self.changed.emit()

    def _not_read(self, error: StudioError) -> None:
        self.changed.emit()
        self.failed.emit(error, NOTHING_KNOWN)

    # The voice

    @property
    def languages(self) -> tuple[str, ...]:
        """Those that the connection speaks."""
        return spoken_languages(self.voices.voices, hosted=self.voices.is_hosted)

    @property
    def reason(self) -> str:
        """Why the connection cannot do it, without a full stop; empty if it can."""
        connect = self._services.connect
        if self.voices.reason:
            return self.voices.reason
        untaken = connect.untaken(connect.chosen.id).get(Parameter.VOICE_NUMBERS, "")
        if Ability.CREATE in self.voices.abilities:
            return unclosed(untaken)
        return unclosed(connect.reason(connect.chosen.id, Ability.CREATE))

    def missing(self, request: CreateRequest) -> str:
        """What is missing before it can be asked for, without a full stop; empty for nothing."""
        if self.reason:
            return self.reason
        if not request.embedding and not request.base_voice_id:
            return NO_NUMBERS
        return "" if request.name.strip() else NO_NAME

    def begin(self, request: CreateRequest) -> None:
        """Makes the voice."""

        file = self.file if self.file is not None and self.file.embedding == request.embedding else None

        def work(work: Work) -> Voice:
            made = self._services.create_voice(request, work.cancel)
            consent, tags = (file.consent, file.tags) if file is not None else (None, ())
            origin = file.origin if file is not None else None
            self._services.voice_notes.begin(made.id, origin or Origin.NUMBERS, consent, tags)
            return made

        if not self.missing(request) and not self.making.running:
            self.making.begin(request.name, work)
