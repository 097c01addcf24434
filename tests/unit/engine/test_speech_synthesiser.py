"""Clauses in, sound out: at once, the same each time, within bounds."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from studio.core.clip import FloatArray
from studio.core.speech import Controls
from studio.engine.speech import weights
from studio.engine.speech.finish import CEILING
from studio.engine.speech.sound import Sound
from studio.engine.speech.styles import style_table
from studio.engine.speech.synthesiser import KokoroSynthesiser, Synthesiser, load_synthesiser
from studio.engine.text.clause import Clause, Word

RATE = 24_000
MORNING = Clause(
    "Good morning.", (Word("Good", "ɡˈʊd"), Word("morning", "mˈɔɹnɪŋ")), "ɡˈʊd mˈɔɹnɪŋ.", 0.4, "en"
)
SHORT = Clause("Stop", (Word("Stop", "stˈɑp"),), "stˈɑp", 0.0, "en")


def spoken(
    synthesiser: Synthesiser,
    clause: Clause = MORNING,
    speed: float = 0.0,
    seed: int = 0,
    voice: str = "af_heart",
) -> Sound:
    (sound,) = synthesiser.speak([clause], style_table(voice), Controls(speed), seed=seed)
    return sound


def level(samples: FloatArray) -> float:
    """dBFS."""
    return float(20 * np.log10(np.sqrt(np.mean(np.square(samples))) + 1e-9))


def seconds(sound: Sound) -> float:
    return len(sound.samples) / RATE


@pytest.fixture(scope="module")
def morning(synthesiser: KokoroSynthesiser) -> Sound:
    return spoken(synthesiser)


@pytest.fixture(scope="module")
def small_voice(tmp_path_factory: pytest.TempPathFactory) -> Synthesiser:
    """What speaks where the packages with the weights are not installed."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(weights, "PARTS", ("no_such_package_of_weights",))
        return load_synthesiser(tmp_path_factory.mktemp("empty"))


def test_the_same_clause_and_seed_give_the_same_samples(
    synthesiser: KokoroSynthesiser, morning: Sound
) -> None:
    assert np.array_equal(spoken(synthesiser).samples, morning.samples)


def test_another_seed_gives_another_take_again_the_same(
    synthesiser: KokoroSynthesiser, morning: Sound
) -> None:
    first, again, other = (spoken(synthesiser, SHORT, seed=seed) for seed in (7, 7, 8))
    assert np.array_equal(first.samples, again.samples)
    assert not np.array_equal(first.samples, other.samples)


def test_speed_is_length(synthesiser: KokoroSynthesiser, morning: Sound) -> None:
    lengths = [seconds(spoken(synthesiser, speed=speed)) for speed in (-1.0, 1.0)]
    lengths.insert(1, seconds(morning))
    assert all(slower > faster for slower, faster in pairwise(lengths))
    assert lengths[0] > 1.25 * lengths[1] > 1.4 * lengths[2]


def test_the_sound_is_mono_float32_below_the_ceiling_and_there(morning: Sound) -> None:
    assert morning.samples.dtype == np.float32
    assert morning.samples.ndim == 1
    assert np.abs(morning.samples).max() <= CEILING
    assert level(morning.samples) > -35


def test_silence_is_trimmed_and_the_pause_is_true_quiet(morning: Sound) -> None:
    pause = round(MORNING.pause * RATE)
    assert not morning.samples[-pause:].any()
    voiced = morning.samples[:-pause]
    loud = np.flatnonzero(np.abs(voiced) > 0.01)
    assert loud[0] < 0.12 * RATE
    assert len(voiced) - loud[-1] < 0.15 * RATE
    assert 0.5 < len(voiced) / RATE < 1.2


@pytest.mark.parametrize("voice", ["am_onyx", "bf_emma"])
def test_a_single_short_word_is_not_cut_off(synthesiser: KokoroSynthesiser, voice: str) -> None:
    sound = spoken(synthesiser, SHORT, voice=voice)
    assert 0.3 < seconds(sound) < 1.1
    assert level(sound.samples[-480:]) < -40


def test_word_times_are_inside_the_sound_in_order_and_where_it_is_loud(morning: Sound) -> None:
    good, other = morning.words
    assert (good.text, other.text) == ("Good", "morning")
    assert 0 <= good.start < good.end <= other.start < other.end <= seconds(morning) - MORNING.pause
    for word in morning.words:
        assert level(morning.samples[round(word.start * RATE) : round(word.end * RATE)]) > -35
    assert "".join(phoneme.text for phoneme in morning.phonemes) == "ɡʊdmɔɹnɪŋ"
    assert all(a.end <= b.start + 1e-9 for a, b in pairwise(morning.phonemes))


def test_the_first_clause_is_heard_before_the_second_is_asked_for(synthesiser: KokoroSynthesiser) -> None:
    asked: list[str] = []

    def clauses() -> Iterator[Clause]:
        for name in ("first", "second"):
            asked.append(name)
            yield SHORT

    sounds = synthesiser.speak(clauses(), style_table("af_heart"), Controls())
    assert len(next(sounds).samples)
    assert asked == ["first"]


def test_it_stops_between_clauses(synthesiser: KokoroSynthesiser) -> None:
    made: list[Sound] = []
    stopped = lambda: len(made) == 1  # noqa: E731
    for sound in synthesiser.speak([SHORT] * 5, style_table("af_heart"), Controls(), stopped=stopped):
        made.append(sound)
    assert len(made) == 1


def test_a_clause_without_sounds_is_its_pause(synthesiser: KokoroSynthesiser) -> None:
    nothing = Clause("—", (), "", 0.25, "en")
    sound = spoken(synthesiser, nothing)
    assert len(sound.samples) == 0.25 * RATE
    assert not sound.samples.any()


@pytest.mark.allow_warnings
def test_without_the_weights_a_small_voice_speaks_and_says_so(small_voice: Synthesiser) -> None:
    assert small_voice.degraded is not None
    assert "small English voice" in small_voice.degraded
    sound = spoken(small_voice)
    assert level(sound.samples) > -35
    assert np.abs(sound.samples).max() <= CEILING
    assert [word.text for word in sound.words] == ["Good", "morning"]
    assert 0 <= sound.words[0].start < sound.words[-1].end <= seconds(sound)
    assert np.array_equal(sound.samples, spoken(small_voice).samples)


@pytest.mark.allow_warnings
def test_the_small_voice_keeps_the_speed_and_stops(small_voice: Synthesiser) -> None:
    slow, fast = (seconds(spoken(small_voice, speed=speed)) for speed in (-1.0, 1.0))
    assert slow > 1.5 * fast
    assert not list(small_voice.speak([SHORT], style_table("af_heart"), Controls(), stopped=lambda: True))


def test_with_the_weights_nothing_is_degraded(speech_store: Path, synthesiser: KokoroSynthesiser) -> None:
    assert load_synthesiser(speech_store).degraded is None
