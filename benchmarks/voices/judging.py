"""How alike two speakers sound to a judge that the engine does not have."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType

import numpy as np
import soundfile

from benchmarks.voices.environment import HERE, judge_python
from studio.audio.resample import resample
from studio.core.clip import FloatArray
from studio.engine.speech.model import SAMPLE_RATE

RATE = 16_000


class Judge:
    """Resemblyzer in a process of its own; use it with `with`."""

    def __enter__(self) -> Judge:
        command = [str(judge_python()), "-W", "ignore", str(HERE / "judge_process.py")]
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

    def vector(self, sound: FloatArray) -> FloatArray:
        """float32 mono at 24 kHz to the judge's unit vector [256]."""
        path = Path(self._folder.name) / "clip.wav"
        soundfile.write(path, resample(sound, SAMPLE_RATE, RATE), RATE, "FLOAT")
        assert self._process.stdin
        self._process.stdin.write(f"{path}\n")
        self._process.stdin.flush()
        vector = np.asarray(json.loads(self._told()), np.float32)
        return np.asarray(vector / np.linalg.norm(vector), np.float32)

    def similarity(self, one: FloatArray, other: FloatArray) -> float:
        """The cosine of two sounds' speakers, -1 to 1."""
        return float(self.vector(one) @ self.vector(other))

    def _told(self) -> str:
        assert self._process.stdout
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the judge ended; run benchmarks/voices/environment.py")
        return line
