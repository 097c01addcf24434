"""GET /voices/, /voices/{id} and /voices/{id}/preview."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from studio.core.errors import BadRequest
from studio.core.voice import Gender
from studio.engine.previews import Previews
from studio.engine.version import PAGED_LISTS_SINCE, version_of
from studio.engine.voices.catalogue import Catalogue, Entry
from studio.wire.voices import Locale, VoicePage, WireVoice

DEFAULT_LIMIT, LARGEST_LIMIT = 10, 100
_COUNTRIES = {
    "general-american": "US",
    "british": "GB",
    "castilian": "ES",
    "parisian": "FR",
    "brazilian-portuguese": "BR",
    "mandarin": "CN",
    "japanese": "JP",
    "hindi": "IN",
    "italian": "IT",
    "high-german": "DE",
    "randstad": "NL",
    "stockholm": "SE",
    "russian": "RU",
    "polish": "PL",
    "korean": "KR",
    "istanbul": "TR",
}


@dataclass(frozen=True, slots=True)
class VoiceRoutes:
    catalogue: Catalogue
    previews: Previews

    async def list(self, request: Request) -> Response:
        """All voices as an array for versions before 2024-11-13, else a page of them."""
        entries = _filtered(self.catalogue.entries, request.query_params)
        if version_of(request) < PAGED_LISTS_SINCE:
            return JSONResponse([_wire(entry, request).model_dump() for entry in entries])
        return JSONResponse(_page(entries, request).model_dump())

    async def get(self, request: Request) -> Response:
        """One voice."""
        return JSONResponse(_wire(self.catalogue.find(request.path_params["id"]), request).model_dump())

    async def preview(self, request: Request) -> Response:
        """The voice's line as a WAV; our own route, named in `preview_file_url`."""
        entry = self.catalogue.find(request.path_params["id"])
        return Response(await self.previews.wav(entry), media_type="audio/wav")


def _filtered(entries: Sequence[Entry], query: QueryParams) -> list[Entry]:
    gender, words = query.get("gender"), query.get("q", "").lower().split()
    if gender and gender not in set(Gender):
        raise BadRequest(f"“{gender}” is no gender to look for: {', '.join(Gender)} are.")
    return [
        entry
        for entry in entries
        if not gender or entry.voice.gender == gender
        if _owned_as_asked(query) and all(word in _searched(entry) for word in words)
    ]


def _owned_as_asked(query: QueryParams) -> bool:
    """The shipped voices are nobody's own and nobody's favourites."""
    return "true" not in (query.get("is_owner", "").lower(), query.get("is_starred", "").lower())


def _searched(entry: Entry) -> str:
    voice = entry.voice
    return f"{voice.name} {entry.tagline} {voice.description} {voice.id}".lower()


def _page(entries: list[Entry], request: Request) -> VoicePage:
    query = request.query_params
    limit = _limit(query.get("limit"))
    after, before = query.get("starting_after"), query.get("ending_before")
    first = _place(entries, after) + 1 if after else 0
    last = _place(entries, before) if before else len(entries)
    if before and not after:
        first = max(0, last - limit)
    window = entries[first : min(last, first + limit)]
    has_more = first > 0 if before and not after else first + len(window) < last
    next_page = window[-1].voice.id if has_more and window and not before else None
    return VoicePage(data=[_wire(entry, request) for entry in window], has_more=has_more, next_page=next_page)


def _limit(asked: str | None) -> int:
    if not asked:
        return DEFAULT_LIMIT
    if not asked.isascii() or not asked.isdigit() or not 1 <= int(asked) <= LARGEST_LIMIT:
        raise BadRequest(f"The limit is a number from 1 to {LARGEST_LIMIT}, not “{asked}”.")
    return int(asked)


def _place(entries: Sequence[Entry], voice_id: str) -> int:
    for place, entry in enumerate(entries):
        if entry.voice.id == voice_id:
            return place
    raise BadRequest(f"There is no voice “{voice_id}” in this list to go on from.")


def _wire(entry: Entry, request: Request) -> WireVoice:
    """The superset of what every version of the API says of a voice."""
    voice = entry.voice
    country = _COUNTRIES[voice.accent]
    return WireVoice(
        id=voice.id,
        name=voice.name,
        description=voice.description,
        language=voice.language,
        created_at=voice.created_at,
        is_public=voice.is_public,
        is_owner=voice.is_owner,
        embedding=[*voice.embedding],
        gender=voice.gender,
        tagline=entry.tagline,
        locales=[Locale(locale=f"{voice.language}-{country}", is_native=entry.is_native)],
        accent=voice.accent,
        country=country,
        preview_file_url=f"{request.url.scheme}://{request.url.netloc}/voices/{voice.id}/preview",
    )
