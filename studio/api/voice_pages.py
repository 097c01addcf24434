"""The list of voices, whether it comes as one array or in pages."""

from __future__ import annotations

from pydantic import ValidationError

from studio.api.call import Call
from studio.api.exchange import Exchange
from studio.api.profiles import PAGE, Dialect
from studio.core.cancel import CancelToken
from studio.core.errors import ServiceFault
from studio.wire.voices import VoicePage, WireVoice, voices_from

MOST_PAGES = 500


def all_voices(exchange: Exchange, dialect: Dialect, cancel: CancelToken) -> list[WireVoice]:
    """Every voice once, in the service's order. A server that gives the same page for ever ends the list."""
    found: dict[str, WireVoice] = {}
    after: str | None = None
    for _ in range(MOST_PAGES):
        page = _page(exchange, dialect, after, cancel)
        new = [voice for voice in page.data if voice.id not in found]
        found |= {voice.id: voice for voice in new}
        after = _next(page, dialect)
        if not new or after is None:
            break
    return list(found.values())


def _page(exchange: Exchange, dialect: Dialect, after: str | None, cancel: CancelToken) -> VoicePage:
    query: dict[str, str | list[str]] = {"limit": str(PAGE)} if dialect.pages or after else {}
    if after:
        query["starting_after"] = after
    answer = exchange.fetch(Call("GET", dialect.voices_path, query), cancel)
    try:
        return voices_from(answer.json())
    except ValidationError as error:
        raise ServiceFault("The service's list of voices cannot be read.") from error


def _next(page: VoicePage, dialect: Dialect) -> str | None:
    """Where the next page starts. The current dialect may leave `has_more` and `next_page` out: there only an
    empty page is the end."""
    if page.next_page:
        return page.next_page
    more = page.has_more or dialect.pages
    return page.data[-1].id if more and page.data else None
