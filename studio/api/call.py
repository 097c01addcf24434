"""One request, before it is sent, and one whole answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson

from studio.core.errors import Charge, ServiceFault


@dataclass(frozen=True, slots=True)
class Call:
    """`path` under the connection's address, or a whole address; `content` is a JSON body. `priced` if it may
    be charged for. `subject` is what the other side may not know, for the sentence about it."""

    method: str
    path: str
    query: Mapping[str, str | list[str]] = field(default_factory=dict)
    content: bytes | None = None
    accept: str = "*/*"
    priced: bool = False
    subject: str = "this"

    @property
    def risk(self) -> Charge:
        """What it may have cost if it was sent and then failed."""
        return Charge.MAYBE if self.priced else Charge.NOTHING


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer: its body, and its headers by lower-case name."""

    body: bytes
    headers: Mapping[str, str]

    def json(self) -> Any:
        """The body as JSON values; ServiceFault if it is none."""
        try:
            return orjson.loads(self.body)
        except orjson.JSONDecodeError as error:
            raise ServiceFault("The service answered with something that is not a voice service.") from error
