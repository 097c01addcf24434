"""An engine in a process of its own, whose crafts, listening and uploads never end: to be killed in the
middle of a job.

`python tests/fakes/engine_process.py STORE` prints its port, then a line when a craft has begun. With `held`
behind it no request is ever answered but whether it is there, and it prints a line for each.
"""

from __future__ import annotations

import asyncio
import sys
import threading
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))


class Held:
    """In the place of the engine's app: answers `GET /`, and leaves all else waiting."""

    def __init__(self, app: Any) -> None:
        self._app = app

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["path"] == "/":
            await self._app(scope, receive, send)
            return
        print(scope["type"], scope["path"], flush=True)
        await asyncio.Event().wait()


def main(store: Path, *how: str) -> None:
    import importlib.util

    from studio.engine import serving as engine
    from studio.engine.routes import datasets
    from trials.running_engine import KEY, FullVoice

    place = Path(__file__).with_name("craft.py")
    spec = importlib.util.spec_from_file_location("craft", place)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["craft"] = module
    spec.loader.exec_module(module)
    craft = module.ToyCraft(permits=0)
    engine.Bench = module.held_bench(craft)  # type: ignore[misc]
    datasets.check_sound = module.held_check(craft, datasets.check_sound)
    build = engine.build_app
    if "held" in how:
        engine.build_app = lambda *parts: Held(build(*parts))  # type: ignore[assignment, return-value]
    serving = engine.Serving("", 0, KEY, store, lambda _: FullVoice(), craft)
    serving.turns.loading.result(60)

    def tell() -> None:
        craft.begun.wait()
        print("begun", flush=True)

    threading.Thread(target=tell, daemon=True).start()
    serving.run(lambda _: print(serving.port, flush=True))


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
