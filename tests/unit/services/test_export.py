"""A take as a file of one's own."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from studio.audio.encode import whole
from studio.audio.loudness import integrated_loudness
from studio.audio.true_peak import true_peak_db
from studio.core.cancel import CancelToken
from studio.core.clip import Clip
from studio.core.errors import BadFormat, Cancelled, FileMissing
from studio.core.speech import Container, Encoding, OutputFormat, SpeechRequest
from studio.core.take import Take
from studio.library.project import Project
from studio.services.export import SoundFormat
from studio.services.loudness import brought_to
from studio.services.save_sound import AlreadyThere, save_sound
from studio.services.studio import Services
from tests.unit.library.requests import MAKING

RATE = 24000
NOISE = np.random.default_rng(7).normal(0, 0.05, 3 * RATE).astype(np.float32)


def take_of(project: Project, samples: np.ndarray, encoding: Encoding = Encoding.S16) -> Take:
    form = OutputFormat(Container.RAW, RATE, encoding)
    writer = project.new_take(SpeechRequest("Ahoy", "v1", format=form), MAKING)
    writer.append(whole(samples, RATE, form))
    return writer.finish()


@pytest.mark.parametrize(
    ("form", "subtype"),
    [
        (SoundFormat.WAV_16, "PCM_16"),
        (SoundFormat.WAV_24, "PCM_24"),
        (SoundFormat.WAV_FLOAT, "FLOAT"),
        (SoundFormat.FLAC, "PCM_24"),
    ],
)
def test_files_without_loss_hold_the_takes_own_samples(
    services: Services, tmp_path: Path, form: SoundFormat, subtype: str
) -> None:
    take = take_of(services.project, NOISE)
    path = tmp_path / f"Hafen ⚓{form.suffix}"
    assert services.export(take, services.project, path, form, CancelToken()) == path
    made, rate = soundfile.read(path, dtype="float32")
    own, _ = soundfile.read(services.project.take_path(take), dtype="float32")
    assert rate == RATE
    assert np.array_equal(made, own)
    assert soundfile.info(path).subtype == subtype


def test_floats_go_into_24_bits_within_half_a_step(services: Services, tmp_path: Path) -> None:
    take = take_of(services.project, NOISE, Encoding.F32)
    path = services.export(take, services.project, tmp_path / "a.wav", SoundFormat.WAV_24, CancelToken())
    made, _ = soundfile.read(path, dtype="float64")
    assert np.max(np.abs(made - NOISE)) <= 2**-24


@pytest.mark.parametrize(("rate", "bit_rate"), [(44100, 192000), (24000, 64000), (None, 128000)])
def test_mp3(services: Services, tmp_path: Path, rate: int | None, bit_rate: int) -> None:
    take = take_of(services.project, NOISE)
    path = services.export(
        take,
        services.project,
        tmp_path / "a.mp3",
        SoundFormat.MP3,
        CancelToken(),
        sample_rate=rate,
        bit_rate=bit_rate,
    )
    assert soundfile.info(path).samplerate == (rate or RATE)
    assert path.stat().st_size == pytest.approx(3 * bit_rate / 8, rel=0.1)


def test_an_mp3_that_does_not_exist_is_refused(services: Services, tmp_path: Path) -> None:
    take = take_of(services.project, NOISE)
    with pytest.raises(BadFormat):
        services.export(
            take,
            services.project,
            tmp_path / "a.mp3",
            SoundFormat.MP3,
            CancelToken(),
            sample_rate=8000,
            bit_rate=192000,
        )
    assert list(tmp_path.glob("*.mp3")) == []


def test_another_sample_rate(services: Services, tmp_path: Path) -> None:
    take = take_of(services.project, NOISE)
    path = services.export(
        take, services.project, tmp_path / "a.wav", SoundFormat.WAV_16, CancelToken(), sample_rate=48000
    )
    assert soundfile.info(path).frames == pytest.approx(2 * len(NOISE), abs=2)


@pytest.mark.parametrize("lufs", [-16.0, -23.0, -30.0])
def test_a_loudness(services: Services, tmp_path: Path, lufs: float) -> None:
    take = take_of(services.project, NOISE)
    path = services.export(
        take, services.project, tmp_path / "a.wav", SoundFormat.WAV_FLOAT, CancelToken(), loudness=lufs
    )
    samples, rate = soundfile.read(path, dtype="float32")
    assert integrated_loudness(Clip(samples, rate)) == pytest.approx(lufs, abs=0.05)


def test_peaks_set_a_limit_to_loudness() -> None:
    click = NOISE.copy()
    click[RATE] = 0.7
    made = brought_to(Clip(click, RATE), -14.0)
    assert true_peak_db(made) == pytest.approx(-1.0, abs=0.05)
    loud = Clip(np.clip(NOISE * 10, -1, 1), RATE)
    assert integrated_loudness(brought_to(loud, -23.0)) == pytest.approx(-23.0, abs=0.05)
    quiet = Clip(np.zeros(RATE, np.float32), RATE)
    assert brought_to(quiet, -16.0) is quiet


def test_a_peak_between_samples_is_seen() -> None:
    # A sine at a quarter of the rate, sampled 45 degrees off its peaks: 3 dB more lies between them.
    sine = np.sin(np.pi / 4 + np.pi / 2 * np.arange(RATE)).astype(np.float32)
    assert true_peak_db(Clip(sine, RATE)) == pytest.approx(0.0, abs=0.1)


def test_nothing_is_overwritten_without_asking(services: Services, tmp_path: Path) -> None:
    take = take_of(services.project, NOISE)
    path = tmp_path / "mine.wav"
    path.write_bytes(b"mine")
    with pytest.raises(AlreadyThere):
        services.export(take, services.project, path, SoundFormat.WAV_16, CancelToken())
    with pytest.raises(AlreadyThere):
        save_sound(take, services.project, path)
    assert path.read_bytes() == b"mine"
    services.export(take, services.project, path, SoundFormat.WAV_16, CancelToken(), overwrite=True)
    assert soundfile.info(path).frames == len(NOISE)


def test_stopped_or_failed_leaves_no_file(services: Services, tmp_path: Path) -> None:
    take = take_of(services.project, NOISE)
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        services.export(take, services.project, tmp_path / "a.wav", SoundFormat.WAV_16, cancel)
    with pytest.raises(FileMissing):
        services.export(take, services.project, tmp_path / "no" / "a.wav", SoundFormat.WAV_16, CancelToken())
    services.project.take_path(take).unlink()
    with pytest.raises(FileMissing):
        services.export(take, services.project, tmp_path / "a.wav", SoundFormat.WAV_16, CancelToken())
    assert list(tmp_path.glob("*.wav")) == []


def test_raw_sound_is_saved_without_a_header(services: Services, tmp_path: Path) -> None:
    take = take_of(services.project, NOISE)
    path = save_sound(take, services.project, tmp_path / "a.raw")
    assert path.read_bytes() == whole(NOISE, RATE, take.request.format)
