"""Who speaks: this computer, or a service with an address and a key."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from studio.core.this_computer import THIS_COMPUTER


class Profile(StrEnum):
    """Which dialect of the API a connection speaks (wire contract, two profiles)."""

    CLASSIC = "classic"
    CURRENT = "current"


class Ability(StrEnum):
    """What a connection may be able to do; decides what the window offers."""

    TTS = "tts"
    STREAM = "stream"
    TIMESTAMPS = "timestamps"
    CONTROLS = "controls"
    SEED = "seed"
    PAUSES = "pauses"
    PHONEMES = "phonemes"
    INFILL = "infill"
    VOICE_CHANGER = "voice_changer"
    CLONE = "clone"
    MIX = "mix"
    LOCALIZE = "localize"
    CREATE = "create"
    DATASETS = "datasets"
    DATASET_EDIT = "dataset_edit"


@dataclass(frozen=True, slots=True)
class Connection:
    """A place that speaks. The key is never in here: `library` keeps it in the keychain under `id`.

    `timeout_seconds` of silence after which it is given up, and `max_retries` of what may be repeated; None
    for as many as the studio finds right.
    """

    id: str
    name: str
    base_url: str
    profile: Profile = Profile.CLASSIC
    timeout_seconds: float | None = None
    max_retries: int | None = None

    @property
    def is_this_computer(self) -> bool:
        return self.id == THIS_COMPUTER


class Reach(StrEnum):
    """How a connection stands."""

    UNKNOWN = "unknown"
    READY = "ready"
    KEY_REFUSED = "key_refused"
    KEY_MISSING = "key_missing"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class Status:
    """What a connection said of itself: its version and its abilities."""

    reach: Reach
    version: str = ""
    abilities: frozenset[Ability] = frozenset()
    sentence: str = ""


def is_kept_here(key: str) -> bool:
    """Whether `connection id/what it keeps` is of this computer."""
    return key.partition("/")[0] == THIS_COMPUTER
