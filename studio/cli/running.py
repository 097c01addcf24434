"""Running a command: Ctrl+C, failures, exit codes."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from importlib import import_module
from typing import TYPE_CHECKING

from studio.cli import DONE, FAILED, STOPPED, Verb
from studio.cli.arguments import parsed
from studio.core.cancel import CancelToken
from studio.core.errors import Cancelled, Charge, StudioError

if TYPE_CHECKING:
    from studio.services.studio import Services

Open = Callable[[], AbstractContextManager["Services"]]
POLL = 0.2
"""Seconds between looks for Ctrl+C, which Windows does not bring to a thread that waits for ever."""


def run_command(arguments: Sequence[str], open_services: Open) -> int:
    """Do what the arguments say; the exit code. `open_services` is called by the verbs that need them."""
    verb, args = parsed(arguments)
    try:
        return _run(verb, args, open_services)
    except Cancelled as stopped:
        may = " It may still be charged." if stopped.charge is not Charge.NOTHING else ""
        _say(f"Stopped.{may}")
        return STOPPED
    except StudioError as error:
        may = " It may have been charged." if error.charge is not Charge.NOTHING else ""
        _say(error.sentence + may)
        return FAILED
    except BrokenPipeError:  # Whoever read the output, such as `head`, has enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _run(verb: Verb, args: argparse.Namespace, open_services: Open) -> int:
    module = import_module(verb.module)
    if not verb.needs_services:
        return int(module.run(args))
    with _stopped_by_signals() as cancel, open_services() as services:
        return _watched(lambda: int(module.run(args, services, cancel)))


@contextmanager
def _stopped_by_signals() -> Iterator[CancelToken]:
    """Ctrl+C, or a polite request to end, stops the command instead of tearing it down."""
    cancel = CancelToken()
    names = [name for name in ("SIGINT", "SIGTERM", "SIGBREAK") if hasattr(signal, name)]
    before = {name: signal.signal(getattr(signal, name), lambda *_: cancel.cancel()) for name in names}
    try:
        yield cancel
    finally:
        for name, handler in before.items():
            signal.signal(getattr(signal, name), handler)


def _watched(work: Callable[[], int]) -> int:
    """Do `work` on a thread of its own, so that this one can hear of signals meanwhile."""
    outcome: list[int | BaseException] = []

    def do() -> None:
        try:
            outcome.append(work())
        except BaseException as error:
            outcome.append(error)

    thread = threading.Thread(target=do, name="command")
    thread.start()
    while thread.is_alive():
        thread.join(POLL)
    result = outcome[0]
    if isinstance(result, BaseException):
        raise result
    return result


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)
