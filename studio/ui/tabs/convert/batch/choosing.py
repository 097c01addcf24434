"""What the user chooses for the batch: who speaks, what results are, what is left out. All can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from studio.core.speech import OutputFormat
from studio.core.voice_batch import BatchRow
from studio.ui.edits import Edits
from studio.ui.tabs.convert.batch.document import BatchDocument


class BatchChoosing(Edits):
    """In the document of the batch. `stop_row(key)` stops one that is being made."""

    def __init__(
        self, document: BatchDocument, stop_row: Callable[[str], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._stop_row = document, stop_row

    def take_voices(self, voices: Sequence[tuple[str, str]]) -> None:
        """Who speaks each of them."""
        self.edit(lambda: self._document.take_voices(voices))

    def set_format(self, form: OutputFormat | None) -> None:
        """What results are; None for a WAV as each recording is."""
        self.edit(lambda: self._document.set_format(form))

    def set_naming(self, pattern: str, folder: str) -> None:
        """What results are called, and where they go."""
        self.edit(lambda: self._document.set_naming(pattern, folder))

    def skip(self, rows: Sequence[BatchRow], skipped: bool) -> None:
        """Leave these out, or do not."""
        if skipped:
            for row in rows:
                self._stop_row(row.key)
        self.edit(lambda: self._document.skip(rows, skipped))

    def remove(self, rows: Sequence[BatchRow]) -> None:
        """The files of these rows are not in the batch any more; the results stay."""
        files = {row.file.path: row.file for row in rows}
        for row in self._document.rows:
            if row.file.path in files:
                self._stop_row(row.key)
        if files:
            self.edit(lambda: self._document.remove(tuple(files.values())))
