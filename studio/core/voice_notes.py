"""What the user keeps of a voice on this computer: that it is liked, its tags, who agreed to it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

LONGEST_TAG, MOST_TAGS = 40, 20


class Origin(StrEnum):
    """How a voice of one's own was made."""

    CLONE = "clone"
    MIX = "mix"
    LOCALIZED = "localized"
    NUMBERS = "numbers"


@dataclass(frozen=True, slots=True)
class Consent:
    """`who` agreed that a voice is made of theirs; `when` is an ISO 8601 date; `recording` the name of a file
    in which they say so, empty for none."""

    who: str
    when: str
    recording: str = ""


@dataclass(frozen=True, slots=True)
class VoiceNotes:
    """Of one voice. A voice that nothing is kept of has empty notes."""

    favourite: bool = False
    tags: tuple[str, ...] = ()
    consent: Consent | None = None
    origin: Origin | None = None


NO_NOTES = VoiceNotes()


def tag_of(typed: str) -> str:
    """A tag as it is kept: without spaces around it or in a row, at most 40 characters; empty for none."""
    return " ".join(typed.split())[:LONGEST_TAG].strip()


def with_tag(tags: tuple[str, ...], typed: str) -> tuple[str, ...]:
    """The tags with one more, in alphabetical order; the same for one that is there, whatever its case, for
    nothing typed, and where there are 20."""
    tag = tag_of(typed)
    known = {each.casefold() for each in tags}
    if not tag or tag.casefold() in known or len(tags) >= MOST_TAGS:
        return tags
    return tuple(sorted((*tags, tag), key=str.casefold))


def without_tag(tags: Iterable[str], tag: str) -> tuple[str, ...]:
    """The tags without one."""
    return tuple(each for each in tags if each != tag)
