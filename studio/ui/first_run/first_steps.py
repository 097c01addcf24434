"""When the first page is there, and where its cards lead."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from studio.core.file_names import RECORDINGS
from studio.core.language import tr
from studio.core.script import blocks_of
from studio.ui.file_kinds import file_kind
from studio.ui.first_run.page import FirstPage
from studio.ui.over_tabs import OverTabs

if TYPE_CHECKING:
    from studio.library.project import Project

TEXTS = (".txt", ".md", ".docx", ".srt", ".fountain")


class FirstSteps(QObject):
    """`page` tells what was pressed on it; the window answers what leads out of it."""

    def __init__(self, over: OverTabs, parent: QWidget) -> None:
        super().__init__(parent)
        self._over, self._window = over, parent
        self.page = FirstPage()
        over.add(self.page)
        self.page.chosen.connect(self._begin)
        self.page.file_asked.connect(self._ask_for_file)
        self.page.dropped.connect(self.open_file)

    @property
    def shown(self) -> bool:
        """True while the page stands there."""
        return self._over.page is self.page

    def show(self) -> None:
        """The page, once there are tabs for it to lead to."""
        if self._over.show(self.page):
            self.page.take_focus()

    def leave_to(self, number: int) -> None:
        """A tab in the place of the page; nothing while the page is not there."""
        if self.shown:
            self._over.leave_to(number)

    def _ask_for_file(self) -> None:
        """A text or a recording of the user's choice, in the tab that opens such files."""
        kinds = file_kind(tr("Scripts and recordings"), sorted((*TEXTS, *RECORDINGS)), all_too=False)
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Open a script or a recording"), "", kinds)
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """Opens a text or a recording where such files belong."""
        is_text = path.suffix.lower() in TEXTS
        for number, tab in enumerate(self._over.tabs()):
            if tab.take_text(path) if is_text else tab.mends and tab.take_recording(path):
                self.leave_to(number)
                return

    def _begin(self, title: str) -> None:
        for number, tab in enumerate(self._over.tabs()):
            if tab.title == title:
                self.leave_to(number)
                tab.begin_first()


def is_untouched(project: Project) -> bool:
    """Whether nothing was ever done in a project: no word, no take, no edit."""
    if project.can_undo or project.can_redo or project.takes():
        return False
    return not any(block.text.strip() for block in blocks_of(project.document))
