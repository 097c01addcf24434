"""Captions of spoken words: what is shown from when to when, as SubRip (.srt), WebVTT (.vtt) or JSON.

Lines and lengths as subtitlers have them (BBC, Netflix): two lines of 42 characters at most, 7 seconds at
most; a caption begins with its first word and ends with its last.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from studio.core.marks import without_marks
from studio.core.take import TimedWord

LINE, LINES = 42, 2
LONGEST, SHORTEST = 7.0, 0.8
"""Seconds. A shorter one stays until there is something else to show, or so long."""
SILENCE = 0.8
"""Seconds without a word after which a caption goes."""


class CaptionKind(StrEnum):
    """What captions can be written as; the value is the end of the file's name."""

    SRT = "srt"
    VTT = "vtt"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class SpokenBlock:
    """A block in the finished sound, in seconds from its beginning. `words` as they were written, with their
    marks; `number` counts blocks from 1; `timed_by` says where the times come from: the `service`, this
    computer's `listener`, or an `estimate`."""

    number: int
    text: str
    start: float
    end: float
    words: tuple[TimedWord, ...]
    speaker: str = ""
    voice: str = ""
    timed_by: str = "service"


@dataclass(frozen=True, slots=True)
class Caption:
    """`text` in one line or two, from `start` to `end` in seconds."""

    start: float
    end: float
    text: str
    speaker: str = ""


def as_shown(text: str, words: Sequence[TimedWord]) -> tuple[TimedWord, ...]:
    """The words with what is written around them, such as quotes and full stops; joined by spaces they are
    the text. Words that are not in it stay as they are."""
    text = " ".join(without_marks(text).split())
    folded = text.casefold() if len(text.casefold()) == len(text) else text
    places = list(_places(folded, words))
    shown = []
    for number, (word, place) in enumerate(zip(words, places, strict=True)):
        if place is None:
            shown.append(word)
            continue
        following = next((each for each in places[number + 1 :] if each is not None), None)
        start = 0 if not any(each is not None for each in places[:number]) else _word_start(text, place)
        end = len(text) if following is None else _word_start(text, following)
        written = text[start:end].strip() if end > start else ""
        shown.append(TimedWord(written or word.text, word.start, word.end))
    return tuple(shown)


def captions_of(blocks: Iterable[SpokenBlock]) -> tuple[Caption, ...]:
    """The captions of all blocks in their order; none goes on into the next."""
    found = [caption for block in blocks for caption in _captions(block)]
    return tuple(
        Caption(
            each.start,
            _until(each, found[number + 1].start if number + 1 < len(found) else None),
            each.text,
            each.speaker,
        )
        for number, each in enumerate(found)
    )


def to_srt(captions: Sequence[Caption]) -> str:
    """SubRip, which has no place for a speaker."""
    return "\n".join(
        f"{number}\n{_time(each.start, ',')} --> {_time(each.end, ',')}\n{each.text}\n"
        for number, each in enumerate(captions, 1)
    )


def to_vtt(captions: Sequence[Caption]) -> str:
    """WebVTT, each caption with its speaker as a voice."""
    cues = [
        f"{_time(each.start, '.')} --> {_time(each.end, '.')}\n{_voice(each)}{_escaped(each.text)}\n"
        for each in captions
    ]
    return "\n".join(["WEBVTT\n", *cues])


def to_json(blocks: Sequence[SpokenBlock], seconds: float) -> str:
    """Blocks with their words and times in seconds, and who timed them."""
    return json.dumps(
        {
            "format": 1,
            "seconds": round(seconds, 3),
            "blocks": [
                {
                    "number": block.number,
                    "speaker": block.speaker,
                    "voice": block.voice,
                    "start": round(block.start, 3),
                    "end": round(block.end, 3),
                    "text": without_marks(block.text),
                    "timed_by": block.timed_by,
                    "words": [
                        {"word": word.text, "start": round(word.start, 3), "end": round(word.end, 3)}
                        for word in block.words
                    ],
                }
                for block in blocks
            ],
        },
        ensure_ascii=False,
        indent=1,
    )


def _places(text: str, words: Sequence[TimedWord]) -> Iterator[int | None]:
    at = 0
    for word in words:
        place = text.find(" ".join(word.text.casefold().split()), at)
        if place < 0 or place - at > 200:
            yield None
            continue
        yield place
        at = place + len(word.text)


def _word_start(text: str, place: int) -> int:
    """Where what is written before the word begins: quotes behind a space are its own, signs behind a letter
    are not."""
    start = place
    while start > 0 and not text[start - 1].isspace() and not text[start - 1].isalnum():
        start -= 1
    return start if start == 0 or text[start - 1].isspace() else place


def _captions(block: SpokenBlock) -> Iterator[Caption]:
    held: list[TimedWord] = []
    for word in block.words:
        if held and _full(held, word):
            yield _caption(held, block.speaker)
            held = []
        held.append(word)
    if held:
        yield _caption(held, block.speaker)


def _full(held: Sequence[TimedWord], word: TimedWord) -> bool:
    text = " ".join(each.text for each in held)
    if word.start - held[-1].end > SILENCE or word.end - held[0].start > LONGEST:
        return True
    if not _fits(f"{text} {word.text}"):
        return True
    return text[-1:] in ".!?…" and len(text) > LINE // 2


def _fits(text: str) -> bool:
    return len(_folded(text)) <= LINES


def _folded(text: str) -> list[str]:
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > LINE:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def _caption(held: Sequence[TimedWord], speaker: str) -> Caption:
    return Caption(held[0].start, held[-1].end, _balanced(" ".join(each.text for each in held)), speaker)


def _balanced(text: str) -> str:
    """In two lines of about the same length where it needs two."""
    lines = _folded(text)
    if len(lines) == 1:
        return text
    spaces = [at for at, character in enumerate(text) if character == " "]
    fitting = [at for at in spaces if at <= LINE and len(text) - at - 1 <= LINE]
    if not fitting:
        return "\n".join(lines)
    middle = min(fitting, key=lambda at: abs(at - len(text) / 2))
    return f"{text[:middle]}\n{text[middle + 1 :]}"


def _until(caption: Caption, following: float | None) -> float:
    end = max(caption.end, caption.start + SHORTEST)
    return end if following is None else max(min(end, following), min(caption.end, following))


def _time(seconds: float, mark: str) -> str:
    whole = round(max(0.0, seconds) * 1000)
    minutes, rest = divmod(whole, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}{mark}{rest % 1000:03}"


def _voice(caption: Caption) -> str:
    return f"<v {_escaped(caption.speaker)}>" if caption.speaker else ""


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
