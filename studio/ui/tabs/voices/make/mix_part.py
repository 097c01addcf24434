"""The mix, under the gallery: up to six voices with their shares, and the voice that comes of them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from studio.core.language import tr
from studio.core.voice import Voice
from studio.ui.sentences import closed
from studio.ui.tabs.voices.card_model import VOICE_MIME
from studio.ui.tabs.voices.make.form_parts import text_field
from studio.ui.tabs.voices.make.mixing import MOST, NO_NAME, Mixing
from studio.ui.tabs.voices.make.shares import Share
from studio.ui.tabs.voices.wording import how_many
from studio.ui.theme.boxes import STRETCH, column, line, row
from studio.ui.theme.growing import keep_height, keep_width
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import button, icon_button
from studio.ui.widgets.check import Check
from studio.ui.widgets.form_row import scrolling
from studio.ui.widgets.labels import Elided, label
from studio.ui.widgets.slider import Slider
from studio.ui.widgets.wheel import WheelLabel

HEIGHT, WHEEL, STEPS = 196, 62, 100
WIDE, TIGHT, NAME, NAME_NARROW = 860, 710, 104, 76
"""Px of the part below which all of it but the sliders is narrower, and then the wheel and words go; of a
voice's name."""
MADE, MADE_NARROW, NEAR, APART = 330, 262, 164, 8
HERE = tr("This service does not mix voices. Mix those of this computer: it is free.")

PARTS = tr("Parts of the whole: all sliders together are 100 %, and twice as far is twice as much.")


