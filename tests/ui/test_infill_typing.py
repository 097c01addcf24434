"""Words that are typed in the Infill tab: on the disk with every key."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from studio.core.errors import DiskFull
from studio.core.patches import patch_of
from studio.library.lock import NAME as LOCK
from studio.library.project import Project
from tests.ui.infill_kit import Room, patch_text
from tests.ui.room_fixture import room_of
from tests.ui.tab_room import Failing

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)


room = room_of(Room)


def left_by_a_kill(room: Room, folder: Path) -> Project:
    """The project as another studio opens it when this one ends at this moment."""
    shutil.copytree(room.services.project.folder, folder, ignore=shutil.ignore_patterns(LOCK))
    return Project.open(folder)


def test_words_are_on_the_disk_with_every_key(room: Room, tmp_path: Path) -> None:
    room.ready()
    room.make()
    field = room.tab.body.patch.new_words
    field.setFocus()
    field.selectAll()
    for number, key in enumerate("Sat", start=1):
        QTest.keyClicks(field, key)
        found = left_by_a_kill(room, tmp_path / f"{number}.pickup")
        patch = patch_of(found.document, room.page.patches[0].patch.id)
        assert patch is not None
        assert (patch.text, found.undo_label) == ("Sat"[:number], "Type the new words")
        found.close()
    room.tab.presenter.writing.commit()
    assert patch_text(room) == "Sat"
    assert not (room.services.project.folder / "draft.json").exists()
    room.tab.presenter.writing.undo()
    assert patch_text(room) == "Friday"


def test_only_the_end_of_a_word_waits_for_the_disk(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.ready()
    room.make()
    synced: list[int] = []
    writing = room.tab.presenter.writing
    writing.type("On Saturday.")
    monkeypatch.setattr("studio.library.writer.os.fsync", synced.append)
    writing.type("On Sturday.")
    writing.type("On Sunday.")
    assert synced == []
    writing.type("On a Sunday.")
    assert synced


def test_words_that_cannot_be_written_down_stay_typed(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.ready()
    writing = room.tab.presenter.writing
    with monkeypatch.context() as full:
        full.setattr(Project, "do", Failing(DiskFull("The disk is full.")))
        writing.type("Saturday")
        writing.commit()
        assert patch_text(room) == "Saturday"
        assert room.banner.notice is not None
    writing.commit()
    assert patch_text(room) == "Saturday"
    assert writing.undo_label == "Type the new words"
