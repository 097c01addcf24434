"""The seams of a patch in the tab: judged by itself, heard, made better, set by hand, gone through by N."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.audio.encode import whole
from studio.core.clip import FloatArray
from studio.core.hearing import HeardWord, Transcript
from studio.core.patch import PatchTake, Treatment
from studio.core.region import Region
from studio.core.seam_wording import Side
from studio.core.speech import Container, Encoding, OutputFormat
from studio.core.take import TakeJob
from studio.ui.tabs.infill.seams.fixing import NOTHING_HELPS
from studio.ui.tabs.infill.seams.minding import ALL_GOOD
from studio.ui.tabs.infill.seams.view import SeamsView
from studio.ui.waveform.gap import Gap
from studio.ui.waveform.seam_look import Way
from tests.fakes.engine import RunningEngine
from tests.ui.infill_kit import Room as Plain
from tests.unit.audio.seam_kit import voice
from tests.unit.library.requests import MAKING

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
RATE = 24_000
RAW = OutputFormat(Container.RAW, RATE, Encoding.F32)
FIRST, SECOND = Gap(0.0, 2.08, 3.28, 6.0), Gap(2.0, 4.08, 5.28, 6.0)


class Room(Plain):
    """A voice of six seconds, and takes of its own words that are as loud as they are told to be."""

    def record(self) -> None:
        self.sound = voice(seconds=6, rate=RATE)
        soundfile.write(self.path, self.sound, RATE, subtype="PCM_24")

    def take(self, gain: float) -> None:
        patch = self.page.patch
        assert patch is not None
        own: FloatArray = self.sound[patch.place.start : patch.place.end] * np.float32(10 ** (gain / 20))
        request = replace(patch.request.speech, format=RAW)
        writer = self.services.project.new_take(request, replace(MAKING, job=TakeJob.INFILL))
        writer.append(whole(own, RATE, RAW))
        self.tab.presenter.writing.add(patch.id, PatchTake(writer.finish().id, patch.place))
        self.judged()

    def patch(self, gap: Gap, gain: float) -> None:
        self.select(gap)
        self.tab.presenter.writing.set_text("Friday")
        self.take(gain)

    @property
    def view(self) -> SeamsView:
        found = self.page.seams
        assert found is not None
        return found

    def judged(self) -> None:
        self.wait(lambda: self.page.seams is not None and self.page.seams.seams is not None)
        self.rest()

    @property
    def verdicts(self) -> list[tuple[str, str, str]]:
        return [(row.left, row.right, row.words) for row in self.page.takes]


@pytest.fixture
def room(tmp_path: Path, engine: RunningEngine, qtbot: QtBot) -> Iterator[Room]:
    made = Room(tmp_path, engine, qtbot)
    made.open()
    yield made
    made.close()


def test_takes_are_judged_by_themselves_and_a_fix_makes_them_better(room: Room) -> None:
    assert room.page.seams is None
    part = room.tab.body.patch.seams
    assert part.isHidden()
    room.patch(FIRST, 0.0)
    assert part.seams_bar.sentence == "Both seams are good. You will not hear this patch."
    room.take(-12.0)
    assert [each[:2] for each in room.verdicts] == [("good", "good"), ("bad", "bad")]
    assert "quieter" in part.seams_bar.sentence
    assert part.seams_bar.sentence.startswith(room.page.patches[0].listen.capitalize())
    assert room.page.patches[0].verdict == "bad"
    look = room.tab.wave.canvas.seams.look
    assert look is not None
    assert look.left == look.right == ("x-circle-fill", "red")

    part.fix.click()
    room.wait(lambda: room.view.proposal is not None)
    assert part.proposal.sentence.startswith("Make the patch ")
    for button, name in ((part.proposal.before, "Before the fix"), (part.proposal.after, "After the fix")):
        button.click()
        room.wait(lambda name=name: f"seams:{name}" in room.tab.presenter.hearing.playing.key)
        room.rest()
    before = room.view.seams
    part.proposal.apply.click()
    room.judged()
    assert room.view.treatment.gain_db > 5
    assert before is not None
    assert room.view.seams is not None
    assert room.view.seams.badness < 0.4 * before.badness
    assert room.page.undo.startswith("Make the patch ")
    room.tab.toolbar.undo.click()
    assert room.view.treatment == Treatment()
    assert room.view.proposal is None
    room.tab.presenter.comparing.turn_blind(True)
    assert room.page.seams is None
    assert room.verdicts == [("", "", "")] * 2


def test_crossfades_are_set_on_the_waveform_and_taken_back(room: Room) -> None:
    room.patch(FIRST, 0.0)
    canvas = room.tab.wave.canvas
    canvas.fade_moved.emit(Way.IN, 0.2)
    assert room.view.treatment.fade_in == pytest.approx(0.2)
    canvas.fade_moved.emit(Way.OUT, 9.0)
    assert room.view.treatment.fade_out == pytest.approx(0.5)
    QTest.keyClick(room.tab.wave, Qt.Key.Key_Comma)
    assert room.view.treatment.fade_in == pytest.approx(0.195)
    assert canvas.seams.look is not None
    assert canvas.seams.look.fade_in == pytest.approx(0.195)
    for _ in range(3):
        room.tab.toolbar.undo.click()
    assert room.view.treatment == Treatment()
    room.rest()


def test_n_goes_from_one_patch_to_be_listened_to_to_the_next(room: Room) -> None:
    room.patch(FIRST, 9.0)
    room.patch(SECOND, 0.0)
    first, second = (row.patch.id for row in room.page.patches)
    assert room.page.patch is not None
    assert room.page.patch.id == second
    QTest.keyClick(room.tab.wave, Qt.Key.Key_N)
    assert room.page.patch.id == first
    room.wait(lambda: "seams:" in room.tab.presenter.hearing.playing.key)
    room.rest()
    room.tab.presenter.writing.set_enabled(room.page.patches[0].patch, False)
    QTest.keyClick(room.tab.wave, Qt.Key.Key_N)
    assert room.page.notice == ALL_GOOD


def test_what_is_taken_out_has_a_seam_of_its_own_and_a_pause_that_is_set(room: Room) -> None:
    room.select(FIRST)
    room.tab.body.patch.head.kind.chosen.emit("remove")
    room.judged()
    assert [seam.side for seam in room.view.seams.all] == [Side.JOIN] if room.view.seams else False
    acts, place = room.tab.presenter, room.view.patch.place
    acts.writing.stand("", place, Treatment(lead=0.6), "Longer pause")
    room.judged()
    assert room.view.treatment == Treatment(lead=0.6)
    assert room.view.seams is not None
    assert "the pause is" in room.view.seams.sentence
    room.tab.body.patch.seams.fix.click()
    room.wait(lambda: room.view.proposal is not None)
    acts.minding.apply()
    room.judged()
    assert room.view.treatment.lead < 0.3
    acts.minding.set_fade(Way.IN, 0.3)
    assert room.view.treatment.fade_in is None, "there is nothing that could be faded over"
    wide = Region(0, room.page.recording.frames if room.page.recording else 0)
    acts.writing.stand("", wide, Treatment(), "All of it")
    room.judged()
    assert room.view.seams.sentence == "The patch is the whole recording: it has no seams."


def test_where_nothing_helps_that_is_said(room: Room) -> None:
    room.patch(FIRST, 0.0)
    room.tab.presenter.minding.fix()
    room.wait(lambda: room.page.notice == NOTHING_HELPS)
    room.rest()


def test_words_that_are_missing_are_told_and_shown(room: Room) -> None:
    heard = (HeardWord("one", 0.2, 1.0), HeardWord("two", 3.4, 4.0))
    room.services.listen.words = lambda *_given, **_says: Transcript(  # type: ignore[method-assign]
        "one two", "en", 6.0, heard
    )
    room.patch(FIRST, 0.0)
    room.wait(lambda: room.view.heard is not None)
    part = room.tab.body.patch.seams
    assert part.words_bar.sentence == "Take 1: “Friday” is missing."
    assert room.verdicts == [("good", "good", "listen")]
    assert [(row.verdict, row.listen) for row in room.page.patches] == [("listen", "words")]
    look = room.tab.wave.canvas.seams.look
    assert look is not None
    assert [words for _, _, words in look.suspects] == ["Friday"]
