"""A mended file is the recording: every chunk, every sample outside the gaps, every marker at its sound."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.audio import aiff_copy, riff_copy
from studio.audio.aiff import read_aiff
from studio.audio.flac_copy import COMMENT, CUE_SHEET, metadata
from studio.audio.markers import markers_of
from studio.audio.moved_markers import moved, with_lengths
from studio.audio.moves import Moves
from studio.audio.recording import open_recording
from studio.audio.riff import MOST_CHUNKS, content_of, read_riff
from studio.audio.splice import Patch, splice, suffix_for
from studio.core.cancel import CancelToken
from studio.core.clip import Clip
from studio.core.errors import BadSound, Cancelled
from studio.core.marker import Marker
from studio.core.region import Region

RATE = 16000
LOUD = Clip(np.full(800, 0.5, np.float32), RATE)
"""What is laid in: 50 ms."""
READ_AS = {"FLOAT": "float32", "DOUBLE": "float64"}


def noise(frames: int, channels: int = 1) -> np.ndarray:
    shape = frames if channels == 1 else (frames, channels)
    return np.random.default_rng(frames).uniform(-0.9, 0.9, shape)


def wav(path: Path, *chunks: bytes, frames: int = 8000, subtype: str = "PCM_16", behind: bytes = b"") -> Path:
    """A WAV with chunks before its sound and behind it."""
    soundfile.write(path, noise(frames), RATE, subtype=subtype)
    plain = path.read_bytes()
    data = plain.index(b"data", 12)
    body = plain[12:data] + b"".join(chunks) + plain[data:] + behind
    path.write_bytes(b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WAVE" + body)
    return path


def chunk(name: bytes, content: bytes) -> bytes:
    return name + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)


def cue(*frames: int) -> bytes:
    points = [struct.pack("<II4sIII", number, at, b"data", 0, 0, at) for number, at in enumerate(frames, 1)]
    return chunk(b"cue ", struct.pack("<I", len(points)) + b"".join(points))


def labels(*texts: str, stretches: dict[int, int] | None = None) -> bytes:
    content = b"adtl"
    for number, text in enumerate(texts, 1):
        content += chunk(b"labl", struct.pack("<I", number) + text.encode() + b"\0")
    for number, length in (stretches or {}).items():
        content += chunk(b"ltxt", struct.pack("<II4sHHHH", number, length, b"rgn ", 0, 0, 0, 0))
    return chunk(b"LIST", content)


def after(*patches: Patch, source: Path) -> Path:
    target = source.with_name(f"mended{suffix_for(source)}")
    splice(source, patches, target)
    return target


def test_markers_and_stretches_go_where_their_sound_is(tmp_path: Path) -> None:
    words = labels("début", "in the gap", "behind", "end", stretches={1: 500, 3: 1000})
    source = wav(tmp_path / "a.wav", cue(500, 2200, 3000, 8000), behind=words)
    assert markers_of(source)[0] == Marker(500, "début", 500)
    mended = after(Patch(Region(2000, 2400), LOUD), source=source)
    assert markers_of(mended) == (
        Marker(500, "début", 500),
        Marker(2400, "in the gap"),
        Marker(3400, "behind", 1000),
        Marker(8400, "end"),
    )
    with pytest.raises(BadSound):
        after(Patch(Region(2000, 9000), LOUD), source=source)


def test_a_stretch_grows_with_what_is_put_inside_it_and_not_with_what_is_put_behind(tmp_path: Path) -> None:
    source = wav(tmp_path / "a.wav", cue(1000, 2000), labels("a", "b", stretches={1: 1000, 2: 1000}))
    mended = after(Patch(Region(1500, 1500), LOUD), Patch(Region(2000, 2000), LOUD), source=source)
    assert markers_of(mended) == (Marker(1000, "a", 1800), Marker(3600, "b", 1000))


def test_loops_go_too_and_what_only_tells_of_the_old_samples_is_emptied(tmp_path: Path) -> None:
    loop = struct.pack("<IIIIII", 1, 0, 3000, 3999, 0, 0)
    sampler = chunk(b"smpl", bytes(28) + struct.pack("<II", 1, 0) + loop)
    level, bext = chunk(b"levl", bytes(range(100))), chunk(b"bext", b"described" * 70)
    source = wav(tmp_path / "a.wav", bext, level, sampler, subtype="FLOAT")
    mended = after(Patch(Region(100, 200), LOUD), source=source)
    before, now = read_riff(source), read_riff(mended)
    assert before is not None
    assert now is not None
    wanted = [b"JUNK" if each.name in (b"levl", b"PEAK") else each.name for each in before.chunks]
    assert [each.name for each in now.chunks] == wanted
    found = now.find(b"smpl")
    assert found is not None
    assert struct.unpack_from("<II", content_of(mended, found), 44) == (3700, 4699)
    assert bext in mended.read_bytes()
    assert struct.unpack("<I", mended.read_bytes()[4:8])[0] == mended.stat().st_size - 8


def test_what_stands_behind_the_last_chunk_stays(tmp_path: Path) -> None:
    source = wav(tmp_path / "a.wav", behind=b"tail!")
    assert after(Patch(Region(100, 200), LOUD), source=source).read_bytes().endswith(b"tail!")


@given(st.sampled_from([b"cue ", b"smpl", b"MARK", b"LIST"]), st.binary(max_size=200))
def test_a_damaged_chunk_is_no_obstacle(name: bytes, content: bytes) -> None:
    moves = Moves()
    moves.keep(Region(0, 100))
    moves.put(Region(100, 200), 50)
    new = with_lengths(b"adtl" + content, {1: 5}, moves) if name == b"LIST" else moved(name, content, moves)
    assert new is None or len(new) in (len(content), len(content) + 4)


@pytest.mark.parametrize("room", [b"", chunk(b"JUNK", bytes(28)), chunk(b"JUNK", bytes(91))])
def test_a_wav_that_grows_beyond_what_a_wav_can_be_becomes_an_rf64(
    tmp_path: Path, room: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = wav(tmp_path / "a.wav", cue(3000))
    plain = source.read_bytes()
    source.write_bytes(
        plain[:4] + struct.pack("<I", len(plain) + len(room) - 8) + plain[8:12] + room + plain[12:]
    )
    monkeypatch.setattr(riff_copy, "LARGEST", source.stat().st_size + 500)
    mended = after(Patch(Region(2000, 2000), LOUD), source=source)
    assert mended.read_bytes()[:4] == b"RF64"
    facts = soundfile.info(mended)
    assert (facts.format, facts.frames) == ("RF64", 8800)
    found = read_riff(mended)
    assert found is not None
    assert [each.name for each in found.chunks] == [
        b"ds64",
        *([b"JUNK"] if len(room) > 40 else []),
        *(b"fmt ", b"cue ", b"data"),
    ]
    assert markers_of(mended) == (Marker(3800),)
    again = after(Patch(Region(0, 100), LOUD), source=mended.rename(tmp_path / "b.wav"))
    assert soundfile.info(again).frames == 9500
    assert np.array_equal(
        soundfile.read(again, dtype="int16")[0][-5200:], soundfile.read(source, dtype="int16")[0][-5200:]
    )


def aiff(path: Path, subtype: str, endian: str = "FILE") -> Path:
    soundfile.write(path, noise(8001, 2), RATE, subtype=subtype, format="AIFF", endian=endian)
    plain = path.read_bytes()
    marks = (
        struct.pack(">H", 2)
        + struct.pack(">hIB", 1, 500, 3)
        + b"one"
        + struct.pack(">hIB", 2, 6000, 4)
        + b"two!\0"
    )
    whole = plain + b"MARK" + struct.pack(">I", len(marks)) + marks + b"NAME" + struct.pack(">I", 4) + b"Name"
    path.write_bytes(whole[:4] + struct.pack(">I", len(whole) - 8) + whole[8:])
    return path


@pytest.mark.parametrize(
    ("subtype", "endian"),
    [("PCM_S8", "FILE"), ("PCM_16", "FILE"), ("PCM_16", "LITTLE"), ("PCM_24", "FILE"), ("FLOAT", "FILE"),
     ("DOUBLE", "FILE"), ("ULAW", "FILE")],
)  # fmt: skip
def test_an_aiff_keeps_its_chunks_and_its_markers_move(tmp_path: Path, subtype: str, endian: str) -> None:
    source = aiff(tmp_path / "a.aif", subtype, endian)
    mended = after(Patch(Region(2000, 2100), LOUD), source=source)
    assert mended.suffix == ".aif"
    assert soundfile.info(mended).subtype == subtype
    assert markers_of(mended) == (Marker(500, "one"), Marker(6700, "two!"))
    assert b"NAME\0\0\0\4Name" in mended.read_bytes()
    dtype = READ_AS.get(subtype, "int32")
    before, now = (soundfile.read(path, dtype=dtype)[0] for path in (source, mended))
    assert np.array_equal(now[:2000], before[:2000])
    assert np.array_equal(now[2800:], before[2100:])
    assert np.abs(soundfile.read(mended)[0][2300:2500] - 0.5).max() < 0.02


def test_an_aiff_that_would_be_too_long_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = aiff(tmp_path / "a.aif", "PCM_16")
    monkeypatch.setattr(aiff_copy, "LARGEST", source.stat().st_size)
    with pytest.raises(BadSound, match="no more than 4 GB"):
        after(Patch(Region(0, 0), LOUD), source=source)
    assert [path.name for path in tmp_path.iterdir()] == ["a.aif"]


def with_blocks(path: Path, *blocks: tuple[int, bytes]) -> Path:
    """A FLAC with this metadata behind its first block."""
    with open(path, "rb") as file:
        first = metadata(file)[0]
        frames = file.read()
    told = [first, *blocks]
    heads = [struct.pack(">I", ((each is told[-1]) << 7 | each[0]) << 24 | len(each[1])) for each in told]
    path.write_bytes(
        b"fLaC" + b"".join(head + each[1] for head, each in zip(heads, told, strict=True)) + frames
    )
    return path


def comment(*lines: str) -> bytes:
    texts = [b"who wrote it", *(line.encode() for line in lines)]
    packed = [struct.pack("<I", len(text)) + text for text in texts]
    return packed[0] + struct.pack("<I", len(lines)) + b"".join(packed[1:])


def test_a_flac_keeps_its_tags_and_pictures_and_its_cue_sheet_moves(tmp_path: Path) -> None:
    source = tmp_path / "a.flac"
    soundfile.write(source, noise(9000), RATE, subtype="PCM_24")
    track = struct.pack(">QB12sB13xB", 3000, 1, b"", 0, 1) + struct.pack(">QB3x", 1000, 1)
    end = struct.pack(">QB12sB13xB", 9000, 170, b"", 0, 0)
    sheet = bytes(128) + struct.pack(">QB258xB", 0, 0x80, 2) + track + end
    picture = (6, struct.pack(">II9sIIIIII2s", 3, 9, b"image/png", 0, 1, 1, 24, 0, 2, b"??"))
    with_blocks(
        source, picture, (COMMENT, comment("TITLE=Häfen")), (CUE_SHEET, sheet), (2, b"riffold header")
    )
    mended = after(Patch(Region(3500, 3600), LOUD), source=source)
    with open(mended, "rb") as file:
        blocks = dict(metadata(file))
    assert blocks[COMMENT] == comment("TITLE=Häfen")
    assert blocks[6] == picture[1]
    assert 2 not in blocks
    assert struct.unpack_from(">Q", blocks[CUE_SHEET], 396) == (3000,)
    assert struct.unpack_from(">Q", blocks[CUE_SHEET], 432) == (1700,)
    assert struct.unpack_from(">Q", blocks[CUE_SHEET], 444) == (9700,)
    before, now = (soundfile.read(path, dtype="int32")[0] for path in (source, mended))
    assert np.array_equal(now[:3500], before[:3500])
    assert np.array_equal(now[4300:], before[3600:])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.flac", "mended.flac"]


@pytest.mark.parametrize(
    ("name", "form", "subtype", "kept"),
    [("a.w64", "W64", "PCM_24", True), ("a.caf", "CAF", "PCM_32", True), ("a.caf", "CAF", "ALAC_24", True),
     ("a.au", "AU", "ULAW", True), ("a.wav", "WAVEX", "PCM_24", True), ("a.wav", "RF64", "FLOAT", True),
     ("a.voc", "VOC", "PCM_16", False), ("a.ogg", "OGG", "VORBIS", False)],
)  # fmt: skip
def test_every_other_type_keeps_its_samples(
    tmp_path: Path, name: str, form: str, subtype: str, kept: bool
) -> None:
    source = tmp_path / name
    soundfile.write(source, noise(8000) * 0.5, RATE, subtype=subtype, format=form)
    mended = after(Patch(Region(1000, 1100), LOUD), source=source)
    facts = soundfile.info(mended)
    lossless = subtype in ("PCM_16", "PCM_24", "PCM_32", "ALAC_24", "ULAW")
    assert (facts.format, facts.subtype) == (
        (form, subtype) if kept else ("WAV", subtype if lossless else "FLOAT")
    )
    dtype = "int32" if lossless else "float32"
    before, now = (soundfile.read(path, dtype=dtype)[0] for path in (source, mended))
    assert np.array_equal(now[:1000], before[:1000])
    # Only what is decoded may be a hair off after a jump in the file.
    assert np.allclose(now[1800:], before[1100:], rtol=0, atol=0 if lossless else 1e-6)


@st.composite
def gaps(draw: Any, frames: int) -> list[tuple[int, int, int]]:
    """Starts, ends, and how long what comes in their place is, in samples."""
    cuts = sorted(draw(st.lists(st.integers(0, frames), min_size=2, max_size=8)))
    pairs = list(zip(cuts[::2], cuts[1::2], strict=False))
    return [(start, end, draw(st.integers(0, 300))) for start, end in dict(pairs).items()]


@settings(max_examples=60, deadline=None)
@given(
    data=st.data(),
    frames=st.integers(1, 1500),
    channels=st.sampled_from([1, 2, 3, 5, 7, 8]),
    form=st.sampled_from(
        [("WAV", "PCM_U8"), ("WAV", "PCM_16"), ("WAV", "PCM_24"), ("WAV", "PCM_32"), ("WAV", "FLOAT"),
         ("WAV", "DOUBLE"), ("RF64", "PCM_24"), ("FLAC", "PCM_16"), ("FLAC", "PCM_24"), ("AIFF", "PCM_24")]
    ),
)  # fmt: skip
def test_whatever_is_laid_in_every_other_sample_is_the_recordings_own(
    tmp_path_factory: pytest.TempPathFactory, data: Any, frames: int, channels: int, form: tuple[str, str]
) -> None:
    folder = tmp_path_factory.mktemp("mended")
    source, target = folder / "a", folder / "b"
    soundfile.write(source, noise(frames, channels), RATE, format=form[0], subtype=form[1])
    laid = data.draw(gaps(frames))
    patches = [
        Patch(Region(start, end), Clip(np.full(length, 0.3, np.float32), RATE)) for start, end, length in laid
    ]
    moves = splice(source, patches, target, CancelToken())
    dtype = READ_AS.get(form[1], "int32")
    before, now = (soundfile.read(path, dtype=dtype, always_2d=True)[0] for path in (source, target))
    facts = soundfile.info(target)
    assert (facts.format, facts.subtype, facts.channels, facts.samplerate) == (*form, channels, RATE)
    assert len(now) == moves.frames == frames + sum(length - (end - start) for start, end, length in laid)
    kept = [move for move in moves.moves if move.kept]
    assert sum(len(move.old) for move in kept) == frames - sum(end - start for start, end, _ in laid)
    for move in kept:
        assert np.array_equal(now[move.new.start : move.new.end], before[move.old.start : move.old.end])


def test_writing_is_stopped_and_leaves_nothing(tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    for name in ("a.wav", "a.flac"):
        soundfile.write(tmp_path / name, noise(5000), RATE)
        with pytest.raises(Cancelled):
            splice(tmp_path / name, [Patch(Region(0, 10), LOUD)], tmp_path / "b", cancel)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.flac", "a.wav"]


@pytest.mark.parametrize("head", [b"RIFF\0\0\0\0WAVE", b"FORM\0\0\0\0AIFF"])
def test_a_sea_of_empty_chunks_is_not_sailed_to_its_end(tmp_path: Path, head: bytes) -> None:
    (tmp_path / "a.wav").write_bytes(head + bytes(8 * MOST_CHUNKS + 800))
    found = read_riff(tmp_path / "a.wav") or read_aiff(tmp_path / "a.wav")
    assert found is not None
    assert len(found.chunks) == MOST_CHUNKS


def test_markers_are_told_of_an_open_recording(tmp_path: Path) -> None:
    source = wav(tmp_path / "a.wav", cue(500), labels("here"))
    recording = open_recording(source)
    assert recording.markers == (Marker(500, "here"),)
    recording.close()
    assert markers_of(tmp_path / "gone.wav") == ()
