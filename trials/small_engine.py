"""`python -m trials.small_engine --store …`: the engine's own program, with its small voice: it speaks in
milliseconds, so that what stands around it is tried."""

from __future__ import annotations

import sys
from pathlib import Path

from studio.engine import serving
from studio.engine.serve import run_for_studio
from studio.engine.speech.synthesiser import Synthesiser
from trials.running_engine import FullVoice


def small(_store: Path) -> Synthesiser:
    return FullVoice()


def main(arguments: list[str]) -> int:
    serving._loaded = small
    return run_for_studio(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
