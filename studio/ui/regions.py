"""F6: from one region of the window to the next."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from contextlib import closing
from itertools import pairwise
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QWidget


def first_stop(region: QWidget) -> QWidget | None:
    """The first control of a region that takes the focus, in tab order; the region itself if it does. Of
    choices of which one is on, that one."""
    if _takes_focus(region):
        return region
    with closing(_chain(region)) as chain:
        found = next((at for at in chain if region.isAncestorOf(at) and _takes_focus(at)), None)
    return _chosen_of(found) if isinstance(found, QAbstractButton) else found


def _chosen_of(found: QAbstractButton) -> QAbstractButton:
    group = cast("QButtonGroup | None", found.group())
    chosen: QAbstractButton | None = group.checkedButton() if group and group.exclusive() else None
    return chosen if chosen is not None and _takes_focus(chosen) else found


def stops(region: QWidget) -> list[QWidget]:
    """Everything in a region that ever takes the focus, in tab order."""
    return _stops(region, list(_chain(region)))


def join(regions: Sequence[QWidget]) -> None:
    """Makes Tab go from one region into the next, whichever of them was made first."""
    there = list(_chain(regions[0].window())) if regions else []
    in_order(stop for region in regions for stop in _stops(region, _from(region, there)))


def in_order(stops: Iterable[QWidget]) -> None:
    """Makes Tab go from each to the next, as the eye does, whatever was made first."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _from(first: QWidget, chain: list[QWidget]) -> list[QWidget]:
    """The chain, which goes round, from a widget in it on."""
    at = chain.index(first) if first in chain else 0
    return chain[at:] + chain[:at]


def _stops(region: QWidget, chain: Sequence[QWidget]) -> list[QWidget]:
    taking = (at for at in chain if at.focusPolicy() != Qt.FocusPolicy.NoFocus)
    return [at for at in taking if region.isAncestorOf(at)]


def _chain(first: QWidget) -> Generator[QWidget, None, None]:
    """All that follows in the window, in tab order. PySide gives each widget to the one before it, as if that
    had made it, and what then goes in another order than it was made keeps what it should let go of, whole
    tabs among it; asking each parent for its own children gives them back."""
    seen = [first]
    try:
        while (following := seen[-1].nextInFocusChain()) is not None and following is not first:
            seen.append(following)
            yield following
    finally:
        for parent in {id(parent): parent for at in seen if (parent := at.parentWidget())}.values():
            parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _takes_focus(widget: QWidget) -> bool:
    tabbed = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return tabbed and widget.isVisible() and widget.isEnabled()


def step(regions: Sequence[QWidget], forward: bool) -> QWidget | None:
    """Moves the focus to the next (or previous) region that has a stop; the widget that got it."""
    there = [
        (region, stop)
        for region in regions
        if region.isVisible() and (stop := first_stop(region)) is not None
    ]
    if not there:
        return None
    focus = QApplication.focusWidget()
    at = next((i for i, (region, _) in enumerate(there) if _holds(region, focus)), None)
    if at is None:
        at = -1 if forward else len(there)
    _, stop = there[(at + (1 if forward else -1)) % len(there)]
    stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return stop


def _holds(region: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (region is focus or region.isAncestorOf(focus))
