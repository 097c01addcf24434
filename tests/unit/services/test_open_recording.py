"""A recording is opened once, drawn while it is read, and known the next time."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from studio.audio import peak_pass
from studio.audio.overview import Overview
from studio.audio.peaks import Peaks, peaks_of
from studio.core.cancel import CancelToken
from studio.core.clip import Clip
from studio.core.errors import BadSound, BrokenOff, Cancelled, FileMissing
from studio.library.paths import Paths
from studio.services.open_recording import Opened
from studio.services.studio import Services

RATE = 48000
RNG = np.random.default_rng(4)
SPEECH = np.rint(RNG.normal(0, 3000, 70 * RATE) * np.sin(np.arange(70 * RATE) / 40_000)).astype(np.int16)


def written(folder: Path, name: str, samples: np.ndarray = SPEECH) -> Path:
    soundfile.write(folder / name, samples, RATE)
    return folder / name


def told() -> tuple[list[Opened], list[Opened]]:
    return [], []


def same(some: Peaks | Overview, samples: np.ndarray) -> bool:
    wanted = peaks_of(Clip((samples / np.float32(32768)).astype(np.float32), RATE))
    pairs = zip(some.columns(0, len(samples), 700), wanted.columns(0, len(samples), 700), strict=True)
    return all(np.allclose(one, other, atol=2e-2) for one, other in pairs)


@pytest.mark.parametrize("name", ["Straße 声.wav", "a.flac"])
def test_it_can_be_drawn_and_heard_before_it_was_read(
    services: Services, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(peak_pass, "PAUSE", 0.0)
    first, growing = told()
    path = written(tmp_path, name)
    opened = services.open_recording(path, CancelToken(), opened=first.append, grown=growing.append)
    assert isinstance(first[0].peaks, Overview)
    assert first[0].recording is opened.recording
    assert first[0].peaks.share == 0  # It waits for no look.
    shares = [each.peaks.share for each in growing if isinstance(each.peaks, Overview)]
    assert len(shares) > 5
    assert shares == sorted(shares)
    assert opened.is_whole
    assert same(opened.peaks, SPEECH)
    assert np.array_equal(opened.recording.read(1000, 500), SPEECH[1000:1500] / np.float32(32768))
    opened.recording.close()


def test_the_second_time_it_is_whole_at_once(services: Services, tmp_path: Path) -> None:
    path = written(tmp_path, "a.wav")
    services.open_recording(path, CancelToken()).recording.close()
    first, growing = told()
    opened = services.open_recording(path, CancelToken(), opened=first.append, grown=growing.append)
    assert (len(first), len(growing)) == (1, 0)
    assert isinstance(first[0].peaks, Peaks)
    assert same(opened.peaks, SPEECH)
    opened.recording.close()


def test_a_recording_that_was_changed_is_looked_at_anew(services: Services, tmp_path: Path) -> None:
    path = written(tmp_path, "a.wav")
    services.open_recording(path, CancelToken()).recording.close()
    written(tmp_path, "a.wav", SPEECH[: 30 * RATE])
    opened = services.open_recording(path, CancelToken())
    assert opened.peaks.frames == opened.recording.frames == 30 * RATE
    assert same(opened.peaks, SPEECH[: 30 * RATE])
    opened.recording.close()


def test_peaks_that_cannot_be_kept_do_not_keep_anybody_from_opening(
    services: Services, tmp_path: Path, paths: Paths
) -> None:
    paths.peaks.parent.mkdir(parents=True, exist_ok=True)
    paths.peaks.write_bytes(b"in the way")
    opened = services.open_recording(written(tmp_path, "a.wav"), CancelToken())
    assert opened.is_whole
    opened.recording.close()


@pytest.mark.parametrize("name", ["a.wav", "a.flac"])
def test_of_a_file_that_breaks_off_what_is_there_can_be_opened(
    services: Services, tmp_path: Path, name: str
) -> None:
    path = written(tmp_path, name)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(BrokenOff, match=r"breaks off after 3\d\.\d s of 1:10: what is there can be opened"):
        services.open_recording(path, CancelToken())
    opened = services.open_recording(path, CancelToken(), allow_cut=True)
    frames = opened.recording.frames
    assert 0.45 * len(SPEECH) < frames < 0.55 * len(SPEECH)
    assert np.array_equal(opened.recording.read(0, frames), SPEECH[:frames] / np.float32(32768))
    assert same(opened.peaks, SPEECH[:frames])
    assert opened.recording.path == path
    assert "damaged or incomplete" in opened.recording.note
    opened.recording.close()


def test_what_is_damaged_in_its_middle_goes_up_to_there(services: Services, tmp_path: Path) -> None:
    path = written(tmp_path, "a.flac")
    content = bytearray(path.read_bytes())
    half = len(content) // 2
    content[half : half + 3000] = bytes(3000)
    path.write_bytes(content)
    with pytest.raises(BrokenOff) as caught:
        services.open_recording(path, CancelToken())
    assert 30 < caught.value.there < 40
    opened = services.open_recording(path, CancelToken(), allow_cut=True)
    assert opened.recording.seconds == pytest.approx(caught.value.there, abs=0.1)
    opened.recording.close()


def test_of_a_stump_nothing_can_be_opened(services: Services, tmp_path: Path) -> None:
    path = written(tmp_path, "a.flac")
    path.write_bytes(path.read_bytes()[:200])
    for allow_cut in (False, True):
        with pytest.raises(BadSound, match="nothing that can be opened"):
            services.open_recording(path, CancelToken(), allow_cut=allow_cut)


def test_opening_is_stopped_between_two_blocks(services: Services, tmp_path: Path) -> None:
    cancel = CancelToken()
    with pytest.raises(Cancelled):
        services.open_recording(written(tmp_path, "a.flac"), cancel, grown=lambda _: cancel.cancel())
    with pytest.raises(FileMissing):
        services.open_recording(tmp_path / "gone.wav", CancelToken())


def test_of_several_sounds_in_one_file_it_is_said_that_one_is_open(
    services: Services, tmp_path: Path
) -> None:
    one = written(tmp_path, "a.ogg", SPEECH[: 5 * RATE] / 32768)
    opened = services.open_recording(one, CancelToken())
    assert opened.recording.note == ""
    opened.recording.close()
    (tmp_path / "both.ogg").write_bytes(one.read_bytes() + one.read_bytes().replace(*numbers(one)))
    opened = services.open_recording(tmp_path / "both.ogg", CancelToken())
    assert (
        opened.recording.note
        == "“both.ogg” holds several sounds, one behind the other: only the first is open."
    )
    opened.recording.close()


def numbers(path: Path) -> tuple[bytes, bytes]:
    """The number of an Ogg file's stream, and another."""
    own = path.read_bytes()[14:18]
    return own, bytes(byte ^ 1 for byte in own)
