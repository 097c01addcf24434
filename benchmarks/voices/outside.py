"""A program of the judge's environment, asked about one sound after the other."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
import numpy.typing as npt
import soundfile

from benchmarks.voices.environment import HERE, judge_python
from studio.audio.resample import resample
from studio.core.clip import FloatArray
from studio.engine.speech.model import SAMPLE_RATE

RATE = 16_000


class Outside:
    """Runs the file `program` of this folder while it is used with `with`."""

    program: str

    def __enter__(self) -> Self:
        command = [str(judge_python()), "-W", "ignore", str(HERE / self.program)]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(
            command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True
        )
        self._folder = tempfile.TemporaryDirectory()
        self._line()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate()
        self._folder.cleanup()

    def told(self, sound: FloatArray) -> npt.NDArray[np.float64]:
        """What it says of float32 mono at 24 kHz."""
        path = Path(self._folder.name) / "clip.wav"
        soundfile.write(path, resample(sound, SAMPLE_RATE, RATE), RATE, "FLOAT")
        assert self._process.stdin
        self._process.stdin.write(f"{path}\n")
        self._process.stdin.flush()
        return np.asarray(json.loads(self._line()), np.float64)

    def _line(self) -> str:
        assert self._process.stdout
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self.program} ended; run benchmarks/voices/environment.py")
        return line
