"""The doctor of clips on an hour of noisy talk with some clean seconds in it: how long, how much memory, and
whether those seconds are what it chooses."""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import soundfile

from benchmarks.figure import Figure, at_least, at_most

SECONDS = 3600
"""How long the recording is; in its middle the example is clean once."""
NOISE, QUIET = 0.02, 1e-4
EXAMPLE = Path(__file__).resolve().parents[1] / "studio" / "resources" / "example.flac"


def measure() -> Iterator[Figure]:
    """Yields time, memory and whether it is right."""
    from studio.app import services_for_command
    from studio.core.cancel import CancelToken
    from studio.core.passage import Passage
    from studio.library.paths import Paths

    with tempfile.TemporaryDirectory() as folder:
        path, clean = Path(folder) / "talk.wav", written(Path(folder) / "talk.wav")
        with services_for_command(Paths.under(Path(folder))) as services:
            services.listen.judge(
                Passage(EXAMPLE), "clone_similarity", CancelToken()
            )  # The models are loaded.
            before, began = peak_mb(), time.perf_counter()
            found = services.clip_doctor(Passage(path), "clone_similarity", CancelToken())
            took, more = time.perf_counter() - began, peak_mb() - before
    best = found.best[0]
    inside = clean[0] - 1 <= best.start and best.end <= clean[1] + 1
    method = f"{SECONDS / 60:.0f} minutes of the example under noise, shared machine"
    whole = SECONDS * 24_000 * 4 / 2**20
    yield Figure("an hour judged ÷ its length", took / SECONDS, "", at_most(0.1), f"{took:.0f} s", method)
    yield Figure("memory of the studio for it", more, "MB", at_most(120), f"all of it {whole:.0f} MB", method)
    told = f"chosen {best.start:.0f} to {best.end:.0f} s"
    yield Figure("the clean seconds are chosen", float(inside), "", at_least(1), told, method)


def written(path: Path) -> tuple[float, float]:
    """Writes the recording; from when to when it is clean."""
    samples, rate = soundfile.read(EXAMPLE, dtype="float32")
    count = round(SECONDS * rate / len(samples))
    with soundfile.SoundFile(path, "w", rate, 1, "PCM_16") as file:
        for number in range(count):
            level = QUIET if number == count // 2 else NOISE
            noise = np.random.default_rng(number).normal(0, level, len(samples))
            file.write(samples + noise.astype(np.float32))
    seconds = len(samples) / rate
    return count // 2 * seconds, (count // 2 + 1) * seconds


def peak_mb() -> float:
    """The most memory that this process had; the engine is another one."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (2**20 if sys.platform == "darwin" else 2**10)
