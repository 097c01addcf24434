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
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.labels import label, section
from studio.ui.widgets.popover import Popover
from studio.ui.widgets.scrolled import Scrolled

WIDTH, THREE_FROM = 960, 860
"""Px of the sheet, and of a window that has room for three columns."""


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


def _columns() -> tuple[tuple[QVBoxLayout, ...], ...]:
    """The groups in three columns of about one height."""
    sound, selection = tuple(PLAYING.values()), tuple(HEARING.values())
    return (
        (
            *(_group(tr("Sound"), sound), _group(tr("Selection"), selection)),
            *(_group(tr("Voices"), FINDING), _group(tr("Datasets"), SENDING)),
        ),
        (_group(tr("Window"), (*WINDOW.values(), *FIXED.values())), _group(tr("TTS"), WRITING)),
        (
            *(_group(tr("Infill"), MENDING), _group(tr("In the recording"), SELECTING)),
            _group(tr("Voice Changer"), CHANGING),
        ),
    )


def keys_popover(parent: QWidget) -> Popover:
    """All keys that do something now, in groups; in fewer columns where `parent` is narrow for its
    letters."""
    left, middle, right = _columns()
    wide = parent.width() >= scaled(THREE_FROM)
    columns = (left, middle, right) if wide else ((*left, *middle[1:]), (*middle[:1], *right))
    groups = QWidget()
    inner = (column(*each, STRETCH, spacing=16) for each in columns)
    groups.setLayout(row(*((each, 1) for each in inner), spacing=32, margins=(0, 0, 10, 0)))
    sheet = Scrolled(groups)
    sheet.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    sheet.setAccessibleName(tr("Keys"))
    head = label(tr("Keys"), role="title", tone="strong")
    return Popover(tr("Keys"), column(head, (sheet, 1), spacing=14), width=WIDTH, parent=parent)
