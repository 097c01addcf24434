"""JSON bodies, read with a limit and understood."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from pydantic import ValidationError
from starlette.requests import Request

from studio.core.errors import BadRequest
from studio.engine.faults import first_fault
from studio.engine.refusals import TooLarge
from studio.wire.multipart import from_parts
from studio.wire.speech import WireModel

LARGEST_BODY = 1_000_000
"""Bytes: 20,000 characters of any script, escaped, and embeddings."""

M = TypeVar("M", bound=WireModel)


async def json_body(request: Request, model: type[M]) -> M:
    """The request's JSON; TooLarge, or BadRequest that names the first thing wrong with it."""
    return understood(await _content(request), model)


def understood(content: bytes | str, model: type[M]) -> M:
    """The model that `content` is the JSON of."""
    try:
        return model.model_validate_json(content)
    except ValidationError as error:
        raise BadRequest(first_fault(error)) from error


def parts_body(parts: Iterable[tuple[str, str]], model: type[M]) -> M:
    """The model that a form's text parts stand for."""
    try:
        return from_parts(model, parts)
    except ValidationError as error:
        raise BadRequest(first_fault(error)) from error


async def _content(request: Request) -> bytes:
    content = bytearray()
    async for piece in request.stream():
        content += piece
        if len(content) > LARGEST_BODY:
            raise TooLarge("The request is larger than anything that can be meant.")
    return bytes(content)
