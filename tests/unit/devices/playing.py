"""Plays a sound through Qt in a process of its own, as the studio would, and prints what the player said.

Qt chooses its sound server when it starts, so this cannot run inside the test.
Usage: python playing.py SCENE SAMPLES.npy
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from studio.audio.recording import open_recording
from studio.core.clip import Clip, FloatArray
from studio.core.errors import StudioError
from studio.devices.outputs import Outputs
from studio.devices.player import Player, PlayState
from studio.devices.reader import Reader
from studio.devices.source import FileSource
from studio.devices.track import Feed, Track

RATE = 48_000


class Scene(QObject):
    """Loads the clip and plays it to its end."""

    def __init__(self, samples: FloatArray) -> None:
        super().__init__()
        self.samples = samples
        self.states: list[str] = []
        self.positions: list[float] = []
        self.levels: list[float] = []
        self.failures: list[str] = []
        self.player = Player(self)
        self.player.state_changed.connect(self.on_state)
        self.player.position_changed.connect(self.on_position)
        self.player.levels_changed.connect(self.on_levels)
        self.player.failed.connect(self.on_failed)

    def begin(self) -> None:
        self.player.load(Clip(self.samples, RATE), "clip")
        self.player.play()

    @Slot(object)
    def on_state(self, state: PlayState) -> None:
        self.states.append(str(state))
        if state is PlayState.STOPPED:
            QTimer.singleShot(0, self.end)

    @Slot(float)
    def on_position(self, seconds: float) -> None:
        self.positions.append(seconds)

    @Slot(object)
    def on_levels(self, levels: tuple[float, ...]) -> None:
        self.levels.append(max(levels[0], -200.0))

    @Slot(object)
    def on_failed(self, error: StudioError) -> None:
        self.failures.append(f"{type(error).__name__}: {error.sentence}")

    def end(self) -> None:
        QCoreApplication.quit()

    def account(self) -> dict[str, Any]:
        clip = self.player.clip()
        return {
            "states": self.states,
            "positions": self.positions,
            "levels": self.levels,
            "failures": self.failures,
            "available": self.player.available,
            "kept": clip is not None and np.array_equal(clip.samples, self.samples),
        }


class Busy(Scene):
    """The window is busy for a while in the middle, much longer than a sound device can wait."""

    was_busy = False

    @Slot(float)
    def on_position(self, seconds: float) -> None:
        super().on_position(seconds)
        if seconds > 1 and not self.was_busy:
            self.was_busy = True
            time.sleep(0.25)


class Stream(Scene):
    """Feeds the clip from a thread in uneven pieces, each before it is needed."""

    SIZES = (200, 9000, 1, 14_400, 24_000, 777)
    pause_at: int | None = None

    def begin(self) -> None:
        feed = self.player.open_stream(RATE, "stream")
        self.gate = threading.Event()
        threading.Thread(target=self.feed, args=(feed,)).start()

    def feed(self, feed: Feed) -> None:
        position, number = 0, 0
        while position < len(self.samples):
            size = self.SIZES[number % len(self.SIZES)]
            feed.push(self.samples[position : position + size])
            position, number = position + size, number + 1
            if position >= 24_000:
                self.gate.wait(20)  # The rest only when it is heard already.
        feed.finish()

    @Slot(float)
    def on_position(self, seconds: float) -> None:
        super().on_position(seconds)
        if seconds > 0.1:
            self.gate.set()


class Retakes(Stream):
    """One stream after the other, each broken off by the next; the last is heard to its end."""

    ROUNDS = 4
    rounds = 0

    def begin(self) -> None:
        self.rounds += 1
        super().begin()

    @Slot(float)
    def on_position(self, seconds: float) -> None:
        if seconds > 0.1 and self.rounds < self.ROUNDS:
            self.gate.set()
            self.begin()
        else:
            super().on_position(seconds)

    @Slot(object)
    def on_state(self, state: PlayState) -> None:
        self.states.append(str(state))
        if state is PlayState.STOPPED and self.player.is_whole:
            QTimer.singleShot(0, self.end)


class Underrun(Stream):
    """Feeds half a second and waits until all of it was played before it feeds the rest."""

    def begin(self) -> None:
        self.waits = 0
        super().begin()

    @Slot(float)
    def on_position(self, seconds: float) -> None:
        self.positions.append(seconds)

    @Slot(object)
    def on_state(self, state: PlayState) -> None:
        super().on_state(state)
        self.waits += state is PlayState.WAITING
        if self.waits == 2:  # Once before the first sound, once now.
            QTimer.singleShot(100, self.gate.set)


class Paused(Scene):
    """Pauses for a moment in the middle."""

    paused = False

    @Slot(float)
    def on_position(self, seconds: float) -> None:
        super().on_position(seconds)
        if seconds > 0.4 and not self.paused:
            self.paused = True
            self.player.pause()
            QTimer.singleShot(150, self.player.play)


class Loop(Scene):
    """Goes round, until the loop is switched off in the third round."""

    rounds = 0

    def begin(self) -> None:
        self.player.set_loop(True)
        super().begin()

    @Slot(float)
    def on_position(self, seconds: float) -> None:
        self.rounds += bool(self.positions) and seconds < self.positions[-1]
        super().on_position(seconds)
        if self.rounds == 2 and self.player.state is PlayState.PLAYING:
            self.player.stop()


class Switch(Scene):
    """Goes over to the other device in the middle."""

    switched = False

    @Slot(float)
    def on_position(self, seconds: float) -> None:
        super().on_position(seconds)
        if seconds > 0.5 and not self.switched:
            self.switched = True
            self.player.set_device("other")
            self.positions.append(self.player.position)


class Selection(Scene):
    """Hears the cut: two stretches, across the hole between them."""

    def begin(self) -> None:
        self.player.load(Clip(self.samples, RATE), "clip")
        self.player.play_parts([(0.2, 0.4), (0.7, 0.9)])


class LoopedSelection(Scene):
    """A stretch of a file, round and round until the loop is switched off in the third round."""

    rounds = 0

    def begin(self) -> None:
        self.player.load_source(FileSource(InMemory(self.samples)), "file")
        self.player.play_parts([(0.2, 0.5)], loop=True)

    @Slot(float)
    def on_position(self, seconds: float) -> None:
        self.rounds += bool(self.positions) and seconds < self.positions[-1]
        super().on_position(seconds)
        if self.rounds == 2 and self.player.loop:
            self.player.set_loop(False)


class Slow(Scene):
    """At half its pace, from a file; in the middle at double pace."""

    changed = False

    def begin(self) -> None:
        self.player.set_speed(0.5)
        self.player.load_source(FileSource(InMemory(self.samples)), "file")
        self.player.play()

    @Slot(float)
    def on_position(self, seconds: float) -> None:
        super().on_position(seconds)
        if seconds > 0.5 and not self.changed:
            self.changed = True
            self.player.set_speed(2.0)


class InMemory:
    """An open recording."""

    def __init__(self, samples: FloatArray) -> None:
        self.sample_rate, self.channels, self.frames = RATE, 1, len(samples)
        self._samples = samples

    def read(self, start: int, count: int) -> FloatArray:
        return self._samples[start : start + count]


class FromDisk(Scene):
    """A file, as the tabs open it."""

    def begin(self) -> None:
        path = Path(os.environ["SOUND_FILE"])
        self.recording = open_recording(path)
        self.player.load_source(FileSource(self.recording), "file")
        self.player.seek(self.player.duration - 1.0)
        self.player.play()


class Unplug(Scene):
    """Pulls out the device that it plays on; goes on when the player has paused."""

    pulled = False

    @Slot(float)
    def on_position(self, seconds: float) -> None:
        super().on_position(seconds)
        if seconds > 0.4 and not self.pulled:
            self.pulled = True
            subprocess.run(["pactl", "unload-module", os.environ["PLUG"]], check=True)

    @Slot(object)
    def on_failed(self, error: StudioError) -> None:
        super().on_failed(error)
        self.player.play()


class Deaf(Scene):
    """There is no device: plays a clip and a stream, twice."""

    def begin(self) -> None:
        for _ in range(2):
            self.player.load(Clip(self.samples, RATE), "clip")
            self.player.play()
            feed = self.player.open_stream(RATE, "stream")
            feed.push(self.samples)
            feed.finish()
        QTimer.singleShot(50, self.end)


class Late(Scene):
    """The server is there only after the first press on Play."""

    def begin(self) -> None:
        self.player.state_changed.disconnect(self.on_state)
        super().begin()
        self.player.state_changed.connect(self.on_state)
        os.symlink(os.environ["LATER"], os.environ["PULSE_SERVER"].removeprefix("unix:"))
        self.player.play()


SCENES = {
    scene.__name__: scene
    for scene in (
        *(Scene, Busy, Stream, Retakes, Underrun, Paused, Loop, Switch, Unplug, Deaf),
        *(Selection, LoopedSelection, Slow, FromDisk, Late),
    )
}


def main(name: str, file: str) -> None:
    application = QCoreApplication([])
    scene = SCENES[name](np.load(file))
    begin = time.monotonic()
    QTimer.singleShot(0, scene.begin)
    QTimer.singleShot(30_000, application.quit)
    application.exec()
    account = scene.account() | {"seconds": time.monotonic() - begin}
    account["outputs"] = [(output.id, output.is_default) for output in Outputs(scene).list()]
    scene.player.close()
    account["left"] = sum(isinstance(thing, Reader | Track) for thing in gc.get_objects())
    print(json.dumps(account))


if __name__ == "__main__":
    main(*sys.argv[1:])
