"""Somebody's first line: heard, and heard in another voice."""

from __future__ import annotations

from typing import Final

from studio.core.language import tr
from studio.ui.tabs.tts.page import Page

STEPS: Final = (
    tr("Press Space to hear this line, or write your own"),
    tr("Choose another voice at the right"),
    tr("Press Make this block: both takes are kept"),
)


def step_of(page: Page) -> int:
    """Which step is next; 3 once the line was said by two voices."""
    voices = {row.take.request.voice_id for row in page.takes}
    if not voices:
        return 0
    if len(voices) > 1:
        return 3
    return 2 if page.block.voice_id not in voices else 1
