"""A line in each voice, made once and kept, so that it plays at once."""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from pathlib import Path

import numpy as np

from studio.audio.encode import whole
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
        file = self._folder / f"{_key(entry)}.wav"
        if file.is_file() and not self._turns.degraded:
            return file.read_bytes()
        return await self._turns.run(lambda synthesiser: _made(entry, synthesiser, file))

    def forget(self, voice_id: str) -> None:
        """Delete what is kept of a voice."""
        for file in self._folder.glob(f"{voice_id}-*.wav"):
            with suppress(OSError):
                file.unlink()


def _made(entry: Entry, synthesiser: Synthesiser, file: Path) -> bytes:
    order = Order(entry.line, entry.coordinates.language, entry.coordinates, Delivery(), _FORM)
    samples = np.concatenate([sound.samples for sound in sounds(order, synthesiser)])
    content = whole(samples, SAMPLE_RATE, _FORM)
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


def _key(entry: Entry) -> str:
    """Another one as soon as the line or the voice is another one."""
    made_from = f"{entry.line}|{entry.voice.embedding}".encode()
    return f"{entry.voice.id}-{hashlib.sha256(made_from).hexdigest()[:8]}"
