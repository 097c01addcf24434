"""Names of files by a pattern: `{title} {number:03} {name}`, as every system takes them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePath

from studio.core.errors import BadRequest
from studio.core.language import tr, trn

LONGEST = 180
"""Bytes of a name in UTF-8, without its ending; Windows and Linux both take 255 with it."""
FIELDS: Mapping[str, str] = {
    "title": tr("the script's title"),
    "number": tr("the block's number; {number:03} with zeros before it"),
    "name": tr("the block's own name, else its first words"),
    "words": tr("the block's first words"),
    "character": tr("who speaks, as the script has it"),
    "voice": tr("the voice's name"),
    "take": tr("the take's number"),
    "language": tr("the language, such as en"),
    "date": tr("today, such as 2026-11-29"),
}
"""What may stand in curly brackets, and what it becomes."""
WHOLE_FIELDS: Mapping[str, str] = {key: FIELDS[key] for key in ("title", "date")}
"""Those that mean something for one file of everything."""
_FIELD = re.compile(r"\{(\w*)(?::(\d{1,2}))?\}|[{}]")
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)", re.IGNORECASE)
FIRST_WORDS = 6
RECORDINGS = frozenset(
    f".{ending}"
    for ending in "wav wave w64 rf64 bwf flac mp3 m4a aac aif aiff aifc ogg oga opus webm caf wma mp4".split()
)
"""Endings of files that are opened as recordings."""


def is_recording(name: str) -> bool:
    """Whether a file is one to be heard, by its ending."""
    return PurePath(name).suffix.lower() in RECORDINGS


def checked_pattern(pattern: str, fields: Mapping[str, str] = FIELDS) -> str:
    """The pattern; BadRequest says which field there is none of, or that it is empty."""
    for match in _FIELD.finditer(pattern):
        if match[1] not in fields:
            names = ", ".join(f"{{{name}}}" for name in fields)
            raise BadRequest(
                tr("“{field}” cannot stand in a name. There are: {names}.", field=match[0], names=names)
            )
    if not pattern.strip():
        raise BadRequest(tr("A file needs a name."))
    return pattern


def name_of(pattern: str, values: Mapping[str, str | int], fields: Mapping[str, str] = FIELDS) -> str:
    """A name without its ending; fields without a value leave nothing. BadRequest as `checked_pattern`."""

    def value(match: re.Match[str]) -> str:
        found = values.get(match[1], "")
        return str(found).zfill(int(match[2])) if match[2] else str(found)

    return safe_name(_FIELD.sub(value, checked_pattern(pattern, fields)))


def safe_name(name: str) -> str:
    """What every system takes as the name of a file: no signs that mean something to one of them, none of the
    names that Windows keeps for devices, not too long, and never empty."""
    name = unicodedata.normalize("NFC", name)
    name = "".join(each for each in name if unicodedata.category(each) not in ("Cf", "Cs", "Co", "Cn"))
    name = " ".join(_FORBIDDEN.sub("-", name.replace("\n", " ").replace("\t", " ")).split())
    name = _shortened(name).strip(". ")
    if _RESERVED.match(name):
        name = f"_{name}"
    return name or "Untitled"


def distinct(names: Iterable[str]) -> list[str]:
    """The names, those that were there before (whatever their capitals) with a number behind them."""
    taken: set[str] = set()
    given = []
    for name in names:
        free, number = name, 2
        while unicodedata.normalize("NFD", free).casefold() in taken:
            free, number = f"{name} {number}", number + 1
        taken.add(unicodedata.normalize("NFD", free).casefold())
        given.append(free)
    return given


def in_order(names: str) -> tuple[tuple[int, str], ...]:
    """A key that sorts as people count: `tide-2` before `tide-10`."""
    parts = re.split(r"(\d+)", names.casefold())
    return tuple((int(part), "") if part.isdecimal() else (-1, part) for part in parts if part)


def first_words(text: str) -> str:
    """The first words of a text, for a name."""
    return " ".join(text.split()[:FIRST_WORDS]).rstrip(".,;:!?…")


def _shortened(name: str) -> str:
    while len(name.encode()) > LONGEST:
        name = name[: -max(1, (len(name.encode()) - LONGEST) // 4)]
    return name


def there_already(paths: Sequence[PurePath]) -> str:
    """Which files stand where others would be written, as a sentence; at least one."""
    first, others = paths[0], len(paths) - 1
    if not others:
        return tr("“{name}” is in “{folder}” already.", name=first.name, folder=first.parent.name)
    return trn(
        "“{name}” and {count} more are in “{folder}” already.",
        "“{name}” and {count} more are in “{folder}” already.",
        others,
        name=first.name,
        folder=first.parent.name,
    )
