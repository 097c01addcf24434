from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.errors import BadVoice
from studio.core.speech import LANGUAGES
from studio.core.voice import EMBEDDING_LENGTH, Gender
from studio.engine.speech import styles
from studio.engine.speech.timbre import AXES
from studio.engine.text.dialects import DIALECTS
from studio.engine.voices.catalogue import shipped_entries
from studio.engine.voices.embedding import SHIPPED, Coordinates, coordinates_of, embedding_of

HEART = Coordinates((("af_heart", 1.0),), "en", False, Gender.FEMININE)
GEORGE = Coordinates((("bm_george", 1.0),), "en", True, Gender.MASCULINE)


@st.composite
def places(draw: st.DrawFn) -> Coordinates:
    names = sorted(draw(st.sets(st.sampled_from(SHIPPED), min_size=1, max_size=4)))
    cuts = sorted(draw(st.sets(st.integers(1, 99), min_size=len(names) - 1, max_size=len(names) - 1)))
    shares = [(b - a) / 100 for a, b in pairwise([0, *cuts, 100])]
    return Coordinates(
        tuple(zip(names, shares, strict=True)),
        draw(st.sampled_from(LANGUAGES)),
        draw(st.booleans()),
        draw(st.sampled_from(Gender)),
        timbre=draw(st.sampled_from([(), tuple(float(axis % 5) - 2 for axis in range(AXES))])),
        pace=draw(st.sampled_from([0.0, 0.125, -0.1])),
        dialect=draw(st.sampled_from(["", *DIALECTS])),
    )


@given(places())
def test_coordinates_come_back(place: Coordinates) -> None:
    assert coordinates_of(embedding_of(place)) == place


@given(places())
def test_an_embedding_has_192_numbers_of_about_one(place: Coordinates) -> None:
    embedding = embedding_of(place)

    assert len(embedding) == EMBEDDING_LENGTH
    assert max(map(abs, embedding)) <= 1


@given(places())
def test_an_embedding_survives_single_precision(place: Coordinates) -> None:
    kept = np.asarray(embedding_of(place), np.float32).tolist()

    assert coordinates_of(kept) == place


@given(places(), places(), st.floats(0.1, 0.9), st.floats(0.5, 3))
def test_a_mean_of_embeddings_is_the_mixture_whatever_its_weights_sum_to(
    one: Coordinates, other: Coordinates, weight: float, total: float
) -> None:
    a, b = np.asarray(embedding_of(one)), np.asarray(embedding_of(other))
    mixed = dict(coordinates_of((total * (weight * a + (1 - weight) * b)).tolist()).shares)

    expected = dict.fromkeys(SHIPPED, 0.0)
    for place, part in ((one, weight), (other, 1 - weight)):
        for name, share in place.shares:
            expected[name] += part * share
    assert sum(mixed.values()) == pytest.approx(1, abs=1e-3)
    for name, share in expected.items():
        assert mixed.get(name, 0.0) == pytest.approx(share, abs=1e-3)


def test_a_voice_without_a_timbre_of_its_own_is_written_as_it_always_was() -> None:
    embedding = embedding_of(HEART)
    assert embedding[2] == 1 / 16
    assert not any(embedding[57:121])
    assert not any(embedding[173:])


def test_what_is_of_layout_2_says_so_and_mixes_with_layout_1() -> None:
    clone = replace(HEART, timbre=tuple([2.0] * AXES), pace=0.1)
    new, old = np.asarray(embedding_of(clone)), np.asarray(embedding_of(HEART))
    between = coordinates_of((0.5 * new + 0.5 * old).tolist())
    assert new[2] == 2 / 16
    assert between.timbre == tuple([1.0] * AXES)
    assert between.pace == pytest.approx(0.05)


def test_a_timbre_moves_one_half_of_the_style() -> None:
    moved = replace(HEART, timbre=tuple([1.0] * AXES)).style
    assert not np.array_equal(moved[:, :128], HEART.style[:, :128])
    assert np.array_equal(moved[:, 128:], HEART.style[:, 128:])


def test_every_shipped_voice_has_its_very_own_style_back() -> None:
    for entry in shipped_entries():
        back = coordinates_of(entry.voice.embedding)
        assert back == entry.coordinates
        assert np.array_equal(back.style, styles.mix(entry.coordinates.shares))


def test_the_order_of_the_weights_holds_all_styles() -> None:
    assert styles.style_names() == SHIPPED


def test_a_pure_voice_is_its_table() -> None:
    assert np.array_equal(coordinates_of(embedding_of(HEART)).style, styles.style_table("af_heart"))


def test_a_mixture_lies_between_its_parents() -> None:
    a, b = np.asarray(embedding_of(HEART)), np.asarray(embedding_of(GEORGE))
    between = coordinates_of((0.25 * a + 0.75 * b).tolist())

    parents = (styles.style_table("af_heart"), styles.style_table("bm_george"))
    assert np.all(between.style >= np.minimum(*parents) - 1e-5)
    assert np.all(between.style <= np.maximum(*parents) + 1e-5)
    assert between.gender is Gender.MASCULINE
    assert between.british


HOSTED = np.random.default_rng(5).normal(0, 0.08, EMBEDDING_LENGTH).tolist()
NO_WEIGHTS = [0.0 if 3 <= at < 57 else value for at, value in enumerate(embedding_of(HEART))]
NEWER = [value if at != 2 else 3 / 16 for at, value in enumerate(embedding_of(HEART))]


@pytest.mark.parametrize(("embedding", "said"), [
    ([], "has 192 numbers, this one 0"),
    ([0.1] * 191, "has 192 numbers, this one 191"),
    ([0.0] * 192, "all zeros"),
    ([float("nan")] * 192, "not a number"),
    ([*embedding_of(HEART)[:-1], float("inf")], "not a number"),
    ([1.0] * 192, "another service"),
    ([-1.0] * 192, "another service"),
    (HOSTED, "another service"),
    (NO_WEIGHTS, "no voice of this computer"),
    (NEWER, "another version of the studio"),
])  # fmt: skip
def test_what_is_no_embedding_of_ours_is_refused_in_a_sentence(embedding: list[float], said: str) -> None:
    with pytest.raises(BadVoice, match=said):
        coordinates_of(embedding)
