"""Pages of which one is seen."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget


def raise_page(stack: QStackedWidget, page: QWidget) -> None:
    """Brings a page to the front. By its number: PySide's `setCurrentWidget` makes the stack its parent once
    more, with a reference that is not always given back, and a page that stays keeps all it belongs to."""
    stack.setCurrentIndex(stack.indexOf(page))
