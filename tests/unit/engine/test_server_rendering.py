from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from studio.audio.encode import decode_raw
from studio.core.clip import FloatArray
from studio.core.errors import BadText
from studio.core.speech import Container, Controls, Encoding, OutputFormat
from studio.core.take import TimedWord
from studio.engine.events import LARGEST_CHUNK, Extras, events
from studio.engine.order import Order
from studio.engine.rendering import FADE, capped, sound_bytes, sounds
from studio.engine.speech.sound import Sound, never
from studio.engine.text.clause import Clause
from studio.engine.voices.embedding import Coordinates
from studio.engine.wire_controls import Delivery

RATE = 24000
RAW = OutputFormat(Container.RAW, RATE, Encoding.F32)
TEXT = "One is here. Two is there. Three is nowhere at all. Four ends it."


class Toy:
    """Speaks each clause as one second of a constant value, or of silence, and counts them."""

    degraded = None

    def __init__(self, value: float = 0.5, silent: int = 0) -> None:
        self.value = value
        self.silent = silent
        self.made = 0

    def speak(
        self,
        clauses: Iterable[Clause],
        style: FloatArray,
        controls: Controls,
        *,
        seed: int = 0,
        stopped: Callable[[], bool] = never,
    ) -> Iterator[Sound]:
        for _ in clauses:
            self.made += 1
            value = 0.0 if self.made <= self.silent else self.value
            words = (TimedWord(f"w{self.made}", 0.1, 0.9),)
            yield Sound(np.full(RATE, value, np.float32), words, (TimedWord("p", 0.2, 0.3),))


def order(**changes: Any) -> Order:
    return replace(Order(TEXT, "en", Coordinates((("af_heart", 1.0),)), Delivery(), RAW), **changes)


def joined(made: Iterable[Sound]) -> FloatArray:
    return np.concatenate([sound.samples for sound in made])


def decoded(content: bytes) -> list[dict[str, Any]]:
    return [json.loads(line[6:]) for line in content.decode().splitlines() if line.startswith("data: ")]


def test_duration_caps_the_sound_with_a_fade() -> None:
    toy = Toy()
    samples = joined(sounds(order(duration=1.5), toy))

    assert len(samples) == 1.5 * RATE
    assert np.all(samples[: -FADE - 1] == 0.5)
    assert np.all(np.diff(samples[-FADE:]) < 0)
    assert samples[-1] == 0
    assert toy.made == 2


def test_a_duration_longer_than_the_sound_changes_nothing() -> None:
    assert np.array_equal(joined(sounds(order(duration=100), Toy())), joined(sounds(order(), Toy())))


def test_words_beyond_the_cap_are_not_told() -> None:
    whole = Sound(np.ones(RATE, np.float32), (TimedWord("a", 0.1, 0.4), TimedWord("b", 0.5, 0.9)))
    (cut,) = capped(iter([whole]), 0.6)
    (shorter,) = capped(iter([whole]), 0.45)

    assert cut.words == (TimedWord("a", 0.1, 0.4), TimedWord("b", 0.5, 0.6))
    assert shorter.words == (TimedWord("a", 0.1, 0.4),)


def test_volume_makes_it_louder_but_never_clips() -> None:
    assert joined(sounds(order(delivery=Delivery(volume=0.5)), Toy())).max() == pytest.approx(0.25)
    assert joined(sounds(order(delivery=Delivery(volume=2.0)), Toy(0.8))).max() < 0.9


def test_silence_is_not_sold_as_speech() -> None:
    with pytest.raises(BadText, match="Nothing in this text"):
        list(sounds(order(), Toy(silent=99)))


def test_a_silent_beginning_is_kept() -> None:
    samples = joined(sounds(order(), Toy(silent=1)))

    assert not samples[:RATE].any()
    assert samples[RATE] == 0.5


def test_the_work_is_done_clause_by_clause() -> None:
    toy = Toy()
    parts = sound_bytes(order(), toy)

    assert decode_raw(next(parts), Encoding.F32).tolist() == [0.5] * RATE
    assert toy.made == 1
    list(parts)
    assert toy.made > 2


def test_events_hold_the_very_bytes() -> None:
    content = b"".join(events(order(), Extras("c"), Toy()))
    chunks = [event for event in decoded(content) if event["type"] == "chunk"]

    sound = b"".join(base64.b64decode(chunk["data"]) for chunk in chunks)
    assert sound == b"".join(sound_bytes(order(), Toy()))
    assert all(len(chunk["data"]) <= LARGEST_CHUNK * 4 / 3 + 4 for chunk in chunks)
    assert {(chunk["status_code"], chunk["done"], chunk["context_id"]) for chunk in chunks} == {
        (206, False, "c")
    }
    assert all(chunk["step_time"] >= 0 for chunk in chunks)


def test_times_go_on_from_clause_to_clause_and_only_where_they_are_asked_for() -> None:
    told = decoded(b"".join(events(order(), Extras("c", words=True, phonemes=True), Toy())))
    words = [event["word_timestamps"] for event in told if event["type"] == "timestamps"]
    phonemes = [event["phoneme_timestamps"] for event in told if event["type"] == "phoneme_timestamps"]

    starts = [start for word in words for start in word["start"]]
    assert starts == pytest.approx([0.1 + clause for clause in range(len(words))])
    assert all(before < after for before, after in pairwise(starts))
    assert [len(each["phonemes"]) for each in phonemes] == [1] * len(words)
    kinds = {event["type"] for event in decoded(b"".join(events(order(), Extras("c"), Toy())))}
    assert kinds == {"chunk", "done"}


def test_the_last_event_is_done() -> None:
    told = decoded(b"".join(events(order(), Extras("c"), Toy())))

    assert told[-1] == {"type": "done", "status_code": 200, "done": True, "context_id": "c"}
    assert sum(event["done"] for event in told) == 1
