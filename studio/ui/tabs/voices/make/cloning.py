"""A voice from a recording: the recording, its best stretch, its words, and what is asked for."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from studio.core.connection import Ability
from studio.core.errors import Cancelled, StudioError
from studio.core.hearing import Judgement, Transcript
from studio.core.language import listed, together, tr
from studio.core.parameters import Parameter
from studio.core.passage import Passage
from studio.core.region import Region
from studio.core.voice import Voice
from studio.core.voice_notes import Consent, Origin
from studio.core.voice_requests import CloneMode, CloneRequest
from studio.jobs.task import Work
from studio.services.studio import Services
from studio.ui.act import Act
from studio.ui.errors import NOTHING_KNOWN
from studio.ui.reading.opening import Opening
from studio.ui.reading.recording import Recording
from studio.ui.sentences import STOPPED, going_on, unclosed
from studio.ui.speech.playing import Playing
from studio.ui.speech.spoken import spoken_languages
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.voices.make.consent_taking import ConsentTaking
from studio.ui.tabs.voices.make.doctoring import Doctoring
from studio.ui.tabs.voices.make.making import VoiceMaking
from studio.ui.tabs.voices.make.typed import Typed

KEY: Final = "clone:"
LONG: Final = 60.0
"""Seconds from which on nobody means all of a recording: its best stretch is chosen at once."""


class Cloning(QObject):
    """`changed` when something is otherwise; `opened(Recording | None)` when another recording is there and
    `grew(Recording)` while it is read; `heard_words(str)` when its words were heard; `failed(StudioError,
    Circumstance)`. `making` makes it, and `advice` is what the service said of it then."""

    changed = Signal()
    opened = Signal(object)
    grew = Signal(object)
    heard_words = Signal(str)
    sourced = Signal(str, object)
    failed = Signal(object, object)

    def __init__(self, given: Equipment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._voices = given.services, given.voices
        self.making, self.playing = VoiceMaking(given, self), Playing(given.player, self)
        self.opening = Opening(given.services.open_recording, given.pool, self)
        self.doctoring = Doctoring(given.services, given.pool, self)
        self.consent = ConsentTaking(given.recording, self)
        self.stretch: tuple[float, float] | None = None
        self.note = self.advice = ""
        self._mode, self._advised = CloneMode.SIMILARITY, list[str]()
        self._wished: tuple[float, float] | None = None
        self._listening = Act(given.pool, parent=self)
        self._connect()

    def _connect(self) -> None:
        self.opening.opened.connect(self._opened)
        self.opening.grew.connect(self._grew)
        self.doctoring.judged.connect(self._judged)
        self._listening.done.connect(self._heard)
        for part in (self.opening, self._listening):
            part.failed.connect(self._complain)
            part.stopped.connect(self._stopped)
        for news in (
            self.doctoring.changed,
            self.consent.changed,
            self.playing.turned,
            self._voices.changed,
            self.making.changed,
        ):
            news.connect(self.changed)
        self.making.failed.connect(self.failed)
        self.making.made.connect(self._made)

    def close(self) -> None:
        """Silence, and nothing more is heard of it."""
        self._voices.changed.disconnect(self.changed)
        for part in (self._listening, self.doctoring, self.making, self.consent, self.opening):
            part.leave()
        self.playing.unload()
        self.playing.leave()

    # The sound

    @property
    def source(self) -> Recording | None:
        """The recording that is open."""
        return self.opening.recording

    @property
    def judgement(self) -> Judgement | None:
        """What was found of what is chosen."""
        return self.doctoring.judgement

    @property
    def busy(self) -> str:
        """What goes on with the recording, in words; empty for nothing."""
        if self.opening.running:
            return tr("Opening the recording…")
        if self._listening.running:
            return tr("Listening for words…")
        return going_on(self.doctoring.step)

    def open(self, path: Path, stretch: tuple[float, float] | None = None) -> None:
        """Reads a recording, of which `stretch` is chosen, in seconds; None for all of it."""
        self.note, self._wished = "", stretch
        self._listening.leave()
        self.opening.open(path.absolute())
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
        source = self.source
        if source is None:
            return
        key = f"{KEY}{source.path}"
        if self.playing.sounding == key:
            self.playing.pause()
            return
        fresh = not self.playing.is_ours or self.playing.key != key
        self.playing.load(key, source.drawn)
        if fresh:
            self.sourced.emit(source.path.name, source.drawn.peaks)
        self.playing.start(*(self.stretch or (0.0, source.seconds)))

    def listen(self, language: str) -> None:
        """Has the words of the stretch heard."""
        passage, listen = self.passage, self._services.listen
        if passage is None:
            return
        asked = passage

        def work(work: Work) -> Transcript:
            return listen.words(asked, work.cancel, language=language, progress=work.progress)

        self.note = ""
        self._listening.begin(tr("Listening for words"), work)
        self.changed.emit()

    def set_mode(self, mode: CloneMode) -> None:
        """What is judged: whether the clip serves for that."""
        if mode is not self._mode:
            self._mode = mode
            self._judge()

    @property
    def passage(self) -> Passage | None:
        """What is cloned."""
        source = self.source
        if source is None:
            return None
        if self.stretch is None:
            return Passage(source.path)
        rate = source.file.sample_rate
        return Passage(source.path, Region(*(round(edge * rate) for edge in self.stretch)))

    def _judge(self) -> None:
        passage, source = self.passage, self.source
        if passage is None or source is None or not source.whole:
            self.doctoring.forget()
            return
        start, end = self.stretch or (0.0, source.seconds)
        self.doctoring.ask(passage, self._mode, end - start)

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
            return unclosed(connect.reason(connect.chosen.id, Ability.CLONE))
        wanted = {
            tr("a recording"): self.source is not None,
            tr("a name"): bool(typed.name.strip()),
            tr("who is speaking"): bool(typed.speaker.strip()),
            tr("consent"): typed.agreed,
        }
        still = [words for words, there in wanted.items() if not there]
        return tr("Still missing: {things}", things=listed(still)) if still else ""

    def request(self, typed: Typed) -> CloneRequest | None:
        """What is asked for as the sheet stands; None without a recording."""
        passage = self.passage
        return typed.request(passage) if passage is not None else None

    def begin(self, typed: Typed) -> None:
        """Makes the voice; who agreed is noted with it before anybody can use it."""
        request = self.request(typed)
        if request is None or self.missing(typed) or self.making.running:
            return
        asked, speaker, recording = request, typed.speaker.strip(), self.consent.recording
        services, advice = self._services, list[str]()

        def work(work: Work) -> Voice:
            voice = services.clone(asked, work.cancel, progress=work.progress, advised=advice.append)
            services.voice_notes.begin(voice.id, Origin.CLONE, _noted(services, voice.id, speaker, recording))
            return voice

        self.advice, self._advised = "", advice
        self.making.begin(request.name, work)

    def _made(self, _voice: Voice) -> None:
        self.advice = together(*self._advised)
        self.stretch = None
        self.doctoring.forget()
        self.consent.choose(None)
        self.playing.unload()
        self.opening.drop()

    def take_advice(self) -> str:
        """What the service said of the last clone, once."""
        advice, self.advice = self.advice, ""
        return advice

    # News

    def _opened(self, source: Recording | None) -> None:
        self.stretch = self._wished if source is not None else None
        self.doctoring.forget()
        self.opened.emit(source)
        self.changed.emit()
        if source is not None and source.whole:
            self._grew(source)

    def _grew(self, source: Recording) -> None:
        self.grew.emit(source)
        if source.whole:
            self._judge()
        self.changed.emit()

    def _judged(self, judgement: Judgement) -> None:
        source = self.source
        if source is not None and self.stretch is None and source.seconds > LONG and judgement.best:
            self.use_best()

    def _heard(self, transcript: Transcript) -> None:
        self.changed.emit()
        self.heard_words.emit(transcript.text)

    def _stopped(self, _stopped: Cancelled) -> None:
        self.note = STOPPED
        self.changed.emit()

    def _complain(self, error: StudioError) -> None:
        self.changed.emit()
        self.failed.emit(error, NOTHING_KNOWN)


def _noted(services: Services, voice_id: str, who: str, recording: Path | None) -> Consent:
    """The consent with its recording; without that where there is no room for a copy."""
    with suppress(StudioError):
        return services.voice_notes.agreed(voice_id, who, recording)
    return services.voice_notes.agreed(voice_id, who)
