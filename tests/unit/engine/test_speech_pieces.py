"""A long clause comes in pieces: soon, without seams, with all of its words at their times."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from studio.core.clip import FloatArray
from studio.core.speech import Controls, Emotion
from studio.core.take import TimedWord
from studio.engine.speech.finish import CEILING, Limiter, limited
from studio.engine.speech.model import COLUMN, Kokoro
from studio.engine.speech.phones import spoken, tokens_of
from studio.engine.speech.pieces import FIRST, borders_of
from studio.engine.speech.prosody import frames_of
from studio.engine.speech.sound import Sound, amplified, whole
from studio.engine.speech.styles import style_table
from studio.engine.speech.synthesiser import KokoroSynthesiser
from studio.engine.text.clause import Clause
from studio.engine.text.reader import read

RATE, BLOCK = 24_000, 2_400
TEXT = (
    "the harbour master kept a careful record of every ship that came in and every one that left again and"
    " wrote the hour and the weather beside each of them in a small neat hand"
)


def levels_of(samples: FloatArray) -> FloatArray:
    """dB of each tenth of a second."""
    power = np.square(samples.reshape(-1, BLOCK), dtype=np.float64).mean(axis=1)
    return np.asarray(10 * np.log10(power + 1e-12))


@pytest.fixture(scope="module")
def clause() -> Clause:
    clauses = list(read(TEXT, "en"))
    words = tuple(word for each in clauses for word in each.words)
    return Clause(TEXT, words, " ".join(each.phonemes for each in clauses), 0.3, "en")


@pytest.fixture(scope="module")
def sounds(synthesiser: KokoroSynthesiser, clause: Clause) -> list[Sound]:
    return list(synthesiser.speak([clause], style_table("af_heart"), Controls()))


def test_the_first_piece_is_short_and_all_but_the_last_go_on(sounds: list[Sound]) -> None:
    assert len(sounds) > 2
    assert [sound.goes_on for sound in sounds] == [True] * (len(sounds) - 1) + [False]
    assert len(sounds[0].samples) < 2 * FIRST * RATE
    assert not sounds[-1].samples[-round(0.3 * RATE) :].any()


def test_each_word_is_told_once_with_the_piece_that_it_begins_in(sounds: list[Sound], clause: Clause) -> None:
    assert [word.text for sound in sounds for word in sound.words] == [word.text for word in clause.words]
    for sound in sounds:
        assert all(0 <= word.start < len(sound.samples) / RATE + 0.03 for word in sound.words)
    (one,) = whole(sounds)
    edges = [edge for word in one.words for edge in (word.start, word.end)]
    assert all(later >= edge - 1e-9 for edge, later in pairwise(edges))
    for word in one.words:
        said = one.samples[round(word.start * RATE) : round(word.end * RATE)]
        assert np.abs(said).max() > 0.02


def test_the_pieces_are_what_is_said_in_one(
    kokoro: Kokoro, synthesiser: KokoroSynthesiser, sounds: list[Sound], clause: Clause
) -> None:
    phonemes = spoken(clause.phonemes)
    reading = kokoro.read(tokens_of(phonemes), style_table("af_heart"))
    frames = frames_of(reading.durations, phonemes, 1.0)
    at_once = kokoro.sing(reading, frames, kokoro.melody(reading, frames))
    pieces = np.concatenate([sound.samples for sound in sounds])[: -round(0.3 * RATE)]
    lag = int(np.argmax(np.correlate(at_once[: 2 * RATE], pieces[RATE // 2 : RATE], "valid"))) - RATE // 2
    apart = levels(at_once[lag : lag + len(pieces)]) - levels(pieces[: len(at_once) - lag])
    assert np.abs(apart[levels(pieces) > -40]).mean() < 2


def levels(samples: FloatArray) -> FloatArray:
    blocks = len(samples) // 480
    return np.asarray(
        20 * np.log10(np.sqrt(np.square(samples[: blocks * 480].reshape(blocks, 480)).mean(axis=1)) + 1e-5)
    )


def test_the_same_clause_gives_the_same_pieces(
    synthesiser: KokoroSynthesiser, sounds: list[Sound], clause: Clause
) -> None:
    again = next(synthesiser.speak([clause], style_table("af_heart"), Controls()))
    assert np.array_equal(again.samples, sounds[0].samples)


def test_no_word_is_louder_in_its_piece_than_in_the_whole(
    sounds: list[Sound], synthesiser: KokoroSynthesiser, clause: Clause, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.engine.speech.synthesiser.borders_of", lambda *_: [])
    (one,) = synthesiser.speak([clause], style_table("af_heart"), Controls())
    pieces = np.concatenate([sound.samples for sound in sounds])
    count = min(len(pieces), len(one.samples)) // BLOCK * BLOCK
    own, other = (levels_of(samples[:count]) for samples in (pieces, one.samples))
    louder = (own - other)[other > -35]
    assert abs(float(np.median(louder))) < 3
    assert np.abs(louder - np.median(louder)).max() < 5
    assert np.abs(pieces).max() < 1.4 * np.abs(one.samples).max()


def test_who_stops_gets_no_further_piece(synthesiser: KokoroSynthesiser, clause: Clause) -> None:
    heard: list[Sound] = []
    angry = Controls(0.0, (Emotion.from_tag("anger"),))
    for sound in synthesiser.speak([clause], style_table("af_heart"), angry, stopped=lambda: bool(heard)):
        heard.append(sound)
    assert len(heard) == 1
    assert heard[0].goes_on


def test_a_short_clause_is_said_in_one() -> None:
    assert not borders_of("a b c", np.array([0, 20, 40, 60, 80, 100]) * 1000, np.zeros(400, np.float32))


def test_it_is_parted_between_words_where_it_is_quiet() -> None:
    phonemes = "ab " * 40
    edges = (np.arange(len(phonemes) + 1) * RATE // 12).astype(np.int64)
    energy = np.full(int(edges[-1]) // COLUMN + 1, 5.0, np.float32)
    quiet = int(edges[3 * 4])
    energy[quiet // COLUMN] = -8
    borders = borders_of(phonemes, edges, energy)
    assert borders[0] == quiet
    assert set(borders) <= set(edges[3::3].tolist())
    assert borders == sorted(borders)
    lengths = np.diff(borders)
    assert (lengths[1:] > lengths[:-1]).all()


def test_a_limiter_of_pieces_does_what_one_of_the_whole_does() -> None:
    chance = np.random.default_rng(3)
    sound = (chance.normal(size=9000) * np.linspace(0.1, 0.6, 9000)).astype(np.float32)
    limiter = Limiter()
    said = [limiter.add(sound[:100]), limiter.add(sound[100:4000]), limiter.add(sound[4000:4100])]
    pieced = np.concatenate([*said, limiter.finish(sound[4100:])])
    assert np.abs(sound).max() > CEILING >= np.abs(pieced).max()
    assert np.allclose(pieced, limited(sound), atol=1e-6)


def test_times_move_with_what_the_limiter_holds_back() -> None:
    tick = np.zeros(2400, np.float32)
    tick[0] = 0.5
    word = (TimedWord("tick", 0.0, 0.1),)
    sounds = [Sound(tick, word, goes_on=True), Sound(tick, word), Sound(tick, word)]
    louder = list(amplified(sounds, 1.5))
    at = 0
    for sound in louder:
        assert sound.samples[round(sound.words[0].start * RATE)] == pytest.approx(0.75)
        at += len(sound.samples)
    assert at == 3 * 2400
    assert [sound.goes_on for sound in louder] == [True, False, False]
