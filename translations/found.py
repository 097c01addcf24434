"""The texts that the studio says, found in its code."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SAYING = {"tr": 1, "mark": 1, "shown": 1, "trn": 2}
"""Functions of `studio.core.language`, and how many texts each takes."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text to be translated: `one` is what English says of a single thing where there are `plural` forms;
    `place` tells where it was found."""

    words: str
    about: str
    place: str
    one: str = ""

    @property
    def plural(self) -> bool:
        return bool(self.one)


class Unfit(Exception):
    """A call whose text cannot be found: it is no literal."""


def texts(root: Path) -> dict[tuple[str, str], Text]:
    """By words and what they are about, in the order of the files; the first place of each. Raises Unfit."""
    found: dict[tuple[str, str], Text] = {}
    for path in sorted(root.rglob("*.py")):
        for text in texts_of(path.read_text("utf-8"), path.relative_to(root.parent).as_posix()):
            known = found.setdefault((text.words, text.about), text)
            if known.plural != text.plural:
                raise Unfit(f"{text.place}: “{text.words}” is said with a count, and without ({known.place})")
    for text in voices_of(root):
        found[text.words, text.about] = text
    return found


def voices_of(root: Path) -> Iterator[Text]:
    """What the engine says of its own voices: it comes over the wire as English, and is `Voice.told` here."""
    catalogue = root / "engine" / "data" / "catalogue.json"
    if catalogue.exists():
        for voice in json.loads(catalogue.read_text("utf-8"))["voices"]:
            yield Text(voice["description"], "what a voice is like", "studio/engine/data/catalogue.json:1")


def texts_of(source: str, place: str) -> Iterator[Text]:
    """What is said in one file, in its order."""
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        name = call.func.id if isinstance(call.func, ast.Name) else ""
        if name in SAYING and (name != "shown" or is_literal(call.args[0])):
            yield text_of(call, f"{place}:{call.lineno}", SAYING[name])


def is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def text_of(call: ast.Call, place: str, count: int) -> Text:
    said = [literal(each, place) for each in call.args[:count]]
    about = next((literal(each.value, place) for each in call.keywords if each.arg == "about"), "")
    return Text(said[-1], about, place, said[0] if count == 2 else "")


def literal(node: ast.expr, place: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise Unfit(f"{place}: {ast.unparse(node)} is no literal, so nobody can translate it")
