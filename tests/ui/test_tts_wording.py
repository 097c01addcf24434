"""Words, numbers, formats and small rules of the tab."""

from __future__ import annotations

import pytest

from studio.core.language import speak
from studio.core.script import Block
from studio.core.speech import MAX_CHARACTERS, SAMPLE_RATES, Container, Emotion, Encoding, OutputFormat
from studio.core.voice import Voice
from studio.ui.export.choice import file_name
from studio.ui.sentences import closed, unclosed
from studio.ui.speech.formats import bit_rates, with_container, with_rate
from studio.ui.speech.wording import (
    duration,
    emotion_name,
    format_name,
    pace,
    price,
    quote_line,
    speed_word,
    spoken_length,
)
from studio.ui.tabs.tts.asking import NO_VOICE, NO_WORDS, NOT_HERE, default_voice, reason_not_to_make
from studio.ui.tabs.tts.changes import changed_spans, common_ends
from studio.ui.widgets.time_text import length

VOICES = (Voice("a", "Ada"), Voice("s", "Siwis", language="fr"))


@pytest.mark.parametrize(
    ("said", "text"),
    [
        (length(13.42), "0:13.4"),
        (length(59.96), "1:00.0"),
        (length(125.0), "2:05.0"),
        (price(0), "free"),
        (price(1), "1 credit"),
        (price(60855), "60,855 credits"),
        (quote_line(0, 9.2), "Free · about 9 s"),
        (quote_line(412, 30.0), "412 credits"),
        (duration(0.1), "1 s"),
        (duration(300), "5 min"),
        (pace(-1), "0.65×"),
        (pace(0), "1.0×"),
        (pace(-0.25), "0.9×"),
        (pace(1), "1.5×"),
        (speed_word(0.4), "Fast"),
        (speed_word(-0.9), "Slowest"),
        (emotion_name(Emotion.from_tag("curiosity:low")), "Curiosity, low"),
        (emotion_name(Emotion.from_tag("anger")), "Anger, medium"),
        (format_name(OutputFormat()), "WAV, 16-bit, 44.1 kHz"),
        (format_name(OutputFormat(Container.MP3, 48000, None, 128000)), "MP3, 128 kbit/s, 48 kHz"),
    ],
)
def test_how_it_is_said(said: str, text: str) -> None:
    assert said == text


def test_figures_have_the_marks_of_the_language() -> None:
    speak(lambda text, about, count: "", decimal=",", thousands=".")
    try:
        figures = pace(-1), pace(0), price(60855), spoken_length(6.1)
    finally:
        speak(None)
    assert figures == ("0,65×", "1,0×", "60.855 credits", "6,1 seconds")


@pytest.mark.parametrize(
    ("reason", "sentence"), [("Choose a voice", "Choose a voice."), ("声を選ぶ。", "声を選ぶ。")]
)
def test_a_reason_becomes_a_sentence_and_back(reason: str, sentence: str) -> None:
    assert closed(reason) == sentence
    assert unclosed(sentence) == reason.removesuffix("。")


@pytest.mark.parametrize("rate", SAMPLE_RATES)
@pytest.mark.parametrize("start", [OutputFormat(), OutputFormat(Container.MP3, 48000, None, 192000)])
def test_whatever_is_chosen_exists(rate: int, start: OutputFormat) -> None:
    mp3 = with_container(with_rate(start, rate), Container.MP3)
    assert mp3.bit_rate in bit_rates(rate)
    assert mp3.encoding is None
    wav = with_container(mp3, Container.WAV)
    assert (wav.bit_rate, wav.encoding, wav.sample_rate) == (None, Encoding.S16, rate)


@pytest.mark.parametrize(
    ("block", "voices", "reason"),
    [
        (Block("b", voice_id="a"), VOICES, NO_WORDS),
        (Block("b", text=" … \n", voice_id="a"), VOICES, NO_WORDS),
        (Block("b", text="Hello"), VOICES, NO_VOICE),
        (Block("b", text="Hello", voice_id="gone"), VOICES, NOT_HERE),
        (Block("b", text="Hello", voice_id="a"), VOICES, ""),
        (Block("b", text="Hello", voice_id="gone"), None, ""),
    ],
)
def test_why_a_block_cannot_be_made(block: Block, voices: tuple[Voice, ...] | None, reason: str) -> None:
    assert reason_not_to_make(block, voices) == reason


def test_too_many_words_are_counted() -> None:
    block = Block("b", text="a" * (MAX_CHARACTERS + 12), voice_id="a")
    assert reason_not_to_make(block, VOICES).startswith("12 characters too many")


def test_a_block_without_a_voice_gets_the_last_one_or_the_first_of_its_language() -> None:
    both = (*VOICES, Voice("z", "Zoe"))
    assert default_voice(both, "en", "z") == "z"
    assert default_voice(both, "en", "s") == "a"
    assert default_voice(both, "fr", "z") == "s"
    assert default_voice(both, "ja", "z") == ""


@pytest.mark.parametrize(
    ("said", "now", "words"),
    [
        ("only busy somewhere", "only ever busy somewhere", ["ever"]),
        ("the lamp is on", "the lamp is on", []),
        ("the old lamp is on", "the lamp is on", ["lamp"]),
        ("a b c", "x y", ["x y"]),
        ("a b", "", []),
    ],
)
def test_the_words_that_the_take_does_not_say(said: str, now: str, words: list[str]) -> None:
    assert [now[start:end] for start, end in changed_spans(said, now)] == words


def test_a_long_text_is_compared_where_it_was_edited() -> None:
    words = [f"word{number}" for number in range(3000)]
    now = words.copy()
    now[1700] = "other"
    text = " ".join(now)
    assert [text[start:end] for start, end in changed_spans(" ".join(words), text)] == ["other"]
    assert len(changed_spans(" ".join(words), " ".join(reversed(words)))) == 1


def test_only_the_middle_of_a_text_changes() -> None:
    assert common_ends("the old lamp", "the lamp") == (4, 4)
    assert common_ends("aaa", "aa") == (2, 0)


def test_file_names_are_ones_that_every_system_takes() -> None:
    from studio.services.export import SoundFormat

    assert file_name("Ep. 4: the “end”?", 2, SoundFormat.FLAC) == "Ep. 4  the “end”, take 2.flac"
    assert file_name("...", 1, SoundFormat.WAV_16) == "Take, take 1.wav"
