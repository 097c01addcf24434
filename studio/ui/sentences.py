"""What is said without a full stop in one place, and with one in another."""

from __future__ import annotations

from studio.core.language import tr, trn

STOPS = ".。．"


def closed(words: str) -> str:
    """With its full stop; nothing stays nothing."""
    return tr("{sentence}.", about="a sentence gets its full stop", sentence=words) if words else ""


def unclosed(sentence: str) -> str:
    """Without its full stop, as labels and tooltips have it."""
    return sentence.rstrip(STOPS)


def going_on(words: str) -> str:
    """With the sign of what goes on; nothing stays nothing."""
    return tr("{words}…", about="something goes on", words=words) if words else ""


def priced(deed: str, credits: int) -> str:
    """`Try again (137 credits)`"""
    if not credits:
        return deed
    return trn("{deed} ({count:,} credit)", "{deed} ({count:,} credits)", credits, deed=deed)
