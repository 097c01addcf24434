"""A recording written as another file, in pieces, is what it would be in one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile

from studio.audio.files import read_clip
from studio.audio.loudness import integrated_loudness
from studio.audio.recording import Recording, open_recording
from studio.audio.render import FileKind, measure, render
from studio.audio.resample import resample
from studio.audio.salvage import salvage
from studio.audio.splice import Patch, splice
from studio.audio.true_peak import true_peak_db
from studio.core.cancel import CancelToken
from studio.core.clip import Clip
from studio.core.errors import BadFormat, Cancelled, DiskFull
from studio.core.region import Region

RATE = 44100
FRAMES = 150_001


@pytest.fixture(params=["PCM_16", "PCM_24"])
def opened(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Recording]:
    sound = np.random.default_rng(1).uniform(-0.6, 0.6, (FRAMES, 2))
    soundfile.write(tmp_path / "a.wav", sound, RATE, subtype=request.param)
    recording = open_recording(tmp_path / "a.wav")
    yield recording
    recording.close()


def levels(path: Path, dtype: str = "int32") -> np.ndarray:
    return np.asarray(soundfile.read(path, dtype=dtype)[0])


@pytest.mark.parametrize("kind", [FileKind.WAV_24, FileKind.FLAC_24, FileKind.WAV_FLOAT])
@pytest.mark.parametrize("region", [None, Region(10_000, 90_001)])
def test_what_needs_no_change_keeps_its_samples(
    opened: Recording, tmp_path: Path, kind: FileKind, region: Region | None
) -> None:
    target = tmp_path / "b"
    render(opened, target, kind, CancelToken(), region=region)
    facts = soundfile.info(target)
    assert (facts.format, facts.subtype, facts.channels, facts.samplerate) == (*kind.value, 2, RATE)
    start, end = (region.start, region.end) if region else (0, FRAMES)
    dtype = "float32" if kind is FileKind.WAV_FLOAT else "int32"
    assert np.array_equal(levels(target, dtype), levels(opened.path, dtype)[start:end])


@pytest.mark.parametrize("kind", [FileKind.WAV_16, FileKind.FLAC_16])
def test_sixteen_bits_are_the_nearest(opened: Recording, tmp_path: Path, kind: FileKind) -> None:
    render(opened, tmp_path / "b", kind, CancelToken())
    wanted = np.rint(levels(opened.path, "float64") * 32768)
    assert np.array_equal(levels(tmp_path / "b", "int16"), wanted)


def test_gain_and_another_rate_are_those_of_the_whole(opened: Recording, tmp_path: Path) -> None:
    render(opened, tmp_path / "b", FileKind.WAV_FLOAT, CancelToken(), sample_rate=24000, gain_db=-6)
    whole = resample(read_clip(opened.path).samples, RATE, 24000) * 10 ** (-6 / 20)
    assert np.allclose(levels(tmp_path / "b", "float32"), whole, atol=1e-5)


def test_what_would_be_too_loud_is_limited_and_does_not_wrap(opened: Recording, tmp_path: Path) -> None:
    render(opened, tmp_path / "b", FileKind.WAV_16, CancelToken(), gain_db=20)
    made, was = levels(tmp_path / "b", "int16"), levels(opened.path, "float64")
    assert np.all(np.sign(made[np.abs(was) > 1e-3]) == np.sign(was[np.abs(was) > 1e-3]))
    assert (made.min(), made.max()) == (-32768, 32767)


def test_an_mp3_is_as_long_and_as_loud(opened: Recording, tmp_path: Path) -> None:
    render(opened, tmp_path / "b.mp3", FileKind.MP3, CancelToken(), bit_rate=192_000)
    made = read_clip(tmp_path / "b.mp3")
    assert made.samples.shape[1] == 2
    assert len(made.samples) == pytest.approx(FRAMES, abs=3000)
    assert np.std(made.samples) == pytest.approx(np.std(read_clip(opened.path).samples), rel=0.1)


def test_what_mp3_has_not_is_said(opened: Recording, tmp_path: Path) -> None:
    with pytest.raises(BadFormat, match="no 7 bits"):
        render(opened, tmp_path / "b.mp3", FileKind.MP3, CancelToken(), bit_rate=7)
    soundfile.write(tmp_path / "c.wav", np.zeros((100, 3)), RATE)
    three = open_recording(tmp_path / "c.wav")
    with pytest.raises(BadFormat, match="not 3"):
        render(three, tmp_path / "b.mp3", FileKind.MP3, CancelToken())
    three.close()
    assert not list(tmp_path.glob("*.part"))


def test_measures_are_those_of_the_whole(opened: Recording) -> None:
    clip = read_clip(opened.path)
    found = measure(opened, CancelToken())
    assert found.loudness == pytest.approx(integrated_loudness(clip), abs=1e-6)
    assert found.true_peak == pytest.approx(true_peak_db(clip), abs=0.01)
    part = measure(opened, CancelToken(), Region(0, 50_000))
    assert part.loudness == pytest.approx(integrated_loudness(Clip(clip.samples[:50_000], RATE)), abs=1e-6)


def test_it_is_stopped_and_leaves_nothing(opened: Recording, tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    for kind in FileKind:
        with pytest.raises(Cancelled):
            render(opened, tmp_path / "b", kind, cancel)
    with pytest.raises(Cancelled):
        measure(opened, cancel)
    assert [path.name for path in tmp_path.iterdir()] == ["a.wav"]


@pytest.fixture
def small_disk() -> Iterator[Callable[[], None]]:
    """From its call on no file may have more than 200 kB: the system refuses to write on, as on a full
    disk."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, before[1]))
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize(
    ("name", "form"),
    [("a.wav", "WAV"), ("b.flac", "FLAC"), ("c.aiff", "AIFF"), ("d.w64", "W64")],
)
def test_a_full_disk_is_said_and_nothing_half_is_left(
    tmp_path: Path, name: str, form: str, small_disk: Callable[[], None]
) -> None:
    source, out = tmp_path / name, tmp_path / "out"
    soundfile.write(source, np.random.default_rng(1).uniform(-1, 1, 200_000), RATE, format=form)
    recording = open_recording(source)
    small_disk()
    patch = Patch(Region(0, 10), Clip(np.zeros(100, np.float32), RATE))
    for write in (
        lambda: splice(source, [patch], out),
        lambda: render(recording, out, FileKind.WAV_FLOAT, CancelToken()),
        lambda: render(recording, out, FileKind.FLAC_24, CancelToken()),
    ):
        with pytest.raises(DiskFull):
            write()
        assert [path.name for path in tmp_path.iterdir()] == [name]
    with pytest.raises(DiskFull):
        salvage(source, out, CancelToken())
    recording.close()
