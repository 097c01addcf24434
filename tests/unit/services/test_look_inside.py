"""A project that a later studio wrote is looked into: its sounds and texts are had, nothing is written."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import orjson
import pytest

from studio.core.cancel import CancelToken
from studio.core.edit import setting
from studio.core.errors import BadRequest, BadSound, Cancelled, FileMissing, NewerProject
from studio.core.script import block_ids, block_path
from studio.core.speech import SpeechRequest
from studio.library.project import Project
from studio.services.studio import Services
from tests.unit.services.scripts import recording

WORDS = ("Good morning: the lamp?", "Nobody has seen the keeper.")


@pytest.fixture
def later(speaking: Services) -> Path:
    """Two takes, a recording and a text, written by a studio of the future that names much otherwise."""
    project, voice = speaking.project, speaking.list_voices(CancelToken())[0].id
    for words in WORDS:
        speaking.speak(SpeechRequest(words, voice), project, CancelToken())
    block = block_ids(project.document)[0]
    project.do(setting(project.document, "Write", {block_path(block, "text"): "It is a fine line."}))
    folder = project.folder
    project.close()
    recording(folder / "recordings" / "harbour.wav")
    document = orjson.loads((folder / "project.json").read_bytes())
    (folder / "project.json").write_bytes(orjson.dumps(document | {"format": 99, "scenes": [1]}))
    with pytest.raises(NewerProject):
        Project.open(folder)
    return folder


def bytes_of(folder: Path) -> dict[str, tuple[str, int]]:
    """Everything in it, what is hidden too, with its time."""
    return {
        str(path.relative_to(folder)): (sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_what_it_holds_is_heard_and_copied_out_and_nothing_is_written(
    speaking: Services, later: Path, tmp_path: Path
) -> None:
    (later / "recordings" / "elsewhere.wav").symlink_to(tmp_path / "mine.wav")  # Nobody's business.
    recording(tmp_path / "mine.wav")
    before, steps = bytes_of(later), list[str]()
    inside = speaking.look_inside(later, CancelToken())
    assert [held.words for held in inside.sounds] == [*WORDS, ""]
    assert [held.path.name for held in inside.sounds][2:] == ["harbour.wav"]
    assert all(held.seconds for held in inside.sounds)
    assert inside.texts == ("It is a fine line.",)
    opened = speaking.look_inside.open(inside.sounds[0], CancelToken())
    assert opened.read(0, 100).shape == (100,)
    opened.close()
    target = speaking.look_inside.copy_out(
        inside, tmp_path / "out", CancelToken(), progress=lambda step, _: steps.append(step)
    )
    names = ["1 Good morning- the lamp.wav", "2 Nobody has seen the keeper.wav", "3 harbour.wav", "texts.txt"]
    assert sorted(path.name for path in target.iterdir()) == names
    for held, name in zip(inside.sounds, names, strict=False):
        assert (target / name).read_bytes() == held.path.read_bytes()
    assert (target / "texts.txt").read_text("utf-8") == "It is a fine line.\n\n"
    assert steps == [f"Copying {number} of 3" for number in (1, 2, 3)]
    assert bytes_of(later) == before


def test_what_nobody_can_read_is_there_all_the_same(speaking: Services, later: Path, tmp_path: Path) -> None:
    (later / "project.json").write_bytes(b"a new kind of file \xff")
    (later / "takes" / "zz new.wav").write_bytes(b"sound of the future")
    for account in (later / "takes").glob("*.json"):
        account.write_bytes(b'{"request": ["otherwise"]}')
    inside = speaking.look_inside(later, CancelToken())
    assert inside.texts == ()
    assert {held.words for held in inside.sounds} == {""}
    [strange] = [held for held in inside.sounds if held.seconds is None]
    assert strange.path.name == "zz new.wav"
    with pytest.raises(BadSound):
        speaking.look_inside.open(strange, CancelToken())
    target = speaking.look_inside.copy_out(inside, tmp_path / "out", CancelToken())
    [copied] = target.glob("* zz new.wav")
    assert copied.read_bytes() == b"sound of the future"


def test_what_is_in_the_way_is_said(speaking: Services, later: Path, tmp_path: Path) -> None:
    inside, stopped = speaking.look_inside(later, CancelToken()), CancelToken()
    with pytest.raises(BadRequest, match="something named"):
        speaking.look_inside.copy_out(inside, tmp_path, CancelToken())
    stopped.cancel()
    with pytest.raises(Cancelled):
        speaking.look_inside.copy_out(inside, tmp_path / "out", stopped)
    with pytest.raises(Cancelled):
        speaking.look_inside(later, stopped)
    with pytest.raises(FileMissing, match="not in"):
        speaking.look_inside(tmp_path / "gone.pickup", CancelToken())
