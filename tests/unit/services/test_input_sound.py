"""Sound files made ready for sending."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest
import soundfile

from studio.audio.files import read_clip
from studio.core.cancel import CancelToken
from studio.core.errors import BadRequest, BadSound, Cancelled, FileMissing
from studio.core.passage import Passage
from studio.core.region import Region
from studio.services import readable as readables
from studio.services.around_gap import around_gap
from studio.services.input_sound import InputSounds

RATE = 16000
WAVE = (0.4 * np.sin(np.arange(RATE) / 7)).astype(np.float32)


@pytest.fixture
def inputs(tmp_path: Path) -> InputSounds:
    return InputSounds(tmp_path / "inputs")


def sound(folder: Path, name: str, form: str, subtype: str | None = None) -> Path:
    path = folder / name
    soundfile.write(path, WAVE, RATE, format=form, subtype=subtype)
    return path


@pytest.mark.parametrize(
    ("name", "form", "filename", "content_type"),
    [
        ("Straße.wav", "WAV", "Straße.wav", "audio/wav"),
        ("a.flac", "FLAC", "a.flac", "audio/flac"),
        ("a.ogg", "OGG", "a.ogg", "audio/ogg"),
        ("a.mp3", "MP3", "a.mp3", "audio/mpeg"),
        ("really a flac.wav", "FLAC", "really a flac.flac", "audio/flac"),
    ],
)
def test_what_the_contract_takes_is_sent_as_it_is(
    inputs: InputSounds, tmp_path: Path, name: str, form: str, filename: str, content_type: str
) -> None:
    path = sound(tmp_path, name, form)
    with inputs(Passage(path), CancelToken()) as ready:
        assert ready.path == path
        assert (ready.filename, ready.content_type) == (filename, content_type)
        assert ready.seconds == pytest.approx(1.0, abs=0.1)
        assert ready.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
        assert ready.as_part("clip").path == str(path)


def test_what_it_does_not_take_is_sent_as_a_wav_that_is_gone_afterwards(
    inputs: InputSounds, tmp_path: Path
) -> None:
    path = sound(tmp_path, "a.aiff", "AIFF", "PCM_16")
    with inputs(Passage(path), CancelToken()) as ready:
        assert (ready.filename, ready.content_type) == ("a.wav", "audio/wav")
        assert np.array_equal(read_clip(ready.path).samples, read_clip(path).samples)
    assert not ready.path.exists()


def test_a_stretch_is_cut_out_to_the_sample(inputs: InputSounds, tmp_path: Path) -> None:
    path = sound(tmp_path, "a.wav", "WAV", "FLOAT")
    passage = Passage(path, Region(100, 900))
    with inputs(passage, CancelToken()) as ready:
        assert np.array_equal(read_clip(ready.path).samples, WAVE[100:900])
        part = ready.as_part("left_audio")
    assert (part.start, part.end, part.seconds) == (100, 900, 0.05)
    assert np.array_equal(inputs.clip(passage, CancelToken()).samples, WAVE[100:900])
    assert inputs.seconds(Passage(path, Region(RATE - 160, 2 * RATE)), CancelToken()) == 0.01


def test_what_has_no_sound_is_refused(inputs: InputSounds, tmp_path: Path) -> None:
    (tmp_path / "text.wav").write_text("no sound")
    path = sound(tmp_path, "a.wav", "WAV")
    for passage, kind in [
        (Passage(tmp_path / "missing.wav"), FileMissing),
        (Passage(tmp_path / "text.wav"), BadSound),
        (Passage(path, Region(RATE, RATE + 5)), BadSound),
    ]:
        with pytest.raises(kind), inputs(passage, CancelToken()):
            pass


def test_a_stop_is_heard_before_anything_is_read(inputs: InputSounds, tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled), inputs(Passage(tmp_path / "missing.wav"), cancel):
        pass


def test_what_must_be_decoded_is_decoded_once(tmp_path: Path) -> None:
    decoded: list[Path] = []

    def decode(path: Path, target: Path, cancel: CancelToken) -> None:
        decoded.append(path)
        soundfile.write(target, WAVE, RATE, format="WAV")

    inputs = InputSounds(tmp_path / "inputs", decode)
    path = tmp_path / "memo.m4a"
    path.write_bytes(b"as a telephone records")
    for _ in range(2):
        with inputs(Passage(path), CancelToken()) as ready:
            assert (ready.filename, ready.content_type) == ("memo.wav", "audio/wav")
            assert ready.as_part("clip").path == str(path)
    assert decoded == [path]
    path.write_bytes(b"another recording of that name")
    assert inputs.seconds(Passage(path), CancelToken()) == 1.0
    assert decoded == [path, path]


def test_a_decoder_that_fails_leaves_nothing(tmp_path: Path) -> None:
    def decode(path: Path, target: Path, cancel: CancelToken) -> None:
        target.write_bytes(b"half")
        raise BadSound("It is broken.")

    inputs = InputSounds(tmp_path / "inputs", decode)
    (tmp_path / "memo.m4a").write_bytes(b"x")
    with pytest.raises(BadSound, match="broken"):
        inputs.seconds(Passage(tmp_path / "memo.m4a"), CancelToken())
    with pytest.raises(FileMissing):
        inputs.seconds(Passage(tmp_path / "missing.m4a"), CancelToken())
    assert list((tmp_path / "inputs").iterdir()) == []


def test_without_a_decoder_a_sentence_says_what_helps(inputs: InputSounds, tmp_path: Path) -> None:
    (tmp_path / "memo.m4a").write_bytes(b"x")
    with pytest.raises(BadSound, match="WAV, FLAC or MP3"):
        inputs.seconds(Passage(tmp_path / "memo.m4a"), CancelToken())


def test_both_sides_of_a_gap(inputs: InputSounds, tmp_path: Path) -> None:
    path = sound(tmp_path, "a.wav", "WAV")
    around = around_gap(inputs, path, 0.5, 0.75, CancelToken(), context=0.2)
    assert around == (Passage(path, Region(4800, 8000)), Passage(path, Region(12000, 15200)))
    assert around_gap(inputs, path, 0.0, 0.75, CancelToken())[0] is None
    assert around_gap(inputs, path, 0.5, 1.0, CancelToken())[1] is None
    for start, end in [(0.7, 0.5), (-1.0, 0.5), (0.5, 1.5), (float("nan"), 0.5)]:
        with pytest.raises(BadRequest, match="no gap"):
            around_gap(inputs, path, start, end, CancelToken())


def test_what_was_decoded_longest_ago_is_let_go_but_nothing_that_is_in_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readables, "LIMIT", 40_000)  # One of them has 32 044 bytes.

    def decode(source: Path, target: Path, cancel: CancelToken) -> None:
        soundfile.write(target, WAVE, RATE, format="WAV", subtype="PCM_16")

    paths = [tmp_path / f"{number}.m4a" for number in range(3)]
    for number, path in enumerate(paths):
        path.write_bytes(b"\0\0\0 ftypM4A " + bytes(number))
    first = InputSounds(tmp_path / "inputs", decode)
    one = first.readable(paths[0], CancelToken())
    other = first.readable(paths[1], CancelToken())
    assert one.exists()
    assert other.exists()
    later = InputSounds(tmp_path / "inputs", decode).readable(paths[2], CancelToken())
    assert [path for path in (one, other, later) if path.exists()] == [later]


@pytest.mark.parametrize("name", ["an m4a.wav", "no suffix", "really.mp3"])
def test_what_needs_a_decoder_is_known_by_its_beginning(tmp_path: Path, name: str) -> None:
    asked: list[Path] = []

    def decode(source: Path, target: Path, cancel: CancelToken) -> None:
        asked.append(source)
        soundfile.write(target, WAVE, RATE, format="WAV")

    path = tmp_path / name
    path.write_bytes(b"\0\0\0 ftypM4A " + bytes(100))
    readable = InputSounds(tmp_path / "inputs", decode).readable(path, CancelToken())
    assert asked == [path]
    assert len(read_clip(readable).samples) == RATE
    wav = sound(tmp_path, "a wav.m4a", "WAV")
    assert InputSounds(tmp_path / "inputs", decode).readable(wav, CancelToken()) == wav


@pytest.mark.parametrize("coding", ["GSM610", "IMA_ADPCM"])
def test_what_cannot_be_jumped_in_is_read_as_a_copy(inputs: InputSounds, tmp_path: Path, coding: str) -> None:
    path = tmp_path / "a.wav"
    soundfile.write(path, WAVE, 8000, format="WAV", subtype=coding)
    readable = inputs.readable(path, CancelToken())
    assert readable != path
    assert not inputs.readable.is_saved(path)
    whole, part = soundfile.read(path)[0], inputs.clip(Passage(path, Region(4000, 5000)), CancelToken())
    assert np.allclose(part.samples, whole[4000:5000], atol=1e-4)


def test_a_bw64_is_read_as_the_rf64_it_is(inputs: InputSounds, tmp_path: Path) -> None:
    path = sound(tmp_path, "a.wav", "RF64", "PCM_24")
    content = path.read_bytes()
    path.write_bytes(b"BW64" + content[4:])
    readable = inputs.readable(path, CancelToken())
    assert readable.read_bytes() == content
    assert not inputs.readable.is_saved(path)


def test_a_flac_that_does_not_tell_its_length_is_whole_and_can_be_jumped_in(
    inputs: InputSounds, tmp_path: Path
) -> None:
    path, whole = sound(tmp_path, "a.flac", "FLAC"), sound(tmp_path, "whole.flac", "FLAC")
    content = bytearray(path.read_bytes())
    content[21:26] = (int.from_bytes(content[21:26], "big") >> 36 << 36).to_bytes(5, "big")
    path.write_bytes(content)
    assert np.array_equal(read_clip(path).samples, soundfile.read(whole, dtype="float32")[0])
    readable = inputs.readable(path, CancelToken())
    assert readable.suffix == ".flac"
    assert soundfile.info(readable).frames == RATE
    part = inputs.clip(Passage(path, Region(9000, 9100)), CancelToken())
    assert np.allclose(part.samples, WAVE[9000:9100], atol=1e-4)
