"""What the window opens: pop-overs, one at a time, and menus; each is made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from studio.ui.app_bar.bar import AppBar
from studio.ui.app_bar.job_board import JobBoard
from studio.ui.preferences import Preferences
from studio.ui.transport import Transport
from studio.ui.widgets.banner import Banner
from studio.ui.widgets.popover import Popover

if TYPE_CHECKING:
    from studio.ui.recording.session import Session


@dataclass(frozen=True, slots=True)
class Parts:
    """The window and what stands in it from the start."""

    window: QWidget
    app_bar: AppBar
    banner: Banner
    transport: Transport
    preferences: Preferences
    board: JobBoard


class Popovers(QObject):
    """Opens them under the buttons of the app bar. `shown` is the one that is open now."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self.shown: Popover | None = None
        self.session: Session | None = None

    def show(self, popover: Popover, anchor: QWidget, align: str = "right", *, above: bool = False) -> None:
        """Opens one in the place of another, under its anchor or above it; it is gone when it closes."""
        self.close()
        self.shown = popover
        popover.closed.connect(popover.deleteLater)
        popover.closed.connect(self._forget)
        popover.show_under(anchor, align="left" if align == "left" else "right", above=above)

    def close(self) -> None:
        """Closes the one that is open."""
        if self.shown is not None:
            self.shown.close()

    def _forget(self) -> None:
        self.shown = None

    def menu(self, menu: QMenu, anchor: QWidget) -> None:
        """Opens a menu under a button."""
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height() + 2)))

    def acts(self) -> dict[str, Callable[[], object]]:
        """What the window's keys and its menu have of them."""
        return {"settings": self.settings, "keys": self.keys, "about": self.about}

    def microphones(self) -> list[str]:
        """Names of those that can be recorded from; none before there is a session."""
        return [each.name for each in self.session.inputs.list()] if self.session is not None else []

    def settings(self) -> None:
        """Theme, text size, motion, where sound goes to and comes from."""
        from studio.ui.dialogs.settings import settings_popover

        parts = self._parts
        popover = settings_popover(parts.preferences, parts.transport, self.session, parts.window)
        self.show(popover, parts.app_bar.settings)

    def keys(self) -> None:
        """The sheet of keys."""
        from studio.ui.dialogs.keys import keys_popover

        self.show(keys_popover(self._parts.window), self._parts.app_bar.keys)

    def jobs(self) -> None:
        """The list of jobs."""
        from studio.ui.dialogs.jobs import JobList

        self.show(JobList(self._parts.board, self._parts.window), self._parts.app_bar.jobs)

    def about(self) -> None:
        """What this program is."""
        from studio.ui.dialogs.about import about_popover

        self.show(about_popover(self._parts.window), self._parts.app_bar.menu, "left")
