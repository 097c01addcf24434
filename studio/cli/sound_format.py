"""The options for the format of a sound file, and its name."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import Any

from studio.core.errors import BadFormat
from studio.core.speech import MP3_BIT_RATES, SAMPLE_RATES, Container, Encoding, OutputFormat

ENCODINGS = {"s16": Encoding.S16, "f32": Encoding.F32, "mulaw": Encoding.MULAW, "alaw": Encoding.ALAW}
SUFFIXES = {".mp3": Container.MP3, ".raw": Container.RAW, ".pcm": Container.RAW}
OTHERS = frozenset({".flac", ".ogg", ".opus", ".m4a", ".aac", ".webm", ".aif", ".aiff", ".wma"})
LONGEST_NAME = 48


def add_format(parser: Any) -> None:
    """Container, encoding, sample rate, bit rate."""
    parser.add_argument(
        "--format", choices=[str(container) for container in Container], help="default: by the file's name"
    )
    parser.add_argument("--encoding", choices=list(ENCODINGS), default="s16", help="of wav and raw")
    parser.add_argument("--rate", type=int, choices=SAMPLE_RATES, default=44100, metavar="HZ", help=_rates())
    parser.add_argument(
        "--bit-rate", type=int, choices=MP3_BIT_RATES, default=128000, metavar="BIT/S", help="of mp3"
    )


def format_of(args: argparse.Namespace) -> OutputFormat:
    """The format that was asked for, by option or by the end of the file's name; BadFormat where the name
    promises another."""
    if args.output and not args.format and args.output.suffix.lower() in OTHERS:
        raise BadFormat(f"“{args.output.name}” cannot be made here: WAV, MP3 and raw sound can.")
    by_name = SUFFIXES.get(args.output.suffix.lower()) if args.output else None
    container = Container(args.format) if args.format else by_name or Container.WAV
    if container is Container.MP3:
        return OutputFormat(container, args.rate, None, args.bit_rate)
    return OutputFormat(container, args.rate, ENCODINGS[args.encoding])


def free_name(text: str, form: OutputFormat, folder: Path | None = None) -> Path:
    """A name made of the text's first words that nothing in the (current) folder has."""
    folder = folder or Path()
    words = " ".join(re.findall(r"[^\W_]+(?:['’][^\W_]+)*", text))
    stem = (
        words
        if len(words) <= LONGEST_NAME
        else words[:LONGEST_NAME].rpartition(" ")[0] or words[:LONGEST_NAME]
    )
    stem = stem or "speech"
    names = (
        f"{stem}.{form.container}",
        *(f"{stem} {number}.{form.container}" for number in range(2, 10_000)),
    )
    return next(folder / name for name in names if not (folder / name).exists())


def _rates() -> str:
    return f"one of {', '.join(map(str, SAMPLE_RATES))}; default: 44100"
