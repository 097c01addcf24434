"""From what was typed to a connection and a voice."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from studio.core.errors import BadRequest, NotThere, UnsupportedLanguage
from studio.core.voice import Voice

if TYPE_CHECKING:
    from studio.services.connect import Connect


def add_connection(parser: Any) -> None:
    """The option that lets another connection speak."""
    parser.add_argument(
        "--connection", metavar="NAME", help="who speaks, as named in the window; default: This computer"
    )


def choose_connection(connect: Connect, args: argparse.Namespace) -> None:
    """For this command only. NotThere if none is called so."""
    wanted = (args.connection or "").casefold()
    for connection in connect.connections():
        if wanted in (connection.id, connection.name.casefold()) or (
            not wanted and connection.is_this_computer
        ):
            connect.choose(connection.id, remember=False)
            return
    raise NotThere(f"There is no connection named “{args.connection}”.")


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
