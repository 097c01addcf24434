"""Clips for a dataset out of a recording: stretches of it as files of their own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from studio.audio.recording import open_recording
from studio.audio.render import FileKind, render
from studio.core.cancel import CancelToken
from studio.core.conversion import FINE
from studio.core.errors import BadRequest
from studio.core.file_names import safe_name
from studio.core.language import tr
from studio.core.region import Region
from studio.library.writer import Writer
from studio.services.cutting import pieces
from studio.services.input_sound import InputSounds
from studio.services.make_take import untold
from studio.services.receiving import Progress

PIECE, LEAST = 20.0, 0.3
"""Seconds of a piece where all of a recording is cut, and of the shortest clip that is written."""


class CutClips:
    """`cut_clips(path, stretches, cancel)`: a WAV for each stretch (from second to second), or, without any,
    for each piece between two pauses. Raises BadRequest where there is nothing to cut, FileMissing, BadSound,
    DiskError and Cancelled; what was written until then stays."""

    def __init__(self, inputs: InputSounds, folder: Path, writer: Writer) -> None:
        self._inputs, self._folder, self._writer = inputs, folder, writer

    def __call__(
        self,
        path: Path,
        stretches: Sequence[tuple[float, float]],
        cancel: CancelToken,
        *,
        progress: Progress = untold,
    ) -> tuple[Path, ...]:
        recording = open_recording(path, cancel, readable=self._inputs.readable(path, cancel))
        try:
            rate, frames = recording.sample_rate, recording.frames
            regions = [
                Region(round(start * rate), min(round(end * rate), frames)) for start, end in stretches
            ] or list(pieces(Region(0, frames), rate, PIECE, recording.clip))
            regions = [region for region in regions if len(region) >= LEAST * rate]
            if not regions:
                raise BadRequest(
                    tr("There is nothing to cut in “{name}”: its stretches are too short.", name=path.name)
                )
            self._writer.make_folder(self._folder)
            kind, made = FileKind.WAV_24 if recording.coding in FINE else FileKind.WAV_16, []
            for number, region in enumerate(regions):
                cancel.check()
                step = tr("Cutting {number} of {count}", number=number + 1, count=len(regions))
                progress(step, number / len(regions))
                target = self._free(f"{path.stem} {_clock(region.start / rate)}")
                render(recording, target, kind, cancel, region=region)
                made.append(target)
            return tuple(made)
        finally:
            recording.close()

    def _free(self, stem: str) -> Path:
        stem = safe_name(stem)
        names = (stem, *(f"{stem} {number}" for number in range(2, 10_000)))
        return next(path for name in names if not (path := self._folder / f"{name}.wav").exists())


def _clock(seconds: float) -> str:
    minutes, rest = divmod(seconds, 60)
    return f"{int(minutes)}m{rest:04.1f}s"
