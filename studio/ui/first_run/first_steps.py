"""When the first page is there, and where its cards lead."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from studio.core.file_names import RECORDINGS
from studio.core.script import blocks_of
from studio.ui.app_bar.tabs import Tabs
from studio.ui.first_run.page import FirstPage
from studio.ui.tabs.base import Tab

if TYPE_CHECKING:
    from studio.library.project import Project

TEXTS = (".txt", ".md", ".docx", ".srt", ".fountain")


class FirstSteps(QObject):
    """Lays the page over the tabs, and takes it away when one of them is wanted. `page` tells what was
    pressed on it; the window answers what leads out of it."""

    def __init__(
        self, stack: QStackedWidget, bar: Tabs, tabs: Callable[[], list[Tab]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._stack, self._bar, self._tabs = stack, bar, tabs
        self._window = parent
        self.page = FirstPage()
        stack.addWidget(self.page)
        self.page.chosen.connect(self._begin)
        self.page.file_asked.connect(self._ask_for_file)
        self.page.dropped.connect(self.open_file)
        bar.tabBarClicked.connect(self.leave_to)

    @property
    def shown(self) -> bool:
        """True while the page stands there."""
        return self._stack.currentWidget() is self.page

    def show(self) -> None:
        """The page, once there are tabs for it to lead to."""
        if self._tabs():
            self._stack.setCurrentWidget(self.page)
            self._bar.set_chosen_shown(False)
            self.page.take_focus()

    def leave_to(self, number: int) -> None:
        """A tab in the place of the page; nothing while the page is not there."""
        if self.shown and 0 <= number < len(self._tabs()):
            tab = self._tabs()[number]
            self._bar.set_chosen_shown(True)
            self._stack.setCurrentWidget(tab)
            if self._bar.currentIndex() == number:
                tab.activated()
            else:
                self._bar.setCurrentIndex(number)

    def _ask_for_file(self) -> None:
        """A text or a recording of the user's choice, in the tab that opens such files."""
        endings = " ".join(f"*{suffix}" for suffix in sorted((*TEXTS, *RECORDINGS)))
        name, _ = QFileDialog.getOpenFileName(
            self._window, "Open a script or a recording", "", f"Scripts and recordings ({endings})"
        )
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """Opens a text or a recording where such files belong."""
        is_text = path.suffix.lower() in TEXTS
        for number, tab in enumerate(self._tabs()):
            if tab.take_text(path) if is_text else tab.mends and tab.take_recording(path):
                self.leave_to(number)
                return

    def _begin(self, title: str) -> None:
        for number, tab in enumerate(self._tabs()):
            if tab.title == title:
                self.leave_to(number)
                tab.begin_first()


def is_untouched(project: Project) -> bool:
    """Whether nothing was ever done in a project: no word, no take, no edit."""
    if project.can_undo or project.can_redo or project.takes():
        return False
    return not any(block.text.strip() for block in blocks_of(project.document))
