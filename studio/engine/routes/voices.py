"""GET /voices/, /voices/{id} and /voices/{id}/preview; POST /voices/; PATCH and DELETE /voices/{id}."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from studio.core.errors import BadRequest
from studio.core.voice import Gender
from studio.engine.accents import accent_named
from studio.engine.making import (
    NewVoice,
    checked_description,
    checked_name,
    checked_tagline,
    embedding_from,
    in_language,
    spoken_as,
)
from studio.engine.order import spoken_language
from studio.engine.paging import window
from studio.engine.previews import Previews
from studio.engine.roster import OwnEntry, Roster, own_entry
from studio.engine.routes.bodies import json_body
from studio.engine.routes.streaming import unless_left
from studio.engine.routes.voice_json import wire_voice
from studio.engine.store.store import Store
from studio.engine.store.voices import OwnVoice
from studio.engine.version import PAGED_LISTS_SINCE, version_of
from studio.engine.voices.catalogue import Entry
from studio.wire.voices import CreateBody, UpdateBody, VoicePage

DEFAULT_LIMIT = 10


class OwnUpdate(UpdateBody):
    """With what the user alone knows of their voice."""

    is_starred: bool | None = None
    tagline: str | None = None


@dataclass(frozen=True, slots=True)
class VoiceRoutes:
    roster: Roster
    previews: Previews
    store: Store

    async def list(self, request: Request) -> Response:
        """All voices as an array for versions before 2024-11-13, else a page of them."""
        entries = _filtered(self.roster.entries, request.query_params)
        if version_of(request) < PAGED_LISTS_SINCE:
            return JSONResponse([wire_voice(entry, request).model_dump() for entry in entries])
        page = window(entries, request.query_params, lambda entry: entry.voice.id, DEFAULT_LIMIT)
        voices = [wire_voice(entry, request) for entry in page.items]
        listed = VoicePage(data=voices, has_more=page.has_more, next_page=page.next_page)
        return JSONResponse(listed.model_dump())

    async def get(self, request: Request) -> Response:
        """One voice."""
        return _answer(self.roster.find(request.path_params["id"]), request)

    async def preview(self, request: Request) -> Response:
        """The voice's line as a WAV; our own route, named in `preview_file_url`."""
        entry = self.roster.find(request.path_params["id"])
        wav = await unless_left(request, self.previews.wav(entry))
        return Response(wav, media_type="audio/wav")

    async def create(self, request: Request) -> Response:
        """A stored voice of an embedding, or of the base voice's features where the embedding is empty."""
        body = await json_body(request, CreateBody)
        base = self.roster.find(body.base_voice_id) if body.base_voice_id else None
        embedding = embedding_from(body.embedding or (), base)
        if body.language:
            language = spoken_language(body.language, self.roster.languages)
            embedding = in_language(embedding, language)
        new = NewVoice(
            body.name,
            body.description or "",
            embedding,
            accent=base.voice.accent if base else "",
            base_voice_id=base.voice.id if base else None,
        )
        return await self.kept(new, request)

    async def update(self, request: Request) -> Response:
        """The user's own voice with what is given changed; a `gender` of null takes it away."""
        body = await json_body(request, OwnUpdate)
        own = self.roster.own(request.path_params["id"])
        return await self.changed(own, changes_of(body, own), request)

    async def delete(self, request: Request) -> Response:
        """Forget one of the user's own voices."""
        own = self.roster.own(request.path_params["id"])
        await self.store.do(self.store.voices.remove, own.id)
        await self.store.do(self.previews.forget, own.id)
        return Response(status_code=204)

    async def kept(self, new: NewVoice, request: Request, clip: Path | None = None) -> Response:
        """Store the voice, with the recording it was made from, and answer with it."""
        own = new.stored()
        await self.store.do(self.store.voices.add, own, clip)
        return _answer(own_entry(own), request)

    def unkept(self, new: NewVoice, request: Request) -> Response:
        """Answer with the voice as it would be; nothing is stored."""
        return _answer(own_entry(new.stored()), request)

    async def changed(self, own: OwnVoice, changes: dict[str, Any], request: Request) -> Response:
        """Store the changes and answer with the voice; NotThere if it is gone meanwhile."""
        changed = await self.store.do(partial(self.store.voices.change, own.id, **changes))
        return _answer(own_entry(changed) if changed else self.roster.find(own.id), request)


def changes_of(body: OwnUpdate, own: OwnVoice) -> dict[str, Any]:
    """The columns that an update changes; null leaves alone what is not the gender."""
    changes: dict[str, Any] = {}
    if body.name is not None:
        changes["name"] = checked_name(body.name)
    if body.description is not None:
        changes["description"] = checked_description(body.description)
    if "gender" in body.model_fields_set:
        changes["gender"] = gender_named(body.gender)
    if body.is_starred is not None:
        changes["is_starred"] = body.is_starred
    if body.tagline is not None:
        changes["tagline"] = checked_tagline(body.tagline)
    if body.accent is not None:
        changes |= _with_accent(body.accent, own)
    return changes


def gender_named(gender: str | None) -> str | None:
    """The gender's name, None for null; BadRequest naming those there are."""
    if gender is not None and gender not in set(Gender):
        raise BadRequest(f"“{gender}” is no gender: {', '.join(Gender)} are.")
    return gender and str(gender)


def _with_accent(accent_id: str, own: OwnVoice) -> dict[str, Any]:
    accent = accent_named(accent_id)
    if accent.language != own.language:
        raise BadRequest(f"“{accent.id}” is no accent of “{own.language}”: localize the voice instead.")
    return {"accent": accent.id, "embedding": spoken_as(own.embedding, accent)}


def _answer(entry: Entry, request: Request) -> Response:
    return JSONResponse(wire_voice(entry, request).model_dump())


def _filtered(entries: Sequence[Entry], query: QueryParams) -> list[Entry]:
    gender, words = gender_named(query.get("gender") or None), query.get("q", "").lower().split()
    return [
        entry
        for entry in entries
        if not gender or entry.voice.gender == gender
        if _owned_as_asked(entry, query) and all(word in _searched(entry) for word in words)
    ]


def _owned_as_asked(entry: Entry, query: QueryParams) -> bool:
    """`true` narrows the list to the user's own, or to their favourites; anything else does not."""
    if query.get("is_owner", "").lower() == "true" and not entry.voice.is_owner:
        return False
    is_starred = isinstance(entry, OwnEntry) and entry.is_starred
    return is_starred or query.get("is_starred", "").lower() != "true"


def _searched(entry: Entry) -> str:
    voice = entry.voice
    return f"{voice.name} {entry.tagline} {voice.description} {voice.id}".lower()
