"""The right panel: voice, language, speed, feeling, model and format of the block, and its takes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from studio.core.language import tr
from studio.ui.speech.delivery import DeliveryChooser
from studio.ui.speech.limit import LimitField
from studio.ui.speech.pause import PauseControl
from studio.ui.speech.spoken_form import Spoken, SpokenForm
from studio.ui.speech.take_list import TakeList
from studio.ui.speech.target import TargetField
from studio.ui.tabs.tts.how_made import HowMade
from studio.ui.tabs.tts.page import Page
from studio.ui.theme.boxes import STRETCH, column, line, row
from studio.ui.voices.picker import VoicePicker
from studio.ui.widgets.buttons import button, icon_button
from studio.ui.widgets.combo import Combo
from studio.ui.widgets.form_row import form_row, scrolling
from studio.ui.widgets.labels import label, section
from studio.ui.widgets.time_text import length

WIDTH, WIDTH_COMPACT = 336, 300
TOLERANCE = 0.03
"""Part of a target length within which a take fits it."""


class Panel(QFrame):
    """Controls of one block; each tells by its own signal, and shows what the page says.
    `said_by_chosen(character id)`, empty for the script's own voice; `reset_asked(name)` for a value that
    shall be the usual one again."""

    said_by_chosen = Signal(str)
    reset_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Block"))
        self._heading = label(role="title", tone="strong")
        self.voice = VoicePicker()
        self.lock = icon_button("lock-simple-open", tr("Lock this block"), "Ctrl+L")
        self.more = icon_button("dots-three", tr("More for this block"))
        self.said_by = Combo(tr("Said by"))
        self.limit, self.delivery = LimitField(), DeliveryChooser()
        self.pause, self.target = PauseControl(), TargetField()
        self.form = SpokenForm(self.limit, self.delivery, pause=self.pause, target=self.target)
        self.voice_reset = icon_button("arrow-counter-clockwise", tr("Reset the voice"), small=True)
        self._count = label(role="small", tone="quiet", tabular=True)
        self.takes, self.how_made = TakeList(tr("Takes of this block")), HowMade()
        self.retake = button(tr("Make another take"), icon="plus")
        self._price = label(role="small", tone="quiet", tabular=True)
        self._cast: tuple[tuple[str, str], ...] = ()
        self._arrange()

    def _arrange(self) -> None:
        self._takes_head = QWidget()
        self._takes_head.setLayout(row(section(tr("Takes of this block")), STRETCH, self._count))
        self._again = QWidget()
        again = row(self.retake, STRETCH, self._price)
        self._again.setLayout(column(again, 12, line(), 4, self.how_made, spacing=0))
        takes = (self._takes_head, 8, self.takes, 4, self._again)
        inner = QWidget()
        voice = row((self.voice, 1), self.voice_reset, spacing=4)
        self._said_by_row = form_row(tr("Said by"), self.said_by)
        parts = (voice, 10, self._said_by_row, 6, self.form, 14, line(), 12, *takes, STRETCH)
        inner.setLayout(column(*parts, spacing=0))
        layout = inner.layout()
        assert layout is not None
        layout.setContentsMargins(0, 0, 8, 12)
        head = row(self._heading, STRETCH, self.lock, self.more, spacing=2, margins=(0, 0, 8, 0))
        self.setLayout(column(head, 6, (scrolling(inner), 1), spacing=0, margins=(16, 10, 8, 0)))
        self.said_by.activated.connect(lambda _index: self.said_by_chosen.emit(str(self.said_by.value())))
        self.form.reset_asked.connect(self.reset_asked)
        self.voice_reset.clicked.connect(lambda: self.reset_asked.emit("voice"))

    def show_page(self, page: Page) -> None:
        """Shows the block as it is."""
        block = page.block
        self._heading.setText(block.name or tr("Block {number}", number=page.number))
        self._show_lock(page)
        self._show_cast(page)
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
                has_models=page.hosted,
            )
        )
        self.delivery.show_delivery(block.delivery, block.format.container)
        self.limit.set_seconds(block.duration)
        assert self.form.limit_row is not None
        self.form.limit_row.setVisible(not page.no_limit)
        self.pause.set_seconds(block.pause_after)
        self._show_own(page)
        self._show_takes(page)

    def _show_lock(self, page: Page) -> None:
        locked = page.block.locked
        self.lock.set_icon_name("lock-simple-fill" if locked else "lock-simple-open")
        self.lock.name_it(tr("Unlock this block") if locked else tr("Lock this block"), "Ctrl+L")
        tip = tr("Lock this block: it is not made again until you unlock it (Ctrl+L)")
        self.lock.setToolTip(tr("Unlock it (Ctrl+L)") if locked else tip)

    def _show_cast(self, page: Page) -> None:
        items = ((tr("The script's voice"), ""), *((who.name, who.id) for who in page.characters))
        if items != self._cast:
            self._cast = items
            self.said_by.set_items(items)
        self.said_by.choose(page.block.character)
        self._said_by_row.setVisible(bool(page.characters))

    def _show_own(self, page: Page) -> None:
        """What the block has otherwise than its character, or the script."""
        own = own_values(page)
        several = len(page.rows) > 1 or bool(page.characters)
        shown = own if several else frozenset()
        self.form.show_own(shown)
        self.voice_reset.setVisible("voice" in shown)
        self.pause.set_usual(several and "pause" not in shown)
        if not several:
            self.form.speed.set_usual(False)
        note, off, can_fit = target_note(page)
        self.target.show_target(page.block.target, note, off=off, can_fit=can_fit)

    def _show_takes(self, page: Page) -> None:
        self._count.setText(str(len(page.takes)) if page.takes else tr("none yet", about="takes"))
        self.takes.set_rows(page.takes)
        self.takes.setVisible(bool(page.takes))
        self._again.setVisible(bool(page.takes) or len(page.rows) > 1)
        self.retake.setText(page.retake.words)
        self.retake.setAccessibleName(page.retake.words)
        self.retake.setAccessibleDescription(page.retake_price)
        self.retake.updateGeometry()
        self.retake.setEnabled(page.retake.enabled)
        self.retake.setToolTip(page.retake.reason or page.retake.tip)
        self._price.setText(page.retake_price)
        self.how_made.show_take(page.chosen, page.made_by, page.chosen_called)


def own_values(page: Page) -> frozenset[str]:
    """Names of what the block has otherwise than is usual for it."""
    block, usual = page.block, page.usual
    voice = usual.voice_id and block.voice_id != usual.voice_id
    pairs = {
        "voice": bool(voice),
        "language": block.language != usual.language,
        "speed": block.controls.speed != usual.controls.speed,
        "feeling": block.controls.emotions != usual.controls.emotions,
        "pause": block.pause_after != usual.pause_after,
    }
    return frozenset(name for name, other in pairs.items() if other)


def target_note(page: Page) -> tuple[str, bool, bool]:
    """What is made beside the target, whether it is too far from it, and whether it can be fitted."""
    target, take = page.block.target, page.chosen
    if target is None:
        return "", False, False
    if take is None:
        return tr("Make it first, then fit it"), False, False
    over, long = take.seconds - target, length(take.seconds)
    if abs(over) <= TOLERANCE * target:
        return tr("It takes {length}: it fits", length=long), False, False
    longer = tr("It takes {length}, {seconds:.1f} s longer", length=long, seconds=abs(over))
    shorter = tr("It takes {length}, {seconds:.1f} s shorter", length=long, seconds=abs(over))
    return longer if over > 0 else shorter, True, not page.no_controls
