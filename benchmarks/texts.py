"""Longer texts to be spoken."""

from __future__ import annotations

from itertools import cycle, islice

from benchmarks.sentences import PLAIN


def words_of_speech(count: int) -> str:
    """About `count` words in whole sentences, in paragraphs of five."""
    sentences: list[str] = []
    for sentence in cycle(PLAIN):
        if sum(len(each.split()) for each in sentences) >= count:
            break
        sentences.append(sentence)
    rest = iter(sentences)
    return "\n\n".join(" ".join(paragraph) for paragraph in iter(lambda: list(islice(rest, 5)), []))
