"""Voices as JSON."""

from __future__ import annotations

from starlette.requests import Request

from studio.engine.accents import accent_named, default_accent
from studio.engine.roster import OwnEntry
from studio.engine.voices.catalogue import Entry
from studio.wire.voices import Locale, WireVoice

USER = "this-computer"
"""Whose the user's own voices are: the SDKs demand that somebody owns them."""


def wire_voice(entry: Entry, request: Request) -> WireVoice:
    """The superset of what every version of the API says of a voice."""
    voice = entry.voice
    accent = accent_named(voice.accent) if voice.accent else default_accent(voice.language)
    own = entry if isinstance(entry, OwnEntry) else None
    attached = [accent_named(each) for each in own.accents] if own else []
    return WireVoice(
        id=voice.id,
        name=voice.name,
        description=voice.description,
        language=voice.language,
        created_at=voice.created_at,
        user_id=USER if own else None,
        is_public=voice.is_public,
        is_owner=voice.is_owner,
        is_starred=own.is_starred if own else False,
        embedding=[*voice.embedding],
        gender=voice.gender,
        tagline=entry.tagline,
        locales=[
            Locale(locale=f"{voice.language}-{accent.country}", is_native=entry.is_native),
            *(Locale(locale=each.locale, is_native=False) for each in attached),
        ],
        accent=accent.id,
        country=accent.country,
        access="private" if own else "public",
        visibility="owner" if own else "all",
        preview_file_url=f"{request.url.scheme}://{request.url.netloc}/voices/{voice.id}/preview",
    )
