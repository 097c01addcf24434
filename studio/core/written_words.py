"""Times of words that were sent in another spelling, as times of the words that were written."""

from __future__ import annotations

from collections.abc import Iterable

from studio.core.pronunciation import Respelled
from studio.core.take import TimedWord

MARKS = ".,;:!?…”’\"')"


def as_written(words: Iterable[TimedWord], sent: Respelled) -> tuple[TimedWord, ...]:
    """The words of a sound with those that were respelled as they were written, in one where a spelling has
    several."""
    if not sent.changed:
        return tuple(words)
    shown: list[TimedWord] = []
    heard, at, last = sent.text.casefold(), 0, None
    for word in words:
        text = word.text.strip()
        place = heard.find(text.casefold(), at)
        change = _change_at(sent, place, len(text)) if place >= 0 else None
        at = place + len(text) if place >= 0 else at
        start = word.start
        if change is not None and change == last:
            start = shown.pop().start
        last = change
        shown.append(word if change is None else TimedWord(_written(text, sent, change), start, word.end))
    return tuple(shown)


def _change_at(sent: Respelled, place: int, length: int) -> int | None:
    for number, (start, end, _) in enumerate(sent.changed):
        if place < end and place + length > start:
            return number
    return None


def _written(text: str, sent: Respelled, change: int) -> str:
    """The written word with the marks that stand behind the spoken one, such as a full stop."""
    start, end, written = sent.changed[change]
    spelling = sent.text[start:end]
    if spelling.casefold().endswith(text.casefold()):
        return written
    return written + _marks_behind(text).removeprefix(_marks_behind(spelling))


def _marks_behind(text: str) -> str:
    return text[len(text.rstrip(MARKS)) :]
