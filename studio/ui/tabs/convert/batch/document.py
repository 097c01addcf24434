"""The batch as the project's document has it; everything that the user chooses can be undone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from studio.core.edit import Json, setting, value_at
from studio.core.language import tr, trn
from studio.core.speech import OutputFormat
from studio.core.voice_batch import (
    KEY,
    Batch,
    BatchFile,
    BatchRow,
    Values,
    batch_of,
    files_value,
    format_value,
    naming_value,
    no_files_value,
    skipped_value,
    told_apart,
    voices_value,
)
from studio.library.project import Project


class BatchDocument:
    """Every change is a reversible edit, on disk when it returns; what is so already is no edit. Raises
    DiskError."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self._seen: Json = object()
        self._batch, self._rows = Batch(), tuple[BatchRow, ...]()

    @property
    def batch(self) -> Batch:
        """As it is now."""
        self._look()
        return self._batch

    @property
    def rows(self) -> tuple[BatchRow, ...]:
        """Every recording in every voice; the same tuple while nothing is another."""
        self._look()
        return self._rows

    def path_of(self, file: BatchFile) -> Path:
        """Where the file is, wherever the project lies now."""
        return self.project.folder / file.path

    def place(self, path: Path) -> str:
        """How a path is written down: a recording inside the project goes where the project goes."""
        path, folder = path.absolute(), self.project.folder.absolute()
        return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else str(path)

    def add(self, files: Sequence[BatchFile], voice: tuple[str, str] | None, folder: str) -> None:
        """More files; a batch that has no voice and no folder yet gets these."""
        batch = self.batch
        values: Values = dict(files_value(told_apart(batch, files)))
        if voice is not None and not batch.voices:
            values |= voices_value(batch, [voice])
        if not batch.folder:
            values |= naming_value(batch.pattern, folder)
        many = trn("Add {count} file to the batch", "Add {count} files to the batch", len(files))
        one = tr("Add {name} to the batch", name=files[0].name)
        self._set(many if len(files) > 1 else one, values)

    def replace(self, file: BatchFile, by: BatchFile) -> None:
        """Another file in its place."""
        label = tr("Choose {name} instead", name=by.name)
        self._set(label, no_files_value([file]) | files_value([by]))

    def remove(self, files: Sequence[BatchFile]) -> None:
        """Files are not in it any more."""
        many = trn("Remove {count} file from the batch", "Remove {count} files from the batch", len(files))
        one = tr("Remove {name} from the batch", name=files[0].name)
        self._set(many if len(files) > 1 else one, no_files_value(files))

    def take_voices(self, voices: Iterable[tuple[str, str]]) -> None:
        """Who speaks: ids and names."""
        self._set(tr("Choose the voices of the batch"), voices_value(self.batch, voices))

    def skip(self, rows: Sequence[BatchRow], skipped: bool) -> None:
        """Leave rows out, or do not."""
        count, name = len(rows), rows[0].file.name
        if skipped:
            many = trn("Skip {count} row", "Skip {count} rows", count)
            one = tr("Skip {name}", name=name)
        else:
            many = trn("Do not skip {count} row", "Do not skip {count} rows", count)
            one = tr("Do not skip {name}", name=name)
        label = one if count == 1 else many
        self._set(label, skipped_value([row.place for row in rows], skipped))

    def set_format(self, form: OutputFormat | None) -> None:
        """The format of results; None for a WAV as each recording is."""
        self._set(tr("Change the format of the batch"), format_value(form))

    def set_naming(self, pattern: str, folder: str) -> None:
        """What results are called and where they go."""
        self._set(tr("Change the names of the results"), naming_value(pattern, folder))

    def _look(self) -> None:
        seen = value_at(self.project.document, (KEY,))
        if seen is not self._seen:
            self._seen, self._batch = seen, batch_of(self.project.document)
            self._rows = self._batch.rows

    def _set(self, label: str, values: Values) -> None:
        edit = setting(self.project.document, label, values)
        if edit.changes:
            self.project.do(edit)
