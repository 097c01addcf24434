"""Patches of a project with the files of their takes, to be heard or written."""

from __future__ import annotations

from collections.abc import Iterable

from studio.audio.patch_file import PatchFile
from studio.core.patch import Patch, PatchKind
from studio.library.project import Project


def laid_patches(patches: Iterable[Patch], project: Project) -> tuple[PatchFile, ...]:
    """Those that are laid in, in the order of their places; one whose take is not in the project any more is
    left out."""
    takes = project.takes()
    laid = []
    for patch in sorted(patches, key=lambda each: each.span.start):
        chosen = patch.chosen_take
        if not patch.is_laid:
            continue
        if patch.kind is PatchKind.REMOVE:
            laid.append(PatchFile(patch.place, None, patch.closing))
        elif chosen is not None and chosen.id in takes:
            laid.append(PatchFile(chosen.place, project.take_path(takes[chosen.id]), chosen.treatment))
    return tuple(laid)
