from __future__ import annotations

import io
import struct

import numpy as np
import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st

from studio.audio.encode import MP3_PAIRS, check_format, decode_raw, encoder, stream_header, whole
from studio.audio.resample import resample
from studio.core.clip import FloatArray
from studio.core.errors import BadFormat
from studio.core.speech import MP3_BIT_RATES, SAMPLE_RATES, Container, Encoding, OutputFormat

RATE = 24000
TAGS = {Encoding.S16: 1, Encoding.F32: 3, Encoding.ALAW: 6, Encoding.MULAW: 7}
LEAST_SNR = {Encoding.F32: 100.0, Encoding.S16: 70.0, Encoding.MULAW: 30.0, Encoding.ALAW: 30.0}
PAIRS = [(rate, bits) for rate, fitting in MP3_PAIRS.items() for bits in fitting]


def speechlike(seconds: float = 0.7) -> FloatArray:
    """A gliding buzz with syllables, loud and soft, below 3.4 kHz."""
    t = np.arange(round(seconds * RATE)) / RATE
    pitch = 2 * np.pi * np.cumsum(120 + 40 * np.sin(2 * np.pi * 1.5 * t)) / RATE
    buzz = sum(np.sin(k * pitch) / k for k in range(1, 15))
    syllables = 0.55 + 0.45 * np.sin(2 * np.pi * 4 * t)
    return np.asarray(0.25 * buzz * syllables, np.float32)


SPEECH = speechlike()


def snr(reference: FloatArray, heard: FloatArray) -> float:
    """dB of signal over error."""
    error = float(np.square(reference - heard).sum()) + 1e-20
    return 10 * float(np.log10(np.square(reference).sum() / error))


def in_blocks(form: OutputFormat, size: int, samples: FloatArray = SPEECH) -> bytes:
    writer = encoder(form, RATE)
    blocks = [writer.add(samples[start : start + size]) for start in range(0, len(samples), size)]
    return b"".join(blocks) + writer.finish()


def bit_rates(mp3: bytes) -> set[int]:
    """Bits a second that the frames' headers name, walking from frame to frame to the very end."""
    table = {
        3: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
        2: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
    }
    rates = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}
    found, at = set(), 0
    while at < len(mp3):
        header = struct.unpack(">I", mp3[at : at + 4])[0]
        assert header >> 21 == 0x7FF
        version = header >> 19 & 3
        kilobits = table[3 if version == 3 else 2][header >> 12 & 15]
        found.add(kilobits * 1000)
        samples = 1152 if version == 3 else 576
        at += samples * kilobits * 125 // rates[version][header >> 10 & 3] + (header >> 9 & 1)
    assert at == len(mp3)
    return found


@pytest.mark.parametrize("rate", SAMPLE_RATES)
@pytest.mark.parametrize("encoding", Encoding)
def test_raw_sound_is_the_sound(encoding: Encoding, rate: int) -> None:
    heard = decode_raw(in_blocks(OutputFormat(Container.RAW, rate, encoding), 1000), encoding)

    assert snr(resample(SPEECH, RATE, rate), heard) > LEAST_SNR[encoding]


@pytest.mark.parametrize(("encoding", "code", "value"), [
    (Encoding.MULAW, 0xFF, 0), (Encoding.MULAW, 0x00, -32124), (Encoding.MULAW, 0x80, 32124),
    (Encoding.ALAW, 0xD5, 8), (Encoding.ALAW, 0x2A, -32256), (Encoding.ALAW, 0xAA, 32256),
])  # fmt: skip
def test_both_laws_have_the_values_of_g711(encoding: Encoding, code: int, value: int) -> None:
    assert decode_raw(bytes([code]), encoding)[0] * 32768 == value
    loud = np.array([value / 32768], np.float32)
    assert whole(loud, RATE, OutputFormat(Container.RAW, RATE, encoding)) == bytes([code])


@pytest.mark.parametrize("form", [
    OutputFormat(Container.RAW, 44100, Encoding.F32),
    OutputFormat(Container.RAW, 24000, Encoding.S16),
    OutputFormat(Container.RAW, 8000, Encoding.MULAW),
    OutputFormat(Container.MP3, 22050, None, 64000),
])  # fmt: skip
def test_blocks_of_any_size_give_the_same_bytes(form: OutputFormat) -> None:
    assert in_blocks(form, 333) == in_blocks(form, 7000) == whole(SPEECH, RATE, form)


@pytest.mark.parametrize("rate", SAMPLE_RATES)
@pytest.mark.parametrize("encoding", Encoding)
def test_a_streamed_wav_says_what_it_is_but_not_how_long(encoding: Encoding, rate: int) -> None:
    content = in_blocks(OutputFormat(Container.WAV, rate, encoding), 4800)

    tag, channels, named_rate = struct.unpack("<HHI", content[20:28])
    assert (tag, channels, named_rate) == (TAGS[encoding], 1, rate)
    assert content[4:8] == b"\xff\xff\xff\xff"
    data = content.index(b"data")
    assert content[data + 4 : data + 8] == b"\xff\xff\xff\xff"
    assert content[: data + 8] == stream_header(rate, encoding)


