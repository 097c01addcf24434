"""Making a changed property tell in the style sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from studio.ui.theme.fonts import renew_font


def set_style_property(widget: QWidget, name: str, value: object) -> None:
    """Sets a property that the style sheet asks for; nothing if it has that value already."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        renew_font(widget)
