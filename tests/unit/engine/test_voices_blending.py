from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.errors import BadRequest, UnsupportedLanguage
from studio.core.speech import LANGUAGES
from studio.core.voice import Gender
from studio.engine.accents import ACCENTS, Accent
from studio.engine.crafts.blending import mix
from studio.engine.crafts.localizing import localize
from studio.engine.speech.timbre import AXES
from studio.engine.voices.colour import BANDS, Colour
from studio.engine.voices.embedding import Coordinates, coordinates_of, embedding_of

HEART = Coordinates((("af_heart", 1.0),), "en", False, Gender.FEMININE)
CLONE = Coordinates(
    (("am_onyx", 0.75), ("bm_george", 0.25)),
    "fr",
    False,
    Gender.MASCULINE,
    Colour(3.0, -0.2, 0.05, tuple(float(band % 7) - 3 for band in range(BANDS))),
    tuple(float(axis % 3) - 1 for axis in range(AXES)),
    0.08,
)


@given(st.floats(0.01, 100), st.floats(0.01, 100))
def test_a_mix_lies_between_its_parents_in_every_coordinate(one: float, other: float) -> None:
    mixed = np.asarray(embedding_of(mix([(HEART, one), (CLONE, other)])))
    parents = np.asarray([embedding_of(HEART), embedding_of(CLONE)])
    assert (mixed >= parents.min(axis=0) - 1e-5).all()
    assert (mixed <= parents.max(axis=0) + 1e-5).all()


def test_weights_are_made_to_sum_to_1() -> None:
    assert mix([(HEART, 2), (CLONE, 6)]) == mix([(HEART, 0.25), (CLONE, 0.75)])


def test_a_mix_is_the_weighted_mean() -> None:
    mixed = mix([(HEART, 0.25), (CLONE, 0.75)])
    assert dict(mixed.shares) == {
        "af_heart": 0.25,
        "am_onyx": pytest.approx(0.5625),
        "bm_george": pytest.approx(0.1875),
    }
    assert mixed.colour.shift == pytest.approx(2.25, abs=1e-4)
    assert mixed.language == "fr"
    assert mix([(HEART, 0.75), (CLONE, 0.25)]).language == "en"


def test_a_mix_of_one_voice_is_that_voice() -> None:
    kept = coordinates_of(embedding_of(CLONE))
    assert mix([(kept, 3.0)]) == kept
    assert mix([(kept, 1.0), (HEART, 0.0)]) == kept


@pytest.mark.parametrize("weights", [[], [0.0, 0.0], [1.0, -0.5], [float("nan"), 1.0], [float("inf"), 1.0]])
def test_weights_that_mean_nothing_are_refused(weights: list[float]) -> None:
    with pytest.raises(BadRequest, match="weight"):
        mix([(HEART, weight) for weight in weights])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_localized_voice_keeps_its_speaker(language: str) -> None:
    moved = localize(CLONE, language)
    assert (moved.shares, moved.colour) == (CLONE.shares, CLONE.colour)
    assert (moved.timbre, moved.pace) == (CLONE.timbre, CLONE.pace)
    assert moved.language == language
    assert moved.gender == Gender.MASCULINE


@pytest.mark.parametrize(
    ("dialect", "british"),
    [("uk", True), ("us", False), ("au", True), ("in", True), ("so", False), (None, False)],
)
def test_dialects_of_english_are_read_by_the_nearer_dictionary(dialect: str | None, british: bool) -> None:
    assert localize(CLONE, "en", dialect).british is british


@pytest.mark.parametrize(
    ("language", "dialect"), [("es", "mx"), ("es", "pe"), ("pt", "br"), ("pt", "eu"), ("fr", "ca")]
)
def test_other_dialects_are_known(language: str, dialect: str) -> None:
    assert localize(HEART, language, dialect).language == language


def test_the_speakers_gender_is_respected() -> None:
    assert localize(CLONE, "de", None, Gender.FEMININE).gender == Gender.FEMININE


def test_no_such_dialect_or_language() -> None:
    with pytest.raises(BadRequest, match="dialect"):
        localize(HEART, "de", "uk")
    with pytest.raises(UnsupportedLanguage, match="xx"):
        localize(HEART, "xx")


@pytest.mark.parametrize("accent", [accent for accent in ACCENTS if accent.dialect])
def test_a_voice_is_localized_to_every_dialect_and_speaks_it(accent: Accent) -> None:
    moved = coordinates_of(embedding_of(localize(CLONE, accent.language, accent.dialect)))
    assert (moved.language, moved.british, moved.dialect) == (
        accent.language, accent.is_british, accent.spoken,
    )  # fmt: skip


def test_gender_marks_a_voice_and_changes_nothing_of_its_sound() -> None:
    marked = localize(CLONE, "es", gender=Gender.FEMININE)
    plain = localize(CLONE, "es")
    assert (marked.gender, plain.gender) == (Gender.FEMININE, Gender.MASCULINE)
    assert replace(marked, gender=plain.gender) == plain


def test_going_home_again_takes_the_dialect_away() -> None:
    assert localize(localize(CLONE, "es", "mx"), "es", "pe").dialect == ""
