"""`python -m trials.soak [--minutes 30 | --acts 150] [--seed 1]`: a week of use in fast motion.

The whole window over a real engine: opening, typing, making, stopping, undoing, changing tabs, projects,
connections, sizes and themes, in an order that the seed gives. Memory, threads and open files must stay flat,
nothing may go wrong that nobody foresaw. Prints a table; exit code 1 where it did."""

from __future__ import annotations

import argparse
import logging
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from trials.memory import handles, resident, threads
from trials.running_engine import KEY, running

if TYPE_CHECKING:
    from studio.desk import Application
    from studio.jobs.pool import JobPool
    from studio.ui.main_window import MainWindow

GROWTH_MB, GROWTH_THREADS, GROWTH_HANDLES = 48.0, 4, 12
"""What may be more at the end than after the first third: of memory that is Python's and Qt's own freedom, of
threads and files what happens to be open just then."""
EVERY = 10
"""Acts between looks."""
PATIENCE = 90.0
WORDS = "harbour quiet before six nets hang from the railings and gulls have not yet remembered".split()
SIZES = ((1440, 900), (1100, 700), (940, 520), (1920, 1080))


@dataclass(slots=True)
class Look:
    """How much was held after so many acts."""

    acts: int
    memory: float
    threads: int
    handles: int


