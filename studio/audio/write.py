"""Samples as the bytes of a sound file for other programs: WAV of 16, 24 and 32 bits, FLAC, OGG."""

from __future__ import annotations

import io
from enum import Enum

import numpy as np
import soundfile

from studio.audio.samples import to_int16, to_int24
from studio.core.clip import Clip

BLOCK = 1 << 15
"""Frames at a time."""


class Depth(Enum):
    """Bits of a sample, and libsndfile's name for them."""

    INT16 = "PCM_16"
    INT24 = "PCM_24"
    FLOAT32 = "FLOAT"


def wav_bytes(clip: Clip, depth: Depth) -> bytes:
    """A whole WAV file. What came from 16 bits goes back to the same 16 bits, and into 24 without loss."""
    return _bytes(clip, "WAV", depth)


def flac_bytes(clip: Clip, depth: Depth) -> bytes:
    """A whole FLAC file; FLAC has no floats, so FLOAT32 becomes 24 bits."""
    return _bytes(clip, "FLAC", Depth.INT24 if depth is Depth.FLOAT32 else depth)


def ogg_bytes(clip: Clip) -> bytes:
    """A whole OGG file, Vorbis at libsndfile's own quality."""
    buffer = io.BytesIO()
    channels = 1 if clip.samples.ndim == 1 else clip.samples.shape[1]
    with soundfile.SoundFile(buffer, "w", clip.sample_rate, channels, "VORBIS", format="OGG") as file:
        for start in range(0, len(clip.samples), BLOCK):  # libsndfile puts each block on its stack.
            file.write(np.clip(clip.samples[start : start + BLOCK], -1, 1))
    return buffer.getvalue()


def _bytes(clip: Clip, form: str, depth: Depth) -> bytes:
    buffer = io.BytesIO()
    samples: np.ndarray = clip.samples
    if depth is Depth.INT16:
        samples = to_int16(clip.samples)
    elif depth is Depth.INT24:
        samples = to_int24(clip.samples)
    soundfile.write(buffer, samples, clip.sample_rate, format=form, subtype=depth.value)
    return buffer.getvalue()
