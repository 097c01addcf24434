"""The chapters of the user's guide: Markdown files that lie beside the program."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import studio

ORDER: Final = "index.md"
"""Its list of links is the order of the chapters."""
_LINK = re.compile(r"^\s*[-*\d.]+\s*\[[^\]]+\]\(([\w-]+\.md)\)", re.MULTILINE)
_MARKS = re.compile(r"!\[[^\]]*\]\([^)]*\)|\[([^\]]*)\]\([^)]*\)|[*_`#|>]+")


@dataclass(frozen=True, slots=True)
class Chapter:
    """`text` is Markdown; pictures in it are named from the folder of `path`."""

    path: Path
    title: str
    text: str

    @property
    def short(self) -> str:
        """What stands before the colon of its title."""
        return self.title.partition(":")[0]

    def has(self, words: str) -> bool:
        """Whether all of `words` stand in it, in any order and spelled in any case."""
        plain = _MARKS.sub(lambda match: match[1] or "", self.text).casefold()
        return all(word in plain for word in words.casefold().split())


def guide_folder() -> Path:
    """Beside the program's parts, in a checkout and in a package alike."""
    return Path(studio.__path__[0]).parent / "docs" / "guide"


def chapters(folder: Path | None = None) -> tuple[Chapter, ...]:
    """In their order; empty where the guide is not installed."""
    folder = folder or guide_folder()
    try:
        index = _chapter(folder / ORDER)
        return (index, *(_chapter(folder / name) for name in _LINK.findall(index.text)))
    except OSError:
        return ()


def _chapter(path: Path) -> Chapter:
    text = path.read_text("utf-8")
    title = next((line[2:].strip() for line in text.splitlines() if line.startswith("# ")), path.stem)
    return Chapter(path, title, text)
