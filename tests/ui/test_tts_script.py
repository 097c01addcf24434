"""A script of many blocks: what can be done to it, what is made of it, how it is played. Without widgets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from studio.core.errors import ServiceFault
from studio.devices.player import PlayState
from studio.ui.tabs.tts.standing import Kind
from studio.ui.tabs.tts.summary import sums_of
from tests.fakes.engine import RunningEngine
from tests.ui.tts_kit import Desk, FailingSpeak, desk_in

WORDS = ("One.", "Two.", "Three.")


@pytest.fixture
def desk(tmp_path: Path, engine: RunningEngine, qapp: object) -> Iterator[Desk]:
    """With a script of three blocks."""
    with desk_in(tmp_path, engine) as made:
        made.presenter.arranging.paste("\n\n".join(WORDS), 0)
        made.presenter.go(made.presenter.document.ids[0])
        yield made


def texts(desk: Desk) -> list[str]:
    return [row.text for row in desk.page.rows]


def kinds(desk: Desk) -> list[Kind]:
    return [row.standing.kind for row in desk.page.rows]


def make_all(desk: Desk) -> None:
    desk.presenter.make_missing()
    for _ in range(len(desk.page.rows) + 1):
        desk.deliver()


def test_pasted_paragraphs_become_blocks_in_one_undo(desk: Desk) -> None:
    assert texts(desk) == list(WORDS)
    desk.presenter.writing.undo()
    assert texts(desk) == [""]
    desk.presenter.writing.redo()
    assert texts(desk) == list(WORDS)


def test_text_pasted_in_the_middle_of_words_parts_them(desk: Desk) -> None:
    desk.write("Before after")
    desk.presenter.arranging.paste("Mid one.\n\nMid two.", 7)
    assert texts(desk) == ["Before", "Mid one.", "Mid two.", "after", "Two.", "Three."]


def test_speakers_become_characters_with_voices_of_their_own(desk: Desk) -> None:
    desk.presenter.arranging.paste("ANN: Hello.\n\nBOB: Good day.\n\nANN: Bye.", 0)
    rows = desk.page.rows
    assert [row.who for row in rows[:3]] == ["Ann", "Bob", "Ann"]
    assert [row.text for row in rows[:3]] == ["Hello.", "Good day.", "Bye."]
    assert len({row.block.voice_id for row in rows[:2]} | {rows[3].block.voice_id}) == 3
    desk.presenter.writing.undo()
    assert desk.page.characters == ()


def test_enter_twice_splits_and_backspace_joins(desk: Desk) -> None:
    asked: list[tuple[str, int]] = []
    desk.presenter.edit_asked.connect(lambda *told: asked.append(told))
    desk.write("First part. Second part.")
    desk.presenter.arranging.split(12)
    assert texts(desk)[:2] == ["First part.", "Second part."]
    assert asked[-1] == (desk.page.row.id, 0)
    assert desk.page.number == 2
    desk.presenter.arranging.join()
    assert texts(desk)[0] == "First part. Second part."
    assert asked[-1] == (desk.page.row.id, 12)


def test_blocks_are_moved_copied_and_deleted_and_all_comes_back(desk: Desk) -> None:
    acts = desk.presenter.arranging
    acts.move(1)
    assert texts(desk) == ["Two.", "One.", "Three."]
    assert desk.page.number == 2
    acts.duplicate()
    acts.delete()
    acts.delete()
    assert texts(desk) == ["Two.", "One."]
    for _ in range(4):
        desk.presenter.writing.undo()
    assert texts(desk) == list(WORDS)


def test_the_last_block_leaves_an_empty_one(desk: Desk) -> None:
    for _ in WORDS:
        desk.presenter.arranging.delete()
    assert texts(desk) == [""]
    assert desk.page.row.empty


def test_words_are_replaced_everywhere_but_in_locked_blocks(desk: Desk) -> None:
    desk.presenter.writing.toggle_lock()
    assert desk.presenter.arranging.replace(re.compile("o", re.IGNORECASE), "0") == 1
    assert texts(desk) == ["One.", "Tw0.", "Three."]
    desk.presenter.writing.undo()
    assert texts(desk) == list(WORDS)


def test_all_that_is_missing_is_made_and_only_what_was_edited_is_stale(desk: Desk) -> None:
    assert desk.page.primary.words == "Make 3 missing"
    make_all(desk)
    assert kinds(desk) == [Kind.MADE] * 3
    assert (desk.page.primary.words, desk.page.primary.enabled, desk.page.quote) == (
        "Nothing to make",
        False,
        "",
    )
    desk.presenter.go(desk.page.rows[1].id)
    desk.write("Two and a half.")
    assert kinds(desk) == [Kind.MADE, Kind.STALE, Kind.MADE]
    assert [(row.number, row.text[slice(*row.changed[0])]) for row in desk.page.missing] == [
        (2, "Two and a half.")
    ]
    assert dict(sums_of(desk.page.rows).counts) == {Kind.MADE: 2, Kind.STALE: 1}
    make_all(desk)
    assert [row.takes for row in desk.page.rows] == [1, 2, 1]


def test_a_locked_block_is_finished(desk: Desk) -> None:
    make_all(desk)
    desk.presenter.writing.set_speed(0.5)
    desk.presenter.writing.toggle_lock()
    assert desk.page.missing == ()
    assert not desk.page.retake.enabled
    assert dict(sums_of(desk.page.rows).counts) == {Kind.MADE: 2, "locked": 1}
    desk.presenter.writing.toggle_lock()
    assert [row.number for row in desk.page.missing] == [1]


def test_the_same_words_are_not_made_twice(desk: Desk) -> None:
    make_all(desk)
    desk.presenter.go(desk.page.rows[2].id)
    desk.write("One.")
    count = len(desk.services.project.takes())
    make_all(desk)
    assert kinds(desk) == [Kind.MADE] * 3
    assert len(desk.services.project.takes()) == count


def test_stopping_keeps_what_is_made_and_leaves_the_rest(desk: Desk) -> None:
    desk.presenter.make_missing()
    assert kinds(desk) == [Kind.MAKING, Kind.NOT_MADE, Kind.NOT_MADE]
    assert desk.page.primary.words == "Stop making"
    desk.presenter.press_primary()
    desk.deliver()
    assert not desk.page.producing
    assert desk.page.notice == "Stopped. Nothing was lost."
    assert Kind.MAKING not in kinds(desk)
    make_all(desk)
    assert kinds(desk) == [Kind.MADE] * 3


def test_a_plan_that_allows_it_has_two_made_at_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk.services.make_script, "at_once", lambda _connection: 2)
    desk.presenter.make_missing()
    assert kinds(desk) == [Kind.MAKING, Kind.MAKING, Kind.NOT_MADE]
    for _ in range(3):
        desk.deliver()
    assert kinds(desk) == [Kind.MADE] * 3


def test_a_failure_stops_the_others_and_can_be_tried_again(desk: Desk) -> None:
    real = desk.presenter.producing.production._speak
    failing = FailingSpeak(ServiceFault("It broke."))
    desk.presenter.producing.production._speak = failing  # type: ignore[assignment]
    desk.presenter.go(desk.page.rows[2].id)
    make_all(desk)
    assert kinds(desk) == [Kind.FAILED, Kind.NOT_MADE, Kind.NOT_MADE]
    assert len(failing.asked) == 1
    assert desk.errors[-1][1].subject == "Block 1"
    desk.presenter.producing.production._speak = real
    desk.presenter.producing.try_again()
    desk.deliver()
    assert kinds(desk)[0] is Kind.MADE
    assert desk.page.number == 3


def test_defaults_reach_blocks_that_have_nothing_of_their_own(desk: Desk) -> None:
    from dataclasses import replace

    desk.presenter.writing.set_pause(2.0)
    manner = desk.presenter.arranging.defaults
    desk.presenter.arranging.set_defaults("Change the pause", replace(manner, pause_after=1.0))
    assert [row.block.pause_after for row in desk.page.rows] == [2.0, 1.0, 1.0]
    desk.presenter.writing.reset("pause", desk.page.usual)
    assert desk.page.block.pause_after == 1.0


def test_the_scripts_voice_reaches_blocks_that_were_made_before_it_was_chosen(desk: Desk) -> None:
    from dataclasses import replace

    desk.presenter.producing.make_all([row.block.id for row in desk.page.rows][:1])
    desk.deliver()
    assert kinds(desk)[0] is Kind.MADE
    shown = desk.page.defaults
    other = next(voice.id for voice in desk.page.voices or () if voice.id != shown.voice_id)
    desk.presenter.arranging.set_defaults("Voice", replace(shown, voice_id=other))
    assert {row.block.voice_id for row in desk.page.rows} == {other}
    assert kinds(desk)[0] is Kind.STALE


def test_a_key_gives_a_block_to_a_character(desk: Desk) -> None:
    acts = desk.presenter.arranging
    acts.assign_number(1)
    assert desk.page.notice == "There is no character 1 yet. Add one under Script."
    acts.add_somebody()
    acts.assign_number(1)
    assert desk.page.row.who == "Character 1"
    assert desk.page.block.voice_id == desk.page.characters[0].voice_id != desk.page.rows[1].block.voice_id
    acts.assign_number(0)
    assert desk.page.row.who == desk.page.rows[1].who


def test_takes_have_names_of_their_own(desk: Desk) -> None:
    make_all(desk)
    desk.presenter.go(desk.page.rows[1].id)
    desk.make()
    assert [row.title for row in desk.page.takes] == ["Take 2", "Take 1"]
    desk.presenter.writing.name_take(desk.page.takes[0].take, "Warmer")
    assert desk.page.takes[0].title == "Warmer"
    desk.presenter.writing.undo()
    assert desk.page.takes[0].title == "Take 2"


def test_counts_lead_to_the_next_of_them(desk: Desk) -> None:
    desk.make()
    desk.presenter.go_to_next(Kind.NOT_MADE)
    assert desk.page.number == 2
    desk.presenter.go_to_next(Kind.NOT_MADE)
    assert desk.page.number == 3
    desk.presenter.go_to_next(Kind.NOT_MADE)
    assert desk.page.number == 2


def test_rows_that_did_not_change_are_the_same_objects(desk: Desk) -> None:
    before = desk.presenter.rows
    desk.presenter.writing.type("Other words.")
    after = desk.presenter.rows
    assert [old is new for old, new in zip(before, after, strict=True)] == [False, True, True]


class Ends:
    """Lets what the player plays come to its end, as the device would."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def __call__(self) -> None:
        self._desk.player._end()


