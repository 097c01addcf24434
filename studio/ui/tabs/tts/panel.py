"""The right panel: voice, language, speed, feeling, model and format of the block, and its takes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from studio.ui.speech.delivery import DeliveryChooser
from studio.ui.speech.limit import LimitField
from studio.ui.speech.spoken_form import Spoken, SpokenForm
from studio.ui.speech.take_list import TakeList
from studio.ui.tabs.tts.how_made import HowMade
from studio.ui.tabs.tts.page import Page
from studio.ui.theme.boxes import STRETCH, column, line, row
from studio.ui.voices.picker import VoicePicker
from studio.ui.widgets.buttons import button
from studio.ui.widgets.form_row import scrolling
from studio.ui.widgets.labels import label, section

WIDTH, WIDTH_COMPACT = 336, 300


class Panel(QFrame):
    """Controls of one block; each tells by its own signal, and shows what the page says."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName("Block")
        self._heading = label(role="title", tone="strong")
        self.voice = VoicePicker()
        self.limit, self.delivery = LimitField(), DeliveryChooser()
        self.form = SpokenForm(self.limit, self.delivery)
        self._count = label(role="small", tone="quiet", tabular=True)
        self.takes, self.how_made = TakeList("Takes of this block"), HowMade()
        self.retake = button("Make another take", icon="plus")
        self._price = label(role="small", tone="quiet", tabular=True)
        self._arrange()

    def _arrange(self) -> None:
        self._takes_head = QWidget()
        self._takes_head.setLayout(row(section("Takes of this block"), STRETCH, self._count))
        self._again = QWidget()
        again = row(self.retake, STRETCH, self._price)
        self._again.setLayout(column(again, 12, line(), 4, self.how_made, spacing=0))
        takes = (self._takes_head, 8, self.takes, 4, self._again)
        inner = QWidget()
        inner.setLayout(column(self.voice, 10, self.form, 14, line(), 12, *takes, STRETCH, spacing=0))
        layout = inner.layout()
        assert layout is not None
        layout.setContentsMargins(0, 0, 8, 12)
        self.setLayout(column(self._heading, 8, (scrolling(inner), 1), spacing=0, margins=(16, 14, 8, 0)))

    def show_page(self, page: Page) -> None:
        """Shows the block as it is."""
        block = page.block
        self._heading.setText(f"Block {page.number}")
        self.voice.set_voice(page.voice, page.voice_line)
        self.voice.set_voices(page.voices, speaks=block.language, chosen=block.voice_id)
        self.form.show_spoken(
            Spoken(
                language=block.language,
                languages=page.languages,
                controls=block.controls,
                model=block.model,
                format=block.format,
                no_controls=page.no_controls,
                levels_note=page.levels_note,
            )
        )
        self.delivery.show_delivery(block.delivery, block.format.container)
        self.limit.set_seconds(block.duration)
        assert self.form.limit_row is not None
        self.form.limit_row.setVisible(not page.no_limit)
        self._show_takes(page)

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
