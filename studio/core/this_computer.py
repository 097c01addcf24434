"""The one connection that is always there, by the name that settings keep. By itself: the settings are read
before the window is painted, and need nothing else of connections."""

from __future__ import annotations

from typing import Final

THIS_COMPUTER: Final = "this-computer"
