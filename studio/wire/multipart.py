"""Models as the text parts of a multipart body (wire contract, section 2).

Names of nested fields stand in brackets, `output_format[container]`; a list is the same name again and again,
ending in `[]`; numbers are decimal text, booleans `true` and `false`; an empty part is one that is not there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from typing import Any, TypeVar

from studio.wire.speech import WireModel

Parts = list[tuple[str, str]]
Model = TypeVar("Model", bound=WireModel)


def parts_of(model: WireModel) -> Parts:
    """The parts in the order of the fields; what is None has none."""
    return list(_parts("", model.model_dump(by_alias=True, exclude_none=True)))


def from_parts(model: type[Model], parts: Iterable[tuple[str, str]]) -> Model:
    """The inverse; unknown names are kept out of the way. Raises pydantic's ValidationError."""
    tree: dict[str, Any] = {}
    for name, text in parts:
        if text:
            _put(tree, _path(name), text)
    return model.model_validate(tree)


def _parts(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _parts(f"{name}[{key}]" if name else key, inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _parts(f"{name}[]", inner)
    else:
        yield name, _text(value)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value.value) if isinstance(value, Enum) else str(value)


def _path(name: str) -> list[str]:
    return name.replace("]", "").split("[")


def _put(tree: dict[str, Any], path: list[str], text: str) -> None:
    *outer, last = path
    for place, key in enumerate(outer):
        if place == len(outer) - 1 and not last:
            known = tree.setdefault(key, [])
            if isinstance(known, list):
                known.append(text)
            return
        inner = tree.setdefault(key, {})
        if not isinstance(inner, dict):
            return
        tree = inner
    tree[last] = text
