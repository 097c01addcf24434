"""A name by pattern: what is typed, the menu of what can stand in it, and what the file will be called."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from studio.core.language import tr
from studio.ui.export.form_rows import form_line
from studio.ui.theme.boxes import column, row
from studio.ui.theme.fonts import use_font
from studio.ui.widgets.buttons import icon_button
from studio.ui.widgets.labels import Elided


class PatternField(QLineEdit):
    """`fields` are what can stand in curly brackets, each with what it means: `menu_button` puts one in.
    They are the same in every language, since patterns are kept; `example` shows the name that comes of
    it."""

    def __init__(self, name: str, fields: Mapping[str, str]) -> None:
        super().__init__()
        self._name, self._fields = name, fields
        self.setAccessibleName(name)
        known = "\n".join(f"{{{key}}}  {words}" for key, words in fields.items())
        self.setToolTip(tr("{name}. In curly brackets can stand:\n{fields}", name=name, fields=known))
        use_font(self, "body")
        self.menu_button = icon_button("brackets-curly", tr("Put something into the name"))
        self.menu_button.setAccessibleDescription(name)
        self.menu_button.clicked.connect(self._show_menu)
        self.example = Elided(role="small", tone="quiet", mode=Qt.TextElideMode.ElideMiddle)
        self.example.setAccessibleName(name)

    def lines(self, words: str) -> QWidget:
        """The field with its menu, named by `words`, and what comes of it below."""
        held = QWidget()
        held.setLayout(row((self, 1), self.menu_button, spacing=6))
        both = QWidget()
        both.setLayout(column(form_line(words, held), form_line("", self.example), spacing=3))
        return both

    def show_example(self, file: str, *, several: bool = False) -> None:
        """What the file will be called, with its ending; the first of `several`; nothing for an empty one."""
        words = tr("Such as {name}", name=file) if several else file
        self.example.set_whole(words if file else "")
        self.setAccessibleDescription(words if file else "")

    def menu(self) -> QMenu:
        """What each field means, and the field itself."""
        menu = QMenu(self._name, self)
        menu.setAccessibleName(self._name)
        for key, words in self._fields.items():
            field = f"{{{key}}}"
            meant = words.partition(";")[0]
            menu.addAction(f"{meant[:1].upper()}{meant[1:]}\t{field}").triggered.connect(
                lambda _checked=False, field=field: self._put(field)
            )
        return menu

    def _show_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))

    def _put(self, field: str) -> None:
        self.insert(field)
        self.setFocus()
