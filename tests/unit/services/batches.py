"""Batches for tests: many short recordings, each a sound of its own."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from studio.audio.files import write_wav
from studio.core.cancel import CancelToken
from studio.core.clip import Clip
from studio.core.speech import Encoding
from studio.core.voice_batch import Batch, BatchVoice
from studio.services.find_recordings import find_recordings
from studio.services.studio import Services

RATE = 8000


def clips(folder: Path, count: int, seconds: float = 0.2) -> Path:
    """A folder of recordings `tide-1.wav` and on."""
    folder.mkdir(parents=True, exist_ok=True)
    time = np.arange(round(seconds * RATE)) / RATE
    for number in range(1, count + 1):
        tone = 0.4 * np.sin(2 * np.pi * (100 + number) * time)
        write_wav(folder / f"tide-{number}.wav", Clip(np.asarray(tone, np.float32), RATE), Encoding.S16)
    return folder


def batch_in(services: Services, given: list[Path], results: Path, voices: int = 1) -> Batch:
    """Everything that is given, in the first voices that there are."""
    cancel = CancelToken()
    files = services.look_over(find_recordings(given, cancel), cancel)
    known = services.list_voices(cancel)[:voices]
    speakers = tuple(BatchVoice(voice.id, voice.name, number) for number, voice in enumerate(known, 1))
    return Batch(files, speakers, folder=str(results))
