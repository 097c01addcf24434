"""Which files a dialog offers, as Qt wants it written."""

from __future__ import annotations

from collections.abc import Iterable

from studio.core.file_names import RECORDINGS
from studio.core.language import tr


def file_kind(words: str, endings: Iterable[str], *, all_too: bool = True) -> str:
    """Files with these endings (`.wav`), called by `words`; `all_too` lets any other be seen as well."""
    kind = f"{words} ({' '.join(f'*{ending}' for ending in endings)})"
    return f"{kind};;{tr('All files')} (*)" if all_too else kind


SOUND_FILES = file_kind(tr("Recordings"), sorted(RECORDINGS))
