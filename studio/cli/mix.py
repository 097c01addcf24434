"""`pickup-studio mix`: a voice between others."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from studio.cli import DONE
from studio.cli.choosing import add_connection, choose_connection, voice_called
from studio.cli.describing import add_verb
from studio.cli.embeddings import embedding_json, read_embedding
from studio.core.cancel import CancelToken
from studio.core.voice import Voice
from studio.core.voice_requests import MixPart

if TYPE_CHECKING:
    from studio.services.studio import Services

EXAMPLES = (
    "mix Clara=2 Theo=1 > mixed.json",
    "mix Clara @mixed.json=0.5 | pickup-studio create-voice --name Between --embedding -",
)


def add(subparsers: Any) -> None:
    """Add the verb to the command's parser."""
    verb = add_verb(
        subparsers,
        "mix",
        "mix voices into the numbers of a new one",
        "Mix voices. What is printed are the 192 numbers of the mixed voice, as JSON; nothing is kept:"
        " create-voice makes a voice of them, and speak takes them as they are.",
        EXAMPLES,
    )
    verb.add_argument(
        "parts", nargs="+", metavar="VOICE[=WEIGHT]", help="a voice by name or id, or @FILE with its numbers"
    )
    add_connection(verb)


def run(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    """Mix and print the numbers."""
    choose_connection(services.connect, args)
    voices = services.list_voices(cancel)
    print(embedding_json(services.mix([_part(typed, voices) for typed in args.parts], cancel)), flush=True)
    return DONE


def _part(typed: str, voices: Sequence[Voice]) -> MixPart:
    name, weight = _split(typed)
    if name.startswith("@"):
        return MixPart(embedding=read_embedding(name[1:]), weight=weight)
    return MixPart(voice_called(voices, name, None).id, weight=weight)


def _split(typed: str) -> tuple[str, float]:
    name, equals, weight = typed.rpartition("=")
    try:
        return (name, float(weight)) if equals else (typed, 1.0)
    except ValueError:
        return typed, 1.0  # A name may have an equals sign in it.
