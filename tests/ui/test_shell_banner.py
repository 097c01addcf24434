"""The banner: there while something is wrong, with the buttons that somebody answers, one filled at most."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from studio.core.errors import Charge, Details, NoSpeaker, ServiceFault, Silent, StudioError, Unreachable
from studio.ui.errors import Circumstance, Deed
from studio.ui.main_window import MainWindow
from studio.ui.regions import stops
from studio.ui.theme.tokens import colour
from studio.ui.widgets.buttons import Button
from studio.ui.widgets.popover import Popover
from tests.ui.shell_kit import Sheet, press, shown_window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> MainWindow:
    made = shown_window(qapp)
    qtbot.addWidget(made)
    made.add_tab(Sheet())
    return made


def words(window: MainWindow) -> list[str]:
    buttons = (stop for stop in stops(window.banner) if isinstance(stop, Button))
    return [button.text() for button in buttons if not button.isHidden()]


def button(window: MainWindow, text: str) -> Button:
    return next(b for b in window.banner.findChildren(Button) if b.text() == text and not b.isHidden())


def test_it_is_not_there_until_something_is_wrong(window: MainWindow) -> None:
    assert not window.banner.isVisible()
    window.banner.show_error(Unreachable("x"))
    assert window.banner.isVisible()
    window.banner.dismiss()
    assert not window.banner.isVisible()


def test_only_deeds_that_somebody_answers_are_buttons(window: MainWindow) -> None:
    window.banner.show_error(Unreachable("x"))
    assert words(window) == ["Use this computer", "Details"]
    window.banner.show_error(Unreachable("x"), {Deed.TRY_AGAIN: lambda: None})
    assert words(window) == ["Try again", "Use this computer", "Details"]


def test_pressing_a_deed_closes_the_error_and_does_it(window: MainWindow) -> None:
    done: list[str] = []
    window.banner.show_error(ServiceFault("It broke."), {Deed.TRY_AGAIN: lambda: done.append("again")})
    button(window, "Try again").click()
    assert done == ["again"]
    assert not window.banner.isVisible()


def test_the_tabs_button_is_plain_while_an_error_stands(window: MainWindow) -> None:
    tab = window.tab
    assert isinstance(tab, Sheet)
    assert tab.make.property("kind") == "primary"
    window.banner.show_error(Unreachable("x"), {Deed.TRY_AGAIN: lambda: None})
    assert tab.make.property("kind") == "plain"
    assert button(window, "Try again").property("kind") == "primary"
    window.banner.clear()
    assert tab.make.property("kind") == "primary"


def test_an_act_that_may_pay_twice_is_not_filled_and_says_its_price(window: MainWindow) -> None:
    error = Silent("The service stopped answering.", charge=Charge.MAYBE)
    window.banner.show_error(error, {Deed.TRY_AGAIN: lambda: None}, Circumstance("Block 5", 137))
    assert button(window, "Try again (137 credits)").property("kind") == "plain"


def test_what_is_no_failure_is_not_red(window: MainWindow) -> None:
    window.banner.show_error(NoSpeaker("No sound device was found."))
    calm = window.banner.grab().toImage().pixelColor(2, 2)
    window.banner.show_error(ServiceFault("It broke."))
    alarming = window.banner.grab().toImage().pixelColor(2, 2)
    assert calm == colour("ambersoft")
    assert alarming == colour("redsoft")


def test_earlier_errors_wait_behind_the_newest(window: MainWindow) -> None:
    for sentence in ("One broke.", "Two broke.", "Three broke.", "Three broke."):
        window.banner.show_error(ServiceFault(sentence))
    assert "2 more" in words(window)
    button(window, "2 more").click()
    assert window.banner.notice is not None
    assert window.banner.notice.headline == "Two broke."
    window.banner.dismiss()
    assert "1 more" in words(window)


def test_details_can_be_copied(window: MainWindow, qtbot: QtBot) -> None:
    window.banner.show_error(ServiceFault("It broke.", details=Details("T", "upstream failed", "req_7")))
    button(window, "Details").click()
    popover = next(p for p in window.banner.findChildren(Popover) if p.isVisible())
    assert "Request: req_7" in popover.findChildren(QPlainTextEdit)[0].toPlainText()
    next(b for b in popover.findChildren(Button) if b.text() == "Copy").click()
    assert "upstream failed" in QGuiApplication.clipboard().text()
    popover.close()


@pytest.mark.parametrize("width", [940, 1440])
def test_no_fact_is_cut_at_any_width(window: MainWindow, width: int, qapp: QApplication) -> None:
    window.resize(width, 700)
    error = Silent("The hosted service stopped answering after 20 seconds.", charge=Charge.MAYBE)
    safe = "your words, and the 8 takes already made"
    window.banner.show_error(error, {Deed.TRY_AGAIN: lambda: None}, Circumstance("Block 5", 137, safe))
    qapp.processEvents()
    from studio.ui.widgets.labels import Elided

    cut = [part.whole for part in window.banner.findChildren(Elided) if part.text() != part.whole]
    assert not cut


def test_f8_leads_to_its_first_button(window: MainWindow) -> None:
    window.banner.show_error(StudioError("It broke."), {Deed.TRY_AGAIN: lambda: None})
    window.actions_by_name["banner"].trigger()
    focus = QApplication.focusWidget()
    assert isinstance(focus, Button)
    assert focus.text() == "Try again"
    assert focus.ringed


def test_when_it_closes_the_focus_goes_back_to_where_it_was(window: MainWindow) -> None:
    sheet = window.tab
    assert isinstance(sheet, Sheet)
    sheet.words.setFocus()
    window.banner.show_error(Unreachable("x"))
    QTest.mouseClick(window.banner._row.close_button, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is sheet.words
    window.banner.show_error(Unreachable("x"), {Deed.TRY_AGAIN: lambda: None})
    window.banner.take_focus()
    press(button(window, "Try again"), Qt.Key.Key_Space)
    assert QApplication.focusWidget() is sheet.words


def test_while_another_message_stands_the_focus_stays_in_it(window: MainWindow) -> None:
    window.banner.show_error(Unreachable("x"), {Deed.TRY_AGAIN: lambda: None})
    window.banner.show_error(ServiceFault("It broke."), {Deed.TRY_AGAIN: lambda: None})
    window.banner.take_focus()
    press(button(window, "Try again"), Qt.Key.Key_Space)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.banner.isAncestorOf(focus)


def test_where_the_focus_came_from_may_be_gone(window: MainWindow) -> None:
    sheet = window.tab
    assert isinstance(sheet, Sheet)
    sheet.make.setFocus()
    window.banner.show_error(Unreachable("x"))
    window.banner._row.close_button.setFocus()
    sheet.make.setEnabled(False)
    window.banner.dismiss()
    assert QApplication.focusWidget() is window
