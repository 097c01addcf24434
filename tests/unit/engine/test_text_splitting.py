"""Where a text is cut, how long the silences are, and that the first clause comes at once."""

from __future__ import annotations

from itertools import islice

import pytest

from studio.engine.text import mixed, reader
from studio.engine.text.clause import MAX_SYMBOLS
from studio.engine.text.phrasing import LINE, PARAGRAPH, PAUSES, TARGETS
from studio.engine.text.reader import read
from studio.engine.text.sentences import paragraphs, sentences
from studio.engine.text.spoken import Spoken

WISDOM = (
    "It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of "
    "foolishness, it was the epoch of belief, it was the epoch of incredulity, it was the season of Light."
)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Dr. Smith met Mr. J. R. Jones at 5 p.m. on Main St. near Apt. 3.", 1),
        ("He works for Acme Inc. She does not.", 2),
        ("Ask her, e.g. tomorrow, i.e. soon.", 1),
        ("See fig. 3 and no. 5 on p. 12.", 1),
        ("No. I will not.", 2),
        ("So did I. Then he left.", 2),
        ("It grew 3.5 percent in the U.S. last year.", 1),
        ("He lives in the U.S. She does not.", 2),
        ("“Really?” she asked. “Yes!” he cried.", 2),
        ("Wait... what? Oh!", 2),
        ("1. Mix the eggs.", 1),
        ("Use v. 2.0.1 of example.com. It works.", 2),
    ],
)
def test_full_stops_that_end_nothing(text: str, count: int) -> None:
    assert len(list(sentences(text, "en"))) == count


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("zh", "你好！我们走吧。为什么？", 3),
        ("ja", "こんにちは。元気ですか？「はい。」と言った", 4),
        ("de", "Am 3. Mai, z. B. um acht, kam Dr. Weiß. Er blieb.", 2),
        ("es", "¿Quién es? La Sra. López, de EE. UU. ¡Hola!", 3),
        ("hi", "नमस्ते। आप कैसे हैं?", 2),
    ],
)
def test_sentences_of_other_languages(language: str, text: str, count: int) -> None:
    assert len(list(sentences(text, language))) == count


def test_nothing_of_a_paragraph_is_lost() -> None:
    text = "One, two. “Three!” Four? (Five.) Six… seven; " + "eight nine " * 200
    assert "".join("".join(sentences(text, "en")).split()) == "".join(text.split())


def test_blank_lines_part_paragraphs() -> None:
    assert paragraphs("\n a \n \n\nb\nc\n") == ["a", "b\nc"]


def test_short_lines_stand_for_themselves_and_wrapped_ones_do_not() -> None:
    wrapped = "a line that was wrapped by an editor at its eightieth column goes on\nin the next line."
    assert list(sentences(wrapped, "en")) == [wrapped.replace("\n", " ")]
    assert list(sentences("Roses are red\nViolets are blue", "en")) == ["Roses are red", "Violets are blue"]


def test_the_first_clause_is_short_and_ends_at_a_mark() -> None:
    first, second, *_ = read(WISDOM, "en")
    assert len(first.phonemes) <= TARGETS[0]
    assert first.phonemes.endswith(",")
    assert first.text == "It was the best of times, it was the worst of times,"
    assert len(first.phonemes) < len(second.phonemes) <= TARGETS[1]


def test_a_sentence_without_a_break_is_not_cut_at_random() -> None:
    text = "The old gardener quietly carried seven heavy wooden boxes towards the farther wall."
    assert len(list(read(text, "en"))) == 1


def test_a_later_sentence_stays_whole() -> None:
    *_, last = read("Listen. Then listen. " + WISDOM, "en")
    assert last.text == WISDOM


def test_no_clause_is_longer_than_the_model_takes() -> None:
    for text in (
        "word " * 2000,
        "a" * 5000,
        "https://example.com/" + "path/" * 300,
        "9" * 3000,
        "-" * 50 + "x" * 999,
    ):
        for clause in read(text, "en"):
            assert 0 < len(clause.phonemes) <= MAX_SYMBOLS


