"""What is wrong with a translation: missing texts, lost places for values, keys and marks that went away."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as ET


@dataclass(frozen=True, slots=True)
class Said:
    """A text of a translator, with all its plural forms; `finished` as the translator marked it."""

    words: str
    about: str
    forms: tuple[str, ...]
    finished: bool
    plural: bool


def said_in(path: Path) -> Iterator[Said]:
    """Everything in a file of Qt Linguist."""
    for message in ET.parse(path).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        plural = message.get("numerus") == "yes"
        forms = [each.text or "" for each in translation.iter("numerusform")]
        about = message.findtext("comment") or ""
        finished = translation.get("type") is None
        yield Said(
            message.findtext("source") or "",
            about,
            tuple(forms or [translation.text or ""]),
            finished,
            plural,
        )


def faults(path: Path) -> Iterator[str]:
    """A line for each thing that is wrong."""
    for said in said_in(path):
        if not said.finished or not all(said.forms):
            yield f"not translated: {said.words!r}"
            continue
        for form in said.forms:
            yield from faults_of(said, form)


def faults_of(said: Said, form: str) -> Iterator[str]:
    for name, parts in (("places", places), ("marks", marks)):
        here, there = parts(said.words), parts(form)
        optional = {"count"} if said.plural and name == "places" else set()
        if there - here or here - there - optional:
            yield f"{name} differ: {said.words!r} became {form!r}"


def places(text: str) -> set[str]:
    """Names of the values that stand in a text."""
    try:
        return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError:
        return {"(broken)"}


def marks(text: str) -> set[str]:
    """What must not get lost: keys behind a tab, line ends, the dots of «more is asked»."""
    kept = set(re.findall(r"\t.*", text)) | ({"…"} if text.endswith("…") else set())
    return kept | ({"lines"} if "\n" in text else set())
