"""The files around a script: a hundred thousand words read from each kind, and sound exported."""

from __future__ import annotations

import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import TypeVar

import numpy as np

from benchmarks.figure import Figure, at_most
from studio.audio.stream_writer import wav_stream
from studio.core.cancel import CancelToken
from studio.core.connection import Connection
from studio.core.pronunciation import Pronunciation, used_in
from studio.core.script_export import ExportSettings, Loudness, Part
from studio.core.speech import Container, Encoding, OutputFormat, SpeechRequest
from studio.core.this_computer import THIS_COMPUTER
from studio.library.paths import Paths
from studio.library.project import Project
from studio.library.take_writer import Making
from studio.services.open_script import open_script
from studio.services.studio import Services

WORDS, ROUNDS = 100_000, 3
LINE = (
    "ANNA: Good morning, keeper of the lamp, and in case we do not meet, good evening and good night to you."
)
MINUTES, RATE = 5, 24_000
Result = TypeVar("Result")


def measure() -> Iterator[Figure]:
    """Yields how long reading takes, beside splitting the same words, and exporting beside writing them."""
    with tempfile.TemporaryDirectory() as folder:
        yield from _exporting(Path(folder))
        yield from _reading(Path(folder))


def _reading(folder: Path) -> Iterator[Figure]:
    paragraphs = [LINE] * (WORDS // len(LINE.split()))
    text = "\n\n".join(paragraphs)
    for path in _files(folder, paragraphs, text):
        seconds, script = _timed(lambda path=path: open_script(path))
        blocks = len(script.paragraphs)
        method = f"{WORDS} words, {blocks} blocks, median of {ROUNDS}, processor's time"
        yield Figure(f"a script opened from {path.suffix}", seconds, "s", at_most(1.0), method=method)
    entries = [Pronunciation(f"name{number}", "x") for number in range(200)]
    plain, _ = _timed(text.split)
    seconds, _ = _timed(lambda: [used_in(each, entries) for each in paragraphs])
    yield Figure(
        "200 pronunciations looked for in it",
        seconds / plain,
        "×",
        peer="splitting its words",
        method=f"{seconds:.2f} s",
    )


def _files(folder: Path, paragraphs: list[str], text: str) -> Iterator[Path]:
    captions = (
        f"{number}\n00:{number // 60:02}:{number % 60:02},000 --> 00:59:59,000\n{each}\n"
        for number, each in enumerate(paragraphs[:3600], 1)
    )
    texts = {".txt": text, ".md": text, ".fountain": text, ".srt": "\n".join(captions)}
    for ending, content in texts.items():
        path = folder / f"a{ending}"
        path.write_text(content, "utf-8")
        yield path
    body = "".join(f"<w:p><w:r><w:t>{each}</w:t></w:r></w:p>" for each in paragraphs)
    with zipfile.ZipFile(folder / "a.docx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="w"><w:body>{body}</w:body></w:document>')
    yield folder / "a.docx"


def _exporting(folder: Path) -> Iterator[Figure]:
    paths = Paths.under(folder / "home")
    services = Services(paths, Project.untitled(paths))
    part = _part(services.project)
    parts = [Part(f"b{number}", number, LINE, part.take, 0.5) for number in range(1, MINUTES + 1)]
    settings = ExportSettings(folder / "out", loudness=Loudness.PODCAST)
    began = time.process_time()
    services.export_script("x", parts, settings, services.project, CancelToken())
    seconds = time.process_time() - began
    services.close()
    floor = _plain_copy(folder / "plain.wav")
    method = f"{MINUTES} min of mono at {RATE} Hz, measured and written, once, processor's time"
    length, plain = 60 * MINUTES, "the same file, plain"
    yield Figure("exported to -16 LUFS ÷ its length", seconds / length, "", at_most(0.1), method=method)
    yield Figure("beside writing the samples", seconds / floor, "×", peer=plain, method=method)


def _part(project: Project) -> Part:
    form = OutputFormat(Container.WAV, RATE, Encoding.S16)
    making = Making(Connection(THIS_COMPUTER, "This computer", ""), "Clara", "/tts/bytes", {})
    writer = project.new_take(SpeechRequest(LINE, "v", format=form), making)
    wave = _minute()
    writer.append((wave * 32767).astype("<i2").tobytes())
    return Part("b0", 0, LINE, writer.finish(), 0.5)


def _minute() -> np.ndarray:
    at = np.arange(60 * RATE) / RATE
    syllables = np.clip(np.sin(2 * np.pi * 2 * at), 0, 1)
    return (0.1 * syllables * np.random.default_rng(1).uniform(-1, 1, len(at))).astype(np.float32)


def _plain_copy(path: Path) -> float:
    wave = _minute()
    began = time.process_time()
    out = wav_stream(path, RATE, "PCM_16", MINUTES * len(wave))
    for _ in range(MINUTES):
        out.add(wave)
    out.finish()
    return time.process_time() - began


def _timed(act: Callable[[], Result]) -> tuple[float, Result]:
    seconds = []
    for _ in range(ROUNDS):
        began = time.process_time()
        result = act()
        seconds.append(time.process_time() - began)
    return median(seconds), result
