"""What is asked before a patch is made: whether a voice may be learned, and whether to pay again."""

from __future__ import annotations

import pytest

from studio.core.patch import AS_RECORDED
from studio.services.as_recorded import AsRecorded
from studio.services.quote import AskPrice, Quote
from studio.ui.waveform.gap import Gap
from tests.ui.infill_kit import Room
from tests.ui.room_fixture import room_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
GAP_ELSEWHERE = Gap(3.8, 4.5, 5.0, 5.9)


room = room_of(Room)


def test_a_service_learns_the_voice_of_a_recording_only_once_it_was_allowed(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    allowed: list[bool] = []
    voices = room.voices.voices
    assert voices is not None
    monkeypatch.setattr(AsRecorded, "must_ask", property(lambda _self: not allowed))
    monkeypatch.setattr(AsRecorded, "allow", lambda _self: allowed.append(True))
    monkeypatch.setattr(AsRecorded, "__call__", lambda _self, *_who, **_says: voices[0].id)
    room.ready()
    room.tab.presenter.writing.set_voice(AS_RECORDED)
    assert room.page.voice is not None
    assert room.page.voice.name == "As recorded"
    room.tab.body.patch.primary.click()
    assert room.page.question is not None
    assert "Did the speaker agree?" in room.page.question.text
    room.tab.body.question.keep.click()
    assert (room.page.question, room.page.making, allowed) == (None, False, [])
    room.tab.body.patch.primary.click()
    room.tab.body.question.go_on.click()
    room.wait(lambda: len(room.page.takes) == 1)
    assert allowed == [True]
    assert room.page.takes[0].take.request.voice_id == voices[0].id
    room.make()
    assert room.page.question is None


def test_what_was_paid_for_is_not_paid_for_again_unasked(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(AskPrice, "infill", lambda *_given: Quote(306, 1.0))
    room.ready()
    assert room.page.quote == "306 credits"
    room.make()
    room.tab.body.patch.primary.click()
    assert room.page.question is not None
    assert room.page.question.text == "You already have this take. Make another for 306 credits?"
    room.tab.body.question.keep.click()
    assert len(room.page.takes) == 1
    room.tab.body.patch.primary.click()
    room.tab.body.question.go_on.click()
    room.wait(lambda: len(room.page.takes) == 2)


def test_what_is_over_the_budget_says_so_beside_the_price(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(AskPrice, "infill", lambda *_given: Quote(306, 1.0))
    room.ready()
    room.services.budgets.set_project(room.services.project, 400)
    room.voices.changed.emit()
    assert (room.page.quote, room.page.missing_quote) == ("306 credits", "306 credits")
    room.make()
    over = "306 credits, over this project’s budget by 212"
    assert room.page.quote == over
    assert room.tab.body.patch._quote.text() == over
    room.tab.body.patch.primary.click()
    assert room.page.question is not None
    assert room.page.question.text == f"You already have this take. Make another for {over}?"
    room.tab.body.question.go_on.click()
    room.wait(lambda: room.banner.notice is not None)
    assert room.banner.notice is not None
    assert "of this project’s budget of 400 there are 94 left" in str(room.banner.notice)
    assert len(room.page.takes) == 1
    room.select(GAP_ELSEWHERE)
    room.write("Sunday")
    assert room.page.missing_quote == over
