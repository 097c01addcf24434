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
_SILENCES = ("<s>", "</s>", "<sil>", "[NOISE]", "[COUGH]", "[SMACK]", "[UH]", "[UM]")


@dataclass(frozen=True, slots=True)
class Placed:
    """Word number `number` of the text, in seconds."""

    number: int
    start: float
    end: float


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
        self._decoder.start_utt()
        self._decoder.process_raw(_pcm(samples), full_utt=True)
        self._decoder.end_utt()
        found = [one for one in self._decoder.seg() or () if one.word not in _SILENCES]
        if len(found) != len(words):
            return _spread(words, len(samples) / RATE)
        return [
            Placed(number, one.start_frame * FRAME, (one.end_frame + 1) * FRAME)
            for number, one in enumerate(found)
        ]

    def _name(self, word: Word) -> str:
        """The dictionary's name of it; a word that it has not is spelled by its phonemes."""
        plain = word.text.lower().strip('.,;:!?()[]“”"‘’…—–-').replace("’", "'")
        if plain and self._decoder.lookup_word(plain):
            return plain
        phones = " ".join(phones_of(word.phonemes))
        name = _OWN.format(phones.lower().replace(" ", ""))
        if not self._decoder.lookup_word(name):
            self._decoder.add_word(name, phones, True)
        return name


def _spread(words: Sequence[Word], seconds: float) -> list[Placed]:
    lengths = [0, *(len(word.phonemes) for word in words)]
    edges = np.cumsum(lengths) * (seconds / sum(lengths))
    return [Placed(number, float(edges[number]), float(edges[number + 1])) for number in range(len(words))]


def _pcm(samples: FloatArray) -> bytes:
    peak = float(np.abs(samples).max(initial=0.0))
    gain = 0.7 / peak if peak > 1e-4 else 1.0
    return bytes((np.clip(samples * gain, -1, 1) * 32767).astype("<i2").tobytes())
