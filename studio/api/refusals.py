"""What a service's refusal means: its status and its words (both shapes of the contract) as an error."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime

import orjson

from studio.api.call import Call, Subject
from studio.core.errors import (
    BadFormat,
    BadRequest,
    BadSound,
    BadText,
    BadVoice,
    Details,
    Forbidden,
    KeyRefused,
    NotOffered,
    NotThere,
    OutOfCredits,
    ServiceFault,
    Silent,
    StudioError,
    TooLarge,
    TooManyAtOnce,
    UnsupportedLanguage,
)
from studio.core.language import tr

BAD_REQUESTS: dict[str, type[BadRequest]] = {
    "invalid_transcript": BadText,
    "unsupported_language": UnsupportedLanguage,
    "invalid_output_format": BadFormat,
    "invalid_voice": BadVoice,
    "invalid_audio": BadSound,
    "unsupported_media_type": BadSound,
}
"""By the error codes of the engine on this computer; its messages are sentences for people."""
UNKNOWN = {
    Subject.THIS: tr("The service does not know this any more."),
    Subject.PREVIEW: tr("The service does not know this preview any more."),
    Subject.VOICE: tr("The service does not know this voice any more."),
    Subject.VOICES: tr("The service does not know one of these voices any more."),
    Subject.DATASET: tr("The service does not know this dataset any more."),
    Subject.FILE: tr("The service does not know this file any more."),
    Subject.WORD: tr("The service does not know this word any more."),
    Subject.RECORDING: tr("The service does not know this recording any more."),
}
LONGEST_MESSAGE = 2000
LONGEST_SENTENCE = 500
Headers = Mapping[str, str]
Make = Callable[[Call, Details, Headers], StudioError]


def refusal(status: int, headers: Headers, body: bytes, call: Call) -> StudioError:
    """The error for an answer that is not a success; `headers` by lower-case name."""
    details = details_of(status, headers, body)
    if details.code == "model_sunsetted":
        return _not_offered(call, details, headers)
    make = BY_STATUS.get(status)
    if make is None:
        make = _fault if status >= 500 else _bad_request
    return make(call, details, headers)


def details_of(status: int, headers: Headers, body: bytes) -> Details:
    """The service's own words, from JSON (title, message, error_code) or from «Title: Message»."""
    said = _json_object(body)
    old = (
        said.get("error") or said.get("detail") if said else body[:LONGEST_MESSAGE].decode("utf-8", "replace")
    )
    field, objection = _field(said)
    title, _, message = (_text(old) or objection).partition(": ")
    return Details(
        title=_text(said.get("title")) or title,
        message=_text(said.get("message")) or message,
        request_id=_text(said.get("request_id")) or headers.get("x-request-id", ""),
        code=_text(said.get("error_code")),
        status=status,
        field=field,
        final=headers.get("x-should-retry", "").strip().lower() == "false",
    )


def _field(said: dict[str, object]) -> tuple[str, str]:
    """The field that is objected to and what is wrong with it, in the forms that services use."""
    for key in ("field", "param", "parameter"):
        if isinstance(said.get(key), str):
            return _text(said[key]), ""
    listed = said.get("detail") or said.get("errors")
    first = listed[0] if isinstance(listed, list) and listed else None
    if not isinstance(first, dict):
        return "", ""
    where = first.get("loc") or first.get("field") or ""
    steps = [str(step) for step in where if step != "body"] if isinstance(where, list) else [str(where)]
    return ".".join(steps)[:LONGEST_SENTENCE], _text(first.get("msg") or first.get("message"))


def wait_of(headers: Headers) -> float | None:
    """Seconds that the service asks for: `retry-after-ms`, or `Retry-After` as seconds or a date."""
    milliseconds = _number(headers.get("retry-after-ms", ""))
    if milliseconds is not None:
        return milliseconds / 1000
    asked = headers.get("retry-after", "")
    seconds = _number(asked)
    return seconds if seconds is not None else _seconds_until(asked)


def _json_object(body: bytes) -> dict[str, object]:
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError:
        return {}
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str:
    return value.strip()[:LONGEST_MESSAGE] if isinstance(value, str) else ""


def _number(text: str) -> float | None:
    try:
        return max(0.0, float(text))
    except ValueError:
        return None


def _seconds_until(date: str) -> float | None:
    try:
        return max(0.0, parsedate_to_datetime(date).timestamp() - time.time())
    except ValueError:
        return None


def _bad_request(_call: Call, details: Details, _headers: Headers) -> StudioError:
    kind = BAD_REQUESTS.get(details.code, BadRequest)
    is_sentence = details.message.endswith(".") and len(details.message) <= LONGEST_SENTENCE
    sentence = tr("The service cannot do this in the way it was asked.")
    if details.field:
        sentence = tr(
            "The service cannot do this in the way it was asked: it objects to “{field}”.",
            field=details.field,
        )
    return kind(details.message if is_sentence else sentence, details=details)


def _too_large(_call: Call, details: Details, _headers: Headers) -> StudioError:
    return TooLarge(tr("This is more than the service takes at once."), details=details)


def _key_refused(_call: Call, details: Details, _headers: Headers) -> StudioError:
    return KeyRefused(tr("The service does not accept this key."), details=details)


def _out_of_credits(_call: Call, details: Details, _headers: Headers) -> StudioError:
    return OutOfCredits(tr("There are not enough credits left with the service."), details=details)


def _forbidden(_call: Call, details: Details, _headers: Headers) -> StudioError:
    return Forbidden(tr("The service does not allow this with this key."), details=details)


def _not_there(call: Call, details: Details, headers: Headers) -> StudioError:
    return NotThere(UNKNOWN[call.subject], details=details)


def _not_offered(_call: Call, details: Details, _headers: Headers) -> StudioError:
    said = details.message if details.code == "not_offered" else ""
    return NotOffered(said or tr("The service does not offer this."), details=details)


def _silent(call: Call, details: Details, _headers: Headers) -> StudioError:
    return Silent(tr("The service stopped answering."), charge=call.risk, details=details)


def _too_many(_call: Call, details: Details, headers: Headers) -> StudioError:
    sentence = tr("The service is busy with your other work.")
    return TooManyAtOnce(sentence, wait=wait_of(headers), details=details)


def _fault(call: Call, details: Details, headers: Headers) -> StudioError:
    wait = wait_of(headers)
    if details.status == 503 and wait is not None:
        return TooManyAtOnce(tr("The service has too much to do just now."), wait=wait, details=details)
    return ServiceFault(tr("The service broke down at this."), charge=call.risk, details=details)


BY_STATUS: dict[int, Make] = {
    401: _key_refused,
    402: _out_of_credits,
    403: _forbidden,
    404: _not_there,
    405: _not_offered,
    408: _silent,
    409: _too_many,
    410: _not_offered,
    413: _too_large,
    429: _too_many,
    501: _not_offered,
}
