"""The sound of a take while it grows: a WAV that can be played at any moment, or an MP3 as it comes."""

from __future__ import annotations

from pathlib import Path

from studio.audio.encode import stream_header
from studio.audio.wav import FORMATS, wav_header
from studio.core.speech import Container, Encoding, OutputFormat
from studio.library.writer import Writer


class TakeSound:
    """Bytes go to the disk as they come. Raw samples get a WAV's header in front, which says that the length
    is unknown until `close` writes the true one."""

    def __init__(self, path: Path, form: OutputFormat, writer: Writer) -> None:
        self.path = path
        self._form, self._writer = form, writer
        self._encoding = form.encoding or Encoding.S16
        self._head = b"" if is_mp3(form) else stream_header(form.sample_rate, self._encoding)
        self.size = 0
        writer.create(path, self._head)

    @property
    def seconds(self) -> float:
        """Length of what has arrived; for MP3 by its bit rate."""
        return seconds_of(self.size, self._form)

    def append(self, data: bytes) -> None:
        """More of the sound, as it was received. It is on the disk when this returns, safe from a power cut:
        it may have been paid for."""
        self._writer.append(self.path, data, sync=True)
        self.size += len(data)

    def close(self) -> None:
        """The header says the true length, and the file is on the disk, safe from a power cut."""
        # A write that failed may have left some of its bytes: they count.
        self.size = self.path.stat().st_size - len(self._head)
        if is_mp3(self._form):
            self._writer.append(self.path, b"", sync=True)
            return
        mend(self.path, len(self._head), self.size, self._form, self._writer)


def mend(path: Path, head: int, size: int, form: OutputFormat, writer: Writer) -> None:
    """Give a WAV of ours, whose header takes `head` bytes, the length of the sound it holds: `size` bytes,
    of which a last sample that is not whole is cut off."""
    encoding = form.encoding or Encoding.S16
    width = FORMATS[encoding][1]
    frames = size // width
    writer.truncate(path, head + frames * width)
    if frames * width % 2:
        writer.append(path, b"\0")  # Chunks of a RIFF file have even lengths.
    writer.overwrite(path, 0, wav_header(frames, 1, form.sample_rate, encoding))


def is_mp3(form: OutputFormat) -> bool:
    """True where the service's own container is kept."""
    return form.container is Container.MP3


def seconds_of(size: int, form: OutputFormat) -> float:
    """Length of `size` bytes of sound."""
    if is_mp3(form):
        return size * 8 / (form.bit_rate or 128000)
    width = FORMATS[form.encoding or Encoding.S16][1]
    return size // width / form.sample_rate


def size_of(seconds: float, form: OutputFormat) -> int:
    """Bytes of raw samples that last so long."""
    return round(seconds * form.sample_rate) * FORMATS[form.encoding or Encoding.S16][1]
