"""Whether a sentence about an error is one that its reader understands."""

from __future__ import annotations

import re

NOT_FOR_PEOPLE = re.compile(
    r"Traceback|Errno|errno|\bObject\b|<class|object at|0x[0-9a-f]{6}|\{\w*\}|\bNone\b|[A-Z][a-z]+Error\b"
    r"|\bJSON\b|\bHTTP\b|\bUTF-8\b|\bsqlite\b|\bkwarg|libsndfile|\bstatus \d"
)


def unclear(sentence: str) -> str:
    """Why it is not clear, with the sentence; empty where it is."""
    if not sentence or not sentence[:1].isprintable() or len(sentence) > 400:
        return f"too much or nothing: {sentence[:80]!r}"
    if sentence[-1] not in ".?”" or sentence[0].islower():
        return f"no whole sentence: {sentence!r}"
    if found := NOT_FOR_PEOPLE.search(sentence):
        return f"“{found[0]}” in {sentence!r}"
    return ""
