"""The rows of an export's form: a quiet name and its controls; a field for names by pattern."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from studio.core.language import tr
from studio.ui.theme.boxes import STRETCH, row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.labels import label

LABEL = 104


def form_line(words: str, *controls: QWidget, fixed: bool = False) -> QWidget:
    """Controls with their name before them; `fixed` where they keep their own width."""
    name = label(words, role="small", tone="quiet")
    name.setFixedWidth(scaled(LABEL))
    line = QWidget()
    line.setLayout(
        row(name, *controls, STRETCH) if fixed else row(name, *((control, 1) for control in controls))
    )
    return line


def pattern_field(name: str, fields: Mapping[str, str]) -> QLineEdit:
    """A field for a pattern of names; `fields` are what can stand in it, each with what it means."""
    field = QLineEdit()
    field.setAccessibleName(name)
    known = "\n".join(f"{{{key}}}  {words}" for key, words in fields.items())
    field.setToolTip(tr("{name}. In curly brackets can stand:\n{fields}", name=name, fields=known))
    use_font(field, "body")
    return field


def shown_folder(folder: Path) -> str:
    """A folder as people know it: from their own folder on, where it is in that."""
    home = Path.home()
    if folder == home:
        return tr("Your home folder")
    return str(folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)
