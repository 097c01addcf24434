"""A project is never lost: whatever was done is on disk before it is shown, and survives any end."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.audio.fingerprint import fingerprint
from studio.core.cancel import CancelToken
from studio.core.edit import Document, Edit, setting
from studio.core.errors import BadRequest, Cancelled, DiskFull, FileMissing, NewerProject, NotWritable
from studio.core.migration import FORMAT
from studio.core.patches import mending_of, patches_of
from studio.core.script import block_ids, block_path
from studio.library import project as projects
from studio.library.clock import wall_clock
from studio.library.journal import parse
from studio.library.paths import Paths
from studio.library.project import FOLD_EVERY, Project
from studio.library.project_files import read_state
from studio.library.writer import Disk, Writer
from tests.unit.core.documents import WISHES, edit_of
from tests.unit.library.disks import FullDisk

DOES = WISHES.map(lambda wish: ("do", wish))
ACTS = st.lists(DOES | st.sampled_from([("undo", {}), ("redo", {})]))


class OnlyAppends(FullDisk):
    """Full for whole files once the project is there."""

    def replace(self, source: Path, target: Path, *, sync: bool) -> None:
        super().replace(source, target, sync=sync)
        self.room = 1 << 40 if source.is_dir() or target.suffix != ".pickup" else 0

    def append(self, path: Path, content: bytes, *, sync: bool) -> None:
        Disk.append(self, path, content, sync=sync)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Hafen – Ærø 港.pickup"


def typed(project: Project, text: str) -> Edit:
    block = block_ids(project.document)[0]
    return setting(project.document, f"Type {text}", {block_path(block, "text"): text})


def text_of(project: Project) -> str:
    document = project.document
    return str(document["script"]["blocks"][block_ids(document)[0]]["text"])


def act(project: Project, what: str, wish: dict[Any, Any]) -> None:
    if what == "undo":
        project.undo()
    elif what == "redo":
        project.redo()
    else:
        project.do(edit_of(project.document, "Wish", wish))


@settings(max_examples=25)
@given(ACTS)
def test_every_prefix_of_the_journal_gives_the_document_of_its_last_whole_line(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[str, dict[Any, Any]]]
) -> None:
    folder = tmp_path_factory.mktemp("p") / "P.pickup"
    project = Project.create(folder)
    documents: list[Document] = [project.document]
    for what, wish in acts:
        before = (folder / "journal.jsonl").stat().st_size
        act(project, what, wish)
        if (folder / "journal.jsonl").stat().st_size > before:
            documents.append(project.document)
    project.close()
    (folder / "project.json").unlink()
    content = (folder / "journal.jsonl").read_bytes()
    ends = [number for number, byte in enumerate(content) if byte == 10]
    for end in {*ends, *(end + 1 for end in ends), *range(ends[0] + 1, len(content), 97)}:
        (folder / "journal.jsonl").write_bytes(content[:end])
        whole = content[:end].count(b"\n")
        if whole:
            assert read_state(folder).history.document == documents[whole - 1]
    shutil.rmtree(folder)


def test_an_edit_is_on_the_disk_when_it_is_shown(folder: Path) -> None:
    project = Project.create(folder)
    project.do(typed(project, "Ahoy"))
    assert text_of(project) == "Ahoy"
    assert b"Ahoy" in (folder / "journal.jsonl").read_bytes()
    assert read_state(folder).history.document == project.document
    project.close()


def test_undo_and_redo_reach_everything_also_after_a_restart(folder: Path) -> None:
    project = Project.create(folder)
    for text in ("one", "two", "three"):
        project.do(typed(project, text))
    assert (project.undo_label, project.can_redo) == ("Type three", False)
    undone = project.undo()
    assert undone is not None
    assert undone.label == "Type three"
    assert (text_of(project), project.redo_label) == ("two", "Type three")
    project.close()
    project = Project.open(folder)
    assert (text_of(project), project.undo_label, project.redo_label) == ("two", "Type two", "Type three")
    project.redo()
    assert text_of(project) == "three"
    for text in ("two", "one", ""):
        project.undo()
        assert text_of(project) == text
    assert project.undo() is None
    assert (project.can_undo, project.undo_label) == (False, "")
    project.do(typed(project, "other"))
    assert project.redo() is None
    assert (project.can_redo, project.redo_label) == (False, "")
    project.close()


def test_project_json_is_the_fold_and_can_be_read(folder: Path) -> None:
    project = Project.create(folder)
    for number in range(FOLD_EVERY + 3):
        project.do(typed(project, f"{number}"))
    folded = orjson.loads((folder / "project.json").read_bytes())
    assert folded["format"] == FORMAT
    assert 0 < folded["journal"] <= FOLD_EVERY + 1
    project.close()
    folded = orjson.loads((folder / "project.json").read_bytes())
    assert {**project.document, "journal": FOLD_EVERY + 4} == folded
    assert (folder / "project.json").read_text("utf-8").startswith("{\n  ")


def test_a_torn_last_line_is_dropped_and_told(folder: Path) -> None:
    project = Project.create(folder)
    project.do(typed(project, "kept"))
    project.close()
    with open(folder / "journal.jsonl", "ab") as journal:
        journal.write(b'{"n":2,"act":"do","label":"Type lo')
    project = Project.open(folder)
    assert text_of(project) == "kept"
    assert "last change" in project.recovered
    said = re.match(
        r"Pickup Studio closed unexpectedly\. Everything up to (..:..:..) is here\. ", project.recovered
    )
    assert said is not None
    last = (folder / "journal.jsonl").read_text().splitlines()[-1]
    assert said[1] == wall_clock(orjson.loads(last)["at"])
    project.do(typed(project, "more"))
    project.close()
    project = Project.open(folder)
    assert (text_of(project), project.recovered) == ("more", "")
    project.close()


def test_damage_in_the_middle_keeps_what_is_before_it_and_a_copy(folder: Path) -> None:
    project = Project.create(folder)
    for text in ("one", "two", "three"):
        project.do(typed(project, text))
    state = (folder / "project.json").read_bytes()
    project.close()
    content = (folder / "journal.jsonl").read_bytes()
    (folder / "journal.jsonl").write_bytes(content.replace(b'"Type two"', b'"Type two'))
    (folder / "project.json").write_bytes(state)
    project = Project.open(folder)
    assert text_of(project) == "one"
    assert "could not be read" in project.recovered
    assert b"three" in (folder / "journal.damaged.jsonl").read_bytes()
    project.close()


def test_a_journal_that_was_lost_costs_the_past_only(folder: Path) -> None:
    project = Project.create(folder)
    project.do(typed(project, "kept"))
    project.close()
    (folder / "journal.jsonl").unlink()
    project = Project.open(folder)
    assert (text_of(project), project.can_undo) == ("kept", False)
    project.do(typed(project, "more"))
    project.undo()
    assert text_of(project) == "kept"
    project.close()
    assert len(parse((folder / "journal.jsonl").read_bytes()).entries) == 3


def test_a_full_disk_does_nothing_by_halves(folder: Path) -> None:
    disk = FullDisk()
    project = Project.create(folder, writer=Writer(disk))
    project.do(typed(project, "one"))
    disk.room = 20
    with pytest.raises(DiskFull):
        project.do(typed(project, "two"))
    assert text_of(project) == "one"
    disk.room = 1 << 40
    project.do(typed(project, "three"))
    project.close()
    project = Project.open(folder)
    assert (text_of(project), project.recovered) == ("three", "")
    project.close()


def test_one_writer_at_a_time(folder: Path) -> None:
    project = Project.create(folder)
    with pytest.raises(NotWritable):
        Project.open(folder)
    project.close()
    Project.open(folder).close()


def test_another_program_is_kept_out_and_its_end_lets_in(folder: Path) -> None:
    Project.create(folder).close()
    code = (
        "import sys, pathlib; from studio.library.project import Project;"
        "p = Project.open(pathlib.Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"open\n"
        with pytest.raises(NotWritable):
            Project.open(folder)
        other.kill()
    Project.open(folder).close()


def test_a_shared_project_takes_no_edits(tmp_path: Path) -> None:
    paths = Paths.under(tmp_path)
    first, second = Project.shared(paths, "Commands"), Project.shared(paths, "Commands")
    assert not first.writable
    with pytest.raises(NotWritable):
        second.do(typed(second, "x"))
    first.close()
    second.close()


def test_untitled_is_there_again_after_a_restart(tmp_path: Path) -> None:
    paths = Paths.under(tmp_path)
    project = Project.untitled(paths)
    project.do(typed(project, "still here"))
    project.close()
    project = Project.untitled(paths)
    assert text_of(project) == "still here"
    second = Project.untitled(paths)
    assert second.folder != project.folder
    assert (second.name, text_of(second)) == ("Untitled 2", "")
    second.close()
    project.close()


def test_saving_copies_everything_and_goes_on_there(tmp_path: Path) -> None:
    project = Project.untitled(Paths.under(tmp_path))
    old = project.folder
    project.do(typed(project, "one"))
    (old / "recordings" / "a.wav").write_bytes(b"sound")
    target = tmp_path / "elsewhere" / "Saved.pickup"
    project.save_as(target)
    assert (project.folder, text_of(project), project.undo_label) == (target, "one", "Type one")
    assert (target / "recordings" / "a.wav").read_bytes() == b"sound"
    project.do(typed(project, "two"))
    with pytest.raises(BadRequest):
        project.save_as(target)
    project.close()
    assert read_state(old).history.document["script"] != project.document["script"]
    assert not [path for path in tmp_path.rglob("*") if path.name.endswith(".part")]


def test_saving_elsewhere_can_be_stopped_and_goes_on_where_it_was(tmp_path: Path) -> None:
    project, cancel = Project.untitled(Paths.under(tmp_path)), CancelToken()
    old = project.folder
    cancel.cancel()
    with pytest.raises(Cancelled):
        project.save_as(tmp_path / "elsewhere" / "Saved.pickup", cancel)
    project.do(typed(project, "on"))
    assert (project.folder, text_of(project), project.writable) == (old, "on", True)
    assert not list((tmp_path / "elsewhere").glob("*"))
    project.close()


def test_a_project_of_a_later_version_is_not_touched(folder: Path) -> None:
    Project.create(folder).close()
    later = orjson.loads((folder / "project.json").read_bytes()) | {"format": FORMAT + 1}
    (folder / "project.json").write_bytes(orjson.dumps(later))
    with pytest.raises(NewerProject):
        Project.open(folder)
    assert orjson.loads((folder / "project.json").read_bytes()) == later


def earlier(folder: Path) -> bytes:
    """A project as the first version wrote it, with one edit; gives its project.json."""
    project = Project.create(folder)
    project.do(typed(project, "kept"))
    project.close()
    for name in ("project.json", "journal.jsonl"):
        lines = (folder / name).read_bytes().splitlines()
        old = [re.sub(rb'"id": ?"\w+", ?|  "id": "\w+",', b"", line) for line in lines]
        text = b"\n".join(old).replace(b'"format":2', b'"format":1').replace(b'"format": 2', b'"format": 1')
        (folder / name).write_bytes(text + b"\n")
    return (folder / "project.json").read_bytes()


def test_a_project_of_an_earlier_version_is_brought_up_and_its_past_is_kept(folder: Path) -> None:
    written = earlier(folder)
    assert orjson.loads(written)["format"] == 1
    project = Project.open(folder)
    identity = project.id
    assert (text_of(project), project.undo_label, project.recovered) == ("kept", "Type kept", "")
    assert (folder / "project.format-1.json").read_bytes() == written
    assert orjson.loads((folder / "project.json").read_bytes())["format"] == FORMAT
    project.undo()
    project.redo()
    project.close()
    (folder / "project.json").unlink()  # What is made of the journal alone is the same project.
    project = Project.open(folder)
    assert identity
    assert (text_of(project), project.id) == ("kept", identity)
    project.close()


def test_a_project_that_was_not_closed_says_how_far_it_is_there(folder: Path) -> None:
    project = Project.create(folder)
    project.do(typed(project, "kept"))
    project._folder_lock.release()  # As the end of the program does.
    project = Project.open(folder)
    assert re.fullmatch(
        r"Pickup Studio closed unexpectedly\. Everything up to ..:..:.. is here\.", project.recovered
    )
    project.close()


def test_an_edit_counts_though_project_json_cannot_be_written(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(projects, "FOLD_EVERY", 1)
    project = Project.create(folder, writer=Writer(OnlyAppends()))
    project.do(typed(project, "kept"))
    assert text_of(project) == "kept"
    with pytest.raises(DiskFull):
        project.close()
    project = Project.open(folder)
    assert text_of(project) == "kept"
    project.close()


def killed(project: Project) -> Project:
    """The project as it is opened after its program was killed."""
    project._folder_lock.release()
    return Project.open(project.folder)


def test_words_that_are_being_typed_outlive_the_program(folder: Path) -> None:
    project = Project.create(folder)
    project.do(typed(project, "one"))
    for text in ("one t", "one tw", "one two"):
        project.keep_draft(typed(project, text))
    project = killed(project)
    assert (text_of(project), project.undo_label) == ("one two", "Type one two")
    project.undo()
    assert text_of(project) == "one"
    assert not (folder / "draft.json").exists()
    project.close()


def test_words_of_before_another_edit_do_not_come_back(folder: Path) -> None:
    project = Project.create(folder)
    project.keep_draft(typed(project, "old"))
    kept = (folder / "draft.json").read_bytes()
    project.do(typed(project, "new"))
    project.drop_draft()
    (folder / "draft.json").write_bytes(kept)  # As if a power cut had brought it back.
    project = killed(project)
    assert text_of(project) == "new"
    (folder / "draft.json").write_bytes(b'{"n": 2, "act": "do", "changes": [')
    project = killed(project)
    assert text_of(project) == "new"
    project.close()


def test_what_is_no_project(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        Project.open(tmp_path / "Nowhere.pickup")
    (tmp_path / "Empty.pickup").mkdir()
    with pytest.raises(BadRequest):
        Project.open(tmp_path / "Empty.pickup")
    with pytest.raises(BadRequest):
        Project.create(tmp_path / "Empty.pickup")


def test_a_project_of_an_earlier_studio_has_its_mending_as_patches(folder: Path, tmp_path: Path) -> None:
    recording = tmp_path / "interview.wav"
    recording.write_bytes(b"RIFF and so on")
    project = Project.create(folder)
    gap = {"recording": str(recording), "left": 0, "gap": [3, 4], "right": 9, "text": "Friday"}
    spoken = {"voice_id": "emma", "model": "sonic-2", "language": "en", "speed": 0.0, "emotions": []}
    form = {"container": "raw", "encoding": "pcm_s16le", "sample_rate": 24_000}
    takes = {"format": form, "chosen": "", "gaps": {}, "laid": []}
    project.do(setting(project.document, "Select", {("infill",): {**gap, **spoken, **takes}}))
    project.close()
    for _ in range(2):
        again = Project.open(folder)
        (patch,) = patches_of(again.document, fingerprint(recording))
        assert patch.text == "Friday"
        assert mending_of(again.document).current == patch.id
        assert again.recovered == ""
        again.do(setting(again.document, "Rename", {("name",): again.document["name"] + "!"}))
        again.close()
