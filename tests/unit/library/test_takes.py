"""Takes: on disk as they come, playable at any moment, never overwritten."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import orjson
import pytest

from studio.audio.encode import whole
from studio.audio.files import read_clip
from studio.core.errors import DiskFull, FileMissing
from studio.core.speech import Container, Encoding, OutputFormat
from studio.core.take import TakeNote, TimedWord
from studio.library.project import Project
from studio.library.take_writer import Beside
from studio.library.takes import new_id
from studio.library.writer import Writer
from tests.unit.library.disks import FullDisk
from tests.unit.library.requests import HOSTED, MAKING, MP3, WAV, ahoy

WHEN = datetime(2026, 11, 23, 14, 2, 31, tzinfo=UTC)
WAVE = (0.5 * np.sin(np.arange(24000) / 20)).astype(np.float32)
S16 = (WAVE * 32768).astype("<i2").tobytes()


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = Project.create(tmp_path / "Přístav.pickup", clock=lambda: WHEN)
    yield made
    made.close()


def test_a_take_comes_back_after_a_restart_as_it_was(project: Project) -> None:
    writer = project.new_take(ahoy(), MAKING)
    writer.append(S16)
    words = (TimedWord("Ahoy", 0.0, 0.5),)
    notes = (TakeNote("the recording is sung", 0.0, None), TakeNote("it has no words", 0.5, 1.0))
    take = writer.finish(Beside(words, "r-1", notes))
    assert (take.number, take.seconds, take.complete, take.credits) == (1, 1.0, True, 6)
    assert (take.connection, take.voice_name, take.words) == ("h1", "Clara", words)
    assert take.notes == notes
    assert take.made_at == "2026-11-23T14:02:31+00:00"
    assert project.takes() == {take.id: take}
    project.close()
    again = Project.open(project.folder)
    assert again.takes() == {take.id: take}
    assert again.recovered == ""
    clip = read_clip(again.take_path(take))
    assert clip.sample_rate == 24000
    assert (clip.samples * 32768).astype("<i2").tobytes() == S16
    again.close()


def test_beside_the_sound_lies_how_it_was_made(project: Project) -> None:
    writer = project.new_take(ahoy(), MAKING)
    writer.append(S16)
    take = writer.finish()
    json = orjson.loads((project.folder / "takes" / f"{take.id}.json").read_bytes())
    assert json["sent"] == MAKING.sent
    assert json["route"] == "/tts/sse"
    assert json["connection"] == {
        "id": "h1",
        "name": HOSTED.name,
        "base_url": HOSTED.base_url,
        "profile": "current",
    }
    assert json["request"]["emotions"] == ["curiosity:high", "anger"]
    assert "key" not in json["connection"]


@pytest.mark.parametrize("encoding", Encoding)
def test_the_sound_can_be_played_at_any_moment(project: Project, encoding: Encoding) -> None:
    form = OutputFormat(Container.RAW, 24000, encoding)
    sound = whole(WAVE, 24000, form)
    writer = project.new_take(ahoy(form), MAKING)
    step = len(sound) // 4
    for start in range(0, len(sound), step):
        writer.append(sound[start : start + step])
        clip = read_clip(writer.path, allow_cut=True)
        assert len(clip.samples) == (start + step) // (len(sound) // 24000)
    assert project.takes() == {}, "a take that is being made is none yet"
    take = writer.finish()
    assert take.seconds == 1.0
    assert len(read_clip(project.take_path(take)).samples) == 24000
    assert project.take_sound(take) == sound


def test_an_mp3_is_kept_as_it_came(project: Project) -> None:
    sound = whole(WAVE, 24000, MP3)
    writer = project.new_take(ahoy(MP3), MAKING)
    writer.append(sound)
    take = writer.finish(seconds=1.05)
    assert take.file.endswith(".mp3")
    assert project.take_path(take).read_bytes() == sound == project.take_sound(take)
    assert take.seconds == 1.05


def test_half_a_sample_at_the_end_is_left_out(project: Project) -> None:
    writer = project.new_take(ahoy(), MAKING)
    writer.append(S16[:1001])
    take = writer.keep_incomplete()
    assert take is not None
    assert (take.complete, take.seconds) == (False, 500 / 24000)
    assert len(read_clip(project.take_path(take)).samples) == 500


def test_nothing_received_leaves_no_trace(project: Project) -> None:
    writer = project.new_take(ahoy(), MAKING)
    assert writer.keep_incomplete() is None
    assert list((project.folder / "takes").iterdir()) == []
    assert project.takes() == {}


def test_numbers_go_on_and_names_sort_by_age(project: Project) -> None:
    writers = [project.new_take(ahoy(), MAKING) for _ in range(3)]
    for writer in reversed(writers):
        writer.append(S16)
        writer.finish()
    assert sorted(take.number for take in project.takes().values()) == [1, 2, 3]
    project.close()
    again = Project.open(project.folder)
    assert [take.number for take in again.takes().values()] == [1, 2, 3]
    assert again.new_take(ahoy(), MAKING).take.number == 4
    again.close()


def test_ids_sort_by_time_and_never_meet() -> None:
    ids = [new_id(lambda second=second: WHEN + timedelta(seconds=second)) for second in range(50)]  # type: ignore[misc]
    assert ids == sorted(ids)
    assert len({new_id(lambda: WHEN) for _ in range(1000)}) == 1000


def test_takes_may_be_made_at_once(project: Project) -> None:
    def make() -> None:
        writer = project.new_take(ahoy(), MAKING)
        for start in range(0, len(S16), 6000):
            writer.append(S16[start : start + 6000])
        writer.finish()

    threads = [threading.Thread(target=make) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    takes = project.takes().values()
    assert sorted(take.number for take in takes) == [1, 2, 3, 4, 5, 6]
    assert all(project.take_sound(take)[-len(S16) :] == S16 for take in takes)


MAKER = """
import sys, pathlib
from studio.library.project import Project
from studio.core.connection import Connection
from studio.core.speech import Container, Encoding, OutputFormat, SpeechRequest
from studio.library.take_writer import Making
project = Project.open(pathlib.Path(sys.argv[1]))
wav, mp3 = OutputFormat(Container.WAV, 24000, Encoding.S16), OutputFormat(Container.MP3, 44100, None, 128000)
request = SpeechRequest("Ahoy", "v1", format=mp3 if sys.argv[2] == "mp3" else wav)
writer = project.new_take(request, Making(Connection("h1", "B", "http://localhost"), "Clara", "/tts/sse", {}))
while piece := sys.stdin.buffer.read(int(sys.argv[3])):
    writer.append(piece)
    print(writer.take.id, flush=True)
