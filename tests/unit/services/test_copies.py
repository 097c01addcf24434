"""Projects go anywhere: copied, zipped, moved, opened by what stands for them; recordings are found again."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest

from studio.audio.fingerprint import fingerprint
from studio.core.annotations import path_value, paths_of
from studio.core.cancel import CancelToken
from studio.core.edit import MISSING, setting
from studio.core.errors import BadRequest, Cancelled, DiskFull
from studio.core.linked import linked
from studio.core.patches import PATCHES, Mending, mending_value
from studio.core.script import block_ids
from studio.core.script_export import ExportSettings
from studio.core.speech import SpeechRequest
from studio.library.paths import Paths
from studio.library.project import Project
from studio.library.settings import Settings
from studio.services.copy_project import CopyProject
from studio.services.moved_recordings import find_all, find_recording, missing_recordings, relink
from studio.services.projects import Projects
from studio.services.script_parts import parts_of
from studio.services.studio import Services
from tests.unit.library.requests import MAKING, ahoy
from tests.unit.services.scripts import recording
from trials.faults.kept import keep_take


@pytest.fixture
def projects(paths: Paths) -> Projects:
    return Projects(paths, Settings(paths.settings))


def mending(project: Project, path: Path) -> None:
    values = mending_value(Mending(str(path), fingerprint(path)))
    changer = {("voice_changer", "recording"): str(path)}
    project.do(setting(project.document, "Open", values | changer))


def mended_before(project: Project, path: Path) -> None:
    """A recording that has a patch, and is not open now."""
    patch = {(PATCHES, "p"): {"recording": fingerprint(path)}}
    project.do(setting(project.document, "Open", path_value(fingerprint(path), str(path)) | patch))


def test_a_copy_stands_by_itself_and_speaks_when_its_voice_and_recordings_are_gone(
    speaking: Services, projects: Projects, tmp_path: Path
) -> None:
    project = speaking.project
    sound = recording(tmp_path / "far" / "away.wav") if (tmp_path / "far").mkdir() is None else None
    assert sound is not None
    mending(project, sound)
    voice = speaking.list_voices(CancelToken())[0]
    take = speaking.speak(SpeechRequest("Hello there.", voice.id), project, CancelToken())
    project.do(keep_take(project, block_ids(project.document)[0], take))
    target = projects.copy(project, tmp_path / "sent" / "Copy.pickup.zip", CancelToken())
    shutil.rmtree(tmp_path / "far")
    speaking.connect.engine_away("gone for good")
    (tmp_path / "theirs").mkdir()
    shutil.move(target, tmp_path / "theirs" / "Copy.pickup.zip")
    copy = projects.open(tmp_path / "theirs" / "Copy.pickup.zip")
    try:
        assert (copy.folder.name, copy.recovered) == ("Copy.pickup", "")
        assert missing_recordings(copy) == ()
        assert all(each.below(copy.folder).is_relative_to(copy.folder) for each in linked(copy.document))
        done = speaking.export_script(
            "Copy", parts_of(copy), ExportSettings(tmp_path / "out"), copy, CancelToken()
        )
        assert done.files[0].stat().st_size > 1000
        assert copy.undo_label == "Find away.wav"
    finally:
        copy.close()
    assert project.writable


def test_a_copy_as_a_folder_and_what_stands_in_its_way(
    services: Services, projects: Projects, tmp_path: Path
) -> None:
    projects.copy(services.project, tmp_path / "Copy.pickup", CancelToken())
    Project.open(tmp_path / "Copy.pickup").close()
    with pytest.raises(BadRequest, match=r"named “Copy\.pickup”"):
        projects.copy(services.project, tmp_path / "Copy.pickup", CancelToken())
    with pytest.raises(DiskFull, match="no room for a copy"):
        CopyProject(free=lambda _: 1000)(services.project, tmp_path / "Other.pickup", CancelToken())
    writer = services.project.new_take(ahoy(), MAKING)
    with pytest.raises(BadRequest, match="being made"):
        projects.copy(services.project, tmp_path / "Other.pickup", CancelToken())
    writer.discard()
    assert sorted(path.name for path in tmp_path.iterdir() if "pickup" in path.name) == ["Copy.pickup"]


@pytest.mark.parametrize("name", ["Copy.pickup", "Copy.pickup.zip"])
def test_a_copy_is_stopped_in_the_middle_and_nothing_of_it_is_left(
    name: str, services: Services, projects: Projects, tmp_path: Path
) -> None:
    for number in range(3):
        (services.project.folder / "takes" / f"{number}.wav").write_bytes(bytes(3 << 20))
    place, cancel, told = tmp_path / "sent", CancelToken(), list[float]()

    def progress(step: str, part: float | None) -> None:
        assert step == "Saving a copy"
        told.append(part or 0.0)
        if part is not None and part > 0.6:
            cancel.cancel()

    with pytest.raises(Cancelled):
        projects.copy(services.project, place / name, cancel, progress=progress)
    assert told == sorted(told)
    assert 0.6 < told[-1] < 1
    assert list(place.iterdir()) == []
    projects.copy(services.project, place / name, CancelToken())
    assert [path.name for path in place.iterdir()] == [name]


def test_a_zipped_project_is_not_unpacked_once_that_is_stopped(
    services: Services, projects: Projects, tmp_path: Path
) -> None:
    target, cancel = projects.copy(services.project, tmp_path / "Z.pickup.zip", CancelToken()), CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        projects.open(target, cancel)
    assert not list(tmp_path.glob("*.pickup")) + list(tmp_path.glob(".*.part"))


def test_a_zip_holds_no_lock_and_nothing_unfinished(
    services: Services, projects: Projects, tmp_path: Path
) -> None:
    (services.project.folder / "takes" / ".x.part").write_bytes(b"x")
    packed = projects.copy(services.project, tmp_path / "Z.pickup.zip", CancelToken())
    with zipfile.ZipFile(packed) as archive:
        names = archive.namelist()
    assert "Z.pickup/project.json" in names
    assert not [name for name in names if name.endswith((".lock", ".part"))]


def test_what_stands_for_a_project_opens_it(services: Services, projects: Projects) -> None:
    folder = services.project.folder
    services.project.close()
    project = projects.open(folder / "project.json")
    assert project.folder == folder
    project.close()


def test_a_recording_that_was_moved_is_found_by_its_content_beside_the_project(
    services: Services, projects: Projects, tmp_path: Path
) -> None:
    sound = recording(tmp_path / "a.wav")
    mending(services.project, sound)
    folder = services.project.folder
    services.project.close()
    (folder.parent / "takes of june").mkdir()
    recording(folder.parent / "a.wav", 0.5)  # Another one of that name.
    shutil.move(sound, folder.parent / "takes of june" / "b.wav")
    project = projects.open(folder)
    assert [Path(each.path).name for each in linked(project.document)] == ["b.wav", "b.wav"]
    assert project.undo_label == "Find b.wav"
    project.undo()
    assert missing_recordings(project)[0].path == str(sound)
    project.close()


def test_what_lay_beside_a_recording_is_found_with_it(services: Services, tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    sounds = [recording(tmp_path / "old" / name, tone) for name, tone in (("a.wav", 0.1), ("b.wav", 0.2))]
    mending(services.project, sounds[0])
    mended_before(services.project, sounds[1])
    shutil.move(tmp_path / "old", tmp_path / "new")
    relink(services.project, sounds[0], tmp_path / "new" / "a.wav")
    assert missing_recordings(services.project) == ()
    assert {Path(each.path).parent.name for each in linked(services.project.document)} == {"new"}
    services.project.undo()
    assert len(missing_recordings(services.project)) == 2
    shutil.copy(tmp_path / "new" / "a.wav", tmp_path / "new" / "b.wav")  # Another one of that name.
    relink(services.project, sounds[0], tmp_path / "new" / "a.wav")
    assert [Path(each.path) for each in missing_recordings(services.project)] == [sounds[1]]


def test_what_was_mended_before_goes_along_with_a_copy(
    services: Services, projects: Projects, tmp_path: Path
) -> None:
    (tmp_path / "old").mkdir()
    sound = recording(tmp_path / "old" / "a.wav")
    mended_before(services.project, sound)
    projects.copy(services.project, tmp_path / "Copy.pickup", CancelToken())
    shutil.move(tmp_path / "old", tmp_path / "new")
    copy = projects.open(tmp_path / "Copy.pickup")
    assert paths_of(copy.document) == {fingerprint(tmp_path / "new" / "a.wav"): "recordings/a.wav"}
    assert missing_recordings(copy) == ()
    gone = setting(copy.document, "Delete", {(PATCHES, "p"): MISSING})
    copy.do(gone)
    assert list(linked(copy.document)) == []
    copy.close()


def test_a_recording_that_is_nowhere_stays_named_and_is_asked_for(services: Services, tmp_path: Path) -> None:
    sound = recording(tmp_path / "a.wav")
    mending(services.project, sound)
    sound.unlink()
    assert find_all(services.project) == ()
    (missing,) = missing_recordings(services.project)
    assert missing.path == str(sound)
    assert find_recording(missing, [tmp_path]) is None
    assert services.project.undo_label == "Open"
