"""Patches of a project with the files of their takes, to be heard or written."""

from __future__ import annotations

from collections.abc import Iterable

from studio.audio.patch_file import PatchFile
from studio.core.patch import Patch, PatchKind
from studio.library.project import Project
from studio.services.mended_files import Laying


def layings(patches: Iterable[Patch], project: Project) -> tuple[Laying, ...]:
    """Those that are laid in, in the order of their places; one whose take is not in the project any more is
    left out."""
    takes = project.takes()
    found = []
    for patch in patches:
        chosen = patch.chosen_take
        if not patch.is_laid:
            continue
        if patch.kind is PatchKind.REMOVE:
            found.append(Laying(patch, PatchFile(patch.place, None, patch.closing)))
        elif chosen is not None and chosen.id in takes:
            take = takes[chosen.id]
            sound = PatchFile(chosen.place, project.take_path(take), chosen.treatment)
            found.append(Laying(patch, sound, take))
    return tuple(sorted(found, key=lambda each: (each.sound.place.start, each.sound.place.end)))


def laid_patches(patches: Iterable[Patch], project: Project) -> tuple[PatchFile, ...]:
    """What stands in the recording in place of its own sound, as an export has it."""
    return tuple(each.sound for each in layings(patches, project))
