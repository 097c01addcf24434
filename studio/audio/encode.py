"""Speech as bytes in the format that was asked for, block by block as it is made."""

from __future__ import annotations

import io
from collections.abc import Callable

import lameenc
import numpy as np
import soundfile

from studio.audio.resample import Resampler
from studio.audio.samples import to_int16
from studio.audio.wav import encoded, wav_header
from studio.core.clip import FloatArray
from studio.core.errors import BadFormat
from studio.core.language import tr
from studio.core.speech import MP3_BIT_RATES, SAMPLE_RATES, Container, Encoding, OutputFormat

SPEECH_RATE = 24000

MP3_PAIRS = {
    8000: (32000, 64000),
    16000: (32000, 64000, 96000, 128000),
    22050: (32000, 64000, 96000, 128000),
    24000: (32000, 64000, 96000, 128000),
    44100: MP3_BIT_RATES,
    48000: MP3_BIT_RATES,
}
"""Bit rates that MP3 has at each rate: MPEG-1 layer III up to 320 kbit/s, MPEG-2 (ISO 13818-3) up to 160,
and what is called MPEG-2.5 up to 64 in LAME."""

_UNKNOWN_SIZE = b"\xff\xff\xff\xff"
_LAME_QUALITY = 2


class Encoder:
    """Takes mono samples and gives the bytes to send; nothing may be added after `finish`.

    What all calls give, joined, is the whole sound. Early calls may give less than went in.
    """

    def __init__(self, resampler: Resampler, head: bytes, body: _Body, tail: Callable[[], bytes]) -> None:
        self._resampler = resampler
        self._head = head
        self._body = body
        self._tail = tail

    def add(self, samples: FloatArray) -> bytes:
        """The bytes of some more float32 samples at the source's rate."""
        head, self._head = self._head, b""
        return head + self._body(self._resampler.add(samples))

    def finish(self) -> bytes:
        """The last bytes."""
        head, self._head = self._head, b""
        return head + self._body(self._resampler.finish()) + self._tail()


_Body = Callable[[FloatArray], bytes]


def encoder(form: OutputFormat, source_rate: int = SPEECH_RATE) -> Encoder:
    """An encoder for mono sound of `source_rate` Hz; BadFormat as `check_format`.

    A WAV's header says that its length is unknown (0xFFFFFFFF), since it goes out before the sound is made.
    """
    check_format(form)
    resampler = Resampler(source_rate, form.sample_rate)
    if form.container is Container.MP3:
        return Encoder(resampler, b"", *_mp3(form))
    encoding = form.encoding or Encoding.S16
    head = stream_header(form.sample_rate, encoding) if form.container is Container.WAV else b""
    return Encoder(resampler, head, lambda samples: encoded(samples, encoding), bytes)


def whole(samples: FloatArray, rate: int, form: OutputFormat) -> bytes:
    """All of a mono sound in one go; a WAV then says its true length."""
    writer = encoder(form, rate)
    content = writer.add(samples) + writer.finish()
    if form.container is not Container.WAV:
        return content
    encoding = form.encoding or Encoding.S16
    sound = content[len(stream_header(form.sample_rate, encoding)) :]
    frames = len(sound) // len(encoded(np.zeros(1, np.float32), encoding))
    padding = b"\0" * (len(sound) % 2)  # Chunks of a RIFF file have even lengths.
    return wav_header(frames, 1, form.sample_rate, encoding) + sound + padding


def check_format(form: OutputFormat) -> None:
    """BadFormat, naming what there is, for a format that does not exist."""
    if form.sample_rate not in SAMPLE_RATES:
        raise BadFormat(
            tr(
                "{rate} Hz is not a sample rate here: {rates} Hz are.",
                rate=form.sample_rate,
                rates=_listed(SAMPLE_RATES),
            )
        )
    if form.container is Container.MP3:
        _check_bit_rate(form)
    elif form.encoding is None:
        names = ", ".join(encoding.value for encoding in Encoding)
        raise BadFormat(
            tr(
                "“{container}” sound needs an encoding: one of {names}.",
                container=form.container,
                names=names,
            )
        )


def decode_raw(content: bytes, encoding: Encoding) -> FloatArray:
    """Samples of raw sound, float32; a last sample that is not whole is left out."""
    if encoding is Encoding.F32:
        return np.frombuffer(content[: len(content) // 4 * 4], "<f4").astype(np.float32)
    if encoding is Encoding.S16:
        whole_samples = np.frombuffer(content[: len(content) // 2 * 2], "<i2")
        return whole_samples.astype(np.float32) / np.float32(32768)
    if not content:
        return np.zeros(0, np.float32)
    subtype = "ULAW" if encoding is Encoding.MULAW else "ALAW"
    samples, _ = soundfile.read(
        io.BytesIO(content), dtype="float32", samplerate=8000, channels=1, format="RAW", subtype=subtype
    )
    return np.asarray(samples, np.float32)


def stream_header(sample_rate: int, encoding: Encoding) -> bytes:
    """A mono WAV's header whose lengths are all 0xFFFFFFFF: to be read until the stream ends."""
    header = bytearray(wav_header(0, 1, sample_rate, encoding))
    header[4:8] = header[-4:] = _UNKNOWN_SIZE
    fact = header.find(b"fact")
    if fact >= 0:
        header[fact + 8 : fact + 12] = _UNKNOWN_SIZE
    return bytes(header)


def _mp3(form: OutputFormat) -> tuple[_Body, Callable[[], bytes]]:
    lame = lameenc.Encoder()
    lame.silence()
    lame.set_channels(1)
    lame.set_in_sample_rate(form.sample_rate)
    lame.set_out_sample_rate(form.sample_rate)
    lame.set_bit_rate((form.bit_rate or 0) // 1000)
    lame.set_quality(_LAME_QUALITY)
    return lambda samples: bytes(lame.encode(to_int16(samples).tobytes())), lambda: bytes(lame.flush())


def _check_bit_rate(form: OutputFormat) -> None:
    rates = MP3_PAIRS[form.sample_rate]
    if form.bit_rate in rates:
        return
    pairs = "; ".join(
        tr("at {rate} Hz {bit_rates}", rate=rate, bit_rates=_listed(fitting))
        for rate, fitting in MP3_PAIRS.items()
    )
    if form.bit_rate is None:
        raise BadFormat(tr("MP3 needs a bit rate. There are: {pairs} bits a second.", pairs=pairs))
    raise BadFormat(
        tr(
            "MP3 at {rate} Hz has no {bit_rate} bits a second. There are: {pairs}.",
            rate=form.sample_rate,
            bit_rate=form.bit_rate,
            pairs=pairs,
        )
    )


def _listed(numbers: tuple[int, ...]) -> str:
    return ", ".join(map(str, numbers))
