"""What is noted down about a recording: where it lies, markers, and words that were put right by hand.

In the project's document it stands under `recordings`, by the recording's fingerprint, and goes with it
wherever the file lies. All places are in samples of the recording.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from studio.core.edit import MISSING, Document, Json, value_at
from studio.core.hearing import HeardWord
from studio.core.marker import Marker
from studio.core.region import Region

KEY = "recordings"


@dataclass(frozen=True, slots=True)
class Correction:
    """What was heard in `heard` is `text`, and said in `said`; an empty text says that nothing is."""

    heard: Region
    said: Region
    text: str


@dataclass(frozen=True, slots=True)
class PastedText:
    """The words of a recording as the user gave them."""

    text: str = ""
    language: str = "en"


def paths_of(document: Document) -> dict[str, str]:
    """Where recordings lay when they were opened last, by their fingerprints."""
    found = value_at(document, (KEY,))
    noted = found.items() if isinstance(found, Mapping) else ()
    return {recording: each["path"] for recording, each in noted if "path" in each}


def path_value(recording: str, path: str) -> dict[tuple[str, ...], Json]:
    """Path and plain value for an edit."""
    return {(KEY, recording, "path"): path}


def markers_of(document: Document, recording: str) -> tuple[Marker, ...] | None:
    """In their order; None if none were ever noted, so that those in the file count."""
    found = value_at(document, (KEY, recording, "markers"))
    return None if found is MISSING else tuple(Marker(*each) for each in found)


def markers_value(recording: str, markers: Iterable[Marker]) -> dict[tuple[str, ...], Json]:
    """Path and plain value for an edit."""
    ordered = sorted(markers, key=lambda marker: (marker.start, marker.label))
    return {(KEY, recording, "markers"): [[each.start, each.label, each.length] for each in ordered]}


def corrections_of(document: Document, recording: str) -> tuple[Correction, ...]:
    """In the order of time."""
    found = value_at(document, (KEY, recording, "words"))
    if found is MISSING:
        return ()
    return tuple(Correction(Region(*each["heard"]), Region(*each["said"]), each["text"]) for each in found)


def corrections_value(recording: str, corrections: Iterable[Correction]) -> dict[tuple[str, ...], Json]:
    """Path and plain value for an edit."""
    ordered = sorted(corrections, key=lambda each: each.heard.start)
    value = [
        {
            "heard": [each.heard.start, each.heard.end],
            "said": [each.said.start, each.said.end],
            "text": each.text,
        }
        for each in ordered
    ]
    return {(KEY, recording, "words"): value}


def pasted_of(document: Document, recording: str) -> PastedText:
    """The text that was given, empty if none was."""
    found = value_at(document, (KEY, recording, "text"))
    return PastedText() if found is MISSING else PastedText(found["text"], found["language"])


def pasted_value(recording: str, pasted: PastedText) -> dict[tuple[str, ...], Json]:
    """Path and plain value for an edit."""
    value = {"text": pasted.text, "language": pasted.language} if pasted.text else MISSING
    return {(KEY, recording, "text"): value}


def with_correction(
    corrections: Sequence[Correction], words: Sequence[HeardWord], word: HeardWord, now: HeardWord, rate: int
) -> tuple[Correction, ...]:
    """The corrections after one more: `word`, one of `words` as they are shown, is `now`. A word that was put
    right before keeps what was heard of it in the first place."""
    shown, said = _region(word, rate), _region(now, rate)
    before = next((each for each in corrections if each.said == shown), None)
    fresh = Correction(before.heard if before is not None else shown, said, now.word.strip())
    return (*(each for each in corrections if each is not before), fresh)


def with_words_corrected(
    corrections: Sequence[Correction], words: Sequence[HeardWord], text: str, rate: int
) -> tuple[Correction, ...]:
    """The corrections after one more: `words`, which are shown one after another, are `text` together, or
    nothing. Those that were put right before keep what was heard of them in the first place."""
    said = Region(_region(words[0], rate).start, _region(words[-1], rate).end)
    shown = [_region(word, rate) for word in words]
    before = [each for each in corrections if each.text and each.said in shown]
    heard = [*shown, *(each.heard for each in before)]
    span = Region(min(each.start for each in heard), max(each.end for each in heard))
    kept = (each for each in corrections if each not in before)
    return (*kept, Correction(span, said, " ".join(text.split())))


def corrected(
    heard: Sequence[HeardWord], corrections: Sequence[Correction], rate: int
) -> tuple[HeardWord, ...]:
    """The words as heard, with what was put right; a word that was heard is replaced where its middle lies in
    what a correction says of it."""
    if not corrections:
        return tuple(heard)
    spans = [(each.heard.start / rate, each.heard.end / rate) for each in corrections]
    kept = [
        word for word in heard if not any(start <= (word.start + word.end) / 2 < end for start, end in spans)
    ]
    put_right = [
        HeardWord(each.text, each.said.start / rate, each.said.end / rate, 1.0)
        for each in corrections
        if each.text
    ]
    return tuple(sorted((*kept, *put_right), key=lambda word: word.start))


def moved(word: HeardWord, start: float, end: float) -> HeardWord:
    """The word said at another time, in seconds."""
    return replace(word, start=start, end=end)


def _region(word: HeardWord, rate: int) -> Region:
    start = max(0, round(word.start * rate))
    return Region(start, max(start, round(word.end * rate)))
