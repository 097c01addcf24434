"""`pickup-studio voice`: all about one voice."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from studio.cli import DONE
from studio.cli.choosing import add_connection, choose_connection, voice_called
from studio.cli.describing import add_json, add_verb
from studio.cli.printing import print_json, voice_json, words
from studio.core.cancel import CancelToken

if TYPE_CHECKING:
    from studio.services.studio import Services


def add(subparsers: Any) -> None:
    """Add the verb to the command's parser."""
    verb = add_verb(
        subparsers,
        "voice",
        "tell all about a voice",
        "Tell all that the connection knows about a voice; as JSON with its 192 numbers.",
        ("voice Clara", "voice Clara --json > clara.json"),
    )
    verb.add_argument("voice", metavar="NAME|ID")
    add_json(verb)
    add_connection(verb)


def run(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    """Ask and print."""
    choose_connection(services.connect, args)
    known = voice_called(services.list_voices(cancel), args.voice, None)
    voice = services.get_voice(known.id, cancel)
    if args.json:
        print_json(voice_json(voice, numbers=True))
        return DONE
    for key, value in voice_json(voice).items():
        if value not in ("", None):
            said = {True: "yes", False: "no"}.get(value, value) if isinstance(value, bool) else value
            print(f"{words(key)}: {said}")
    return DONE
