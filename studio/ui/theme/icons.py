"""Icons of the Phosphor family, drawn from its font in the theme's colours, sharp at every scale.

The font and its table of names are those that qtawesome brings; qtawesome itself is not imported, since that
takes as long as an empty window.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap

from studio.ui.theme.sides import CENTRE, RIGHT_TO_LEFT, flip, is_turned
from studio.ui.theme.tokens import colour as token

POINTING = frozenset(
    ("arrow-left", "arrow-right", "caret-left", "caret-right", "arrow-u-up-left", "arrow-u-up-right")
)
"""They say onwards or back, and so look the other way in a language that is read from right to left."""


def _folder() -> Path:
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("qtawesome, which brings the Phosphor font, is not installed")
    return Path(spec.origin).parent / "fonts"


@cache
def _glyphs() -> dict[str, str]:
    table = next(_folder().glob("phosphor-charmap-*.json")).read_text("utf-8")
    return {name: chr(int(point, 16)) for name, point in json.loads(table).items()}


@cache
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(next(_folder().glob("phosphor-[0-9]*.ttf"))))
    return QFontDatabase.applicationFontFamilies(number)[0]


@cache
def _face(side: int) -> QFont:
    """The font whose icons are `side` px high; not to be changed."""
    face = QFont(_family())
    face.setPixelSize(side)
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return face


def glyph(name: str, *, filled: bool = False) -> str:
    """The character of an icon; KeyError for a name that Phosphor does not have."""
    return _glyphs()[f"{name}-fill" if filled else name]


def paint_icon(
    painter: QPainter, rect: QRectF, name: str, *, colour: str = "normal", filled: bool = False
) -> None:
    """Draws an icon as high as `rect`, in its middle, in a token's colour."""
    painter.save()
    if is_turned(painter) != (name in POINTING and QGuiApplication.layoutDirection() == RIGHT_TO_LEFT):
        flip(painter, rect)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setFont(_face(max(1, round(rect.height()))))
    painter.setPen(token(colour))
    room = rect.adjusted(-6, -6, 6, 6)
    painter.drawText(room, CENTRE, glyph(name, filled=filled))
    painter.restore()


class GlyphEngine(QIconEngine):
    """Draws a glyph in the colour that the theme has at the moment of drawing."""

    def __init__(self, name: str, colour: str, on_colour: str, filled: bool) -> None:
        super().__init__()
        self._name, self._filled = name, filled
        self._colour, self._on_colour = colour, on_colour

    def _token(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return "disabled"
        return self._on_colour if state == QIcon.State.On else self._colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        middle = QRectF(rect).center() - QPointF(side / 2, side / 2)
        room = QRectF(middle.x(), middle.y(), side, side)
        paint_icon(painter, room, self._name, colour=self._token(mode, state), filled=self._filled)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        with QPainter(drawn) as painter:
            self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        return drawn

    def clone(self) -> GlyphEngine:
        return GlyphEngine(self._name, self._colour, self._on_colour, self._filled)


def icon(name: str, *, colour: str = "normal", on: str = "accenttext", filled: bool = False) -> QIcon:
    """An icon that follows the theme; `on` is its colour while a checkable control is on."""
    glyph(name, filled=filled)
    return QIcon(GlyphEngine(name, colour, on, filled))
