"""What the user chooses for the batch: who speaks, what results are, what is left out. All can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from studio.core.errors import StudioError
from studio.core.speech import OutputFormat
from studio.core.voice_batch import BatchRow
from studio.ui.tabs.convert.batch.document import BatchDocument


class BatchChoosing(QObject):
    """`stop_row(key)` stops one that is being made. `written` when the document is another one,
    `failed(StudioError)` when it cannot be changed; `edited` after both, so that the page shows what is."""

    written = Signal()
    edited = Signal()
    failed = Signal(object)

    def __init__(
        self, document: BatchDocument, stop_row: Callable[[str], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._stop_row = document, stop_row

    def take_voices(self, voices: Sequence[tuple[str, str]]) -> None:
        """Who speaks each of them."""
        self._edit(lambda: self._document.take_voices(voices))

    def set_format(self, form: OutputFormat | None) -> None:
        """What results are; None for a WAV as each recording is."""
        self._edit(lambda: self._document.set_format(form))

    def set_naming(self, pattern: str, folder: str) -> None:
        """What results are called, and where they go."""
        self._edit(lambda: self._document.set_naming(pattern, folder))

    def skip(self, rows: Sequence[BatchRow], skipped: bool) -> None:
        """Leave these out, or do not."""
        if skipped:
            for row in rows:
                self._stop_row(row.key)
        self._edit(lambda: self._document.skip(rows, skipped))

    def remove(self, rows: Sequence[BatchRow]) -> None:
        """The files of these rows are not in the batch any more; the results stay."""
        files = {row.file.path: row.file for row in rows}
        for row in self._document.rows:
            if row.file.path in files:
                self._stop_row(row.key)
        if files:
            self._edit(lambda: self._document.remove(tuple(files.values())))

    def _edit(self, act: Callable[[], object]) -> None:
        try:
            act()
        except StudioError as error:
            self.failed.emit(error)
        else:
            self.written.emit()
        self.edited.emit()
