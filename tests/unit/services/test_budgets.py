"""Money: what is over a budget is not asked for, and every credit is a row that can be read elsewhere."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from studio.core.budget import Spending
from studio.core.errors import DiskFull, OverBudget
from studio.core.ledger import LedgerRow, Result, in_time, of_project, spent
from studio.library.ledger import Ledger
from studio.library.paths import Paths
from studio.library.project import Project
from studio.library.settings import Settings
from studio.services.bookkeeping import Books
from studio.services.budgets import Budgets
from studio.services.ledger_table import HEAD, outcome, to_csv, write_csv
from studio.services.studio import Services
from studio.ui.speech.wording import quote_line

NOW = datetime.fromisoformat("2026-11-29T14:00:00+01:00")
ROW = LedgerRow(NOW.isoformat(), "Hafen", "tts", "h1", "v1", 60, 1.5, 60, Result.MADE, "taken", voice="Clara")


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "ledger")


@pytest.fixture
def budgets(ledger: Ledger, tmp_path: Path) -> Budgets:
    return Budgets(ledger, Settings(tmp_path / "settings.json"), lambda: NOW)


def spend(ledger: Ledger, project: Project, credits: int, time: datetime = NOW) -> None:
    ledger.add(replace(ROW, time=time.isoformat(), credits=credits, project_id=project.id))


def test_what_was_spent_today_this_month_and_here(
    ledger: Ledger, budgets: Budgets, services: Services, tmp_path: Path
) -> None:
    other = Project.create(tmp_path / "Other.pickup")
    spend(ledger, services.project, 60)
    spend(ledger, services.project, 30, NOW - timedelta(days=3))
    spend(ledger, services.project, 1000, NOW - timedelta(days=40))
    spend(ledger, other, 7)
    other.close()
    spending = budgets.spending(services.project)
    assert (spending.today, spending.month, spending.project) == (67, 97, 1090)
    assert (spending.left, spending.is_near, spending.over(10**9)) == (None, False, 0)


def test_a_budget_holds_under_another_name_and_after_a_restart(
    ledger: Ledger, budgets: Budgets, paths: Paths
) -> None:
    project = Project.untitled(paths)
    budgets.set_project(project, 100)
    spend(ledger, project, 60)
    project.rename("Hafen")
    folder = project.folder
    project.close()
    project = Project.open(folder)
    assert budgets.spending(project) == Spending(60, 60, 60, 100, 0)
    with (
        pytest.raises(
            OverBudget, match=r"costs 41 credits, and of this project’s budget of 100 there are 40"
        ),
        budgets.reserved(project, 41),
    ):
        pass
    project.undo()
    with budgets.reserved(project, 41):
        pass
    project.close()


def test_what_is_under_way_counts(budgets: Budgets, services: Services) -> None:
    budgets.set_project(services.project, 100)
    with budgets.reserved(services.project, 60):
        with pytest.raises(OverBudget), budgets.reserved(services.project, 60):
            pass
        with budgets.reserved(services.project, 0):
            assert budgets.spending(services.project).project == 60
    with budgets.reserved(services.project, 100):
        pass


def test_a_month_has_its_own_budget_and_the_next_begins_anew(
    ledger: Ledger, services: Services, tmp_path: Path
) -> None:
    settings = Settings(tmp_path / "settings.json")
    this = Budgets(ledger, settings, lambda: NOW)
    following = Budgets(ledger, settings, lambda: NOW + timedelta(days=2))
    this.set_month(100)
    spend(ledger, services.project, 80)
    assert this.spending(services.project).is_near
    assert this.spending(services.project).over(30) == 10
    with pytest.raises(OverBudget, match="this month’s budget"), this.reserved(services.project, 30):
        pass
    with following.reserved(services.project, 30):
        assert not following.spending(services.project).is_near


@pytest.mark.allow_warnings
def test_a_row_that_could_not_be_written_is_written_with_the_next(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    books, add = Books(services.ledger), services.ledger.add

    def full(row: LedgerRow) -> None:
        raise DiskFull("There is no room.")

    monkeypatch.setattr(services.ledger, "add", full)
    books.write(ROW)
    monkeypatch.setattr(services.ledger, "add", add)
    books.write(replace(ROW, credits=7))
    assert [row.credits for row in services.ledger.rows()] == [60, 7]


def test_the_table_is_read_back_and_works_nothing_out(tmp_path: Path) -> None:
    evil = replace(ROW, project="=cmd|'/c calc'!A1", voice="@SUM(1)", result=Result.STOPPED, charge="maybe")
    write_csv([ROW, evil], tmp_path / "table.csv")
    rows = list(csv.reader(io.StringIO((tmp_path / "table.csv").read_text("utf-8-sig"))))
    assert tuple(rows[0]) == HEAD
    assert rows[1][1:9] == ["Hafen", "Speech", "Clara", "60", "1.5", "60", "made", "charged"]
    assert (rows[2][1][0], rows[2][3][0]) == ("'", "'")
    assert rows[2][7:9] == ["stopped", "may have been charged"]
    assert to_csv([]).strip() == ",".join(HEAD)
    assert (outcome(ROW), outcome(evil)) == ("made", "stopped, may have been charged")


def test_rows_of_a_project_a_day_a_month() -> None:
    rows = [ROW, replace(ROW, time="2026-10-01T00:00:00+02:00", project_id="p", credits=5)]
    assert spent(rows) == 65
    assert (spent(in_time(rows, "2026-11")), spent(in_time(rows, "2026-10-01"))) == (60, 5)
    assert (spent(of_project(rows, "p")), of_project(rows, "")) == (5, ())


def test_what_goes_over_a_budget_is_said_beside_its_price(
    ledger: Ledger, budgets: Budgets, services: Services
) -> None:
    assert budgets.excess(services.project, 10**9) == ""
    budgets.set_project(services.project, 100)
    spend(ledger, services.project, 60)
    assert budgets.excess(services.project, 40) == ""
    assert budgets.excess(services.project, 130) == "over this project’s budget by 90"
    assert quote_line(130, 9.0, budgets.excess(services.project, 130)) == (
        "130 credits, over this project’s budget by 90"
    )
    assert quote_line(130, 9.0) == "130 credits"