@dataclass(slots=True)
class Outcome:
    """What came of it."""

    acts: Counter[str] = field(default_factory=Counter)
    looks: list[Look] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    @property
    def growth(self) -> tuple[float, float, float]:
        """Memory in MB, threads, open files: the median of the last third less that of the second."""
        third = max(1, len(self.looks) // 3)
        early, late = self.looks[third : 2 * third] or self.looks[:1], self.looks[-third:]
        names = ("memory", "threads", "handles")
        return tuple(  # type: ignore[return-value]
            median(getattr(each, name) for each in late) - median(getattr(each, name) for each in early)
            for name in names
        )

    @property
    def excess(self) -> list[str]:
        """What is not flat, in words."""
        limits = (GROWTH_MB, GROWTH_THREADS, GROWTH_HANDLES)
        names = ("MB of memory", "threads", "open files")
        return [
            f"{grown:.1f} {name} more at the end than in the middle"
            for grown, limit, name in zip(self.growth, limits, names, strict=True)
            if grown > limit
        ]


class Soak:
    """Presses what a user presses, at random."""

    def __init__(self, window: MainWindow, pool: JobPool, folder: Path, seed: int) -> None:
        self.window, self.pool, self.folder = window, pool, folder
        self.dice = random.Random(seed)
        self.outcome = Outcome()
        self.sound = folder / "recording.wav"
        self._write_sound()

    def _write_sound(self) -> None:
        import numpy as np

        from studio.audio.write import Depth, wav_bytes
        from studio.core.clip import Clip

        wave = 0.3 * np.sin(np.arange(24000 * 3) / 9) * np.sin(np.arange(24000 * 3) / 4000)
        self.sound.write_bytes(wav_bytes(Clip(wave.astype(np.float32), 24000), Depth.INT16))

    def acts(self) -> dict[str, tuple[int, Callable[[], object]]]:
        """By name: how often, and what is done."""
        return {
            "type": (6, self._type),
            "make": (4, self._make),
            "stop": (1, self._stop),
            "undo": (3, lambda: self._tts().writing.undo()),
            "redo": (2, lambda: self._tts().writing.redo()),
            "tab": (5, self._tab),
            "resize": (2, lambda: self.window.resize(*self.dice.choice(SIZES))),
            "theme": (2, self._theme),
            "connection": (2, self._connection),
            "project": (1, self._project),
            "recording": (1, lambda: self.window.take_recording(self.sound)),
            "pop-over": (2, self._popover),
            "sheet": (1, self._sheet),
            "play": (2, self._play),
            "save a copy": (1, self._copy),
        }

    def run(self, more: Callable[[int], bool], turn: Callable[[float], None]) -> None:
        """Acts as long as `more(count)` says; `turn(seconds)` lets the window do its work."""
        known = self.acts()
        names, weights = list(known), [weight for weight, _ in known.values()]
        count = 0
        while more(count):
            if count % EVERY == 0:
                self._settle(turn)
                self._look(count)
            name = self.dice.choices(names, weights)[0]
            self.outcome.acts[name] += 1
            try:
                known[name][1]()
            except Exception as error:  # What is looked for here.
                self.outcome.faults.append(f"act {count}, {name}: {type(error).__name__}: {error}")
            turn(self.dice.choice((0.0, 0.005, 0.02)))
            count += 1
        self._settle(turn)
        self._look(count)

    def _settle(self, turn: Callable[[float], None]) -> None:
        deadline = time.monotonic() + PATIENCE
        while self.pool.jobs() and time.monotonic() < deadline:
            turn(0.01)
        for job in self.pool.jobs():
            self.outcome.faults.append(f"after {PATIENCE:.0f} s still under way: {job.name}")
            job.cancel()
        self.window.banner.clear()
        turn(0.02)

    def _look(self, count: int) -> None:
        self.outcome.looks.append(Look(count, resident() / 1e6, threads(), handles()))

    # The acts

    def _tts(self):  # type: ignore[no-untyped-def]
        from studio.ui.tabs.tts.tab import TtsTab

        return next(tab for tab in self.window.tabs if isinstance(tab, TtsTab)).presenter

    def _type(self) -> None:
        self._tts().writing.type(" ".join(self.dice.choices(WORDS, k=self.dice.randint(1, 12))) + ".")

    def _make(self) -> None:
        self._tts().producing.make(again=True)

    def _stop(self) -> None:
        for job in self.pool.jobs():
            job.cancel()

    def _tab(self) -> None:
        self.window.over.leave_to(self.dice.randrange(len(self.window.tabs)))
        self.window.app_bar.tabs.setCurrentIndex(self.dice.randrange(len(self.window.tabs)))

    def _theme(self) -> None:
        self.window.preferences.set_mode(self.dice.choice(("light", "dark", "system")))
        self.window.preferences.set_text_size(self.dice.choice((90, 100, 125)))

    def _connection(self) -> None:
        speaker = self.window.who_speaks._speaker
        assert speaker is not None
        speaker.choose(self.dice.choice(speaker.connections()).id)

    def _project(self) -> None:
        services = self.window.services
        assert services is not None
        others = [each for each in services.projects.recent() if each != services.project.folder]
        if len(others) > 3:
            self.window.project.open_folder(self.dice.choice(others))
        else:
            self.window.project.new()

    def _popover(self) -> None:
        self.dice.choice(
            (self.window.popovers.settings, self.window.popovers.keys, self.window.who_speaks.ask)
        )()
        self.window.popovers.close()

    def _sheet(self) -> None:
        from studio.ui.dialogs.sheet import Sheet

        self.dice.choice(
            (self.window.money.show_ledger, self.window.money.ask_prices, self.window.help.check)
        )()
        for sheet in self.window.findChildren(Sheet):
            sheet.reject()

    def _play(self) -> None:
        tab = self.window.tab
        if tab is not None:
            tab.toggle_play()
        self.window.transport.stop_sound()

    def _copy(self) -> None:
        services = self.window.services
        assert services is not None
        if not services.project.making:
            target = self.folder / f"copy {sum(self.outcome.acts.values())}.pickup"
            services.projects.copy(services.project, target)


def table(outcome: Outcome, seconds: float) -> str:
    """What is printed."""
    first, last = outcome.looks[0], outcome.looks[-1]
    lines = [f"{'':16}{'begin':>10}{'end':>10}{'growth':>10}  from the second third to the last"]
    for name, unit, grown in zip(
        ("memory", "threads", "handles"), (" MB", "", ""), outcome.growth, strict=True
    ):
        begin, end = getattr(first, name), getattr(last, name)
        lines.append(f"{name:16}{begin:10.0f}{end:10.0f}{grown:10.1f}{unit}")
    done = ", ".join(f"{name} {count}" for name, count in outcome.acts.most_common())
    lines += ["", f"{sum(outcome.acts.values())} acts in {seconds:.0f} s: {done}"]
    lines += [f"not flat: {words}" for words in outcome.excess]
    return "\n".join([*lines, f"{len(outcome.faults)} faults", *outcome.faults[:20]])


@contextmanager
def home():  # type: ignore[no-untyped-def]
    """A home folder of its own, without a keychain."""
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        os.environ["HOME"] = folder
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            os.environ[f"XDG_{name}_HOME"] = str(Path(folder, name.lower()))
        os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
        yield Path(folder)


def soak(application: Application, folder: Path, seed: int, more: Callable[[int], bool]) -> Outcome:
    """The whole of it, over engines of this process: one for this computer, one as a service."""
    from PySide6.QtCore import QCoreApplication, QEvent

    from studio.app import build_services
    from studio.core.connection import Profile
    from studio.core.engine_state import EngineState, Phase
    from studio.devices.player import Player
    from studio.jobs.garbage import Garbage
    from studio.jobs.pool import JobPool
    from studio.library.paths import Paths
    from studio.library.settings import Settings
    from studio.ui.main_window import MainWindow
    from studio.ui.theme.theme import theme

    def turn(seconds: float) -> None:
        end = time.monotonic() + seconds
        while True:
            application.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            if time.monotonic() >= end:
                return
            time.sleep(0.001)

    with running(folder / "engine") as here, running(folder / "service") as there:
        look = theme()
        look.apply(application)
        settings = Settings(Paths.of_user().settings)
        services = build_services(Paths.of_user(), settings)
        services.connect.set_engine(here, KEY)
        services.connect.keep_keys_for_session()
        services.connect.add("Studio B", there, Profile.CURRENT, KEY)
        window, pool, player = MainWindow(look, settings), JobPool(), Player()
        garbage = Garbage(window)
        window.show()
        window.set_services(services, pool, player)
        window.set_engine_state(EngineState(Phase.READY))
        trial = Soak(window, pool, folder, seed)
        sys.excepthook = lambda kind, error, _: trial.outcome.faults.append(f"{kind.__name__}: {error}")
        turn(1.0)
        trial.run(more, turn)
        window.close()
        player.close()
        (window.services or services).close()
        garbage.leave()
        turn(0.1)
    return trial.outcome


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser("trials.soak")
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--acts", type=int, default=0, help="so many acts, however long they take")
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    logging.disable(logging.CRITICAL)
    began = time.monotonic()

    def more(count: int) -> bool:
        if wanted.acts:
            return count < wanted.acts
        return time.monotonic() - began < wanted.minutes * 60

    with home() as folder:
        from PySide6.QtCore import qInstallMessageHandler

        from studio.desk import make_application

        qInstallMessageHandler(lambda *_: None)  # The offscreen screen tells of all that it cannot do.
        outcome = soak(make_application(["soak"]), folder, wanted.seed, more)
    print(table(outcome, time.monotonic() - began))
    print(f"seed {wanted.seed}")
    return 1 if outcome.faults or outcome.excess else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