def until(desk: Desk, number: int) -> None:
    """The performance has come to a block, through the pause before it."""
    performance = desk.presenter.performance
    for _ in range(200):
        desk.deliver()
        QTest.qWait(1)
        here = desk.presenter.document.number_of(performance.at) if performance.at else 0
        if here == number and not performance.pausing:
            return
    raise AssertionError(f"block {number} did not come")


def test_playing_makes_what_is_missing_and_goes_on_to_the_end(desk: Desk) -> None:
    for row in desk.page.rows:
        desk.presenter.go(row.id)
        desk.presenter.writing.set_pause(0.0)
    desk.presenter.go(desk.page.rows[0].id)
    desk.presenter.toggle()
    ends = Ends(desk)
    for number in (1, 2, 3):
        until(desk, number)
        assert desk.page.number == number
        assert desk.player.key
        desk.deliver()
        ends()
    assert desk.presenter.performance.at == ""
    assert kinds(desk) == [Kind.MADE] * 3
    assert desk.player.state is PlayState.STOPPED


def test_the_next_blocks_are_made_while_one_is_heard(desk: Desk) -> None:
    desk.presenter.play()
    for _ in range(4):
        desk.deliver()
    assert kinds(desk) == [Kind.MADE] * 3
    assert desk.page.number == 1


