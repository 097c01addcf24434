"""A project goes into one file and comes back as it was; what others sent is data, and stays in its place."""

from __future__ import annotations

import io
import stat
import zipfile
from pathlib import Path

import pytest

from studio.core.edit import setting
from studio.core.errors import BadRequest, DiskFull, FileMissing, StudioError, TooLarge
from studio.library import zipped_project
from studio.library.project import Project
from studio.library.writer import Writer
from studio.library.zipped_project import unzip, zip_up
from tests.unit.library.disks import FullDisk
from tests.unit.library.requests import MAKING, ahoy

SOUND = bytes(range(250)) * 40


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A project with a word and a take, closed."""
    project = Project.create(tmp_path / "Hafen – Ærø 港.pickup")
    project.do(setting(project.document, "Name", {("title",): "kept"}))
    writer = project.new_take(ahoy(), MAKING)
    writer.append(SOUND)
    writer.finish()
    project.close()
    return project.folder


def zipped(tmp_path: Path, name: str, content: bytes = b"x", kind: int = 0) -> Path:
    path = tmp_path / "sent.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("P.pickup/project.json", b"{}")
        info = zipfile.ZipInfo(name)
        info.filename = name
        info.external_attr = kind << 16
        archive.writestr(info, content)
    return path


def test_a_zipped_project_comes_back_and_plays(folder: Path, tmp_path: Path) -> None:
    zip_up(folder, tmp_path / "out" / "Hafen.pickup.zip", Writer())
    back = unzip(tmp_path / "out" / "Hafen.pickup.zip", tmp_path / "elsewhere", Writer())
    assert back.name == folder.name
    project = Project.open(back)
    [take] = project.takes().values()
    assert (project.document["title"], project.take_sound(take)[-len(SOUND) :]) == ("kept", SOUND)
    assert project.recovered == ""
    project.close()
    again = unzip(tmp_path / "out" / "Hafen.pickup.zip", tmp_path / "elsewhere", Writer())
    assert again.name == "Hafen – Ærø 港 2.pickup"


@pytest.mark.parametrize(
    "name",
    ["../evil", "P.pickup/../../evil", "/evil", "C:\\evil", "P.pickup/..\\evil", "P.pickup/x:y"],
)
def test_names_that_lead_outside_are_refused(tmp_path: Path, name: str) -> None:
    place = tmp_path / "in" / "here"
    with pytest.raises(BadRequest):
        unzip(zipped(tmp_path, name), place, Writer())
    assert not place.exists()
    assert not list(tmp_path.rglob("*evil*"))


def test_a_link_in_a_zip_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadRequest, match="outside"):
        unzip(
            zipped(tmp_path, "P.pickup/link", b"/etc/passwd", stat.S_IFLNK | 0o777), tmp_path / "in", Writer()
        )


def test_a_bomb_is_refused_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zipped_project, "SMALL", 1 << 20)
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("P.pickup/project.json", b"{}")
        archive.writestr("P.pickup/takes/a.wav", bytes(8 << 20))
    with pytest.raises(TooLarge):
        unzip(path, tmp_path / "in", Writer())
    assert not (tmp_path / "in").exists()


def test_a_file_that_says_less_than_it_holds_is_given_up(tmp_path: Path) -> None:
    path = zipped(tmp_path, "P.pickup/a.wav", b"x" * 5000)
    content = path.read_bytes()
    path.write_bytes(content.replace((5000).to_bytes(4, "little"), (50).to_bytes(4, "little")))
    with pytest.raises(StudioError):
        unzip(path, tmp_path / "in", Writer())
    assert not list((tmp_path / "in").iterdir())


def test_too_little_room_is_said_before_anything_is_written(folder: Path, tmp_path: Path) -> None:
    zip_up(folder, tmp_path / "z.zip", Writer())
    with pytest.raises(DiskFull, match="no room"):
        unzip(tmp_path / "z.zip", tmp_path / "in", Writer(), free=lambda _: 1000)
    with pytest.raises(DiskFull):
        unzip(tmp_path / "z.zip", tmp_path / "in", Writer(FullDisk(room=2000)))
    assert not list((tmp_path / "in").iterdir())


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\5\6" + bytes(18)])
def test_what_is_no_project_is_said(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(content)
    with pytest.raises(BadRequest):
        unzip(path, tmp_path / "in", Writer())


def test_a_zip_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        unzip(tmp_path / "x.zip", tmp_path / "in", Writer())


def test_the_project_may_lie_deeper_and_what_is_beside_it_stays_out(tmp_path: Path) -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("Mail/__MACOSX/x", b"")
        archive.writestr("Mail/P.pickup/project.json", b"{}")
        archive.writestr("Mail/P.pickup/.lock", b"")
    (tmp_path / "z.zip").write_bytes(content.getvalue())
    back = unzip(tmp_path / "z.zip", tmp_path / "in", Writer())
    assert (back.name, [path.name for path in back.iterdir()]) == ("P.pickup", ["project.json"])
