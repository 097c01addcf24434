"""Widgets whose fixed sizes follow the text size, also where that is changed while they stand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from studio.ui.theme.theme import theme
from studio.ui.theme.tokens import scaled


class Growing(QObject):
    """Calls `fit` now and after every change of the theme, as long as `widget` lives."""

    def __init__(self, widget: QWidget, fit: Callable[[], object]) -> None:
        super().__init__(widget)
        self._fit = fit
        theme().changed.connect(self._refit)
        fit()

    def _refit(self) -> None:
        self._fit()


def keep_width(widget: QWidget, px: float) -> None:
    """Fixes its width at `px` at 100 %, whatever the text size becomes."""
    Growing(widget, lambda: widget.setFixedWidth(scaled(px)))


def keep_height(widget: QWidget, px: float) -> None:
    """Fixes its height at `px` at 100 %, whatever the text size becomes."""
    Growing(widget, lambda: widget.setFixedHeight(scaled(px)))
