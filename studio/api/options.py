"""What a caller may ask for beside a method's own parameters, for one call."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class RequestOptions:
    """`timeout_seconds`: how long the service may be silent, and how long a whole answer may take once all is
    sent. `max_retries`: how often to ask again; what may be charged or make something is asked again only
    where the service refused it because it was busy. `chunk_size`: bytes in each piece of streamed sound.
    `headers`, `query`, `body`: added to what is sent, and in front of it where both say something.
    """

    timeout_seconds: float | None = None
    max_retries: int | None = None
    chunk_size: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, Any] = field(default_factory=dict)
    body: Mapping[str, Any] = field(default_factory=dict)


NO_OPTIONS = RequestOptions()


def pairs(values: Mapping[str, Any], outer: str = "") -> Iterator[tuple[str, str]]:
    """Names and texts as the contract puts them into a query: `b[c]` for what is nested, a list as the same
    name again and again, `true` and `false`; None is left out."""
    for key, value in values.items():
        name = f"{outer}[{key}]" if outer else key
        for item in value if isinstance(value, (list, tuple)) else [value]:
            if isinstance(item, Mapping):
                yield from pairs(item, name)
            elif item is not None:
                yield name, _text(item)


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
