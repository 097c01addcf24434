"""Packs the words of a sentence into clauses, and says how long the silence after each is.

The first clause of a text is short, so that sound comes at once; the next ones grow to whole sentences, since
the model's melody is best over a whole sentence. At a real-time factor of 0.3 each clause is ready while the
one before it plays.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from studio.engine.text.clause import MAX_SYMBOLS, Clause, Word
from studio.engine.text.spoken import Spoken, word_set

TARGETS = (60, 150, 300)
"""Symbols that the first, the second and every later clause should not exceed where it can be helped."""

SHORTEST = 14
"""Symbols below which a clause is not cut off: about a second of speech."""

PARAGRAPH = 0.7
PAUSES = {".": 0.4, "!": 0.4, "?": 0.42, "…": 0.5, ";": 0.28, ":": 0.26, "—": 0.22, ",": 0.16, ")": 0.16}
"""Seconds of silence after a clause that ends with the mark, beside the model's own lengthening of its last
syllable. Read speech has about 0.15 s at commas, 0.4 s at full stops and 0.7 s at paragraphs."""
RUN_ON = 0.06
"""Where words follow without a mark."""
LINE = 0.35
"""After a line that ends without a mark, such as a heading."""

_WORDS_TO_CUT_BEFORE = word_set(
    "and but or nor so yet because although though while when where which who whose that if unless until",
    "than y e o pero porque aunque cuando donde que si sino et ou mais parce quand où qui dont und oder",
    "aber weil dass wenn als denn ma perché quando dove che se mas onde en of maar omdat dat wanneer och",
    "eller men för att när som и или но что когда если потому",
)


def clauses(words: Sequence[Spoken], language: str, *, number: int) -> Iterator[Clause]:
    """One sentence as clauses; `number` clauses of the text came before it."""
    rest = [piece for word in words for piece in _fitting(word)]
    while rest:
        cut = _cut(rest, TARGETS[min(number, len(TARGETS) - 1)])
        yield _clause(rest[:cut], language, last=cut == len(rest))
        rest = rest[cut:]
        number += 1


def _clause(words: Sequence[Spoken], language: str, *, last: bool) -> Clause:
    return Clause(
        text="".join(word.written for word in words).strip(),
        words=tuple(Word(word.text, word.phonemes) for word in words),
        phonemes=" ".join(word.sound for word in words),
        pause=_pause(words[-1].after, LINE if last else RUN_ON),
        language=language,
    )


def _pause(marks: str, otherwise: float) -> float:
    return max((PAUSES[mark] for mark in marks if mark in PAUSES), default=otherwise)


def _cut(words: Sequence[Spoken], target: int) -> int:
    """How many words the next clause takes."""
    ends = _ends(words)
    if ends[-1] <= target:
        return len(words)
    marked = [place for place in range(1, len(words)) if _marked(words[place - 1])]
    joined = [place for place in range(1, len(words)) if words[place].text.lower() in _WORDS_TO_CUT_BEFORE]
    for places, limit in (
        (marked, target),
        (joined, target if ends[-1] > 2 * target else 0),
        (marked, 2 * target),
    ):
        fitting = [place for place in places if _sensible(ends, place, limit)]
        if fitting:
            return fitting[-1] if limit <= target else fitting[0]
    return _forced(ends, marked, joined)


def _forced(ends: Sequence[int], marked: Sequence[int], joined: Sequence[int]) -> int:
    """No good place near the target: whole if the model can take it, else the last place that fits."""
    if ends[-1] <= MAX_SYMBOLS:
        return len(ends)
    for places in (marked, joined, range(1, len(ends))):
        fitting = [place for place in places if SHORTEST <= ends[place - 1] <= MAX_SYMBOLS]
        if fitting:
            return fitting[-1]
    return 1


def _sensible(ends: Sequence[int], place: int, limit: int) -> bool:
    return SHORTEST <= ends[place - 1] <= min(limit, MAX_SYMBOLS) and ends[-1] - ends[place - 1] >= SHORTEST


def _marked(word: Spoken) -> bool:
    return any(mark in PAUSES for mark in word.after)


def _ends(words: Sequence[Spoken]) -> list[int]:
    """The length of the phonemes up to each word's end."""
    ends: list[int] = []
    for word in words:
        ends.append((ends[-1] + 1 if ends else 0) + len(word.sound))
    return ends


def _fitting(word: Spoken) -> Iterator[Spoken]:
    """The word with each mark once, in several pieces where it alone is longer than a clause may be."""
    word = replace(word, before=_each_once(word.before), after=_each_once(word.after))
    if len(word.sound) <= MAX_SYMBOLS:
        yield word
        return
    parts = list(_parts(word.phonemes, MAX_SYMBOLS - len(word.before) - len(word.after)))
    for index, part in enumerate(parts):
        first, last = index == 0, index == len(parts) - 1
        yield replace(
            word,
            written=word.written if first else "",
            phonemes=part,
            before=word.before if first else "",
            after=word.after if last else "",
        )


def _each_once(marks: str) -> str:
    return "".join(dict.fromkeys(marks))


def _parts(phonemes: str, room: int) -> Iterator[str]:
    while phonemes:
        cut = len(phonemes) if len(phonemes) <= room else phonemes.rfind(" ", 1, room + 1)
        cut = cut if cut > 0 else room
        part, phonemes = phonemes[:cut].strip(), phonemes[cut:].strip()
        if part:
            yield part
