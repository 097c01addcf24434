"""Screenplays in Fountain 1.1 (fountain.io/syntax): dialogue is spoken, the rest stands as notes.

What is action becomes blocks without a speaker (a narrator's); scene headings, parentheticals, transitions,
sections, synopses and notes are not spoken.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from studio.core.manuscript.manuscript import Manuscript, Paragraph
from studio.core.manuscript.plain import fitting, plain
from studio.core.manuscript.speakers import alike, unmarked

_BONEYARD = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_NOTE = re.compile(r"\[\[(?:[^\]\n]|\](?!\])|\n(?!\n))*\]\]")
_SCENE = re.compile(r"^(?:INT|EXT|EST|INT\.?/EXT|I/E)[. ]", re.IGNORECASE)
_TRANSITION = re.compile(r"^[^a-z\n]+TO:$")
_TITLE_KEY = re.compile(r"^([A-Za-z][\w ]{0,40}):[ \t]*(.*)$")
_EMPHASIS = re.compile(r"(?<!\\)(\*{1,3})(?=\S)([^*\n]+?)(?<=\S)\1|(?<!\\)_(?=\S)([^_\n]+?)(?<=\S)_")
_BREAK = re.compile(r"^\s*={3,}\s*$")
_SCENE_NUMBER = re.compile(r"\s*#[\w.\-]+#\s*$")


@dataclass(slots=True)
class _Reading:
    """Paragraphs so far, and what the next one is noted with."""

    paragraphs: list[Paragraph] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def say(self, text: str, speaker: str = "") -> None:
        text = _bare(text).strip()
        if text:
            self.paragraphs.append(Paragraph(text, speaker, " · ".join(self.notes)))
            self.notes = []

    def note(self, text: str) -> None:
        if bare := _bare(text).strip():
            self.notes.append(bare)


def from_fountain(text: str, title: str = "") -> Manuscript:
    """The blocks of a screenplay, with their characters."""
    text = _NOTE.sub("", _BONEYARD.sub("", plain(text))).strip("\n")
    pages, text = _title_page(text)
    reading = _Reading()
    for group in re.split(r"\n(?:[ ]?\n)+", text):
        _read(group.strip("\n"), reading)
    return Manuscript(title or pages.get("title", ""), fitting(alike(reading.paragraphs)))


def _title_page(text: str) -> tuple[dict[str, str], str]:
    head, _, rest = text.partition("\n\n")
    if not _TITLE_KEY.match(head.split("\n")[0]) or _SCENE.match(head):
        return {}, text
    values: dict[str, list[str]] = {}
    key = ""
    for line in head.split("\n"):
        match = _TITLE_KEY.match(line)
        if match:
            key = match[1].strip().lower()
            values[key] = [match[2].strip()] if match[2].strip() else []
        elif key and line[:1].isspace():
            values[key].append(line.strip())
        else:
            return {}, text
    return {key: _bare(" ".join(lines)) for key, lines in values.items()}, rest


def _read(group: str, reading: _Reading) -> None:
    lines = group.split("\n")
    first = lines[0].strip()
    if not first or _BREAK.match(first):
        _read_rest(lines, reading)
    elif first[0] in "#=":
        reading.note(first.lstrip("#= "))
        _read_rest(lines, reading)
    elif (first[0] == "." and first[1:2] != ".") or _SCENE.match(first):
        reading.note(_SCENE_NUMBER.sub("", first.removeprefix(".")))
        _read_rest(lines, reading)
    elif _is_transition(first, lines):
        reading.note(first.lstrip("> ").rstrip("< "))
    elif len(lines) > 1 and _is_cue(first):
        _read_dialogue(lines, reading)
    else:
        reading.say("\n".join(line.strip().removeprefix("!").removeprefix("~") for line in lines))


def _read_rest(lines: list[str], reading: _Reading) -> None:
    if len(lines) > 1:
        _read("\n".join(lines[1:]).strip("\n"), reading)


def _is_transition(first: str, lines: list[str]) -> bool:
    return len(lines) == 1 and (first.startswith(">") or _TRANSITION.match(first) is not None)


def _is_cue(line: str) -> bool:
    if line.startswith("@"):
        return True
    name = unmarked(line.rstrip("^ "))
    return any(map(str.isalpha, name)) and name == name.upper() and name[0] not in "!>~("


def _read_dialogue(lines: list[str], reading: _Reading) -> None:
    """Lines under a character's name; a parenthetical begins a block of its own where it stands between."""
    speaker = unmarked(lines[0].strip().lstrip("@").rstrip("^ "))
    words: list[str] = []
    for line in map(str.strip, lines[1:]):
        if line.startswith("(") and line.endswith(")"):
            reading.say("\n".join(words), speaker)
            words = []
            reading.note(line[1:-1])
        else:
            words.append(line.removeprefix("~"))
    reading.say("\n".join(words), speaker)


def _bare(text: str) -> str:
    for _ in range(3):
        text = _EMPHASIS.sub(lambda found: found[2] or found[3], text)
    return re.sub(r"\\([*_])", r"\1", text)


def is_fountain(text: str) -> bool:
    """Whether a text whose name does not tell is a screenplay: it has scene headings or several cues."""
    groups = [group.strip("\n").split("\n") for group in re.split(r"\n(?:[ ]?\n)+", plain(text))]
    scenes = sum(len(lines) == 1 and _SCENE.match(lines[0]) is not None for lines in groups)
    cues = sum(len(lines) > 1 and is_cue(lines[0]) for lines in groups)
    return (scenes > 0 and cues > 0) or cues > 2


def is_cue(line: str) -> bool:
    """Whether a line alone looks like the name of who speaks next: a few words in capitals."""
    name = line.strip()
    if _SCENE.match(name):
        return False
    return 0 < len(name.split()) <= 4 and ":" not in name and name[-1] not in ".!?,;" and _is_cue(name)
