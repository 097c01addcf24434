"""The 192 numbers of a voice as JSON, in files and pipes."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from studio.core.errors import BadVoice, FileMissing
from studio.core.voice import EMBEDDING_LENGTH


def read_embedding(source: str) -> tuple[float, ...]:
    """The numbers in a file, or in standard input for «-»: an array, or an object that has one as
    `embedding`. Raises FileMissing and BadVoice."""
    try:
        found = json.loads(_text(source))
        numbers = found["embedding"] if isinstance(found, dict) else found
        embedding = tuple(map(float, numbers))
    except (ValueError, TypeError, KeyError) as error:
        raise BadVoice(f"“{source}” holds no numbers of a voice.") from error
    if len(embedding) != EMBEDDING_LENGTH:
        raise BadVoice(f"A voice is {EMBEDDING_LENGTH} numbers, not {len(embedding)}.")
    return embedding


def embedding_json(embedding: Sequence[float]) -> str:
    """What `read_embedding` reads."""
    return json.dumps({"embedding": list(embedding)})


def _text(source: str) -> str:
    if source == "-":
        return sys.stdin.read()
    try:
        return Path(source).read_text("utf-8")
    except OSError as error:
        raise FileMissing(f"“{source}” cannot be read: {error.strerror}.") from error
