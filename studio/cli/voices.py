"""`pickup-studio voices`: who can speak."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from studio.cli import DONE
from studio.cli.choosing import add_connection, choose_connection
from studio.core.cancel import CancelToken
from studio.core.voice import Voice

if TYPE_CHECKING:
    from studio.services.studio import Services


def add(subparsers: Any) -> None:
    """Add the verb to the command's parser."""
    verb = subparsers.add_parser(
        "voices",
        help="list the voices",
        description="List the voices: name, language, how they present, accent, a line about each. With"
        " --json an array of objects, with their ids.",
    )
    verb.add_argument("--language", metavar="CODE", help="only those of a language, such as en")
    verb.add_argument("--json", action="store_true", help="print JSON")
    add_connection(verb)


def run(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    """Print them."""
    choose_connection(services.connect, args)
    voices = [voice for voice in services.list_voices(cancel) if args.language in (None, voice.language)]
    print(_json(voices) if args.json else _table(voices), flush=True)
    return DONE


def _json(voices: Sequence[Voice]) -> str:
    plain = [{key: value for key, value in asdict(voice).items() if key != "embedding"} for voice in voices]
    return json.dumps(plain, ensure_ascii=False, indent=2)


def _table(voices: Sequence[Voice]) -> str:
    rows = [
        (voice.name, voice.language, _words(voice.gender or ""), _words(voice.accent), voice.description)
        for voice in voices
    ]
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(4)]
    return "\n".join(_line(row, widths) for row in rows)


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
    return "  ".join([*cells, row[-1]]).rstrip()


def _words(name: str) -> str:
    return name.replace("_", " ").replace("-", " ")
