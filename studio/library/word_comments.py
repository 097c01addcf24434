"""The comments of a Word document (.docx), each with the words at which it was written.

They stand in a part of their own; the text has a mark where each begins and ends. A newer part says which
are answers and which were settled (Microsoft, [MS-DOCX], commentsExtended).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from studio.core.errors import BadText
from studio.core.language import tr
from studio.core.pickups.lines import Comment
from studio.library.word_file import BODY, SKIPPED, SPACE, parse, unpacked

AROUND = 200
"""Characters on each side of the marked words that tell where they are."""
SETTLED = tr("it is marked as resolved", about="why a comment is no pickup")
ANSWER = tr("it is an answer to another comment", about="why a comment is no pickup")
_NONE = b"<none/>"
_COMMENTS, _EXTENDED = "word/comments.xml", "word/commentsExtended.xml"


def read_comments(path: Path) -> list[Comment]:
    """The comments in the order of their places. BadText where it is no Word document or has none, TooLarge,
    and as `read_bytes`."""
    body = _Body()
    parse(path, unpacked(path, BODY), body.start, body.end, body.text)
    notes = _Notes()
    parse(path, unpacked(path, _COMMENTS, missing=_NONE), notes.start, notes.end, notes.text)
    if not notes.written:
        raise BadText(
            tr("“{name}” has no comments. Write one at each place, with the new words in it.", name=path.name)
        )
    extended = _Extended()
    parse(path, unpacked(path, _EXTENDED, missing=_NONE), extended.start, extended.end, extended.text)
    ordered = sorted(notes.written.values(), key=lambda note: body.places.get(note.identity, _NOWHERE))
    text = body.whole
    return [_comment(note, text, body, extended) for note in ordered]


@dataclass(slots=True)
class _Note:
    """A comment as it is written, and the name of its last paragraph."""

    identity: str
    author: str
    text: str = ""
    paragraph: str = ""


_NOWHERE = (1 << 62, 1 << 62)


def _comment(note: _Note, text: str, body: _Body, extended: _Extended) -> Comment:
    start, end = body.places.get(note.identity, (0, 0))
    before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND]
    return Comment(
        text[start:end].strip(),
        note.text.strip(),
        before if start <= AROUND else before.partition(" ")[2],
        after if end + AROUND >= len(text) else after.rpartition(" ")[0],
        note.author,
        extended.closed.get(note.paragraph, ""),
    )


@dataclass(slots=True)
class _Body:
    """The text, and from where to where in it each comment is."""

    places: dict[str, tuple[int, int]] = field(default_factory=dict)
    _parts: list[str] = field(default_factory=list)
    _length: int = 0
    _skipped: int = 0
    _in_text: bool = False

    @property
    def whole(self) -> str:
        return "".join(self._parts)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._skipped += name in SKIPPED
        self._in_text = name == "t"
        identity = attributes.get("id", "")
        if name == "commentRangeStart":
            self.places[identity] = (self._length, self._length)
        elif name in ("commentRangeEnd", "commentReference"):
            begin, end = self.places.get(identity, (self._length, self._length))
            self.places[identity] = (begin, end if name == "commentReference" else self._length)
        elif not self._skipped:
            self._add(SPACE.get(name, ""))

    def end(self, name: str) -> None:
        self._skipped -= name in SKIPPED
        self._in_text = False
        if name == "p":
            self._add("\n")

    def text(self, text: str) -> None:
        if self._in_text and not self._skipped:
            self._add(text)

    def _add(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)


@dataclass(slots=True)
class _Notes:
    """What is written in the comments, by their ids."""

    written: dict[str, _Note] = field(default_factory=dict)
    _open: _Note | None = None
    _in_text: bool = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._in_text = name == "t"
        if name == "comment":
            identity = attributes.get("id", "")
            self._open = self.written[identity] = _Note(identity, attributes.get("author", ""))
        elif self._open is not None and name == "p":
            self._open.paragraph = attributes.get("paraId", "")
        elif self._open is not None:
            self._open.text += SPACE.get(name, "")

    def end(self, name: str) -> None:
        self._in_text = False
        if self._open is not None and name == "p":
            self._open.text += "\n"
        if name == "comment":
            self._open = None

    def text(self, text: str) -> None:
        if self._open is not None and self._in_text:
            self._open.text += text


@dataclass(slots=True)
class _Extended:
    """Why a comment does not count, by the name of its last paragraph."""

    closed: dict[str, str] = field(default_factory=dict)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name != "commentEx":
            return
        if attributes.get("paraIdParent"):
            self.closed[attributes.get("paraId", "")] = ANSWER
        elif attributes.get("done") in ("1", "true"):
            self.closed[attributes.get("paraId", "")] = SETTLED

    def end(self, name: str) -> None:
        pass

    def text(self, text: str) -> None:
        pass
