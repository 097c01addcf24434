"""Orders of pickups for tests: many places in one recording. Knows of no other test: a studio of its own runs
it as well."""

from __future__ import annotations

from pathlib import Path

from studio.audio.fingerprint import fingerprint
from studio.core.patch import Patch
from studio.core.pickups.order import PickupOrder
from studio.core.region import Region
from studio.core.speech import Container, Encoding, OutputFormat

RATE = 16000
RAW = OutputFormat(Container.RAW, 8000, Encoding.S16)


def patch(talk: Path, number: int, start: float, voice: str = "v1") -> Patch:
    """Half a second from `start` on, with a second on each side of it."""
    place = Region(round(start * RATE), round((start + 0.5) * RATE))
    return Patch(
        f"p{number}",
        fingerprint(talk),
        place,
        place,
        max(0, place.start - RATE),
        place.end + RATE,
        old="was",
        text=f"word {number}",
        voice_id=voice,
        format=RAW,
    )


def orders(talk: Path, count: int, voice: str = "v1", apart: float = 1.0) -> list[PickupOrder]:
    """One take of each of so many patches."""
    return [PickupOrder(f"p{n}:0", patch(talk, n, 1.0 + apart * n, voice), talk) for n in range(1, count + 1)]
