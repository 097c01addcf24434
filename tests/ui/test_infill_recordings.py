"""The recordings that are mended in one project, and the way from one to another."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from studio.core.annotations import paths_of
from studio.core.edit import MISSING, setting
from studio.core.mended_recordings import mended_recordings
from studio.library.project import Project
from tests.ui.infill_kit import RATE, Room
from tests.ui.room_fixture import room_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)


room = room_of(Room)


def another(folder: Path) -> Path:
    path = folder / "Anna & Bob.wav"
    soundfile.write(path, np.random.default_rng(7).normal(0, 0.02, RATE * 6), RATE, subtype="PCM_16")
    return path


def opened(room: Room, path: Path) -> None:
    room.wait(lambda: room.page.recording is not None and room.page.recording.path == path)
    room.wait(lambda: room.page.recording is not None and room.page.recording.whole)
    room.rest()


def test_a_menu_beside_the_name_goes_to_another_recording_with_its_patches(
    room: Room, tmp_path: Path
) -> None:
    button = room.tab.toolbar.recordings
    room.ready()
    room.make()
    assert not button.isVisibleTo(room.tab)
    path = another(tmp_path)
    room.tab.presenter.open(path)
    opened(room, path)
    assert room.page.patches == ()
    assert button.isVisibleTo(room.tab)
    room.select()
    room.write("Sunday")
    room.tab.presenter.writing.commit()
    menu = button.menu_of_recordings()
    told = [(act.text(), act.isChecked()) for act in menu.actions()]
    assert told == [("Anna && Bob.wav, 1 patch", True), ("interview.wav, 1 patch", False)]
    menu.actions()[1].trigger()
    menu.deleteLater()
    opened(room, room.path)
    assert [row.patch.text for row in room.page.patches] == ["Friday"]
    assert len(room.page.patches[0].patch.takes) == 1


def test_a_project_of_before_knows_them_by_their_takes(room: Room) -> None:
    room.ready()
    room.make()
    project: Project = room.services.project
    known = room.page.recordings
    assert [(each.name, each.patches) for each in known] == [("interview.wav", 1)]
    gone = {("recordings", each): MISSING for each in paths_of(project.document)}
    project.do(setting(project.document, "Forget", gone | {("mending",): MISSING}))
    assert mended_recordings(project.document, project.takes()) == known
    assert mended_recordings(project.document, {}) == ()
