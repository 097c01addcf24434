"""Datasets and their files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from studio.core.errors import NotThere
from studio.engine.making import checked_description, checked_name
from studio.engine.paging import window
from studio.engine.recordings import check_sound
from studio.engine.routes.bodies import json_body
from studio.engine.store.datasets import Dataset, DatasetFile
from studio.engine.store.store import Store, new_id, now
from studio.engine.uploads import Form, received
from studio.wire.datasets import CreateDataset, Page, UpdateDataset, WireDataset, WireDatasetFile

PURPOSE = "fine_tune"
_ALL = 1_000_000
"""The seed's lists have no cursor: who does not ask for pages gets everything."""


@dataclass(frozen=True, slots=True)
class DatasetRoutes:
    store: Store

    async def list(self, request: Request) -> Response:
        """All datasets, or a page of them."""
        page = window(self.store.datasets.all(), request.query_params, lambda each: each.id, _ALL)
        data = [_wire(each) for each in page.items]
        return _json(Page[WireDataset](data=data, has_more=page.has_more, next_page=page.next_page))

    async def create(self, request: Request) -> Response:
        """A new, empty dataset."""
        body = await json_body(request, CreateDataset)
        name, description = checked_name(body.name, "dataset"), checked_description(body.description or "")
        dataset = Dataset(new_id(), name, description, now())
        await self.store.do(self.store.datasets.add, dataset)
        return _json(_wire(dataset))

    async def get(self, request: Request) -> Response:
        """One dataset."""
        return _json(_wire(self._dataset(request)))

    async def update(self, request: Request) -> Response:
        """The dataset with what is given changed."""
        body = await json_body(request, UpdateDataset)
        name = None if body.name is None else checked_name(body.name, "dataset")
        description = None if body.description is None else checked_description(body.description)
        dataset_id = self._dataset(request).id
        changed = await self.store.do(self.store.datasets.change, dataset_id, name, description)
        return _json(_wire(changed or self._dataset(request)))

    async def delete(self, request: Request) -> Response:
        """Forget the dataset and its files."""
        await self.store.do(self.store.datasets.remove, self._dataset(request).id)
        return Response(status_code=204)

    async def files(self, request: Request) -> Response:
        """All files of a dataset, or a page of them."""
        files = self.store.datasets.files(self._dataset(request).id)
        page = window(files, request.query_params, lambda each: each.id, _ALL)
        data = [_wire_file(each) for each in page.items]
        return _json(Page[WireDatasetFile](data=data, has_more=page.has_more, next_page=page.next_page))

    async def upload(self, request: Request) -> Response:
        """Keep a sound file in the dataset."""
        dataset = self._dataset(request)
        async with received(request, self.store, {"file"}) as form:
            await self.store.do(check_sound, form.file("file"))
            file = _new_file(dataset, form)
            if not await self.store.do(self.store.datasets.add_file, file, form.file("file").path):
                raise _no_dataset(dataset.id)
        return Response(status_code=204)

    async def delete_file(self, request: Request) -> Response:
        """Forget one file."""
        dataset, file_id = self._dataset(request), request.path_params["file_id"]
        if not await self.store.do(self.store.datasets.remove_file, dataset.id, file_id):
            raise NotThere(f"There is no file “{file_id}” in this dataset.")
        return Response(status_code=204)

    def _dataset(self, request: Request) -> Dataset:
        dataset_id = request.path_params["id"]
        found = self.store.datasets.find(dataset_id)
        if found is None:
            raise _no_dataset(dataset_id)
        return found


def _new_file(dataset: Dataset, form: Form) -> DatasetFile:
    upload, file_id = form.file("file"), new_id()
    ending = PurePath(upload.filename).suffix.lower()
    kept = f"{dataset.id}/{file_id}{ending if ending[1:].isalnum() and ending.isascii() else ''}"
    purpose = dict(form.texts).get("purpose") or PURPOSE
    return DatasetFile(file_id, dataset.id, upload.filename, kept, upload.size, purpose, now())


def _no_dataset(dataset_id: str) -> NotThere:
    return NotThere(f"There is no dataset “{dataset_id}” on this computer.")


def _wire(dataset: Dataset) -> WireDataset:
    return WireDataset(
        id=dataset.id,
        name=dataset.name,
        description=dataset.description,
        created_at=dataset.created_at,
    )


def _wire_file(file: DatasetFile) -> WireDatasetFile:
    return WireDatasetFile(id=file.id, filename=file.filename, size=file.size, created_at=file.created_at)


def _json(model: Any) -> Response:
    return JSONResponse(model.model_dump())
