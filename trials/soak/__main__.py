"""The program under test, its engines, and the table."""

from __future__ import annotations

import argparse
import logging
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from trials.memory import resident
from trials.soak.outcome import Outcome, table, told

if TYPE_CHECKING:
    from studio.desk import Application, Desk
    from studio.launch.engine import EngineProcess

SAID = "The harbour is quiet before six, and the gulls are hungry."


@contextmanager
def home() -> Iterator[Path]:
    """A home folder of its own, without a keychain."""
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        os.environ["HOME"] = folder
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            os.environ[f"XDG_{name}_HOME"] = str(Path(folder, name.lower()))
        os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
        yield Path(folder)


def turner(application: Application) -> Callable[[float], None]:
    """What lets the window do its work for some seconds."""
    from PySide6.QtCore import QCoreApplication, QEvent

    def turn(seconds: float) -> None:
        end = time.monotonic() + seconds
        while True:
            application.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            if time.monotonic() >= end:
                return
            time.sleep(0.001)

    return turn


class Noted(logging.Handler):
    """Errors of the log are faults: among them what a job met that nobody foresaw."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__(logging.ERROR)
        self._faults = faults

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        self._faults.append(record.getMessage() + (f": {told(error)}" if error is not None else ""))


@contextmanager
def service(folder: Path) -> Iterator[EngineProcess]:
    """The engine once more, as a service that is never killed."""
    from studio.launch.engine import EngineProcess

    engine = EngineProcess(folder / "service", folder / "service.log", lambda state: None)
    engine.start()
    try:
        engine.wait_ready(120)
        yield engine
    finally:
        engine.stop()


def brought_to_life(desk: Desk, there: EngineProcess, turn: Callable[[float], None]) -> None:
    """The window with its tabs, and a service beside this computer."""
    from studio.core.connection import Profile
    from studio.core.engine_state import Phase

    desk.show()
    deadline = time.monotonic() + 120
    while desk.services is None or not desk.window.tabs or desk.engine.state.phase is not Phase.READY:
        if time.monotonic() > deadline:
            raise TimeoutError("the studio does not start")
        turn(0.02)
    desk.services.connect.keep_keys_for_session()
    desk.services.connect.add("Studio B", there.base_url, Profile.CURRENT, there.key)
    turn(1.0)


def spoken(desk: Desk, path: Path) -> Path:
    """A recording of somebody who speaks."""
    from studio.audio.write import Depth, wav_bytes
    from studio.core.cancel import CancelToken
    from studio.core.speech import SpeechRequest

    assert desk.services is not None
    voice = desk.services.list_voices(CancelToken())[0]
    clip = desk.services.try_out(SpeechRequest(SAID, voice.id), CancelToken())
    path.write_bytes(wav_bytes(clip, Depth.INT16))
    return path


def soak(
    application: Application, folder: Path, seed: int, more: Callable[[int], bool], only: Collection[str]
) -> Outcome:
    """The whole of it."""
    from studio.desk import Desk
    from studio.launch import child
    from studio.library.paths import Paths
    from trials.soak.devices import Devices
    from trials.soak.soak import Soak
    from trials.soak.stage import Stage

    own = child.command
    child.command = lambda place: [sys.executable, "-m", "trials.small_engine", *own(place)[4:]]
    devices, turn = Devices(), turner(application)
    devices.install()
    with service(folder) as there:
        desk = Desk(Paths.of_user())
        brought_to_life(desk, there, turn)
        stage = Stage(desk, devices, folder, spoken(desk, folder / "spoken.wav"), random.Random(seed), turn)
        assert there._child is not None
        pid = there._child.pid
        trial = Soak(stage, lambda: resident(pid))
        sys.excepthook = lambda kind, error, _: trial.outcome.faults.append(told(error))
        handler = Noted(trial.outcome.faults)
        logging.getLogger("studio").addHandler(handler)
        trial.run(more, only)
        logging.getLogger("studio").removeHandler(handler)
        desk.window.close()
        turn(0.1)
    return trial.outcome


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser("trials.soak")
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--acts", type=int, default=0, help="so many acts, however long they take")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="these acts alone, with commas between")
    wanted = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    began = time.monotonic()

    def more(count: int) -> bool:
        if wanted.acts:
            return count < wanted.acts
        return time.monotonic() - began < wanted.minutes * 60

    with home() as folder:
        from PySide6.QtCore import qInstallMessageHandler

        from studio.desk import make_application

        qInstallMessageHandler(lambda *_: None)  # The offscreen screen tells of all that it cannot do.
        only = tuple(filter(None, wanted.only.split(",")))
        outcome = soak(make_application(["soak"]), folder, wanted.seed, more, only)
    print(table(outcome, time.monotonic() - began))
    print(f"seed {wanted.seed}")
    return 1 if outcome.faults or outcome.excess else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
