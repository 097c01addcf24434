"""Money in the window: the number beside the connection, prices and budgets, the ledger."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from studio.core.budget import Spending
from studio.core.errors import StudioError
from studio.core.language import tr
from studio.core.ledger import LedgerRow
from studio.ui.errors import Deed
from studio.ui.file_kinds import file_kind
from studio.ui.popovers import Parts, Popovers

if TYPE_CHECKING:
    from studio.jobs.pool import JobPool
    from studio.services.studio import Services
    from studio.ui.dialogs.ledger_sheet import LedgerSheet
    from studio.ui.dialogs.prices import Money as Entered


class Money(QObject):
    """`changed` when prices or budgets are others. Follows the jobs: what they spent is shown when they
    end."""

    changed = Signal()

    def __init__(self, parts: Parts, popovers: Popovers) -> None:
        super().__init__(parts.window)
        self._parts, self._popovers = parts, popovers
        self._services: Services | None = None
        self._running = 0
        parts.app_bar.credits.clicked.connect(self.ask)
        parts.banner.offer(Deed.PRICES, self.ask_prices)
        parts.board.changed.connect(self._jobs_changed)

    def acts(self) -> dict[str, Callable[[], object]]:
        """What the menu has of it."""
        return {"ledger": self.show_ledger, "prices": self.ask_prices}

    def services_came(self, services: Services, pool: JobPool) -> None:
        """Now there is something to count, of the project that is open."""
        self._services = services
        self.renew()

    def renew(self) -> None:
        """Another connection speaks, or something was spent."""
        services = self._services
        if services is not None:
            free = services.connect.chosen.is_this_computer
            self._parts.app_bar.credits.show_spending(None if free else self._spending())

    def ask(self) -> None:
        """What was spent, in a pop-over."""
        spending = self._spending()
        if spending is None:
            return
        from studio.ui.dialogs.credits import CreditsPopover

        popover = CreditsPopover(spending, self._parts.window)
        popover.prices_asked.connect(self.ask_prices)
        popover.ledger_asked.connect(self.show_ledger)
        self._popovers.show(popover, self._parts.app_bar.credits)

    def ask_prices(self) -> None:
        """Prices and budgets, in a sheet."""
        services, spending = self._services, self._spending()
        if services is None or spending is None:
            return
        from studio.ui.dialogs.prices import Money, PricesSheet

        self._popovers.close()
        prices = services.settings.get("prices") or {}
        sheet = PricesSheet(Money(prices, spending.project_budget, spending.month_budget), self._parts.window)
        sheet.entered.connect(self._keep)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def show_ledger(self) -> None:
        """All acts that may have cost something, in a sheet."""
        services = self._services
        if services is None:
            return
        from studio.ui.dialogs.ledger_sheet import LedgerSheet

        self._popovers.close()
        try:
            rows = services.ledger.rows()
        except StudioError as error:
            self._parts.banner.show_error(error)
            return
        sheet = LedgerSheet(rows, services.project.id, self._parts.window)
        sheet.export_asked.connect(lambda shown: self._export(sheet, shown))
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _export(self, sheet: LedgerSheet, rows: Sequence[LedgerRow]) -> None:
        from studio.services.ledger_table import write_csv

        chosen, _ = QFileDialog.getSaveFileName(
            sheet, tr("Export the ledger"), "Ledger.csv", file_kind(tr("Table"), (".csv",), all_too=False)
        )
        if not chosen:
            return
        path = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(".csv")
        try:
            write_csv(rows, path)
        except StudioError as error:
            sheet.say(error.sentence)
        else:
            sheet.say(tr("Saved to {path}.", path=path))

    def _keep(self, entered: Entered) -> None:
        services = self._services
        assert services is not None
        try:
            services.settings.set("prices", dict(entered.prices))
            services.budgets.set_month(entered.month)
            services.budgets.set_project(services.project, entered.project)
        except StudioError as error:
            self._parts.banner.show_error(error)
        self.renew()
        self.changed.emit()

    def _spending(self) -> Spending | None:
        services = self._services
        if services is None:
            return None
        try:
            return services.budgets.spending(services.project)
        except StudioError as error:
            self._parts.banner.show_error(error)
            return None

    def _jobs_changed(self) -> None:
        running, self._running = self._running, len(self._parts.board.running)
        if self._running < running:
            self.renew()
