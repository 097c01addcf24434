"""The pitch of a sound, by trackers that the engine's voice changer does not use."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType

import numpy as np
import pyworld
import soundfile

from benchmarks.voices.environment import HERE, judge_python
from benchmarks.voices.judging import RATE
from studio.audio.resample import resample
from studio.core.clip import FloatArray
from studio.engine.likeness.world import Real
from studio.engine.speech.model import SAMPLE_RATE

_FEWEST = 20


class Tracker:
    """pYIN in a process of its own; use it with `with`."""

    def __enter__(self) -> Tracker:
        command = [str(judge_python()), "-W", "ignore", str(HERE / "pitch_process.py")]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(
            command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True
        )
        self._folder = tempfile.TemporaryDirectory()
        self._told()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate()
        self._folder.cleanup()

    def pitch(self, sound: FloatArray) -> Real:
        """F0 in Hz every 10 ms of float32 mono at 24 kHz, 0 where unvoiced."""
        path = Path(self._folder.name) / "clip.wav"
        soundfile.write(path, resample(sound, SAMPLE_RATE, RATE), RATE, "FLOAT")
        assert self._process.stdin
        self._process.stdin.write(f"{path}\n")
        self._process.stdin.flush()
        return np.asarray(json.loads(self._told()), np.float64)

    def _told(self) -> str:
        assert self._process.stdout
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the tracker ended; run benchmarks/voices/environment.py")
        return line


def harvest(sound: FloatArray) -> Real:
    """WORLD's slow tracker, every 5 ms: it calls much voiced that is not, and then what it says is chance."""
    return np.asarray(pyworld.harvest(sound.astype(np.float64), SAMPLE_RATE, 60.0, 600.0)[0])


def correlation(one: Real, other: Real) -> float:
    """Of log F0 where both are voiced, octave errors and all; NaN for under 20 frames."""
    count = min(len(one), len(other))
    both = (one[:count] > 0) & (other[:count] > 0)
    if both.sum() < _FEWEST:
        return float("nan")
    return float(np.corrcoef(np.log(one[:count][both]), np.log(other[:count][both]))[0, 1])
