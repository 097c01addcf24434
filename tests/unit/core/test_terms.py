"""The field's terms: emotions, regions, prices, the tree of errors."""

from __future__ import annotations

import inspect
import re

import pytest

from studio.core import errors
from studio.core.errors import Cancelled, Charge, Details, StudioError, TooManyAtOnce
from studio.core.log import logger
from studio.core.prices import FREE, HOSTED
from studio.core.region import Region
from studio.core.speech import Emotion, Feeling, Level


@pytest.mark.parametrize(
    ("tag", "emotion"),
    [
        ("curiosity:low", Emotion(Feeling.CURIOSITY, Level.LOW)),
        ("anger", Emotion(Feeling.ANGER)),
        (" Sadness:HIGHEST ", Emotion(Feeling.SADNESS, Level.HIGHEST)),
    ],
)
def test_tags_of_emotions(tag: str, emotion: Emotion) -> None:
    assert Emotion.from_tag(tag) == emotion
    assert Emotion.from_tag(emotion.tag) == emotion


@pytest.mark.parametrize("tag", ["", "joy", "anger:much", "anger:low:low", ":low"])
def test_tags_that_are_none(tag: str) -> None:
    with pytest.raises(ValueError):
        Emotion.from_tag(tag)


def test_a_region_runs_forward_and_ends_before_its_end() -> None:
    region = Region(10, 20)
    assert len(region) == 10
    assert 10 in region
    assert 20 not in region
    for start, end in ((5, 4), (-1, 4)):
        with pytest.raises(ValueError):
            Region(start, end)


def test_speech_costs_by_the_character_and_nothing_here() -> None:
    assert HOSTED.tts("Ahoy!") == 5
    assert FREE.tts("Ahoy!") == 0


def test_the_drawn_tree_of_errors_is_the_real_one() -> None:
    lines = (errors.__doc__ or "").splitlines()
    drawn = {match[1] for line in lines if (match := re.match(r"[ │├└─]+(\w+)", line))}
    kinds = inspect.getmembers(errors, inspect.isclass)
    assert drawn == {name for name, kind in kinds if issubclass(kind, StudioError)}


def test_what_an_error_tells() -> None:
    error = TooManyAtOnce("Busy.", wait=2.0, charge=Charge.MAYBE, details=Details(code="x"))
    assert (error.sentence, str(error), error.wait) == ("Busy.", "Busy.", 2.0)
    assert (error.charge, error.details.code) == (Charge.MAYBE, "x")
    assert StudioError("Plain.").charge is Charge.NOTHING


def test_being_stopped_is_no_error() -> None:
    assert not issubclass(Cancelled, StudioError)
    assert Cancelled(Charge.MAYBE).charge is Charge.MAYBE


def test_every_logger_is_under_the_studios() -> None:
    assert logger("studio.api.client").name == "studio.api.client"
    assert logger("tests.x").name == "studio.tests.x"
