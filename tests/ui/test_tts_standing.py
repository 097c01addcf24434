"""How a block stands beside its takes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from studio.core.script import Block
from studio.core.speech import Container, Controls, Emotion, Feeling, OutputFormat
from studio.core.take import Take
from studio.ui.tabs.tts.standing import Difference, Kind, difference, same_take, standing, takes_of

BLOCK = Block("b", text="Good morning.", voice_id="v", takes=("t1", "t2"), chosen="t2")


def take(id_: str, block: Block = BLOCK, **changes: object) -> Take:
    made = Take(
        id_, 1, block.request, "this-computer", "Nadia", f"{id_}.wav", 44100, 2.0, "2026-01-01T10:00Z"
    )
    return replace(made, **changes)


TAKES = {"t1": take("t1"), "t2": take("t2"), "t9": take("t9")}


def test_a_block_without_a_take_is_not_made() -> None:
    assert standing(replace(BLOCK, chosen=""), TAKES, making=None, failed=False).kind is Kind.NOT_MADE
    assert standing(BLOCK, {}, making=None, failed=False).kind is Kind.NOT_MADE


def test_a_block_with_its_take_is_made() -> None:
    assert standing(BLOCK, TAKES, making=None, failed=False).kind is Kind.MADE


def test_making_shows_how_far_it_is_whatever_was_before() -> None:
    now = standing(BLOCK, TAKES, making=0.4, failed=True)
    assert (now.kind, now.fraction) == (Kind.MAKING, 0.4)


def test_a_failure_shows_until_something_changes() -> None:
    assert standing(BLOCK, TAKES, making=None, failed=True).kind is Kind.FAILED


@pytest.mark.parametrize(
    ("changed", "what"),
    [
        (replace(BLOCK, text="Good evening."), Difference.WORDS),
        (replace(BLOCK, voice_id="other"), Difference.VOICE),
        (replace(BLOCK, language="fr"), Difference.SETTINGS),
        (replace(BLOCK, controls=Controls(0.5)), Difference.SETTINGS),
        (replace(BLOCK, controls=Controls(0.0, (Emotion(Feeling.ANGER),))), Difference.SETTINGS),
        (replace(BLOCK, text="Good evening.", voice_id="other"), Difference.WORDS),
    ],
)
def test_what_changed_since_the_take(changed: Block, what: Difference) -> None:
    now = standing(changed, TAKES, making=None, failed=False)
    assert (now.kind, now.difference) == (Kind.STALE, what)


def test_the_format_of_the_file_does_not_make_a_take_stale() -> None:
    other = replace(BLOCK, format=OutputFormat(Container.MP3, 44100, None, 128000))
    assert not difference(TAKES["t2"].request, other.request)


def test_takes_are_listed_newest_first_and_only_the_blocks_own() -> None:
    assert [t.id for t in takes_of(BLOCK, TAKES)] == ["t2", "t1"]


def test_the_same_take_has_the_same_format_too_and_is_whole() -> None:
    assert same_take(BLOCK, TAKES) == TAKES["t2"]
    assert same_take(replace(BLOCK, format=OutputFormat(sample_rate=8000)), TAKES) is None
    cut = {id_: replace(t, complete=False) for id_, t in TAKES.items()}
    assert same_take(BLOCK, cut) is None
