"""What shall be mended, in the words that people use: `Thursday -> Friday`, `cut "um"`, `Friday instead of
Thursday`, `insert "very" before "happy"`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from studio.core.patch import PatchKind

QUOTES = '"“”„‟«»‹›'
LONGEST = 2000
"""Characters: what is longer are new words."""
_ARROW = re.compile(r"\s*(?:-+>+|=+>+|[–—]>|→|⇒|➔|➜|»>|>>+)\s*")
_CHANGE = re.compile(
    r"(?:please\s+)?(?:change|replace|correct|fix|swap)\s+(?P<old>.+?)\s+(?:to|with|by|into|for)\s+(?P<new>.+)",
    re.I,
)
_INSTEAD = re.compile(
    r"(?:please\s+)?(?:say|read|use|put)?\s*(?P<new>.+?),?\s+(?:instead\s+of|rather\s+than|in\s+place\s+of)\s+(?P<old>.+)",
    re.I,
)
_SHOULD = re.compile(
    r"(?P<old>.+?)\s+(?:should|must|needs?\s+to)\s+(?:be|read|say|have\s+been)\s*:?\s+(?P<new>.+)",
    re.I,
)
_CUT = re.compile(
    r"(?:please\s+)?(?:remove|delete|cut(?:\s+out)?|take\s+out|drop|omit|strike)\b\s*:?\s*(?P<old>.*)",
    re.I,
)
_INSERT = re.compile(
    r"(?:please\s+)?(?:insert|add)\s*:?\s+(?P<new>.+?)(?:\s+(?P<side>after|before)\s+(?P<anchor>.+))?",
    re.I,
)
_NEW_ONLY = re.compile(
    r"(?:should\s+(?:be|read|say)|must\s+be|say|read|pick-?\s?up|retake|correction|correct|new)\s*:?\s+(?P<new>.+)",
    re.I,
)
_NOT = re.compile(r"(?P<new>\S+(?:\s\S+){0,3}?),?\s+not\s+(?P<old>\S+(?:\s\S+){0,3})", re.I)
_NO_OLD = frozenset({"", "-", "–", "—", "∅"})
_NOTHING = _NO_OLD | {"cut", "remove", "removed", "delete", "deleted", "nothing", "omit"}
_THIS = frozenset({"", "this", "it", "that", "these", "the word", "these words", "this word", "the words"})


@dataclass(frozen=True, slots=True)
class Instruction:
    """`old` and `new` words, either of which may be empty; `before` or `after` are words at the place of an
    insertion: it stands behind `before`, or ahead of `after`."""

    kind: PatchKind
    old: str = ""
    new: str = ""
    before: str = ""
    after: str = ""


def instruction_in(text: str) -> Instruction | None:
    """What a text says shall be done; None for one that says it in no way that is known, which may be the
    new words themselves."""
    text = " ".join(text.split())
    if len(text) > LONGEST:
        return None
    for reading in (_by_arrow, _by_insertion, _by_change, _by_cutting):
        if (found := reading(text)) is not None:
            return found
    return None


def replacement(old: str, new: str) -> Instruction:
    """What two cells of a table say: a new cell that is empty, or says so, cuts the old words."""
    old, new = unquoted(old), unquoted(new)
    if new.casefold().strip("()[]") in _NOTHING:
        return Instruction(PatchKind.REMOVE, old)
    if old.casefold().strip("()[]") in _NO_OLD:
        old = ""
    return Instruction(PatchKind.REPLACE, old, new)


def unquoted(text: str) -> str:
    """Without the quotes around it, and in one line."""
    text = " ".join(text.split())
    if len(text) > 1 and text[0] in QUOTES + "'‘’" and text[-1] in QUOTES + "'‘’":
        text = text[1:-1].strip()
    return text


def is_arrow(text: str) -> bool:
    """Whether it says `old -> new` anywhere."""
    return _ARROW.search(text) is not None


def _by_arrow(text: str) -> Instruction | None:
    parts = _ARROW.split(text, maxsplit=1)
    return replacement(parts[0], parts[1]) if len(parts) == 2 and any(map(unquoted, parts)) else None


def _by_insertion(text: str) -> Instruction | None:
    found = _INSERT.fullmatch(text)
    if found is None:
        return None
    anchor = unquoted(found["anchor"] or "")
    before, after = (anchor, "") if found["side"] and found["side"].lower() == "after" else ("", anchor)
    return Instruction(PatchKind.INSERT, new=unquoted(found["new"]), before=before, after=after)


def _by_change(text: str) -> Instruction | None:
    loose = () if _is_sentence(text) else (_INSTEAD, _SHOULD)
    for pattern in (_CHANGE, *loose):
        if found := pattern.fullmatch(text):
            old = unquoted(found["old"])
            return replacement("" if old.casefold() in _THIS else old, _as_ended(found["new"], old))
    if found := _NEW_ONLY.fullmatch(text):
        return Instruction(PatchKind.REPLACE, new=unquoted(found["new"]))
    if (found := _NOT.fullmatch(text)) and any(quote in text for quote in QUOTES):
        return replacement(found["old"], found["new"].rstrip(","))
    return None


def _is_sentence(text: str) -> bool:
    """Whether it is rather new words, such as `It should be over.`, than what shall be done."""
    return text[-1:] in ".!?…" and not any(quote in text for quote in QUOTES)


def _as_ended(new: str, old: str) -> str:
    """The new words without the full stop of the sentence that tells of them."""
    return new.removesuffix(".") if not old.endswith(".") else new


def _by_cutting(text: str) -> Instruction | None:
    found = _CUT.fullmatch(text)
    if found is None:
        return None
    old = unquoted(found["old"])
    return Instruction(PatchKind.REMOVE, "" if old.casefold() in _THIS else old)
