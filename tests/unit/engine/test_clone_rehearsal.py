from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

import numpy as np
import pytest

from studio.core.clip import FloatArray
from studio.core.errors import Cancelled
from studio.core.speech import Controls
from studio.engine.likeness.colouring import manner_of_voice, painted, said
from studio.engine.likeness.heard import speech_only
from studio.engine.likeness.rehearsal import SENTENCES, likened
from studio.engine.likeness.sketch import Sketch, evened, filter_between, quick_profile, sketch_of
from studio.engine.speech.controls import Manner
from studio.engine.speech.sound import Sound, never
from studio.engine.speech.styles import style_table
from studio.engine.speech.timbre import AXES, figures, moved, place_of
from studio.engine.text.clause import Clause
from studio.engine.voices.colour import BANDS, Colour
from studio.engine.voices.embedding import Coordinates
from tests.fakes.made_speakers import MAN, WOMAN, Speaker

CLAUSE = Clause("well", (), "wˈɛl.", 0.0, "en")
BASE = Coordinates((("am_michael", 1.0),))


class Singer:
    """Says everything as a made speaker, whose size follows the first axis of the style's timbre and whose
    pitch follows the manner."""

    def __init__(self) -> None:
        self.heard: list[tuple[float, Manner]] = []

    def imitate(
        self,
        clauses: Iterable[Clause],
        style: FloatArray,
        controls: Controls,
        own: Manner,
        *,
        seed: int = 0,
        stopped: Callable[[], bool] = never,
    ) -> Iterator[Sound]:
        place = float(place_of(style)[0])
        self.heard.append((place, own))
        for _ in clauses:
            size = float(np.clip(1 + place / 40, 0.9, 1.1))
            speaker = Speaker(pitch=110 * 2 ** (own.shift / 12), size=size)
            yield Sound(speaker.says(1.5))


@pytest.fixture(scope="module")
def woman() -> Sketch:
    return sketch_of(speech_only(WOMAN.says(1.5)))


def test_axes_are_a_place_and_back() -> None:
    away = np.random.default_rng(1).normal(size=AXES)
    table = style_table("bf_emma")
    assert place_of(moved(table, tuple(away))) - place_of(table) == pytest.approx(away, abs=1e-3)
    assert np.array_equal(moved(table, away.tolist())[:, 128:], table[:, 128:])
    assert moved(table, ()) is table


def test_shipped_voices_lie_one_standard_deviation_around_the_middle_of_each_axis() -> None:
    from studio.engine.voices.embedding import SHIPPED

    places = np.stack([place_of(style_table(name)) for name in SHIPPED])
    assert places.mean(axis=0) == pytest.approx(np.zeros(AXES), abs=1e-3)
    assert places.std(axis=0) == pytest.approx(np.ones(AXES), abs=1e-2)


def test_a_voice_is_tried_as_it_will_speak(woman: Sketch) -> None:
    singer = Singer()
    voice = likened(BASE, woman, singer)
    assert len(singer.heard) == len(SENTENCES)
    assert len(voice.timbre) == AXES
    assert voice.colour.warp == 0
    assert singer.heard == [(pytest.approx(float(place_of(voice.style)[0])), manner_of_voice(voice))] * 2


def test_a_tried_voice_has_the_speakers_spectrum(woman: Sketch) -> None:
    singer = Singer()
    voice = likened(BASE, woman, singer)
    (sound, _) = (
        painted(each.samples, voice.colour)
        for each in singer.imitate([CLAUSE] * 2, voice.style, Controls(), manner_of_voice(voice))
    )
    assert np.abs(quick_profile(sound).spectrum - woman.profile.spectrum)[3:20].mean() < 2


def test_the_same_speaker_gives_the_same_voice(woman: Sketch) -> None:
    assert likened(BASE, woman, Singer()) == likened(BASE, woman, Singer())


def test_a_rehearsal_stops_between_two_sentences(woman: Sketch) -> None:
    singer = Singer()
    with pytest.raises(Cancelled):
        likened(BASE, woman, singer, lambda: len(singer.heard) == 1)
    assert len(singer.heard) == 1


def test_without_an_imitator_the_spectrum_is_estimated(woman: Sketch) -> None:
    guessed = likened(BASE, woman, None)
    assert len(guessed.timbre) == AXES
    assert guessed.timbre == likened(BASE, woman, Singer()).timbre
    assert guessed.timbre != likened(BASE, sketch_of(speech_only(MAN.says(1.5))), None).timbre


def test_a_sound_is_given_the_spectrum_that_is_asked_for() -> None:
    sound = MAN.says(1.5)
    reached = quick_profile(evened(sound, quick_profile(sound), figures()["even"]))
    assert np.abs(reached.spectrum - figures()["even"])[3:20].mean() < 2


def test_a_filter_is_held_within_what_can_be_asked() -> None:
    bands = filter_between(np.zeros(BANDS), np.full(BANDS, 90.0))
    assert set(bands) == {25.0}


class Recorder(Singer):
    degraded: str | None = None

    def speak(
        self,
        clauses: Iterable[Clause],
        style: FloatArray,
        controls: Controls,
        *,
        seed: int = 0,
        stopped: Callable[[], bool] = never,
    ) -> Iterator[Sound]:
        return self.imitate(clauses, style, controls, Manner(), seed=seed, stopped=stopped)


def test_a_coloured_voice_is_sung_at_its_own_pitch_and_pace() -> None:
    singer = Recorder()
    voice = replace(BASE, colour=Colour(shift=2.0, spread=0.1), pace=-0.1)
    list(said(singer, [CLAUSE], voice, Controls()))
    ((_, own),) = singer.heard
    assert (own.shift, own.spread, own.pace) == pytest.approx((2.0, np.exp(0.1), np.exp(-0.1)))


def test_a_warp_still_passes_through_the_vocoder() -> None:
    singer = Recorder()
    voice = replace(BASE, colour=Colour(shift=2.0, warp=0.05))
    (sound,) = said(singer, [CLAUSE], voice, Controls())
    assert singer.heard[0][1] == Manner()
    assert not np.array_equal(sound.samples, MAN.says(1.5))
