"""The engine with its small voice, served over loopback in this process: it speaks in milliseconds."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from studio.engine.serving import Serving
from studio.engine.speech.fallback import HibariSynthesiser

KEY = "a-key-for-trials"


class FullVoice(HibariSynthesiser):
    """As if it were all there is."""

    degraded = None


@contextmanager
def running(store: Path) -> Iterator[str]:
    """Its address, until the block ends."""
    serving = Serving("", 0, KEY, store, lambda _: FullVoice())
    answers = threading.Event()
    thread = threading.Thread(target=serving.run, args=(lambda _: answers.set(),), name="engine")
    thread.start()
    try:
        if not answers.wait(60):
            raise TimeoutError("the engine does not answer")
        serving.turns.loading.result(60)
        yield serving.address
    finally:
        serving.stop()
        thread.join(30)
