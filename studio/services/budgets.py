"""Hard budgets: what goes over one is not asked for."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from studio.core.budget import Spending, budget_edit, budget_of
from studio.core.errors import DiskError, OverBudget
from studio.library import clock as clocks
from studio.library.clock import Clock
from studio.library.ledger import Ledger
from studio.library.project import Project
from studio.library.settings import Settings

MONTH = "month_budget"
"""The setting: credits of a month, 0 for as many as one likes."""


class Budgets:
    """What was spent, and what may be. Days and months are those of the clock on the wall; what may have been
    charged counts as spent, and what is under way too. Quick; safe from any thread."""

    def __init__(self, ledger: Ledger, settings: Settings, clock: Clock = clocks.now) -> None:
        self._ledger, self._settings, self._clock = ledger, settings, clock
        self._lock = threading.Lock()
        self._under_way: list[tuple[str, int]] = []

    def spending(self, project: Project | None) -> Spending:
        """For this project, today and this month; without one, only today and this month. Raises
        DiskError."""
        today = self._clock().date().isoformat()
        every = sum(credits for _, credits in self._under_way)
        of_day, of_month = self._ledger.spent(begins=today), self._ledger.spent(begins=today[:7])
        both = of_day + every, of_month + every
        if project is None:
            return Spending(*both, month_budget=self.month_budget)
        mine = sum(credits for whose, credits in self._under_way if whose == project.id)
        of_project = self._ledger.spent(project_id=project.id) + mine
        return Spending(*both, of_project, budget_of(project.document), self.month_budget)

    def excess(self, project: Project | None, credits: int) -> str:
        """By how much so many credits would go over a budget, in words; empty where they would not, or
        where it cannot be told. What is only heard and kept nowhere is made for no project."""
        if not credits or not (self.month_budget or (project and budget_of(project.document))):
            return ""
        with suppress(DiskError):
            return self.spending(project).excess(credits)
        return ""

    @property
    def month_budget(self) -> int:
        """Credits of a month, 0 for as many as one likes."""
        found = self._settings.get(MONTH)
        return found if isinstance(found, int) and found > 0 else 0

    def set_month(self, credits: int) -> None:
        """Another budget for each month, 0 for none. Raises DiskError."""
        self._settings.set(MONTH, max(0, credits))

    def set_project(self, project: Project, credits: int) -> None:
        """Another budget for the project, 0 for none: a reversible edit. Raises DiskError."""
        edit = budget_edit(project.document, credits)
        if edit.changes:
            project.do(edit)

    @contextmanager
    def reserved(self, project: Project, credits: int) -> Iterator[None]:
        """While something that costs so much is made: what begins meanwhile cannot have the same credits.
        Raises OverBudget with a sentence before anything is asked for."""
        entry = (project.id, credits)
        with self._lock:
            if credits and (self.month_budget or budget_of(project.document)):
                self._refuse(self.spending(project).refusal(credits))
            self._under_way.append(entry)
        try:
            yield
        finally:
            with self._lock:
                self._under_way.remove(entry)

    def _refuse(self, reason: str) -> None:
        if reason:
            raise OverBudget(reason)
