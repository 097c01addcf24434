"""What the Voices tab runs, each act failed, stopped while it waits and while it runs, and closed upon."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from studio.core.errors import ServiceFault
from studio.jobs.task import Lane
from tests.fakes.replaced import with_services
from tests.ui.tab_room import Failing, Held
from tests.ui.test_voices_tab import Room, room

__all__ = ["room"]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)


@dataclass(frozen=True, slots=True)
class Deed:
    """One act of the tab: the service that does it, who asks, how it is begun, and on which threads."""

    service: str
    asker: Callable[[Room], Any]
    ready: Callable[[Room], object]
    press: Callable[[Room], object]
    lane: Lane


def edit(room: Room) -> None:
    room.tab.detail.acts.by_name["edit"].trigger()
    room.tab.detail.form.name.setText("Renamed")
    room.tab.detail.form.save.click()


def delete(room: Room) -> None:
    room.tab.detail.acts.by_name["delete"].trigger()
    room.tab.detail.question.go_on.click()


def begin_create(room: Room) -> None:
    form = room.tab.body.create_form
    room.tab.toolbar.from_numbers.click()
    form.numbers.setPlainText(json.dumps({"embedding": room.first.embedding}))
    form.name.setText("By its numbers")


def begin_localize(room: Room) -> None:
    room.tab.presenter.choose(room.first)
    room.tab.detail.acts.by_name["localize"].trigger()


def begin_mix(room: Room) -> None:
    for voice in room.page.voices[:2]:
        room.tab.mixing.add(voice)
    room.tab.body.mix.name.setText("Between")


DEEDS = (
    Deed("edit_voice", lambda r: r.tab.presenter.editing, Room.own, edit, Lane.SHORT),
    Deed("delete_voice", lambda r: r.tab.presenter.editing, Room.own, delete, Lane.SHORT),
    Deed(
        "create_voice",
        lambda r: r.tab.creating,
        begin_create,
        lambda r: r.tab.body.create_form.foot.make.click(),
        Lane.LONG,
    ),
    Deed(
        "localize",
        lambda r: r.tab.localizing,
        begin_localize,
        lambda r: r.tab.body.localize.foot.make.click(),
        Lane.LONG,
    ),
    Deed(
        "create_voice",
        lambda r: r.tab.mixing,
        begin_mix,
        lambda r: r.tab.body.mix.save.click(),
        Lane.LONG,
    ),
)
NAMES = ("edit", "delete", "create", "localize", "mix")


def give(room: Room, deed: Deed, act: Callable[..., Any]) -> None:
    """Lets `act` stand in for the service."""
    says: dict[str, Any] = {deed.service: act}
    deed.asker(room)._services = with_services(room.services, **says)


def stop_all(room: Room) -> None:
    """As the cross of each row of the list of jobs does."""
    for job in room.pool.jobs():
        if job.name != "Busy":
            job.cancel()


@pytest.mark.parametrize("deed", DEEDS, ids=NAMES)
def test_an_act_that_fails_or_is_stopped_changes_nothing_and_can_be_done_again(
    room: Room, deed: Deed
) -> None:
    deed.ready(room)
    room.rest()
    before = room.voices.voices
    real = getattr(room.services, deed.service)
    failing = Failing(ServiceFault("The service broke."))
    give(room, deed, failing)
    deed.press(room)
    room.wait(lambda: room.banner.notice is not None)
    assert failing.asked == 1
    room.banner.clear()

    held = Held(real)
    give(room, deed, held)
    deed.press(room)
    assert held.begun.wait(10)
    stop_all(room)
    room.rest()

    unasked = Failing(ServiceFault("It was not to be asked."))
    give(room, deed, unasked)
    free = room.fill_lane(deed.lane)
    deed.press(room)
    stop_all(room)
    free.set()
    room.rest()
    assert unasked.asked == 0
    assert room.banner.notice is None
    assert room.voices.voices == before

    held = Held(real)
    give(room, deed, held)
    deed.press(room)
    assert held.begun.wait(10)
    held.go_on.set()
    room.wait(lambda: room.voices.voices != before)


@pytest.mark.parametrize("deed", DEEDS, ids=NAMES)
def test_closing_while_it_runs_ends_it(room: Room, deed: Deed) -> None:
    deed.ready(room)
    room.rest()
    held = Held(getattr(room.services, deed.service))
    give(room, deed, held)
    deed.press(room)
    assert held.begun.wait(10)
    room.close()
    assert held.go_on.is_set()


def test_a_listing_that_was_stopped_says_so_and_can_be_asked_for_again(room: Room) -> None:
    held = Held(room.services.list_voices)
    room.voices._services = with_services(room.services, list_voices=held)
    room.voices.connection_changed()
    page = room.tab.body.gallery_page
    assert page.again.isHidden()
    assert held.begun.wait(10)
    stop_all(room)
    room.wait(lambda: not room.voices.coming)
    assert room.page.away == "The voices were not listed: you stopped it."
    room.voices._services = room.services
    page.again.click()
    room.wait(lambda: bool(room.page.voices))
    assert page.again.isHidden()


def test_a_preview_that_was_stopped_is_over(room: Room) -> None:
    held = Held(room.services.preview)
    room.tab.hearing.trying._services = with_services(room.services, preview=held)
    room.tab.presenter.choose(room.first)
    room.tab.detail.preview.click()
    assert room.tab.detail.preview.text() == "Stop"
    assert held.begun.wait(10)
    stop_all(room)
    room.wait(lambda: room.tab.previews.voice_id == "")
    assert room.tab.detail.preview.text() == "Preview"


def test_a_voice_chosen_while_another_is_deleted_stays_chosen(room: Room) -> None:
    mine = room.own()
    other = next(voice for voice in room.page.voices if voice.id != mine.id)
    held = Held(room.services.delete_voice)
    room.tab.presenter.editing._services = with_services(room.services, delete_voice=held)
    delete(room)
    assert held.begun.wait(10)
    room.tab.presenter.choose(other)
    held.go_on.set()
    room.wait(lambda: room.voices.find(mine.id) is None)
    assert room.page.chosen is not None
    assert room.page.chosen.id == other.id


def test_a_connection_without_voices_says_so(room: Room) -> None:
    room.voices.voices = ()
    room.voices.changed.emit()
    assert room.tab.body.gallery_page._words.text() == "This connection has no voices."
