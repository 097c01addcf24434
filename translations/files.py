"""The files of Qt Linguist, one for each language, kept by Qt's own tools."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

import PySide6

from studio.core.window_languages import TRANSLATED
from studio.window_language import CONTEXT
from translations.found import Text

ROOT = Path(__file__).resolve().parent
LANGUAGES = tuple(each.code for each in TRANSLATED)
TOOLS = Path(PySide6.__path__[0])


def linguist_file(language: str) -> Path:
    """The file that translators work in."""
    return ROOT / f"{language}.ts"


def as_source(found: Iterable[Text]) -> str:
    """The texts as lines that lupdate reads: it knows no functions but Qt's own."""
    lines = []
    for text in found:
        of_one = f"; of one: {text.one}" if text.plural else ""
        count = ", 1" if text.plural else ""
        said = ", ".join(map(quoted, (CONTEXT, text.words, text.about)))
        lines.append(f"//: {text.place.rpartition(':')[0]}{of_one}".replace("\n", " "))
        lines.append(f"QCoreApplication::translate({said}{count});")
    return "\n".join(lines) + "\n"


def quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def update(found: Iterable[Text], language: str, target: Path | None = None) -> None:
    """Brings the language's file up to date: new texts unfinished, gone ones out, the rest as it was."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "texts.cpp"
        source.write_text(as_source(found), "utf-8")
        options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
        languages = ["-target-language", language]
        run("lupdate", *options, *languages, str(source), "-ts", str(target or linguist_file(language)))


def compile_to(folder: Path, language: str, source: Path | None = None) -> Path:
    """The compiled file in `folder`, of what is finished."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{language}.qm"
    run("lrelease", "-silent", str(source or linguist_file(language)), "-qm", str(target))
    return target


def run(tool: str, *arguments: str) -> None:
    program = next(path for path in (TOOLS / tool, TOOLS / f"{tool}.exe") if path.exists())
    done = subprocess.run([program, *arguments], capture_output=True, text=True)
    if done.returncode:
        raise OSError(f"{tool} failed: {done.stdout}{done.stderr}")
