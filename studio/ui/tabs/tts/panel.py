"""The right panel: voice, language, speed, feeling, model and format of the block, and its takes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QScrollArea, QWidget

from studio.core.speech import MODELS
from studio.ui.speech.delivery import DeliveryChooser
from studio.ui.speech.feelings import Feelings
from studio.ui.speech.field_button import FieldButton
from studio.ui.speech.format_popover import FormatPopover
from studio.ui.speech.limit import LimitField
from studio.ui.speech.speed import SpeedControl
from studio.ui.speech.spoken import language_items
from studio.ui.speech.wording import format_name
from studio.ui.tabs.tts.how_made import HowMade
from studio.ui.tabs.tts.page import Page
from studio.ui.tabs.tts.take_list import TakeList
from studio.ui.theme.boxes import STRETCH, column, line, row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.tokens import scaled
from studio.ui.voices.picker import VoicePicker
from studio.ui.widgets.buttons import button
from studio.ui.widgets.combo import Combo
from studio.ui.widgets.labels import label, section

WIDTH, WIDTH_COMPACT, LABEL = 336, 300, 92
NOT_KNOWN = "Which languages can be spoken is known once the voices are"


class Panel(QFrame):
    """Controls of one block; each tells by its own signal, and shows what the page says."""

    model_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName("Block")
        self._heading = label(role="title", tone="strong")
        self.voice = VoicePicker()
        self.language = Combo("Language")
        self._languages: tuple[tuple[str, object], ...] = ()
        self.speed, self.feelings = SpeedControl(), Feelings()
        self.no_controls = label(role="small", tone="quiet", wrap=True)
        self.limit = LimitField()
        self.model = Combo("Model", tuple((model, model) for model in MODELS))
        self._model_field = QLineEdit()
        self.format = FieldButton("Format")
        self.delivery = DeliveryChooser()
        self.format_popover = FormatPopover(self, self.delivery)
        self._count = label(role="small", tone="quiet", tabular=True)
        self.takes, self.how_made = TakeList(), HowMade()
        self.retake = button("Make another take", icon="plus")
        self._price = label(role="small", tone="quiet", tabular=True)
        self._set_up()
        self._arrange()

    def _set_up(self) -> None:
        self._model_field.setProperty("bare", True)
        self._model_field.setTextMargins(-3, 0, 0, 0)
        self._model_field.setAccessibleName("Model")
        self.model.setLineEdit(self._model_field)
        use_font(self._model_field, "body")
        self._model_field.editingFinished.connect(self._model_typed)
        self.model.activated.connect(self._model_typed)
        self.language.activated.connect(self._language_chosen)
        self.format.clicked.connect(self._open_format)

    def _arrange(self) -> None:
        self._speed_row = _named("Speed", self.speed)
        self._feeling_row = _named("Feeling", self.feelings, top=True)
        self._limit_row = _named("At most", self.limit)
        rows = (
            _named("Language", self.language),
            self._speed_row,
            self._feeling_row,
            self.no_controls,
            self._limit_row,
            _named("Model", self.model),
            _named("Format", self.format),
        )
        self._takes_head = QWidget()
        self._takes_head.setLayout(row(section("Takes of this block"), STRETCH, self._count))
        self._again = QWidget()
        again = row(self.retake, STRETCH, self._price)
        self._again.setLayout(column(again, 12, line(), 4, self.how_made, spacing=0))
        takes = (self._takes_head, 8, self.takes, 4, self._again)
        inner = QWidget()
        inner.setLayout(
            column(self.voice, 10, column(*rows, spacing=6), 14, line(), 12, *takes, STRETCH, spacing=0)
        )
        layout = inner.layout()
        assert layout is not None
        layout.setContentsMargins(0, 0, 8, 12)
        self.setLayout(column(self._heading, 8, (_scrolling(inner), 1), spacing=0, margins=(16, 14, 8, 0)))

    def show_page(self, page: Page) -> None:
        """Shows the block as it is."""
        block = page.block
        self._heading.setText(f"Block {page.number}")
        self.voice.set_voice(page.voice, page.voice_line)
        self.voice.set_voices(page.voices, speaks=block.language, chosen=block.voice_id)
        self._show_languages(page)
        self._show_controls(page)
        self.model.choose(block.model)
        if not self._model_field.hasFocus():
            self.model.setEditText(block.model)
        self.format.set_value(format_name(block.format))
        self.format_popover.chooser.set_format(block.format)
        self.delivery.show_delivery(block.delivery, block.format.container)
        self.limit.set_seconds(block.duration)
        self._limit_row.setVisible(not page.no_limit)
        self._show_takes(page)

    def _show_languages(self, page: Page) -> None:
        items = language_items(page.languages, page.block.language)
        if items != self._languages:
            self._languages = items
            self.language.set_items(items)
        self.language.choose(page.block.language)
        self.language.setEnabled(bool(page.languages))
        self.language.setToolTip("" if page.languages else NOT_KNOWN)

    def _show_controls(self, page: Page) -> None:
        offered = not page.no_controls
        self._speed_row.setVisible(offered)
        self._feeling_row.setVisible(offered)
        note = page.no_controls or (page.levels_note if page.block.controls.emotions else "")
        self.no_controls.setVisible(bool(note))
        self.no_controls.setText(note)
        self.speed.set_speed(page.block.controls.speed)
        self.feelings.set_emotions(page.block.controls.emotions)

    def _show_takes(self, page: Page) -> None:
        self._count.setText(str(len(page.takes)) if page.takes else "none yet")
        self.takes.set_rows(page.takes)
        for part in (self.takes, self._again):
            part.setVisible(bool(page.takes))
        self.retake.setText(page.retake.words)
        self.retake.setEnabled(page.retake.enabled)
        self.retake.setToolTip(page.retake.reason)
        self._price.setText(page.retake_price)
        self.how_made.show_take(page.chosen, page.made_by)

    def _language_chosen(self, _index: int) -> None:
        self.language_chosen.emit(str(self.language.value()))

    def _model_typed(self, *_index: object) -> None:
        model = self.model.currentText().strip()
        if model:
            self.model_chosen.emit(model)

    def _open_format(self) -> None:
        self.format_popover.show_under(self.format)


def _named(words: str, control: QWidget, *, top: bool = False) -> QWidget:
    name: QLabel = label(words, role="small", tone="quiet")
    name.setFixedWidth(scaled(LABEL) - 8)
    name.setBuddy(control)
    holder = QWidget()
    holder.setLayout(row(name, (control, 1), spacing=8))
    if top:
        name.setFixedHeight(scaled(24))
        layout = holder.layout()
        assert layout is not None
        layout.setAlignment(name, Qt.AlignmentFlag.AlignTop)
    return holder


def _scrolling(inner: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    inner.setAutoFillBackground(False)
    return area
