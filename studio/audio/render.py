"""A recording, or a stretch of it, written as another file: block by block, at any length in little
memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import lameenc
import numpy as np
import soundfile

from studio.audio.encode import MP3_PAIRS
from studio.audio.files import BLOCK, Samples, write_block
from studio.audio.loudness import LoudnessMeter
from studio.audio.recording import Recording
from studio.audio.resample import Resampler
from studio.audio.samples import to_int16, to_int24
from studio.audio.true_peak import TruePeakMeter
from studio.audio.wav24 import wav24
from studio.audio.whole_file import whole_file
from studio.core.cancel import CancelToken
from studio.core.errors import BadFormat
from studio.core.language import tr
from studio.core.region import Region

LARGEST_WAV = 4_000_000_000
MP3_QUALITY = 5
"""Of LAME, 0 the best and slowest: as good as its own command's default at once and a half its speed."""


class FileKind(Enum):
    """What can be written: libsndfile's type and coding; MP3 by LAME."""

    WAV_16 = ("WAV", "PCM_16")
    WAV_24 = ("WAV", "PCM_24")
    WAV_FLOAT = ("WAV", "FLOAT")
    FLAC_16 = ("FLAC", "PCM_16")
    FLAC_24 = ("FLAC", "PCM_24")
    MP3 = ("MP3", "")


WHOLE = frozenset({FileKind.WAV_16, FileKind.FLAC_16, FileKind.WAV_24, FileKind.FLAC_24})


@dataclass(frozen=True, slots=True)
class Measures:
    """`loudness` in LUFS (BS.1770-4, integrated), `true_peak` in dBTP; -inf for silence."""

    loudness: float
    true_peak: float


Put = Callable[[Samples], None]


def render(
    recording: Recording,
    target: Path,
    kind: FileKind,
    cancel: CancelToken,
    *,
    region: Region | None = None,
    sample_rate: int | None = None,
    gain_db: float = 0.0,
    bit_rate: int = 128_000,
) -> None:
    """Write the recording, or `region` of it, as `target`, whole or not at all; `sample_rate` in Hz, None for
    its own, `bit_rate` in bits a second for MP3. Whole numbers are limited to full scale; what needs no
    change keeps its samples exactly. A WAV beyond 4 GB is an RF64.

    Raises BadFormat for what MP3 does not have (more than two channels, a rate), BadSound, DiskError,
    Cancelled.
    """
    rate = sample_rate or recording.sample_rate
    region = region or Region(0, recording.frames)
    with (
        whole_file(target) as unfinished,
        _writer(unfinished, kind, rate, recording.channels, len(region), bit_rate) as put,
    ):
        for block in _changed(recording, region, rate, gain_db, kind):
            cancel.check()
            put(block)


def measure(recording: Recording, cancel: CancelToken, region: Region | None = None) -> Measures:
    """Loudness and true peak of the recording, or of `region`, in one pass. DiskError, BadSound,
    Cancelled."""
    loudness = LoudnessMeter(recording.sample_rate, recording.channels)
    peak = TruePeakMeter(recording.sample_rate, recording.channels)
    for block in recording.blocks(region):
        cancel.check()
        loudness.add(block)
        peak.add(block)
    return Measures(loudness.integrated(), peak.finish())


def _changed(
    recording: Recording, region: Region, rate: int, gain_db: float, kind: FileKind
) -> Iterator[Samples]:
    """The blocks to be written: as they stand in the file where 16 bits become 16 or 24, else float32."""
    if not gain_db and rate == recording.sample_rate and recording.dtype == "int16" and kind in WHOLE:
        yield from _own(recording, region)
        return
    resampler = Resampler(recording.sample_rate, rate, recording.channels)
    gain = np.float32(10 ** (gain_db / 20))
    for block in recording.blocks(region):
        yield resampler.add(block) * gain if gain_db else resampler.add(block)
    yield resampler.finish() * gain if gain_db else resampler.finish()


def _own(recording: Recording, region: Region) -> Iterator[Samples]:
    left = len(region)
    with recording.reader() as reader:
        reader.seek(region.start)
        while left and len(block := reader.read(min(BLOCK, left))):
            yield block
            left -= len(block)


@contextmanager
def _writer(
    path: Path, kind: FileKind, rate: int, channels: int, frames: int, bit_rate: int
) -> Iterator[Put]:
    if kind is FileKind.MP3:
        with _mp3(path, rate, channels, bit_rate) as put_mp3:
            yield put_mp3
        return
    form, coding = kind.value
    wide = form == "WAV" and frames * channels * 4 > LARGEST_WAV
    if kind is FileKind.WAV_24 and not wide:
        with wav24(path, rate, channels) as put_24:
            yield lambda block: put_24(_coded(block, coding))
        return
    with soundfile.SoundFile(
        path, "w", rate, channels, subtype=coding, format="RF64" if wide else form
    ) as file:
        yield lambda block: write_block(file, _coded(block, coding)) if len(block) else None


def _coded(block: Samples, coding: str) -> Samples:
    """libsndfile rounds otherwise than the studio does: it is given whole numbers."""
    if block.dtype == np.int16 or coding == "FLOAT":
        return block
    return to_int16(block) if coding == "PCM_16" else to_int24(block)


@contextmanager
def _mp3(path: Path, rate: int, channels: int, bit_rate: int) -> Iterator[Put]:
    if channels > 2:
        raise BadFormat(tr("MP3 has one channel or two, not {number}: choose WAV or FLAC.", number=channels))
    if bit_rate not in MP3_PAIRS.get(rate, ()):
        raise BadFormat(
            tr(
                "MP3 at {rate} Hz has no {bit_rate} bits a second: choose another rate.",
                rate=rate,
                bit_rate=bit_rate,
            )
        )
    lame = lameenc.Encoder()
    lame.silence()
    lame.set_channels(channels)
    lame.set_in_sample_rate(rate)
    lame.set_out_sample_rate(rate)
    lame.set_bit_rate(bit_rate // 1000)
    lame.set_quality(MP3_QUALITY)
    with open(path, "xb") as file:

        def put(block: Samples) -> None:
            file.write(lame.encode(to_int16(block).tobytes()))

        yield put
        file.write(lame.flush())
