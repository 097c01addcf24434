"""Names of devices as they are offered."""

from __future__ import annotations

from collections.abc import Sequence


def told_apart(devices: Sequence[tuple[str, str]]) -> list[str]:
    """A name for each (id, name), in that order: those of one name get numbers, in the order of their ids, so
    that each keeps its own when the system chooses another."""
    names = []
    for key, name in devices:
        alike = sorted(other for other, called in devices if called == name)
        names.append(f"{name} ({alike.index(key) + 1})" if len(alike) > 1 else name)
    return names
