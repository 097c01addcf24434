"""Datasets: named sets of recordings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from studio.engine.store.database import Database, Row
from studio.engine.store.files import Files


@dataclass(frozen=True, slots=True)
class Dataset:
    """`created_at`: an ISO 8601 date with its zone."""

    id: str
    name: str
    description: str
    created_at: str


@dataclass(frozen=True, slots=True)
class DatasetFile:
    """`filename` as the client gave it; `kept` the name in the store; `size` in bytes."""

    id: str
    dataset_id: str
    filename: str
    kept: str
    size: int
    purpose: str
    created_at: str


class Datasets:
    """The user's datasets and their files, oldest first."""

    def __init__(self, database: Database, files: Files) -> None:
        self._database = database
        self._files = files

    def all(self) -> list[Dataset]:
        return [_dataset(row) for row in self._database.rows("SELECT * FROM datasets ORDER BY number")]

    def find(self, dataset_id: str) -> Dataset | None:
        rows = self._database.rows("SELECT * FROM datasets WHERE id = ?", (dataset_id,))
        return _dataset(rows[0]) if rows else None

    def add(self, dataset: Dataset) -> None:
        self._database.write(
            "INSERT INTO datasets (id, name, description, created_at) VALUES (?, ?, ?, ?)",
            (dataset.id, dataset.name, dataset.description, dataset.created_at),
        )

    def change(self, dataset_id: str, name: str | None, description: str | None) -> Dataset | None:
        """The dataset with what is not None changed; None where there is none."""
        with self._database.together():
            self._database.write(
                "UPDATE datasets SET name = coalesce(?, name), description = coalesce(?, description)"
                " WHERE id = ?",
                (name, description, dataset_id),
            )
            return self.find(dataset_id)

    def remove(self, dataset_id: str) -> bool:
        """Forget the dataset and its files; False where there is none."""
        kept = [file.kept for file in self.files(dataset_id)]
        if not self._database.write("DELETE FROM datasets WHERE id = ?", (dataset_id,)):
            return False
        self._drop(kept)
        return True

    def files(self, dataset_id: str) -> list[DatasetFile]:
        query = "SELECT * FROM files WHERE dataset_id = ? ORDER BY number"
        return [_file(row) for row in self._database.rows(query, (dataset_id,))]

    def add_file(self, file: DatasetFile, draft: Path) -> bool:
        """Move `draft` into the store and keep it as `file`; False if its dataset is gone meanwhile."""
        self._files.keep(draft, file.kept)
        with self._database.together():
            if self.find(file.dataset_id) is not None:
                self._database.write(
                    "INSERT INTO files (id, dataset_id, filename, kept, size, purpose, created_at)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (file.id, file.dataset_id, file.filename, file.kept, file.size, file.purpose,
                     file.created_at),
                )  # fmt: skip
                return True
        self._files.drop(file.kept)
        return False

    def remove_file(self, dataset_id: str, file_id: str) -> bool:
        """Forget the file; False where there is none."""
        query = "SELECT * FROM files WHERE dataset_id = ? AND id = ?"
        found = [_file(row) for row in self._database.rows(query, (dataset_id, file_id))]
        if not found or not self._database.write("DELETE FROM files WHERE id = ?", (file_id,)):
            return False
        self._drop([found[0].kept])
        return True

    def sweep(self) -> None:
        """Delete files of no dataset."""
        self._files.sweep({row["kept"] for row in self._database.rows("SELECT kept FROM files")})

    def _drop(self, kept: Sequence[str]) -> None:
        for name in kept:
            self._files.drop(name)


def _dataset(row: Row) -> Dataset:
    return Dataset(row["id"], row["name"], row["description"], row["created_at"])


def _file(row: Row) -> DatasetFile:
    return DatasetFile(
        row["id"], row["dataset_id"], row["filename"], row["kept"], row["size"], row["purpose"],
        row["created_at"],
    )  # fmt: skip
