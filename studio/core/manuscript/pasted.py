"""Text whose name does not tell what it is: from the clipboard, in a .txt, or in a Word document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from studio.core.manuscript.fountain import from_fountain, is_cue, is_fountain
from studio.core.manuscript.manuscript import Manuscript
from studio.core.manuscript.plain import fitting, from_text, plain
from studio.core.manuscript.speakers import unmarked, with_speakers
from studio.core.manuscript.subtitles import from_srt, is_srt

FEWEST_CUES = 3
"""Names on lines of their own that make a text a screenplay."""


def from_pasted(text: str, title: str = "") -> Manuscript:
    """Its blocks: as subtitles, a screenplay or plain text, whichever it looks like."""
    if is_srt(text):
        return from_srt(text, title)
    return from_fountain(text, title) if is_fountain(text) else from_text(text, title)


def from_paragraphs(texts: Sequence[str], title: str = "") -> Manuscript:
    """The blocks of a document's paragraphs. Where names stand in paragraphs of their own, as in screenplays,
    what follows each is theirs."""
    texts = [plain(text).strip() for text in texts]
    names = Counter(unmarked(text) for text in texts if is_cue(text))
    if sum(names.values()) < FEWEST_CUES or max(names.values()) < 2:
        return Manuscript(title, fitting(with_speakers(texts)))
    lines = (f"{text}\n" if is_cue(text) or _is_aside(text) else f"{text}\n\n" for text in texts)
    return from_fountain("".join(lines), title)


def _is_aside(text: str) -> bool:
    return text.startswith("(") and text.endswith(")")
