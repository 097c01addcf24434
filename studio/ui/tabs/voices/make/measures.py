"""What was found of a clip: one sentence, and its measures side by side."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studio.core.hearing import Judgement, Measure
from studio.core.language import together, tr
from studio.ui.theme.boxes import column, frame, row
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import label
from studio.ui.widgets.sign import Sign
from studio.ui.widgets.time_text import length

SIGNS = {
    "good": ("check-circle-fill", "green"),
    "fair": ("warning-fill", "amber"),
    "poor": ("x-circle-fill", "red"),
}
GROUNDS = {"good": "note_good", "fair": "note_look", "poor": "note_bad"}
SPEAKERS = {
    "good": tr("one", about="speaker"),
    "fair": tr("perhaps two", about="speakers"),
    "poor": tr("two", about="speakers"),
}
NAMES = {
    "length": tr("Length"),
    "clipping": tr("Clipping"),
    "noise": tr("Noise"),
    "second_speaker": tr("Speakers", about="people who speak"),
    "bandwidth": tr("Highs"),
    "reverb": tr("Room", about="the echo of a room"),
}
VERDICTS = {
    "good": tr("good", about="verdict"),
    "fair": tr("fair", about="verdict"),
    "poor": tr("poor", about="verdict"),
}
MOST = 6


class Measures(QWidget):
    """`best_asked` for the stretch that is better than this one."""

    best_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Judgement of the clip"))
        self._sign, self._words = Sign("check-circle-fill", "green", 16), label(weight=500, wrap=True)
        self.best = button(tr("Use the best stretch"))
        self.best.clicked.connect(self.best_asked)
        inner = row(self._sign, (self._words, 1), self.best, spacing=10)
        inner.setContentsMargins(12, 6, 8, 6)
        self._figures: QHBoxLayout = row(spacing=16)
        self._shown: tuple[Measure, ...] = ()
        self._note = frame("note", inner)
        self.setLayout(column(self._note, self._figures, spacing=8))
        self.hide()

    def show_judgement(self, judgement: Judgement | None, *, whole: bool) -> None:
        """Shows what was found; `whole` if all of the recording would be cloned."""
        self.setVisible(judgement is not None)
        if judgement is None:
            return
        name = GROUNDS.get(judgement.verdict, "note")
        if name != self._note.objectName():
            self._note.setObjectName(name)
            self._note.style().polish(self._note)
        self._sign.change(*SIGNS.get(judgement.verdict, SIGNS["fair"]))
        self._words.setText(verdict_of(judgement, worst_of(judgement)))
        best = judgement.best[0] if judgement.best else None
        self.best.setVisible(whole and best is not None and best.end - best.start < judgement.seconds - 0.5)
        if best is not None:
            self.best.setText(tr("Use the best {seconds:.0f} s", seconds=best.end - best.start))
            self.best.updateGeometry()
        if judgement.measures != self._shown:
            self._shown = judgement.measures
            self._renew()

    def _renew(self) -> None:
        while (item := self._figures.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for measure in self._shown[:MOST]:
            self._figures.addWidget(_figure(measure), 1)


def worst_of(judgement: Judgement) -> Measure | None:
    """The measure that decides."""
    return next((m for m in judgement.measures if m.verdict == judgement.verdict), None)


def verdict_of(judgement: Judgement, worst: Measure | None) -> str:
    """The judgement in one sentence: what is worst, or that all is well."""
    if judgement.verdict == "good":
        return tr(
            "This is good for a clone: {seconds:.0f} s of speech, one speaker, quiet room.",
            seconds=judgement.speech,
        )
    best = judgement.best[0] if judgement.best else None
    told = worst.sentence if worst is not None else ""
    if best is not None and worst is not None and worst.name == "second_speaker":
        start, end = length(best.start), length(best.end)
        where = tr("The best stretch with one is {start} to {end}.", start=start, end=end)
        return together(told, where)
    return told


def figure_of(measure: Measure) -> str:
    """A measure's figure as people say it."""
    if measure.name == "second_speaker":
        return SPEAKERS.get(measure.verdict, "")
    if measure.unit == "share":
        share = tr("{percent:.2f} %", percent=measure.figure * 100)
        return tr("none", about="clipping") if measure.verdict == "good" else share
    if measure.unit == "Hz":
        return tr("to {rate:.0f} kHz", rate=measure.figure / 1000)
    if measure.unit == "s":
        return spoken_seconds(measure.figure)
    if measure.figure < 10:
        return tr("{figure:.1f} {unit}", figure=measure.figure, unit=measure.unit)
    return tr("{figure:.0f} {unit}", figure=measure.figure, unit=measure.unit)


def spoken_seconds(seconds: float) -> str:
    """`4.4 s` or `20 s`"""
    return (
        tr("{seconds:.1f} s", seconds=seconds) if seconds < 10 else tr("{seconds} s", seconds=round(seconds))
    )


def _figure(measure: Measure) -> QWidget:
    holder = QWidget()
    name = NAMES.get(measure.name, measure.name.replace("_", " ").capitalize())
    icon, tone = SIGNS.get(measure.verdict, SIGNS["fair"])
    good = measure.verdict == "good"
    words = label(figure_of(measure), tabular=True, tone="normal" if good else tone)
    line = row(Sign("check" if good else icon, "quiet" if good else tone, 14), (words, 1), spacing=6)
    holder.setLayout(column(label(name, role="small", tone="quiet"), line, spacing=3))
    verdict = VERDICTS.get(measure.verdict, measure.verdict)
    holder.setAccessibleName(
        tr(
            "{measure}: {figure}, {verdict}. {sentence}",
            measure=name,
            figure=figure_of(measure),
            verdict=verdict,
            sentence=measure.sentence,
        )
    )
    holder.setToolTip(measure.sentence)
    return holder
