"""Received bytes as samples to be heard."""

from __future__ import annotations

from studio.audio.encode import decode_raw
from studio.audio.wav import FORMATS
from studio.core.clip import FloatArray
from studio.core.speech import Encoding, OutputFormat


class Decoder:
    """Raw sound of one encoding as float32 mono; a sample that comes in two pieces is put together."""

    def __init__(self, form: OutputFormat) -> None:
        self._encoding = form.encoding or Encoding.S16
        self._width = FORMATS[self._encoding][1]
        self._rest = b""

    def add(self, data: bytes) -> FloatArray:
        """The samples that are whole by now."""
        data = self._rest + data if self._rest else data
        whole = len(data) // self._width * self._width
        self._rest = data[whole:]
        return decode_raw(data[:whole], self._encoding)
