"""Recordings of speech to mend: of people where this machine has them, else of the studio's own voices, with
the room that a microphone would hear."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from benchmarks.voices.speakers import FLITE_TEXT, HUMAN, speakers
from studio.audio.files import read_clip
from studio.audio.tone_bed import soft_noise
from studio.core.cancel import CancelToken
from studio.core.hearing import HeardWord
from studio.core.passage import Passage
from studio.core.region import Region
from studio.core.speech import Container, Encoding, OutputFormat, SpeechRequest
from studio.services.studio import Services

RATE = 24_000
RAW = OutputFormat(Container.RAW, RATE, Encoding.F32)
ROOM = -62.0
"""dB of full scale of the room that is laid under a synthetic voice."""
SHORTEST, LONGEST, AROUND = 0.6, 2.0, 1.8
"""Seconds of a patch, and of what stands on each side of it at least."""
LEAST_WORDS = 2


@dataclass(frozen=True, slots=True)
class Spoken:
    """A recording as a file; `is_human` if a person speaks in it."""

    name: str
    path: Path
    is_human: bool


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of a recording and where they are said, in samples."""

    spoken: Spoken
    text: str
    place: Region
    words: tuple[HeardWord, ...]


def recordings(services: Services, folder: Path, count: int) -> list[Spoken]:
    """So many recordings of English speakers, written to `folder`."""
    found = [
        _kept(folder, each.name, np.concatenate((each.reference, each.held_out)), is_human=True)
        for each in speakers(kinds=(HUMAN,))
        if each.language == "en" and len(each.reference) + len(each.held_out) > 14 * RATE
    ][:count]
    voices = (voice for voice in services.list_voices(CancelToken()) if voice.language == "en")
    while len(found) < count:
        found.append(_synthetic(services, folder, next(voices).id))
    return found


def _kept(folder: Path, name: str, sound: np.ndarray, *, is_human: bool) -> Spoken:  # type: ignore[type-arg]
    path = folder / f"{name}.wav"
    soundfile.write(path, sound, RATE, subtype="PCM_24")
    return Spoken(name, path, is_human)


def _synthetic(services: Services, folder: Path, voice: str) -> Spoken:
    cancel = CancelToken()
    made = services.speak(SpeechRequest(FLITE_TEXT, voice, format=RAW), services.project, cancel)
    sound = read_clip(services.project.take_path(made), allow_cut=True).samples
    room = soft_noise(RATE, ROOM).next(len(sound))
    return _kept(folder, made.voice_name, sound + room, is_human=False)


def stretches(services: Services, spoken: Spoken, count: int) -> Iterator[Stretch]:
    """So many stretches of words spread over a recording, or fewer where it is short, as the studio hears
    them."""
    words = services.listen.words(Passage(spoken.path), CancelToken()).words
    seconds = soundfile.info(spoken.path).duration
    last = 0.0
    for number in range(count):
        wanted = AROUND + (seconds - 2 * AROUND) * (number + 0.5) / count
        found = _nearest(words, seconds, wanted, last)
        if found is not None:
            last = words[found[1] - 1].end
            yield _stretch(spoken, words, *found)


def _nearest(
    words: tuple[HeardWord, ...], seconds: float, wanted: float, after: float
) -> tuple[int, int] | None:
    """The first and the last but one of the words whose middle is nearest to a moment."""
    fit = [
        (first, last)
        for first in range(len(words))
        for last in range(first + LEAST_WORDS, min(first + 7, len(words) + 1))
        if SHORTEST <= words[last - 1].end - words[first].start <= LONGEST
        and words[first].start >= max(AROUND, after)
        and words[last - 1].end <= seconds - AROUND
    ]

    def far(span: tuple[int, int]) -> float:
        return abs((words[span[0]].start + words[span[1] - 1].end) / 2 - wanted)

    return min(fit, key=far, default=None)


def _stretch(spoken: Spoken, words: tuple[HeardWord, ...], first: int, last: int) -> Stretch:
    rate = soundfile.info(spoken.path).samplerate
    place = Region(round(words[first].start * rate), round(words[last - 1].end * rate))
    return Stretch(spoken, " ".join(word.word for word in words[first:last]), place, words)
