"""What many parts of the window say alike: full stops, what goes on, what was stopped, what a press costs."""

from __future__ import annotations

from studio.core.errors import Charge
from studio.core.language import together, tr, trn

STOPS = ".。．"
STOPPED = tr("Stopped. Nothing was lost.")


def closed(words: str) -> str:
    """With its full stop; one that has it stays as it is, and nothing stays nothing."""
    if not words or words.endswith(tuple(STOPS)):
        return words
    return tr("{sentence}.", about="a sentence gets its full stop", sentence=words)


def unclosed(sentence: str) -> str:
    """Without its full stop, whatever sign that is in the language of the window: for labels and tooltips."""
    return sentence.rstrip(STOPS)


def going_on(words: str) -> str:
    """With the sign of what goes on; nothing stays nothing."""
    return tr("{words}…", about="something goes on", words=words) if words else ""


def stopped_words(charge: Charge, said: str = STOPPED) -> str:
    """What is said of an act that the user stopped, and that may be charged."""
    return said if charge is Charge.NOTHING else together(said, tr("It may still be charged."))


def priced(deed: str, credits: int) -> str:
    """`Try again (137 credits)`"""
    if not credits:
        return deed
    return trn("{deed} ({count:,} credit)", "{deed} ({count:,} credits)", credits, deed=deed)
