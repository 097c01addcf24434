"""Text from the clipboard, which has no name that tells what it is."""

from __future__ import annotations

from studio.core.manuscript.fountain import from_fountain, is_fountain
from studio.core.manuscript.manuscript import Manuscript
from studio.core.manuscript.plain import from_text
from studio.core.manuscript.subtitles import from_srt, is_srt


def from_pasted(text: str) -> Manuscript:
    """Its blocks: as subtitles, a screenplay or plain text, whichever it looks like."""
    if is_srt(text):
        return from_srt(text)
    return from_fountain(text) if is_fountain(text) else from_text(text)
