"""The three steps of the tutorial, and which of them is next."""

from __future__ import annotations

from typing import Final

from studio.core.language import tr
from studio.core.patch import PatchState
from studio.ui.tabs.infill.page import Page
from studio.ui.tabs.infill.tutorial.example import RIGHT, WRONG, wrong_word

STEPS: Final = (
    tr("They play on Fridays: click the wrong “{word}”", word=WRONG),
    tr("Write “{word}” in its place and press Make", word=RIGHT),
    tr("Click a take’s number to hear it in place, then Export mended…"),
)
"""What is to be done, in a few words each."""


def step_of(page: Page) -> int:
    """Which step is next, from 0: the first until the wrong word is marked, the second until a take stands
    in its place."""
    word, recording = wrong_word(), page.recording
    if recording is None:
        return 0
    middle = round((word.start + word.end) / 2 * recording.rate)
    if any(row.state is PatchState.MADE and middle in row.patch.span for row in page.patches):
        return 2
    return 1 if page.patch is not None and middle in page.patch.selection else 0
