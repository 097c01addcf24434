"""Which files of this computer belong to which dataset, and what was thought of them.

The API gives no file back, and a studio that is closed has some still to send: both are known from here.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from studio.core.dataset import DatasetClip
from studio.core.dataset_judgement import FileJudgement, Grade, Mark
from studio.core.errors import DiskError
from studio.core.hearing import Stretch
from studio.library.record_log import Record, RecordLog
from studio.library.writer import Writer

CLIPS, JUDGEMENTS = "dataset_files.jsonl", "judgements.jsonl"


class DatasetLog:
    """Safe from any thread. `key` names a dataset of a connection."""

    def __init__(self, folder: Path, writer: Writer) -> None:
        self._log = RecordLog(folder / CLIPS, writer)
        self._lock = threading.Lock()
        self._datasets: dict[str, dict[str, DatasetClip]] | None = None

    def clips(self, key: str) -> tuple[DatasetClip, ...]:
        """In the order in which they were added."""
        with self._lock:
            return tuple(self._read().get(key, {}).values())

    def add(self, key: str, clips: Iterable[DatasetClip]) -> None:
        """More files. Raises DiskError, and then they are known until the studio is closed."""
        clips = tuple(clips)
        self._note(key, [{"act": "add"} | _facts_of(clip) for clip in clips])

    def note(self, key: str, clip: DatasetClip) -> None:
        """A file stands otherwise: it is being sent, was sent, shall be sent. A full disk keeps nobody from
        sending."""
        with suppress(DiskError):
            self._note(key, [{"act": "add"} | _facts_of(clip)])

    def drop(self, key: str, clips: Iterable[DatasetClip]) -> None:
        """Files do not belong to it any more."""
        with suppress(DiskError):
            self._note(key, [{"act": "drop", "path": clip.path} for clip in clips])

    def drop_dataset(self, key: str) -> None:
        """The dataset is gone."""
        self.drop(key, self.clips(key))

    def _note(self, key: str, records: list[Record]) -> None:
        told = [{"dataset": key} | record for record in records]
        with self._lock:
            datasets = self._read()
            for record in told:
                _fold(datasets, record)
        if told:
            self._log.append(*told, sync=False)

    def _read(self) -> dict[str, dict[str, DatasetClip]]:
        if self._datasets is None:
            self._datasets = {}
            for record in self._log.read():
                _fold(self._datasets, record)
        return self._datasets


def _fold(datasets: dict[str, dict[str, DatasetClip]], record: Mapping[str, Any]) -> None:
    try:
        clips, path = datasets.setdefault(str(record["dataset"]), {}), str(record["path"])
        if record["act"] == "drop":
            clips.pop(path, None)
            return
        facts = {name: record[name] for name in record if name not in ("dataset", "act")}
        clips[path] = DatasetClip(**facts)
    except (KeyError, TypeError):
        return


def _facts_of(clip: DatasetClip) -> Record:
    return {name: value for name, value in asdict(clip).items() if value or name == "size"}


class Judgements:
    """What was thought of files, by their content and the text beside them, so that each is judged once."""

    def __init__(self, folder: Path, writer: Writer) -> None:
        self._log = RecordLog(folder / JUDGEMENTS, writer)
        self._lock = threading.Lock()
        self._known: dict[str, FileJudgement] | None = None

    def find(self, key: str) -> FileJudgement | None:
        """What was thought of it; None if it was not judged."""
        with self._lock:
            return self._read().get(key)

    def keep(self, key: str, judgement: FileJudgement) -> None:
        """What is thought of it now. A full disk is no reason not to know it until the studio is closed."""
        with self._lock:
            self._read()[key] = judgement
        with suppress(DiskError):
            self._log.append({"key": key, "judgement": asdict(judgement)}, sync=False)

    def _read(self) -> dict[str, FileJudgement]:
        if self._known is None:
            self._known = {}
            for record in self._log.read():
                with suppress(KeyError, TypeError, ValueError):
                    self._known[str(record["key"])] = _judgement(record["judgement"])
        return self._known


def _judgement(json: Mapping[str, Any]) -> FileJudgement:
    found = FileJudgement(**json)
    return replace(
        found,
        marks=tuple(Mark(**{**mark, "grade": Grade(mark["grade"])}) for mark in json["marks"]),
        spoken=tuple(Stretch(**each) for each in json["spoken"]),
        clipped=tuple(Stretch(**each) for each in json["clipped"]),
    )
