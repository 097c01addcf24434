"""The engine as a server for whoever asks for one, and as the studio's own process.

As the studio's process its standard input brings the key as the first line, and ends when the studio does;
standard output carries one JSON object a line: `{"port": …}` when it answers, `{"notice": …}` when its voices
are loaded (null if all is well), or `{"failed": …}` with a sentence if it cannot listen.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from studio.core.errors import StudioError
from studio.engine.serving import Serving

LAST_WORDS = 0.5
"""Seconds that the engine has to end by itself once the studio is gone."""


def serve(host: str, port: int, key: str, store: Path, ready: Callable[[str], None]) -> None:
    """Serve with the best voices there are until a signal ends it; as `Serving`."""
    Serving(host, port, key, store).run(ready)


def run_for_studio(arguments: Sequence[str] | None = None) -> int:
    """Serve until standard input ends; the exit code. Arguments are the command line's, after `--engine`."""
    options = _options(sys.argv[2:] if arguments is None else arguments)
    logging.basicConfig(
        level=logging.INFO, stream=sys.stderr, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    key = sys.stdin.readline().strip()
    if not key:
        return 2
    try:
        serving = Serving(options.host, options.port, key, options.store)
    except StudioError as error:
        _say(failed=error.sentence)
        return 1
    serving.turns.loading.add_done_callback(lambda _: _say(notice=serving.turns.degraded))
    threading.Thread(target=_end_with_the_studio, args=(serving,), daemon=True).start()
    serving.run(lambda _: _say(port=serving.port))
    return 0


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser("studio --engine")
    parser.add_argument("--store", type=Path, required=True)
    parser.add_argument("--host", default="")
    parser.add_argument("--port", type=int, default=0)
    return parser.parse_args(arguments)


def _end_with_the_studio(serving: Serving) -> None:
    while sys.stdin.readline():
        pass
    serving.stop()
    # If a clause takes longer than that, nobody waits for it any more.
    last = threading.Timer(LAST_WORDS, os._exit, (0,))
    last.daemon = True
    last.start()


def _say(**fact: object) -> None:
    print(json.dumps(fact), flush=True)
