"""Mending a copy of a clip: the file itself is only read."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

import numpy as np

from studio.audio.denoise import without_noise
from studio.audio.files import read_clip
from studio.audio.repair import without_clipping, without_silence
from studio.audio.write import Depth, wav_bytes
from studio.core.cancel import CancelToken
from studio.core.clip import Clip, FloatArray
from studio.core.dataset_judgement import JUDGED, FileJudgement, Grade
from studio.core.errors import BadRequest
from studio.core.language import tr
from studio.core.region import Region
from studio.library.writer import Writer
from studio.services.cutting import pieces
from studio.services.input_sound import InputSounds

MENDABLE = ("Clipping", "Noise", "Speech", "Silence", "Length")
"""Marks of which a copy can be better."""
PIECE = 20.0
"""Seconds of a piece of a long clip."""
LEAST = 1.0


class FixCopy:
    """`fix_copy(path, judgement, cancel)`: the copies, more than one where a long clip was cut at its pauses,
    in a folder of the studio's own. Raises BadRequest where a copy would be no better, FileMissing, BadSound,
    DiskError and Cancelled."""

    def __init__(self, inputs: InputSounds, folder: Path, writer: Writer) -> None:
        self._inputs, self._folder, self._writer = inputs, folder, writer

    def __call__(self, path: Path, judgement: FileJudgement, cancel: CancelToken) -> tuple[Path, ...]:
        faults = mendable(judgement)
        if not faults:
            raise BadRequest(
                tr("A copy of “{name}” would be no better: {reason}.", name=path.name, reason=judgement.said)
            )
        cancel.check()
        clip = read_clip(self._inputs.readable(path, cancel))
        sound = clip.samples if clip.samples.ndim == 1 else clip.samples.mean(axis=1)
        mended = _mended(np.asarray(sound, np.float32), clip.sample_rate, judgement, faults)
        cancel.check()
        parts = _cut(Clip(mended, clip.sample_rate)) if "Length" in faults else [mended]
        self._writer.make_folder(self._folder)
        return tuple(self._written(path, parts, clip.sample_rate))

    def _written(self, path: Path, parts: list[FloatArray], rate: int) -> list[Path]:
        made = []
        for number, part in enumerate(parts, 1):
            stem = f"{path.stem} (fixed)" if len(parts) == 1 else f"{path.stem} (part {number:02})"
            target = _free(self._folder / f"{stem}.wav")
            self._writer.write(target, wav_bytes(Clip(part, rate), Depth.INT24))
            made.append(target)
        if len(made) == 1:
            with suppress(OSError):
                shutil.copyfile(path.with_suffix(".txt"), made[0].with_suffix(".txt"))
        return made


def mendable(judgement: FileJudgement) -> tuple[str, ...]:
    """The faults of which a copy would have less; none of a clip that is too short, or too long to be read
    at once."""
    if judgement.seconds > JUDGED or not judgement.spoken:
        return ()
    return tuple(
        mark.name
        for mark in judgement.marks
        if mark.grade is not Grade.PASS
        and mark.name in MENDABLE
        and (mark.name != "Length" or judgement.seconds > LEAST)
    )


def _mended(sound: FloatArray, rate: int, judgement: FileJudgement, faults: tuple[str, ...]) -> FloatArray:
    spoken = [(each.start, each.end) for each in judgement.spoken]
    if "Clipping" in faults:
        sound = without_clipping(sound)
    if "Noise" in faults:
        sound = without_noise(sound, rate, spoken)
    if "Speech" in faults or "Silence" in faults:
        sound = without_silence(sound, rate, spoken)
    return sound


def _cut(clip: Clip) -> list[FloatArray]:
    whole = Region(0, len(clip.samples))

    def load(region: Region) -> Clip:
        return Clip(clip.samples[region.start : region.end], clip.sample_rate)

    found = list(pieces(whole, clip.sample_rate, PIECE, load))
    return [clip.samples[each.start : each.end] for each in found if len(each) >= LEAST * clip.sample_rate]


def _free(path: Path) -> Path:
    names = (path.with_stem(f"{path.stem} {number}") for number in range(2, 10_000))
    return next(each for each in (path, *names) if not each.exists())
