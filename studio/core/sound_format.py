"""What a sound can be written as for other programs."""

from __future__ import annotations

from enum import StrEnum


class SoundFormat(StrEnum):
    """What a file can be. FLAC has 24 bits, OGG is Vorbis."""

    WAV_16 = "wav-16"
    WAV_24 = "wav-24"
    WAV_FLOAT = "wav-float"
    FLAC = "flac"
    MP3 = "mp3"
    OGG = "ogg"

    @property
    def suffix(self) -> str:
        """The end of its file's name, with the dot."""
        return "." + self.value.partition("-")[0]
