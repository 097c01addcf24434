"""One request, before it is sent, and one whole answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

import orjson

from studio.api.form import Form
from studio.api.options import NO_OPTIONS, RequestOptions
from studio.core.connection import Ability
from studio.core.errors import BadAnswer, Charge
from studio.core.language import tr


class Subject(Enum):
    """What the other side may not know."""

    THIS = auto()
    PREVIEW = auto()
    VOICE = auto()
    VOICES = auto()
    DATASET = auto()
    FILE = auto()
    WORD = auto()
    RECORDING = auto()


READING = frozenset({"GET", "HEAD"})


@dataclass(frozen=True, slots=True)
class Call:
    """`path` under the connection's address, or a whole address; `content` is a JSON body, `form` one of
    parts. `priced` if it may be charged for, `creates` if it makes something. `subject` is what the other
    side may not know, for the sentence about it. `ability` is what is asked of the service; `names` if the
    request names something that may be missing there.
    """

    method: str
    path: str
    query: Mapping[str, str | list[str]] = field(default_factory=dict)
    content: bytes | None = None
    form: Form | None = None
    accept: str = "*/*"
    priced: bool = False
    creates: bool = False
    subject: Subject = Subject.THIS
    ability: Ability | None = None
    names: bool = True
    options: RequestOptions = NO_OPTIONS

    @property
    def risk(self) -> Charge:
        """What it may have cost if it was sent and then failed."""
        return Charge.MAYBE if self.priced else Charge.NOTHING

    @property
    def only_reads(self) -> bool:
        """Whether asking twice does no more than asking once."""
        return self.method in READING

    @property
    def once(self) -> bool:
        """Whether doing it twice would cost twice or make two."""
        return self.priced or self.creates


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer: its body, and its headers by lower-case name."""

    body: bytes
    headers: Mapping[str, str]

    def json(self) -> Any:
        """The body as JSON values; BadAnswer if it is none."""
        try:
            return orjson.loads(self.body)
        except orjson.JSONDecodeError as error:
            raise BadAnswer(tr("The service answered with something that is not a voice service.")) from error
