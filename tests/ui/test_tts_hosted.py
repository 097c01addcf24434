"""The script desk on a hosted service: what is told before spending, and what becomes of many blocks when
the service refuses, breaks off and comes back."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.core.errors import StudioError
from studio.core.pronunciation import Pronunciation
from studio.jobs.pool import JobPool
from studio.services import make_many, quote
from studio.ui.tabs.tts.finishing import Finishing
from studio.ui.tabs.tts.standing import Kind
from studio.ui.tabs.tts.tab import TtsTab
from studio.ui.theme.theme import theme
from tests.fakes.engine import RunningEngine
from tests.ui.tab_room import TabRoom
from tests.ui.tts_kit import Desk, desk_in
from tests.unit.api.service import Answer, Request, Service, serving
from tests.unit.services.scripts import CHUNK, DONE, choose, voicing

WORDS = tuple(f"Block {number} is here." for number in range(1, 6))
Refusal = Callable[[Answer], None]
REFUSALS: dict[int, tuple[bytes, str]] = {
    401: (b"Unauthorized", "key"),
    402: (b"Not enough credits", "credits"),
    429: (b"Too many requests", "busy"),
}


@dataclass
class Plan:
    """A service that says every block, until it is told to do otherwise with one of them."""

    turns: dict[str, Refusal] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def __call__(self, request: Request, answer: Answer) -> None:
        words = request.json["transcript"]
        with self.lock:
            turn = self.turns.get(words)
            if turn is None:
                self.said.append(words)
        if turn is not None:
            turn(answer)
            return
        answer.stream()
        answer.event(**CHUNK)
        answer.event(**DONE)
        answer.end()


@pytest.fixture
def plan() -> Plan:
    return Plan()


@pytest.fixture
def service(plan: Plan) -> Iterator[Service]:
    with serving(voicing(plan)) as started:
        yield started


@pytest.fixture
def desk(
    tmp_path: Path, service: Service, qapp: object, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    """A script of five blocks on a service that costs, though it is reached over loopback."""
    for module in (quote, make_many):
        monkeypatch.setattr(module, "is_free", lambda connection: connection.is_this_computer)
    with desk_in(tmp_path, None, JobPool()) as made:
        choose(made.services, service)
        made.voices.connection_changed()
        qtbot.waitUntil(lambda: made.voices.voices is not None)
        made.presenter.arranging.paste("\n\n".join(WORDS), 0)
        made.presenter.go(made.presenter.document.ids[0])
        yield made
        qtbot.waitUntil(lambda: not made.pool.jobs())
        made.services.connect.close()


def kinds(desk: Desk) -> list[Kind]:
    return [row.standing.kind for row in desk.page.rows]


def make_all(desk: Desk, qtbot: QtBot) -> None:
    desk.presenter.make_missing()
    qtbot.waitUntil(lambda: not desk.presenter.producing.production.running, timeout=20_000)


def test_all_are_made_two_at_a_time_and_the_price_is_said_before(
    desk: Desk, plan: Plan, qtbot: QtBot
) -> None:
    assert desk.page.quote == f"{sum(map(len, WORDS))} credits"
    most: list[int] = []
    desk.presenter.producing.production.begun.connect(
        lambda _: most.append(len(desk.presenter.producing.production.fractions))
    )
    make_all(desk, qtbot)
    assert sorted(plan.said) == sorted(WORDS)
    assert max(most) == 2
    assert kinds(desk) == [Kind.MADE] * len(WORDS)
    assert desk.errors == []
    assert desk.page.quote == ""


def test_the_same_is_not_paid_for_twice_unasked(desk: Desk, plan: Plan, qtbot: QtBot) -> None:
    make_all(desk, qtbot)
    desk.presenter.producing.make()
    assert desk.page.question is not None
    assert "You already have this take" in desk.page.question.text
    desk.presenter.arranging.duplicate()
    desk.write(WORDS[1])
    make_all(desk, qtbot)
    assert len(plan.said) == len(WORDS)
    assert desk.page.chosen is not None
    desk.presenter.producing.make()
    desk.presenter.producing.make_anyway()
    qtbot.waitUntil(lambda: len(plan.said) == len(WORDS) + 1)
    qtbot.waitUntil(lambda: not desk.presenter.producing.production.running)


def test_the_same_words_in_several_blocks_are_paid_for_once(desk: Desk, plan: Plan, qtbot: QtBot) -> None:
    desk.presenter.arranging.paste("Again.\n\nAgain.\n\nOther.\n\nAgain.", 0)
    ids = [row.id for row in desk.page.rows if row.text == "Again."]
    make_all(desk, qtbot)
    assert sorted(plan.said) == sorted({*WORDS, "Again.", "Other."})
    assert kinds(desk) == [Kind.MADE] * (len(WORDS) + 4)
    assert len(ids) == 3
    assert len({desk.presenter.document.block_of(id_).chosen for id_ in ids}) == 1


@pytest.mark.parametrize("status", list(REFUSALS))
def test_a_refusal_stops_the_rest_keeps_what_is_made_and_can_be_gone_on_from(
    desk: Desk, plan: Plan, qtbot: QtBot, status: int
) -> None:
    said, sentence = REFUSALS[status]
    plan.turns[WORDS[2]] = lambda answer: answer.send(status, said, retry_after="0")
    make_all(desk, qtbot)
    ((error, circumstance),) = desk.errors
    assert sentence in error.sentence
    assert circumstance.subject == "Block 3"
    made = [kind is Kind.MADE for kind in kinds(desk)]
    assert made[:2] == [True, True]
    assert not made[2]
    assert kinds(desk)[2] is Kind.FAILED
    assert not made[4]
    before = list(plan.said)
    plan.turns.clear()
    make_all(desk, qtbot)
    assert kinds(desk) == [Kind.MADE] * len(WORDS)
    assert sorted(plan.said) == sorted(WORDS)
    assert plan.said[: len(before)] == before
    assert len(desk.errors) == 1


def test_a_connection_that_is_cut_in_the_middle_loses_no_block(desk: Desk, plan: Plan, qtbot: QtBot) -> None:
    def cut(answer: Answer) -> None:
        answer.stream()
        answer.event(**CHUNK)

    plan.turns[WORDS[2]] = cut
    make_all(desk, qtbot)
    assert len(desk.errors) == 1
    assert kinds(desk)[:3] == [Kind.MADE, Kind.MADE, Kind.FAILED]
    part = desk.page.rows[2].block.takes
    assert len(part) == 1  # What arrived is there to be kept.
    plan.turns.clear()
    make_all(desk, qtbot)
    assert kinds(desk) == [Kind.MADE] * len(WORDS)
    assert desk.page.rows[2].block.chosen not in part
    assert sorted(plan.said) == sorted(WORDS)


def test_words_that_a_service_cannot_be_told_are_named_beside_the_price(desk: Desk, qtbot: QtBot) -> None:
    pronunciations, project = desk.services.pronunciations, desk.services.project
    assert desk.page.untold == ""
    project.do(pronunciations.setting(project, Pronunciation("here", phonemes="hˈɪə")))
    desk.presenter.writing.edited.emit()
    assert desk.page.untold == (
        "Not on Studio B: the sound of “here” is given in phonemes alone. Give a spelling as well."
    )
    project.do(pronunciations.setting(project, Pronunciation("here", "heer", "hˈɪə")))
    desk.presenter.writing.edited.emit()
    assert desk.page.untold == ""


def test_the_sentence_stands_under_the_price_and_leads_to_the_lists(
    tmp_path: Path, service: Service, qtbot: QtBot, qapp: QApplication, engine: RunningEngine
) -> None:
    theme().apply(qapp)
    room = TabRoom(TtsTab, tmp_path, engine, qtbot)
    services = room.services
    choose(services, service)
    room.voices.connection_changed()
    room.wait(lambda: room.voices.voices is not None)
    tab = cast(TtsTab, room.shown)
    bar = tab.body.untold
    tab.presenter.writing.type("Nobody is here.")
    services.pronunciations.set_for_all(Pronunciation("here", phonemes="hˈɪə"))
    assert not bar.isVisible()
    assert tab.body.panel.form.model_row.isVisible()
    tab.presenter.writing.edited.emit()
    assert bar.isVisible()
    assert "“here”" in bar.open.accessibleDescription()
    bar.open.click()
    assert tab.tools.say_over.isVisible()
    tab.tools.say_over.close()
    tab.presenter.writing.type("Nobody.")
    assert not bar.isVisible()
    room.close()


def finishing(desk: Desk) -> tuple[Finishing, list[str], list[StudioError]]:
    found = Finishing(desk.services, desk.pool, desk.presenter.writing, desk.voices, desk.presenter)
    told: list[str] = []
    errors: list[StudioError] = []
    found.told.connect(told.append)
    found.failed.connect(errors.append)
    return found, told, errors


def test_approved_blocks_are_finished_until_the_credits_end_and_afterwards_the_rest(
    desk: Desk, plan: Plan, qtbot: QtBot
) -> None:
    for block_id in desk.presenter.document.ids:
        desk.presenter.go(block_id)
        desk.presenter.writing.toggle_approved()
    act, told, errors = finishing(desk)
    act.settle()
    assert act.quote == (5, f"{sum(map(len, WORDS))} credits")
    plan.turns[WORDS[2]] = lambda answer: answer.send(402, b"Not enough credits")
    act.begin()
    qtbot.waitUntil(lambda: bool(told))
    made = len(plan.said)
    assert 2 <= made < len(WORDS)
    assert told == [f"{made} blocks are finished on Studio B."]
    assert "credits" in errors[0].sentence
    assert kinds(desk).count(Kind.MADE) == made
    plan.turns.clear()
    act.begin()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert sorted(plan.said) == sorted(WORDS)
    assert kinds(desk) == [Kind.MADE] * len(WORDS)
    act.leave()
