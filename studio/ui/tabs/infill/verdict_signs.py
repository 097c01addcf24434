"""The signs of what was measured: good, listen, bad, and not known yet."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from studio.ui.theme.icons import paint_icon

SIGNS: Final = {
    "good": ("check-circle", "green"),
    "listen": ("warning", "amber"),
    "bad": ("x-circle", "red"),
}
"""By the value of a verdict: the icon, which is filled, and its colour."""
NOT_KNOWN: Final = ("circle-dashed", "quiet")


def sign_of(verdict: str) -> tuple[str, str]:
    """Icon and colour of a verdict; of none the sign that it is not known."""
    name, tone = SIGNS.get(verdict, NOT_KNOWN)
    return (f"{name}-fill" if verdict in SIGNS else name), tone


def paint_verdict(painter: QPainter, rect: QRectF, verdict: str) -> None:
    """Draws the sign as high as `rect`."""
    name, tone = sign_of(verdict)
    paint_icon(painter, rect, name.removesuffix("-fill"), colour=tone, filled=name.endswith("-fill"))
