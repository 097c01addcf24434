"""Datasets and the recordings in them."""

from __future__ import annotations

from functools import partial
from typing import Any

from studio.api.asking import Asking, step
from studio.api.call import Subject
from studio.api.options import RequestOptions
from studio.api.pages import all_items
from studio.api.profiles import NOTHING
from studio.api.upload import Upload
from studio.core.cancel import CancelToken
from studio.core.connection import Ability
from studio.wire.datasets import CreateDataset, UpdateDataset, WireDataset, WireDatasetFile

PATH = "/datasets/"
DATASET = Subject.DATASET


class DatasetCalls(Asking):
    """What makes a dataset or puts a file into one is never asked for twice by itself."""

    def datasets(
        self, cancel: CancelToken | None = None, options: RequestOptions | None = None
    ) -> list[WireDataset]:
        """All of them, whatever pages they come in."""
        return all_items(partial(self._list, PATH, False, cancel, options), WireDataset, self._dialect)

    def create_dataset(
        self, body: CreateDataset, cancel: CancelToken | None = None, options: RequestOptions | None = None
    ) -> WireDataset:
        """The new one."""
        json = self._dialect.dataset(body)
        call = self.json_call(
            "POST", PATH, json, ability=Ability.DATASETS, names=False, creates=True, options=options
        )
        return self.ask_for(WireDataset, call, cancel)

    def update_dataset(
        self,
        dataset_id: str,
        body: UpdateDataset,
        cancel: CancelToken | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Another name or description; NotThere, NotOffered."""
        json = body.model_dump(mode="json", exclude_none=True)
        self.do(
            self.json_call("PATCH", f"/datasets/{step(dataset_id)}", json, **_edit(DATASET, options)), cancel
        )

    def delete_dataset(
        self, dataset_id: str, cancel: CancelToken | None = None, options: RequestOptions | None = None
    ) -> None:
        """Forget a dataset and its files; NotThere, NotOffered."""
        call = self.call("DELETE", f"/datasets/{step(dataset_id)}", accept=NOTHING, **_edit(DATASET, options))
        self.do(call, cancel)

    def delete_dataset_file(
        self,
        dataset_id: str,
        file_id: str,
        cancel: CancelToken | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Forget one file; NotThere, NotOffered."""
        path = f"/datasets/{step(dataset_id)}/files/{step(file_id)}"
        self.do(self.call("DELETE", path, accept=NOTHING, **_edit(Subject.FILE, options)), cancel)

    def dataset_files(
        self, dataset_id: str, cancel: CancelToken | None = None, options: RequestOptions | None = None
    ) -> list[WireDatasetFile]:
        """The files in one; NotThere."""
        path = f"/datasets/{step(dataset_id)}/files"
        return all_items(partial(self._list, path, True, cancel, options), WireDatasetFile, self._dialect)

    def upload_file(
        self,
        dataset_id: str,
        upload: Upload,
        purpose: str = "fine_tune",
        cancel: CancelToken | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Put a file into a dataset, from the disk. Raises NotThere, TooLarge, FileMissing and others."""
        call = self.form_call(
            f"/datasets/{step(dataset_id)}/files",
            [("purpose", purpose)],
            [("file", upload)],
            ability=Ability.DATASETS,
            creates=True,
            subject=DATASET,
            options=options,
        )
        self.do(call, cancel)

    def _list(
        self,
        path: str,
        names: bool,
        cancel: CancelToken | None,
        options: RequestOptions | None,
        query: dict[str, str],
    ) -> object:
        call = self.call(
            "GET", path, query=query, ability=Ability.DATASETS, names=names, subject=DATASET, options=options
        )
        return self.ask(call, cancel)


def _edit(subject: Subject, options: RequestOptions | None) -> dict[str, Any]:
    """What calls have in common that change or forget what is there."""
    return {"ability": Ability.DATASET_EDIT, "names": True, "subject": subject, "options": options}
