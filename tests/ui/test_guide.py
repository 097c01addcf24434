"""The guide in the window: every chapter, every picture, search, and the way back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.ui.guide.chapters import chapters, guide_folder
from studio.ui.guide.page import NOTHING, GuidePage
from studio.ui.main_window import MainWindow
from studio.ui.tabs.base import Tab
from tests.ui.shell_kit import shown_window


@pytest.fixture
def window(qapp: QApplication) -> Iterator[MainWindow]:
    found = shown_window(qapp)
    for title in ("Voices", "TTS"):
        tab = Tab()
        tab.title, tab.icon_name = title, "text-aa"
        found.add_tab(tab)
    yield found
    found.close()


def opened(window: MainWindow) -> GuidePage:
    window.actions_by_name["guide"].trigger()
    page = window.over.page
    assert isinstance(page, GuidePage)
    return page


def test_f1_opens_the_guide_and_escape_goes_back_to_work(window: MainWindow, qtbot: QtBot) -> None:
    window.app_bar.tabs.setCurrentIndex(1)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    page = window.over.page
    assert isinstance(page, GuidePage)
    assert page.reader.toPlainText().startswith("Say something")
    qtbot.keyClick(page.list, Qt.Key.Key_Escape)
    assert window.tab is window.tabs[1]
    qtbot.keyClick(window, Qt.Key.Key_F1)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.tab is window.tabs[1]


def test_from_the_first_steps_the_guide_opens_at_its_beginning(window: MainWindow) -> None:
    window.first_steps.show()
    assert opened(window).reader.toPlainText().startswith("Welcome")
    window.over.leave_to(0)
    assert opened(window).reader.toPlainText().startswith("Find, clone and mix voices")


def test_the_list_is_the_order_of_the_first_chapter(window: MainWindow) -> None:
    page = opened(window)
    titles = [page.list.item(row).text() for row in range(page.list.count())]
    assert titles == [chapter.short for chapter in chapters()]
    assert len(titles) == len(list(guide_folder().glob("*.md")))


def test_a_link_leads_to_its_chapter(window: MainWindow) -> None:
    page = opened(window)
    page.reader.chapter_asked.emit("mend.md")
    assert page.reader.toPlainText().startswith("Mend a recording")


def test_searching_leaves_the_chapters_that_have_the_words(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window)
    qtbot.keyClicks(page.search, "seams brightness")
    assert [page.list.item(row).text() for row in range(page.list.count())] == ["Mend a recording"]
    page.search.setText("xyzzy")
    assert page.list.count() == 0
    assert not page._none.isHidden()


def test_pictures_fit_the_page(window: MainWindow) -> None:
    page = opened(window)
    image = page.reader.loadResource(2, "../pictures/tts-light.png")
    assert isinstance(image, QImage)
    assert 0 < image.width() / image.devicePixelRatio() <= page.reader.viewport().width()


def test_every_picture_and_link_of_the_guide_is_there() -> None:
    for chapter in chapters():
        for target in re.findall(r"\]\(([^)]+)\)", chapter.text):
            assert (chapter.path.parent / target).is_file(), f"{chapter.path.name}: {target}"


def test_without_its_files_the_guide_says_so(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("studio.ui.guide.page.chapters", lambda: chapters(tmp_path))
    assert opened(window).reader.toPlainText() == NOTHING
