"""Collections of recordings that voices can be trained on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Dataset:
    """`created_at` as the service writes it; ISO 8601 on this computer."""

    id: str
    name: str
    description: str = ""
    created_at: str = ""


@dataclass(frozen=True, slots=True)
class DatasetFile:
    """`size` in bytes, None where the service does not say."""

    id: str
    filename: str
    size: int | None = None
    created_at: str = ""
