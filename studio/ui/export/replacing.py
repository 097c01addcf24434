"""The question before an export replaces what lies there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from studio.core.language import tr, trn


def replacing(there: Sequence[Path]) -> str:
    """The question; `there` are the files that would go, at least one."""
    if len(there) == 1:
        return tr("“{name}” is there already. Replace?", name=there[0].name)
    return trn(
        "{count} of these files is there already. Replace?",
        "{count} of these files are there already. Replace?",
        len(there),
    )
