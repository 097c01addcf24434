"""The files of a script: the options for them, and what is said of them."""

from __future__ import annotations

import argparse
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from studio.cli.printing import print_json
from studio.core.captions import CaptionKind
from studio.core.file_names import FIELDS, checked_pattern, safe_name
from studio.core.manuscript.manuscript import Manuscript
from studio.core.script_export import (
    BLOCK_NAME,
    NAME,
    Exported,
    ExportSettings,
    Layout,
    Loudness,
    Measured,
    RoomTone,
    Silence,
)
from studio.core.script_making import ScriptQuote
from studio.core.sound_format import SoundFormat
from studio.core.speech import MP3_BIT_RATES, SAMPLE_RATES
from studio.core.voice import Voice

SOFT = "soft"


def add_export(parser: Any) -> None:
    """Folder, files, names, format, silence, loudness, captions."""
    files = parser.add_argument_group("the files")
    files.add_argument("-o", "--output", type=Path, metavar="DIR", help="default: named as the script")
    files.add_argument("--force", action="store_true", help="replace files of these names")
    files.add_argument("--files", type=Layout, choices=list(Layout), default=Layout.ONE, help="default: one")
    files.add_argument("--name", default=NAME, help="of the whole; default: {title}")
    files.add_argument("--block-name", default=BLOCK_NAME, help=_fields())
    files.add_argument(
        "--format",
        type=SoundFormat,
        choices=list(SoundFormat),
        default=SoundFormat.WAV_16,
        help="default: wav-16",
    )
    files.add_argument("--rate", type=int, choices=SAMPLE_RATES, default=44100, metavar="HZ", help="44100")
    files.add_argument(
        "--bit-rate", type=int, choices=MP3_BIT_RATES, default=192000, metavar="BIT/S", help="of mp3"
    )
    files.add_argument("--head", type=seconds, default=0.0, metavar="SECONDS", help="of silence before it")
    files.add_argument("--tail", type=seconds, default=0.0, metavar="SECONDS", help="of silence after it")
    files.add_argument(
        "--room-tone", nargs="?", const=SOFT, metavar="FILE", help="under all: a noise, or a room's"
    )
    files.add_argument(
        "--loudness",
        type=Loudness,
        choices=list(Loudness),
        default=Loudness.NONE,
        help="LUFS, or as ACX takes it",
    )
    files.add_argument(
        "--captions",
        type=CaptionKind,
        choices=list(CaptionKind),
        action="append",
        default=[],
        help="may be repeated",
    )
    files.add_argument("--cue-sheet", action="store_true", help="when which block is heard, as .csv and text")
    files.add_argument(
        "--provenance", action="store_true", help="who made every second, as .csv, .json and markers"
    )


def export_settings(args: argparse.Namespace, title: str) -> ExportSettings:
    """What was asked for. BadRequest for a name that cannot be."""
    checked_pattern(args.name)
    checked_pattern(args.block_name)
    tone = None
    if args.room_tone:
        tone = RoomTone() if args.room_tone == SOFT else RoomTone(Path(args.room_tone))
    return ExportSettings(
        args.output or Path(safe_name(title)),
        args.files,
        args.name,
        args.block_name,
        args.format,
        args.rate,
        args.bit_rate,
        Silence(args.head, args.tail),
        tone,
        args.loudness,
        frozenset(args.captions),
        args.cue_sheet,
        args.provenance,
    )


def print_quote(quote: ScriptQuote, script: Manuscript, cast: Mapping[str, Voice], *, as_json: bool) -> None:
    """What there is to make: blocks, characters, credits, length, and who speaks."""
    facts: dict[str, Any] = {
        "title": script.title,
        "blocks": len(quote.lines),
        "to_make": len(quote.new),
        "characters": quote.characters,
        "credits": quote.credits,
        "seconds": round(quote.all_seconds, 1),
        "cast": {speaker: voice.name for speaker, voice in cast.items() if speaker},
        "voice": cast[""].name,
    }
    if as_json:
        print_json(facts)
        return
    lines = [f"{speaker}: {name}" for speaker, name in facts["cast"].items()]
    count = f"{facts['to_make']} of {facts['blocks']} blocks to make"
    price = f"{quote.credits:,} credits" if quote.credits else "free"
    length = _length(quote.all_seconds)
    lines.append(f"{count}, {quote.characters:,} characters, {price}; about {length} in all.")
    print("\n".join(lines), flush=True)


def print_exported(done: Exported, *, as_json: bool) -> None:
    """The files, and how loud they are where that was asked for."""
    if as_json:
        print_json(
            {
                "files": [str(path.absolute()) for path in done.files],
                "measured": [_figures(each) for each in done.measured],
                "notes": list(done.notes),
            }
        )
        return
    measured = {each.path: each for each in done.measured}
    for path in done.files:
        print(f"{path}{_level(measured.get(path))}")
    for each in done.measured:
        for fault in each.faults:
            print(f"{each.path.name}: {fault}")
    print("\n".join(done.notes), end="\n" if done.notes else "", flush=True)


def _level(measured: Measured | None) -> str:
    if measured is None:
        return ""
    floor = "" if measured.floor is None or math.isinf(measured.floor) else f", floor {measured.floor:.1f} dB"
    floor += f", peaks turned down {measured.turned_down:.1f} dB" if measured.turned_down >= 0.1 else ""
    return (
        f": {measured.lufs:.1f} LUFS, true peak {measured.true_peak:.1f} dBTP,"
        f" RMS {measured.rms:.1f} dB{floor}"
    )


def _figures(measured: Measured) -> dict[str, Any]:
    names = ("seconds", "lufs", "true_peak", "rms", "peak", "floor", "gain", "turned_down")
    figures = {name: getattr(measured, name) for name in names}
    rounded = {name: _rounded(value) for name, value in figures.items()}
    return {"file": str(measured.path.absolute()), **rounded, "faults": list(measured.faults)}


def _rounded(figure: float | None) -> float | None:
    """Silence has no decibels, and JSON no infinity."""
    return None if figure is None or math.isinf(figure) else round(figure, 2)


def _length(whole: float) -> str:
    minutes, rest = divmod(round(whole), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def seconds(typed: str) -> float:
    """A length of silence, for an option."""
    try:
        length = float(typed)
    except ValueError:
        length = -1.0
    if not 0 <= length <= 60:
        raise argparse.ArgumentTypeError(f"“{typed}” is not 0 to 60 seconds.")
    return length


def _fields() -> str:
    return f"of each block; {', '.join(f'{{{name}}}' for name in FIELDS)}"
