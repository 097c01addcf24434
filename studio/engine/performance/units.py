"""A word's phonemes in units, one for each phone that the aligner tells apart."""

from __future__ import annotations

from studio.engine.listening.phones import PHONES, RHOTIC
from studio.engine.speech.phones import is_stress, vocabulary


def units_of(phonemes: str) -> list[str]:
    """The phonemes cut up, as many pieces as `phones_of` gives phones: each with the stress before it and the
    marks behind it. Symbols that the speech model does not know are left out."""
    units: list[str] = []
    ahead, at = "", 0
    while at < len(phonemes):
        length = 2 if phonemes[at : at + 2] in RHOTIC else 1
        piece = phonemes[at : at + length]
        at += length
        if length == 2 or piece in PHONES:
            units.append(ahead + piece)
            ahead = ""
        elif units and not is_stress(piece):
            units[-1] += piece
        else:
            ahead += piece
    if ahead and units:
        units[-1] += ahead
    return ["".join(symbol for symbol in unit if symbol in vocabulary()) for unit in units]
