"""The form that makes a voice from numbers, from a voice's file, or from another voice."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QStackedWidget, QWidget

from studio.core.embeddings import embedding_of
from studio.core.errors import BadVoice
from studio.core.language import tr
from studio.core.languages import language_name
from studio.core.voice import EMBEDDING_LENGTH, Voice
from studio.core.voice_file import VoiceFile
from studio.core.voice_requests import CreateRequest
from studio.ui.file_kinds import file_kind
from studio.ui.tabs.voices.consent_note import ConsentNote
from studio.ui.tabs.voices.make.creating import Creating
from studio.ui.tabs.voices.make.form_parts import MakeFoot, named, text_field
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.growing import keep_height
from studio.ui.voices.picker import VoicePicker
from studio.ui.widgets.buttons import button
from studio.ui.widgets.combo import Combo
from studio.ui.widgets.labels import label, section, set_tone
from studio.ui.widgets.segmented import Segmented

NUMBERS, BASE = "numbers", "base"
WAYS = ((NUMBERS, tr("Its numbers")), (BASE, tr("Another voice")))
HINT = tr("[0.12, -0.03, …]  {count} numbers, as JSON", count=EMBEDDING_LENGTH)
PASTED = tr("This", about="what was pasted, as in “This holds no numbers of a voice.”")
FILES = file_kind(tr("Voices"), (".json",))


def ask_for_voice(parent: QWidget) -> Path | None:
    """A voice's file, or one with its numbers; None if none was chosen."""
    name, _ = QFileDialog.getOpenFileName(parent, tr("Open a voice"), "", FILES)
    return Path(name) if name else None


class CreateForm(QWidget):
    """`foot.left` when it is left."""

    def __init__(self, creating: Creating) -> None:
        super().__init__()
        self.setAccessibleName(tr("From numbers"))
        self._creating = creating
        self._embedding: tuple[float, ...] = ()
        self._base: Voice | None = None
        self.way = Segmented(tr("Made from", about="a voice"), WAYS, NUMBERS)
        self.numbers = QPlainTextEdit()
        self.numbers.setAccessibleName(tr("Numbers of the voice"))
        self.numbers.setPlaceholderText(HINT)
        self.numbers.setTabChangesFocus(True)
        keep_height(self.numbers, 110)
        use_font(self.numbers, "small", tabular=True)
        self.open, self.sample = (
            button(tr("Open a file…"), icon="folder-open"),
            button(tr("Hear its sample"), icon="play"),
        )
        self.consent = ConsentNote()
        self._said = label(role="small", tone="quiet", wrap=True)
        self.base = VoicePicker()
        self.name, self.description = text_field(tr("Name")), text_field(tr("Description"))
        self.language = Combo(tr("Language"))
        self.foot = MakeFoot(tr("Make the voice"))
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        pasted, based = QWidget(), QWidget()
        pasted.setLayout(
            column(
                self.numbers,
                row(self.open, self.sample, STRETCH),
                self._said,
                self.consent,
                STRETCH,
                spacing=8,
            )
        )
        based.setLayout(column(self.base, STRETCH))
        self._ways = QStackedWidget()
        for part in (pasted, based):
            self._ways.addWidget(part)
        rows = (
            named(tr("Name"), self.name),
            named(tr("Description"), self.description),
            named(tr("Language"), self.language),
        )
        head = label(tr("A voice from numbers or a file"), role="title", tone="strong", wrap=True)
        parts = (
            head,
            section(tr("Made from", about="a voice")),
            self.way,
            self._ways,
            *rows,
            self.foot,
            STRETCH,
        )
        self.setLayout(column(*parts, spacing=12))

    def _connect(self) -> None:
        self.way.chosen.connect(self._way_taken)
        self.numbers.textChanged.connect(self._read)
        self.open.clicked.connect(self.open_file)
        self.sample.clicked.connect(self._creating.hear_sample)
        self._creating.changed.connect(self._show)
        self._creating.opened.connect(self._fill)
        self.base.taken.connect(self._base_taken)
        self.name.textChanged.connect(self._show)
        self.foot.asked.connect(self._make)
        self.foot.stopped.connect(self._creating.making.stop)
        self._creating.making.changed.connect(self._show)
        self._creating.making.made.connect(self.clear)

    def begin(self) -> None:
        """Offers what the connection speaks; what was typed before is there still."""
        kept = str(self.language.value() or "en")
        codes = self._creating.languages
        self.language.set_items(tuple((language_name(code), code) for code in codes))
        self.language.choose(kept)
        self.base.set_voices(
            self._creating.voices.choosable, speaks=kept, chosen=self._base.id if self._base else ""
        )
        self._show()
        self.numbers.setFocus()

    def clear(self, *_made: object) -> None:
        """Nothing is typed any more: the next voice begins anew."""
        for field in (self.name, self.description):
            field.clear()
        self.numbers.clear()
        self._creating.forget()

    @property
    def request(self) -> CreateRequest:
        """What is asked for as the form stands."""
        based = self.way.value() == BASE
        return CreateRequest(
            name=self.name.text().strip(),
            description=self.description.text().strip(),
            embedding=() if based else self._embedding,
            language=str(self.language.value() or "en"),
            base_voice_id=self._base.id if based and self._base is not None else "",
        )

    def open_file(self) -> None:
        """Asks for a voice's file, or one with its numbers."""
        path = ask_for_voice(self)
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path) -> None:
        """Reads a voice's file, or one with its numbers."""
        self._way_taken(NUMBERS)
        self._creating.open(path)

    def _fill(self, voice: VoiceFile) -> None:
        """What the file says, all of which can be changed."""
        self.numbers.setPlainText(json.dumps(list(voice.embedding)))
        self.name.setText(voice.name or self.name.text())
        self.description.setText(voice.description)
        self.description.setCursorPosition(0)
        self.language.choose(voice.language)
        self._show()

    def _read(self) -> None:
        text = self.numbers.toPlainText().strip()
        self._embedding = ()
        if not text:
            self._say("")
        else:
            try:
                self._embedding = embedding_of(text, PASTED)
                self._say(tr("{count} numbers, as it should be.", count=EMBEDDING_LENGTH))
            except BadVoice as error:
                self._say(error.sentence, "red")
        self._show()

    def _say(self, words: str, tone: str = "quiet") -> None:
        self._said.setText(words)
        set_tone(self._said, tone)

    def _way_taken(self, way: str) -> None:
        self.way.set_value(way)
        self._ways.setCurrentIndex(1 if way == BASE else 0)
        self._show()

    def _base_taken(self, voice: Voice) -> None:
        self._base = voice
        self.base.set_voice(voice)
        self.language.choose(voice.language)
        self._show()

    def _show(self, *_news: object) -> None:
        making, creating = self._creating.making, self._creating
        self.open.setEnabled(not creating.reading)
        self.sample.setVisible(creating.sample is not None)
        self.sample.setText(tr("Stop") if creating.is_sounding else tr("Hear its sample"))
        self.sample.set_icon_name("stop" if creating.is_sounding else "play")
        self.sample.updateGeometry()
        self.consent.show_consent(creating.file.consent if creating.file else None, recorded=False, on=False)
        self.foot.show_state(self._creating.missing(self.request), making.note, running=making.running)

    def _make(self) -> None:
        self._creating.begin(self.request)
