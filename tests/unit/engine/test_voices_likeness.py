from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.clip import FloatArray
from studio.core.take import TimedWord
from studio.engine.likeness.cleaning import cleaned, room_spectrum, room_tone, tone_power
from studio.engine.likeness.colouring import coloured, recoloured
from studio.engine.likeness.encoder import likeness, speaker_of
from studio.engine.likeness.heard import active_level, levelled, speech_only, voiced_seconds
from studio.engine.likeness.mel import log_mel
from studio.engine.likeness.portraits import nearest, portraits
from studio.engine.likeness.profile import colour_between, coloured_profile, profile_of
from studio.engine.likeness.syllables import syllable_rate
from studio.engine.likeness.world import anatomy, pitch
from studio.engine.speech.sound import Sound
from studio.engine.voices.colour import BANDS, PLAIN, Colour, colour_of
from studio.engine.voices.embedding import SHIPPED, Coordinates, coordinates_of, embedding_of
from tests.fakes.made_speakers import MAN, RATE, WOMAN, Speaker, hiss

DARK = tuple(-float(band) / 2 for band in range(BANDS))
ONYX = Coordinates((("am_onyx", 1.0),))


@pytest.fixture(scope="module")
def man() -> FloatArray:
    return MAN.says(1.5)


def middle_pitch(sound: FloatArray) -> float:
    f0, _ = pitch(sound)
    return float(np.median(f0[f0 > 0]))


def test_the_front_end_is_librosas() -> None:
    at = np.arange(16_000) / 16_000
    chirp = 0.3 * np.sin(2 * np.pi * (200 * at + 1500 * at * at)) + 0.01 * np.sin(2 * np.pi * 5000 * at)
    mel = log_mel(chirp.astype(np.float32))
    assert mel.shape == (97, 40)
    # By librosa 0.11: n_fft 512, win_length 400, hop_length 160, 40 bands, hamming, no centring.
    by_librosa = {
        0: [-3.009, -2.999, -3.736, -4.287, -4.865, -5.294],
        40: [-4.006, -4.105, -3.703, -3.3, -4.917, -5.466],
        96: [-5.143, -4.849, -5.017, -4.507, -3.762, -5.0],
    }
    for frame, numbers in by_librosa.items():
        assert mel[frame, [0, 5, 12, 20, 30, 39]] == pytest.approx(numbers, abs=2e-3)


def test_a_speaker_is_more_like_itself_than_like_another(man: FloatArray) -> None:
    again, other = speaker_of(MAN.says(1.5, rate=5)), speaker_of(WOMAN.says(1.5))
    assert np.linalg.norm(again) == pytest.approx(1, abs=1e-5)
    assert likeness(speaker_of(man), again) > likeness(speaker_of(man), other) + 0.1


def test_a_very_short_sound_still_has_a_speaker() -> None:
    assert np.isfinite(speaker_of(MAN.says(0.2))).all()
    assert np.isfinite(speaker_of(np.zeros(10, np.float32))).all()


def test_every_shipped_voice_has_its_portrait() -> None:
    assert set(portraits()) == set(SHIPPED)
    assert all(70 < 2**portrait.profile.centre < 320 for portrait in portraits().values())


def test_the_nearest_voice_speaks_english_or_was_born_to_the_language() -> None:
    french = portraits()["ff_siwis"].speaker
    assert nearest(french, "fr") == "ff_siwis"
    assert nearest(french, "en")[0] in "ab"
    assert nearest(portraits()["bm_george"].speaker, "en") == "bm_george"


def test_a_profile_measures_pitch_and_range(man: FloatArray) -> None:
    lively = profile_of(anatomy(replace(MAN, range=5).says(1.5)))
    calm = profile_of(anatomy(man))
    assert 2**calm.centre == pytest.approx(105, rel=0.03)
    assert lively.range == pytest.approx(calm.range * 5 / 3, rel=0.1)


def test_a_profile_does_not_depend_on_loudness(man: FloatArray) -> None:
    loud, soft = profile_of(anatomy(man)), profile_of(anatomy(man * np.float32(0.1)))
    assert loud.spectrum == pytest.approx(soft.spectrum, abs=0.3)


@pytest.mark.parametrize("rate", [3.0, 5.0])
def test_syllables_are_counted(rate: float) -> None:
    assert syllable_rate(anatomy(MAN.says(3.0, rate=rate))) == pytest.approx(rate, rel=0.1)


def test_nothing_is_counted_in_noise() -> None:
    assert syllable_rate(anatomy(hiss(1.0))) is None
    assert voiced_seconds(anatomy(hiss(1.0))) == 0


def test_what_lies_between_two_profiles_makes_one_the_other() -> None:
    base, goal = profile_of(anatomy(MAN.says(1.5))), profile_of(anatomy(Speaker(150, tilt=9).says(1.5)))
    reached = coloured_profile(base, colour_between(base, goal))
    assert reached.centre == pytest.approx(goal.centre)
    assert reached.range == pytest.approx(goal.range)
    assert np.abs(reached.spectrum - goal.spectrum).mean() < np.abs(base.spectrum - goal.spectrum).mean() / 4


def test_speech_is_moved_as_far_as_the_colour_says(man: FloatArray) -> None:
    higher = recoloured(man, np.log2(105), Colour(shift=4))
    assert middle_pitch(higher) == pytest.approx(105 * 2 ** (4 / 12), rel=0.03)
    assert len(higher) == len(man)
    assert np.linalg.norm(higher) == pytest.approx(np.linalg.norm(man), rel=0.01)


