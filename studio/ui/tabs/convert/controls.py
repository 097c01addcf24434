"""The row of controls: who speaks it, in which format, which take, which of the two is heard, and the act."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu

from studio.core.language import tr, trn
from studio.core.take import Take
from studio.ui.speech.delivery import DeliveryChooser
from studio.ui.speech.field_button import FieldButton
from studio.ui.speech.format_popover import FormatPopover
from studio.ui.speech.wording import clock
from studio.ui.tabs.convert.page import Page, Side
from studio.ui.tabs.convert.paging import AS_RECORDED
from studio.ui.theme.boxes import row
from studio.ui.theme.theme import theme
from studio.ui.theme.tokens import scaled
from studio.ui.voices.slim_picker import SlimVoicePicker
from studio.ui.widgets.buttons import button
from studio.ui.widgets.field_button import FieldButton as TakeButton
from studio.ui.widgets.labels import Elided, label
from studio.ui.widgets.segmented import Segmented
from studio.ui.widgets.time_text import length

HEIGHT, FORMAT_LEAST, FORMAT_WIDTH, TAKE_WIDTH = 52, 96, 190, 168
TIGHT, TIGHT_VOICE, TIGHT_FORMAT = 860, 104, 72
"""Px of width below which takes are an icon and the quote has two lines, and what the others keep there."""
SWAP_HINT = tr("press X to swap at the same spot; loudness matched")


class Controls(QFrame):
    """`take_chosen(Take)` from the list of takes, `side_chosen(Side)`; the others are the parts' own."""

    take_chosen = Signal(object)
    side_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setAccessibleName(tr("Voice"))
        self._speak = label(tr("Speak it as"), tone="quiet")
        self.voice = SlimVoicePicker()
        self.format = FieldButton(tr("Format"))
        self.delivery = DeliveryChooser()
        self.format_popover = FormatPopover(self, self.delivery, own=AS_RECORDED)
        self.takes = TakeButton(tr("Take"), "stack")
        self.sides = Segmented(
            tr("Heard"),
            (
                (Side.BEFORE.value, tr("Before", about="the change of the voice")),
                (Side.AFTER.value, tr("After", about="the change of the voice")),
            ),
        )
        self.hint = Elided(role="small", tone="quiet")
        self.quote = label(role="small", tone="quiet", tabular=True)
        self.primary = button(tr("Change voice"), kind="primary")
        self._takes: tuple[Take, ...] = ()
        self._chosen: Take | None = None
        self._compact, self._notice, self._quote, self._can_swap = False, "", "", False
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        self.takes.set_width(TAKE_WIDTH)
        self.voice.popover.setAccessibleName(tr("Choose a voice"))
        parts = (self._speak, self.voice, (self.format, 100), self.takes, 8, self.sides, 4, (self.hint, 1))
        self.setLayout(row(*parts, self.quote, self.primary, spacing=8, margins=(16, 0, 12, 0)))
        self.set_compact(False)

    def _connect(self) -> None:
        self.format.clicked.connect(self._open_format)
        self.takes.clicked.connect(self._open_takes)
        theme().changed.connect(self._hold_height)
        self.sides.chosen.connect(lambda value: self.side_chosen.emit(Side(value)))

    def set_compact(self, compact: bool) -> None:
        """Leaves out the words in narrow windows, and makes the lists narrower."""
        self._compact = compact
        self._speak.setVisible(not compact)
        self.voice.setMaximumWidth(scaled(150 if compact else 168))
        self.format.setMaximumWidth(scaled(FORMAT_WIDTH))
        self._hold_height()
        self._show_hint()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """With large letters in a narrow window who speaks is still named."""
        tight = self.width() < scaled(TIGHT)
        self.voice.setMinimumWidth(scaled(TIGHT_VOICE))
        self.format.setMinimumWidth(scaled(TIGHT_FORMAT if tight else FORMAT_LEAST))
        self.takes.set_bare(tight)
        self.quote.setText(self._quote.replace(" · ", "\n") if tight else self._quote)

    def _hold_height(self) -> None:
        self.setFixedHeight(scaled(HEIGHT))

    def show_page(self, page: Page) -> None:
        """Shows what is chosen, and what can be done now."""
        self._takes, self._chosen = page.takes, page.chosen
        self.voice.set_voice(page.voice, page.voice_line)
        language = page.voice.language if page.voice is not None else "en"
        self.voice.set_voices(page.voices, speaks=language, chosen=page.voice_id)
        self.format.set_value(page.form_name)
        self.format.setToolTip(page.form_name)
        self.format_popover.chooser.set_format(page.form, own=page.as_recorded)
        self.delivery.show_delivery(page.delivery, page.form.container)
        self.takes.say(*_take_line(page))
        self.takes.setEnabled(bool(page.takes))
        tip = tr("Choose a take (T for the next)")
        self.takes.setToolTip(f"{self.takes.text()}\n{tip}" if page.takes else tr("No take yet"))
        self.sides.set_value(page.side.value)
        self.sides.setEnabled(page.can_swap)
        self.sides.setToolTip(tr("Swap (X)") if page.can_swap else tr("There is nothing to compare yet"))
        self._notice, self._can_swap = page.notice, page.can_swap
        self._show_hint()
        self._quote = page.quote
        self._fit()
        self._show_primary(page)

    def _show_hint(self) -> None:
        words = self._notice or (SWAP_HINT if self._can_swap else "")
        self.hint.set_whole("" if self._compact else words)

    def _show_primary(self, page: Page) -> None:
        act = page.primary
        self.primary.setText(act.words)
        self.primary.setEnabled(not act.reason)
        self.primary.setToolTip(act.reason or act.tip)
        self.primary.setAccessibleName(act.words)
        self.primary.setAccessibleDescription(act.reason or page.quote)
        self.primary.set_kind("primary" if act.filled and page.question is None else "plain")

    def take_menu(self) -> QMenu:
        """The takes of the recording, the newest first."""
        menu = QMenu(self)
        for number, take in zip(range(len(self._takes), 0, -1), self._takes, strict=True):
            action = menu.addAction(" · ".join(_facts(take, number)))
            action.setCheckable(True)
            action.setChecked(take == self._chosen)
            action.triggered.connect(partial(self._take, take))
        return menu

    def _take(self, take: Take, _checked: bool = False) -> None:
        self.take_chosen.emit(take)

    def _open_takes(self) -> None:
        menu = self.take_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.takes.mapToGlobal(QPoint(0, self.takes.height() + 2)))

    def _open_format(self) -> None:
        self.format_popover.show_under(self.format)


def _facts(take: Take, number: int) -> tuple[str, ...]:
    name, made_at = tr("Take {number}", number=number), clock(take.made_at)
    facts = (name, take.voice_name, length(take.seconds), made_at)
    return facts if take.complete else (*facts, tr("incomplete", about="a take"))


def _take_line(page: Page) -> tuple[str, str]:
    """The words of the button, and its quiet second words."""
    count = len(page.takes)
    if not count:
        return tr("No take yet"), ""
    all_of_them = trn("{count} take", "{count} takes", count)
    if page.chosen is None:
        return all_of_them, ""
    return tr("Take {number}", number=page.number_of(page.chosen)), all_of_them
