"""The API described as OpenAPI 3.1, made from the models that the routes read and write."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from pydantic import BaseModel, TypeAdapter
from pydantic.json_schema import models_json_schema

from studio.engine.version import VERSIONS
from studio.wire.errors import ErrorBody

Json = dict[str, Any]
Model = type[BaseModel]
Mode = Literal["validation", "serialization"]

AUDIO = ("audio/wav", "audio/mpeg", "audio/pcm")
EVENTS = ("text/event-stream",)
_REFERENCE = "#/components/schemas/{model}"
_REFUSED = {
    400: "What is asked for cannot be done as asked; the message says why.",
    401: "No key, or a wrong one.",
    403: "Not the user's own, or meant for another host.",
    404: "There is no such thing.",
    413: "Too large, or too long.",
    415: "Not sent as it has to be, or sound of a kind that is not read.",
    422: "Sound that nothing can be made of.",
    426: "An address for websockets.",
    429: "Too much at once; Retry-After says when to ask again.",
    500: "The engine failed.",
    501: "Not on this computer.",
    507: "The disk is full.",
}


@dataclass(frozen=True, slots=True)
class Operation:
    """One method of one path.

    `body`: what its JSON is; `form`: its text parts, beside the `files`, of which those in `optional` may be
    missing; `answers`: what its JSON may be, or else `media`: the types of what it sends; `query`: schemas of
    its parameters.
    """

    method: str
    path: str
    summary: str
    answers: tuple[Model, ...] = ()
    media: tuple[str, ...] = ()
    body: Model | None = None
    form: Model | None = None
    files: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    status: int = 200
    query: dict[str, Json] = field(default_factory=dict)


def described(operations: Sequence[Operation]) -> Json:
    """The OpenAPI document of the operations."""
    described = _Models(operations)
    paths: Json = {}
    for each in operations:
        paths.setdefault(each.path, {})[each.method] = _operation(each, described)
    return {
        "openapi": "3.1.0",
        "info": {"title": "The engine of Pickup Studio", "version": VERSIONS[-1]},
        "security": [{"key": []}, {"bearer": []}],
        "paths": paths,
        "components": {
            "schemas": described.schemas,
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "X-API-Key"},
                "bearer": {"type": "http", "scheme": "bearer"},
            },
        },
    }


class _Models:
    """The schemas of all models that the operations name, and where each is found."""

    def __init__(self, operations: Sequence[Operation]) -> None:
        asked = {each.body for each in operations if each.body is not None}
        told = {model for each in operations for model in each.answers} | {ErrorBody}
        self._asked, self._told = _mode(asked, "validation"), _mode(told, "serialization")
        found = [*self._asked.values(), *self._told.values()]
        self._places, definitions = models_json_schema(found, ref_template=_REFERENCE)
        self.schemas: Json = definitions["$defs"]
        for schema in self.schemas.values():
            _allow_bare_voice(schema.get("properties", {}))

    def asked(self, model: Model) -> Json:
        return self._content(self._places[self._asked[model]])

    def told(self, *models: Model) -> Json:
        places = [self._places[self._told[model]] for model in models]
        return self._content(places[0] if len(places) == 1 else {"anyOf": places})

    @staticmethod
    def _content(schema: Any) -> Json:
        return {"application/json": {"schema": schema}}


def _mode(models: Iterable[Model], mode: Mode) -> dict[Model, tuple[Model, Mode]]:
    return {model: (model, mode) for model in sorted(models, key=lambda model: model.__name__)}


def _allow_bare_voice(properties: Json) -> None:
    """A voice may be its id alone, and an object need not say its mode."""
    kinds = properties.get("voice", {}).get("oneOf")
    if kinds:
        properties["voice"] = {"anyOf": [{"type": "string"}, *kinds]}


def _operation(each: Operation, models: _Models) -> Json:
    described: Json = {
        "summary": each.summary,
        "operationId": f"{each.method} {each.path}",
        "parameters": [*_path_parameters(each.path), *_query_parameters(each.query)],
        "responses": {str(each.status): _answer(each, models), **_refusals(models)},
    }
    if each.body is not None:
        described["requestBody"] = {"required": True, "content": models.asked(each.body)}
    elif each.files:
        content = {"multipart/form-data": {"schema": _form_schema(each)}}
        described["requestBody"] = {"required": True, "content": content}
    return described


def _answer(each: Operation, models: _Models) -> Json:
    content = models.told(*each.answers) if each.answers else {kind: {} for kind in each.media}
    return {"description": each.summary, **({"content": content} if content else {})}


def _refusals(models: _Models) -> Json:
    content = {**models.told(ErrorBody), "text/plain": {}}
    return {str(status): {"description": why, "content": content} for status, why in _REFUSED.items()}


def _path_parameters(path: str) -> list[Json]:
    names = re.findall(r"{(\w+)}", path)
    return [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in names]


def _query_parameters(query: dict[str, Json]) -> list[Json]:
    versions = {"name": "Cartesia-Version", "in": "header", "schema": {"enum": [*VERSIONS]}}
    return [{"name": name, "in": "query", "schema": schema} for name, schema in query.items()] + [versions]


def _form_schema(each: Operation) -> Json:
    """Text parts as the wire has them, names of nested fields in brackets, and the files."""
    parts = dict(_parts("", each.form)) if each.form is not None else {}
    files = {name: {"type": "string", "format": "binary"} for name in each.files}
    return {
        "type": "object",
        "properties": {name: schema for name, (schema, _) in parts.items()} | files,
        "required": [name for name, (_, required) in parts.items() if required]
        + [name for name in each.files if name not in each.optional],
    }


def _parts(name: str, model: Model) -> Iterator[tuple[str, tuple[Json, bool]]]:
    for key, each in model.model_fields.items():
        part = f"{name}[{each.alias or key}]" if name else each.alias or key
        inner = _model_in(each.annotation)
        if inner is None:
            plain: TypeAdapter[Any] = TypeAdapter(each.annotation or str)
            schema = _without_null(plain.json_schema(ref_template=_REFERENCE))
            yield part + ("[]" if schema.get("type") == "array" else ""), (schema, each.is_required())
            continue
        for below, (schema, is_required) in _parts(part, inner):
            yield below, (schema, is_required and each.is_required())


def _model_in(annotation: Any) -> Model | None:
    kinds = (annotation, *get_args(annotation))
    return next((kind for kind in kinds if isinstance(kind, type) and issubclass(kind, BaseModel)), None)


def _without_null(schema: Json) -> Json:
    """An empty part stands for null."""
    kinds = [kind for kind in schema.get("anyOf", [schema]) if kind.get("type") != "null"]
    return kinds[0] if len(kinds) == 1 else {"anyOf": kinds}
