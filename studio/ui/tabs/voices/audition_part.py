"""The audition, under the gallery: a line, what it costs, and the voices that say it side by side."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from studio.core.language import tr, trn
from studio.core.voice import Voice
from studio.ui.speech.flow import Flow
from studio.ui.tabs.voices.audition_card import AuditionCard
from studio.ui.tabs.voices.auditioning import MOST, Auditioning
from studio.ui.tabs.voices.make.form_parts import text_field
from studio.ui.tabs.voices.try_part import LONGEST
from studio.ui.tabs.voices.wording import how_many
from studio.ui.theme.boxes import STRETCH, column, line, row
from studio.ui.theme.growing import keep_height
from studio.ui.widgets.buttons import button, icon_button
from studio.ui.widgets.form_row import scrolling
from studio.ui.widgets.labels import label

HEIGHT = 212
HINT = tr("Choose a voice and press A, or add those that are shown. Keys 1 to 9 play them.")


class AuditionPart(QFrame):
    """Shows an `Auditioning`; `closed` by its cross, `picked(Voice)` when one of them is pressed."""

    closed = Signal()
    picked = Signal(object)

    def __init__(self, auditioning: Auditioning) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Audition"))
        self._auditioning, self._shown = auditioning, ()
        self.cards: list[AuditionCard] = []
        self._count, self._note = label(role="small", tone="quiet"), label(role="small", tone="quiet")
        self.add_shown, self.clear = (
            button(tr("Add those shown"), kind="ghost"),
            button(tr("Clear", about="takes all voices out of the audition"), kind="ghost"),
        )
        self.close_it = icon_button("x", tr("Close the audition"), small=True)
        self.line = text_field(tr("Line to be said"))
        self.line.setMaxLength(LONGEST)
        self.line.setText(auditioning.line)
        self.make = button(tr("Make the lines"))
        self._price = label(role="small", tone="quiet", tabular=True)
        self._hint = label(HINT, role="small", tone="quiet", wrap=True)
        self._flow = Flow(8)
        self._arrange()
        self._connect()
        self.show_audition()
        self.hide()

    _shown: tuple[Voice, ...]

    def _arrange(self) -> None:
        held = QWidget()
        held.setLayout(self._flow)
        inside = QWidget()
        inside.setLayout(column(self._hint, held, STRETCH, spacing=4, margins=(0, 0, 8, 0)))
        title = label(tr("Audition"), role="title", tone="strong")
        head = row(title, self._count, self._note, STRETCH, self.add_shown, self.clear, self.close_it)
        asked = row((self.line, 1), self._price, self.make, spacing=10)
        inner = column(head, asked, (scrolling(inside), 1), spacing=8, margins=(16, 6, 12, 8))
        keep_height(self, HEIGHT)
        self.setLayout(column(line(), inner, spacing=0))

    def _connect(self) -> None:
        acts = self._auditioning
        acts.changed.connect(self.show_audition)
        self.line.textChanged.connect(lambda text: acts.say(text.strip()))
        self.line.returnPressed.connect(acts.make)
        self.make.clicked.connect(acts.make)
        self.clear.clicked.connect(acts.clear)
        self.close_it.clicked.connect(self.closed)
        self.add_shown.clicked.connect(lambda: acts.add_all(self._shown))

    def set_shown(self, voices: tuple[Voice, ...]) -> None:
        """The voices that the gallery shows: as many as there is room for can be added at once."""
        self._shown = voices[:MOST]
        first = tr("Add the first {count} shown", count=MOST)
        self.add_shown.setText(first if len(voices) > MOST else tr("Add those shown"))
        self.add_shown.updateGeometry()

    def show_audition(self) -> None:
        """Shows how things stand."""
        acts = self._auditioning
        if [card.candidate.voice.id for card in self.cards] != [c.voice.id for c in acts.candidates]:
            self._renew()
        for card, candidate in zip(self.cards, acts.candidates, strict=True):
            card.show_candidate(candidate, on=acts.sounding == candidate.voice.id)
        count = len(acts.candidates)
        self._count.setText(how_many(count, MOST))
        self._note.setText(acts.note)
        self._hint.setVisible(not count)
        self.clear.setVisible(bool(count))
        self._show_acts()

    def _show_acts(self) -> None:
        acts, blocked = self._auditioning, self._auditioning.blocked
        number, running = len(acts.missing), acts.running
        self.make.setText(tr("Stop") if running else _words(number, bool(acts.candidates)))
        self.make.setEnabled(running or not blocked)
        self.make.setToolTip("" if running else blocked)
        self.make.updateGeometry()
        told = acts.price if number and not blocked else ""
        self._price.setText(tr("Free") if told and not acts.credits else told)
        self.make.setAccessibleDescription(told or blocked)
        for part in (self.line, self.add_shown, self.clear):
            part.setEnabled(not running)

    def _renew(self) -> None:
        for old in self.cards:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.cards = [self._made(n + 1) for n in range(len(self._auditioning.candidates))]

    def _made(self, number: int) -> AuditionCard:
        candidate = self._auditioning.candidates[number - 1]
        made = AuditionCard(number, candidate)
        made.clicked.connect(partial(self._press, number))
        made.removed.connect(partial(self._auditioning.remove, candidate.voice.id))
        self._flow.addWidget(made)
        made.show()
        return made

    def _press(self, number: int, *_on: bool) -> None:
        self._auditioning.hear(number)
        self.picked.emit(self._auditioning.candidates[number - 1].voice)


def _words(missing: int, any_there: bool) -> str:
    """`Make 3 lines`, or that there is nothing to make."""
    if not missing:
        return tr("All are made") if any_there else tr("Make the lines")
    return trn("Make {count} line", "Make {count} lines", missing)
