"""Somebody's first change of a voice."""

from __future__ import annotations

from typing import Final

from studio.core.language import tr
from studio.ui.tabs.convert.page import Page, Side

STEPS: Final = (
    tr("Drop a recording here, or press R and say a line"),
    tr("Choose who shall say it, then press Change voice"),
    tr("Press X to swap between before and after"),
)


def step_of(page: Page) -> int:
    """Which step is next; 3 once the recording was heard beside its change."""
    if page.recording is None or page.recording_line:
        return 0
    if page.chosen is None:
        return 1
    return 3 if page.side is Side.BEFORE and page.can_swap else 2
