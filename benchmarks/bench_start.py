"""The program's start beside an empty window of Qt, warm and cold; memory at rest and at work; size."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import PySide6

from benchmarks.figure import Figure, at_most

ROOT = Path(__file__).resolve().parents[1]
WARM, COLD = 9, 3
BYTECODE = "bytecode"
PAINTED = """
import os
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QMainWindow
class Eye(QObject):
    def eventFilter(self, seen, event):
        if event.type() == QEvent.Type.Paint:
            print("painted", flush=True)
            os._exit(0)
        return False
show = QMainWindow.show
def watched(window):
    window.eye = Eye()
    window.installEventFilter(window.eye)
    show(window)
QMainWindow.show = watched
"""
"""The eye sees the window's events alone: one that sees all of the application's slows what it measures."""
EMPTY = f"""{PAINTED}
import sys
from PySide6.QtWidgets import QApplication
application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1440, 900)
window.show()
application.exec()
"""
STUDIO = f"""{PAINTED}
from studio.__main__ import window
window()
"""
ALIVE = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from studio.desk import Desk, make_application
from studio.library.paths import Paths
application = make_application(["bench"])
desk = Desk(Paths.under(Path(sys.argv[1])))
def memory():
    mine = [Path("/proc/self")]
    engine = desk.engine._child.pid
    for each in (*mine, Path(f"/proc/{engine}")):
        rollup = (each / "smaps_rollup").read_text()
        yield sum(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")) / 1000
def say(what):
    print(what, *(f"{each:.0f}" for each in memory()), flush=True)
def speak():
    say("idle")
    acts = desk.window.tab.presenter
    def end():
        say("work")
        desk.window.close()
    acts.producing.production.made.connect(lambda *made: QTimer.singleShot(2000, end))
    acts.writing.type("The harbour is quiet before six, and the gulls have not yet remembered their hunger.")
    acts.producing.make()
def alive():
    from studio.ui.all_tabs import FRONT
    desk.window.first_steps.leave_to(FRONT)
    QTimer.singleShot(15000, speak)
desk.alive.connect(alive)
desk.show()
application.exec()
"""


def measure() -> Iterator[Figure]:
    """Yields the time to the first painted frame beside an empty window's in the same run, memory, size."""
    with tempfile.TemporaryDirectory() as folder:
        yield from _starts(Path(folder))
        if Path("/proc/self/smaps_rollup").exists():
            yield from _memory(Path(folder))
    yield from _size()


def _starts(home: Path) -> Iterator[Figure]:
    for name, count, goal in (("warm", WARM, 2.0), ("cold", COLD, 2.5)):
        times: dict[str, list[float]] = {"empty": [], "studio": []}
        for code in (EMPTY, STUDIO):  # Which makes the bytecode.
            _painted(code, home)
        for _ in range(count):
            for what, code in (("empty", EMPTY), ("studio", STUDIO)):
                if name == "cold":
                    _evict(home)
                times[what].append(_painted(code, home))
        empty, ours = statistics.median(times["empty"]), statistics.median(times["studio"])
        method = f"whole process to its first painted frame, with bytecode, offscreen, medians of {count}"
        peer = f"empty QMainWindow {empty * 1000:.0f} ms"
        yield Figure(f"{name} start ÷ an empty window", ours / empty, "×", at_most(goal), peer, method)
        yield Figure(f"{name} start", ours * 1000, "ms", None, peer, method)


def _painted(code: str, home: Path) -> float:
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, env=_environment(home), stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        spent = time.perf_counter() - began
    if said != "painted\n":
        raise RuntimeError("the window was not painted")
    return spent


def _environment(home: Path) -> dict[str, str]:
    """With bytecode, as every program has it that is installed: it is made by the first start."""
    places = {name: str(home) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    kept["PYTHONPYCACHEPREFIX"] = str(home / BYTECODE)
    return {**kept, **places, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}


def _evict(home: Path) -> None:
    """Out of the system's file cache with all that is installed and with the studio itself."""
    packages = Path(PySide6.__path__[0]).parent
    for path in (*packages.rglob("*"), *(ROOT / "studio").rglob("*"), *(home / BYTECODE).rglob("*")):
        if path.is_file() and not path.is_symlink():
            handle = os.open(path, os.O_RDONLY)
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(handle)


def _memory(home: Path) -> Iterator[Figure]:
    told = subprocess.run(
        [sys.executable, "-c", ALIVE, str(home / "alive")],
        cwd=ROOT,
        env=_environment(home),
        capture_output=True,
        text=True,
        timeout=180,
    ).stdout.split("\n")
    method = "proportional set size; the window and the engine are two processes"
    for line in told:
        what, *values = line.split()[:3] or [""]
        if what in ("idle", "work") and len(values) == 2:
            for who, value in zip(("window", "engine"), values, strict=True):
                when = "at rest, five tabs" if what == "idle" else "after a first block was made"
                yield Figure(f"memory of the {who} {when}", float(value), "MB", None, "", method)


def _size() -> Iterator[Figure]:
    folder = ROOT / "build" / "package" / "pickup-studio"
    if folder.exists():
        size = sum(
            path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()
        )
        yield Figure("installed size", size / 1e6, "MB", None, "", "the frozen folder, models inside")
    for path in sorted((ROOT / "build" / "installers").glob("*.deb")):
        yield Figure(f"installer {path.name}", path.stat().st_size / 1e6, "MB", None, "", "as downloaded")
