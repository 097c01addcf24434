"""Find and replace over the whole script."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextCursor

from studio.core.language import tr, trn
from studio.ui.tabs.tts.body import Body
from studio.ui.tabs.tts.find_bar import found_from
from studio.ui.tabs.tts.presenter import TtsPresenter


class Finding(QObject):
    """Looks from the caret on, goes to the block where the words are, and selects them there."""

    def __init__(self, body: Body, acts: TtsPresenter, parent: QObject) -> None:
        super().__init__(parent)
        self._bar, self._script, self._acts = body.find_bar, body.script, acts
        self._bar.find_asked.connect(self.find)
        self._bar.replace_asked.connect(self.replace)
        self._bar.replace_all_asked.connect(self.replace_all)
        self._bar.closed.connect(self._closed)

    def open(self) -> None:
        """Opens the bar, with what is selected."""
        editing = self._script.editor.hasFocus()
        self._bar.open_with(self._script.editor.textCursor().selectedText() if editing else "")

    def find(self, step: int) -> bool:
        """The next one (1), or the one before (-1); False if there is none."""
        pattern = self._bar.pattern
        if pattern is None:
            return False
        rows = self._acts.rows
        here = self._acts.document.number - 1
        spot = found_from(rows, pattern, here, self._caret(step), step)
        if spot is None:
            self._bar.say(tr("Not in this script"))
            return False
        place, start, end = spot
        self._bar.say(tr("Block {number}", number=place + 1))
        self._acts.go(rows[place].id)
        if rows[place].block.locked:
            self._script.list.show_block(rows[place].id)
        else:
            self._select(rows[place].id, start, end)
        return True

    def replace(self) -> None:
        """What is selected, if it is what is looked for; then the next one."""
        pattern, cursor = self._bar.pattern, self._script.editor.textCursor()
        here = self._script.editing == self._acts.document.id
        if pattern is not None and here and pattern.fullmatch(cursor.selectedText()):
            cursor.insertText(self._bar.other.text())
            self._acts.writing.commit()
        self.find(1)

    def replace_all(self) -> None:
        """All of them, but in locked blocks."""
        pattern = self._bar.pattern
        if pattern is None:
            return
        count = self._acts.arranging.replace(pattern, self._bar.other.text())
        kept = self._kept(pattern)
        done = trn("Replaced once", "Replaced {count:,} times", count) if count else tr("Not in this script")

        self._bar.say(
            trn(
                "{done}; {count} in a locked block stays",
                "{done}; {count} in locked blocks stay",
                kept,
                done=done,
            )
            if kept
            else done
        )

    def _kept(self, pattern: re.Pattern[str]) -> int:
        return sum(len(pattern.findall(row.text)) for row in self._acts.rows if row.block.locked)

    def _caret(self, step: int) -> int:
        """Where to look from in the current block."""
        if self._script.editing != self._acts.document.id:
            return 0 if step > 0 else len(self._acts.document.block.text)
        cursor = self._script.editor.textCursor()
        return cursor.selectionEnd() if step > 0 else cursor.selectionStart()

    def _select(self, block_id: str, start: int, end: int) -> None:
        """Selects words without taking the keys from the bar."""
        held = self._bar.words if not self._bar.other.hasFocus() else self._bar.other
        self._script.edit(block_id, start)
        cursor = self._script.editor.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._script.editor.setTextCursor(cursor)
        held.setFocus(Qt.FocusReason.OtherFocusReason)

    def _closed(self) -> None:
        spot = self._script.editor if self._script.editing else self._script.list
        spot.setFocus(Qt.FocusReason.OtherFocusReason)
