"""Lists cut into pages by the API's cursors (wire contract, section 3.5)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from starlette.datastructures import QueryParams

from studio.core.errors import BadRequest

T = TypeVar("T")
LARGEST_LIMIT = 100


@dataclass(frozen=True, slots=True)
class Window(Generic[T]):
    """`next_page`: the id to go on after, None at the end."""

    items: Sequence[T]
    has_more: bool
    next_page: str | None


def window(items: Sequence[T], query: QueryParams, id_of: Callable[[T], str], limit: int) -> Window[T]:
    """What `limit`, `starting_after` and `ending_before` ask for; `limit` items where the query has none.

    Whoever goes on after the last id comes to an empty page at last, whichever field they look at.
    BadRequest for a limit that is none and for ids that are not in the list.
    """
    limit = _limit(query.get("limit"), limit)
    after, before = query.get("starting_after"), query.get("ending_before")
    ids = [id_of(item) for item in items]
    first = _place(ids, after) + 1 if after else 0
    last = _place(ids, before) if before else len(ids)
    backwards = bool(before) and not after
    if backwards:
        first = max(0, last - limit)
    found = items[first : min(last, first + limit)]
    has_more = first > 0 if backwards else first + len(found) < last
    next_page = id_of(found[-1]) if has_more and found and not before else None
    return Window(found, has_more, next_page)


def _limit(asked: str | None, default: int) -> int:
    if not asked:
        return default
    if not asked.isascii() or not asked.isdigit() or not 1 <= int(asked[:9]) <= LARGEST_LIMIT:
        raise BadRequest(f"The limit is a number from 1 to {LARGEST_LIMIT}, not “{asked}”.")
    return int(asked)


def _place(ids: Sequence[str], cursor: str) -> int:
    try:
        return ids.index(cursor)
    except ValueError as error:
        raise BadRequest(f"There is no “{cursor}” in this list to go on from.") from error
