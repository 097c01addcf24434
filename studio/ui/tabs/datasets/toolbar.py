"""The tab's toolbar: the dataset, what goes on with it, and adding to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from studio.core.language import tr, trn
from studio.ui.tabs.datasets.page import Page
from studio.ui.theme.boxes import STRETCH, row
from studio.ui.widgets.buttons import Button, button, icon_button
from studio.ui.widgets.labels import Elided

NO_DATASET = tr("Make or choose a dataset first")
NOTHING_JUDGED = tr("No file was judged yet")


class Toolbar(QFrame):
    """Buttons; the tab connects them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Toolbar"))
        self._name = Elided(tr("Datasets"), role="title", tone="strong")
        self._facts = Elided(role="small", tone="quiet")
        self.more = icon_button("dots-three", tr("Rename or delete the dataset"), small=True)
        self.stop, self.resume = button(tr("Stop all")), button(tr("Resume"))
        self.refresh = icon_button("arrow-clockwise", tr("List the files anew"), "F5")
        self.export = button(tr("Export judgement…"), kind="ghost", icon="export")
        self.fix = button(tr("Fix as copies…"), icon="magic-wand")
        self.add = button(tr("Add files or folder…"), kind="primary", icon="plus")
        self.panel = icon_button("sliders-horizontal", tr("File panel"))
        self._compact = False
        names = ((self._name, 0), 4, self.more, 8, (self._facts, 1), STRETCH)
        acts = (self.refresh, 4, self.export, 8, self.fix, 8, self.stop, 8, self.resume, 8)
        self.setLayout(row(*names, *acts, self.add, 8, self.panel, spacing=0, margins=(16, 0, 12, 0)))

    def set_compact(self, compact: bool, *, drawer: bool) -> None:
        """The panel gets a button where it is a drawer; icons alone where there is no room for words."""
        self._compact = compact
        self.panel.setVisible(drawer)

    def show_page(self, page: Page) -> None:
        """Shows the chosen dataset, and what can be done with it."""
        chosen = page.chosen
        self._name.set_whole(chosen.name if chosen is not None else tr("Datasets"))
        facts = tr("Looking…") if page.looking else "" if page.total else page.step
        self._facts.set_whole(facts or (chosen.description if chosen is not None else ""))
        self.more.setVisible(chosen is not None and not page.fixed)
        self.stop.setVisible(bool(page.left))
        self.resume.setVisible(bool(page.resumable) and not page.left)
        waiting = _waiting(page)
        self.resume.setText(waiting if page.resumable else tr("Resume"))
        fixable = page.summary.fixable
        self.fix.setVisible(bool(fixable))
        self._say(self.fix, trn("Fix {count} as copy…", "Fix {count} as copies…", fixable))
        self.fix.setToolTip(tr("The originals are never changed"))
        self._say(self.export, tr("Export judgement…"))
        self._show_adding(page)

    def _show_adding(self, page: Page) -> None:
        reason = page.reason or ("" if page.chosen is not None else NO_DATASET)
        judged = any(page.summary.counts[sieve] for sieve in page.summary.counts if sieve.value != "all")
        for act, tip, why in (
            (self.add, tr("Files, a folder, or stretches of an open recording (Ctrl+O)"), reason),
            (self.refresh, tr("List the files anew (F5)"), reason),
            (
                self.export,
                tr("The judgement of all files as a table (CSV)"),
                "" if judged else NOTHING_JUDGED,
            ),
        ):
            act.setEnabled(not why)
            act.setToolTip(why or tip)
        self.add.set_kind("plain" if reason or not page.total else "primary")
        self._say(self.add, tr("Add files or folder…"))

    def _say(self, control: Button, words: str) -> None:
        control.setText("" if self._compact else words)
        control.setAccessibleName(words)
        control.updateGeometry()


def _waiting(page: Page) -> str:
    if any(row.here for row in page.rows):
        return trn("Add {count} waiting", "Add {count} waiting", page.resumable, about="files")
    return trn("Send {count} waiting", "Send {count} waiting", page.resumable, about="files")