def test_overlong_sentences_break_at_commas_before_spaces() -> None:
    text = ("one two three four five six seven eight nine ten, " * 12).strip()
    assert all(clause.phonemes[-1] == "," for clause in list(read(text, "en"))[:-1])


def pauses(text: str, language: str = "en") -> list[float]:
    return [clause.pause for clause in read(text, language)]


def test_silences_follow_the_marks() -> None:
    assert pauses("Yes. No! Why? Well… so\n\nnext") == [
        PAUSES["."],
        PAUSES["!"],
        PAUSES["?"],
        PARAGRAPH,
        0.0,
    ]
    assert pauses("A heading\nThen text") == [LINE, 0.0]
    assert pauses("你好。再见！", "zh") == [PAUSES["."], 0.0]
    assert PAUSES[","] < PAUSES[":"] < PAUSES["."] < PAUSES["…"] < PARAGRAPH


@pytest.mark.parametrize(
    "text",
    [
        'Hello <break time="1.5s"/> world',
        "Hello <break time='1500ms' /> world",
        "Hello [pause 1.5] world",
        "Hello [pause 1500 ms] world",
        "Hello [Pause: 1,5 s] world",
        '<speak>Hello<break time="1500ms"/><emphasis level="strong">world</emphasis></speak>',
    ],
)
def test_typed_pauses(text: str) -> None:
    first, second = read(text, "en")
    assert (first.text, first.pause) == ("Hello", 1.5)
    assert (second.text, second.pause) == ("world", 0.0)


def test_typed_pauses_are_ten_seconds_at_most_and_never_shorten_a_sentence_end() -> None:
    assert pauses("Hello [pause 99] world") == [10.0, 0.0]
    assert pauses("Hello. [pause 0.1] World.") == [PAUSES["."], 0.0]
    assert pauses("Hello [pause 0.1] world") == [0.1, 0.0]
    assert pauses("Hello [pause 6] [pause 6] world") == [10.0, 0.0]


def test_typed_pauses_at_the_ends_are_heard() -> None:
    silence, hello = read("[pause 1.5][pause 0.5] Hello [pause 2]", "en")
    assert (silence.phonemes, silence.words, silence.pause) == ("", (), 2.0)
    assert (hello.text, hello.pause) == ("Hello", 2.0)
    assert pauses("[breath] Hello there. [Pause]") == [0.35, 0.5]


def test_a_typed_pause_is_as_long_at_any_pace_and_others_are_not() -> None:
    typed, end, _ = read("Hello there [pause 0.6] my friends. Go on.", "en")
    assert typed.silence(1.5) == typed.silence(0.7) == 0.6
    assert end.silence(2.0) == PAUSES["."] / 2


def test_tags_go_and_their_words_stay() -> None:
    (clause,) = read('Say <prosody rate="slow">this <b>now</b></prosody> &amp; <mark name="x"/>go', "en")
    assert clause.text == "Say this now & go"


@pytest.mark.parametrize("text", ["if a < b then stop", "a <- b", "x < 3 and y > 4", "I <3 you"])
def test_a_lone_angle_bracket_is_text(text: str) -> None:
    assert "".join(clause.text for clause in read(text, "en")) == text


def test_words_are_found_in_their_order() -> None:
    text = "On 3/4/2024 — at 5:30pm — “Dr. Who” paid $5; well-known (NASA's) 北京 and Москва: 10%… v2.3.1!"
    for clause in read(text, "en"):
        place = 0
        for word in clause.words:
            place = clause.phonemes.index(word.phonemes, place) + len(word.phonemes)


def test_the_same_text_gives_the_same_clauses() -> None:
    assert list(read(WISDOM, "en")) == list(read(WISDOM, "en"))


def test_a_long_text_is_read_as_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    read_so_far: list[str] = []

    def watched(sentence: str, language: str, british: bool) -> list[Spoken]:
        read_so_far.append(sentence)
        return mixed.read_mixed(sentence, language, british)

    monkeypatch.setattr(reader, "read_mixed", watched)
    text = "This is one of very many sentences. " * 600
    assert len(list(islice(read(text, "en"), 3))) == 3
    assert len(read_so_far) < 10
    assert len(list(read(text[:20_000], "en"))) > 500
