"""An engine in a process of its own, whose crafts, listening and uploads never end: to be killed in the
middle of a job.

`python tests/fakes/engine_process.py STORE` prints its port, then a line when a craft has begun.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))


def main(store: Path) -> None:
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
    serving = engine.Serving("", 0, KEY, store, lambda _: FullVoice(), craft)
    serving.turns.loading.result(60)

    def tell() -> None:
        craft.begun.wait()
        print("begun", flush=True)

    threading.Thread(target=tell, daemon=True).start()
    serving.run(lambda _: print(serving.port, flush=True))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
