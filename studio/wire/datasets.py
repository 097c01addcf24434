"""Datasets and their files as JSON (wire contract, section 4)."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from pydantic import Field

from studio.wire.speech import WireModel

Item = TypeVar("Item", bound=WireModel)


class Page(WireModel, Generic[Item]):
    """A list, or the part of it that was asked for; `next_page` is the id to go on after."""

    data: list[Item] = Field(default_factory=list)
    has_more: bool = False
    next_page: str | None = None


class WireDataset(WireModel):
    id: str
    name: str = ""
    description: str = ""
    created_at: str = ""


class WireDatasetFile(WireModel):
    """`size` in bytes; only later versions say it."""

    id: str
    filename: str = ""
    size: int | None = None
    created_at: str = ""


class CreateDataset(WireModel):
    """Later versions ask for the description, which may be empty."""

    name: str
    description: str | None = None


class UpdateDataset(WireModel):
    name: str | None = None
    description: str | None = None


def page_from(json: Any, model: type[Item]) -> Page[Item]:
    """A page, whether the server sent the page object or only the array."""
    items, rest = (json, {}) if isinstance(json, list) else (json.get("data") or [], json)
    return Page(
        data=[model.model_validate(item) for item in items],
        has_more=bool(rest.get("has_more")),
        next_page=rest.get("next_page"),
    )
