"""Room tone made longer, gaps filled with it, and one sound's colour put on another."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.audio.pauses import Span
from studio.audio.room_tone import extended, filled, quietest
from studio.audio.spectrum import SILENCE, gains_between, match, spectrum_of
from studio.core.clip import FloatArray
from studio.core.region import Region

RATE = 16000


def room(frames: int, seed: int = 1, pole: float = 0.9, level: float = 0.003) -> FloatArray:
    """Noise that grows darker with `pole`."""
    white = np.random.default_rng(seed).standard_normal(frames + 200)
    response = pole ** np.arange(200)
    sound = np.convolve(white, response, "valid")[:frames]
    return (level * sound / np.sqrt(np.sum(sound**2) / max(frames, 1) + 1e-20)).astype(np.float32)


def rms_db(sound: FloatArray) -> float:
    return float(10 * np.log10(np.mean(np.square(sound)) + 1e-20))


@settings(max_examples=30)
@given(st.integers(0, 40_000), st.integers(0, 20_000), st.sampled_from([1, 2]))
def test_tone_is_as_long_as_it_is_asked_for_and_begins_as_it_is(had: int, wanted: int, channels: int) -> None:
    tone = room(had)[:, None].repeat(channels, axis=1).squeeze()
    made = extended(tone, wanted, RATE)
    assert made.shape == (wanted, *tone.shape[1:])
    plain = wanted if had >= wanted else had - min(round(0.1 * RATE), had // 2)
    assert np.array_equal(made[:plain], tone[:plain])
    assert np.array_equal(made, extended(tone, wanted, RATE))


@pytest.mark.parametrize("seconds", [0.15, 0.5, 1.7])
def test_long_tone_sounds_as_the_short_one_all_along(seconds: float) -> None:
    tone = room(round(seconds * RATE))
    made = extended(tone, 10 * RATE, RATE)
    for part in np.array_split(made, 10):
        assert rms_db(part) == pytest.approx(rms_db(tone), abs=1.5)
    own, wanted = spectrum_of(made, RATE), spectrum_of(tone, RATE)
    heard = wanted.middles > 200
    assert np.abs(own.levels - wanted.levels)[heard].mean() < 1.5
    step = np.abs(np.diff(made)).max()
    assert step < 2 * np.abs(np.diff(tone)).max()  # No click where pieces meet.


@given(st.floats(0, 1), st.floats(0, 1), st.one_of(st.none(), st.floats(0, 1)))
def test_what_is_filled_is_tone_and_all_else_stays(one: float, other: float, seconds: float | None) -> None:
    sound = np.ones(RATE, np.float32)
    region = Region(*sorted((round(one * RATE), round(other * RATE))))
    made = filled(sound, region, room(4000), RATE, seconds)
    frames = len(region) if seconds is None else round(seconds * RATE)
    assert len(made) == RATE - len(region) + frames
    assert np.array_equal(made[: region.start], sound[: region.start])
    behind = RATE - region.end
    assert np.array_equal(made[len(made) - behind :], sound[region.end :])
    fade = round(0.02 * RATE)
    first, last = region.start + fade, region.start + frames - fade
    assert np.abs(made[first : max(first, last)]).max(initial=0) < 0.1


def test_the_calmest_pause_is_found_without_its_edges() -> None:
    sound = np.concatenate(
        (0.3 * np.ones(RATE), room(RATE), 0.3 * np.ones(RATE), room(2 * RATE, level=0.001))
    )
    pauses = [Span(1.0, 2.0), Span(3.0, 5.0), Span(5.5, 5.55)]
    found = quietest(sound.astype(np.float32), RATE, pauses, longest=1.0)
    assert found is not None
    assert len(found) == RATE
    assert 3.0 * RATE < found.start <= found.end < 5.0 * RATE
    assert quietest(sound.astype(np.float32), RATE, [Span(1.0, 1.05)]) is None
    assert quietest(sound.astype(np.float32), RATE, []) is None


def test_bands_together_have_the_power_of_the_sound() -> None:
    sound = room(4 * RATE, pole=0.3, level=0.1)
    total = 10 * np.log10(np.sum(10 ** (spectrum_of(sound, RATE).levels / 10)))
    assert total == pytest.approx(rms_db(sound), abs=0.7)  # The rest is below 50 Hz.
    assert np.all(spectrum_of(np.zeros(RATE, np.float32), RATE).levels == SILENCE)


def test_a_tone_stands_in_its_own_band() -> None:
    sine = 0.5 * np.sin(2 * np.pi * 1000 * np.arange(RATE) / RATE).astype(np.float32)
    found = spectrum_of(sine, RATE)
    loudest = int(found.levels.argmax())
    assert found.middles[loudest] == pytest.approx(1000, rel=0.13)
    assert found.levels[loudest] == pytest.approx(rms_db(sine), abs=0.3)


def test_the_darker_room_falls_more_steeply() -> None:
    bright, dark = (spectrum_of(room(2 * RATE, pole=pole), RATE).tilt for pole in (0.2, 0.95))
    assert dark < bright - 2
    assert spectrum_of(np.zeros(RATE, np.float32), RATE).tilt == 0


@pytest.mark.parametrize("channels", [1, 2])
def test_a_sound_in_anothers_colour_is_as_loud_and_as_long_and_has_it(channels: int) -> None:
    sound = room(3 * RATE, 1, 0.5, 0.1)[:, None].repeat(channels, axis=1).squeeze()
    other = room(3 * RATE, 2, 0.8, 0.01)
    made = match(sound, spectrum_of(sound, RATE), spectrum_of(other, RATE), RATE)
    assert made.shape == sound.shape
    assert rms_db(made) == pytest.approx(rms_db(sound), abs=0.01)
    wanted, own = spectrum_of(other, RATE), spectrum_of(made, RATE)
    apart = (own.levels - wanted.levels)[wanted.middles > 150]
    before = (spectrum_of(sound, RATE).levels - wanted.levels)[wanted.middles > 150]
    assert apart.std() < 0.35 * before.std()


def test_the_filter_moves_nothing_in_time() -> None:
    click = np.zeros(RATE, np.float32)
    click[5000] = 1
    dark, bright = spectrum_of(room(RATE, 1, 0.9), RATE), spectrum_of(room(RATE, 2, 0.2), RATE)
    assert int(np.abs(match(click, bright, dark, RATE)).argmax()) == 5000


@given(st.lists(st.floats(-60, 60), min_size=20, max_size=20), st.floats(1, 20))
def test_no_band_is_moved_further_than_it_may(levels: list[float], most: float) -> None:
    own = spectrum_of(room(RATE), RATE)
    wanted = type(own)(own.middles, own.levels + np.resize(levels, len(own.levels)))
    assert np.abs(gains_between(own, wanted, most)).max() <= most
    assert np.allclose(gains_between(own, own, most), 0)


@given(st.integers(0, 3000), st.sampled_from([8000, 44100, 192_000]))
@settings(max_examples=20)
def test_any_length_and_rate_can_be_matched(frames: int, rate: int) -> None:
    sound = room(frames)
    other = spectrum_of(room(5000, 2), rate)
    assert len(match(sound, spectrum_of(sound, rate), other, rate)) == frames
