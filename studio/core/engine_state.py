"""How the engine on this computer stands, as the window shows it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Phase(StrEnum):
    STARTING = "starting"
    READY = "ready"
    RESTARTING = "restarting"
    FAILED = "failed"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class EngineState:
    """`sentence` says why it restarts or failed, or what it speaks with instead; empty when all is well."""

    phase: Phase
    sentence: str = ""
