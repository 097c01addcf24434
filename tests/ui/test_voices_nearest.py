"""Which voice a mix is most like."""

from __future__ import annotations

import numpy as np
import pytest

from studio.core.voice import EMBEDDING_LENGTH, Voice
from studio.ui.tabs.voices.make.nearest import field_of

AXES = np.eye(EMBEDDING_LENGTH)


def voice(name: str, numbers: np.ndarray, *, own: bool = False) -> Voice:
    return Voice(name, name, embedding=tuple(map(float, numbers)), is_owner=own)


BELLA, CLARA = voice("Bella", AXES[0]), voice("Clara", AXES[1])
HALVES = AXES[0] * 0.55 + AXES[1] * 0.45


def test_what_was_kept_of_a_mix_is_not_near_to_it() -> None:
    kept = voice("Belclara", HALVES, own=True)
    nearest = field_of((CLARA, kept, BELLA)).nearest(tuple(HALVES * 2), parts=("Bella", "Clara"))
    assert nearest is not None
    assert nearest[0] is BELLA
    assert nearest[1] == pytest.approx(0.774, abs=0.001)


def test_another_voice_of_ones_own_may_be_near() -> None:
    other = voice("Other", AXES[0] * 0.6 + AXES[1] * 0.4, own=True)
    nearest = field_of((CLARA, other, BELLA)).nearest(tuple(HALVES), parts=("Bella", "Clara"))
    assert nearest is not None
    assert nearest[0] is other


def test_a_mix_of_one_voice_alone_is_that_voice_whoever_made_it() -> None:
    mine = voice("Mine", AXES[2], own=True)
    nearest = field_of((BELLA, mine)).nearest(mine.embedding, parts=("Mine", "Bella"))
    assert nearest is not None
    assert nearest[0] is mine


def test_nothing_is_near_where_nobody_has_numbers() -> None:
    assert field_of((Voice("a", "A"),)).nearest(tuple(HALVES), parts=()) is None
