"""The sheet of a clone: the sound, what is said in it, the name and consent."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from studio.core.language import tr
from studio.ui.open_recordings import OpenRecordings
from studio.ui.reading.recording import Recording
from studio.ui.recording.session import Session
from studio.ui.tabs.voices.make.cloning import Cloning
from studio.ui.tabs.voices.make.consent_part import ConsentPart
from studio.ui.tabs.voices.make.form_parts import named, text_field
from studio.ui.tabs.voices.make.part_head import part_head
from studio.ui.tabs.voices.make.sound_part import SoundPart
from studio.ui.theme.boxes import STRETCH, column, line, row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.growing import keep_height
from studio.ui.widgets.buttons import button
from studio.ui.widgets.form_row import scrolling
from studio.ui.widgets.labels import Elided, label

HEARD = tr("Heard on this computer; correct it where it is wrong.")
NOT_HEARD = tr("The words of the clip help likeness. Type them, or let this computer hear them.")


class CloneSheet(QFrame):
    """`typed` when a field says something else; the page connects the buttons."""

    typed = Signal()

    def __init__(self, cloning: Cloning, session: Session, recordings: OpenRecordings) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Clone a voice"))
        self._cloning = cloning
        self.sound = SoundPart(cloning, session, recordings)
        self.wave, self.measures = self.sound.wave, self.sound.measures
        self.open, self.hear = self.sound.open, self.sound.hear
        self.words, self.listen = QPlainTextEdit(), button(tr("Hear the words"), icon="ear")
        self._heard = Elided(NOT_HEARD, role="small", tone="quiet")
        self.no_words = label(role="small", tone="quiet", wrap=True)
        self.name, self.description = text_field(tr("Name")), text_field(tr("In one line"))
        self.consent = ConsentPart(cloning.consent)
        self.speaker, self.agreed = self.consent.speaker, self.consent.agreed
        self._set_up()
        self._arrange()

    def _set_up(self) -> None:
        self.words.setAccessibleName(tr("What is said"))
        self.words.setTabChangesFocus(True)
        keep_height(self.words, 77)  # Three lines.
        use_font(self.words, "script")
        self.words.textChanged.connect(self.typed)
        for field in (self.name, self.description):
            field.textChanged.connect(self.typed)
        self.consent.typed.connect(self.typed)

    def _arrange(self) -> None:
        said = row(part_head("2", tr("What is said")), (self._heard, 1), self.listen, spacing=10)
        names = row(
            (named(tr("Name"), self.name), 1), (named(tr("In one line"), self.description), 2), spacing=12
        )
        self._said = QWidget()
        self._said.setLayout(column(line(), 4, said, self.words, self.no_words, spacing=8))
        inner = QWidget()
        last = (line(), part_head("3", tr("Name and consent")), names, self.consent, STRETCH)
        inner.setLayout(column(self.sound, self._said, *last, spacing=12, margins=(0, 0, 12, 16)))
        self.setLayout(column((scrolling(inner), 1), spacing=0, margins=(20, 14, 8, 0)))

    def show_source(self, source: Recording | None) -> None:
        """Shows another recording, or none."""
        self.sound.show_source(source)

    def show_cloning(self, *, no_transcript: str) -> None:
        """Shows how things stand; `no_transcript` says why the words are not asked for, empty if they are."""
        self.sound.show_cloning()
        there = self._cloning.source is not None
        self.listen.setEnabled(there and not self._cloning.opening.running)
        self.listen.setToolTip(
            tr("Fills in what is heard on this computer") if there else tr("Open a recording first")
        )
        self._heard.set_whole(HEARD if self.words.toPlainText().strip() else NOT_HEARD)
        for part in (self.words, self.listen, self._heard):
            part.setVisible(not no_transcript)
        self.no_words.setText(no_transcript)
        self.no_words.setVisible(bool(no_transcript))
