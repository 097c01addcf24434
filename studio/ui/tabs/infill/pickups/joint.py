"""Joining the pickup list to the tab: its part among the others, its signals to its presenter."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from studio.core.language import tr
from studio.ui.ask_recording import ask_for_recording
from studio.ui.keys import add_keys
from studio.ui.regions import in_order
from studio.ui.sound_folder import sound_folder
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.infill.body import Body
from studio.ui.tabs.infill.pickups.part import PickupPart
from studio.ui.tabs.infill.pickups.pasting import Pasting
from studio.ui.tabs.infill.pickups.presenter import PickupPresenter
from studio.ui.tabs.infill.presenter import InfillPresenter
from studio.ui.widgets.buttons import button

LISTS = f"{tr('Pickup lists')} (*.csv *.tsv *.txt *.docx);;{tr('All files')} (*)"


class PickupJoint(QObject):
    """`part` takes the place of words and patch while it is shown; `opener` stands at the foot of the list of
    patches."""

    def __init__(self, given: Equipment, acts: InfillPresenter, body: Body, tab: QWidget) -> None:
        super().__init__(tab)
        self._tab, self._body, self._acts = tab, body, acts
        self.presenter = PickupPresenter(given, acts, self)
        self.part = PickupPart()
        self.pasting = Pasting(self.part.paste_popover, given.services, self.presenter)
        self.opener = button(tr("Pickup list…"))
        body.main.addWidget(self.part)
        body.panel.acts.put_first(self.opener)
        self._connect_part()
        self._connect_news()
        add_keys(self.part, {"Esc": lambda: self.presenter.show(on=False)})

    def order_tabs(self) -> None:
        """The order in which Tab goes through the list, and to its button."""
        part, panel = self.part, self._body.panel
        in_order((panel.patches, self.opener, panel.missing))
        acts = (part.paste, part.open, part.put_away, part.back, part.question.keep, part.question.go_on)
        judging = (part.table, part.accept, part.next, part.reject, part.primary)
        in_order((*acts, *judging, part.first_paste, part.first_open))

    def _connect_part(self) -> None:
        part, acts, table = self.part, self.presenter, self.part.table
        self.opener.clicked.connect(lambda: acts.show(on=not acts.is_shown))
        part.back.clicked.connect(lambda: acts.show(on=False))
        part.put_away.clicked.connect(acts.put_away)
        part.paste.clicked.connect(lambda: part.paste_popover.open_for(part.paste))
        part.first_paste.clicked.connect(lambda: part.paste_popover.open_for(part.first_paste, above=True))
        for opener in (part.open, part.first_open):
            opener.clicked.connect(self.open_list)
        part.primary.clicked.connect(acts.press_primary)
        part.make_asked.connect(acts.make)
        part.question.kept.connect(lambda: acts.producing.answer(go_on=False))
        part.question.went_on.connect(lambda: acts.producing.answer(go_on=True))
        reviewing = acts.reviewing
        part.accept.clicked.connect(lambda: reviewing.accept(reviewing.current))
        part.next.clicked.connect(lambda: reviewing.next_take(reviewing.current))
        part.reject.clicked.connect(lambda: reviewing.reject(reviewing.current))
        table.looked.connect(reviewing.look)
        table.heard.connect(reviewing.hear)
        table.accepted.connect(reviewing.accept)
        table.next_asked.connect(reviewing.next_take)
        table.rejected.connect(reviewing.reject)
        table.placed.connect(acts.place)
        table.shown.connect(self._show_patch)
        table.found.connect(self._find)

    def _connect_news(self) -> None:
        self.presenter.changed.connect(self._show_page)
        self.presenter.shown.connect(self._turn)
        self.presenter.reviewing.seen.connect(self._bring_in)
        self._show_page()

    @property
    def is_shown(self) -> bool:
        """Whether the list is in the place of words and patch."""
        return self.presenter.is_shown

    def open_list(self) -> None:
        """Asks for a list and opens it."""
        here = self._acts.opening.recording
        folder = sound_folder(here.path if here is not None else None)
        name, _ = QFileDialog.getOpenFileName(self._tab, tr("Open a pickup list"), folder, LISTS)
        if name:
            self.presenter.open(Path(name))

    def _find(self, identity: str) -> None:
        """Asks where the recording of a line is."""
        path = ask_for_recording(self._tab, tr("Find the recording"), None)
        if path is not None and self.presenter.can_find:
            self.presenter.find(path)

    def _show_patch(self, identity: str) -> None:
        """Its patch with all that can be done to it, in the place of the list."""
        self.presenter.reviewing.look(identity)
        self.presenter.show(on=False)

    def _show_page(self) -> None:
        page = self.presenter.page
        self.part.show_page(page)
        waits = sum(row.state.waits for row in page.rows)
        self.opener.setText(tr("Pickup list, {count}", count=waits) if waits else tr("Pickup list…"))
        self.opener.setToolTip(page.counts or tr("Mend by a list: a table, Word comments, or labels"))
        self.opener.updateGeometry()

    def _turn(self, on: bool) -> None:
        self._body.main.setCurrentIndex(self._body.main.indexOf(self.part) if on else 0)
        if on:
            (self.part.table if self.presenter.page.name else self.part.first_paste).setFocus()
        else:
            self.opener.setFocus()

    def _bring_in(self, start: float, end: float) -> None:
        self._body.wave_part.wave.timeline.reveal(start, end)
