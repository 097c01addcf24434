"""The order of Tab is joined without anybody being held by it."""

from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMainWindow, QSplitter, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.regions import first_stop, join, stops
from studio.ui.widgets.segmented import Segment, Segmented
from studio.ui.widgets.stacked import raise_page


class Page(QWidget):
    """A field, and two with a handle between them, which only Qt has made."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self.split = QLineEdit(), QSplitter()
        for _ in range(2):
            self.split.addWidget(QLineEdit())
        layout = QHBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.split)


def test_pages_that_go_are_not_held_by_the_order_of_tab(qtbot: QtBot) -> None:
    window, stack = QMainWindow(), QStackedWidget()
    qtbot.addWidget(window)
    window.setCentralWidget(stack)
    window.show()
    gone = []
    for _ in range(4):
        pages = [Page() for _ in range(3)]
        for page in pages:
            stack.addWidget(page)
        join(pages)
        pages[0].split.deleteLater()  # And with it what stood before the next page.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        assert [stack.widget(number) for number in range(stack.count())] == pages
        for page in pages:
            raise_page(stack, page)
            assert first_stop(page) is page.field
            assert stops(page)[:1] == [page.field]
        gone += [weakref.ref(page) for page in pages]
        for page in pages:
            stack.removeWidget(page)
            page.setParent(None)
            page.deleteLater()
        del page, pages
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
    assert [page() for page in gone if page() is not None] == []


def test_of_choices_the_one_that_is_on_is_the_first_stop(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    choices = Segmented("Theme", (("light", "Light"), ("dark", "Dark")), "dark")
    layout = QHBoxLayout(holder)
    layout.addWidget(choices)
    layout.addWidget(QLineEdit())
    holder.show()
    stop = first_stop(holder)
    assert isinstance(stop, Segment)
    assert stop.value == "dark"
