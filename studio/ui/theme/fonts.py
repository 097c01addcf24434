"""Type: Inter in the roles of the design tokens; widgets keep their role when the text size changes."""

from __future__ import annotations

import sys
from functools import cache

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF
from PySide6.QtWidgets import QWidget

from studio.ui.theme.resource import resource
from studio.ui.theme.tokens import scaled, table

FACES = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf")
ROLE, WEIGHT, TABULAR = "fontRole", "fontWeight", "fontTabular"
FALLBACKS = {
    QLocale.Language.Japanese: {
        "win32": ("Yu Gothic UI", "Meiryo UI", "Meiryo"),
        "darwin": ("Hiragino Sans",),
        "linux": ("Noto Sans CJK JP", "Noto Sans JP", "IPAexGothic", "IPAPGothic"),
    },
    QLocale.Language.Chinese: {
        "win32": ("Microsoft YaHei UI", "Microsoft YaHei"),
        "darwin": ("PingFang SC", "Hiragino Sans GB"),
        "linux": ("Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Micro Hei"),
    },
}
"""Fonts that systems come with, behind Inter. They are named by system, because macOS searches long for the
name of a font that it does not have."""
KEPT_FONT = "_q_styleSheetWidgetFont"
"""Where Qt's style sheet keeps the font that a widget had when it was unpolished. It brings that one back
whenever the widget is shown again, so it is made to forget it when another font is set."""


@cache
def load_fonts() -> None:
    """Makes Inter known to Qt, once."""
    for face in FACES:
        QFontDatabase.addApplicationFont(str(resource("fonts", face)))


@cache
def _families() -> list[str]:
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    return [table()["type"]["family"], *_of_language(QLocale().language()), system]


def _of_language(language: QLocale.Language) -> tuple[str, ...]:
    """Where Inter has no glyphs: Han is written otherwise in Japan than in China, though both are the same
    code points, so which font comes first is the language's to say."""
    here = sys.platform if sys.platform in ("win32", "darwin") else "linux"
    return FALLBACKS.get(language, {}).get(here, ())


def font(role: str, *, weight: int | None = None, tabular: bool = False) -> QFont:
    """The font of a type role (display, timecode, name, card_title, title, head, script, body, small, tiny).

    `weight` replaces the role's own (400, 500 or 600); `tabular` gives all figures one width.
    """
    size, own_weight, _ = table()["type"][role]
    found = QFont(_families())
    found.setPixelSize(scaled(size))
    found.setWeight(QFont.Weight(weight or own_weight))
    found.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular or role in ("timecode", "tiny"):
        found.setFeature(QFont.Tag("tnum"), 1)
    return found


def fitted(face: QFont, words: str, width: float) -> QFont:
    """`face`, smaller where the words would be wider than `width` px, down to two thirds of its size."""
    wide = QFontMetricsF(face).horizontalAdvance(words)
    if wide > width:
        face.setPixelSize(int(face.pixelSize() * max(width / wide, 2 / 3)))
    return face


def line_height(role: str) -> int:
    """Px from one base line to the next in a role."""
    return scaled(table()["type"][role][2])


def use_font(widget: QWidget, role: str, *, weight: int | None = None, tabular: bool = False) -> None:
    """Gives the widget a role's font, and again whenever the text size changes."""
    widget.setProperty(ROLE, role)
    widget.setProperty(WEIGHT, weight or 0)
    widget.setProperty(TABULAR, tabular)
    renew_font(widget)


def renew_font(widget: QWidget) -> None:
    """Sets the font of the widget's role anew; nothing for a widget without a role."""
    role = widget.property(ROLE)
    if role:
        if widget.property(KEPT_FONT) is not None:
            widget.setProperty(KEPT_FONT, None)
        widget.setFont(font(role, weight=widget.property(WEIGHT) or None, tabular=widget.property(TABULAR)))
