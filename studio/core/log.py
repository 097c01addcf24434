"""Loggers by room."""

from __future__ import annotations

import logging

ROOT = "studio"


def logger(name: str) -> logging.Logger:
    """The logger of a module; pass `__name__`."""
    return logging.getLogger(name if name.startswith(ROOT) else f"{ROOT}.{name}")
