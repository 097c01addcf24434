"""The patch: what was said, what shall be said, who says it, and the takes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QWidget

from studio.core.language import tr
from studio.core.patch import PatchKind, PatchState
from studio.ui.speech.make_key import is_make_key
from studio.ui.speech.take_list import TakeList
from studio.ui.tabs.infill.old_words import OldWords
from studio.ui.tabs.infill.page import Page
from studio.ui.tabs.infill.patch_head import PatchHead
from studio.ui.tabs.infill.patch_wording import keys_words, primary_words, sends, why_or_what
from studio.ui.tabs.infill.presenter import InfillPresenter
from studio.ui.tabs.infill.seams.part import SeamPart
from studio.ui.tabs.infill.takes_view import PatchTakePainter, PatchTakeRow, spoken_row
from studio.ui.theme.boxes import STRETCH, column, line, row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.growing import Growing
from studio.ui.theme.tokens import HEIGHT, scaled
from studio.ui.voices.slim_picker import SlimVoicePicker
from studio.ui.widgets.buttons import button
from studio.ui.widgets.form_row import scrolling
from studio.ui.widgets.labels import Elided, label, section
from studio.ui.widgets.sign import Sign

CLOSES = tr("These words go, and room tone closes the gap.")
SENDS_FROM = 560
"""Px from which on there is room for what is sent along."""
NOTHING_SELECTED = tr("Select the wrong words above or in the text, press Enter, then type the right ones.")


class NewWords(QLineEdit):
    """`typed(str)` with every key of the user's; Ctrl+Enter and Enter make: `make_asked`. Undo and redo are
    the project's."""

    typed = Signal(str)
    make_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("New words"))
        self.setPlaceholderText(tr("What shall be said here"))
        self._of = ""
        self._shown, self._entered = False, False
        use_font(self, "script", weight=600)
        Growing(self, lambda: self.setFixedHeight(HEIGHT["new_words"]))
        self.textEdited.connect(self._type)

    def _type(self, words: str) -> None:
        self._shown = False
        self.typed.emit(words)

    def set_words(self, words: str, of: str) -> None:
        """Shows words; those `of` another patch are all selected once the keyboard is here, so that typing
        replaces them, else the caret stays where it was."""
        fresh, self._of = of != self._of, of
        if fresh:
            self.setText(words)
            self._shown = True
            if self.hasFocus():
                self.selectAll()
        elif words != self.text():
            place = self.cursorPosition()
            self.setText(words)
            self.setCursorPosition(min(place, len(words)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._entered = event.reason() is Qt.FocusReason.MouseFocusReason
        if not self._entered:
            self.selectAll()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._entered and self._shown and not self.hasSelectedText():
            self.selectAll()
        self._entered = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        redo = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if is_make_key(event) or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.make_asked.emit()
        elif control and event.key() == Qt.Key.Key_Z:
            (self.redo_asked if redo else self.undo_asked).emit()
        else:
            super().keyPressEvent(event)


class PatchPart(QFrame):
    """Parts that tell by their own signals; the tab connects them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Patch"))
        self.head = PatchHead()
        self._nothing = label(NOTHING_SELECTED, tone="quiet", wrap=True)
        self.old_words, self.new_words = OldWords(), NewWords()
        self._closes = label(CLOSES, tone="quiet", wrap=True)
        self.voice = SlimVoicePicker()
        self._sends, self._sent = Elided(role="small", tone="quiet"), ""
        self._told = label(role="small", tone="quiet", wrap=True)
        self._quote = label(role="small", tone="quiet", tabular=True)
        self.primary = button(tr("Make a take"))
        self.takes = TakeList(tr("Takes of this patch"), PatchTakePainter(), spoken_row, "take_infill")
        self.takes_head = TakesHead()
        self.seams = SeamPart()
        self._notice = label(role="small", tone="quiet", wrap=True)
        self._notice.setAccessibleName(tr("Notice"))
        self._arrange()

    def _arrange(self) -> None:
        words = row(
            self.old_words,
            Sign("arrow-right", "quiet", 16),
            (self.new_words, 1),
            (self._closes, 1),
            spacing=10,
        )
        self._making = QWidget()
        making = row(self.voice, (self._sends, 1), self._quote, self.primary, spacing=12)
        self._making.setLayout(column(making, self._told, spacing=6))
        self._gap_part, self._line = QWidget(), line()
        takes = (14, self._line, 10, self.takes_head, 8, self.takes, 4, self.seams)
        self._gap_part.setLayout(column(words, 10, self._making, *takes, spacing=0))
        inner = QWidget()
        parts = (self.head, 10, self._nothing, self._gap_part, 8, self._notice, STRETCH)
        inner.setLayout(column(*parts, spacing=0, margins=(0, 0, 12, 12)))
        area = scrolling(inner)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setLayout(column((area, 1), spacing=0, margins=(20, 10, 8, 0)))

    def join(self, acts: InfillPresenter) -> None:
        """What is done here goes to the presenter."""
        words, writing = self.new_words, acts.writing
        self.head.join(acts)
        self.head.kind.chosen.connect(self._write_insertion)
        words.typed.connect(writing.type)
        words.make_asked.connect(acts.making.make)
        words.undo_asked.connect(writing.undo)
        words.redo_asked.connect(writing.redo)
        words.editingFinished.connect(writing.commit)
        self.primary.clicked.connect(acts.making.press)
        self.takes.play_asked.connect(acts.comparing.hear)
        self.takes.chosen.connect(acts.comparing.choose)
        self.takes_head.blind.clicked.connect(acts.comparing.turn_blind)
        self.seams.join(acts.minding)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_sends()

    def _show_sends(self) -> None:
        self._sends.set_whole(self._sent if self.width() >= scaled(SENDS_FROM) else "")

    def write(self) -> None:
        """The new words are next."""
        if self.new_words.isVisible():
            self.new_words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _write_insertion(self, kind: str) -> None:
        """A click on Insert asks for words; the arrow keys go on along the kinds."""
        focus = QApplication.focusWidget()
        by_key = focus is not None and self.head.kind.isAncestorOf(focus)
        if kind == PatchKind.INSERT.value and not by_key:
            self.write()

    def show_page(self, page: Page) -> None:
        """Shows the patch as it is."""
        patch, request = page.patch, page.request
        self.head.show_page(page)
        self._nothing.setVisible(patch is None)
        self._gap_part.setVisible(patch is not None)
        self._show_words(page)
        self.voice.set_voice(page.voice, page.voice_line)
        self.voice.set_voices(page.voices, speaks=request.language, chosen=request.voice_id)
        self._sent = sends(page)
        self._show_sends()
        self._told.setText(told := why_or_what(page))
        self._told.setVisible(bool(told))
        self._quote.setText(page.quote)
        self._show_primary(page)
        self._show_takes(page)
        self.seams.show_view(page.seams)
        self._notice.setText(page.notice)
        self._notice.setVisible(bool(page.notice))

    def _show_words(self, page: Page) -> None:
        patch = page.patch
        if patch is None:
            return
        if patch.kind is PatchKind.INSERT:
            self.old_words.show_place(page.old_words)
        else:
            self.old_words.show_words(page.old_words, page.words_note)
        self.new_words.set_words(patch.text, of=patch.id)
        goes = patch.kind is PatchKind.REMOVE
        for part, shown in ((self.new_words, not goes), (self._making, not goes), (self._closes, goes)):
            part.setVisible(shown)

    def _show_primary(self, page: Page) -> None:
        reason = "" if page.making else page.reason
        self.primary.setText(primary_words(page))
        self.primary.updateGeometry()
        self.primary.setEnabled(not reason)
        self.primary.setToolTip(
            reason or (tr("Stop; nothing is lost") if page.making else tr("Make takes (Ctrl+Enter)"))
        )
        self.primary.setAccessibleDescription(reason or page.quote)
        here = any(row.current and row.state is PatchState.MADE for row in page.laid)
        filled = not (page.making or here or page.question or reason)
        self.primary.set_kind("primary" if filled else "plain")

    def _show_takes(self, page: Page) -> None:
        shown = bool(page.takes) and page.patch is not None and page.patch.kind is not PatchKind.REMOVE
        self.takes.set_rows(page.takes)
        self.takes_head.show_takes(page.takes, blind=page.blind)
        self.takes_head.setVisible(shown)
        self._line.setVisible(shown or page.seams is not None)
        self.takes.setVisible(shown)


class TakesHead(QWidget):
    """`blind` is on while the takes are compared without knowing which is which."""

    def __init__(self) -> None:
        super().__init__()
        self._keys = Elided(role="small", tone="quiet")
        self.blind = button(tr("Blind A/B"), kind="ghost", icon="shuffle")
        self.blind.setCheckable(True)
        self.setLayout(row(section(tr("Takes")), self._keys, STRETCH, self.blind))

    def show_takes(self, takes: Sequence[PatchTakeRow], *, blind: bool) -> None:
        """Says which keys hear them, and how the blind test stands."""
        count = min(len(takes), 9)
        self._keys.set_whole(keys_words(count))
        self.blind.setEnabled(len(takes) > 1)
        self.blind.setChecked(blind)
        self.blind.setText(tr("Show which is which") if blind else tr("Blind A/B"))
        self.blind.updateGeometry()
        tip = (
            tr("Hear them shuffled and without figures, then choose")
            if len(takes) > 1
            else tr("Needs two takes")
        )
        self.blind.setToolTip(tip)