def test_a_block_that_is_made_ahead_is_heard_from_its_beginning(desk: Desk) -> None:
    desk.presenter.producing.make_ahead(desk.page.rows[1].id)
    assert kinds(desk)[1] is Kind.MAKING
    desk.presenter.play_from(desk.page.rows[1].id)
    desk.deliver()
    row = desk.page.rows[1]
    assert row.take is not None
    assert (row.takes, desk.player.key) == (1, row.take.id)
    assert desk.player.duration == pytest.approx(row.take.seconds, abs=0.05)


def test_the_stop_button_ends_the_performance(desk: Desk) -> None:
    make_all(desk)
    desk.presenter.play()
    assert desk.presenter.performance.at
    desk.player.stop()
    assert desk.presenter.performance.at == ""


def test_the_pause_between_blocks_can_be_held_and_stopped(desk: Desk) -> None:
    desk.presenter.writing.set_pause(30.0)
    make_all(desk)
    desk.presenter.play()
    Ends(desk)()
    assert desk.presenter.performance.pausing
    desk.presenter.toggle()
    assert not desk.presenter.performance.pausing
    desk.presenter.toggle()
    until(desk, 2)
    Ends(desk)()
    desk.player.stop()
    assert desk.presenter.performance.at == ""


def test_another_block_can_be_looked_at_while_the_script_plays(desk: Desk) -> None:
    make_all(desk)
    desk.presenter.writing.set_pause(0.0)
    desk.presenter.play()
    heard = desk.player.key
    desk.presenter.go(desk.page.rows[2].id)
    for _ in range(3):
        desk.deliver()
    assert desk.player.key == heard
    assert desk.presenter.hearing.shown == desk.page.block.chosen
    Ends(desk)()
    until(desk, 2)
    assert desk.page.number == 3


def test_what_was_made_when_the_studio_went_finds_its_block(desk: Desk, tmp_path: Path) -> None:
    make_all(desk)
    second = desk.page.rows[1].take
    assert second is not None
    for _ in range(2):
        desk.services.project.undo()
    desk.presenter.begin()
    row = desk.page.rows[1]
    assert row.take is not None
    assert row.take.id == second.id


def test_the_takes_of_a_deleted_block_join_no_other(desk: Desk) -> None:
    make_all(desk)
    desk.presenter.go(desk.page.rows[1].id)
    desk.presenter.arranging.delete()
    desk.presenter.begin()
    assert [row.takes for row in desk.page.rows] == [1, 1]
    desk.presenter.writing.undo()
    assert [row.takes for row in desk.page.rows] == [1, 1, 1]


def test_a_block_that_is_deleted_while_it_is_made_leaves_its_take_in_the_project(desk: Desk) -> None:
    desk.presenter.producing.make()
    desk.presenter.arranging.delete()
    desk.deliver()
    assert [(row.text, row.takes) for row in desk.page.rows] == [("Two.", 0), ("Three.", 0)]
    assert len(desk.services.project.takes()) == 1
    assert not desk.page.producing
