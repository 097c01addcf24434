"""The seams of the patch in sight: the worst in a sentence, what its words lack, a fix, and the figures."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from studio.core.language import together, tr
from studio.core.seam_wording import Verdict
from studio.ui.tabs.infill.seams.bar import VerdictBar
from studio.ui.tabs.infill.seams.minding import Minding
from studio.ui.tabs.infill.seams.proposal import ProposalBar
from studio.ui.tabs.infill.seams.table import SeamTable
from studio.ui.tabs.infill.seams.view import SeamsView
from studio.ui.theme.boxes import column
from studio.ui.widgets.announcing import announce
from studio.ui.widgets.buttons import button

MEASURING = tr("Measuring the seams…")
LOW = 640
"""Px of window below which the figures are folded away."""


class SeamPart(QWidget):
    """`hear_asked` for the patch in its place, `fix_asked` for a proposal; `proposal` tells by its own
    signals."""

    hear_asked = Signal()
    fix_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Seams"))
        self.hear, self.fix = button(tr("Hear")), button(tr("Fix", about="to mend a seam"))
        self.hear_words = button(tr("Hear"))
        self.details = button(tr("Details"), kind="ghost", icon="caret-down")
        self.seams_bar = VerdictBar(self.details, self.hear, self.fix)
        self.words_bar = VerdictBar(self.hear_words)
        self.proposal, self.table = ProposalBar(), SeamTable()
        self._open = False
        self._known, self._told = False, ""
        self._asked = False
        for each in (self.hear, self.hear_words):
            each.clicked.connect(self.hear_asked)
            each.setToolTip(tr("Hear it in its place, round and round"))
        self.fix.clicked.connect(self._ask)
        self.fix.setToolTip(tr("Look for what makes it better"))
        self.details.clicked.connect(self._turn_details)
        self.setLayout(column(self.seams_bar, self.words_bar, self.proposal, self.table, spacing=6))
        self.show_view(None)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in this order."""
        fix = self.proposal
        bars = (self.details, self.hear, self.fix, self.hear_words)
        return (*bars, fix.drop, fix.before, fix.after, fix.apply, fix.other)

    def join(self, minding: Minding) -> None:
        """What is pressed here is done there."""
        proposal = self.proposal
        self.hear_asked.connect(minding.hear)
        self.fix_asked.connect(minding.fix)
        proposal.before_asked.connect(minding.hear_before)
        proposal.after_asked.connect(minding.hear_after)
        proposal.applied.connect(minding.apply)
        proposal.other_asked.connect(minding.fixing.another)
        proposal.dropped.connect(minding.fixing.drop)

    def show_view(self, view: SeamsView | None) -> None:
        """Shows what is known; nothing where there is no patch with a take."""
        self.setVisible(view is not None)
        if view is None:
            return
        seams = view.seams
        self._known = seams is not None
        if seams is None:
            self.seams_bar.say("", MEASURING)
        else:
            self.seams_bar.say(seams.verdict.value, seams.sentence)
            self.table.show_seams(seams)
        self._tell(view)
        good = seams is None or seams.is_good
        self.hear.setVisible(not good)
        self.fix.setVisible(not good and view.proposal is None)
        self.fix.setEnabled(not view.looking)
        self.fix.setText(tr("Looking…") if view.looking else tr("Fix", about="to mend a seam"))
        self.fix.updateGeometry()
        self._show_words(view)
        came = view.proposal is not None and self.proposal.isHidden()
        self.proposal.setVisible(view.proposal is not None)
        if view.proposal is not None:
            self.proposal.show_fix(view.proposal, view.ways)
        self._fold()
        if came:
            QTimer.singleShot(0, self, self._bring_in)

    def _ask(self) -> None:
        self._asked = True
        self.fix_asked.emit()

    def _bring_in(self) -> None:
        """Puts the proposal in sight once it has its place, and under the keys of whoever asked for it."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(self.proposal, 0, 8)
        if self._asked:
            self._asked = False
            self.proposal.after.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, view: SeamsView) -> None:
        """Says to screen readers how a patch stands once that is known, and when it is otherwise."""
        words = together(view.seams.sentence if view.seams else "", view.sentence)
        if words and words != self._told and self.isVisible():
            announce(self, words)
        self._told = words

    def _show_words(self, view: SeamsView) -> None:
        """Only what is suspect is told."""
        note = view.heard.note if view.heard is not None else ""
        self.words_bar.setVisible(bool(view.sentence))
        self.words_bar.say(Verdict.LISTEN.value, view.sentence)
        self.words_bar.setToolTip(note)

    def _turn_details(self) -> None:
        self._open = not self._open
        self._fold()

    def fit(self) -> None:
        """The window has another height."""
        self._fold()

    def _fold(self) -> None:
        low = self.window().height() < LOW
        self.details.setVisible(low and self._known)
        self.details.set_icon_name("caret-up" if self._open else "caret-down")
        self.table.setVisible(self._known and (self._open or not low))
