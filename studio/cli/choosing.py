"""From what was typed to a connection and a voice."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from studio.core.errors import BadRequest, NotThere, UnsupportedLanguage
from studio.core.voice import Voice

if TYPE_CHECKING:
    from studio.services.connect import Connect


EXTRAS = {
    "header": "sent with every request",
    "query": "added to every address",
    "body": "added to every body; JSON, or a text",
}


def add_connection(parser: Any) -> None:
    """The options for who is asked, and how."""
    parser.add_argument(
        "--connection", metavar="NAME", help="who speaks, as named in the window; default: This computer"
    )

    how = parser.add_argument_group("how it is asked")
    how.add_argument(
        "--timeout", type=float, metavar="SECONDS", help="of silence, after which it is given up"
    )
    how.add_argument("--retries", type=int, metavar="N", help="of what may be asked for again")
    how.add_argument("--chunk-size", type=int, metavar="BYTES", help="in which sound is received")
    for name, what in EXTRAS.items():
        how.add_argument(
            f"--{name}", type=_pair, action="append", default=[], metavar="NAME=VALUE", help=what
        )


def choose_connection(connect: Connect, args: argparse.Namespace) -> None:
    """For this command only. NotThere if none is called so."""
    wanted = (args.connection or "").casefold()
    for connection in connect.connections():
        if wanted in (connection.id, connection.name.casefold()) or (
            not wanted and connection.is_this_computer
        ):
            connect.choose(connection.id, remember=False)
            _ask_with(connect, args)
            return
    raise NotThere(f"There is no connection named “{args.connection}”.")


def _ask_with(connect: Connect, args: argparse.Namespace) -> None:
    connect.ask_with(
        timeout_seconds=args.timeout,
        max_retries=args.retries,
        chunk_size=args.chunk_size,
        headers=dict(args.header),
        query=dict(args.query),
        body={name: _value(text) for name, text in args.body},
    )


def _pair(typed: str) -> tuple[str, str]:
    name, equals, text = typed.partition("=")
    if not (name and equals):
        raise argparse.ArgumentTypeError(f"“{typed}” is not NAME=VALUE.")
    return name, text


def _value(text: str) -> Any:
    """JSON where it is some, such as 3 or true; else the text itself."""
    try:
        return json.loads(text)
    except ValueError:
        return text


def voice_called(voices: Sequence[Voice], wanted: str | None, language: str | None) -> Voice:
    """The voice with this id or name, in any case of letters; without a name the first of the language.

    Raises NotThere, naming what there is, and UnsupportedLanguage.
    """
    if not wanted:
        return _first(voices, language or "en")
    name = wanted.casefold()
    found = [voice for voice in voices if voice.id == wanted or voice.name.casefold() == name]
    found.sort(key=lambda voice: voice.language != language)
    if found:
        return found[0]
    near = get_close_matches(wanted.title(), dict.fromkeys(voice.name for voice in voices), cutoff=0.5)
    hint = f" Did you mean {' or '.join(near[:3])}?" if near else " `pickup-studio voices` lists them."
    raise NotThere(f"There is no voice named “{wanted}”.{hint}")


def only_voice_called(voices: Sequence[Voice], wanted: str) -> Voice:
    """As `voice_called`, for what cannot be taken back: BadRequest where several have the name."""
    voice = voice_called(voices, wanted, None)
    same = [each.id for each in voices if each.name.casefold() == wanted.casefold()]
    if voice.id != wanted and len(same) > 1:
        raise BadRequest(f"{len(same)} voices are named “{wanted}”; give an id: {', '.join(same)}.")
    return voice


def _first(voices: Sequence[Voice], language: str) -> Voice:
    for voice in voices:
        if voice.language == language:
            return voice
    languages = ", ".join(sorted({voice.language for voice in voices}))
    raise UnsupportedLanguage(f"There is no voice for “{language}”. There are some for: {languages}.")
