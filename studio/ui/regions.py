"""F6: from one region of the window to the next."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

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


def stops(region: QWidget) -> list[QWidget]:
    """Everything in a region that ever takes the focus, in tab order."""
    found, at = [], region
    while (following := at.nextInFocusChain()) is not None and following is not region:
        at = following
        if region.isAncestorOf(at) and at.focusPolicy() != Qt.FocusPolicy.NoFocus:
            found.append(at)
    return found


def join(regions: Sequence[QWidget]) -> None:
    """Makes Tab go from one region into the next, whichever of them was made first."""
    chain = [stop for region in regions for stop in stops(region)]
    for before, after in pairwise(chain):
        QWidget.setTabOrder(before, after)


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
