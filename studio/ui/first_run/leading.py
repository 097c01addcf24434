"""Leading somebody through a first act, with a strip that goes when it is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject

from studio.core.language import tr
from studio.ui.widgets.steps_strip import StepsStrip

Shown = TypeVar("Shown")


class Leading(QObject, Generic[Shown]):
    """`step_of(page)` says which of the steps is next, from 0; as many as there are when all are done. The
    strip is there from `begin` until then, or until the user leaves it."""

    def __init__(self, steps: tuple[str, ...], step_of: Callable[[Shown], int], parent: QObject) -> None:
        super().__init__(parent)
        self._step_of, self._running = step_of, False
        self.strip = StepsStrip(steps, tr("Leave the first steps"))
        self.strip.left.connect(self.leave)

    def begin(self, page: Shown) -> None:
        """Leads from here on."""
        self._running = True
        self.strip.unfold()
        self.show_page(page)

    def leave(self) -> None:
        """Leads no more."""
        self._running = False
        self.strip.hide()

    def show_page(self, page: Shown) -> None:
        """How far the user is."""
        if not self._running:
            return
        step = self._step_of(page)
        if step < len(self.strip.steps.words):
            self.strip.show_step(step)
        else:
            self.leave()
