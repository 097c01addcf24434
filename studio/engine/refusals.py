"""Errors as the contract's JSON (section 6)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from starlette.requests import HTTPConnection
from starlette.responses import JSONResponse, PlainTextResponse, Response

from studio.core.errors import (
    BadFormat,
    BadRequest,
    BadSound,
    BadText,
    BadVoice,
    DiskError,
    DiskFull,
    Forbidden,
    KeyRefused,
    NotOffered,
    NotThere,
    StudioError,
    TooManyAtOnce,
    UnsupportedLanguage,
)
from studio.core.log import logger
from studio.engine.version import JSON_ERRORS_SINCE, version_of
from studio.wire.errors import ErrorBody

_log = logger(__name__)


class TooLarge(BadRequest):
    """The request's body is longer than any that makes sense."""


class WrongMethod(BadRequest):
    """The address exists, but not for this method."""


class WrongMedia(BadRequest):
    """The body is of another kind than the one that is read here."""


class NeedsSocket(BadRequest):
    """The address is one of websockets."""


class UnreadableKind(BadSound):
    """A sound file of a kind that the engine does not read."""


class EngineFault(StudioError):
    """The engine itself broke; asking again the same way will break it again."""


@dataclass(frozen=True, slots=True)
class Kind:
    """How a class of error appears on the wire."""

    status: int
    code: str
    title: str


_KINDS: dict[type[StudioError], Kind] = {
    BadText: Kind(400, "invalid_transcript", "Text cannot be spoken"),
    UnsupportedLanguage: Kind(400, "unsupported_language", "Language not spoken here"),
    BadFormat: Kind(400, "invalid_output_format", "No such sound format"),
    BadVoice: Kind(400, "invalid_voice", "Voice cannot be read"),
    KeyRefused: Kind(401, "invalid_api_key", "Key refused"),
    Forbidden: Kind(403, "forbidden", "Not allowed"),
    NotThere: Kind(404, "not_found", "Not found"),
    WrongMethod: Kind(405, "method_not_allowed", "Not done this way"),
    TooLarge: Kind(413, "too_large", "Too large"),
    WrongMedia: Kind(415, "unsupported_media_type", "Not sent this way"),
    UnreadableKind: Kind(415, "unsupported_media_type", "Sound of an unread kind"),
    BadSound: Kind(422, "invalid_audio", "Sound cannot be used"),
    NeedsSocket: Kind(426, "upgrade_required", "Not asked this way"),
    TooManyAtOnce: Kind(429, "concurrency_limited", "Too many at once"),
    NotOffered: Kind(501, "not_offered", "Not offered here"),
    DiskFull: Kind(507, "disk_full", "No room left"),
    DiskError: Kind(500, "disk_error", "The engine's folder failed"),
    BadRequest: Kind(400, "invalid_request", "Request cannot be done"),
    StudioError: Kind(500, "internal_error", "The engine failed"),
}


def kind_of(error: StudioError) -> Kind:
    """The entry of the error's class, or of the nearest one above it."""
    return next(_KINDS[each] for each in type(error).__mro__ if each in _KINDS)


def as_studio_error(error: Exception) -> StudioError:
    """The error itself if it has a sentence; anything else is logged and becomes EngineFault."""
    if isinstance(error, StudioError):
        return error
    _log.error("a request failed", exc_info=error)
    return EngineFault("Something went wrong in the engine on this computer; its log says what.")


def error_body(error: StudioError) -> ErrorBody:
    """Both shapes in one: title and message, and `error` for readers of the old one."""
    kind = kind_of(error)
    return ErrorBody(
        error_code=kind.code,
        title=kind.title,
        message=error.sentence,
        request_id=str(uuid.uuid4()),
        error=f"{kind.title}: {error.sentence}",
    )


def refusal(error: StudioError, asked: HTTPConnection) -> Response:
    """The response that says so: JSON, or where an older version's reader asks for text, text."""
    kind = kind_of(error)
    headers = {}
    if isinstance(error, NeedsSocket):
        headers["Upgrade"] = "websocket"
    if isinstance(error, TooManyAtOnce) and error.wait is not None:
        headers["Retry-After"] = f"{error.wait:g}"
    if kind.status >= 500:
        headers["x-should-retry"] = "false"
    body = error_body(error)
    if _reads_text(asked):
        return PlainTextResponse(body.error, kind.status, headers)
    return JSONResponse(body.model_dump(), kind.status, headers)


def _reads_text(asked: HTTPConnection) -> bool:
    """Errors were plain text before 2026-03-01; JSON says more, and nearly all readers take either."""
    accepted = asked.headers.get("accept", "").lower()
    return "text/plain" in accepted and "json" not in accepted and version_of(asked) < JSON_ERRORS_SINCE
