"""What was heard beside what was wanted."""

from __future__ import annotations

import pytest

from studio.core.listen_back import Fault, compared
from studio.core.take import TimedWord


def timed(text: str) -> list[TimedWord]:
    return [TimedWord(word, float(at), at + 0.9) for at, word in enumerate(text.split())]


@pytest.mark.parametrize(
    ("wanted", "heard", "found"),
    [
        ("Good morning, keeper.", "good morning Keeper", []),
        ("It is 5 o’clock.", "It is five o'clock", []),
        ("In 1984 – then", "in nineteen eighty-four then", []),
        ("The colour of it", "the color of it", []),
        ("Good old morning.", "Good morning", [(Fault.MISSING, "old", "")]),
        ("Good morning.", "Good fine morning", [(Fault.EXTRA, "fine", "")]),
        ("Good morning.", "Good morning. Thank you.", [(Fault.EXTRA, "Thank you", "")]),
        ("Ask the keeper.", "Ask the mountain.", [(Fault.DIFFERENT, "keeper", "mountain")]),
        ("Ask Siobhan now.", "Ask Chevonne now.", []),
        ("One two three", "", [(Fault.MISSING, "One two three", "")]),
    ],
)
def test_only_what_is_not_the_same_is_suspected(
    wanted: str, heard: str, found: list[tuple[Fault, str, str]]
) -> None:
    suspects = compared(timed(wanted), timed(heard), frozenset({"siobhan"}))
    assert [(each.fault, each.words, each.heard) for each in suspects] == found
    assert all(each.words in each.sentence and each.start <= each.end for each in suspects)
