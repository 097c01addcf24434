"""What can be done to the blocks of a script."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from studio.core.edit import Document, Edit, applied, setting
from studio.core.script import (
    Block,
    Character,
    Manner,
    block_ids,
    block_of,
    block_path,
    blocks_of,
    characters_of,
    defaults_of,
    new_block,
    new_document,
    usual_manner,
)
from studio.core.script_edits import (
    assigned,
    character_removed,
    character_set,
    defaults_changed,
    duplicated,
    inserted,
    joined,
    joined_words,
    moved,
    removed,
    replaced_all,
    split,
    spoken_by,
    words_replaced,
)
from studio.core.speech import Controls

OLD_BLOCK = {"text": "Ahoy", "voice_id": "v1", "takes": ["t1"], "chosen": "t1"}


@pytest.fixture
def document() -> Document:
    """Three blocks: a has two takes, b one."""
    empty = new_document("Harbour", "a", "v1")
    blocks = (
        Block("a", "One two three.", "v1", takes=("t1", "t2"), chosen="t2"),
        Block("b", "Four.", "v1", takes=("t3",), chosen="t3", pause_after=1.2),
        Block("c", "Five.", "v1"),
    )
    return applied(empty, replaced_all(empty, "Open text", blocks))


def texts(document: Document) -> list[str]:
    return [block.text for block in blocks_of(document)]


def done_and_undone(document: Document, edit: Edit) -> Document:
    """The document after the edit, which can be taken back to the last letter."""
    after = applied(document, edit)
    assert applied(after, edit.inverse) == document
    return after


def test_a_project_of_one_block_from_before_still_opens() -> None:
    document: Document = {
        "format": 1,
        "name": "Old",
        "script": {"title": "Old", "order": ["a"], "blocks": {"a": OLD_BLOCK}},
    }
    block = block_of(document, "a")
    assert (block.text, block.voice_id, block.chosen, block.character) == ("Ahoy", "v1", "t1", "")
    assert (block.locked, block.target, block.take_names) == (False, None, {})
    assert (defaults_of(document), characters_of(document)) == (Manner(), ())


def test_blocks_are_inserted_where_they_are_wanted(document: Document) -> None:
    fresh = (new_block(document, "x", "New."), new_block(document, "y", "Newer."))
    after = done_and_undone(document, inserted(document, "Paste", fresh, 1))
    assert block_ids(after) == ("a", "x", "y", "b", "c")


def test_blocks_are_removed_and_one_is_always_left(document: Document) -> None:
    after = done_and_undone(document, removed(document, ["b"], "z"))
    assert block_ids(after) == ("a", "c")
    assert set(after["script"]["blocks"]) == {"a", "c"}
    none = done_and_undone(document, removed(document, ["a", "b", "c"], "z"))
    assert [(block.id, block.text) for block in blocks_of(none)] == [("z", "")]


def test_a_split_block_keeps_its_takes_in_front(document: Document) -> None:
    after = done_and_undone(document, split(document, "a", 4, "x"))
    assert texts(after)[:2] == ["One", "two three."]
    first, second = block_of(after, "a"), block_of(after, "x")
    assert (first.takes, second.takes, second.voice_id) == (("t1", "t2"), (), "v1")


def test_joined_blocks_lose_no_take(document: Document) -> None:
    after = done_and_undone(document, joined(document, "b"))
    block = block_of(after, "a")
    assert block_ids(after) == ("a", "c")
    assert block.text == "One two three. Four."
    assert (block.takes, block.chosen, block.pause_after) == (("t1", "t2", "t3"), "t2", 1.2)
    assert joined(document, "a").changes == ()
    assert joined_words("", "x") == ("x", 0)


def test_blocks_are_moved_together(document: Document) -> None:
    assert block_ids(done_and_undone(document, moved(document, ["a"], 2))) == ("b", "a", "c")
    assert block_ids(done_and_undone(document, moved(document, ["b", "c"], 0))) == ("b", "c", "a")
    assert moved(document, ["a"], 0).changes == ()


def test_a_duplicate_has_the_same_takes(document: Document) -> None:
    after = done_and_undone(document, duplicated(document, "b", "x"))
    assert block_ids(after) == ("a", "b", "x", "c")
    assert block_of(after, "x").takes == ("t3",)


def test_blocks_follow_the_defaults_unless_they_have_their_own(document: Document) -> None:
    manner = replace(Manner(), voice_id="v1")
    document = applied(document, defaults_changed(document, "Defaults", manner))
    own = setting(document, "Speed", {block_path("b", "speed"): 0.5, block_path("c", "locked"): True})
    document = applied(document, own)
    faster = replace(manner, controls=Controls(-0.5), pause_after=0.9)
    after = done_and_undone(document, defaults_changed(document, "Defaults", faster))
    assert [block.controls.speed for block in blocks_of(after)] == [-0.5, 0.5, 0.0]
    assert [block.pause_after for block in blocks_of(after)] == [0.9, 1.2, 0.6]
    assert new_block(after, "n").controls.speed == -0.5


def test_a_voice_that_was_only_given_follows_the_first_one_that_is_chosen(document: Document) -> None:
    made = {block_path("a", "voice_id"): "v0", block_path("b", "voice_id"): "v2"}  # One made, one chosen.
    document = applied(document, setting(document, "Voices", made | {block_path("c", "voice_id"): ""}))
    chosen = replace(Manner(), voice_id="v9")
    after = done_and_undone(document, defaults_changed(document, "Voice", chosen, given="v0"))
    assert [block.voice_id for block in blocks_of(after)] == ["v9", "v2", "v9"]
    after = applied(after, setting(after, "Voice", {block_path("a", "voice_id"): "v0"}))
    other = replace(Manner(), voice_id="v5")  # What was set since is a choice.
    after = done_and_undone(after, defaults_changed(after, "Voice", other, given="v0"))
    assert [block.voice_id for block in blocks_of(after)] == ["v0", "v2", "v5"]


def test_a_character_gives_its_blocks_voice_and_controls(document: Document) -> None:
    tom = Character("tom", "Tom", "v2", "en", Controls(0.5))
    document = applied(document, character_set(document, "Add Tom", tom))
    document = applied(document, assigned(document, ["a", "b"], "tom"))
    assert [block.voice_id for block in blocks_of(document)] == ["v2", "v2", "v1"]
    assert usual_manner(document, "tom").controls == Controls(0.5)
    after = done_and_undone(document, character_set(document, "Voice", replace(tom, voice_id="v3")))
    assert [block.voice_id for block in blocks_of(after)] == ["v3", "v3", "v1"]
    back = done_and_undone(document, assigned(document, ["a"], ""))
    assert (block_of(back, "a").character, block_of(back, "a").voice_id) == ("", "")


def test_the_scripts_voice_does_not_reach_a_character(document: Document) -> None:
    tom = Character("tom", "Tom", "v1")
    document = applied(document, defaults_changed(document, "Voice", replace(Manner(), voice_id="v1")))
    document = applied(document, character_set(document, "Add Tom", tom))
    document = applied(document, assigned(document, ["a"], "tom"))
    after = done_and_undone(document, defaults_changed(document, "Voice", Manner("v9", pause_after=0.2)))
    assert [block.voice_id for block in blocks_of(after)] == ["v1", "v9", "v9"]
    assert block_of(after, "a").pause_after == 0.2


def test_another_voice_speaks_all_that_is_open_and_nobody_elses(document: Document) -> None:
    document = applied(document, character_set(document, "Add Tom", Character("tom", "Tom", "v2")))
    document = applied(document, assigned(document, ["a"], "tom"))
    document = applied(document, setting(document, "Lock", {block_path("b", "locked"): True}))
    after = done_and_undone(document, spoken_by(document, "v7"))
    assert [block.voice_id for block in blocks_of(after)] == ["v2", "v1", "v7"]
    assert new_block(after, "n").voice_id == "v7"


def test_a_character_that_goes_leaves_its_voice_and_the_order_of_the_others(document: Document) -> None:
    for name in ("tom", "ann", "bob"):
        document = applied(document, character_set(document, "Add", Character(name, name, "v5")))
    document = applied(document, assigned(document, ["a"], "tom"))
    after = done_and_undone(document, character_removed(document, "tom"))
    assert (block_of(after, "a").character, block_of(after, "a").voice_id) == ("", "v5")
    back = applied(after, character_removed(document, "tom").inverse)
    assert [who.id for who in characters_of(back)] == ["tom", "ann", "bob"]


def test_words_are_replaced_in_all_blocks_but_locked_ones(document: Document) -> None:
    document = applied(document, setting(document, "Lock", {block_path("c", "locked"): True}))
    edit, count = words_replaced(document, re.compile("f", re.IGNORECASE), r"\1")
    assert count == 1
    assert texts(done_and_undone(document, edit)) == ["One two three.", r"\1our.", "Five."]
