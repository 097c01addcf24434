"""`pickup-studio create-voice`: a voice from its numbers, or from those of another."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from studio.cli import DONE
from studio.cli.choosing import add_connection, choose_connection, voice_called
from studio.cli.describing import add_json, add_verb
from studio.cli.embeddings import read_embedding
from studio.cli.printing import print_voice
from studio.core.cancel import CancelToken
from studio.core.voice_requests import CreateRequest

if TYPE_CHECKING:
    from studio.services.studio import Services

EXAMPLES = (
    "mix Clara Theo | pickup-studio create-voice --name Between --embedding -",
    'create-voice --name "Clara again" --base-voice Clara --description "For the story"',
)


def add(subparsers: Any) -> None:
    """Add the verb to the command's parser."""
    verb = add_verb(
        subparsers,
        "create-voice",
        "keep a voice by its numbers",
        "Make a voice that is kept, from the 192 numbers of one or from another voice.",
        EXAMPLES,
    )
    verb.add_argument("--name", required=True, help="what it shall be called")
    verb.add_argument("--description", default="", metavar="TEXT", help="a line about it")
    verb.add_argument("--embedding", metavar="FILE", help="its numbers as JSON; - from a pipe")
    verb.add_argument("--base-voice", metavar="NAME|ID", help="a voice whose numbers it takes")
    verb.add_argument("--language", metavar="CODE", help="default: the base voice's, or en")
    add_json(verb)
    add_connection(verb)


def run(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    """Create and print who it is."""
    choose_connection(services.connect, args)
    embedding = read_embedding(args.embedding) if args.embedding else ()
    base_id, language = "", args.language
    if args.base_voice:
        base = voice_called(services.list_voices(cancel), args.base_voice, args.language)
        base_id, language = base.id, language or base.language
    request = CreateRequest(args.name, args.description, embedding, language or "en", base_id)
    print_voice(services.create_voice(request, cancel), as_json=args.json)
    return DONE
