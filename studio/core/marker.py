"""A place in a recording that somebody gave a name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Marker:
    """At `start`, in samples; a stretch where `length` is not 0. `label` is empty where nobody wrote one."""

    start: int
    label: str = ""
    length: int = 0
