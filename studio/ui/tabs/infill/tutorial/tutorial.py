"""The way through the tutorial, from opening the example to its export."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from studio.core.language import tr
from studio.ui.reading.recording import Recording
from studio.ui.tabs.infill.page import Page
from studio.ui.tabs.infill.tutorial.example import example_in, is_example, wrong_word
from studio.ui.tabs.infill.tutorial.steps import STEPS, step_of
from studio.ui.widgets.steps_strip import StepsStrip


class Tutorial(QObject):
    """Its strip is there from `begin` until it is left, the mended example was exported, or another recording
    is open. `write_asked` when the wrong one was clicked and
    the right one is to be written."""

    write_asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.strip = StepsStrip(STEPS, tr("Leave the tutorial"))
        self._example: Path | None = None
        self._step = 0
        self.strip.left.connect(self.leave)

    @property
    def running(self) -> bool:
        """Whether the user is led through it."""
        return self._example is not None

    def begin(self, project: Path) -> Path:
        """Puts the example into a project's folder, and gives its path there to be opened. DiskError."""
        self._example = example_in(project)
        self.strip.unfold()
        return self._example

    def leave(self, *_news: object) -> None:
        """Leads no more."""
        self._example = None
        self.strip.hide()

    def look_at(self, recording: Recording | None) -> float | None:
        """Another recording is open: the moment that is to be seen first, None for whatever was."""
        if self._example is None or recording is None:
            return None
        if recording.path != self._example.absolute() or not is_example(recording.path):
            self.leave()
            return None
        return wrong_word().start

    def show_page(self, page: Page) -> None:
        """How far the user is."""
        if self._example is not None and page.recording is not None and not page.opening:
            before, self._step = self._step, step_of(page)
            self.strip.show_step(self._step)
            by_key = getattr(
                QApplication.focusWidget(), "ringed", False
            )  # Keys may want to go on from there.
            if (before, self._step) == (0, 1) and not by_key:
                self.write_asked.emit()
