"""A voice from a recording: the recording, its best stretch, its words, and what is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from studio.core.clip import Clip
from studio.core.connection import Ability
from studio.core.errors import Cancelled, NotOffered, StudioError
from studio.core.hearing import Judgement, Transcript
from studio.core.parameters import Parameter
from studio.core.passage import Passage
from studio.core.region import Region
from studio.core.voice import Voice
from studio.core.voice_requests import CloneMode, CloneRequest
from studio.jobs.task import Work
from studio.ui.act import Act
from studio.ui.errors import NOTHING_KNOWN
from studio.ui.speech.playing import Playing
from studio.ui.speech.spoken import spoken_languages
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.voices.make.consents import note_consent
from studio.ui.tabs.voices.make.making import VoiceMaking
from studio.ui.waveform.sound import Drawn, drawn

PURPOSES: Final = {CloneMode.SIMILARITY: "clone_similarity", CloneMode.STABILITY: "clone_stability"}
KEY: Final = "clone:"


@dataclass(frozen=True, slots=True)
class Source:
    """The recording that is cloned: as it is drawn and heard (one channel), at the file's rate."""

    path: Path
    sound: Drawn

    @property
    def clip(self) -> Clip:
        assert self.sound.samples is not None
        return Clip(self.sound.samples, self.sound.sample_rate)


@dataclass(frozen=True, slots=True)
class Typed:
    """What the sheet says beside the sound."""

    name: str = ""
    description: str = ""
    transcript: str = ""
    mode: CloneMode = CloneMode.SIMILARITY
    language: str = "en"
    enhance: bool = False
    speaker: str = ""
    agreed: bool = False


