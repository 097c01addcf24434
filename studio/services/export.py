"""A take as a file of its own, wherever and in whatever format it is wanted."""

from __future__ import annotations

from pathlib import Path

from studio.audio.encode import whole
from studio.audio.files import read_clip
from studio.audio.resample import resample
from studio.audio.write import Depth, flac_bytes, ogg_bytes, wav_bytes
from studio.core.cancel import CancelToken
from studio.core.clip import Clip
from studio.core.sound_format import SoundFormat
from studio.core.speech import Container, OutputFormat
from studio.core.take import Take
from studio.library.project import Project
from studio.library.writer import Writer
from studio.services.loudness import brought_to
from studio.services.save_sound import check_free

__all__ = ["MP3_BIT_RATE", "Export", "SoundFormat", "at_rate", "content_of"]

WAV_DEPTHS = {
    SoundFormat.WAV_16: Depth.INT16,
    SoundFormat.WAV_24: Depth.INT24,
    SoundFormat.WAV_FLOAT: Depth.FLOAT32,
}
MP3_BIT_RATE = 128000


class Export:
    """`export(take, project, path, form, cancel)`: writes the take's sound and gives the path.

    `sample_rate` in Hz, None for the take's own; `bit_rate` in bits a second, for MP3; `loudness` in LUFS,
    None for as it is, see `brought_to`. The file is there whole or not at all. Raises AlreadyThere unless
    `overwrite`, BadFormat for a bit rate that MP3 does not have at the rate, BadSound, DiskError, Cancelled.
    """

    def __init__(self, writer: Writer | None = None) -> None:
        self._writer = writer or Writer()

    def __call__(
        self,
        take: Take,
        project: Project,
        path: Path,
        form: SoundFormat,
        cancel: CancelToken,
        *,
        sample_rate: int | None = None,
        bit_rate: int | None = None,
        loudness: float | None = None,
        overwrite: bool = False,
    ) -> Path:
        cancel.check()
        check_free(path, overwrite=overwrite)
        clip = at_rate(read_clip(project.take_path(take), allow_cut=True), sample_rate)
        cancel.check()
        if loudness is not None:
            clip = brought_to(clip, loudness)
        content = content_of(clip, form, bit_rate or MP3_BIT_RATE)
        cancel.check()
        self._writer.write(path, content)
        return path


def content_of(clip: Clip, form: SoundFormat, bit_rate: int = MP3_BIT_RATE) -> bytes:
    """The bytes of the file. BadFormat."""
    if form is SoundFormat.MP3:
        kind = OutputFormat(Container.MP3, clip.sample_rate, None, bit_rate)
        return whole(clip.samples, clip.sample_rate, kind)
    if form is SoundFormat.FLAC:
        return flac_bytes(clip, Depth.INT24)
    if form is SoundFormat.OGG:
        return ogg_bytes(clip)
    return wav_bytes(clip, WAV_DEPTHS[form])


def at_rate(clip: Clip, rate: int | None) -> Clip:
    """The clip at another sample rate; None for its own."""
    if rate is None or rate == clip.sample_rate:
        return clip
    return Clip(resample(clip.samples, clip.sample_rate, rate), rate)
