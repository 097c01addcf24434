"""The 192 numbers of a voice as JSON, in files and pipes."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from studio.core.embeddings import embedding_of
from studio.core.errors import FileMissing


def read_embedding(source: str) -> tuple[float, ...]:
    """The numbers in a file, or in standard input for «-»: an array, or an object that has one as
    `embedding`. Raises FileMissing and BadVoice."""
    return embedding_of(_text(source), f"“{source}”")


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
