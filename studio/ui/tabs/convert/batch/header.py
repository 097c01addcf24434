"""The line above the batch: how it stands, adding to it, who speaks it, and what begins it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studio.core.language import enumerated, tr, trn
from studio.ui.tabs.convert.batch.page import BatchPage
from studio.ui.theme.boxes import row
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import Button, button, icon_button
from studio.ui.widgets.labels import Elided, label

HEIGHT = 40
EMPTY = tr("Add files or a folder; each is spoken by every voice you tick.")


class BatchHeader(QWidget):
    """Buttons; the part connects them."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Batch"))
        self._name = label(tr("Batch"), role="title", tone="strong")
        self._facts = Elided(role="small", tone="quiet")
        self._quote = label(role="small", tone="quiet", tabular=True)
        self.add = button(tr("Add files or folder…"), kind="ghost", icon="plus")
        self.voices = button(tr("Voices"), kind="ghost", icon="users")
        self.results = button(tr("Results…"), kind="ghost", icon="sliders-horizontal")
        self.cancel, self.primary = button(tr("Cancel all")), button(tr("Start", about="the batch"))
        self.fold = icon_button("caret-down", tr("Fold the batch"))
        self._compact = False
        parts = (self.add, self.voices, self.results, self._quote, self.cancel, self.primary, self.fold)
        self.setLayout(row(self._name, (self._facts, 1), *parts, spacing=8, margins=(16, 0, 8, 0)))
        self.setFixedHeight(scaled(HEIGHT))

    def set_compact(self, compact: bool) -> bool:
        """Icons with tooltips in the place of words; True if that is another look."""
        changed, self._compact = compact != self._compact, compact
        return changed

    def show_page(self, page: BatchPage, *, folded: bool) -> None:
        """Shows how the batch stands, and what can be done with it."""
        self.setFixedHeight(scaled(HEIGHT))
        said = page.notice or (EMPTY if page.is_empty else page.facts)
        self._facts.set_whole(f"{page.facts} · {page.notice}" if page.notice and not page.is_empty else said)
        self._quote.setText(page.cost if self._compact else page.quote)
        self._quote.setToolTip(page.quote)
        for part in (self.voices, self.results, self._quote, self.primary, self.fold):
            part.setVisible(not page.is_empty)
        self.cancel.setVisible(page.running or page.looking)
        self.cancel.setText(tr("Cancel all") if page.running else tr("Stop"))
        count = len(page.voices)
        _say(self.add, tr("Add files or folder…"), bare=self._compact)
        voices = trn("{count} voice", "{count} voices", count) if count else tr("No voice")
        _say(self.voices, voices, bare=self._compact)
        _say(self.results, tr("Results…"), bare=self._compact)
        self.voices.setToolTip(enumerated(name for _, name in page.voices) or tr("Tick who speaks"))
        self.results.setToolTip(tr("Format, names and place of the results"))
        self.fold.set_icon_name("caret-up" if folded else "caret-down")
        self.fold.setToolTip(tr("Show the rows") if folded else tr("Fold the batch"))
        self.fold.setAccessibleName(tr("Show the rows") if folded else tr("Fold the batch"))
        self._show_primary(page)

    def _show_primary(self, page: BatchPage) -> None:
        act = page.primary
        self.primary.setText(act.words)
        self.primary.set_icon_name("pause" if page.running else "")
        self.primary.setEnabled(not act.reason)
        self.primary.setToolTip(act.reason or act.tip)
        self.primary.setAccessibleName(tr("Batch: {act}", act=act.words))
        self.primary.setAccessibleDescription(act.reason or page.quote)
        self.primary.updateGeometry()


def _say(control: Button, words: str, *, bare: bool) -> None:
    control.setText("" if bare else words)
    control.setAccessibleName(words)
    control.setToolTip(words if bare else "")
    control.updateGeometry()
