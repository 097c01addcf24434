"""`pickup-studio export-voice`: a voice as a file that can be passed on."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.cli import DONE
from studio.cli.choosing import add_connection, choose_connection, voice_called
from studio.cli.describing import add_verb
from studio.core.cancel import CancelToken
from studio.core.errors import BadRequest
from studio.core.file_names import safe_name
from studio.core.voice_file import SUFFIX

if TYPE_CHECKING:
    from studio.services.studio import Services


def add(subparsers: Any) -> None:
    """Add the verb to the command's parser."""
    verb = add_verb(
        subparsers,
        "export-voice",
        "write a voice to a file",
        "Write a voice to a .voice.json file: its 192 numbers, what is known of it, and a sample of it where"
        " that costs nothing. create-voice --file makes a voice of it again.",
        ("export-voice Clara", 'export-voice "My voice" -o voices/mine.voice.json --force'),
    )
    verb.add_argument("voice", metavar="NAME|ID")
    verb.add_argument("-o", "--output", type=Path, metavar="FILE", help="default: its name, in this folder")
    verb.add_argument("--force", action="store_true", help="over a file that is there")
    add_connection(verb)


def run(args: argparse.Namespace, services: Services, cancel: CancelToken) -> int:
    """Write it and say where."""
    choose_connection(services.connect, args)
    voice = voice_called(services.list_voices(cancel), args.voice, None)
    path: Path = args.output or Path(f"{safe_name(voice.name)}{SUFFIX}")
    if path.exists() and not args.force:
        raise BadRequest(f"“{path.name}” is there already; --force writes over it.")
    services.voice_files.write(voice, path, cancel)
    print(path, flush=True)
    return DONE
