"""A voice's own pace is learned from what it has said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from studio.core.connection import Connection
from studio.core.take import Take
from studio.services.expected_length import ExpectedLength
from studio.services.quote import about_seconds
from tests.unit.services.scripts import REQUEST

HERE = Connection("h1", "Here", "")
LONG = replace(REQUEST, text="Good morning, and in case we do not meet, good evening. " * 3)


def take(seconds: float) -> Take:
    return Take("t", 1, LONG, "h1", "Clara", "t.wav", 8000, seconds, "2026-11-29T00:00:00Z")


def test_what_a_voice_has_said_tells_how_long_the_next_will_take() -> None:
    ordinary = about_seconds(LONG)
    slow = ExpectedLength([take(1.3 * ordinary), take(1.3 * ordinary)], HERE)
    assert slow(LONG) == pytest.approx(1.3 * ordinary)
    with_pause = replace(LONG, text=f"{LONG.text}[pause 2]")
    assert slow(with_pause) == pytest.approx(1.3 * ordinary + 2.0, abs=0.1)
    assert slow(replace(LONG, duration=3.0)) == 3.0
    assert slow(replace(LONG, voice_id="other")) == about_seconds(LONG)
    assert slow(replace(LONG, language="de")) == about_seconds(LONG)


@pytest.mark.parametrize(
    "other",
    [
        {"complete": False},
        {"connection": "elsewhere"},
        {"seconds": 1.0, "request": REQUEST},
        {"request": replace(LONG, duration=5.0)},
    ],
)
def test_what_says_nothing_of_the_pace_is_left_out(other: dict[str, object]) -> None:
    expected = ExpectedLength([replace(take(20.0), **other)], HERE)  # type: ignore[arg-type]
    assert expected(LONG) == about_seconds(LONG)


def test_no_voice_is_believed_to_be_wildly_off() -> None:
    assert ExpectedLength([take(500.0)], HERE)(LONG) == pytest.approx(1.7 * about_seconds(LONG))
