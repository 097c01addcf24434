"""Uploaded files as sound."""

from __future__ import annotations

import numpy as np

from studio.audio.files import BLOCK, SoundFileReader, open_sound
from studio.audio.resample import Resampler
from studio.core.clip import FloatArray
from studio.core.errors import BadSound
from studio.engine.refusals import TooLarge, UnreadableKind
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.uploads import Upload

LONGEST = 900.0
"""Seconds of one recording that can be worked on at once."""
RATES = (4000, 384_000)
MOST_CHANNELS = 64
_HEAD = 16


def check_sound(upload: Upload) -> None:
    """BadSound, or UnreadableKind with the kind's name, for what is no sound that can be read here."""
    with _opened(upload):
        pass


def read_all(upload: Upload) -> FloatArray:
    """The whole recording, float32 mono at 24 kHz; TooLarge if it is longer than LONGEST."""
    with _opened(upload) as reader:
        if reader.frames > LONGEST * reader.sample_rate:
            raise TooLarge(
                f"“{upload.filename}” lasts {_minutes(reader.frames / reader.sample_rate)}: at most"
                f" {_minutes(LONGEST)} can be worked on at once."
            )
        return _read(reader, upload, reader.frames)


def read_end(upload: Upload, seconds: float) -> FloatArray:
    """The last `seconds` of the recording, float32 mono at 24 kHz."""
    with _opened(upload) as reader:
        frames = min(reader.frames, round(seconds * reader.sample_rate))
        try:
            reader.seek(reader.frames - frames)
        except RuntimeError as error:  # libsndfile's own, for a file whose head lies about its length.
            raise BadSound(f"“{upload.filename}” is damaged or incomplete.") from error
        return _read(reader, upload, frames)


def read_start(upload: Upload, seconds: float) -> FloatArray:
    """The first `seconds` of the recording, float32 mono at 24 kHz."""
    with _opened(upload) as reader:
        return _read(reader, upload, round(seconds * reader.sample_rate))


def _opened(upload: Upload) -> SoundFileReader:
    kind = _unreadable_kind(upload)
    if kind:
        raise UnreadableKind(
            f"“{upload.filename}” is {kind} file, which the engine does not read: send WAV, FLAC, MP3 or OGG."
        )
    try:
        reader = open_sound(upload.path)
    except BadSound as error:
        raise _named(error, upload) from error
    try:
        _check_shape(reader, upload)
    except BadSound:
        reader.close()
        raise
    return reader


def _check_shape(reader: SoundFileReader, upload: Upload) -> None:
    if not RATES[0] <= reader.sample_rate <= RATES[1]:
        raise BadSound(f"“{upload.filename}” has {reader.sample_rate} samples a second, which no speech has.")
    if reader.channels > MOST_CHANNELS:
        raise BadSound(f"“{upload.filename}” has {reader.channels} channels, which no recording has.")


def _read(reader: SoundFileReader, upload: Upload, frames: int) -> FloatArray:
    resampler = Resampler(reader.sample_rate, SAMPLE_RATE)
    blocks = []
    try:
        while frames > 0 and len(block := reader.read(min(BLOCK, frames), "float32")):
            frames -= len(block)
            blocks.append(resampler.add(_mono(block)))
    except BadSound as error:
        raise _named(error, upload) from error
    sound = np.concatenate([*blocks, resampler.finish()])
    if not np.isfinite(sound).all():
        raise BadSound(f"“{upload.filename}” holds values that are no sound.")
    return sound


def _mono(block: FloatArray) -> FloatArray:
    return block if block.ndim == 1 else block.mean(axis=1, dtype=np.float32)


def _named(error: BadSound, upload: Upload) -> BadSound:
    return BadSound(error.sentence.replace(upload.path.name, upload.filename))


def _unreadable_kind(upload: Upload) -> str:
    with open(upload.path, "rb") as file:
        head = file.read(_HEAD)
    if head[4:8] == b"ftyp":
        return "an M4A or MP4"
    if head[:4] == b"\x1aE\xdf\xa3":
        return "a WebM"
    if head[:1] == b"\xff" and head[1:2] in (b"\xf0", b"\xf1", b"\xf8", b"\xf9"):
        return "an AAC"
    if head[:4] == b"0&\xb2u":
        return "a WMA"
    return "an AMR" if head[:5] == b"#!AMR" else ""


def _minutes(seconds: float) -> str:
    return f"{seconds / 60:.0f} minutes"
