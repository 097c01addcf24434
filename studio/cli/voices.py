"""`pickup-studio voices`: who can speak."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from studio.cli import DONE
from studio.cli.choosing import add_connection, choose_connection
from studio.cli.describing import add_json, add_verb
from studio.cli.printing import print_json, voice_json, words
from studio.core.cancel import CancelToken
from studio.core.languages import BY_ESPEAK, espeak_advice
from studio.core.voice import Voice

if TYPE_CHECKING:
    from studio.services.studio import Services


def add(subparsers: Any) -> None:
    """Add the verb to the command's parser."""
    verb = add_verb(
        subparsers,
        "voices",
        "list the voices",
        "List the voices: name, language, how they present, accent, a line about each. With"
        " --json an array of objects, with their ids.",
        ("voices --language fr", "voices --json"),
    )
    verb.add_argument("--language", metavar="CODE", help="only those of a language, such as en")
    add_json(verb)
    add_connection(verb)


def run(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    """Print them."""
    choose_connection(services.connect, args)
    voices = [voice for voice in services.list_voices(cancel) if args.language in (None, voice.language)]
    if args.json:
        print_json([voice_json(voice) for voice in voices])
    else:
        print(_table(voices) or _none(args.language), flush=True)
    return DONE


def _none(language: str | None) -> str:
    advice = espeak_advice(()) if language in BY_ESPEAK else ""
    return f"There are no such voices. {advice}".strip()


def _table(voices: Sequence[Voice]) -> str:
    rows = [
        (voice.name, voice.language, words(voice.gender or ""), words(voice.accent), voice.description)
        for voice in voices
    ]
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(4)]
    return "\n".join(_line(row, widths) for row in rows)


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
    return "  ".join([*cells, row[-1]]).rstrip()