@pytest.mark.parametrize("encoding", Encoding)
def test_a_streamed_wav_is_read_to_its_end(encoding: Encoding) -> None:
    heard, rate = soundfile.read(
        io.BytesIO(in_blocks(OutputFormat(Container.WAV, RATE, encoding), 4800)), dtype="float32"
    )

    assert rate == RATE
    assert snr(SPEECH, heard) > LEAST_SNR[encoding]


@pytest.mark.parametrize("odd", [0, 1])
@pytest.mark.parametrize("encoding", Encoding)
def test_a_whole_wav_says_its_true_length(encoding: Encoding, odd: int) -> None:
    samples = SPEECH[: 4000 + odd]
    content = whole(samples, RATE, OutputFormat(Container.WAV, RATE, encoding))

    assert struct.unpack("<I", content[4:8])[0] == len(content) - 8
    assert soundfile.info(io.BytesIO(content)).frames == len(samples)
    assert len(content) % 2 == 0


@pytest.mark.parametrize(("rate", "bits"), PAIRS)
def test_mp3_has_exactly_the_bit_rate_asked_for(rate: int, bits: int) -> None:
    content = in_blocks(OutputFormat(Container.MP3, rate, None, bits), 4800)

    assert bit_rates(content) == {bits}
    assert soundfile.info(io.BytesIO(content)).samplerate == rate


@pytest.mark.parametrize(("rate", "bits"), [(8000, 64000), (24000, 96000), (44100, 192000)])
def test_mp3_is_the_sound(rate: int, bits: int) -> None:
    heard, _ = soundfile.read(
        io.BytesIO(whole(SPEECH, RATE, OutputFormat(Container.MP3, rate, None, bits))), dtype="float32"
    )
    reference = resample(SPEECH, RATE, rate)
    delay = int(np.argmax(np.correlate(heard, reference[: rate // 4], "valid")))

    assert delay < 0.3 * rate
    assert snr(reference, heard[delay : delay + len(reference)]) > 18


@pytest.mark.parametrize("rate", SAMPLE_RATES)
def test_bit_rates_that_mp3_has_not_are_refused_naming_the_pairs(rate: int) -> None:
    for bits in set(MP3_BIT_RATES) - set(MP3_PAIRS[rate]) | {0, 100, 320000}:
        with pytest.raises(BadFormat) as refused:
            encoder(OutputFormat(Container.MP3, rate, None, bits))
        assert f"at {rate} Hz {', '.join(map(str, MP3_PAIRS[rate]))}" in refused.value.sentence


@pytest.mark.parametrize(("form", "named"), [
    (OutputFormat(Container.WAV, 11025, Encoding.S16), "11025 Hz"),
    (OutputFormat(Container.RAW, 24000, None), "pcm_mulaw"),
    (OutputFormat(Container.MP3, 24000, None, None), "needs a bit rate"),
])  # fmt: skip
def test_formats_that_do_not_exist_are_refused_in_a_sentence(form: OutputFormat, named: str) -> None:
    with pytest.raises(BadFormat, match=named):
        check_format(form)


@pytest.mark.parametrize("encoding", [Encoding.S16, Encoding.MULAW, Encoding.ALAW])
def test_too_loud_samples_are_held_not_wrapped(encoding: Encoding) -> None:
    loud = np.array([-3, -1.01, -1, 1, 1.01, 3], np.float32)
    heard = decode_raw(whole(loud, RATE, OutputFormat(Container.RAW, RATE, encoding)), encoding)

    assert np.array_equal(np.sign(heard), np.sign(loud))
    assert np.abs(heard).min() > 0.95


@given(st.lists(st.integers(-32768, 32767), max_size=50))
def test_sixteen_bits_come_back_exactly(values: list[int]) -> None:
    samples = np.asarray(values, np.float32) / np.float32(32768)
    raw = whole(samples, RATE, OutputFormat(Container.RAW, RATE, Encoding.S16))

    assert np.array_equal(np.frombuffer(raw, "<i2"), np.asarray(values, np.int16))
    assert np.array_equal(decode_raw(raw, Encoding.S16), samples)


@pytest.mark.parametrize("encoding", Encoding)
def test_no_bytes_are_no_samples_and_half_a_sample_is_left_out(encoding: Encoding) -> None:
    one = whole(np.array([0.5], np.float32), RATE, OutputFormat(Container.RAW, RATE, encoding))

    assert len(decode_raw(b"", encoding)) == 0
    assert len(decode_raw(one + one[:-1], encoding)) == 1


@pytest.mark.parametrize("form", [
    OutputFormat(Container.WAV, 44100, Encoding.S16), OutputFormat(Container.MP3, 44100, None, 64000)
])  # fmt: skip
def test_the_first_bytes_come_before_the_last_samples(form: OutputFormat) -> None:
    writer = encoder(form, RATE)

    assert any(writer.add(SPEECH[:4800]) for _ in range(3))
    assert writer.finish()
