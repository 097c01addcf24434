"""Where the synthetic sound of an export comes from: every second of it, as tables, and as markers for audio
editors."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field

from studio.core.cue_sheet import timecode
from studio.core.take import Take
from studio.core.voice_notes import Consent

FORMAT = 1
HEAD = (
    *("number", "start", "end", "seconds", "text", "voice", "voice id", "engine", "model", "made"),
    *("approved by", "consent", "take", "request id", "file"),
)
FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class HeardTake:
    """A take in an export: from second `start` to `end` of the file, or of the whole where `file` is empty;
    `text` are the words that it says, `approved` if somebody has said that it is good.
    `number` counts it in what it is of, as the window does; 0 where nobody counts."""

    take: Take
    start: float
    end: float
    text: str
    approved: bool = False
    file: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class Synthetic:
    """A stretch of sound that was made: what it says and who says it, who made it and when; `approver` is
    empty, and `consent` (of whoever's voice it is) None, where nothing is known."""

    number: int
    start: float
    end: float
    text: str
    voice: str
    voice_id: str
    engine: str
    model: str
    made: str
    approver: str = ""
    consent: Consent | None = None
    take: int = 0
    request_id: str = ""
    file: str = ""

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Provenance:
    """Of one export: its `title`, when and by whom it was written, and the stretches in their order."""

    title: str
    written: str
    written_by: str
    project: str
    stretches: tuple[Synthetic, ...] = field(default_factory=tuple)

    @property
    def seconds(self) -> float:
        """How much of the export was made."""
        return sum(each.seconds for each in self.stretches)


def to_csv(provenance: Provenance) -> str:
    """A line each, times as hh:mm:ss.mmm; what a spreadsheet would work out is text by an apostrophe."""
    out = io.StringIO()
    table = csv.writer(out)
    table.writerow(HEAD)
    for each in provenance.stretches:
        times = (timecode(each.start), timecode(each.end), f"{each.seconds:.3f}")
        texts = (each.text, each.voice, each.voice_id, each.engine, each.model, each.made, each.approver)
        rest = (_line(each.consent), str(each.take), each.request_id, each.file)
        table.writerow([each.number, *times, *map(_plain, (*texts, *rest))])
    return out.getvalue()


def to_json(provenance: Provenance) -> str:
    """Everything, times in seconds."""
    stretches = [
        asdict(each) | {"consent": _line(each.consent), "seconds": round(each.seconds, 6)}
        for each in provenance.stretches
    ]
    whole = {
        "format": FORMAT,
        "title": provenance.title,
        "written": provenance.written,
        "written_by": provenance.written_by,
        "project": provenance.project,
        "synthetic_seconds": round(provenance.seconds, 6),
        "synthetic": stretches,
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def to_labels(stretches: Sequence[Synthetic]) -> str:
    """Audacity's labels: start, end and name, by tabs."""
    return "".join(f"{each.start:.6f}\t{each.end:.6f}\t{_name(each)}\n" for each in stretches)


def to_regions(stretches: Sequence[Synthetic]) -> str:
    """Reaper's region list, which Resolve and others read too."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(("#", "Name", "Start", "End", "Length"))
    for each in stretches:
        times = (f"{seconds:.6f}" for seconds in (each.start, each.end, each.seconds))
        table.writerow((f"R{each.number}", _plain(_name(each)), *times))
    return out.getvalue()


def _line(consent: Consent | None) -> str:
    """Who agreed, and when; empty for nothing."""
    if consent is None:
        return ""
    said = f", said in {consent.recording}" if consent.recording else ""
    return f"{consent.who}, agreed on {consent.when}{said}"


def _name(each: Synthetic) -> str:
    words = " ".join(each.text.split())
    short = words if len(words) <= 60 else f"{words[:59]}…"
    return f"Synthetic: {each.voice}: {short}"


def _plain(text: str) -> str:
    text = " ".join(text.split())
    return f"'{text}" if text.startswith(FORMULA) else text
