"""The parts of listening that need no model: stretches, edges, and a text beside what was heard."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.audio.pauses import Span
from studio.engine.listening.edges import snapped
from studio.engine.listening.matching import confidences, shared_out
from studio.engine.listening.phones import phones_of
from studio.engine.listening.stretches import LONGEST, MARGIN, stretches
from studio.engine.listening.word import HeardWord
from studio.engine.text.clause import Word


def heard(text: str) -> list[HeardWord]:
    return [HeardWord(word, number, number + 1, 0.9) for number, word in enumerate(text.split())]


def given_words(text: str) -> list[Word]:
    return [Word(word, "a") for word in text.split()]


@given(st.lists(st.tuples(st.floats(0.1, 5), st.floats(0.2, 70)), max_size=12))
def test_stretches_hold_all_speech_and_none_is_too_long(lengths: list[tuple[float, float]]) -> None:
    speech, at = [], 0.0
    for pause, spoken in lengths:
        speech.append(Span(at + pause, at + pause + spoken))
        at += pause + spoken
    found = list(stretches(speech, at))

    assert all(each.seconds <= LONGEST + 2 * MARGIN + 1e-6 for each in found)
    for span in speech:
        for time in (span.start, (span.start + span.end) / 2, span.end):
            assert any(each.start - 1e-6 <= time <= each.end + 1e-6 for each in found)
    assert all(before.start < after.start for before, after in pairwise(found))


def test_an_end_in_a_pause_moves_to_where_the_sound_ends() -> None:
    speech = [Span(1.0, 2.0), Span(3.0, 4.0)]
    loose, late, inside = snapped(
        [HeardWord("a", 0.9, 2.2, 1), HeardWord("b", 2.9, 3.5, 1), HeardWord("c", 3.5, 3.9, 1)], speech
    )

    assert (loose.start, loose.end) == (1.0, 2.0)
    assert (late.start, late.end) == (3.0, 3.5)
    assert (inside.start, inside.end) == (3.5, 3.9)


def test_a_text_is_shared_out_to_where_it_is_said() -> None:
    parts = [heard("one two three"), heard("four five"), heard("six")]
    words = given_words("One, two three four wholly five six.")

    assert shared_out(words, parts) == [range(3), range(3, 6), range(6, 7)]


def test_a_word_is_as_sure_as_it_was_heard() -> None:
    sure = confidences(given_words("The harbour sleeps now"), heard("The harbor jumps now"))

    assert sure[0] == sure[3] == pytest.approx(0.9)
    assert all(each < 0.9 for each in sure[1:3])
    assert confidences(given_words("nothing alike"), heard("xyz")) == [0.0, 0.0]


def test_phonemes_become_the_aligners_phones() -> None:
    assert phones_of("hɑɹbəɹ") == ["HH", "AA", "R", "B", "ER"]
