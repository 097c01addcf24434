"""Words and phonemes get the times of the frames they were given."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from studio.engine.speech.model import FRAME
from studio.engine.speech.phones import spoken
from studio.engine.speech.timing import Span, starts, times_of
from studio.engine.text.clause import Word

PHONEMES = "ðə kˈæt, ðə dˈɔːɡ."
WORDS = (Word("The", "ðə"), Word("cat", "kˈæt"), Word("the", "ðə"), Word("dog", "dˈɔːɡ"))
FRAMES = np.array([13, *([4] * len(PHONEMES)), 5])
WHOLE = Span(0, int(FRAMES.sum()) * FRAME, int(FRAMES.sum()) * FRAME)


def test_every_word_has_its_own_time_in_order() -> None:
    words = times_of(PHONEMES, WORDS, FRAMES, WHOLE).words
    assert [word.text for word in words] == ["The", "cat", "the", "dog"]
    assert words[0].start == 0.25
    assert all(word.start < word.end for word in words)
    assert all(earlier.end <= later.start for earlier, later in pairwise(words))


def test_a_word_lasts_until_the_next_unless_a_pause_parts_them() -> None:
    the, cat, other, _ = times_of(PHONEMES, WORDS, FRAMES, WHOLE).words
    assert the.end == cat.start
    assert cat.end < other.start


def test_phonemes_take_their_marks_with_them() -> None:
    phonemes = times_of(PHONEMES, WORDS, FRAMES, WHOLE).phonemes
    assert [phoneme.text for phoneme in phonemes] == list("ðəkætðədɔɡ")
    lengths = {round(phoneme.end - phoneme.start, 3) for phoneme in phonemes}
    assert lengths == {0.1, 0.2, 0.3}
    longest = max(phonemes, key=lambda phoneme: phoneme.end - phoneme.start)
    assert longest.text == "ɔ"


def test_phonemes_are_told_in_the_international_alphabet() -> None:
    said = times_of("hˈI ʤˈO", (), np.full(9, 4), Span(0, 9 * FRAME * 4, 9 * FRAME * 4)).phonemes
    assert [phoneme.text for phoneme in said] == ["h", "aɪ", "dʒ", "oʊ"]


def test_times_count_from_the_trimmed_start_and_stay_inside() -> None:
    span = Span(8 * FRAME, 60 * FRAME, 55 * FRAME)
    words = times_of(PHONEMES, WORDS, FRAMES, span).words
    assert words[0].start == 0.05
    assert max(word.end for word in words) <= 47 * 0.025 + 1e-9


def test_words_that_are_not_in_the_phonemes_are_left_out() -> None:
    times = times_of("ðə.", (Word("The", "ðə"), Word("©", ""), Word("x", "zzz")), np.full(5, 4), WHOLE)
    assert [word.text for word in times.words] == ["The"]


def test_stretched_sounds_begin_further_before_their_frames() -> None:
    assert starts(FRAMES, 0.65)[0] < starts(FRAMES, 1.0)[0] == starts(FRAMES, 1.5)[0]


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("stˈɑp", "stˈɑp."),
        ("stˈɑp!", "stˈɑp!"),
        ("“stˈɑp”", "“stˈɑp”."),
        ("stˈɑp,” ", "stˈɑp,”"),
        ("s♥t", "st."),
        ("  ", ""),
        ("♥", ""),
    ],
)
def test_the_model_reads_what_it_knows_and_always_an_end(given: str, read: str) -> None:
    assert spoken(given) == read