"""


@pytest.mark.parametrize("form", [WAV, MP3], ids=["wav", "mp3"])
def test_killed_in_the_middle_leaves_a_take_that_plays(project: Project, form: OutputFormat) -> None:
    project.close()
    sound = S16 if form is WAV else whole(WAVE, 24000, form)
    arguments = [str(project.folder), str(form.container), str(len(sound))]
    with subprocess.Popen(
        [sys.executable, "-c", MAKER, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as maker:
        assert maker.stdin is not None
        assert maker.stdout is not None
        maker.stdin.write(sound)
        maker.stdin.flush()
        take_id = maker.stdout.readline().decode().strip()
        maker.kill()
    again = Project.open(project.folder)
    [take] = again.takes().values()
    assert (take.id, take.number, take.complete, take.connection) == (take_id, 1, False, "h1")
    assert take.seconds == pytest.approx(1.0, abs=0.1)
    assert "a take that was being made is kept" in again.recovered
    clip = read_clip(again.take_path(take))
    assert len(clip.samples) >= clip.sample_rate
    assert again.new_take(ahoy(), MAKING).take.number == 2
    again.close()


def test_killed_before_anything_came_leaves_nothing(project: Project) -> None:
    project.new_take(ahoy(), MAKING)
    project.close()
    again = Project.open(project.folder)
    assert again.takes() == {}
    assert (again.recovered, list((again.folder / "takes").iterdir())) == ("", [])
    again.close()


def test_a_full_disk_keeps_what_it_took(tmp_path: Path) -> None:
    disk = FullDisk()
    project = Project.create(tmp_path / "P.pickup", writer=Writer(disk))
    writer = project.new_take(ahoy(), MAKING)
    writer.append(S16)
    disk.room = 1000
    with pytest.raises(DiskFull):
        writer.append(S16)
    with pytest.raises(DiskFull):
        writer.keep_incomplete()
    project.close()
    again = Project.open(project.folder)
    [take] = again.takes().values()
    assert take.seconds == 1.0 + 500 / 24000
    assert again.take_sound(take)[-1000:] == S16[:1000]
    again.close()


def test_a_sound_that_went_away_is_missing(project: Project) -> None:
    writer = project.new_take(ahoy(), MAKING)
    writer.append(S16)
    take = writer.finish()
    project.take_path(take).unlink()
    with pytest.raises(FileMissing):
        project.take_sound(take)


@pytest.mark.allow_warnings
@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b'{"id": 1'])
def test_a_broken_account_hides_no_other_take(project: Project, content: bytes) -> None:
    writer = project.new_take(ahoy(), MAKING)
    writer.append(S16)
    take = writer.finish()
    (project.folder / "takes" / "broken.json").write_bytes(content)
    project.close()
    again = Project.open(project.folder)
    assert again.takes() == {take.id: take}
    again.close()


def test_an_attempt_of_which_nothing_is_kept_uses_no_number_up(project: Project) -> None:
    project.new_take(ahoy(), MAKING).discard()
    assert project.new_take(ahoy(), MAKING).keep_incomplete() is None
    first, second = project.new_take(ahoy(), MAKING), project.new_take(ahoy(), MAKING)
    for writer in (second, first):
        writer.append(S16)
    assert (first.finish().number, second.finish().number) == (1, 2)


def test_a_take_that_cannot_be_begun_uses_no_number_up(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as out:
        out.setattr(Writer, "write_json", full)
        with pytest.raises(DiskFull):
            project.new_take(ahoy(), MAKING)
    writer = project.new_take(ahoy(), MAKING)
    writer.append(S16)
    assert writer.finish().number == 1


def full(*_anything: object) -> None:
    raise DiskFull("The disk is full.")
