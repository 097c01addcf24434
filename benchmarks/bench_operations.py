"""Operations on an hour of sound beside sox, ffmpeg, flac, lame and pyloudnorm: each a ratio in one run.

PICKUP_BENCH_MINUTES makes it another length.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from benchmarks.beside import figures, peak_memory, program
from benchmarks.figure import Figure, at_most
from benchmarks.sounds import RATE, recording
from studio.audio import render as rendering
from studio.audio.loudness import LoudnessMeter
from studio.audio.recording import Recording, open_recording
from studio.audio.render import FileKind, render
from studio.audio.splice import Patch, splice
from studio.audio.verification import make_sheet
from studio.core.cancel import CancelToken
from studio.core.clip import Clip
from studio.core.region import Region

MINUTES = int(os.environ.get("PICKUP_BENCH_MINUTES", "60"))
FRAMES = MINUTES * 60 * RATE
NEVER = CancelToken()
MEMORY = at_most(150)
PATCH = Clip(np.random.default_rng(1).uniform(-0.1, 0.1, RATE).astype(np.float32), RATE)
NOTHING = Clip(np.zeros(0, np.float32), RATE)
LOUDNESS_MEMORY = """
import sys
from pathlib import Path
from studio.audio.recording import open_recording
from studio.audio.render import measure
from studio.core.cancel import CancelToken
measure(open_recording(Path(sys.argv[1])), CancelToken())
"""
SPLICE_MEMORY = """
import sys
from pathlib import Path
import numpy as np
from studio.audio.splice import Patch, splice
from studio.core.clip import Clip
from studio.core.region import Region
patch = Patch(Region(48000, 96000), Clip(np.zeros(99, np.float32), 48000))
splice(Path(sys.argv[1]), [patch], Path(sys.argv[2]))
"""
PYLOUDNORM = """
import sys, warnings
warnings.simplefilter("ignore")
import pyloudnorm, soundfile
sound, rate = soundfile.read(sys.argv[1])
pyloudnorm.Meter(rate).integrated_loudness(sound)
"""


def measure() -> Iterator[Figure]:
    """Yields each figure with its goal."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        opened = open_recording(recording(folder / "hour.wav", MINUTES))
        out = folder / "out.wav"
        yield from _edits(opened, out)
        yield from _listening(opened, folder)
        yield from _rates(opened, out)
        yield from _exports(opened, out)
        yield Figure("memory of a splice", peak_memory(SPLICE_MEMORY, opened.path, out), "MB", MEMORY)
        yield Figure(
            "memory of loudness and true peak", peak_memory(LOUDNESS_MEMORY, opened.path), "MB", MEMORY
        )
        opened.close()


def _edits(opened: Recording, out: Path) -> Iterator[Figure]:
    """A sixth cut away; a second in the place of another; and the sheet that proves the rest."""
    source, cut = opened.path, FRAMES // 6
    seconds = f"{cut / RATE:.0f}"
    peers = {
        "sox trim": program("sox", source, out, "trim", seconds),
        "ffmpeg -c copy": program("ffmpeg", "-y", "-ss", seconds, "-i", source, "-c", "copy", out),
    }
    crop = [Patch(Region(0, cut), NOTHING)]
    goals = {"sox trim": at_most(1), "ffmpeg -c copy": at_most(1.5)}
    yield from figures("crop", lambda: splice(source, crop, out, NEVER), peers, goals)
    second = [Patch(Region(FRAMES // 2, FRAMES // 2 + RATE), PATCH)]
    graph = f"[0]atrim=0:{FRAMES / RATE / 2}[a];[0]atrim={FRAMES / RATE / 2 + 1}[b];[a][b]acrossfade=d=0.02"
    peers = {"ffmpeg acrossfade": program("ffmpeg", "-y", "-i", source, "-filter_complex", graph, out)}
    yield from figures(
        "splice", lambda: splice(source, second, out, NEVER), peers, {"ffmpeg acrossfade": at_most(0.5)}
    )
    moves = splice(source, second, out, NEVER)
    both = {"sha256sum of both": program("sha256sum", source, out)}
    yield from figures("verification sheet", lambda: make_sheet(source, out, moves, NEVER), both, {})


def _listening(opened: Recording, folder: Path) -> Iterator[Figure]:
    peers = {"ffmpeg ebur128": program("ffmpeg", "-i", opened.path, "-af", "ebur128", "-f", "null", "-")}
    yield from figures("loudness", lambda: _loudness(opened), peers, {"ffmpeg ebur128": at_most(2)})
    both = {
        "ffmpeg ebur128 with true peak": program(
            "ffmpeg", "-i", opened.path, "-af", "ebur128=peak=true", "-f", "null", "-"
        )
    }
    yield from figures("loudness and true peak", lambda: rendering.measure(opened, NEVER), both, {})
    part = open_recording(recording(folder / "part.wav", MINUTES / 6))
    judge = {"pyloudnorm": program(sys.executable, "-W", "ignore", "-c", PYLOUDNORM, part.path)}
    goal = {"pyloudnorm": at_most(0.5)}
    yield from figures("loudness of a sixth", lambda: _loudness(part), judge, goal)
    part.close()


def _loudness(opened: Recording) -> None:
    meter = LoudnessMeter(opened.sample_rate, opened.channels)
    for block in opened.blocks():
        meter.add(block)
    meter.integrated()


def _rates(opened: Recording, out: Path) -> Iterator[Figure]:
    peers = {
        "ffmpeg swr": program("ffmpeg", "-y", "-i", opened.path, "-ar", "44100", out),
        "sox rate -h": program("sox", opened.path, "-r", "44100", out, "rate", "-h"),
    }
    goals = {"ffmpeg swr": at_most(1.5), "sox rate -h": at_most(0.5)}
    yield from figures("to 44.1 kHz", _as(opened, out, FileKind.WAV_16, 44100), peers, goals)


def _exports(opened: Recording, out: Path) -> Iterator[Figure]:
    source, flac, mp3 = opened.path, out.with_suffix(".flac"), out.with_suffix(".mp3")
    wav = {"ffmpeg": program("ffmpeg", "-y", "-i", source, "-acodec", "pcm_s24le", out)}
    yield from figures("export WAV 24", _as(opened, out, FileKind.WAV_24), wav, {"ffmpeg": at_most(1)})
    peers = {
        "flac -5": program("flac", "-5", "-s", "-f", "-o", flac, source),
        "ffmpeg": program("ffmpeg", "-y", "-i", source, flac),
    }
    goals = {"flac -5": at_most(1), "ffmpeg": at_most(1)}
    yield from figures("export FLAC", _as(opened, flac, FileKind.FLAC_16), peers, goals)
    part = open_recording(recording(out.with_name("part.wav"), MINUTES / 6))
    lame = {"lame -b 128": program("lame", "-S", "-b", "128", part.path, mp3)}
    yield from figures("export MP3, a sixth", _as(part, mp3, FileKind.MP3), lame, {"lame -b 128": at_most(1)})
    part.close()


def _as(opened: Recording, out: Path, kind: FileKind, rate: int | None = None) -> Callable[[], None]:
    return lambda: render(opened, out, kind, NEVER, sample_rate=rate)
