"""What of the patches of a project is laid in: the same wherever it is heard, shown or written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from studio.core.patch import Patch, PatchKind, PatchTake, Treatment
from studio.core.region import Region
from studio.library.project import Project
from studio.services.laid_patches import laid_patches, layings

PLACE, EARLIER = Region(300, 400), Region(100, 150)


def patch(identity: str, place: Region, kind: PatchKind = PatchKind.REPLACE) -> Patch:
    return Patch(identity, "f", place, place, 0, 1000, kind=kind, old="um", text="so")


def test_a_cut_is_closed_as_it_was_set_to_be(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "A.pickup")
    closing = Treatment(lead=0.2)
    cut = replace(patch("cut", PLACE, PatchKind.REMOVE), closing=closing)
    (sound,) = laid_patches([cut], project)
    assert (sound.place, sound.file, sound.treatment) == (PLACE, None, closing)
    project.close()


def test_only_what_is_on_and_on_the_disk_is_laid_in_and_in_the_order_of_places(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "A.pickup")
    late, early = patch("late", PLACE, PatchKind.REMOVE), patch("early", EARLIER, PatchKind.REMOVE)
    off = replace(patch("off", Region(500, 600), PatchKind.REMOVE), enabled=False)
    gone = patch("gone", Region(700, 800)).with_take(PatchTake("no such take", Region(700, 800)))
    laid = layings([late, off, gone, early], project)
    assert [each.patch.id for each in laid] == ["early", "late"]
    assert laid_patches([late, off, gone, early], project) == tuple(each.sound for each in laid)
    project.close()
