"""What a service said in its own words."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from studio.core.language import tr
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import label
from studio.ui.widgets.popover import Popover


def details_popover(text: str, parent: QWidget) -> Popover:
    """The service's own words, to read and to copy."""
    words = QPlainTextEdit(text)
    words.setReadOnly(True)
    words.setAccessibleName(tr("Details"))
    words.setFixedHeight(scaled(140))
    copy = button(tr("Copy", about="to the clipboard"), icon="copy")
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
    head = row(label(tr("Details"), role="title", tone="strong"), STRETCH, copy)
    return Popover(tr("Details"), column(head, words, spacing=12), width=460, parent=parent)
