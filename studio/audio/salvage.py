"""Saving what there is of a sound file that is broken."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import BinaryIO

import soundfile

from studio.audio.files import INT_CODINGS, LOSSY, PLAIN, SoundFileReader, write_block
from studio.audio.pieces import copy
from studio.audio.riff import UNKNOWN, Riff, frame_bytes, read_riff
from studio.core.cancel import CancelToken
from studio.core.disk_errors import disk_error
from studio.core.errors import BadSound
from studio.core.language import tr

JUMPS = PLAIN | LOSSY | set(INT_CODINGS)
"""Codings in which any place can be gone to; of others (GSM, ADPCM) a copy is read."""
LARGEST_WAV = 4_000_000_000


def salvage(path: Path, target: Path, cancel: CancelToken) -> None:
    """Write as much of `path` as can be read to `target`, a WAV of the same rate and channels: a WAV's own
    bytes with a header that tells the truth, of other files the samples in a coding that holds them.

    Raises BadSound if there is nothing, DiskError and Cancelled; `target` may then be there in part.
    """
    riff = read_riff(path)
    try:
        if riff is not None and riff.find(b"data") is not None:
            _write_riff(path, riff, target, cancel)
        else:
            write_decoded(path, target, cancel)
    except OSError as error:
        raise disk_error(target, error) from error


def is_bw64(path: Path) -> bool:
    """True for a WAV of ITU-R BS.2088, which differs from RF64 in its first letters, and which libsndfile
    does not know. Raises OSError."""
    riff = read_riff(path)
    return riff is not None and riff.form == b"BW64"


def as_rf64(path: Path, target: Path, cancel: CancelToken) -> None:
    """Write the same file as an RF64. DiskError, Cancelled."""
    try:
        with open(path, "rb") as source, open(target, "wb") as out:
            source.seek(4)
            out.write(b"RF64")
            copy(source, out, path.stat().st_size, cancel)
    except OSError as error:
        raise disk_error(target, error) from error


def lacks_jumps(path: Path) -> bool:
    """True for a file that can only be read from its beginning; False also for what is no sound."""
    try:
        coding: str = soundfile.info(path).subtype
    except soundfile.LibsndfileError:
        return False
    return coding not in JUMPS


def _write_riff(path: Path, riff: Riff, target: Path, cancel: CancelToken) -> None:
    data = riff.find(b"data")
    assert data is not None
    there = path.stat().st_size - data.start if data.size == 0 else data.size
    frame = frame_bytes(path, riff)
    there -= there % frame if frame else there
    if not there:
        raise BadSound(tr("“{name}” has no sound in it.", name=path.name))
    with open(path, "rb") as source, open(target, "wb") as out:
        copy(source, out, data.start + there, cancel)
        out.write(b"\0" * (there % 2))
        _tell_size(out, riff, data.start, there)


def _tell_size(out: BinaryIO, riff: Riff, start: int, size: int) -> None:
    """The lengths of the whole and of its sound, in the 64-bit form's own chunk if it is one."""
    whole = out.tell() - 8
    wide = riff.find(b"ds64") if riff.form != b"RIFF" else None
    if wide is not None:
        out.seek(wide.start)
        out.write(struct.pack("<QQ", whole, size))
    for place, number in ((4, whole), (start - 4, size)):
        out.seek(place)
        out.write(struct.pack("<I", UNKNOWN if wide is not None else min(number, UNKNOWN)))


def write_decoded(path: Path, target: Path, cancel: CancelToken) -> None:
    """Write what can be read of `path` as a WAV in a coding that holds it. BadSound, DiskError, Cancelled."""
    with SoundFileReader(path, allow_cut=True) as reader:
        subtype = INT_CODINGS.get(reader.coding, "FLOAT")
        # A whole number is passed on as it is: by way of a float, 32 bits would lose some.
        dtype = "float32" if subtype == "FLOAT" else "int32"
        kind = {"samplerate": reader.sample_rate, "channels": reader.channels, "subtype": subtype}
        form = "RF64" if reader.frames * reader.channels * 4 > LARGEST_WAV else "WAV"
        with soundfile.SoundFile(target, "w", format=form, **kind) as out:
            while len(block := reader.read(65536, dtype)):
                cancel.check()
                write_block(out, block)
            if not out.tell():
                raise BadSound(tr("“{name}” has no sound in it.", name=path.name))
