"""The patch: what was said, what shall be said, who says it, and the takes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from studio.core.patch import PatchKind
from studio.ui.speech.make_key import is_make_key
from studio.ui.speech.take_list import TakeList
from studio.ui.tabs.infill.old_words import OldWords
from studio.ui.tabs.infill.page import NO_GAP, Page
from studio.ui.tabs.infill.presenter import InfillPresenter
from studio.ui.theme.boxes import STRETCH, column, line, row
from studio.ui.theme.fonts import use_font
from studio.ui.voices.slim_picker import SlimVoicePicker
from studio.ui.widgets.buttons import button
from studio.ui.widgets.form_row import scrolling
from studio.ui.widgets.labels import label, section
from studio.ui.widgets.segmented import Segmented
from studio.ui.widgets.sign import Sign
from studio.ui.widgets.time_text import clock

KINDS = tuple((kind.value, kind.value.capitalize()) for kind in PatchKind)
CLOSES = "These words go, and room tone closes the gap."
NOTHING_SELECTED = "Select the wrong words above, then type the right ones."
KEYS = "keys 1 to 9: hear in place"


class NewWords(QLineEdit):
    """`typed(str)` with every key of the user's; Ctrl+Enter and Enter make: `make_asked`. Undo and redo are
    the project's."""

    typed = Signal(str)
    make_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("New words")
        self.setPlaceholderText("What shall be said here")
        use_font(self, "script")
        self.textEdited.connect(self.typed)

    def set_words(self, words: str) -> None:
        """Shows words, the caret where it was."""
        if words != self.text():
            place = self.cursorPosition()
            self.setText(words)
            self.setCursorPosition(min(place, len(words)))

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
    """Parts that tell by their own signals; the tab connects them. `seams` is the place below the takes for
    what is known of the seams."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName("Patch")
        self._head = label("Patch", role="title", tone="strong")
        self._at = label(role="small", tone="quiet", tabular=True)
        self.kind = Segmented("What the patch does", KINDS)
        self._nothing = label(NOTHING_SELECTED, tone="quiet", wrap=True)
        self.old_words, self.new_words = OldWords(), NewWords()
        self._arrow = Sign("arrow-right", "quiet", 16)
        self._closes = label(CLOSES, tone="quiet", wrap=True)
        self.voice = SlimVoicePicker()
        self._sends = label(role="small", tone="quiet", tabular=True, wrap=True)
        self._quote = label(role="small", tone="quiet", tabular=True)
        self.primary = button("Make a take")
        self.takes = TakeList("Takes of this patch")
        self.seams = column(spacing=8)
        self.before = button("Hear as it was", icon="play")
        self._notice = label(role="small", tone="quiet", wrap=True)
        self._notice.setAccessibleName("Notice")
        self._arrange()

    def _arrange(self) -> None:
        words = row(self.old_words, self._arrow, (self.new_words, 1), (self._closes, 1), spacing=10)
        self._making = QWidget()
        self._making.setLayout(row((self.voice, 2), (self._sends, 3), self._quote, self.primary, spacing=12))
        self._takes_head = QWidget()
        self._takes_head.setLayout(
            row(section("Takes"), label(KEYS, role="small", tone="quiet"), STRETCH, self.before)
        )
        self._gap_part = QWidget()
        takes = (12, line(), 10, self._takes_head, 8, self.takes, self.seams)
        self._gap_part.setLayout(column(words, 12, self._making, *takes, spacing=0))
        inner = QWidget()
        head = row(self._head, self._at, STRETCH, self.kind)
        parts = (head, 10, self._nothing, self._gap_part, 8, self._notice, STRETCH)
        inner.setLayout(column(*parts, spacing=0, margins=(0, 0, 12, 12)))
        self.setLayout(column((scrolling(inner), 1), spacing=0, margins=(20, 14, 8, 0)))

    def join(self, acts: InfillPresenter) -> None:
        """What is done here goes to the presenter."""
        words, writing = self.new_words, acts.writing
        words.typed.connect(writing.type)
        words.make_asked.connect(acts.make)
        words.undo_asked.connect(writing.undo)
        words.redo_asked.connect(writing.redo)
        words.editingFinished.connect(writing.commit)
        self.kind.chosen.connect(lambda kind: writing.set_kind(PatchKind(kind)))
        self.primary.clicked.connect(acts.press_primary)
        self.before.clicked.connect(acts.hear_before)
        self.takes.play_asked.connect(acts.hear)
        self.takes.chosen.connect(writing.choose)

    def show_page(self, page: Page) -> None:
        """Shows the patch as it is."""
        gap, patch = page.gap, page.patch
        kind = patch.kind if patch is not None else PatchKind.REPLACE
        number = next((n for n, each in enumerate(page.patches, 1) if each.current), 0)
        self._head.setText(f"Patch {number}" if number else "Patch")
        self._at.setText(f"at {clock(gap.start)}" if gap is not None else "")
        self.kind.set_value(kind)
        self.kind.setVisible(gap is not None)
        self._nothing.setVisible(gap is None)
        self._gap_part.setVisible(gap is not None)
        self.old_words.show_words(page.old_words, page.words_note)
        self.new_words.set_words(patch.text if patch is not None else "")
        goes = kind is PatchKind.REMOVE
        for part, shown in ((self.new_words, not goes), (self._making, not goes), (self._closes, goes)):
            part.setVisible(shown)
        self.voice.set_voice(page.voice, page.voice_line)
        request = page.request
        self.voice.set_voices(page.voices, speaks=request.language, chosen=request.voice_id)
        self._sends.setText(sends(page))
        self._quote.setText(page.quote)
        self._show_primary(page)
        self._show_takes(page)
        self._notice.setText(page.notice)
        self._notice.setVisible(bool(page.notice))

    def _show_primary(self, page: Page) -> None:
        many = page.count > 1
        make = f"Make {page.count} more" if many else "Make another take"
        first = f"Make {page.count} takes" if many else "Make a take"
        words = "Stop making" if page.making else make if page.takes else first
        reason = "" if page.making else page.reason
        self.primary.setText(words)
        self.primary.updateGeometry()
        self.primary.setEnabled(not reason)
        self.primary.setToolTip(
            reason or ("Stop; nothing is lost" if page.making else "Make it (Ctrl+Enter)")
        )
        self.primary.setAccessibleDescription(reason or page.quote)
        here = any(row.current for row in page.laid)
        filled = not (page.making or here or page.question or reason)
        self.primary.set_kind("primary" if filled else "plain")

    def _show_takes(self, page: Page) -> None:
        shown = bool(page.takes) and page.patch is not None and page.patch.kind is not PatchKind.REMOVE
        self.takes.set_rows(page.takes)
        self._takes_head.setVisible(shown)
        self.takes.setVisible(shown)


def sends(page: Page) -> str:
    """`Sends 1.4 s before and 2.5 s after`, or why nothing can be made, or what is being done."""
    gap = page.gap
    if page.making:
        return f"{page.step}…"
    if page.reason and page.reason != NO_GAP:
        return f"{page.reason}."
    if gap is None:
        return ""
    left, right = gap.start - gap.left, gap.right - gap.end
    sides = [f"{left:.1f} s before"] if left else []
    sides += [f"{right:.1f} s after"] if right else []
    return f"Sends {' and '.join(sides)}"