class Cloning(QObject):
    """`changed` when something is otherwise; `opened(Source)` when another recording is there;
    `heard_words(str)` when its words were heard; `failed(StudioError, Circumstance)`. `making` makes it."""

    changed = Signal()
    opened = Signal(object)
    heard_words = Signal(str)
    sourced = Signal(str, object)
    failed = Signal(object, object)

    def __init__(self, given: Equipment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._voices, self._player = given.services, given.voices, given.player
        self.making = VoiceMaking(given, self)
        self.playing = Playing(given.player, self)
        self.source: Source | None = None
        self.stretch: tuple[float, float] | None = None
        self.judgement: Judgement | None = None
        self.note = ""
        self._mode, self._speaker = CloneMode.SIMILARITY, ""
        self._opening, self._judging, self._listening = (Act(given.pool, parent=self) for _ in range(3))
        self._connect()

    def _connect(self) -> None:
        self._opening.done.connect(self._opened)
        self._judging.done.connect(self._judged)
        self._judging.failed.connect(self._not_judged)
        self._listening.done.connect(self._heard)
        for act in (self._opening, self._listening):
            act.failed.connect(self._complain)
            act.stopped.connect(self._stopped)
        self.playing.turned.connect(self.changed)
        self._voices.changed.connect(self.changed)
        self.making.changed.connect(self.changed)
        self.making.failed.connect(self.failed)
        self.making.made.connect(self._made)

    def close(self) -> None:
        """Silence, and nothing more is heard of it."""
        self._voices.changed.disconnect(self.changed)
        for act in (self._opening, self._judging, self._listening):
            act.leave()
        self.making.leave()
        self.playing.unload()
        self.playing.leave()

    # The sound

    @property
    def busy(self) -> str:
        """What goes on with the recording, in words; empty for nothing."""
        if self._opening.running:
            return "Opening the recording…"
        return "Listening for words…" if self._listening.running else ""

    def open(self, path: Path) -> None:
        """Reads a recording."""
        inputs, path = self._services.inputs, path.absolute()

        def work(work: Work) -> Source:
            clip = inputs.clip(Passage(path), work.cancel)
            samples = clip.samples if clip.samples.ndim == 1 else clip.samples.mean(axis=1)
            return Source(path, drawn(Clip(samples, clip.sample_rate)))

        self.note = ""
        self._opening.begin(f"Opening {path.name}", work)
        self.changed.emit()

    def select(self, start: float, end: float) -> None:
        """The stretch that is cloned, in seconds; equal ends for all of it."""
        stretch = (start, end) if end > start else None
        if stretch != self.stretch:
            self.stretch = stretch
            self._judge()
            self.changed.emit()

    def use_best(self) -> None:
        """The stretch that the listener found best."""
        if self.judgement is not None and self.judgement.best:
            best = self.judgement.best[0]
            self.select(best.start, best.end)

    def hear(self) -> None:
        """Hears what is cloned, or ends that."""
        if self.source is None:
            return
        key = f"{KEY}{self.source.path}"
        if self.playing.sounding == key:
            self.playing.pause()
            return
        if self._player.key != key:
            self.playing.expect(key)
            self._player.load(self.source.clip, key)
            self.sourced.emit(self.source.path.name, self.source.clip)
        self.playing.expect(key)
        start, end = self.stretch or (0.0, self.source.sound.seconds)
        self.playing.start(start, end)

    def listen(self, language: str) -> None:
        """Has the words of the stretch heard."""
        passage = self._passage()
        if passage is None:
            return

        def work(work: Work) -> Transcript:
            listen = self._services.listen
            return listen.words(passage, work.cancel, language=language, progress=work.progress)

        self.note = ""
        self._listening.begin("Listening for words", work)
        self.changed.emit()

    def set_mode(self, mode: CloneMode) -> None:
        """What is judged: whether the clip serves for that."""
        if mode is not self._mode:
            self._mode = mode
            self._judge()

    def _passage(self) -> Passage | None:
        if self.source is None:
            return None
        if self.stretch is None:
            return Passage(self.source.path)
        rate = self.source.sound.sample_rate
        return Passage(self.source.path, Region(*(round(edge * rate) for edge in self.stretch)))

    def _judge(self) -> None:
        passage, purpose = self._passage(), PURPOSES[self._mode]
        self.judgement = None
        if passage is None:
            return

        def work(work: Work) -> Judgement:
            return self._services.listen.judge(passage, purpose, work.cancel)

        self._judging.begin("Judging the recording", work)

    # The voice

    @property
    def languages(self) -> tuple[str, ...]:
        """Those that the connection speaks."""
        return spoken_languages(self._voices.voices, hosted=self._voices.is_hosted)

    def untaken(self, parameter: Parameter) -> str:
        """Why the connection does not take a parameter; empty if it does."""
        connect = self._services.connect
        return connect.untaken(connect.chosen.id).get(parameter, "")

    def missing(self, typed: Typed) -> str:
        """What is missing before it can be cloned, without a full stop; empty for nothing."""
        connect = self._services.connect
        if self._voices.reason:
            return self._voices.reason
        if Ability.CLONE not in self._voices.abilities:
            return connect.reason(connect.chosen.id, Ability.CLONE).rstrip(".")
        wanted = {
            "a recording": self.source is not None,
            "a name": bool(typed.name.strip()),
            "who is speaking": bool(typed.speaker.strip()),
            "consent": typed.agreed,
        }
        still = [words for words, there in wanted.items() if not there]
        return f"Still missing: {', '.join(still)}" if still else ""

    def begin(self, typed: Typed) -> None:
        """Makes the voice."""
        passage = self._passage()
        if passage is None or self.missing(typed) or self.making.running:
            return
        request = CloneRequest(
            clip=passage,
            name=typed.name.strip(),
            language=typed.language,
            mode=typed.mode,
            enhance=typed.enhance,
            description=typed.description.strip(),
            transcript=typed.transcript.strip(),
        )

        def work(work: Work) -> Voice:
            return self._services.clone(request, work.cancel, progress=work.progress)

        self._speaker = typed.speaker.strip()
        self.making.begin(request.name, work)

    def _made(self, voice: Voice) -> None:
        note_consent(self._services.settings, voice.id, self._speaker)
        self.source, self.stretch, self.judgement = None, None, None

    # News

    def _opened(self, source: Source) -> None:
        self.source, self.stretch = source, None
        self._judge()
        self.opened.emit(source)
        self.changed.emit()

    def _judged(self, judgement: Judgement) -> None:
        self.judgement = judgement
        self.changed.emit()

    def _not_judged(self, error: StudioError) -> None:
        self.note = error.sentence if isinstance(error, NotOffered) else ""
        self.changed.emit()

    def _heard(self, transcript: Transcript) -> None:
        self.changed.emit()
        self.heard_words.emit(transcript.text)

    def _stopped(self, _stopped: Cancelled) -> None:
        self.note = "Stopped. Nothing was lost."
        self.changed.emit()

    def _complain(self, error: StudioError) -> None:
        self.changed.emit()
        self.failed.emit(error, NOTHING_KNOWN)
