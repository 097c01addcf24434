"""A cue sheet: what is heard from when to when, as a table for programs and as lines for people."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

HEAD = ("number", "start", "end", "block", "character", "voice", "take", "connection", "file", "words")


@dataclass(frozen=True, slots=True)
class Cue:
    """`start` and `end` in seconds of the whole; `file` is the block's own, empty where it has none."""

    number: int
    start: float
    end: float
    block: str
    character: str
    voice: str
    take: int
    connection: str
    words: str
    file: str = ""


def to_csv(cues: Sequence[Cue]) -> str:
    """Comma-separated, times as hh:mm:ss.mmm. Words that a table would take for a formula stay words."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(HEAD)
    for cue in cues:
        start, end = timecode(cue.start), timecode(cue.end)
        texts = (cue.block, cue.character, cue.voice)
        writer.writerow(
            [
                cue.number,
                start,
                end,
                *map(_plain, texts),
                cue.take,
                cue.connection,
                cue.file,
                _plain(cue.words),
            ]
        )
    return out.getvalue()


def to_text(title: str, cues: Sequence[Cue]) -> str:
    """A page for a reader: a head, and two lines a cue."""
    seconds = cues[-1].end if cues else 0.0
    lines = [title, f"{len(cues)} blocks, {timecode(seconds)}", ""]
    for cue in cues:
        who = " · ".join(filter(None, (cue.block, cue.character, cue.voice, f"take {cue.take}", cue.file)))
        lines += [
            f"{cue.number:>4}  {timecode(cue.start)} – {timecode(cue.end)}  {who}",
            f"      {cue.words}",
            "",
        ]
    return "\n".join(lines)


def timecode(seconds: float) -> str:
    """hh:mm:ss.mmm"""
    whole = round(max(0.0, seconds) * 1000)
    return f"{whole // 3_600_000:02}:{whole // 60_000 % 60:02}:{whole // 1000 % 60:02}.{whole % 1000:03}"


def _plain(text: str) -> str:
    text = " ".join(text.split())
    return f"'{text}" if text.startswith(("=", "@", "+", "-")) else text
