"""`pickup-studio delete-voice`: a voice of one's own is gone."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from studio.cli import DONE
from studio.cli.choosing import add_connection, choose_connection, only_voice_called
from studio.cli.describing import add_verb
from studio.core.cancel import CancelToken

if TYPE_CHECKING:
    from studio.services.studio import Services


def add(subparsers: Any) -> None:
    """Add the verb to the command's parser."""
    verb = add_verb(
        subparsers,
        "delete-voice",
        "delete a voice of your own",
        "Delete a voice of your own for good. Takes that it spoke stay. It is not asked again.",
        ('delete-voice "My voice"',),
    )
    verb.add_argument("voice", metavar="NAME|ID")
    add_connection(verb)


def run(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    """Delete it and say so."""
    choose_connection(services.connect, args)
    voice = only_voice_called(services.list_voices(cancel), args.voice)
    services.delete_voice(voice.id, cancel)
    print(f"{voice.name} is deleted.", flush=True)
    return DONE
