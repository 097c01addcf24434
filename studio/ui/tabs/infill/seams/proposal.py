"""A proposed fix: what it is, what it does to the figures, heard before and after, applied or not."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from studio.audio.seam_fixes import Fix
from studio.core.language import tr
from studio.core.seam_verdict import Seams
from studio.core.seam_wording import Measure
from studio.ui.speech.flow import Flow
from studio.ui.theme.boxes import column, frame, row
from studio.ui.widgets.buttons import button, icon_button
from studio.ui.widgets.labels import label
from studio.ui.widgets.sign import Sign

CHANGED = 0.05


class ProposalBar(QWidget):
    """`before_asked` and `after_asked` to hear it, `applied`, `other_asked` for another way, `dropped`."""

    before_asked = Signal()
    after_asked = Signal()
    applied = Signal()
    other_asked = Signal()
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Proposed fix"))
        self._words = label(wrap=True, tone="strong", weight=600)
        self._figures = label(role="small", tone="quiet", tabular=True, wrap=True)
        self.before, self.after = (
            button(tr("Hear before"), icon="play"),
            button(tr("Hear after"), icon="play"),
        )
        self.apply = button(tr("Apply"), icon="check")
        self.other = button(tr("Another way"), kind="ghost")
        self.drop = icon_button("x", tr("Leave it as it is"), "Esc", small=True)
        self.before.clicked.connect(self.before_asked)
        self.after.clicked.connect(self.after_asked)
        self.apply.clicked.connect(self.applied)
        self.other.clicked.connect(self.other_asked)
        self.drop.clicked.connect(self.dropped)
        sign = Sign("magic-wand", "accenttext", 16)
        head = row(sign, 4, (self._words, 1), self.other, self.drop, spacing=8)
        acts = Flow(gap=8)
        for act in (self.before, self.after, self.apply):
            acts.addWidget(act)
        inner = column(head, self._figures, acts, spacing=6, margins=(12, 8, 6, 8))
        self.setLayout(column(frame("note", inner), spacing=0))

    @property
    def sentence(self) -> str:
        """What is proposed."""
        return self._words.text()

    def show_fix(self, fix: Fix, ways: int) -> None:
        """Shows a proposal, one of so many."""
        self._words.setText(fix.sentence)
        self._figures.setText(figures(fix))
        self.other.setVisible(ways > 1)
        self.setAccessibleDescription(
            tr(
                "{proposal}. {figures}",
                proposal=fix.sentence,
                figures=figures(fix),
            )
        )


def figures(fix: Fix) -> str:
    """`Level +4.2 dB → 0.3 dB · Brightness 1.0 dB → 0.8 dB`: what it does to the worst step of each kind."""
    told = []
    for measure in Measure:
        one, other = _text(fix.before, measure), _text(fix.after, measure)
        moved = abs(fix.after.greatest(measure) - fix.before.greatest(measure))
        if one and other and one != other and moved > CHANGED:
            told.append(f"{measure.words} {one} → {other}")
    verdict = tr("both seams good then") if fix.after.is_good else ""
    return " · ".join([*told, *([verdict] if verdict else [])])


def _text(seams: Seams, measure: Measure) -> str:
    steps = [step for seam in seams.all if (step := seam.step(measure)).value is not None]
    return max(steps, key=lambda step: step.share).text if steps else ""
