"""A voice's numbers as people pass them on: as JSON."""

from __future__ import annotations

import json
import math
from typing import Final

from studio.core.errors import BadVoice
from studio.core.language import tr
from studio.core.voice import EMBEDDING_LENGTH

LARGEST: Final = 100.0
"""Beyond it nothing is a voice: the API's own voices stay within 1."""


def embedding_of(text: str, source: str) -> tuple[float, ...]:
    """The numbers in a JSON array, or in an object that has one as `embedding`; `source` is what the text is
    called. Raises BadVoice for anything else, another count, and numbers that no voice has."""
    try:
        found = json.loads(text)
        numbers = found["embedding"] if isinstance(found, dict) else found
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise BadVoice(tr("{source} holds no numbers of a voice.", source=source)) from error
    return checked_embedding(numbers, source)


def checked_embedding(numbers: object, source: str) -> tuple[float, ...]:
    """The same, of what was read already."""
    try:
        if not isinstance(numbers, list) or any(isinstance(number, str | bool) for number in numbers):
            raise TypeError
        embedding = tuple(map(float, numbers))
    except (ValueError, TypeError, OverflowError) as error:
        raise BadVoice(tr("{source} holds no numbers of a voice.", source=source)) from error
    if len(embedding) != EMBEDDING_LENGTH:
        raise BadVoice(
            tr("A voice is {wanted} numbers, not {count}.", wanted=EMBEDDING_LENGTH, count=len(embedding))
        )
    if not all(math.isfinite(number) and abs(number) <= LARGEST for number in embedding):
        raise BadVoice(
            tr(
                "{source} has a number that no voice has: all lie from -{largest:g} to {largest:g}.",
                source=source,
                largest=LARGEST,
            )
        )
    return embedding
