"""Money in the window: what was spent, what may be, and every act in a list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from studio.core.connection import Profile
from studio.core.errors import OverBudget
from studio.core.ledger import LedgerRow, Result
from studio.core.this_computer import THIS_COMPUTER
from studio.library.clock import now, stamp
from studio.ui.dialogs.credits import CreditsPopover
from studio.ui.dialogs.ledger_sheet import LedgerSheet
from studio.ui.dialogs.prices import PricesSheet
from studio.ui.errors import Deed
from tests.fakes.engine import RunningEngine
from tests.ui.whole_studio import WholeStudio

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
ROW = LedgerRow("", "Hafen", "tts", "h1", "v1", 60, 1.5, 60, Result.MADE, "taken", "r-1", voice="Clara")


@pytest.fixture
def studio(qtbot: QtBot, engine: RunningEngine) -> Iterator[WholeStudio]:
    made = WholeStudio(qtbot, engine, engine, Profile.CURRENT)
    yield made
    made.close()


def spend(studio: WholeStudio, credits: int, **news: object) -> None:
    row = replace(ROW, time=stamp(now), credits=credits, project_id=studio.services.project.id, **news)
    studio.services.ledger.add(row)
    studio.window.money.renew()


def opened(studio: WholeStudio, kind: type[QWidget]) -> QWidget:
    found = [each for each in studio.window.findChildren(kind) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def test_the_number_stands_beside_a_service_and_turns_amber_near_the_budget(studio: WholeStudio) -> None:
    button = studio.window.app_bar.credits
    assert (button.isVisible(), button.text()) == (True, "0 credits")
    spend(studio, 60)
    assert (button.text(), button.is_amber) == ("60 credits", False)
    studio.services.budgets.set_project(studio.services.project, 70)
    spend(studio, 2)
    assert (button.text(), button.is_amber) == ("62 of 70 credits", True)
    assert button.accessibleName() == "Spent: 62 of 70 credits, near the budget"
    studio.window.who_speaks.use_this_computer()
    assert studio.services.connect.chosen.id == THIS_COMPUTER
    assert not button.isVisible()
    studio.rest()


def test_a_click_shows_today_the_month_the_project_and_leads_on(studio: WholeStudio) -> None:
    spend(studio, 60)
    studio.services.budgets.set_month(50)
    studio.press(studio.window.app_bar.credits)
    popover = opened(studio, CreditsPopover)
    assert isinstance(popover, CreditsPopover)
    assert popover.said == ["Spent today: 60", "This month: 60 of 50", "This project: 60"]
    popover.prices.click()
    sheet = opened(studio, PricesSheet)
    assert isinstance(sheet, PricesSheet)
    assert (sheet.month.text(), sheet.project.text()) == ("50", "")
    sheet.reject()


def test_prices_and_budgets_are_kept_and_a_wrong_number_is_said(studio: WholeStudio) -> None:
    studio.window.actions_by_name["prices"].trigger()
    sheet = opened(studio, PricesSheet)
    assert isinstance(sheet, PricesSheet)
    sheet.prices["tts_character"].setText("0,5")
    sheet.project.setText("many")
    QTest.keyClick(sheet.project, Qt.Key.Key_Return)
    assert sheet.isVisible()
    assert sheet.fault.text() == "“many” is not a number of credits."
    sheet.project.setText("1 000")
    QTest.keyClick(sheet.project, Qt.Key.Key_Return)
    assert not sheet.isVisible()
    assert studio.services.settings.get("prices") == {"tts_character": 0.5}
    assert studio.services.budgets.spending(studio.services.project).project_budget == 1000
    assert studio.services.project.undo_label == "Set the budget"
    studio.window.money.ask_prices()
    again = opened(studio, PricesSheet)
    assert isinstance(again, PricesSheet)
    again.documented.click()
    again.project.clear()
    again.save.click()
    assert studio.services.settings.get("prices") == {}
    assert studio.services.budgets.spending(studio.services.project).project_budget == 0


def test_the_ledger_is_shown_and_exported(
    studio: WholeStudio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spend(studio, 60)
    spend(studio, 7, result=Result.STOPPED, charge="maybe")
    studio.services.ledger.add(replace(ROW, time=stamp(now), project="Other", project_id="other"))
    studio.window.actions_by_name["ledger"].trigger()
    sheet = opened(studio, LedgerSheet)
    assert isinstance(sheet, LedgerSheet)
    assert sheet.sum.whole == "2 acts · 67 credits, 7 of them may have been charged"
    model = sheet.table.model()
    assert model.index(0, 7).data() == "stopped, may have been charged"
    sheet.which.set_value("all")
    sheet.which.chosen.emit("all")
    assert sheet.sum.whole.startswith("3 acts · 127 credits")
    target = str(tmp_path / "table")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (target, ""))
    sheet.export.click()
    assert sheet.note.whole == f"Saved to {target}.csv."
    assert len(Path(f"{target}.csv").read_text("utf-8-sig").splitlines()) == 4
    sheet.reject()


def test_what_is_over_the_budget_leads_to_the_budget(studio: WholeStudio) -> None:
    notice = studio.window.banner.show_error(OverBudget("This costs 41 credits, and 40 are left."))
    assert (notice.charged, notice.safe) == ("Charged: nothing.", "Safe: everything.")
    assert Deed.PRICES in notice.deeds
    button = next(each for each in studio.window.banner.findChildren(QWidget) if deed_of(each) == Deed.PRICES)
    studio.press(button)
    sheet = opened(studio, PricesSheet)
    assert isinstance(sheet, PricesSheet)
    sheet.reject()


def deed_of(widget: QWidget) -> str:
    return str(getattr(widget, "text", lambda: "")())
