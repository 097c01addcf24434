"""Datasets of the chosen connection, and the recordings in them."""

from __future__ import annotations

from studio.core.cancel import CancelToken
from studio.core.connection import Ability
from studio.core.dataset import Dataset, DatasetFile
from studio.core.errors import BadRequest
from studio.core.passage import Passage
from studio.services.connect import Connect
from studio.services.input_sound import InputSounds
from studio.services.line import Line
from studio.services.make_take import untold
from studio.services.receiving import Progress
from studio.wire.datasets import CreateDataset, WireDataset


class Datasets:
    """Every call raises NotOffered where the connection has no datasets, other StudioErrors, and
    Cancelled."""

    def __init__(self, connect: Connect, inputs: InputSounds) -> None:
        self._connect, self._inputs = connect, inputs

    def list(self, cancel: CancelToken) -> tuple[Dataset, ...]:
        """All of them, in the connection's order."""
        line = self._line(cancel)
        return tuple(map(_dataset, line.client.datasets(cancel, line.options)))

    def create(self, name: str, cancel: CancelToken, *, description: str = "") -> Dataset:
        """A new one, empty. BadRequest without a name; never asked for twice by itself."""
        if not name.strip():
            raise BadRequest("The dataset needs a name.")
        body = CreateDataset(name=name, description=description or None)
        line = self._line(cancel)
        return _dataset(line.client.create_dataset(body, cancel, line.options))

    def files(self, dataset_id: str, cancel: CancelToken) -> tuple[DatasetFile, ...]:
        """The recordings in it. NotThere."""
        _check_id(dataset_id)
        line = self._line(cancel)
        files = line.client.dataset_files(dataset_id, cancel, line.options)
        return tuple(DatasetFile(each.id, each.filename, each.size, each.created_at) for each in files)

    def upload(
        self, dataset_id: str, passage: Passage, cancel: CancelToken, *, progress: Progress = untold
    ) -> None:
        """Add a recording, in its own format where the contract takes that. NotThere, BadSound."""
        _check_id(dataset_id)
        with self._inputs(passage, cancel) as sound:
            progress(f"Sending {sound.filename}", None)
            line = self._line(cancel)
            line.client.upload_file(dataset_id, sound.upload, cancel=cancel, options=line.options)

    def _line(self, cancel: CancelToken) -> Line:
        return self._connect.line(cancel, Ability.DATASETS)


def _dataset(wired: WireDataset) -> Dataset:
    return Dataset(wired.id, wired.name or wired.id, wired.description, wired.created_at)


def _check_id(dataset_id: str) -> None:
    if not dataset_id:
        raise BadRequest("No dataset is chosen.")