class ShareRow(QWidget):
    """A voice of the mix: `weighed(float)` while its slider is dragged, `removed`."""

    weighed = Signal(float)
    removed = Signal()

    def __init__(self, share: Share) -> None:
        super().__init__()
        self._name = Elided(share.voice.name, weight=600, tone="strong")
        self.slider = Slider(tr("Weight of {name}", name=share.voice.name), 0, STEPS, STEPS // 2)
        self._share = label(tabular=True)
        keep_width(self._share, 44)
        for part in (self.slider, self._share):
            part.setToolTip(PARTS)
        self._share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        remove = tr("Take {name} out of the mix", name=share.voice.name)
        self.remove = icon_button("x", remove, small=True)
        self.slider.valueChanged.connect(lambda value: self.weighed.emit(value / STEPS))
        self.remove.clicked.connect(self.removed)
        wheel = WheelLabel(scaled(24), share.voice)
        self.setLayout(row(wheel, self._name, (self.slider, 1), self._share, self.remove, spacing=8))
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """The name gives way to the slider."""
        self._name.setFixedWidth(scaled(NAME_NARROW if narrow else NAME))

    def show_share(self, share: Share, part: float) -> None:
        """Shows another weight."""
        if not self.slider.isSliderDown():
            self.slider.blockSignals(True)
            self.slider.setValue(round(share.weight * STEPS))
            self.slider.blockSignals(False)
        self._share.setText(tr("{percent} %", percent=round(100 * part)))
        self.slider.setAccessibleDescription(tr("{part:.0%} of the mix", part=part))


class MixPart(QFrame):
    """Shows a `Mixing`; folds away with its button. Cards of the gallery can be dropped on it: `dropped(voice
    id)`. `here_asked` where only this computer mixes."""

    dropped = Signal(str)
    here_asked = Signal()

    def __init__(self, mixing: Mixing) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Mix", about="of voices"))
        self._mixing = mixing
        self.rows: dict[str, ShareRow] = {}
        self._narrow, self._tight = False, False
        self._count = label(role="small", tone="quiet")
        self.even, self.fold = (
            button(tr("Even out", about="gives all voices the same weight"), kind="ghost"),
            icon_button("caret-down", tr("Fold", about="hides a part of the window"), small=True),
        )
        self.fold.setCheckable(True)
        self._wheel = WheelLabel(scaled(WHEEL))
        self._near = Elided(role="small", tone="quiet")
        self._note = Elided(role="small", tone="quiet")
        self.line = text_field(tr("Line that the mix says"))
        self.hear, self.follow = (
            button(tr("Hear the mix"), icon="play"),
            Check(tr("Hear it as I drag"), checked=True),
        )
        self.here = button(tr("Mix on this computer"), icon="desktop")
        self.name = text_field(tr("Name of the mixed voice"), tr("Name of the mixed voice"))
        self.save = button(tr("Save as voice"), icon="floppy-disk")
        self._rows: QVBoxLayout = column(spacing=4)
        self.setAcceptDrops(True)
        self._arrange()
        self._connect()
        self.show_mix()
        self.fold.setChecked(True)

    def _arrange(self) -> None:
        held = QWidget()
        held.setLayout(column(self._rows, STRETCH, spacing=0, margins=(0, 0, 8, 0)))
        self._made_part, self._away = QWidget(), QWidget()
        heard, keeping = row(self.hear, self.follow, STRETCH), row((self.name, 1), self.save, spacing=8)
        self._made_part.setLayout(column(self.line, heard, keeping, self._note, STRETCH, spacing=6))
        told = label(HERE, tone="quiet", wrap=True)
        self._away.setLayout(column(told, row(self.here, STRETCH), STRETCH, spacing=10))
        self._body = QWidget()
        self._near.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        middle = column(row(STRETCH, self._wheel, STRETCH), self._near, STRETCH, spacing=6)
        self._mix_part = QWidget()
        self._mix_part.setLayout(row((scrolling(held), 1), middle, self._made_part, spacing=14))
        self._body.setLayout(column(self._mix_part, self._away, spacing=0))
        keep_height(self._body, HEIGHT - 48)
        head = row(
            label(tr("Mix", about="of voices"), role="title", tone="strong"),
            self._count,
            STRETCH,
            self.even,
            self.fold,
        )
        inner = column(head, self._body, spacing=6, margins=(16, 6, 12, 8))
        self.setLayout(column(line(), inner, spacing=0))

    def _connect(self) -> None:
        mixing = self._mixing
        self.even.clicked.connect(mixing.even_out)
        self.hear.clicked.connect(mixing.hear)
        self.here.clicked.connect(self.here_asked)
        self.line.textEdited.connect(lambda text: mixing.say(text.strip()))
        self.line.returnPressed.connect(mixing.hear)
        self.follow.toggled.connect(mixing.set_follows)
        self.save.clicked.connect(self._save)
        self.name.returnPressed.connect(self._save)
        self.name.textChanged.connect(self.show_mix)
        self.fold.toggled.connect(self._fold)
        mixing.changed.connect(self.show_mix)
        mixing.making.made.connect(self.name.clear)

    def show_mix(self, *_news: object) -> None:
        """Shows the mix as it is."""
        mixing = self._mixing
        if list(self.rows) != [share.voice.id for share in mixing.shares]:
            self._renew()
            self.fold.setChecked(not mixing.shares)
        for share, part in zip(mixing.shares, mixing.parts(), strict=True):
            self.rows[share.voice.id].show_share(share, part)
        count = len(mixing.shares)
        self._count.setText(how_many(count, MOST))
        self._wheel.set_voice(mixing.mixed)
        near = mixing.nearest
        told = _nearest(*near) if near is not None else ""
        self._near.set_whole(told)
        self._wheel.setToolTip(told)
        self.even.setVisible(count > 1 and not self.fold.isChecked())
        self._mix_part.setVisible(not mixing.can_move_here)
        self._away.setVisible(mixing.can_move_here)
        self._show_acts()

    def _show_acts(self) -> None:
        mixing, missing = self._mixing, self._mixing.missing
        running = mixing.making.running
        words = tr("Stop") if mixing.is_sounding else tr("Hear the mix")
        self.hear.setText("" if self._tight else words)
        self.hear.setAccessibleName(words)
        self.hear.set_icon_name("stop" if mixing.is_sounding else "play")
        self.hear.setEnabled(not missing)
        price = mixing.price
        self.hear.setToolTip(missing or f"{words}: “{mixing.line}” · {price}")
        self.hear.setAccessibleDescription(missing or price)
        self.hear.updateGeometry()
        if not self.line.hasFocus():
            self.line.setText(mixing.text)
        self.line.setPlaceholderText(mixing.line)
        self.follow.setVisible(not mixing.costs)
        nameless = "" if self.name.text().strip() else NO_NAME
        self.save.setText(tr("Stop") if running else tr("Save as voice"))
        self.save.setEnabled(running or not (missing or nameless))
        self.save.setToolTip("" if running else missing or nameless)
        priced = tr("Hearing it: {price}.", price=price) if mixing.costs else ""
        self._note.set_whole(mixing.making.note or closed(missing) or priced)

    def _renew(self) -> None:
        for old in self.rows.values():
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = {share.voice.id: self._made(share) for share in self._mixing.shares}

    def _made(self, share: Share) -> ShareRow:
        made, voice_id = ShareRow(share), share.voice.id
        made.weighed.connect(partial(self._mixing.weigh, voice_id))
        made.removed.connect(partial(self._mixing.remove, voice_id))
        made.set_narrow(narrow=self._narrow)
        self._rows.addWidget(made)
        return made

    def _save(self) -> None:
        if self._mixing.making.running:
            self._mixing.making.stop()
        else:
            self._mixing.save(self.name.text().strip(), "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is little room the sliders keep theirs: what is nearest is told by the wheel."""
        self._narrow, self._tight = self.width() < scaled(WIDE), self.width() < scaled(TIGHT)
        self._wheel.setVisible(not self._tight)
        self._show_acts()
        wanted = scaled(MADE_NARROW if self._narrow else MADE)
        self._made_part.setFixedWidth(max(wanted, self._least_made()))
        self._near.setFixedWidth(scaled(WHEEL if self._narrow else NEAR))
        self._near.setVisible(not self._narrow)
        self.name.setPlaceholderText(tr("Name") if self._narrow else tr("Name of the mixed voice"))
        for each in self.rows.values():
            each.set_narrow(narrow=self._narrow)

    def _least_made(self) -> int:
        """Px in which the words of the acts are whole, whatever the language."""
        hearing = self.hear.sizeHint().width() + self.follow.sizeHint().width()
        keeping = self.save.sizeHint().width() + scaled(NAME)
        return max(hearing, keeping) + 2 * APART

    def _fold(self, folded: bool) -> None:
        self._body.setVisible(not folded)
        self.even.setVisible(len(self._mixing.shares) > 1 and not folded)
        self.fold.set_icon_name("caret-up" if folded else "caret-down")
        self.fold.name_it(
            tr("Unfold", about="shows a part of the window")
            if folded
            else tr("Fold", about="hides a part of the window")
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(VOICE_MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        carried = event.mimeData().data(VOICE_MIME).data()
        self.dropped.emit(bytes(carried).decode())


def _nearest(voice: Voice, likeness: float) -> str:
    return tr("nearest: {name}, {likeness:.2f}", name=voice.name, likeness=likeness)
