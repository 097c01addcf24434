"""In which pieces a recording is listened to, and which comes next."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from studio.core.hearing import Stretch
from studio.ui.tabs.infill.listening_plan import LONGEST, Queue, pieces_of

STRETCHES = st.lists(st.tuples(st.floats(0.05, 20), st.floats(0.05, 20)), max_size=30)


@given(STRETCHES, st.floats(0, 50))
def test_all_that_is_said_is_listened_to_in_short_pieces(
    steps: list[tuple[float, float]], rest: float
) -> None:
    speech, at = [], 0.0
    for pause, spoken in steps:
        speech.append(Stretch(at + pause, at + pause + spoken))
        at += pause + spoken
    pieces = pieces_of(speech, at + rest)
    assert all(end - start <= LONGEST + 1e-6 for start, end in pieces)
    assert all(before[1] <= after[0] + 1e-9 for before, after in pairwise(pieces))
    heard = sum(
        max(0.0, min(end, each.end) - max(start, each.start)) for start, end in pieces for each in speech
    )
    assert abs(heard - sum(each.end - each.start for each in speech)) < 1e-6


def test_a_piece_is_cut_in_the_longest_pause_and_silence_is_left_out() -> None:
    speech = [Stretch(0, 14), Stretch(14.2, 20), Stretch(21, 28), Stretch(28.1, 40), Stretch(90, 91)]
    pieces = pieces_of(speech, 200)
    assert pieces[0] == (0.0, 20.5)
    assert pieces[1][0] == 20.5
    assert all(start < 91 for start, _ in pieces)


def test_what_is_on_screen_comes_first_then_what_is_nearest() -> None:
    queue = Queue([(0, 10), (10, 20), (20, 30), (30, 40)], (22, 24))
    assert queue.take() == (20, 30)
    queue.done()
    assert queue.share == 0.25
    queue.look((1, 2))
    assert queue.take() == (0, 10)
    queue.put_back((0, 10))
    assert [queue.take() for _ in range(4)] == [(0, 10), (10, 20), (30, 40), None]
