"""When the first page is there, and where its cards lead."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from studio.core.file_names import RECORDINGS
from studio.core.language import tr
from studio.ui.file_kinds import file_kind
from studio.ui.over_tabs import OverTabs

if TYPE_CHECKING:
    from studio.library.project import Project
    from studio.ui.first_run.page import FirstPage
    from studio.ui.readiness import Readiness

TEXTS = (".txt", ".md", ".docx", ".srt", ".fountain")


class FirstSteps(QObject):
    """`project_asked`, `service_asked` and `repair_asked(FindingRow)` for what leads out of the page; the
    window answers them."""

    project_asked = Signal()
    service_asked = Signal()
    repair_asked = Signal(object)

    def __init__(self, over: OverTabs, readiness: Readiness, parent: QWidget) -> None:
        super().__init__(parent)
        self._over, self._readiness, self._window = over, readiness, parent

    @cached_property
    def page(self) -> FirstPage:
        """The page, made when it is first wanted: most starts go by without it."""
        from studio.ui.first_run.page import FirstPage

        page = FirstPage()
        self._over.add(page)
        page.chosen.connect(self._begin)
        page.file_asked.connect(self._ask_for_file)
        page.dropped.connect(self.open_file)
        page.project_asked.connect(self.project_asked)
        page.service_asked.connect(self.service_asked)
        page.ready.repair_asked.connect(self.repair_asked)
        self._readiness.changed.connect(self._show_readiness)
        return page

    @property
    def shown(self) -> bool:
        """True while the page stands there."""
        return "page" in self.__dict__ and self._over.page is self.page

    def show(self) -> None:
        """The page, once there are tabs for it to lead to."""
        if len(self._over.tabs) and self._over.show(self.page):
            self._readiness.look()
            self.page.take_focus()

    def _show_readiness(self) -> None:
        if self.shown:
            self.page.show_findings(self._readiness.findings())

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
        for number, tab in enumerate(self._over.tabs.each()):
            if tab.take_text(path) if is_text else tab.mends and tab.take_recording(path):
                self.leave_to(number)
                return

    def _begin(self, title: str) -> None:
        for number, tab in enumerate(self._over.tabs.each()):
            if tab.title == title:
                self.leave_to(number)
                tab.begin_first()
                return


def is_untouched(project: Project) -> bool:
    """Whether nothing was ever done in a project: no word, no take, no edit."""
    from studio.core.script import blocks_of

    if project.can_undo or project.can_redo or project.takes():
        return False
    return not any(block.text.strip() for block in blocks_of(project.document))
