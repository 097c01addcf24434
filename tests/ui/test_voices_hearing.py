"""Hearing voices: auditions, sentences, previews that would cost, a mix that is dragged, before and after."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from studio.core.connection import Ability
from studio.core.errors import BadVoice, NotOffered, ServiceFault
from studio.jobs.task import Lane
from studio.services.quote import Quote
from studio.ui.tabs.voices.auditioning import MOST, State
from studio.ui.tabs.voices.card_model import VOICE_MIME
from tests.fakes.replaced import with_services
from tests.ui.tab_room import Failing, Held
from tests.ui.test_voices_jobs import stop_all
from tests.ui.test_voices_tab import Room, room

__all__ = ["room"]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Paid:
    """A service that takes 38 credits for whatever is said."""

    def __call__(self, *_request: object) -> Quote:
        return Quote(38, 2.0)


def give(part: Any, room: Room, **services: Any) -> None:
    """Lets something stand in for a service."""
    part._services = with_services(room.services, **services)


def press(room: Room, text: str) -> None:
    QTest.keyClicks(room.tab.gallery, text)


# One line, several voices


def begin_audition(room: Room, count: int = 3) -> None:
    gallery = room.tab.gallery
    gallery.setFocus()
    for _ in range(count):
        QTest.keyClick(gallery, Qt.Key.Key_Right)
        press(room, "a")


def test_a_line_is_made_by_several_voices_and_heard_by_its_number(room: Room) -> None:
    begin_audition(room)
    part, acts = room.tab.body.audition, room.tab.auditioning
    assert part.isVisible()
    assert not room.tab.body.mix._body.isVisible()
    assert part.make.text() == "Make 3 lines"
    assert part._price.text() == "Free"
    part.line.setText("Good evening.")
    part.make.click()
    room.wait(lambda: not acts.running)
    assert [one.state for one in acts.candidates] == [State.MADE] * 3
    assert part.make.text() == "All are made"
    room.tab.gallery.setFocus()
    press(room, "2")
    assert room.player.key == f"audition:{acts.candidates[1].voice.id}"
    assert "playing" in part.cards[1].accessibleName()
    room.tab.toggle_play()
    assert acts.sounding == ""
    part.cards[0].click()
    assert room.player.key == f"audition:{acts.candidates[0].voice.id}"
    assert room.page.chosen == acts.candidates[0].voice
    QTest.keyClick(part.cards[0], Qt.Key.Key_Delete)
    assert len(part.cards) == 2
    part.line.setText("Another line.")
    assert [one.state for one in acts.candidates] == [State.MISSING] * 2
    part.close_it.click()
    assert part.isHidden()
    room.tab.toolbar.audition.click()
    assert part.isVisible()
    assert len(part.cards) == 2


def test_as_many_as_there_are_keys_for_and_each_once(room: Room) -> None:
    room.tab.toolbar.audition.click()
    part = room.tab.body.audition
    assert part.add_shown.text() == f"Add the first {MOST} shown"
    part.add_shown.click()
    part.add_shown.click()
    assert len(part.cards) == MOST
    part.clear.click()
    assert part.cards == []
    assert part.make.toolTip().startswith("Add voices")


def test_an_audition_says_what_it_costs_and_not_again_what_was_made(room: Room) -> None:
    give(room.tab.auditioning, room, quote=Paid())
    begin_audition(room, 2)
    assert room.tab.body.audition._price.text() == "76 credits"
    room.services.budgets.set_month(50)
    room.voices.changed.emit()
    assert room.tab.body.audition._price.text() == "76 credits, over this month’s budget by 26"
    room.services.budgets.set_month(0)
    room.tab.auditioning.make()
    room.wait(lambda: not room.tab.auditioning.running)
    assert room.tab.auditioning.credits == 0
    made = [one.voice for one in room.tab.auditioning.candidates]
    room.tab.auditioning.clear()
    other = next(voice for voice in room.page.voices if voice not in made)
    room.tab.auditioning.add_all([made[0], other])
    assert room.tab.auditioning.credits == 38


def test_one_voice_that_cannot_does_not_end_the_audition_and_a_failure_keeps_what_was_made(
    room: Room,
) -> None:
    acts, real = room.tab.auditioning, room.services.try_out
    room.tab.auditioning.add_all(room.page.voices[:3])
    odd, broken = (one.voice.id for one in acts.candidates[1:])

    class Odd:
        is_made = staticmethod(real.is_made)

        def __call__(self, request: Any, cancel: Any) -> Any:
            if request.voice_id == odd:
                raise BadVoice("This voice is gone.")
            if request.voice_id == broken:
                raise ServiceFault("The service broke.")
            return real(request, cancel)

    give(acts, room, try_out=Odd())
    acts.make()
    room.wait(lambda: not acts.running)
    assert [one.state for one in acts.candidates] == [State.MADE, State.FAILED, State.MISSING]
    assert acts.candidates[1].trouble == "This voice is gone."
    assert room.banner.notice is not None
    assert acts.hear(1)
    assert not acts.hear(2)


def test_an_audition_is_stopped_while_it_runs_and_while_it_waits_and_ends_with_the_tab(room: Room) -> None:
    acts, real = room.tab.auditioning, room.services.try_out
    acts.add_all(room.page.voices[:2])
    free = room.fill_lane(Lane.LONG)
    room.tab.body.audition.make.click()
    room.tab.body.audition.make.click()
    free.set()
    room.rest()
    assert acts.note == "Stopped. What was made is here."

    class Waiting(Held):
        is_made = staticmethod(real.is_made)

    held = Waiting(real)
    give(acts, room, try_out=held)
    acts.make()
    assert held.begun.wait(10)
    acts.remove(acts.candidates[0].voice.id)
    assert len(acts.candidates) == 2
    room.tab.body.audition.make.click()
    room.wait(lambda: not acts.running)
    assert [one.state for one in acts.candidates] == [State.MISSING] * 2
    held = Waiting(real)
    give(acts, room, try_out=held)
    acts.make()
    assert held.begun.wait(10)
    room.close()
    assert held.go_on.is_set()


# One voice


def test_a_sentence_is_tried_in_the_chosen_voice(room: Room) -> None:
    room.tab.presenter.choose(room.first)
    trial = room.tab.detail.trial
    assert trial._price.text() == "Free on this computer."
    trial.field.clear()
    room.type_into(trial.field, "Two lamps.")
    QTest.keyClick(trial.field, Qt.Key.Key_Return)
    room.wait(lambda: room.player.key == f"voice line:{room.first.id}")
    assert room.transport.now.accessibleDescription() is not None
    trial.play.click()
    room.tab.presenter.choose(room.page.voices[1])
    assert trial.text == "Two lamps."


def test_a_preview_that_would_cost_is_asked_about_and_paid_once(room: Room) -> None:
    voice, trying = room.first, room.tab.hearing.trying
    missing = Failing(NotOffered("This voice has no preview with this service."))
    give(trying, room, preview=missing, quote=Paid())
    room.tab.presenter.choose(voice)
    room.tab.detail.preview.click()
    room.wait(lambda: room.page.price is not None)
    assert room.page.price is not None
    assert room.page.price.text == "Hearing this voice costs 38 credits."
    assert room.player.key == ""
    room.tab.detail.price.keep.click()
    assert room.page.price is None
    room.tab.detail.preview.click()
    room.wait(lambda: room.page.price is not None)
    room.tab.detail.price.go_on.click()
    room.wait(lambda: room.player.key == f"preview:{voice.id}")
    room.tab.previews.stop()
    trying._paid.clear()
    room.tab.detail.preview.click()
    room.wait(lambda: room.player.key == f"preview:{voice.id}")
    assert room.page.price is None
    assert room.banner.notice is None


def test_a_preview_that_is_free_is_made_where_there_is_none(room: Room) -> None:
    give(room.tab.hearing.trying, room, preview=Failing(NotOffered("No preview.")))
    room.tab.presenter.choose(room.first)
    room.tab.detail.preview.click()
    room.wait(lambda: room.player.key == f"preview:{room.first.id}")


# The mix


def test_a_mix_is_heard_as_it_is_dragged_and_only_as_it_is_last(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    mixing, part = room.tab.mixing, room.tab.body.mix
    for voice in room.page.voices[:2]:
        mixing.add(voice)
    room.wait(lambda: mixing.nearest is not None)
    one, other = (share.voice for share in mixing.shares)
    held = Held(room.services.mix)
    give(mixing, room, mix=held)
    part.rows[one.id].slider.setValue(90)
    room.wait(held.begun.is_set)
    seen: list[Any] = []

    def mix(parts: Any, cancel: Any) -> Any:
        seen.append(parts)
        return room.services.mix(parts, cancel)

    monkeypatch.setattr(held, "_act", mix)
    for value in (80, 70, 60, 100):
        part.rows[one.id].slider.setValue(value)
        part.rows[other.id].slider.setValue(0)
    room.wait(lambda: mixing._again)
    held.go_on.set()
    room.wait(lambda: len(seen) == 2 and not mixing._hearing.running)
    assert [[round(p.weight, 2) for p in parts] for parts in seen] == [[0.9, 0.5], [1.0, 0.0]]
    nearest = mixing.nearest
    assert nearest is not None
    assert nearest[0].id == one.id
    assert nearest[1] == pytest.approx(1.0, abs=1e-3)
    assert part._near.whole == f"nearest: {one.name}, 1.00"


def test_a_mix_that_costs_is_not_heard_unasked(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    mixing = room.tab.mixing
    give(mixing, room, quote=Paid(), mix=Failing(ServiceFault("It was asked.")))
    monkeypatch.setattr(type(mixing._voices), "is_hosted", property(lambda _self: True))
    for voice in room.page.voices[:2]:
        mixing.add(voice)
    mixing.weigh(room.page.voices[0].id, 0.9)
    assert not mixing._rest.isActive()
    assert not room.tab.body.mix.follow.isVisibleTo(room.tab)
    assert room.tab.body.mix._note.whole == "Hearing it: 38 credits."
    room.services.budgets.set_month(30)
    room.voices.changed.emit()
    assert room.tab.body.mix._note.whole == "Hearing it: 38 credits, over this month’s budget by 8."


def test_a_card_is_dropped_on_the_mix(room: Room) -> None:
    carried = QMimeData()
    carried.setData(VOICE_MIME, room.first.id.encode())
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        carried,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    room.tab.body.mix.dropEvent(drop)
    assert [share.voice.id for share in room.tab.mixing.shares] == [room.first.id]
    index = room.tab.gallery.cards.index(0)
    assert room.tab.gallery.cards.mimeData([index]).data(VOICE_MIME).data().decode() == room.first.id


def test_where_only_this_computer_mixes_it_is_offered(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    from studio.ui.errors import Deed

    mixing, part = room.tab.mixing, room.tab.body.mix
    monkeypatch.setattr(type(mixing._voices), "is_hosted", property(lambda _self: True))
    room.voices.abilities = frozenset(Ability) - {Ability.MIX}
    room.voices.changed.emit()
    part.fold.setChecked(False)
    asked: list[str] = []
    room.banner.offer(Deed.USE_THIS_COMPUTER, lambda: asked.append("here"))
    assert part._away.isVisibleTo(room.tab)
    assert not part._mix_part.isVisibleTo(room.tab)
    part.here.click()
    assert asked == ["here"]


# Another language


def test_another_language_is_heard_before_and_after_and_nothing_is_kept(room: Room) -> None:
    room.tab.presenter.choose(room.first)
    room.rest()
    before = room.voices.voices
    room.tab.detail.acts.by_name["localize"].trigger()
    form = room.tab.body.localize
    form.language.choose("es")
    form.language.activated.emit(0)
    assert form.new_line.text().startswith("La tetera")
    form.before.click()
    room.wait(lambda: room.player.key == "localize before")
    form.after.click()
    room.wait(lambda: room.player.key == "localize after")
    room.rest()
    assert room.voices.voices == before
    form.after.click()
    form.new_line.clear()
    assert not form.after.isEnabled()


def test_stopping_what_is_heard_says_nothing(room: Room) -> None:
    held = Held(room.services.try_out)

    class Waiting:
        is_made = staticmethod(room.services.try_out.is_made)

        def __call__(self, *given: Any) -> Any:
            return held(*given)

    give(room.tab.hearing.trying, room, try_out=Waiting())
    room.tab.presenter.choose(room.first)
    room.tab.detail.trial.play.click()
    assert held.begun.wait(10)
    stop_all(room)
    room.wait(lambda: room.tab.hearing.trying.saying.on == "")
    assert room.banner.notice is None
