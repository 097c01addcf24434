"""WAV files: the header, and samples as bytes."""

from __future__ import annotations

import io
import struct

import soundfile

from studio.audio.samples import to_int16
from studio.core.clip import FloatArray
from studio.core.speech import Encoding

FORMATS = {Encoding.S16: (1, 2), Encoding.F32: (3, 4), Encoding.ALAW: (6, 1), Encoding.MULAW: (7, 1)}
"""WAVE format tag (RFC 2361) and bytes a sample."""


def encoded(samples: FloatArray, encoding: Encoding) -> bytes:
    """Samples, [frames] or [frames, channels], as the bytes of a WAV's data chunk."""
    if encoding is Encoding.F32:
        return samples.astype("<f4").tobytes()
    whole = to_int16(samples)
    if encoding is Encoding.S16:
        return whole.astype("<i2").tobytes()
    # G.711: libsndfile has both laws.
    subtype = "ULAW" if encoding is Encoding.MULAW else "ALAW"
    buffer = io.BytesIO()
    soundfile.write(buffer, whole.reshape(-1), 8000, format="RAW", subtype=subtype)
    return buffer.getvalue()


def wav_header(frames: int, channels: int, sample_rate: int, encoding: Encoding) -> bytes:
    """Everything before the samples. Types other than plain PCM also get the `fact` chunk they must have."""
    tag, width = FORMATS[encoding]
    frame = channels * width
    form = struct.pack("<HHIIHH", tag, channels, sample_rate, sample_rate * frame, frame, 8 * width)
    size = frames * frame
    chunks = b"fmt " + struct.pack("<I", 16) + form
    if encoding is not Encoding.S16:
        chunks = b"fmt " + struct.pack("<I", 18) + form + b"\0\0"
        chunks += b"fact" + struct.pack("<II", 4, frames)
    chunks += b"data" + struct.pack("<I", size)
    return b"RIFF" + struct.pack("<I", 4 + len(chunks) + size + size % 2) + b"WAVE" + chunks
