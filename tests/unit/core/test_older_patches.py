"""A project of an earlier studio, whose one gap and laid takes become patches."""

from __future__ import annotations

from typing import Any

from studio.core.older_patches import with_patches
from studio.core.patch import PatchState
from studio.core.patches import mending_of, patches_of
from studio.core.region import Region

FORMAT = {"container": "raw", "encoding": "pcm_s16le", "sample_rate": 24_000}


def older(**changed: Any) -> dict[str, Any]:
    infill = {
        "recording": "/home/a/interview.wav",
        "left": 0,
        "gap": [300, 400],
        "right": 900,
        "text": "Friday",
        "voice_id": "emma",
        "model": "sonic-2",
        "language": "en",
        "speed": 0.5,
        "emotions": ["curiosity:low"],
        "format": FORMAT,
        "chosen": "t2",
        "gaps": {"t1": [100, 200], "t2": [300, 400], "t3": [310, 400]},
        "laid": [{"gap": [100, 200], "take": "t1"}],
    }
    return {"name": "Harbour", "infill": infill | changed}


def test_each_laid_take_and_the_gap_in_sight_are_a_patch() -> None:
    document = with_patches(older(), lambda path: f"print of {path}")
    assert "infill" not in document
    mending = mending_of(document)
    assert (mending.recording, mending.fingerprint) == (
        "/home/a/interview.wav",
        "print of /home/a/interview.wav",
    )
    laid, gap = patches_of(document, mending.fingerprint)
    assert (laid.place, laid.chosen, laid.is_laid) == (Region(100, 200), "t1", True)
    assert laid.state("whatever it says") is PatchState.MADE
    assert mending.current == gap.id
    assert (gap.place, gap.left, gap.right, gap.text) == (Region(300, 400), 0, 900, "Friday")
    assert [take.id for take in gap.takes] == ["t2", "t3"]
    assert (gap.voice_id, gap.controls.speed, gap.format.sample_rate) == ("emma", 0.5, 24_000)
    assert not gap.is_laid  # It was never accepted.


def test_a_gap_that_was_laid_in_is_one_patch() -> None:
    document = with_patches(older(laid=[{"gap": [300, 400], "take": "t2"}]), lambda _path: "print")
    (patch,) = patches_of(document)
    assert patch.is_laid
    assert (patch.text, patch.chosen, len(patch.takes)) == ("Friday", "t2", 2)


def test_other_projects_stay_as_they_are() -> None:
    document: dict[str, Any] = {"name": "Harbour", "patches": {}}
    assert with_patches(document, lambda _path: "print") is document
