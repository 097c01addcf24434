"""A line in each voice, that plays at once: shipped with the engine, or made once and kept."""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from importlib import resources
from pathlib import Path

import numpy as np

from studio.audio.encode import whole
from studio.audio.files import read_clip
from studio.core.clip import FloatArray
from studio.core.log import logger
from studio.core.speech import Container, Encoding, OutputFormat
from studio.engine.order import Order
from studio.engine.rendering import sounds
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.speech.synthesiser import Synthesiser
from studio.engine.turns import Turns
from studio.engine.voices.catalogue import Entry
from studio.engine.wire_controls import Delivery

_log = logger(__name__)
_FORM = OutputFormat(Container.WAV, SAMPLE_RATE, Encoding.S16)


class Previews:
    """Previews in `folder`; what cannot be kept there is made again."""

    def __init__(self, folder: Path, turns: Turns) -> None:
        self._folder = folder
        self._turns = turns

    async def wav(self, entry: Entry) -> bytes:
        """The voice's line as a WAV of 24 kHz and 16 bits."""
        file = self._folder / f"{preview_key(entry)}.wav"
        if not self._turns.degraded:
            if file.is_file():
                return file.read_bytes()
            if (shipped := shipped_preview(entry)) is not None:
                return whole(shipped, SAMPLE_RATE, _FORM)
        return await self._turns.run(lambda synthesiser: _made(entry, synthesiser, file))

    def forget(self, voice_id: str) -> None:
        """Delete what is kept of a voice."""
        for file in self._folder.glob(f"{voice_id}-*.wav"):
            with suppress(OSError):
                file.unlink()


def shipped_preview(entry: Entry) -> FloatArray | None:
    """The line as it came with the engine, float32 mono at 24 kHz; None for what was made since."""
    place = resources.files("studio.engine") / "data" / "previews" / f"{preview_key(entry)}.mp3"
    if not place.is_file():
        return None
    with resources.as_file(place) as file:
        return read_clip(file).samples


def spoken_preview(entry: Entry, synthesiser: Synthesiser) -> FloatArray:
    """The line, spoken now; float32 mono at 24 kHz."""
    order = Order(entry.line, entry.coordinates.language, entry.coordinates, Delivery(), _FORM)
    return np.concatenate([sound.samples for sound in sounds(order, synthesiser)])


def preview_key(entry: Entry) -> str:
    """Another one as soon as the line or the voice is another one."""
    made_from = f"{entry.line}|{entry.voice.embedding}".encode()
    return f"{entry.voice.id}-{hashlib.sha256(made_from).hexdigest()[:8]}"


def _made(entry: Entry, synthesiser: Synthesiser, file: Path) -> bytes:
    content = whole(spoken_preview(entry, synthesiser), SAMPLE_RATE, _FORM)
    if synthesiser.degraded is None:
        _keep(file, content)
    return content


def _keep(file: Path, content: bytes) -> None:
    draft = file.with_suffix(f".{os.getpid()}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        draft.write_bytes(content)
        draft.replace(file)
    except OSError as error:
        _log.info("a preview could not be kept: %s", error)
