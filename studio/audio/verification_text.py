"""A verification sheet as JSON, and as text for people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from studio.audio.verification import FileFacts, Sheet, Span, Untouched
from studio.core.errors import BadSound
from studio.core.language import tr
from studio.core.region import Region
from studio.core.seam import SeamFigures

FORMAT = 1


def to_json(sheet: Sheet) -> dict[str, Any]:
    """As plain values; regions as start and end in samples."""
    return {
        "format": FORMAT,
        "original": asdict(sheet.original),
        "export": asdict(sheet.export),
        "samples": sheet.samples,
        "untouched": [
            {"original": _pair(each.original), "export": _pair(each.export), "sha256": each.sha256}
            for each in sheet.untouched
        ],
        "spans": [_span_json(each) for each in sheet.spans],
    }


def from_json(value: Any) -> Sheet:
    """The same back. BadSound for anything that `to_json` does not give."""
    try:
        if value["format"] != FORMAT:
            raise BadSound(tr("The sheet was written by another version of the studio."))
        return Sheet(
            FileFacts(**value["original"]),
            FileFacts(**value["export"]),
            str(value["samples"]),
            tuple(
                Untouched(Region(*each["original"]), Region(*each["export"]), str(each["sha256"]))
                for each in value["untouched"]
            ),
            tuple(_span(each) for each in value["spans"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise BadSound(tr("This is not a verification sheet.")) from error


def to_text(sheet: Sheet) -> str:
    """To be read and kept beside the file."""
    return "\n".join(_lines(sheet)) + "\n"


def _lines(sheet: Sheet) -> Iterator[str]:
    rate = sheet.export.sample_rate
    yield "Verification sheet"
    yield ""
    yield from _file_lines("Original", sheet.original)
    yield from _file_lines("Export", sheet.export)
    yield ""
    yield f"Patches: {len(sheet.spans)}"
    for number, span in enumerate(sheet.spans, 1):
        label = f" · {span.label}" if span.label else ""
        yield f"  {number}  {_place(span.export, rate)}{label}"
        yield f"     in the place of {_place(span.original, rate)} of the original"
        yield f"     left seam:  {_seam(span.left)}"
        yield f"     right seam: {_seam(span.right)}"
    yield ""
    yield f"Untouched: {len(sheet.untouched)}, the same in both files sample for sample ({sheet.samples})"
    for each in sheet.untouched:
        yield f"  {_place(each.export, rate)}, original {_place(each.original, rate)}"
        yield f"     SHA-256 {each.sha256}"


def _file_lines(what: str, facts: FileFacts) -> Iterator[str]:
    form = f"{facts.container} {facts.coding}, {facts.sample_rate} Hz, {facts.channels} channel(s)"
    yield f"{what}: {facts.name}, {form}, {facts.frames} samples, {facts.bytes} bytes"
    yield f"     SHA-256 {facts.sha256}"


def _seam(seam: SeamFigures | None) -> str:
    if seam is None:
        return "none, the file begins or ends here"
    told = (
        ("level", seam.level_step, "dB"),
        ("tilt", seam.tilt_step, "dB an octave"),
        ("noise floor", seam.floor_step, "dB"),
        ("pitch", seam.pitch_step, "semitones"),
    )
    figures = [f"{name} {value:+.1f} {unit}" for name, value, unit in told if value is not None]
    return ", ".join([*figures, f"pause {seam.pause:.2f} s"])


def _place(region: Region, rate: int) -> str:
    return (
        f"{_time(region.start, rate)} to {_time(region.end, rate)} (samples {region.start} to {region.end})"
    )


def _time(frame: int, rate: int) -> str:
    thousandths = round(frame * 1000 / rate)
    seconds, part = divmod(thousandths, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}.{part:03d}"


def _pair(region: Region) -> list[int]:
    return [region.start, region.end]


def _span_json(span: Span) -> dict[str, Any]:
    return {
        "original": _pair(span.original),
        "export": _pair(span.export),
        "label": span.label,
        "left": asdict(span.left) if span.left is not None else None,
        "right": asdict(span.right) if span.right is not None else None,
    }


def _span(value: dict[str, Any]) -> Span:
    left, right = (SeamFigures(**value[side]) if value[side] else None for side in ("left", "right"))
    return Span(Region(*value["original"]), Region(*value["export"]), str(value["label"]), left, right)
