"""Words in time as the model's frames."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from studio.engine.listening.aligner import Said
from studio.engine.listening.phones import phones_of
from studio.engine.performance.score import AHEAD, SPLIT, Score, phrases
from studio.engine.performance.units import units_of
from studio.engine.speech.model import FRAME, SAMPLE_RATE
from studio.engine.speech.timing import LEAD_FRAMES
from studio.engine.text.clause import Word

STEP = FRAME / SAMPLE_RATE


def said(phonemes: str, start: float, end: float, *, phones: bool = True) -> Said:
    edges = np.linspace(start, end, len(phones_of(phonemes)) + 1).tolist() if phones else ()
    return Said(Word("x", phonemes), start, end, tuple(edges))


def one(*words: Said, trust: float = 1.0) -> Score:
    (score,) = phrases(words)
    return Score(tuple(replace(word, trust=trust) for word in score.words))


def starts(score: Score, durations: list[float]) -> list[float]:
    """When each symbol is heard, in seconds."""
    frames = score.frames(np.asarray([1, *durations, 1], np.float32))
    return (score.origin + (np.cumsum(frames) - frames - LEAD_FRAMES)[1:-1] * STEP).tolist()


@pytest.mark.parametrize("phonemes", ["hˈɑɹbəɹ", "kwˈIət", "ðə", "ˈɛvɹi", "bˈɜɹd", "ʧˈɜɹʧ", "fˈIəɹ"])
def test_there_are_as_many_units_as_phones_and_nothing_is_lost(phonemes: str) -> None:
    units = units_of(phonemes)
    assert len(units) == len(phones_of(phonemes))
    assert "".join(units) == phonemes


def test_each_unit_is_heard_at_its_time() -> None:
    score = one(said("hˈɑɹbəɹ", 1.0, 1.5), said("kwˈIət", 1.5, 2.1))
    heard = starts(score, [1.0] * len(score.phonemes))
    at = 0
    for unit in score.units[:-1]:
        assert heard[at] == pytest.approx(unit.start, abs=STEP)
        at += len(unit.symbols)
    assert score.origin == pytest.approx(1.0 - AHEAD * STEP)


@pytest.mark.parametrize("trust", [0.0, 0.5, 1.0])
def test_words_begin_at_their_time_however_little_their_phones_are_trusted(trust: float) -> None:
    score = one(said("hˈɑɹbəɹ", 1.0, 1.5), said("kwˈIət", 1.6, 2.1), trust=trust)
    heard = starts(score, [1, 5, 9, 2, 1, 3, 1, 1, 2, 1, 1, 7, 1, 1, 1][: len(score.phonemes)])
    assert heard[0] == pytest.approx(1.0, abs=STEP)
    assert heard[score.phonemes.index("k")] == pytest.approx(1.6, abs=STEP)


def test_inside_a_word_the_models_own_times_count_where_the_phones_are_not_trusted() -> None:
    plain = one(said("nˈO", 0.0, 1.0))
    assert plain.in_own_time([]) == plain
    score = plain.in_own_time([0])
    heard = starts(score, [6, 1, 3, 1])
    assert heard[:3] == pytest.approx([0.0, 0.6, 0.7], abs=STEP)


def test_inside_a_unit_the_tokens_share_the_time_as_the_model_would() -> None:
    score = one(said("ˈIt", 0.0, 1.0))
    durations = np.array([1, 1, 9, 2, 1, 1], np.float32)
    frames = score.frames(durations)
    stress, vowel = frames[1], frames[2]
    assert vowel == pytest.approx(9 * stress, abs=2)


def test_words_that_overlap_stay_in_their_order_with_a_frame_each() -> None:
    score = one(said("ðə", 0.5, 0.52), said("kˈæt", 0.51, 0.55), said("sˈæt", 0.54, 0.6))
    frames = score.frames(np.ones(len(score.phonemes) + 2, np.float32))
    assert frames.min() >= 1
    assert frames.sum() * STEP < 2


def test_a_longer_pause_parts_phrases_and_a_shorter_one_is_a_comma() -> None:
    scores = list(phrases([said("wˈʌn", 0, 0.3), said("tˈu", 0.5, 0.8), said("θɹˈi", 0.8 + SPLIT, 1.5)]))
    assert [score.phonemes for score in scores] == ["wˈʌn, tˈu.", "θɹˈi."]
    assert all(score.end <= other.start for score, other in pairwise(scores))


def test_a_word_whose_phones_are_not_known_shares_its_time_evenly() -> None:
    score = one(said("kˈæt", 1.0, 1.6, phones=False))
    assert [round(unit.start, 2) for unit in score.units] == [1.0, 1.2, 1.4, 1.6]
