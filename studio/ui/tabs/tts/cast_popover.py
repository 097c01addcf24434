"""How the script is spoken unless a block says otherwise, and who is in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from studio.core.language import tr
from studio.core.script import Character, Manner
from studio.core.voice import Voice
from studio.ui.speech.feelings import Feelings
from studio.ui.speech.pause import PauseControl
from studio.ui.speech.speed import SpeedControl
from studio.ui.speech.spoken import language_items
from studio.ui.tabs.tts.page import Page
from studio.ui.theme.boxes import STRETCH, column, line, row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.tokens import scaled
from studio.ui.voices.slim_picker import SlimVoicePicker
from studio.ui.widgets.buttons import button, icon_button
from studio.ui.widgets.combo import Combo
from studio.ui.widgets.form_row import CHIP, form_row, scrolling
from studio.ui.widgets.labels import label, section
from studio.ui.widgets.popover import Popover

WIDTH, CAST_HEIGHT, KEYS = 460, 190, 9


class CharacterRow(QWidget):
    """One of the cast: key, name, voice. `changed(Character)`, `removed(Character)`, `block_asked(Character)`
    for the controls of the current block."""

    changed = Signal(object)
    removed = Signal(object)
    block_asked = Signal(object)

    def __init__(self, number: int) -> None:
        super().__init__()
        self._who = Character("", "")
        key = label(str(number) if number <= KEYS else "", role="small", tone="quiet", tabular=True)
        tip = tr("Ctrl+Alt+{number} gives the current block to this character", number=number)
        key.setToolTip(tip if number <= KEYS else "")
        key.setFixedWidth(scaled(12))
        self.name, self.voice = QLineEdit(), SlimVoicePicker()
        use_font(self.name, "body")
        self.name.setAccessibleName(tr("Name of character {number}", number=number))
        self.controls = icon_button("sliders-horizontal", tr("Speak like the current block"), small=True)
        self.drop = icon_button("x", tr("Remove the character; its blocks keep their voice"), small=True)
        self.setLayout(row(key, (self.name, 1), (self.voice, 1), self.controls, self.drop, spacing=6))
        self.name.editingFinished.connect(self._named)
        self.voice.taken.connect(self._voiced)
        self.controls.clicked.connect(lambda: self.block_asked.emit(self._who))
        self.drop.clicked.connect(lambda: self.removed.emit(self._who))

    def show_character(self, who: Character, voices: Sequence[Voice] | None) -> None:
        """Shows one of the cast."""
        self._who = who
        if not self.name.hasFocus():
            self.name.setText(who.name)
        voice = next((voice for voice in voices or () if voice.id == who.voice_id), None)
        self.voice.set_voice(voice)
        self.voice.set_voices(voices, speaks=who.language, chosen=who.voice_id)

    def _named(self) -> None:
        name = self.name.text().strip()
        if name and name != self._who.name:
            self.changed.emit(replace(self._who, name=name))
        else:
            self.name.setText(self._who.name)

    def _voiced(self, voice: Voice) -> None:
        self.changed.emit(replace(self._who, voice_id=voice.id, language=voice.language))


class CastPopover(Popover):
    """`defaults_chosen(words for undo, Manner)`; `character_changed(Character)`,
    `character_removed(Character)`, `character_added` and `block_asked(Character)` of the cast."""

    defaults_chosen = Signal(str, object)
    character_changed = Signal(object)
    character_removed = Signal(object)
    character_added = Signal()
    block_asked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        self._manner = Manner()
        self._page: Page | None = None
        self.voice, self.language = SlimVoicePicker(), Combo(tr("Language of the script"))
        self.speed, self.pause, self.feelings = SpeedControl(), PauseControl(), Feelings()
        self.add = button(tr("Add a character"), icon="plus")
        self.rows: list[CharacterRow] = []
        self._cast = QVBoxLayout()
        self._note = label(role="small", tone="quiet", wrap=True)
        super().__init__(tr("Script"), self._arranged(), width=WIDTH, parent=parent)
        self._connect()

    def _arranged(self) -> QVBoxLayout:
        self._cast.setContentsMargins(0, 0, 8, 0)
        self._cast.setSpacing(6)
        inner = QWidget()
        inner.setLayout(self._cast)
        self._scroll = scrolling(inner)
        forms = (
            form_row(tr("Voice"), self.voice),
            form_row(tr("Language"), self.language),
            form_row(tr("Speed"), self.speed),
            form_row(tr("Pause after"), self.pause),
            form_row(tr("Feeling"), self.feelings, first_line=CHIP),
        )
        hint = tr("Blocks follow unless they have something of their own.")
        head = (label(tr("Script"), role="title", tone="strong"), label(hint, role="small", tone="quiet"))
        cast = (section(tr("Characters")), self._note, self._scroll, row(self.add, STRETCH))
        return column(*head, 4, *forms, 6, line(), 6, *cast, spacing=6)

    def _connect(self) -> None:
        self.voice.taken.connect(self._voiced)
        self.language.activated.connect(self._languaged)
        self.speed.changed.connect(self._sped)
        self.pause.changed.connect(lambda seconds: self._tell(tr("Change the pause"), pause_after=seconds))
        self.feelings.changed.connect(self._felt)
        self.add.clicked.connect(self.character_added)
        self.closed.connect(self.speed.settle)
        self.closed.connect(self.pause.settle)

    def show_page(self, page: Page) -> None:
        """Shows how the script is spoken, and by whom; while it is closed, when it opens next."""
        self._page = page
        if self.isVisible():
            self._show()

    def open_under(self, anchor: QWidget) -> None:
        """Opens with what is true now."""
        self._show()
        self.show_under(anchor, align="left")

    def _show(self) -> None:
        page = self._page
        if page is None:
            return
        self._manner = manner = page.defaults
        voice = next((voice for voice in page.voices or () if voice.id == manner.voice_id), None)
        self.voice.set_voice(voice, "" if voice else tr("Each block by the voice used last"))
        self.voice.set_voices(page.voices, speaks=manner.language, chosen=manner.voice_id)
        self.language.set_items(language_items(page.languages, manner.language))
        self.language.choose(manner.language)
        self.speed.set_speed(manner.controls.speed)
        self.pause.set_seconds(manner.pause_after)
        self.feelings.set_emotions(manner.controls.emotions)
        for part in (self.speed, self.feelings):
            holder = part.parentWidget()
            if holder is not None and holder is not self:
                holder.setVisible(not page.no_controls)
        self._show_cast(page.characters, page.voices)

    def _show_cast(self, characters: Sequence[Character], voices: Sequence[Voice] | None) -> None:
        while len(self.rows) < len(characters):
            self._add_row()
        while len(self.rows) > len(characters):
            gone = self.rows.pop()
            self._cast.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for shown, who in zip(self.rows, characters, strict=True):
            shown.show_character(who, voices)
        tall = sum(shown.sizeHint().height() + 6 for shown in self.rows)
        self._scroll.setFixedHeight(min(tall, scaled(CAST_HEIGHT)))
        self._scroll.setVisible(bool(characters))
        few = tr("Nobody yet. A text with names before its lines brings its own.")
        keys = tr(
            "Ctrl+Alt and a number gives the current block to a character, Ctrl+Alt+0 to the script's voice."
        )
        self._note.setText(keys if characters else few)
        if self.isVisible():
            self.refit()

    def _add_row(self) -> None:
        added = CharacterRow(len(self.rows) + 1)
        added.changed.connect(self.character_changed)
        added.removed.connect(self.character_removed)
        added.block_asked.connect(self.block_asked)
        self.rows.append(added)
        self._cast.addWidget(added)

    def _voiced(self, voice: Voice) -> None:
        self._tell(tr("Choose the script's voice"), voice_id=voice.id, language=voice.language)

    def _languaged(self, _index: int) -> None:
        self._tell(tr("Change the language"), language=str(self.language.value()))

    def _sped(self, speed: float) -> None:
        self._tell(tr("Change the speed"), controls=replace(self._manner.controls, speed=speed))

    def _felt(self, emotions: object) -> None:
        self._tell(tr("Change the feeling"), controls=replace(self._manner.controls, emotions=emotions))  # type: ignore[arg-type]

    def _tell(self, words: str, **values: object) -> None:
        manner = replace(self._manner, **values)  # type: ignore[arg-type]
        if manner != self._manner:
            self.defaults_chosen.emit(words, manner)
