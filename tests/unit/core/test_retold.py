from __future__ import annotations

from collections.abc import Iterator

import pytest

from studio.core import dataset_judgement as rules
from studio.core.dataset_judgement import FileJudgement, Mark
from studio.core.hearing import Measure
from studio.core.language import speak
from studio.core.measure_words import measure_sentence
from studio.core.retold import retold
from studio.engine.listening import verdicts


@pytest.fixture
def quoted() -> Iterator[None]:
    """A language of which each text can be told from English, with a decimal comma."""
    speak(lambda text, about, count: f"«{text}»", decimal=",", thousands=".")
    yield
    speak(None)


def answers() -> Iterator[str]:
    """Everything the engine says of measures."""
    for purpose in verdicts.Purpose:
        yield from (verdicts.length(seconds, purpose).sentence for seconds in (0.4, 2.0, 15.0, 31.4))
    for judged in (verdicts.clipping, verdicts.noise, verdicts.bandwidth, verdicts.reverb):
        yield from (judged(figure).sentence for figure in (0.0, 1e-4, 0.7, 3.0, 25.0, 50.0, 4000.0, 9000.0))
    yield from (verdicts.second_speaker(likeness).sentence for likeness in (0.9, 0.65, 0.1))


def marks() -> Iterator[Mark]:
    """A mark of every kind and grade."""
    yield from map(rules.length_mark, (0.4, 12.0, 31.0, 1000.0))
    yield from (rules.rate_mark(rate, None) for rate in (8_000, 16_000, 44_100))
    yield from map(rules.speech_mark, (0.0, 0.4, 0.7, 0.9))
    yield from map(rules.silence_mark, (0.3, 2.04))
    yield from (rules.text_mark(match, expected=True) or Mark("", "") for match in (None, 0.2, 0.9, 1.0))
    for verdict in ("good", "fair", "poor"):
        measured = Measure("", 12.4, "", verdict, "")
        yield rules.rate_mark(44_100, measured)
        yield from (judge(measured) for judge in (rules.clipping_mark, rules.noise_mark, rules.speakers_mark))
        yield rules.room_mark(measured, 9)


def test_everything_that_the_engine_says_of_a_measure_can_be_said_in_another_language(quoted: None) -> None:
    said = [measure_sentence(each) for each in answers()]
    assert len(said) == 47
    assert all(each.startswith("«") for each in said)
    told = measure_sentence("There are 2.0 s of speech; 3 to 10 s serve best.")
    assert told == "«There are 2,0 s of speech; 3 to 10 s serve best.»"


def test_a_kept_judgement_is_english_and_is_shown_in_the_language_of_the_window(quoted: None) -> None:
    for each in marks():
        for kept, shown in ((each.words, each.said), (each.sentence, each.reason)):
            assert shown.replace(",", ".") == (f"«{kept}»".replace(",", ".") if kept else "")
    silent = rules.silence_mark(2.04)
    assert (silent.words, silent.said) == ("A silence of 2.0 s", "«A silence of 2,0 s»")
    assert (silent.shown, silent.figure) == ("2.0 s", "«2,0 s»")


def test_a_file_is_judged_by_its_worst_mark_in_the_language_of_the_window(quoted: None) -> None:
    good = FileJudgement(3.0, 44_100, 1, "WAV", "", (rules.length_mark(3.0),))
    bad = FileJudgement(0.4, 44_100, 1, "WAV", "", (rules.length_mark(0.4), rules.speech_mark(0.9)))
    assert [(each.words, each.said) for each in (good, bad)] == [
        ("Ready", "«Ready»"),
        ("Too short", "«Too short»"),
    ]


def test_in_english_kept_sentences_stay_as_they_are() -> None:
    for each in marks():
        assert (each.words, each.sentence, each.shown) == (each.said, each.reason, each.figure)
    assert [measure_sentence(each) for each in answers()] == list(answers())


def test_what_nobody_knows_stays_as_it_is() -> None:
    assert retold("1.5 apples", ("{count:.1f} pears",)) == "1.5 apples"
    assert retold("-2 of 30 (a.b)", ("{one:g} of {other:.1f} (a.b)",)) == "-2 of 30.0 (a.b)"
