"""The rows of a side panel: a quiet name, and its control."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from studio.ui.theme.boxes import STRETCH, row
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.labels import label

LABEL = 96
CHIP, FIELD = 24, 30
"""Heights of a first line, in px."""


def form_row(words: str, control: QWidget, *, first_line: int = 0, after: QWidget | None = None) -> QWidget:
    """A control with its name before it, and `after` behind it; `first_line` is the height in px of the
    control's first line where it may grow downwards."""
    name = label(words, role="small", tone="quiet")
    name.setFixedWidth(scaled(LABEL) - 8)
    name.setBuddy(control)
    holder = QWidget()
    fixed = control.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Fixed
    layout = row(name, control, STRETCH) if fixed else row(name, (control, 1))
    if after is not None:
        layout.addWidget(after)
    holder.setLayout(layout)
    if first_line:
        name.setFixedHeight(scaled(first_line))
        layout.setAlignment(name, Qt.AlignmentFlag.AlignTop)
    return holder


def scrolling(inner: QWidget) -> QScrollArea:
    """A panel's inside, which scrolls by itself."""
    area = QScrollArea()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    inner.setAutoFillBackground(False)
    return area
