"""What is being made of the blocks of a script, while it comes."""

from __future__ import annotations

from studio.ui.waveform.sound import Growing

STREAM = "stream:"
NAMED_EVERY = 0.5
"""Seconds of new sound after which the transport's overview is drawn anew."""


class Streams:
    """By block: the key that the player has its sound under, and as much of it as is there."""

    def __init__(self) -> None:
        self._keys: dict[str, str] = {}
        self._growing: dict[str, Growing] = {}
        self._count, self._named = 0, 0.0

    def __contains__(self, block_id: str) -> bool:
        return block_id in self._keys

    def begin(self, block_id: str) -> str:
        """A key that no sound had before."""
        self._count += 1
        self._keys[block_id] = f"{STREAM}{self._count}"
        return self._keys[block_id]

    def key(self, block_id: str) -> str | None:
        """Its key; None where nothing is being made of it."""
        return self._keys.get(block_id)

    def growing(self, block_id: str) -> Growing | None:
        """As much as is there."""
        return self._growing.get(block_id)

    def grow(self, block_id: str, growing: Growing) -> str | None:
        """More of it is there; gives its key."""
        self._growing[block_id] = growing
        return self.key(block_id)

    def hear(self, block_id: str) -> str:
        """It is heard from now on; gives its key."""
        self._named = -NAMED_EVERY
        return self._keys[block_id]

    def has_news(self, growing: Growing) -> bool:
        """True where so much more is there of what is heard that its overview is to be drawn anew."""
        if growing.seconds < self._named + NAMED_EVERY:
            return False
        self._named = growing.seconds
        return True

    def end(self, block_id: str) -> str | None:
        """Nothing more comes; gives the key that it had."""
        self._growing.pop(block_id, None)
        return self._keys.pop(block_id, None)
