"""Times as people read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.core.language import tr, trn

if TYPE_CHECKING:
    from datetime import date

MONTHS = (
    tr("January"),
    tr("February"),
    tr("March"),
    tr("April"),
    tr("May", about="the month"),
    tr("June"),
    tr("July"),
    tr("August"),
    tr("September"),
    tr("October"),
    tr("November"),
    tr("December"),
)


def clock(seconds: float) -> str:
    """Where a sound is, `0:04.8`: minutes, seconds and tenths that have passed; hours where there are any."""
    return _tenths(int(seconds * 10 + 1e-6))


def length(seconds: float) -> str:
    """How long a sound is, `0:04.9`: as `clock`, to the nearest tenth."""
    return _tenths(round(seconds * 10))


def _tenths(tenths: int) -> str:
    tenths = max(0, tenths)
    minutes, rest = divmod(tenths, 600)
    hours, minutes = divmod(minutes, 60)
    tail = f"{rest // 10:02d}.{rest % 10}"
    return f"{hours}:{minutes:02d}:{tail}" if hours else f"{minutes}:{tail}"


def countdown(seconds: float) -> str:
    """`0:06 left`: minutes and whole seconds, never less than one."""
    whole = max(1, round(seconds))
    return tr("{time} left", time=f"{whole // 60}:{whole % 60:02d}")


def spoken(seconds: float) -> str:
    """`1 minute 2.4 seconds`, for screen readers."""
    minutes, rest = divmod(max(0.0, seconds), 60)
    tail = tr("{seconds:.1f} seconds", seconds=rest)
    if not minutes:
        return tail
    return trn("{count} minute {seconds}", "{count} minutes {seconds}", int(minutes), seconds=tail)


def day_text(day: date) -> str:
    """`3 November 2026`"""
    return tr("{day} {month} {year}", about="a date", day=day.day, month=MONTHS[day.month - 1], year=day.year)
