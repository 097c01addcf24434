"""When each word of a given text is said: forced alignment by pocketsphinx and its English model (BSD)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from studio.core.clip import FloatArray
from studio.engine.listening.features import RATE
from studio.engine.listening.phones import phones_of
from studio.engine.text.clause import Word
from studio.engine.text.reader import read

FRAME = 0.01
_OWN = "own{}"
_MOST_UNHEARD = 2
_SILENCES = ("<s>", "</s>", "<sil>", "[NOISE]", "[COUGH]", "[SMACK]", "[UH]", "[UM]")


@dataclass(frozen=True, slots=True)
class Placed:
    """Word number `number` of the text, in seconds."""

    number: int
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Said:
    """A word from `start` to `end` in seconds; `phones` holds the edges of its phones (see `phones_of`), one
    more than there are phones, or nothing where they could not be told apart."""

    word: Word
    start: float
    end: float
    phones: tuple[float, ...] = ()

    def later(self, seconds: float) -> Said:
        """The same in a sound that began so much earlier."""
        phones = tuple(edge + seconds for edge in self.phones)
        return Said(self.word, self.start + seconds, self.end + seconds, phones)


def words_to_align(text: str) -> list[Word]:
    """The words of a text as they are written, with how they are said; BadText where there are none."""
    return [word for clause in read(text, "en") for word in clause.words if phones_of(word.phonemes)]


class Aligner:
    """Loads in a sixth of a second. One caller at a time."""

    def __init__(self) -> None:
        from pocketsphinx import Decoder

        self._decoder = Decoder(lm=None, loglevel="FATAL", beam=1e-80, wbeam=1e-60, pbeam=1e-80)

    def align(self, samples: FloatArray, words: Sequence[Word]) -> list[Placed]:
        """Where the words are in float32 mono at 16 kHz, all of them in order. Where they do not fit the
        sound at all, each gets a part of it as long as its phonemes are many."""
        if not words or not len(samples):
            return []
        names = [self._name(word) for word in words]
        self._decoder.set_align_text(" ".join(names))
        self._hear(samples)
        found = [one for one in self._decoder.seg() or () if one.word not in _SILENCES]
        if len(found) != len(words):
            return _spread(words, len(samples) / RATE)
        return [
            Placed(number, one.start_frame * FRAME, (one.end_frame + 1) * FRAME)
            for number, one in enumerate(found)
        ]

    def say_when(self, samples: FloatArray, words: Sequence[Word]) -> list[Said]:
        """The words with their phones, in float32 mono at 16 kHz, without the last one or two where the sound
        ends before they do; nothing where the words do not fit the sound."""
        names = [self._own_name(word) for word in words]
        if not words or not len(samples):
            return []
        spans = self._spans(samples, names)
        if 0 < len(words) - len(spans) <= _MOST_UNHEARD and len(spans) > 1:
            words, names = words[: len(spans)], names[: len(spans)]
            spans = self._spans(samples, names)
        if len(spans) != len(words):
            return []
        phones = self._phones(samples, names)
        return [_said(word, span, edges) for word, span, edges in zip(words, spans, phones, strict=True)]

    def _spans(self, samples: FloatArray, names: Sequence[str]) -> list[tuple[float, float]]:
        self._decoder.set_align_text(" ".join(names))
        self._hear(samples)
        return [
            (one.start_frame * FRAME, (one.end_frame + 1) * FRAME)
            for one in self._decoder.seg() or ()
            if one.word not in _SILENCES
        ]

    def _phones(self, samples: FloatArray, names: Sequence[str]) -> list[tuple[float, ...]]:
        """By a second pass; the library's own objects live only as long as they are walked through."""
        try:
            self._decoder.set_alignment()
            self._hear(samples)
        except RuntimeError:
            return [()] * len(names)
        wanted = set(names)
        found = []
        for word in self._decoder.get_alignment() or ():
            phones = [(phone.start * FRAME, phone.duration * FRAME) for phone in word]
            if word.name in wanted:
                found.append(phones)
        sound = len(found) == len(names) and all(length > 0 for word in found for _, length in word)
        return [_starting(word) for word in found] if sound else [()] * len(names)

    def _hear(self, samples: FloatArray) -> None:
        self._decoder.start_utt()
        self._decoder.process_raw(_pcm(samples), full_utt=True)
        self._decoder.end_utt()

    def _name(self, word: Word) -> str:
        """The dictionary's name of it; a word that it has not is spelled by its phonemes."""
        plain = word.text.lower().strip('.,;:!?()[]“”"‘’…—–-').replace("’", "'")
        if plain and self._decoder.lookup_word(plain):
            return plain
        return self._own_name(word)

    def _own_name(self, word: Word) -> str:
        phones = " ".join(phones_of(word.phonemes))
        name = _OWN.format(phones.lower().replace(" ", ""))
        if not self._decoder.lookup_word(name):
            self._decoder.add_word(name, phones, True)
        return name


def _said(word: Word, span: tuple[float, float], phones: tuple[float, ...]) -> Said:
    start, end = (phones[0], phones[-1]) if phones else span
    return Said(word, start, end, phones)


def _starting(phones: Sequence[tuple[float, float]]) -> tuple[float, ...]:
    """The start of the first, then the end of each."""
    return (phones[0][0], *(start + length for start, length in phones))


def _spread(words: Sequence[Word], seconds: float) -> list[Placed]:
    lengths = [0, *(len(word.phonemes) for word in words)]
    edges = np.cumsum(lengths) * (seconds / sum(lengths))
    return [Placed(number, float(edges[number]), float(edges[number + 1])) for number in range(len(words))]


def _pcm(samples: FloatArray) -> bytes:
    peak = float(np.abs(samples).max(initial=0.0))
    gain = 0.7 / peak if peak > 1e-4 else 1.0
    return bytes((np.clip(samples * gain, -1, 1) * 32767).astype("<i2").tobytes())
