from __future__ import annotations

from typing import Any

import pytest

from studio.core.errors import BadRequest
from studio.core.speech import SPEED_WORDS, Emotion, Feeling, Level, pace_of
from studio.engine.wire_controls import LATER_EMOTIONS, Delivery, delivery_of
from studio.wire.speech import TtsBody


def delivery(controls: dict[str, Any] | None = None, **more: Any) -> Delivery:
    voice: dict[str, Any] = {"mode": "id", "id": "v"}
    if controls is not None:
        voice["__experimental_controls"] = controls
    form = {"container": "raw", "encoding": "pcm_s16le", "sample_rate": 8000}
    body = {"model_id": "m", "transcript": "t", "voice": voice, "output_format": form, **more}
    return delivery_of(TtsBody.model_validate(body))


def test_nothing_asked_is_plain_speech() -> None:
    assert delivery() == delivery({}) == delivery({"speed": None, "emotion": []}) == Delivery()


@pytest.mark.parametrize(("speed", "number"), [*SPEED_WORDS.items(), (-1, -1), (0.5, 0.5), ("-0.5", -0.5)])
def test_speed_goes_by_word_and_by_number(speed: str | float, number: float) -> None:
    assert delivery({"speed": speed}).controls.speed == number


@pytest.mark.parametrize("feeling", Feeling)
@pytest.mark.parametrize("level", Level)
def test_each_emotion_goes_with_each_level(feeling: Feeling, level: Level) -> None:
    tag = Emotion(feeling, level).tag

    assert delivery({"emotion": [tag]}).controls.emotions == (Emotion(feeling, level),)


def test_several_emotions_go_together() -> None:
    emotions = delivery({"speed": "fast", "emotion": ["positivity:high", "curiosity"]}).controls.emotions

    assert [emotion.tag for emotion in emotions] == ["positivity:high", "curiosity"]


@pytest.mark.parametrize("factor", [0.7, 0.9, 1.0, 1.1, 1.3])
def test_the_later_speed_is_a_factor_of_the_pace(factor: float) -> None:
    assert pace_of(delivery(generation_config={"speed": factor}).controls.speed) == pytest.approx(factor)


@pytest.mark.parametrize(("factor", "speed"), [(0.6, -1), (1.5, 1)])
def test_paces_beyond_what_can_be_said_are_held(factor: float, speed: float) -> None:
    assert delivery(generation_config={"speed": factor}).controls.speed == speed


@pytest.mark.parametrize("word", LATER_EMOTIONS)
def test_every_later_emotion_is_acted_out_but_neutral(word: str) -> None:
    assert bool(delivery(generation_config={"emotion": word}).controls.emotions) == (word != "neutral")


def test_there_are_58_later_emotions() -> None:
    assert len(LATER_EMOTIONS) == 58


def test_volume_multiplies() -> None:
    assert delivery(generation_config={"volume": 1.5}).volume == 1.5


@pytest.mark.parametrize(("word", "speed"), [("slow", -0.5), ("normal", 0), ("fast", 0.5)])
def test_the_plain_speed_has_three_words(word: str, speed: float) -> None:
    assert delivery(speed=word).controls.speed == speed


def test_the_voice_s_own_controls_come_first() -> None:
    later = {"speed": 0.7, "emotion": "sad"}
    asked = delivery({"speed": 0.25, "emotion": ["anger"]}, generation_config=later, speed="fast")

    assert asked.controls.speed == 0.25
    assert asked.controls.emotions == (Emotion(Feeling.ANGER),)


@pytest.mark.parametrize(("asked", "said"), [
    ({"controls": {"speed": "warp"}}, "slowest, slow, normal, fast, fastest"),
    ({"controls": {"speed": 1.5}}, "from -1 to 1"),
    ({"controls": {"speed": float("nan")}}, "from -1 to 1"),
    ({"controls": {"emotion": ["joy"]}}, "anger, positivity, surprise, sadness, curiosity"),
    ({"controls": {"emotion": ["anger:extreme"]}}, ":lowest, :low, :high, :highest"),
    ({"generation_config": {"speed": 2}}, "from 0.6 to 1.5"),
    ({"generation_config": {"volume": 0}}, "from 0.5 to 2.0"),
    ({"generation_config": {"emotion": "hangry"}}, "hangry"),
    ({"speed": "fastest"}, "slow, normal, fast"),
])  # fmt: skip
def test_what_means_nothing_is_refused_naming_what_there_is(asked: dict[str, Any], said: str) -> None:
    with pytest.raises(BadRequest) as refused:
        delivery(**asked)
    assert said in refused.value.sentence
