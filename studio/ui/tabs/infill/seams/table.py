"""The figures of both seams: five measures, two sides, each with its sign."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from studio.core.language import together, tr
from studio.core.seam_verdict import Seam, Seams, Step
from studio.core.seam_wording import UNKNOWN, Measure, Side, Verdict
from studio.ui.tabs.infill.verdict_signs import sign_of
from studio.ui.theme.boxes import line, row
from studio.ui.widgets.labels import Elided, label, set_tone
from studio.ui.widgets.sign import Sign

NAMES = {
    Side.LEFT: tr("Left", about="left seam"),
    Side.RIGHT: tr("Right", about="right seam"),
    Side.JOIN: tr("Cut", about="the seam where words were taken out"),
}
MEANT = {
    Measure.LEVEL: tr("How much louder the patch is than the speech beside it, in dB"),
    Measure.BRIGHTNESS: tr("How much brighter the patch is, in dB an octave"),
    Measure.ROOM: tr("How much louder the room is in its pauses, in dB"),
    Measure.PITCH: tr("How far the voice jumps, in semitones"),
    Measure.PAUSE: tr("How much longer the pause is than it was, in seconds"),
}
TONES = {Verdict.LISTEN: "amber", Verdict.BAD: "red"}
PLAIN_SIGN = 13


class Cell(QWidget):
    """One figure and its sign."""

    def __init__(self) -> None:
        super().__init__()
        self._sign, self._text = Sign("check", "green", PLAIN_SIGN), label(role="small", tabular=True)
        self.setLayout(row(self._sign, self._text, None, spacing=6))

    def show_step(self, step: Step, *, loud: bool) -> None:
        """Shows a figure; `loud` if it is the one of its row that may be coloured."""
        good = step.verdict is Verdict.GOOD
        name, tone = ("check", "green") if good else sign_of(step.verdict.value)
        unknown = step.value is None
        self._sign.setVisible(not unknown)
        self._sign.change(name, tone)
        self._text.setText(step.text)
        set_tone(self._text, "quiet" if unknown else TONES.get(step.verdict, "normal") if loud else "normal")
        self.setToolTip(UNKNOWN[step.measure] if unknown else "")


class Head(Elided):
    """What is measured; all of its name and what that means in the tooltip."""

    def __init__(self, measure: Measure) -> None:
        self._meant = f"{measure.words}\n{MEANT[measure]}"
        super().__init__(measure.words, role="small", tone="quiet")

    def _cut(self) -> None:
        super()._cut()
        self.setToolTip(self._meant)


class SeamTable(QWidget):
    """Rows for the sides that there are."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnMinimumWidth(0, 40)
        for column, measure in enumerate(Measure, start=1):
            head = Head(measure)
            self._grid.addWidget(head, 0, column)
            self._grid.setColumnStretch(column, 1)
        self._names = [label(role="small", weight=600, tone="strong") for _ in range(2)]
        self._cells = [[Cell() for _ in Measure] for _ in range(2)]
        self._lines = [line(), line()]
        for number in range(2):
            at = 1 + 2 * number
            self._grid.addWidget(self._lines[number], at, 0, 1, 1 + len(Measure))
            self._grid.addWidget(self._names[number], at + 1, 0)
            for column, cell in enumerate(self._cells[number], start=1):
                self._grid.addWidget(cell, at + 1, column)
        self.setLayout(self._grid)
        self.setAccessibleName(tr("Seams in figures"))

    def show_seams(self, seams: Seams) -> None:
        """Shows the figures."""
        rows = seams.all
        for number in range(2):
            seam = rows[number] if number < len(rows) else None
            for part in (self._lines[number], self._names[number], *self._cells[number]):
                part.setVisible(seam is not None)
            if seam is not None:
                self._show_row(number, seam)
        self.setAccessibleDescription(together(*map(spoken_seam, rows)))

    def _show_row(self, number: int, seam: Seam) -> None:
        self._names[number].setText(NAMES[seam.side])
        self._names[number].setAccessibleName(spoken_seam(seam))
        for cell, step in zip(self._cells[number], seam.steps, strict=True):
            cell.show_step(step, loud=step is seam.worst)


def spoken_seam(seam: Seam) -> str:
    """`Right seam: listen. Level 0.6 dB, good. Brightness +2.1 dB, listen. …`"""
    head = tr("{side}: {verdict}.", side=seam.side.words, verdict=seam.verdict.words)
    return together(head, *map(_spoken_step, seam.steps))


def _spoken_step(step: Step) -> str:
    name = step.measure.words
    if step.value is None:
        return tr("{measure} not known.", measure=name)
    figure, verdict = step.text, step.verdict.words
    return tr("{measure} {figure}, {verdict}.", measure=name, figure=figure, verdict=verdict)
