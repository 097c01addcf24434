"""The sheet of keys."""

from __future__ import annotations

from functools import reduce

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from studio.core.language import tr
from studio.ui.key_table import (
    CHANGING,
    FINDING,
    FIXED,
    HEARING,
    MENDING,
    PLAYING,
    SELECTING,
    SENDING,
    WINDOW,
    WRITING,
    Key,
)
from studio.ui.keys import written
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.widgets.labels import label, section
from studio.ui.widgets.popover import Popover
from studio.ui.widgets.scrolled import Scrolled

WIDTH = 960


def _written(key: Key) -> str:
    each = map(written, key.keys)
    keys = reduce(lambda one, other: tr("{one} or {other}", one=one, other=other), each)
    return tr("{first} to {last}", about="keys", first=keys, last=key.last) if key.last else keys


def _group(title: str, keys: tuple[Key, ...]) -> QVBoxLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(7)
    grid.setColumnStretch(0, 1)
    for number, key in enumerate(keys):
        written: QLabel = label(_written(key), tone="strong", weight=500)
        written.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(label(key.words, wrap=True), number, 0)
        grid.addWidget(written, number, 1)
    return column(section(title), grid, STRETCH, spacing=10)


def keys_popover(parent: QWidget) -> Popover:
    """All keys that do something now, in groups."""
    sound, around = (
        _group(tr("Sound"), tuple(PLAYING.values())),
        _group(tr("Selection"), tuple(HEARING.values())),
    )
    left = column(
        sound, around, _group(tr("Voices"), FINDING), _group(tr("Datasets"), SENDING), STRETCH, spacing=16
    )
    window = _group(tr("Window"), (*WINDOW.values(), *FIXED.values()))
    middle = column(window, _group(tr("TTS"), WRITING), STRETCH, spacing=16)
    infill, recording = _group(tr("Infill"), MENDING), _group(tr("In the recording"), SELECTING)
    right = column(infill, recording, _group(tr("Voice Changer"), CHANGING), STRETCH, spacing=16)
    head = label(tr("Keys"), role="title", tone="strong")
    groups = QWidget()
    groups.setLayout(row((left, 1), (middle, 1), (right, 1), spacing=32, margins=(0, 0, 10, 0)))
    sheet = Scrolled(groups)
    sheet.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    sheet.setAccessibleName(tr("Keys"))
    return Popover(tr("Keys"), column(head, (sheet, 1), spacing=14), width=WIDTH, parent=parent)
