"""Lists of voices and of datasets, whether they come as one array or in pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from pydantic import ValidationError

from studio.api.profiles import PAGE, Dialect
from studio.core.errors import BadAnswer
from studio.core.language import tr
from studio.wire.datasets import Page, WireDataset, WireDatasetFile, page_from
from studio.wire.voices import VoicePage, WireVoice, voices_from

MOST_PAGES = 500
Asked = Callable[[dict[str, str]], Any]
Item = TypeVar("Item", WireVoice, WireDataset, WireDatasetFile)


def all_voices(ask: Asked, dialect: Dialect) -> list[WireVoice]:
    """Every voice once, in the service's order; `ask` gives the answer to a query."""

    def page(query: dict[str, str]) -> VoicePage:
        try:
            return voices_from(ask(query))
        except (ValidationError, AttributeError, TypeError) as error:
            raise BadAnswer(tr("The service's list of voices cannot be read.")) from error

    return _all(page, {"limit": str(PAGE)} if dialect.pages else {}, dialect)


def all_items(ask: Asked, model: type[Item], dialect: Dialect) -> list[Item]:
    """Every dataset or file once, in the service's order."""

    def page(query: dict[str, str]) -> Page[Item]:
        try:
            return page_from(ask(query), model)
        except (ValidationError, AttributeError, TypeError) as error:
            raise BadAnswer(tr("The service's list cannot be read.")) from error

    return _all(page, {}, dialect)


def _all(page_of: Callable[[dict[str, str]], Any], first: dict[str, str], dialect: Dialect) -> list[Any]:
    """A server that gives the same page for ever ends the list."""
    found: dict[str, Any] = {}
    query = first
    for _ in range(MOST_PAGES):
        page = page_of(query)
        new = [item for item in page.data if item.id not in found]
        found |= {item.id: item for item in new}
        after = _next(page, dialect)
        if not new or after is None:
            break
        query = {"limit": str(PAGE), "starting_after": after}
    return list(found.values())


def _next(page: Any, dialect: Dialect) -> str | None:
    """Where the next page starts. The current dialect may leave `has_more` and `next_page` out: there only an
    empty page is the end."""
    if page.next_page:
        return str(page.next_page)
    more = page.has_more or dialect.pages
    return str(page.data[-1].id) if more and page.data else None
