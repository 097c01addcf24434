"""What the fixture `run` is."""

from __future__ import annotations

from collections.abc import Callable

Run = Callable[..., int]
