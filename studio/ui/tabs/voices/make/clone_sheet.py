"""The sheet of a clone: the sound, what is said in it, the name and consent."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from studio.ui.speech.wording import rate_name
from studio.ui.tabs.voices.make.cloning import Cloning, Source
from studio.ui.tabs.voices.make.form_parts import named, text_field
from studio.ui.tabs.voices.make.measures import Measures
from studio.ui.theme.boxes import STRETCH, column, line, row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.tokens import scaled
from studio.ui.waveform.take_wave import TakeWave
from studio.ui.widgets.buttons import button
from studio.ui.widgets.check import Check
from studio.ui.widgets.form_row import scrolling
from studio.ui.widgets.labels import Elided, label
from studio.ui.widgets.time_text import length

ADVICE = (
    "About 5 s of clean speech serve likeness, 10 to 20 s steadiness. Drag on the waveform to choose them."
)
DROP = "Drop a recording here, or open one."
AGREED = "The speaker agreed that this voice may be made and used."


class CloneSheet(QFrame):
    """`typed` when a field says something else; the page connects the buttons."""

    typed = Signal()

    def __init__(self, cloning: Cloning) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName("Clone a voice")
        self._cloning = cloning
        self._file = Elided(role="small", tone="quiet")
        self.open, self.hear = button("Open a recording…", icon="folder-open"), button("Hear it", icon="play")
        self.wave, self.measures = TakeWave(), Measures()
        self._advice = label(ADVICE, role="small", tone="quiet", wrap=True)
        self.words = QPlainTextEdit()
        self.listen = button("Hear the words", icon="ear")
        self.no_words = label(role="small", tone="quiet", wrap=True)
        self.name, self.description = text_field("Name"), text_field("In one line")
        self.speaker = text_field("Who is speaking?", "First and last name")
        self.agreed = Check(AGREED)
        self._set_up()
        self._arrange()

    def _set_up(self) -> None:
        self.words.setAccessibleName("What is said")
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(scaled(66))
        use_font(self.words, "script")
        self.words.textChanged.connect(self.typed)
        for field in (self.name, self.description, self.speaker):
            field.textChanged.connect(self.typed)
        self.agreed.toggled.connect(self.typed)

    def _arrange(self) -> None:
        sound = row(_part("1", "The sound"), (self._file, 1), self.hear, self.open, spacing=10)
        said = row(_part("2", "What is said"), STRETCH, self.listen, spacing=10)
        names = row((named("Name", self.name), 1), (named("In one line", self.description), 2), spacing=12)
        self._said = QWidget()
        self._said.setLayout(column(line(), 4, said, self.words, self.no_words, spacing=8))
        inner = QWidget()
        parts = (
            sound,
            self.wave,
            self._advice,
            self.measures,
            self._said,
            line(),
            _part("3", "Name and consent"),
        )
        last = (names, named("Who is speaking?", self.speaker), self.agreed, STRETCH)
        inner.setLayout(column(*parts, *last, spacing=12, margins=(0, 0, 12, 16)))
        self.setLayout(column((scrolling(inner), 1), spacing=0, margins=(20, 14, 8, 0)))

    def show_source(self, source: Source | None) -> None:
        """Shows another recording, or none."""
        self.wave.begin()
        self.wave.set_sound(source.sound if source is not None else None)
        self.wave.set_no_words("")
        if source is None:
            self.wave.set_heading("No recording yet", DROP)
        else:
            facts = f"{rate_name(source.sound.sample_rate)} · {length(source.sound.seconds)}"
            self.wave.set_heading(source.path.name, facts)

    def show_cloning(self, *, no_transcript: str) -> None:
        """Shows how things stand; `no_transcript` says why the words are not asked for, empty if they are."""
        cloning = self._cloning
        there = cloning.source is not None
        if cloning.stretch is not None:
            self.wave.show_selection(*cloning.stretch)
        else:
            self.wave.clear_selection()
        self._file.set_whole(cloning.busy or cloning.note or (self._chosen() if there else ""))
        self.hear.setEnabled(there)
        self.hear.setToolTip("" if there else "Open a recording first")
        sounding = bool(cloning.playing.sounding) and cloning.playing.is_ours
        self.hear.setText("Stop" if sounding else "Hear it")
        self.hear.set_icon_name("stop" if sounding else "play")
        self.listen.setEnabled(there and not cloning.busy)
        self.listen.setToolTip(
            "Fills in what is heard on this computer" if there else "Open a recording first"
        )
        self.measures.show_judgement(cloning.judgement, whole=cloning.stretch is None)
        self.words.setVisible(not no_transcript)
        self.listen.setVisible(not no_transcript)
        self.no_words.setText(no_transcript)
        self.no_words.setVisible(bool(no_transcript))

    def _chosen(self) -> str:
        if self._cloning.stretch is None:
            return "all of it"
        start, end = self._cloning.stretch
        return f"{end - start:.1f} s chosen, from {length(start)} to {length(end)}"


def _part(number: str, words: str) -> QWidget:
    holder = QWidget()
    head = label(words, role="title", tone="strong")
    holder.setLayout(row(label(number, weight=600, tone="quiet"), head, STRETCH))
    return holder
