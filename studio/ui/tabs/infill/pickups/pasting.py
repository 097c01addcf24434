"""What stands in the box of a pasted list: kept with every key, and until its lines have their places."""

from __future__ import annotations

from PySide6.QtCore import QObject

from studio.library.typed_text import PICKUP_LIST
from studio.services.plan_pickups import Plan
from studio.services.studio import Services
from studio.ui.tabs.infill.pickups.paste import PasteList
from studio.ui.tabs.infill.pickups.presenter import PickupPresenter


class Pasting(QObject):
    """Brings back what the box held when the studio ended, by whatever. A list that was stopped, failed or
    had no lines stays in the box to be put right."""

    def __init__(self, box: PasteList, services: Services, acts: PickupPresenter) -> None:
        super().__init__(acts)
        self._box, self._services, self._acts, self._given = box, services, acts, ""
        box.text.setPlainText(services.project.typed.found(PICKUP_LIST))
        box.text.textChanged.connect(self._keep)
        box.pasted.connect(self._use)
        acts.working.planned.connect(self._planned)
        acts.working.failed.connect(self._let_go)
        acts.working.stopped.connect(self._let_go)

    def _keep(self) -> None:
        self._services.project.typed.keep(PICKUP_LIST, self._box.text.toPlainText())

    def _use(self, text: str) -> None:
        self._given = text
        self._acts.paste(text)

    def _planned(self, plan: Plan) -> None:
        """The document has its lines now."""
        given, self._given = self._given, ""
        if given and given == self._box.text.toPlainText() and plan.worklist.rows:
            self._box.text.clear()

    def _let_go(self, _news: object) -> None:
        self._given = ""
