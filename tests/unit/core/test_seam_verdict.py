"""A seam is judged by what speech does by itself, and said in a plain sentence."""

from __future__ import annotations

import pytest

from studio.core.seam import SeamFigures
from studio.core.seam_verdict import Seam, Seams, judged
from studio.core.seam_wording import Measure, Side, Verdict, interval

STILL = SeamFigures(0.2, 0.3, -1.0, 0.4, 0.2)


def seam(side: Side = Side.LEFT, said: float = 1.2, was: float | None = 0.2, **figures: float | None) -> Seam:
    told = {
        "level_step": 0.2,
        "tilt_step": 0.3,
        "floor_step": -1.0,
        "pitch_step": 0.4,
        **figures,
    }
    pause = told.pop("pause", 0.2)
    assert pause is not None
    return judged(side, SeamFigures(**told, pause=pause), said, was)


@pytest.mark.parametrize(
    ("side", "figures", "sentence"),
    [
        (Side.RIGHT, {"tilt_step": -2.1}, "Right seam: the patch is 2.1 dB brighter than the room."),
        (Side.LEFT, {"tilt_step": -2.3}, "Left seam: the patch is 2.3 dB duller than the room."),
        (Side.LEFT, {"level_step": 4.4}, "Left seam: the patch is 4.4 dB louder than the recording."),
        (Side.RIGHT, {"level_step": 5.0}, "Right seam: the patch is 5.0 dB quieter than the recording."),
        (Side.RIGHT, {"floor_step": 6.0}, "Right seam: the room is 6.0 dB quieter in the patch."),
        (Side.LEFT, {"pitch_step": 7.0}, "Left seam: the voice jumps up by a fifth."),
        (Side.RIGHT, {"pause": 0.05}, "Right seam: the pause is 0.15 s shorter than it was."),
    ],
)
def test_what_may_be_heard_is_said(side: Side, figures: dict[str, float], sentence: str) -> None:
    found = seam(side, **figures)
    assert found.verdict is Verdict.LISTEN
    assert found.sentence == sentence


def test_what_is_heard_is_said_with_what_to_do() -> None:
    jump = seam(pitch_step=-12.2)
    assert jump.verdict is Verdict.BAD
    assert jump.sentence == (
        "Left seam: the voice jumps down by an octave."
        " Try another take, or move the edge to the pause before."
    )
    assert seam(Side.RIGHT, pitch_step=11.0).sentence.endswith("move the edge to the pause behind.")
    assert seam(level_step=-9.0).sentence.endswith("Fix it, or try another take.")


def test_the_worst_of_both_sides_is_what_is_said() -> None:
    both = Seams(seam(level_step=4.0), seam(Side.RIGHT, pitch_step=11.0))
    assert both.sentence.startswith("Right seam: the voice jumps up by a seventh.")
    assert both.verdict is Verdict.BAD
    good = Seams(seam(), seam(Side.RIGHT))
    assert good.sentence == "Both seams are good. You will not hear this patch."
    assert Seams(None, seam(Side.RIGHT)).sentence == "The seam is good. You will not hear this patch."
    assert Seams(seam(Side.JOIN), None).sentence == "The cut is good. You will not hear it."
    assert Seams(None, None).is_good
    assert "no seams" in Seams(None, None).sentence
    assert good.badness < both.badness


def test_what_cannot_be_told_is_not_held_against_it() -> None:
    found = seam(was=None, level_step=None, tilt_step=None, floor_step=None, pitch_step=None)
    assert found.verdict is Verdict.GOOD
    assert [step.text for step in found.steps] == ["—"] * 5
    assert Seams(found, None).greatest(Measure.LEVEL) == 0


def test_a_word_alone_may_differ_more_than_a_phrase() -> None:
    assert seam(said=1.5, level_step=-5.0).verdict is Verdict.LISTEN
    assert seam(said=0.3, level_step=-5.0).verdict is Verdict.GOOD
    assert seam(said=0.3, level_step=5.0).verdict is Verdict.LISTEN, "few single words are louder"
    assert seam(said=0.0, level_step=12.0).verdict is Verdict.BAD


def test_figures_of_the_table() -> None:
    found = seam(level_step=0.44, tilt_step=2.14, pause=0.5)
    texts = {step.measure: step.text for step in found.steps}
    assert texts == {
        Measure.LEVEL: "0.4 dB",
        Measure.BRIGHTNESS: "+2.1 dB",
        Measure.ROOM: "1.0 dB",
        Measure.PITCH: "0.4 st",
        Measure.PAUSE: "+0.30 s",
    }
    assert seam().step(Measure.PAUSE).text == "kept"
    assert seam(pause=0.0).step(Measure.PAUSE).text == "−0.20 s"


@pytest.mark.parametrize(
    ("semitones", "name"),
    [
        (0.6, "a semitone"),
        (-2, "a tone"),
        (4, "a third"),
        (7, "a fifth"),
        (12, "an octave"),
        (19, "more than an octave"),
    ],
)
def test_jumps_have_their_musical_names(semitones: float, name: str) -> None:
    assert interval(semitones) == name
