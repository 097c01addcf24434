"""`pickup-studio create-voice`: a voice from its numbers, from its file, or from another."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.cli import DONE
from studio.cli.choosing import add_connection, choose_connection, voice_called
from studio.cli.describing import add_json, add_verb
from studio.cli.embeddings import read_embedding
from studio.cli.printing import print_voice
from studio.core.cancel import CancelToken
from studio.core.voice_notes import Origin
from studio.core.voice_requests import CreateRequest

if TYPE_CHECKING:
    from studio.services.studio import Services

EXAMPLES = (
    "mix Clara Theo | pickup-studio create-voice --name Between --embedding -",
    'create-voice --name "Clara again" --base-voice Clara --description "For the story"',
    "create-voice --file clara.voice.json",
)


def add(subparsers: Any) -> None:
    """Add the verb to the command's parser."""
    verb = add_verb(
        subparsers,
        "create-voice",
        "keep a voice by its numbers",
        "Make a voice that is kept: from the 192 numbers of one, from a file of export-voice, or from another"
        " voice.",
        EXAMPLES,
    )
    verb.add_argument("--name", default="", help="what it shall be called; default: as the file says")
    verb.add_argument("--description", default="", metavar="TEXT", help="a line about it")
    verb.add_argument("--file", type=Path, metavar="FILE", help="a voice's file, as export-voice writes it")
    verb.add_argument("--embedding", metavar="FILE", help="its numbers as JSON; - from a pipe")
    verb.add_argument("--base-voice", metavar="NAME|ID", help="a voice whose numbers it takes")
    verb.add_argument("--language", metavar="CODE", help="default: the base voice's, or en")
    add_json(verb)
    add_connection(verb)


def run(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    """Create and print who it is."""
    choose_connection(services.connect, args)
    if args.file:
        return _from_file(args, services, cancel)
    embedding = read_embedding(args.embedding) if args.embedding else ()
    base_id, language = "", args.language
    if args.base_voice:
        base = voice_called(services.list_voices(cancel), args.base_voice, args.language)
        base_id, language = base.id, language or base.language
    request = CreateRequest(args.name, args.description, embedding, language or "en", base_id)
    made = services.create_voice(request, cancel)
    services.voice_notes.begin(made.id, Origin.NUMBERS)
    print_voice(made, as_json=args.json)
    return DONE


def _from_file(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    """What the file says, unless it is said otherwise; tags and consent are kept on this computer."""
    file = services.voice_files.read(args.file).file
    request = CreateRequest(
        args.name or file.name,
        args.description or file.description,
        file.embedding,
        args.language or file.language,
    )
    made = services.create_voice(request, cancel)
    services.voice_notes.begin(made.id, file.origin or Origin.NUMBERS, file.consent, file.tags)
    print_voice(made, as_json=args.json)
    return DONE
