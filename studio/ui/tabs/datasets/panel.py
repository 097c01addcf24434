"""The right panel: the chosen file, heard and seen with its fault, measured, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from studio.core.dataset_judgement import FileJudgement, Grade, Mark
from studio.core.language import enumerated, together, tr
from studio.ui.speech.flow import Flow
from studio.ui.tabs.datasets.clip_wave import ClipWave
from studio.ui.tabs.datasets.file_painter import FileAct, acts_of, size_text
from studio.ui.tabs.datasets.measure_row import MeasureRow
from studio.ui.tabs.datasets.page import ADDED_ELSEWHERE, FROM_ELSEWHERE, MOVED, FileRow, Page, State
from studio.ui.tabs.datasets.state_words import act_words
from studio.ui.theme.boxes import STRETCH, column, frame, line, row
from studio.ui.widgets.buttons import button, icon_button
from studio.ui.widgets.form_row import scrolling
from studio.ui.widgets.labels import Elided, label, section
from studio.ui.widgets.sign import Sign

WIDTH, WIDTH_COMPACT = 320, 300
NONE_CHOSEN = tr("Choose a file to hear and see it.")
NEVER = tr("The original file is never changed.")
MEASURES = {
    "Noise": tr("Noise"),
    "Length": tr("Length"),
    "Rate": tr("Rate", about="sample rate"),
    "Clipping": tr("Clipping"),
    "Speech": tr("Speech"),
    "Silence": tr("Silence"),
    "Text match": tr("Text match"),
    "Speakers": tr("Speakers", about="people who speak"),
    "Room": tr("Room", about="the echo of a room"),
}
NOTES = {Grade.PASS: "note", Grade.LOOK: "note_look", Grade.FAIL: "note_bad"}
SIGNS = {
    Grade.PASS: ("info", "quiet"),
    Grade.LOOK: ("warning-fill", "amber"),
    Grade.FAIL: ("x-circle-fill", "red"),
}


class Panel(QFrame):
    """Buttons that tell by their own signals; the tab connects them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("File"))
        self._name = Elided(role="title", tone="strong", mode=Qt.TextElideMode.ElideMiddle)
        self.play = icon_button("play-fill", tr("Play"), "Space")
        self.more = icon_button("dots-three", tr("More to do with it"))
        self._none = label(NONE_CHOSEN, tone="quiet", wrap=True)
        self._note = label(role="small", tone="quiet", wrap=True)
        self.wave = ClipWave()
        self._sign, self._why = Sign("warning-fill", "amber", 16), label(wrap=True)
        self._verdict = frame("note", row(self._sign, 4, (self._why, 1), margins=(12, 10, 12, 10)))
        self._measures = {name: MeasureRow(words) for name, words in MEASURES.items()}
        self._size = MeasureRow(tr("Size"))
        self.listen = button(tr("Hear the words"), icon="ear")
        self._text, self._words = label(role="body", wrap=True), label(role="body", wrap=True)
        for words in (self._text, self._words):
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.fix, self.allow = button(tr("Fix a copy"), icon="magic-wand"), button(tr("Send anyway"))
        self.compare = button(tr("Compare"))
        self.again, self.stop, self.remove = (
            button(tr("Try again")),
            button(tr("Stop")),
            button(tr("Remove from the list")),
        )
        self._never = label(NEVER, role="small", tone="quiet", wrap=True)
        self._comparing, self._shown = False, ""
        self._arrange()

    def _arrange(self) -> None:
        self._file, self._said, self._beside = QWidget(), QWidget(), QWidget()
        said = row(section(tr("What is said")), STRETCH, self.listen)
        self._said.setLayout(column(line(), 4, said, self._words, spacing=6))
        self._beside.setLayout(column(line(), 4, section(tr("Text beside it")), self._text, spacing=6))
        head = row((self._name, 1), self.play, self.more, spacing=2)
        measures = column(*self._measures.values(), self._size, spacing=1)
        acts = Flow(gap=8)
        for each in (self.fix, self.allow, self.compare, self.again, self.stop, self.remove):
            acts.addWidget(each)
        parts = (head, self.wave, self._note, self._verdict, measures, self._beside, self._said)
        self._file.setLayout(column(*parts, acts, self._never, spacing=10))
        inner = QWidget()
        inner.setLayout(column(self._none, self._file, STRETCH, spacing=0, margins=(0, 0, 8, 12)))
        self.setLayout(column((scrolling(inner), 1), spacing=0, margins=(16, 14, 8, 0)))
        self.compare.clicked.connect(self._compare)

    def show_page(self, page: Page, *, sounding: bool) -> None:
        """Shows the chosen file; `sounding` while it is heard."""
        chosen, heard = page.row, page.heard
        self._none.setVisible(chosen is None)
        self._file.setVisible(chosen is not None)
        if chosen is None:
            return
        if chosen.key != self._shown:
            self._shown, self._comparing = chosen.key, False
        sound = heard.sound
        self._name.set_whole(chosen.name)
        self._note.setText(chosen.sentence or heard.note or _why_not_heard(chosen, known=bool(heard.path)))
        self._note.setVisible(bool(self._note.text()))
        self.play.setVisible(sound is not None)
        self.play.set_icon_name("pause-fill" if sounding else "play-fill")
        self.play.name_it(tr("Pause") if sounding else tr("Play"), "Space")
        self.wave.setVisible(sound is not None)
        self.wave.show_clip(sound, chosen.judgement)
        self.listen.setVisible(sound is not None)
        self.listen.setEnabled(not heard.listening)
        self.listen.setText(tr("Listening…") if heard.listening else tr("Hear the words"))
        self.listen.updateGeometry()
        self._show_judgement(chosen)
        self._show_words(chosen, heard.words)
        self._show_acts(chosen, page)

    def _show_judgement(self, chosen: FileRow) -> None:
        judgement = chosen.judgement
        worst = judgement.worst if judgement is not None else None
        self._verdict.setVisible(bool(chosen.double) or worst is not None)
        if chosen.double:
            self._say(Grade.PASS, _doubled(chosen.double))
        elif worst is not None:
            self._say(worst.grade, _why(chosen, worst))
        for name, measure in self._measures.items():
            found = judgement.mark(name) if judgement is not None else None
            measure.setVisible(found is not None)
            if found is not None:
                measure.say(_figure(found, judgement), found.grade)
        self._size.say(size_text(chosen.size), None)
        self._size.setVisible(bool(size_text(chosen.size)))

    def _say(self, grade: Grade, words: str) -> None:
        self._verdict.setObjectName(NOTES[grade])
        self._verdict.style().unpolish(self._verdict)
        self._verdict.style().polish(self._verdict)
        self._sign.change(*SIGNS[grade])
        self._why.setText(words)

    def _show_words(self, chosen: FileRow, heard: str) -> None:
        judgement = chosen.judgement
        text = judgement.text if judgement is not None else ""
        said = heard or (judgement.heard if judgement is not None and self._comparing else "")
        self._beside.setVisible(bool(text))
        self._text.setText(tr("“{words}”", words=text))
        self._said.setVisible(bool(said) or not self.listen.isHidden())
        self._words.setText(said)
        self._words.setVisible(bool(said))

    def _show_acts(self, chosen: FileRow, page: Page) -> None:
        acts = acts_of(chosen, can_edit=not page.fixed)
        judgement = chosen.judgement
        self.fix.setVisible(FileAct.FIX in acts)
        self.allow.setVisible(FileAct.ALLOW in acts)
        differs = judgement is not None and bool(judgement.text) and chosen.state is State.HELD
        self.compare.setVisible(differs)
        self.again.setVisible(FileAct.AGAIN in acts)
        again = act_words(FileAct.AGAIN.value, here=chosen.here)
        self.again.setText(tr("Try again") if chosen.state is State.FAILED else again)
        self.allow.setText(act_words(FileAct.ALLOW.value, here=chosen.here))
        for act in (self.again, self.allow):
            act.updateGeometry()
        self.stop.setVisible(FileAct.STOP in acts)
        self.remove.setVisible(FileAct.REMOVE in acts)
        self._never.setVisible(FileAct.FIX in acts)
        self.more.setVisible(FileAct.DELETE in acts)

    def _compare(self) -> None:
        """The words that were heard stand below those of the text."""
        self._comparing = True
        self.compared()

    def compared(self) -> None:
        """Replaced by the tab, which shows the page anew."""


def _why(chosen: FileRow, worst: Mark) -> str:
    return together(tr("Held back."), worst.reason) if chosen.state is State.HELD else worst.reason


def _doubled(name: str) -> str:
    return tr("The same sound is in {name}. Learned twice, it would count double.", name=name)


def _figure(found: Mark, judgement: FileJudgement | None) -> str:
    if found.name == "Rate" and judgement is not None:
        return enumerated((found.figure, judgement.kind))
    return found.figure


def _why_not_heard(chosen: FileRow, *, known: bool) -> str:
    if known:
        return ""
    return (ADDED_ELSEWHERE if chosen.here else FROM_ELSEWHERE) if chosen.clip is None else MOVED
