"""How the player stands; apart, so that the window knows the words before it can load the player."""

from __future__ import annotations

from enum import StrEnum


class PlayState(StrEnum):
    """WAITING: it shall play, and does as soon as enough of the sound has arrived."""

    STOPPED = "stopped"
    WAITING = "waiting"
    PLAYING = "playing"
    PAUSED = "paused"
