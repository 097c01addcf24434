"""The recordings that are mended in one project, and the way from one to another."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from studio.core.annotations import paths_of
from studio.core.edit import MISSING, setting
from studio.core.mended_recordings import mended_recordings
from studio.devices.play_state import PlayState
from studio.library.project import Project
from studio.services.as_recorded import AsRecorded
from studio.ui.tabs.infill.marking import marked_in
from studio.ui.waveform.gap import Gap
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


def test_a_take_falls_silent_when_its_patch_is_undone(room: Room) -> None:
    room.ready()
    room.make()
    room.player.stop()
    room.tab.presenter.comparing.hear(room.page.takes[0].take)
    room.wait(lambda: room.player.state is PlayState.PLAYING)
    writing = room.tab.presenter.writing
    while room.page.takes:
        assert room.player.state is PlayState.PLAYING
        writing.undo()
    assert room.player.state is PlayState.STOPPED


def test_what_was_said_of_a_patch_does_not_stand_under_another(room: Room) -> None:
    room.ready()
    room.make()
    room.tab.presenter.say("It was stopped.")
    room.tab.presenter.writing.set_enabled(room.page.patches[0].patch, on=False)
    assert room.page.notice == "It was stopped."
    assert room.page.recording is not None
    room.tab.presenter.writing.mark(marked_in(room.page.recording, Gap(3.8, 4.5, 5.0, 5.9), None))
    assert room.page.notice == ""
    assert room.page.patch is not None
    assert room.page.patch.id != room.page.patches[0].patch.id


def test_voices_that_were_learned_for_patches_are_not_to_be_chosen(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = room.voices.voices
    assert known is not None
    learned = known[1]
    monkeypatch.setattr(AsRecorded, "is_learned", lambda _self, voice: voice.id == learned.id)
    room.voices.voices = (*known,)  # As if listed anew.
    assert room.voices.choosable == tuple(voice for voice in known if voice is not learned)
    assert room.voices.offered(known[0].id) == room.voices.choosable
    assert learned in (room.voices.offered(learned.id) or ())
    assert room.page.voices is not None
    assert learned.id not in {voice.id for voice in room.page.voices}
