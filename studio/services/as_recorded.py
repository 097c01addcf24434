"""The voice “As recorded”: cloned from what is said round a patch, once for each speaker of a recording."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace

from studio.core.as_recorded import SpeakerAt, VoiceNote
from studio.core.cancel import CancelToken
from studio.core.errors import BadRequest, Forbidden, NotThere, StudioError
from studio.core.hearing import Stretch
from studio.core.language import tr
from studio.core.log import logger
from studio.core.region import Region
from studio.core.voice import Voice
from studio.core.voice_requests import CloneRequest
from studio.library.as_recorded_file import AsRecordedFile
from studio.library.clock import Clock, stamp
from studio.library.settings import Settings
from studio.services.clone import Clone
from studio.services.connect import Connect
from studio.services.delete_voice import DeleteVoice
from studio.services.list_voices import ListVoices
from studio.services.make_take import untold
from studio.services.receiving import Progress
from studio.services.speaker_clip import SpeakerClips

HERE, ELSEWHERE = 8.0, 6.0
"""Seconds of speech that are cloned. On this computer four voices were as near to themselves from 8 s as from
15 (a cosine of 0.925 both; 0.910 from 5 s), in two thirds of the time; a hosted service advises about five
for a clone that is near to its clip."""
KEPT = 12
"""Voices of a connection beyond which the one that was not asked for the longest is deleted."""
ALLOWED = "clone_as_recorded"
"""The setting with the ids of the connections that may be sent a voice to be cloned."""
STILL = 0.5
"""Seconds by which a place may move and still be the same."""
BEGINS = "As recorded"
"""How the names of these voices begin, on every service and in every language of the window."""
NAME = f"{BEGINS}, {{name}}"
_log = logger(__name__)


class AsRecorded:
    """`as_recorded(who, cancel, progress=…)`: the id of the voice of whoever speaks there, on the connection
    that is chosen.

    The same speaker of a recording is cloned once: another place is compared with what was cloned before. A
    voice that was deleted meanwhile is made again. Raises BadSound (too little speech), BadRequest where
    `must_ask`, NotOffered (the connection does not clone), other StudioErrors, and Cancelled.
    """

    def __init__(
        self,
        connect: Connect,
        clone: Clone,
        voices: ListVoices,
        delete: DeleteVoice,
        clips: SpeakerClips,
        notes: AsRecordedFile,
        settings: Settings,
        clock: Clock,
    ) -> None:
        self._connect, self._clone, self._voices, self._delete = connect, clone, voices, delete
        self._clips, self._notes, self._settings, self._clock = clips, notes, settings, clock
        self._one_at_a_time = threading.Lock()

    @property
    def must_ask(self) -> bool:
        """True if the user has to say first that the chosen connection may get the voice; never on this
        computer."""
        chosen = self._connect.chosen
        return not chosen.is_this_computer and chosen.id not in (self._settings.get(ALLOWED) or ())

    def question(self, recording: str) -> str:
        """What the user is asked, for a recording of that name."""
        return tr(
            "Clone the voice of “{recording}” on {name}? About {seconds:.0f} seconds of it are sent there and"
            " kept as a voice of your account. Did the speaker agree?",
            recording=recording,
            name=self._connect.chosen.name,
            seconds=ELSEWHERE,
        )

    def allow(self) -> None:
        """The chosen connection may, from now on. Raises DiskError; it holds for this session even then."""
        allowed = set(self._settings.get(ALLOWED) or ()) | {self._connect.chosen.id}
        self._settings.set(ALLOWED, sorted(allowed))

    def is_one(self, voice_id: str) -> bool:
        """Whether a voice was made here, to be left out where voices are chosen from."""
        return any(note.voice_id == voice_id for note in self._notes.read())

    def is_learned(self, voice: Voice) -> bool:
        """The same, of a voice that is known."""
        return voice.name.startswith(BEGINS) and self.is_one(voice.id)

    def __call__(self, who: SpeakerAt, cancel: CancelToken, *, progress: Progress = untold) -> str:
        if self.must_ask:
            raise BadRequest(
                tr(
                    "{name} was not allowed to clone the voice of the recording yet.",
                    name=self._connect.chosen.name,
                )
            )
        with self._alone(cancel):
            return self._known(who, cancel) or self._made(who, cancel, progress)

    # Voices that there are

    def _known(self, who: SpeakerAt, cancel: CancelToken) -> str:
        """The voice of one that was cloned before; empty for none."""
        rate, _ = self._clips.rate(who.recording, cancel)
        notes = [note for note in self._notes.read() if self._is_of(note, who)]
        here = [note for note in notes if _is_at(note, who, STILL * rate)]
        for note in here:
            if self._is_there(note, cancel):
                return self._used(note)
        for note in notes:
            is_like = note not in here and self._clips.sounds_like(who, note.sample, cancel)
            if is_like and self._is_there(note, cancel):
                return self._used(replace(note, places=(*note.places, who.place.start)))
        return ""

    def _is_of(self, note: VoiceNote, who: SpeakerAt) -> bool:
        asked = (self._connect.chosen.id, who.fingerprint, who.language)
        return (note.connection, note.recording, note.language) == asked

    def _is_there(self, note: VoiceNote, cancel: CancelToken) -> bool:
        try:
            self._voices.name_of(note.voice_id, cancel)
        except NotThere:
            self._forget(note)
            return False
        return True

    def _used(self, note: VoiceNote) -> str:
        self._note(replace(note, used=stamp(self._clock)))
        return note.voice_id

    # A new one

    def _made(self, who: SpeakerAt, cancel: CancelToken, progress: Progress) -> str:
        progress(tr("Learning the voice of the recording"), None)
        wanted = HERE if self._connect.chosen.is_this_computer else ELSEWHERE
        pieces = self._clips.pieces(who, wanted, cancel)
        with self._clips.clip(who.recording, pieces, cancel) as clip:
            name = NAME.format(name=who.recording.stem)
            request = CloneRequest(clip, name, who.language)
            about = (who.fingerprint, who.place, who.language)
            voice = self._clone(request, cancel, progress=progress, about=about)
        rate, _ = self._clips.rate(who.recording, cancel)
        self._note(
            VoiceNote(
                self._connect.chosen.id,
                who.fingerprint,
                who.language,
                voice.id,
                _sample(pieces, rate),
                (who.place.start,),
                stamp(self._clock),
            )
        )
        self._tidy(cancel)
        return voice.id

    def _tidy(self, cancel: CancelToken) -> None:
        """Deletes the voices beyond the limit; one that cannot be now is tried again the next time."""
        chosen = self._connect.chosen.id
        mine = sorted((n for n in self._notes.read() if n.connection == chosen), key=lambda n: n.used)
        for note in mine[: max(0, len(mine) - KEPT)]:
            try:
                with suppress(NotThere, Forbidden):
                    self._delete(note.voice_id, cancel)
            except StudioError as error:
                _log.info("a voice as recorded stays: %s", error.sentence)
                return
            self._forget(note)

    # The notes

    def _note(self, note: VoiceNote) -> None:
        others = (each for each in self._notes.read() if not _same(each, note))
        self._write((*others, note))

    def _forget(self, note: VoiceNote) -> None:
        self._write(tuple(each for each in self._notes.read() if not _same(each, note)))

    def _write(self, notes: tuple[VoiceNote, ...]) -> None:
        try:
            self._notes.write(notes)
        except StudioError as error:
            _log.warning("the voices as recorded are not noted: %s", error.sentence)

    @contextmanager
    def _alone(self, cancel: CancelToken) -> Iterator[None]:
        """Takes that are made at the same time shall not clone the voice each."""
        while not self._one_at_a_time.acquire(timeout=0.1):
            cancel.check()
        try:
            cancel.check()
            yield
        finally:
            self._one_at_a_time.release()


def _is_at(note: VoiceNote, who: SpeakerAt, near: float) -> bool:
    return any(abs(place - who.place.start) <= near for place in note.places)


def _same(one: VoiceNote, other: VoiceNote) -> bool:
    return (one.connection, one.voice_id) == (other.connection, other.voice_id)


def _sample(pieces: tuple[Stretch, ...], rate: int) -> Region:
    longest = max(pieces, key=lambda piece: piece.end - piece.start)
    return Region(round(longest.start * rate), round(longest.end * rate))
