"""A sound file written again with other samples in some places, and everything else as it stands."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import soundfile

from studio.audio.aiff import Aiff, read_aiff
from studio.audio.aiff_copy import AiffCopy
from studio.audio.flac_copy import write_flac
from studio.audio.moves import Moves
from studio.audio.pieces import SAMPLE_BYTES, Coding, Piece
from studio.audio.riff import Riff, read_riff
from studio.audio.riff_copy import RiffCopy
from studio.audio.sound_writer import CODINGS, LOSSLESS, write_sound
from studio.core.cancel import CancelToken


class SoundCopy:
    """The file at `path`: `sample_rate` in Hz, `frames`, and the `suffix` that a copy of it has.

    WAV (RF64, BWF) and AIFF are copied byte by byte, with all their chunks; FLAC with its tags and pictures;
    other lossless types in their own type; what a lossy file sounds like becomes a WAV in float.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        facts = soundfile.info(path)
        self.sample_rate: int = facts.samplerate
        self.frames: int = facts.frames
        self._format, self._coding = facts.format, facts.subtype
        self._frame = SAMPLE_BYTES.get(facts.subtype, 0) * facts.channels
        self._riff = self._understood(read_riff(path), b"data", 0)
        self._aiff = self._understood(read_aiff(path), b"SSND", 8)

    @property
    def suffix(self) -> str:
        """Of a copy, with the dot: its own where it is lossless, else `.wav`."""
        if self._format in LOSSLESS and self._coding in CODINGS:
            return self._path.suffix or LOSSLESS[self._format]
        return ".wav"

    def write(self, target: Path, pieces: Iterable[Piece], growth: int, cancel: CancelToken) -> Moves:
        """Writes the pieces in order, which are at most `growth` frames longer than the recording, and gives
        where everything is now. Raises BadSound, OSError, DiskError and Cancelled."""
        if isinstance(self._riff, Riff):
            copy = RiffCopy(self._path, self._riff, self._frame, self._bytes("LITTLE"))
            with open(target, "xb") as out:
                return copy.write(out, pieces, growth, cancel)
        if isinstance(self._aiff, Aiff):
            with open(target, "xb") as out:
                aiff = AiffCopy(self._path, self._aiff, self._frame, self._bytes(self._aiff.order))
                return aiff.write(out, pieces, cancel)
        write = write_flac if self._format == "FLAC" else write_sound
        return write(self._path, target, pieces, growth, cancel)

    def _bytes(self, order: str) -> Coding:
        return Coding(self._coding, self.sample_rate, order)

    def _understood(self, found: Riff | Aiff | None, name: bytes, head: int) -> Riff | Aiff | None:
        """None where the file's sound is not one sample behind the other, as libsndfile counts them."""
        sound = found.find(name) if found is not None else None
        if found is None or sound is None or not self._frame or getattr(found, "order", "LITTLE") == "":
            return None
        return found if (sound.size - head) // self._frame == self.frames else None