def test_a_melody_gets_wider_about_its_centre(man: FloatArray) -> None:
    plain = profile_of(anatomy(man))
    wide = profile_of(anatomy(recoloured(man, plain.centre, Colour(spread=0.5))))
    assert wide.range == pytest.approx(plain.range * np.exp(0.5), rel=0.1)
    assert wide.centre == pytest.approx(plain.centre, abs=0.05)


def test_a_dark_colour_darkens(man: FloatArray) -> None:
    plain, dark = profile_of(anatomy(man)), profile_of(anatomy(recoloured(man, 6.7, Colour(spectrum=DARK))))
    change = (dark.spectrum - plain.spectrum)[4:20]
    assert np.corrcoef(change, np.asarray(DARK)[4:20])[0, 1] > 0.95


def test_a_warp_moves_resonances() -> None:
    low = replace(MAN, pitch=90.0)
    plain, raised = low.says(1.5), replace(low, size=1.15).says(1.5)
    warped = profile_of(anatomy(recoloured(plain, np.log2(90), Colour(warp=float(np.log(1.15))))))
    goal, start = profile_of(anatomy(raised)), profile_of(anatomy(plain))
    heard = slice(4, 20)
    assert (
        np.abs(warped.spectrum - goal.spectrum)[heard].mean()
        < 0.6 * np.abs(start.spectrum - goal.spectrum)[heard].mean()
    )


def test_silence_stays_silent() -> None:
    assert not recoloured(np.zeros(RATE, np.float32), 6.7, Colour(shift=2)).any()


def test_speech_is_coloured_clause_by_clause(man: FloatArray) -> None:
    made: list[int] = []

    def spoken() -> Iterator[Sound]:
        for clause in range(2):
            made.append(clause)
            yield Sound(man, (TimedWord("ah", 0.0, 0.5),))

    sounds = coloured(spoken(), replace(ONYX, colour=Colour(shift=3)))
    first = next(sounds)
    assert made == [0]
    assert first.words == (TimedWord("ah", 0.0, 0.5),)
    assert np.array_equal(first.samples, next(sounds).samples)
    assert not np.array_equal(first.samples, man)


def test_a_voice_without_colour_passes_untouched(man: FloatArray) -> None:
    (sound,) = coloured(iter([Sound(man)]), ONYX)
    assert sound.samples is man


def test_a_colour_comes_back_from_its_embedding(man: FloatArray) -> None:
    colour = colour_between(portraits()["am_onyx"].profile, profile_of(anatomy(man)))
    kept = coordinates_of(embedding_of(replace(ONYX, colour=colour)))
    assert kept == coordinates_of(embedding_of(kept))
    assert kept.colour.shift == pytest.approx(colour.shift, abs=1e-4)
    assert kept.colour.spectrum == pytest.approx(colour.spectrum, abs=1e-4)


@given(st.lists(st.floats(-0.99, 0.99), min_size=35, max_size=35))
def test_a_colour_is_settled_after_one_way_there_and_back(floats: list[float]) -> None:
    settled = colour_of(floats)
    assert colour_of(settled.floats) == settled
    assert settled.floats == pytest.approx(floats, abs=1e-4)


def test_what_no_vocoder_could_do_is_held() -> None:
    floats = list(embedding_of(ONYX))
    floats[121:156] = [50.0] * 35
    assert coordinates_of(floats).colour == Colour(24.0, 1.5, 0.3, (30.0,) * BANDS)


def test_an_embedding_from_before_colours_is_plain() -> None:
    assert coordinates_of(embedding_of(ONYX)).colour == PLAIN


def test_speech_is_levelled_without_its_pauses(man: FloatArray) -> None:
    gap = np.zeros(2 * RATE, np.float32)
    speech = speech_only(np.concatenate([man, gap, man]) * np.float32(0.05))
    assert len(speech) < 2 * len(man) + RATE / 2
    assert active_level(speech) == pytest.approx(-20, abs=0.5)
    assert active_level(levelled(man)) == pytest.approx(-20, abs=0.1)


def test_noise_is_taken_from_under_speech() -> None:
    noisy = np.concatenate([hiss(0.5, 0.01), MAN.says(1.5, noise=0.01)])
    clean = cleaned(noisy)
    assert np.std(clean[: RATE // 4]) < np.std(noisy[: RATE // 4]) / 3
    assert np.std(clean[RATE // 2 :]) == pytest.approx(np.std(noisy[RATE // 2 :]), rel=0.1)
    assert len(clean) == len(noisy)


def test_a_rooms_tone_sounds_like_the_room() -> None:
    room = np.convolve(hiss(1.5, 0.02), np.ones(6) / 6, mode="same").astype(np.float32)
    spectrum = room_spectrum(np.concatenate([room, room + MAN.says(1.5)]))
    tone = room_tone(spectrum, RATE)
    assert 20 * np.log10(np.std(tone) / np.std(room)) == pytest.approx(0, abs=2)
    assert tone_power(spectrum) == pytest.approx(np.square(tone).mean(), rel=0.15)
    assert np.abs(np.diff(tone)).mean() < np.abs(np.diff(hiss(1.0, float(np.std(tone))))).mean() / 2
    assert np.array_equal(tone, room_tone(spectrum, RATE))
