"""How much may be spent: a budget of the project, in its document, and one of each month, in the settings."""

from __future__ import annotations

from dataclasses import dataclass

from studio.core.edit import MISSING, Document, Edit, setting, value_at
from studio.core.language import tr

KEY = ("budget",)
NEAR = 80
"""Percent of a budget: from there on it is shown in amber."""


def is_near(used: int, budget: int) -> bool:
    """Whether four fifths of a budget are spent."""
    return 100 * used >= NEAR * budget


@dataclass(frozen=True, slots=True)
class Spending:
    """Credits by the ledger, what may have been charged among them: `today`, in the `month`, for the
    `project`; and the two budgets, 0 for none."""

    today: int = 0
    month: int = 0
    project: int = 0
    project_budget: int = 0
    month_budget: int = 0

    @property
    def left(self) -> int | None:
        """What may still be spent; None for as much as one likes. Negative where a budget was set lower than
        what had been spent."""
        lefts = [budget - used for used, budget, _ in self._budgets]
        return min(lefts, default=None)

    @property
    def is_near(self) -> bool:
        """Whether four fifths of a budget are spent."""
        return any(is_near(used, budget) for used, budget, _ in self._budgets)

    def over(self, credits: int) -> int:
        """By how much spending so many credits would go over a budget; 0 if it would not."""
        return max(0, credits - self.left) if self.left is not None and credits else 0

    def excess(self, credits: int) -> str:
        """`over this project’s budget by 90`; empty where so many credits may be spent."""
        for used, budget, of_month in self._budgets:
            over = credits - max(0, budget - used)
            if over > 0:
                return (
                    tr("over this month’s budget by {credits:,}", credits=over)
                    if of_month
                    else tr("over this project’s budget by {credits:,}", credits=over)
                )
        return ""

    def refusal(self, credits: int) -> str:
        """Why so many credits are not spent, as a sentence; empty if they may be."""
        for used, budget, of_month in self._budgets:
            if credits > budget - used:
                return _refusal(credits, budget, max(0, budget - used), of_month=of_month)
        return ""

    @property
    def _budgets(self) -> list[tuple[int, int, bool]]:
        """What is spent, of how much, and whether that is the month's."""
        both = [(self.project, self.project_budget, False), (self.month, self.month_budget, True)]
        return [each for each in both if each[1]]


def _refusal(credits: int, budget: int, left: int, *, of_month: bool) -> str:
    if of_month:
        return tr(
            "This costs {credits:,} credits, and of this month’s budget of {budget:,} "
            "there are {left:,} left.",
            credits=credits,
            budget=budget,
            left=left,
        )
    return tr(
        "This costs {credits:,} credits, and of this project’s budget of {budget:,} there are {left:,} left.",
        credits=credits,
        budget=budget,
        left=left,
    )


def budget_of(document: Document) -> int:
    """The project’s budget in credits, 0 for none."""
    found = value_at(document, KEY)
    return found if isinstance(found, int) and found > 0 else 0


def budget_edit(document: Document, credits: int) -> Edit:
    """The edit that sets it; 0 for none."""
    return setting(document, tr("Set the budget"), {KEY: credits if credits > 0 else MISSING})
