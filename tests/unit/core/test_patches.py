"""Patches: what is kept of them, how far they are, and which of them can be heard together."""

from __future__ import annotations

from dataclasses import replace

from studio.core.edit import Document, applied, setting
from studio.core.patch import Patch, PatchKind, PatchState, PatchTake, Treatment
from studio.core.patches import (
    Mending,
    laying_in,
    mending_of,
    mending_value,
    patch_of,
    patch_values,
    patches_of,
    without_patches,
)
from studio.core.region import Region
from studio.core.speech import Controls, Emotion

HERE = "0123456789abcdef"


def a_patch(identity: str = "p1", start: int = 100, end: int = 200) -> Patch:
    return Patch(
        identity, HERE, Region(start, end), Region(start, end), 0, 400, old="Thursday", text="Friday"
    )


def made(patch: Patch, take: str = "t1") -> Patch:
    return patch.with_take(PatchTake(take, patch.place))


def document_of(*patches: Patch) -> Document:
    return applied({}, setting({}, "Mend", patch_values(*patches)))


def test_a_patch_comes_back_as_it_was_kept() -> None:
    treatment = Treatment(gain_db=-1.5, room_tone=-60.0, tail=0.12, fade_out=0.03)
    patch = replace(
        made(a_patch()),
        kind=PatchKind.INSERT,
        controls=Controls(0.5, (Emotion.from_tag("positivity:high"),)),
        sent="on Friday evening",
        enabled=False,
    ).with_treatment("t1", treatment)
    assert patch_of(document_of(patch), "p1") == patch


def test_patches_are_in_the_order_of_their_places() -> None:
    long, short = a_patch("a long", 10, 40), a_patch("b short", 10, 20)
    document = document_of(a_patch("late", 300, 350), long, short)
    assert [patch.id for patch in patches_of(document, HERE)] == ["b short", "a long", "late"]
    assert patches_of(document, "another") == ()


def test_a_patch_tells_how_far_it_is() -> None:
    patch = a_patch()
    assert patch.state("") is PatchState.NOT_MADE
    assert made(patch).state("Friday") is PatchState.MADE
    assert made(patch).state("Saturday") is PatchState.STALE
    assert replace(made(patch), enabled=False).state("Friday") is PatchState.OFF
    assert replace(patch, kind=PatchKind.REMOVE).state("") is PatchState.MADE


def test_a_patch_that_is_laid_in_turns_off_those_below_it() -> None:
    below, beside = made(a_patch("below", 150, 260), "t2"), made(a_patch("beside", 300, 350), "t3")
    document = document_of(below, beside)
    values, covered = laying_in(document, made(a_patch()))
    after = applied(document, setting(document, "Mend", values))
    assert [patch.id for patch in covered] == ["below"]
    assert {patch.id for patch in patches_of(after) if patch.is_laid} == {"p1", "beside"}


def test_a_patch_without_a_take_covers_nothing() -> None:
    document = document_of(made(a_patch("below", 150, 260)))
    assert laying_in(document, a_patch())[1] == ()


def test_a_patch_is_deleted_and_comes_back_with_undo() -> None:
    document = document_of(made(a_patch()))
    edit = setting(document, "Delete", without_patches(["p1"]))
    without = applied(document, edit)
    assert patches_of(without) == ()
    assert applied(without, edit.inverse) == document


def test_a_take_has_its_own_place() -> None:
    patch = made(a_patch()).with_take_placed("t1", Region(90, 210))
    assert patch.span == Region(90, 210)
    assert patch.place == Region(100, 200)


def test_what_is_mended_is_kept() -> None:
    mending = Mending("/takes/harbour.wav", HERE, "p1")
    assert mending_of(applied({}, setting({}, "Open", mending_value(mending)))) == mending
    assert mending_of({}) == Mending()
