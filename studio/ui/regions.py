"""F6: from one region of the window to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def first_stop(region: QWidget) -> QWidget | None:
    """The first control of a region that takes the focus, in tab order; the region itself if it does."""
    if _takes_focus(region):
        return region
    at = region.nextInFocusChain()
    while at is not None and at is not region:
        if region.isAncestorOf(at) and _takes_focus(at):
            return at
        at = at.nextInFocusChain()
    return None


def _takes_focus(widget: QWidget) -> bool:
    tabbed = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return tabbed and widget.isVisible() and widget.isEnabled()


def step(regions: Sequence[QWidget], forward: bool) -> QWidget | None:
    """Moves the focus to the next (or previous) region that has a stop; the widget that got it."""
    there = [region for region in regions if region.isVisible() and first_stop(region) is not None]
    if not there:
        return None
    focus = QApplication.focusWidget()
    at = next((i for i, region in enumerate(there) if _holds(region, focus)), None)
    if at is None:
        at = -1 if forward else len(there)
    stop = first_stop(there[(at + (1 if forward else -1)) % len(there)])
    if stop is not None:
        stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return stop


def _holds(region: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (region is focus or region.isAncestorOf(focus))
