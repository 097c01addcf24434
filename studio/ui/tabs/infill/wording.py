"""Sentences of the tab that several of its parts say."""

from __future__ import annotations

from collections.abc import Sequence

from studio.core.language import listed, tr, trn
from studio.core.patch import Patch, PatchKind
from studio.core.seam_wording import Side, Verdict

PATCH, LIST = tr("The patch"), tr("The list")
"""What was not made, in messages."""


def kind_words(kind: PatchKind) -> str:
    """What a patch does, as it is chosen."""
    match kind:
        case PatchKind.REPLACE:
            return tr("Replace", about="what a patch does with words of the recording")
        case PatchKind.INSERT:
            return tr("Insert", about="what a patch does with words of the recording")
        case PatchKind.REMOVE:
            return tr("Remove", about="what a patch does with words of the recording")


def kind_edit(kind: PatchKind) -> str:
    """The edit that makes it one of that kind."""
    match kind:
        case PatchKind.REPLACE:
            return tr("Replace words")
        case PatchKind.INSERT:
            return tr("Insert words")
        case PatchKind.REMOVE:
            return tr("Remove words")


def side_name(side: Side) -> str:
    """A seam in a list of what is to be listened to."""
    match side:
        case Side.LEFT:
            return tr("left seam", about="what of a patch has to be listened to")
        case Side.RIGHT:
            return tr("right seam", about="what of a patch has to be listened to")
        case Side.JOIN:
            return tr("the cut", about="what of a patch has to be listened to")


def side_told(side: Side, verdict: str) -> str:
    """A seam and its verdict, in a list."""
    words = Verdict(verdict).words
    match side:
        case Side.LEFT:
            return tr("left seam {verdict}", verdict=words)
        case Side.RIGHT:
            return tr("right seam {verdict}", verdict=words)
        case Side.JOIN:
            return tr("the cut {verdict}", verdict=words)


def words_told(verdict: str) -> str:
    """The verdict on what is said, in such a list."""
    return tr("words {verdict}", about="verdict on the words of a patch", verdict=Verdict(verdict).words)


def quoted_words(patches: Sequence[Patch]) -> str:
    """“Friday”, “noon” and “um”: what the patches say, or take out."""
    return listed([tr("“{words}”", words=each.text or each.old) for each in patches])


def covered_words(patches: Sequence[Patch]) -> str:
    """Two patches cannot stand in one place: these are off now."""
    words = quoted_words(patches)
    return trn(
        "The patch {words} lay in the same place and is off now. Undo brings it back.",
        "The patches {words} lay in the same place and are off now. Undo brings them back.",
        len(patches),
        words=words,
    )
