"""`pickup-studio engine serve`: the engine of this computer, for other programs."""

from __future__ import annotations

import argparse
import secrets
import signal
import sys
from pathlib import Path
from typing import Any

from studio.core.errors import FileMissing, StudioError
from studio.launch.child import Child, Place
from studio.launch.engine import START
from studio.launch.log_file import LogFile
from studio.library.paths import Paths

_POLL = 0.5
"""Seconds between looks for Ctrl+C, which Windows does not bring to a thread that waits for ever."""


def add(subparsers: Any) -> None:
    """Add the verb to the command's parser."""
    engine = subparsers.add_parser("engine", help="the engine of this computer, for other programs")
    serve = engine.add_subparsers(dest="act", required=True).add_parser(
        "serve",
        help="serve the API on this computer",
        description="Serve the API on this computer until Ctrl+C. The first line printed is the address, the"
        " second the key.",
    )
    serve.add_argument("--host", default="", help="an address to listen on beside this computer's own")
    serve.add_argument("--port", type=int, default=0, help="the port; 0, the default, takes a free one")
    key = serve.add_mutually_exclusive_group()
    key.add_argument("--key-file", type=Path, help="a file whose first line is the key")
    key.add_argument("--key", help="the key that clients must send; a random one where none is given")
    serve.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Serve until Ctrl+C: 0, or 1 with a sentence on standard error if the engine cannot go on."""
    # SIGINT too: what a script starts in the background has inherited that it is ignored.
    for end in (signal.SIGTERM, signal.SIGINT):
        signal.signal(end, signal.default_int_handler)
    paths = Paths.of_user()
    log = paths.log / "engine-serve.log"
    try:
        key = args.key or _key_of(args.key_file) or secrets.token_urlsafe(24)
        child = Child(Place(paths.engine_store, args.host, args.port), key, LogFile(log).write)
    except StudioError as error:
        return _failed(error.sentence)
    try:
        return _served(child, key, log)
    except KeyboardInterrupt:
        return 0
    finally:
        child.stop()


def _served(child: Child, key: str, log: Path) -> int:
    fact = _first(child)
    if "port" not in fact:
        return _failed(fact.get("failed") or f"The engine could not start; {log} says why.")
    print(f"http://localhost:{fact['port']}", flush=True)
    print(key, flush=True)
    while (later := _next(child)) is not None:
        if later.get("notice"):
            print(later["notice"], file=sys.stderr, flush=True)
    return _failed(f"The engine ended by itself; {log} says why.")


def _first(child: Child) -> dict[str, Any]:
    try:
        return child.next_fact(START) or {}
    except TimeoutError:
        return {}


def _next(child: Child) -> dict[str, Any] | None:
    while True:
        try:
            return child.next_fact(_POLL)
        except TimeoutError:
            continue


def _key_of(file: Path | None) -> str:
    if file is None:
        return ""
    try:
        key = file.read_text("utf-8").partition("\n")[0].strip()
    except OSError as error:
        raise FileMissing(f"The key file {file} cannot be read: {error.strerror}.") from error
    if not key:
        raise FileMissing(f"The key file {file} has no key in its first line.")
    return key


def _failed(sentence: str) -> int:
    print(sentence, file=sys.stderr, flush=True)
    return 1
