"""What was spent, quiet and always there while a service speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.core.language import tr, trn
from studio.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from studio.core.budget import Spending

HINT = tr("What was spent today, in this month and for this project")


def credits_words(spending: Spending) -> str:
    """`412 credits`, or `412 of 500 credits` where the project has a budget."""
    if spending.project_budget:
        return _of_budget(spending.project, spending.project_budget)
    if spending.month_budget:
        return _of_budget(spending.month, spending.month_budget)
    return trn("{count:,} credit", "{count:,} credits", spending.project)


def _of_budget(spent: int, budget: int) -> str:
    return trn("{spent:,} of {count:,} credit", "{spent:,} of {count:,} credits", budget, spent=spent)


class CreditsButton(Button):
    """A number that opens the pop-over about money; amber with a triangle from 80 % of a budget on."""

    padding = 6

    def __init__(self) -> None:
        super().__init__("", "ghost")
        self._near = False
        self.setAccessibleName(tr("Credits"))
        self.setToolTip(HINT)
        self.hide()

    def show_spending(self, spending: Spending | None) -> None:
        """Shows a number; None where nothing costs anything."""
        self.setVisible(spending is not None)
        if spending is None:
            return
        self._near = spending.is_near
        self.set_icon_name("warning" if self._near else "")
        self.setText(credits_words(spending))
        self.setAccessibleName(
            tr("Spent: {credits}, near the budget", credits=self.text())
            if self._near
            else tr("Spent: {credits}", credits=self.text())
        )
        self.updateGeometry()
        self.update()

    @property
    def is_amber(self) -> bool:
        """Whether a budget is nearly spent."""
        return self._near

    def _ink(self) -> str:
        return "amber" if self._near else "quiet"
