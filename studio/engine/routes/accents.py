"""GET /accents; PATCH /voices/{id}/accents; DELETE /voices/{id}/accents/{accent}."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import Field
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from studio.core.errors import BadRequest, NotThere
from studio.engine.accents import ACCENTS, Accent, accent_named, default_accent
from studio.engine.routes.bodies import json_body
from studio.engine.routes.voices import VoiceRoutes
from studio.wire.speech import WireModel

MOST_ACCENTS = 10


class AttachBody(WireModel):
    """Accents to add to a voice, by their ids."""

    accents: list[str] = Field(min_length=1)


class KnownAccent(WireModel):
    id: str
    name: str
    language: str
    locale: str
    is_locale_default: bool
    is_localizable: bool


class KnownAccents(WireModel):
    accents: list[KnownAccent]


@dataclass(frozen=True, slots=True)
class AccentRoutes:
    voices: VoiceRoutes

    async def list(self, request: Request) -> Response:
        """The accents of all languages that can be spoken now."""
        languages = self.voices.roster.languages
        known = KnownAccents(accents=[_wire(each) for each in ACCENTS if each.language in languages])
        return JSONResponse(known.model_dump())

    async def attach(self, request: Request) -> Response:
        """The voice with more accents, each once and none twice."""
        body = await json_body(request, AttachBody)
        own = self.voices.roster.own(request.path_params["id"])
        named = (accent_named(each).id for each in body.accents)
        accents = tuple(dict.fromkeys([*own.accents, *named]))
        if len(accents) > MOST_ACCENTS:
            raise BadRequest(f"A voice has at most {MOST_ACCENTS} accents beside its own.")
        return await self.voices.changed(own, {"accents": accents}, request)

    async def detach(self, request: Request) -> Response:
        """The voice without that accent."""
        own = self.voices.roster.own(request.path_params["id"])
        accent = request.path_params["accent"]
        if accent not in own.accents:
            raise NotThere(f"The voice has no accent “{accent}” beside its own.")
        accents = tuple(each for each in own.accents if each != accent)
        return await self.voices.changed(own, {"accents": accents}, request)


def _wire(accent: Accent) -> KnownAccent:
    return KnownAccent(
        id=accent.id,
        name=accent.name,
        language=accent.language,
        locale=accent.locale,
        is_locale_default=accent == default_accent(accent.language),
        is_localizable=True,
    )
