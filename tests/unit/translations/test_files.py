"""Qt Linguist's files: every text of the window is in them, with its places, and Qt reads them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QTranslator

from studio.core import language
from studio.core.language import tr, trn
from studio.window_language import CONTEXT, best_of, kept, speak
from translations.checking import Said, faults, faults_of, places, said_in
from translations.files import LANGUAGES, compile_to, linguist_file, update
from translations.found import Text, Unfit, texts, texts_of

STUDIO = Path(__file__).parents[3] / "studio"


def calls() -> Iterator[tuple[str, ast.Call]]:
    for path in sorted(STUDIO.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in {"tr", "trn"}
            ):
                yield f"{path}:{node.lineno}", node


def test_every_text_has_a_value_for_each_of_its_places() -> None:
    wrong = []
    for place, call in calls():
        given = {each.arg for each in call.keywords if each.arg and each.arg != "about"}
        open_ended = any(each.arg is None for each in call.keywords)
        counted = {"count"} if isinstance(call.func, ast.Name) and call.func.id == "trn" else set()
        for text in call.args[: 2 if counted else 1]:
            assert isinstance(text, ast.Constant), place
            asked = places(text.value)
            if given and not open_ended and (asked - given - counted or (not counted and given - asked)):
                wrong.append(f"{place}: {text.value!r} is given {sorted(given)}")
    assert wrong == []


def test_texts_do_not_begin_or_end_with_a_space() -> None:
    glued = [text for text, about in texts(STUDIO) if text != text.strip() and "between" not in about]
    assert glued == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_file_of_a_language_has_every_text_and_nothing_else(code: str) -> None:
    there = {(said.words, said.about) for said in said_in(linguist_file(code))}
    asked = set(texts(STUDIO))
    assert (asked - there, there - asked) == (set(), set()), "run: python -m translations update"


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_left_to_translate_and_nothing_got_lost(code: str) -> None:
    assert list(faults(linguist_file(code))) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_translation_can_be_filled_with_values(code: str) -> None:
    for said in said_in(linguist_file(code)):
        for form in said.forms:
            for _, _, spec, _ in Formatter().parse(form) if "{" in said.words else ():
                assert spec is None or spec in said.words, form


def test_qt_reads_what_was_compiled(tmp_path: Path) -> None:
    found = [Text("{count} files", "", "a.py:1", one="{count} file"), Text("Keep\t“it”", "a deed", "a.py:2")]
    source = tmp_path / "de.ts"
    update(found, "de", source)
    written = source.read_text("utf-8").replace('<translation type="unfinished">', "<translation>")
    for form in ("{count} Datei", "{count} Dateien"):
        written = written.replace("<numerusform></numerusform>", f"<numerusform>{form}</numerusform>", 1)
    source.write_text(
        written.replace("<translation></translation>", "<translation>Behalten</translation>"), "utf-8"
    )
    translator = QTranslator()
    assert translator.load(str(compile_to(tmp_path, "de", source)))
    assert translator.translate(CONTEXT, "{count} files", "", 1) == "{count} Datei"
    assert translator.translate(CONTEXT, "{count} files", "", 5) == "{count} Dateien"
    assert translator.translate(CONTEXT, "Keep\t“it”", "a deed", -1) == "Behalten"


def test_an_update_keeps_what_is_translated_and_drops_what_is_not_said_any_more(tmp_path: Path) -> None:
    file = tmp_path / "fr.ts"
    update([Text("Keep", "", "a.py:1"), Text("Go", "", "a.py:2")], "fr", file)
    lines = ("<source>Keep</source>", "<extracomment>a.py</extracomment>", '<translation type="unfinished">')
    done = "\n        ".join(lines)
    assert done in file.read_text("utf-8")
    file.write_text(
        file.read_text("utf-8").replace(done, done.replace(' type="unfinished"', "") + "Garder"), "utf-8"
    )
    update([Text("Keep", "", "b.py:7"), Text("New", "", "b.py:8")], "fr", file)
    assert {said.words: said.forms for said in said_in(file)} == {"Keep": ("Garder",), "New": ("",)}


@pytest.mark.parametrize(
    ("english", "other", "fault"),
    [
        ("{name} is gone", "Weg", "places"),
        ("{count} files", "{number} Dateien", "places"),
        ("Undo\tCtrl+Z", "Rückgängig", "marks"),
        ("Open…", "Öffnen", "marks"),
        ("One\ntwo", "Eins zwei", "marks"),
    ],
)
def test_what_a_translation_must_not_lose(english: str, other: str, fault: str) -> None:
    lines = list(faults_of(Said(english, "", (other,), finished=True, plural=False), other))
    assert [line.partition(" ")[0] for line in lines] == [fault]


def test_a_text_that_is_put_together_is_refused() -> None:
    with pytest.raises(Unfit, match=r"a.py:1: .* is no literal"):
        list(texts_of("tr(f'{a} is gone')", "a.py"))


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_window_speaks_it_with_its_figures(code: str, tmp_path: Path) -> None:
    compile_to(tmp_path, code)
    try:
        assert speak(code, tmp_path)
        said = tr("Stopped. Nothing was lost.")
        assert said != "Stopped. Nothing was lost."
    finally:
        language.speak(None)


def test_without_a_file_it_is_english(tmp_path: Path) -> None:
    assert not speak("de", tmp_path)
    assert trn("{count} block", "{count} blocks", 2) == "2 blocks"


def test_the_settings_go_before_the_system(tmp_path: Path) -> None:
    settings = tmp_path / "settings.json"
    assert kept(settings) == ""
    settings.write_text('{"language": "fr"}')
    assert kept(settings) == "fr"
    settings.write_text("[broken")
    assert kept(settings) == ""
    assert best_of(["xx-YY", "en-GB", "de"]) == "en"
    assert best_of([]) == "en"
