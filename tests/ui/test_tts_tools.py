"""Pronunciations, listening back, fitting and finishing: what is done to the script as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject

from studio.core.errors import EngineGone
from studio.core.pronunciation import Pronunciation
from studio.ui.tabs.tts.checking import Checking
from studio.ui.tabs.tts.finishing import Finishing
from studio.ui.tabs.tts.saying import TRIED, Saying
from studio.ui.tabs.tts.standing import Kind
from tests.fakes.engine import RunningEngine
from tests.ui.tts_kit import Desk, SuspiciousEar, desk_in

WORDS = ("The lamp at Kestle.", "A quiet harbour.")


@pytest.fixture
def desk(tmp_path: Path, engine: RunningEngine, qapp: object) -> Iterator[Desk]:
    """With a script of two blocks that are made."""
    with desk_in(tmp_path, engine) as made:
        made.presenter.arranging.paste("\n\n".join(WORDS), 0)
        made.presenter.make_missing()
        for _ in range(3):
            made.deliver()
        made.presenter.go(made.presenter.document.ids[0])
        yield made


def kinds(desk: Desk) -> list[Kind]:
    return [row.standing.kind for row in desk.page.rows]


class DeafEar:
    """Cannot listen."""

    def all(self, *_given: object, **_says: object) -> Any:
        raise EngineGone("The voices on this computer stopped.")


def test_a_word_said_otherwise_makes_only_its_block_stale(desk: Desk) -> None:
    saying = Saying(desk.services, desk.pool, desk.player, desk.presenter.writing, QObject(desk.presenter))
    assert kinds(desk) == [Kind.MADE] * 2
    assert saying.keep(Pronunciation("Kestle", "kessel"), for_all=False)
    assert kinds(desk) == [Kind.STALE, Kind.MADE]
    desk.presenter.make_missing()
    desk.deliver()
    assert kinds(desk) == [Kind.MADE] * 2
    row = desk.page.rows[0]
    assert row.take is not None
    assert [entry.spelling for entry in row.take.request.pronunciations] == ["kessel"]
    assert row.take.request.text == WORDS[0]
    saying.remove(saying.entries(for_all=False)[0], for_all=False)
    assert kinds(desk) == [Kind.STALE, Kind.MADE]
    desk.presenter.writing.undo()
    assert kinds(desk) == [Kind.MADE] * 2


def test_a_word_can_hold_in_all_projects(desk: Desk) -> None:
    saying = Saying(desk.services, desk.pool, desk.player, desk.presenter.writing, QObject(desk.presenter))
    assert saying.keep(Pronunciation("harbour", "harber"), for_all=True)
    assert kinds(desk) == [Kind.MADE, Kind.STALE]
    assert [entry.word for entry in saying.entries(for_all=True)] == ["harbour"]
    assert saying.entries(for_all=False) == ()
    assert not saying.keep(Pronunciation("", "x"), for_all=True)
    assert "Type the word" in desk.errors[-1][0].sentence


def test_a_spelling_is_tried_by_ear_and_not_kept(desk: Desk) -> None:
    saying = Saying(desk.services, desk.pool, desk.player, desk.presenter.writing, QObject(desk.presenter))
    saying.find("Kestle")
    assert saying.looking
    desk.deliver()
    first, *others = (each.entry for each in saying.proposals)
    assert len(others) == 2
    assert (first.word, bool(first.phonemes)) == ("Kestle", True)
    count = len(desk.services.project.takes())
    saying.try_out(first)
    assert saying.trying == "Kestle"
    desk.deliver()
    assert (saying.trying, desk.player.key) == ("", TRIED)
    assert desk.player.duration > 0.1
    assert len(desk.services.project.takes()) == count


def test_suspects_are_listed_and_nothing_is_listened_to_twice(desk: Desk) -> None:
    ear = desk.services.listen_back = SuspiciousEar()  # type: ignore[assignment]
    checking = Checking(desk.services, desk.pool, desk.presenter)
    assert len(checking.waiting(desk.page.rows)) == 2
    checking.begin(desk.page.rows)
    desk.deliver()
    doubts = checking.doubts(desk.page.rows)
    assert [doubt.words for doubt in doubts] == [
        "Block 1: “The” is cut short at the start.",
        "Block 2: “A” is cut short at the start.",
    ]
    checking.begin(desk.page.rows)
    assert ear.texts == list(WORDS)
    desk.write("The lamp at dusk.")
    assert [doubt.number for doubt in checking.doubts(desk.page.rows)] == [2]


def test_a_suspect_is_heard_in_its_place(desk: Desk) -> None:
    row = desk.page.rows[1]
    desk.presenter.go(row.id)
    desk.presenter.hearing.play_place(row.block.chosen, 0.6, 0.8)
    desk.deliver()
    assert desk.player.key == row.block.chosen
    assert desk.player.position == pytest.approx(0.2, abs=0.05)


def test_when_nobody_can_listen_a_sentence_says_so(desk: Desk) -> None:
    desk.services.listen_back = DeafEar()  # type: ignore[assignment]
    checking = Checking(desk.services, desk.pool, desk.presenter)
    errors: list[Any] = []
    checking.failed.connect(errors.append)
    checking.begin(desk.page.rows)
    desk.deliver()
    assert not checking.running
    assert [error.sentence for error in errors] == ["The voices on this computer stopped."]


def test_a_block_is_fitted_to_its_length(desk: Desk) -> None:
    take = desk.page.chosen
    assert take is not None
    assert desk.presenter.writing.fit(take) == ""
    desk.presenter.writing.set_target(round(take.seconds / 1.1, 2))
    said = desk.presenter.writing.fit(take)
    assert said.endswith("which fits.")
    assert desk.page.block.controls.speed > 0
    desk.presenter.writing.set_target(take.seconds / 3)
    assert "still sounds natural" in desk.presenter.writing.fit(take)


def test_approved_blocks_are_finished_in_the_voices_that_stand_for_the_drafts(desk: Desk) -> None:
    finishing = Finishing(desk.services, desk.pool, desk.presenter.writing, desk.voices, desk.presenter)
    told: list[str] = []
    finishing.told.connect(told.append)
    assert finishing.standins == ()
    desk.presenter.writing.toggle_approved()
    finishing.settle()
    (standin,) = finishing.standins
    assert standin.voice is not None
    assert finishing.quote[0] == 0
    other = next(v for v in desk.voices.voices or () if v.language == "en" and v.id != standin.voice.id)
    finishing.choose(standin.draft_id, other)
    assert finishing.quote[0] == 1
    finishing.begin()
    desk.deliver()
    assert told == ["1 block is finished on This computer."]
    rows = desk.page.rows
    assert (rows[0].takes, rows[1].takes) == (2, 1)
    assert rows[0].block.voice_id == other.id
    assert kinds(desk) == [Kind.MADE] * 2
    desk.presenter.writing.undo()
    assert desk.page.rows[0].takes == 1
