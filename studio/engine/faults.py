"""What is wrong with a request's JSON, in plain words."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError

_VOICE_KINDS = frozenset({"id", "embedding"})
_UNION_MEMBERS = frozenset({"float", "str"})
_MEANINGS = {
    "missing": "is missing",
    "string_type": "must be text",
    "bool": "must be true or false",
    "float": "must be a number",
    "int": "must be a whole number",
    "list_type": "must be a list",
    "model": "must be an object",
    "union_tag": "must be an id, or an object with an id or an embedding",
    "dict_type": "must be an object",
    "extra": "is not known",
}


def first_fault(error: ValidationError) -> str:
    """A sentence about the first thing that is wrong, naming the field."""
    fault = error.errors(include_url=False, include_input=False)[0]
    field = _field(fault["loc"])
    if fault["type"] == "json_invalid":
        return "The request's body is not JSON."
    if not field:
        return "The request's body must be a JSON object."
    return f"The field “{field}” {_meaning(fault['type'], fault.get('ctx', {}))}."


def _field(path: tuple[int | str, ...]) -> str:
    """The path as the request has it: without what pydantic puts in where there is a choice of types."""
    if len(path) > 2 and path[0] == "voice" and path[1] in _VOICE_KINDS:
        path = path[:1] + path[2:]
    return ".".join(str(part) for part in path if part not in _UNION_MEMBERS)


def _meaning(kind: str, context: dict[str, Any]) -> str:
    if kind == "enum":
        return f"must be one of {context['expected']}"
    return next((words for start, words in _MEANINGS.items() if kind.startswith(start)), "cannot be read")
