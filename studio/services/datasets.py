"""Datasets of the chosen connection, and the recordings in them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from studio.core.cancel import CancelToken
from studio.core.connection import Ability
from studio.core.dataset import Dataset, DatasetFile
from studio.core.errors import BadRequest
from studio.core.language import tr
from studio.core.passage import Passage
from studio.services.connect import Connect
from studio.services.input_sound import InputSounds
from studio.services.line import Line
from studio.services.lost_answers import LostAnswers, Wish
from studio.services.make_take import untold
from studio.services.receiving import Progress
from studio.wire.datasets import CreateDataset, UpdateDataset, WireDataset


class Datasets:
    """Every call raises NotOffered where the connection has no datasets, other StudioErrors, and
    Cancelled."""

    def __init__(self, connect: Connect, inputs: InputSounds) -> None:
        self._connect, self._inputs, self._lost = connect, inputs, LostAnswers()
        self._ids: dict[str, frozenset[str]] = {}

    def list(self, cancel: CancelToken) -> tuple[Dataset, ...]:
        """All of them, in the connection's order."""
        line, connection = self._line(cancel), self._connect.chosen.id
        found = tuple(map(_dataset, line.client.datasets(cancel, line.options)))
        self._ids[connection] = frozenset(each.id for each in found)
        return found

    def create(self, name: str, cancel: CancelToken, *, description: str = "") -> Dataset:
        """A new one, empty; asked for again after its answer was lost, the one that was made then. BadRequest
        without a name; never asked for twice by itself."""
        if not name.strip():
            raise BadRequest(tr("The dataset needs a name."))
        body = CreateDataset(name=name, description=description or None)
        line, connection = self._line(cancel), self._connect.chosen.id

        def make() -> Dataset:
            return _dataset(line.client.create_dataset(body, cancel, line.options))

        wish = Wish(connection, (name, description), name, description)
        return self._lost.make(wish, make, partial(self.list, cancel), self._ids.get(connection))

    def rename(self, dataset_id: str, name: str, cancel: CancelToken) -> None:
        """Another name. BadRequest without one; NotThere; NotOffered where names stay."""
        _check_id(dataset_id)
        if not name.strip():
            raise BadRequest(tr("The dataset needs a name."))
        line = self._line(cancel, Ability.DATASET_EDIT)
        line.client.update_dataset(dataset_id, UpdateDataset(name=name.strip()), cancel, line.options)

    def delete(self, dataset_id: str, cancel: CancelToken) -> None:
        """The dataset and its files are gone for good; those of this computer stay. NotThere, but not where
        it was deleted before and the answer was lost; NotOffered."""
        _check_id(dataset_id)
        line = self._line(cancel, Ability.DATASET_EDIT)
        delete = partial(line.client.delete_dataset, dataset_id, cancel, line.options)
        self._lost.delete((self._connect.chosen.id, dataset_id), delete)

    def delete_file(self, dataset_id: str, file_id: str, cancel: CancelToken) -> None:
        """One file of it is gone for good; that of this computer stays. Raises as `delete`."""
        _check_id(dataset_id)
        line = self._line(cancel, Ability.DATASET_EDIT)
        delete = partial(line.client.delete_dataset_file, dataset_id, file_id, cancel, line.options)
        self._lost.delete((self._connect.chosen.id, dataset_id, file_id), delete)

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
            step = tr("Sending {name}", name=sound.filename)
            progress(step, None)
            line, whole = self._line(cancel), max(1, sound.upload.size())
            upload = replace(sound.upload, told=lambda sent: progress(step, sent / whole))
            line.client.upload_file(dataset_id, upload, cancel=cancel, options=line.options)

    def _line(self, cancel: CancelToken, ability: Ability = Ability.DATASETS) -> Line:
        return self._connect.line(cancel, ability)


def _dataset(wired: WireDataset) -> Dataset:
    return Dataset(wired.id, wired.name or wired.id, wired.description, wired.created_at)


def _check_id(dataset_id: str) -> None:
    if not dataset_id:
        raise BadRequest(tr("No dataset is chosen."))
