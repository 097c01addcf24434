"""Rows of takes and patches, with what is known of how they stand."""

from __future__ import annotations

from dataclasses import replace

from studio.core.patch import Patch
from studio.ui.tabs.infill.patch_takes import PatchRow
from studio.ui.tabs.infill.seams.minding import Minding
from studio.ui.tabs.infill.takes_view import PatchTakeRow


def judged_takes(
    minding: Minding, patch: Patch | None, rows: tuple[PatchTakeRow, ...]
) -> tuple[PatchTakeRow, ...]:
    """With the verdicts of each; a blind row has none."""
    if patch is None:
        return rows
    found = ((row, minding.verdicts(patch, row.take)) for row in rows)
    return tuple(
        row if row.blind else replace(row, left=each.left, right=each.right, words=each.words)
        for row, each in found
    )


def judged_patches(minding: Minding, rows: tuple[PatchRow, ...]) -> tuple[PatchRow, ...]:
    """With the worst verdict of each that stands in the recording."""
    judged = ((row, minding.patch_verdict(row.patch)) for row in rows)
    return tuple(
        replace(row, verdict=verdict, listen=listen) if row.patch.is_laid else row
        for row, (verdict, listen) in judged
    )
