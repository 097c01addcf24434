"""The rows of a side panel: a quiet name, and its control."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from studio.ui.speech.flow import Flow
from studio.ui.theme.boxes import STRETCH, row
from studio.ui.theme.growing import keep_height, keep_width
from studio.ui.widgets.labels import label

LABEL, GAP = 96, 8
CHIP, FIELD = 24, 30
"""Heights of a first line, in px."""


def form_row(words: str, control: QWidget, *, first_line: int = 0, after: QWidget | None = None) -> QWidget:
    """A control with its name before it, and `after` behind it; `first_line` is the height in px of the
    control's first line where it may grow downwards. One that keeps its width stands below its name where a
    line has no room for both."""
    name = label(words, role="small", tone="quiet")
    keep_width(name, LABEL - GAP)
    name.setBuddy(control)
    holder = QWidget()
    fixed = control.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Fixed
    if fixed and after is None and not first_line:
        flow = Flow(GAP)
        for part in (name, control):
            flow.addWidget(part)
        holder.setLayout(flow)
        return holder
    layout = row(name, control, STRETCH) if fixed else row(name, (control, 1))
    if after is not None:
        layout.addWidget(after)
    holder.setLayout(layout)
    if first_line:
        keep_height(name, first_line)
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
