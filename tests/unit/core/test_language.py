"""What is said in another language: places, figures, plurals, and English where nothing else is known."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from studio.core.language import enumerated, listed, mark, shown, speak, together, tr, trn

GERMAN = {
    ("{name} was deleted.", ""): "{name} wurde gelöscht.",
    ("{seconds:.1f} s of {all:,}", ""): "{seconds:.1f} s von {all:,}",
    ("Open", "the act"): "Öffnen",
    ("Open", "the state"): "Offen",
    ("Clipping", ""): "Übersteuerung",
    (", ", "between the items of a list"): ", ",
    ("{first} and {last}", "the end of a list"): "{first} und {last}",
}


CHINESE = {
    ", ": "、",
    "{first} and {last}": "{first}和{last}",
    "{first} {next}": "{first}{next}",
    "{languages} can be spoken": "能说{languages}了",
    "{day} {month} {year}": "{year}年{month}{day}日",
    "up by {interval}": "跳了{interval}",
    "Nothing beside {it}": "没有“{it}”",
}


def lookup(text: str, about: str, count: int) -> str:
    if text == "{count:,} files":
        return "{count:,} Datei" if count == 1 else "{count:,} Dateien"
    return GERMAN.get((text, about), "")


@pytest.fixture
def german() -> Iterator[None]:
    speak(lookup, ",", ".")
    yield
    speak(None)


@pytest.fixture
def chinese() -> Iterator[None]:
    speak(lambda text, about, count: CHINESE.get(text, ""), apart=True)
    yield
    speak(None)


def test_english_is_said_as_it_is_written() -> None:
    assert tr("Nothing has {braces} without values") == "Nothing has {braces} without values"
    assert tr("{seconds:.1f} s of {all:,}", seconds=1.25, all=12345) == "1.2 s of 12,345"
    assert [trn("{count} file", "{count:,} files", n) for n in (0, 1, 2, 1234)] == [
        *("0 files", "1 file", "2 files", "1,234 files")
    ]


@pytest.mark.usefixtures("german")
def test_values_stand_in_the_translation_with_its_own_marks() -> None:
    assert tr("{name} was deleted.", name="A, B.") == "A, B. wurde gelöscht."
    assert tr("{seconds:.1f} s of {all:,}", seconds=1.25, all=12345) == "1,2 s von 12.345"
    assert [trn("{count} file", "{count:,} files", n) for n in (1, 1234)] == ["1 Datei", "1.234 Dateien"]


@pytest.mark.usefixtures("german")
def test_texts_that_are_alike_in_english_are_told_apart() -> None:
    assert (tr("Open", about="the act"), tr("Open", about="the state")) == ("Öffnen", "Offen")


@pytest.mark.usefixtures("german")
def test_a_word_that_is_kept_stays_english_until_it_is_shown() -> None:
    kind = mark("Clipping")
    assert (kind, shown(kind)) == ("Clipping", "Übersteuerung")


@pytest.mark.usefixtures("german")
def test_what_has_no_translation_is_said_in_english() -> None:
    assert tr("Never heard of {it}", it="that") == "Never heard of that"
    assert trn("{count} word", "{count} words", 1) == "1 word"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], ""),
        (["Ada"], "Ada"),
        (["Ada", "Rob"], "Ada and Rob"),
        (("Ada", "Rob", "{x}"), "Ada, Rob and {x}"),
    ],
)
def test_words_are_told_as_a_sentence_tells_them(words: list[str], told: str) -> None:
    assert listed(words) == told


@pytest.mark.usefixtures("german")
def test_a_list_is_told_in_the_language_of_the_window() -> None:
    assert listed(["Ada", "Rob", "Isolde"]) == "Ada, Rob und Isolde"


@pytest.mark.usefixtures("chinese")
@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("Adam", "Élan", "Alice"), "Adam、Élan 和 Alice"),
        (("小明", "Bob"), "小明和 Bob"),
        (("小明", "小红"), "小明和小红"),
    ],
)
def test_latin_names_stand_apart_from_han(words: tuple[str, ...], told: str) -> None:
    assert listed(words) == told


@pytest.mark.usefixtures("chinese")
def test_only_where_a_value_touches_han_is_a_space_put() -> None:
    assert tr("{languages} can be spoken", languages="TTS中文") == "能说 TTS中文了"
    assert tr("up by {interval}", interval="3 个半音") == "跳了 3 个半音"
    assert tr("{day} {month} {year}", day=3, month="11月", year=2026) == "2026年11月3日"
    assert tr("Nothing beside {it}", it="Bob") == "没有“Bob”"


@pytest.mark.usefixtures("chinese")
def test_sentences_and_items_are_parted_as_the_language_does_it() -> None:
    assert together("好。", "", "再来。", "停。") == "好。再来。停。"
    assert enumerated(("5 个文件", "", "2 个音色")) == "5 个文件、2 个音色"


def test_sentences_and_items_of_english() -> None:
    assert together("Made.", "", "It costs nothing.") == "Made. It costs nothing."
    assert (together(), enumerated(())) == ("", "")
    assert enumerated(iter(("5 files", "", "2 voices"))) == "5 files, 2 voices"
