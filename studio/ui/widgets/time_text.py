"""Times as people read them."""

from __future__ import annotations


def clock(seconds: float) -> str:
    """`0:04.8`: minutes, seconds and tenths; hours only where there are any."""
    tenths = max(0, int(seconds * 10 + 1e-6))
    minutes, rest = divmod(tenths, 600)
    hours, minutes = divmod(minutes, 60)
    tail = f"{rest // 10:02d}.{rest % 10}"
    return f"{hours}:{minutes:02d}:{tail}" if hours else f"{minutes}:{tail}"


def countdown(seconds: float) -> str:
    """`0:06 left`: minutes and whole seconds, never less than one."""
    whole = max(1, round(seconds))
    return f"{whole // 60}:{whole % 60:02d} left"


def spoken(seconds: float) -> str:
    """`1 minute 2.4 seconds`, for screen readers."""
    minutes, rest = divmod(max(0.0, seconds), 60)
    tail = f"{rest:.1f} seconds"
    return f"{int(minutes)} minute{'s' if minutes >= 2 else ''} {tail}" if minutes else tail
