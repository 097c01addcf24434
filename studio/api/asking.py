"""What all groups of a client's calls share: how a call is made of a body, and an answer read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar
from urllib.parse import quote

import orjson
from pydantic import BaseModel, ValidationError

from studio.api.address import is_loopback
from studio.api.call import Call
from studio.api.events import SpeechEvent, speech_events
from studio.api.exchange import READ_SECONDS, Exchange
from studio.api.failures import cut
from studio.api.form import Form
from studio.api.options import NO_OPTIONS, RequestOptions, pairs
from studio.api.profiles import DIALECTS, headers_for
from studio.api.reply import Reply
from studio.api.upload import Upload
from studio.core.cancel import CancelToken
from studio.core.connection import Connection
from studio.core.errors import BadAnswer, Details, KeyRefused, StudioError
from studio.core.language import tr

Model = TypeVar("Model", bound=BaseModel)
Files = Sequence[tuple[str, Upload | None]]
NDJSON = "ndjson"
EVENT_STREAM = "text/event-stream"
SENTENCE = tr("The service answered with something that is not a voice service.")


Seen = Callable[[Mapping[str, str]], None]


class Asking:
    """One connection with its dialect and its key; KeyRefused for a key that no header can carry."""

    def __init__(self, connection: Connection, key: str, *, read_seconds: float = READ_SECONDS) -> None:
        if not key.isascii() or not key.isprintable():
            raise KeyRefused(tr("This is no key: it has characters in it that no key has."))
        self.connection = connection
        self.is_local = is_loopback(connection.base_url)
        self.key = key
        self._dialect = DIALECTS[connection.profile]
        self.exchange = Exchange(
            connection.base_url,
            headers_for(connection.profile, key, loopback=self.is_local),
            here=connection.is_this_computer,
            read_seconds=connection.timeout_seconds or read_seconds,
            secret=key,
        )

    @property
    def is_idle(self) -> bool:
        """True if nothing is under way."""
        return self.exchange.loop.is_idle

    def close(self) -> None:
        """End what is under way. Calls made afterwards come back cancelled."""
        self.exchange.close()

    def ask(self, call: Call, cancel: CancelToken | None) -> Any:
        """The answer as JSON values."""
        return self.exchange.fetch(call, cancel or CancelToken()).json()

    def ask_for(
        self, model: type[Model], call: Call, cancel: CancelToken | None, seen: Seen | None = None
    ) -> Model:
        """The answer as a `model`; BadAnswer, which says what it may have cost. `seen` is shown the answer's
        headers."""
        try:
            answer = self.exchange.fetch(call, cancel or CancelToken())
            if seen:
                seen(answer.headers)
            return read(model, answer.json())
        except BadAnswer as error:
            error.charge = call.risk
            raise

    def do(self, call: Call, cancel: CancelToken | None) -> None:
        """The act, whatever the service says of its success."""
        self.exchange.fetch(call, cancel or CancelToken())

    def sound(self, call: Call, cancel: CancelToken) -> Reply:
        """The answer as it comes. BadAnswer if it says that it is something else than sound."""
        reply = self.exchange.stream(call, cancel)
        kind = reply.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind.endswith("json") or kind in ("text/html", EVENT_STREAM):
            reply.close()
            raise BadAnswer(tr("The service did not answer with sound."), charge=call.risk)
        return reply

    def events(self, call: Call, cancel: CancelToken) -> Iterator[SpeechEvent]:
        """The answer as events, asked for at once. BadAnswer if it is no stream of them."""
        reply = self.exchange.stream(call, cancel)
        kind = reply.headers.get("content-type", "")
        if EVENT_STREAM not in kind and NDJSON not in kind:
            reply.close()
            raise BadAnswer(tr("The service did not answer with a stream."), charge=call.risk)
        return self._events(call, reply)

    def call(self, method: str, path: str, **more: Any) -> Call:
        """A call whose `options` may be None, and whose `accept` is a kind of the profiles."""
        options: RequestOptions = more.pop("options", None) or NO_OPTIONS
        if options.max_retries is None:
            options = replace(options, max_retries=self.connection.max_retries)
        accept = self._dialect.accepts(more.pop("accept", "application/json"))
        return Call(method, path, options=options, accept=accept, **more)

    def json_call(self, method: str, path: str, body: Mapping[str, Any], **more: Any) -> Call:
        """A call with a JSON body, and in it what the options add."""
        options: RequestOptions = more.get("options") or NO_OPTIONS
        return self.call(method, path, content=orjson.dumps({**body, **options.body}), **more)

    def form_call(self, path: str, texts: Sequence[tuple[str, str]], files: Files, **more: Any) -> Call:
        """A POST of parts: texts, what the options add, then the files that are there."""
        options: RequestOptions = more.get("options") or NO_OPTIONS
        added = list(pairs(options.body))
        kept = [part for part in texts if part[0] not in dict(added)]
        there = [(name, upload) for name, upload in files if upload is not None]
        return self.call("POST", path, form=Form([*kept, *added], there), **more)

    @property
    def priced(self) -> bool:
        """Whether what is made here may be charged for."""
        return not self.is_local

    def _events(self, call: Call, reply: Reply) -> Iterator[SpeechEvent]:
        broken = partial(cut, call, here=self.connection.is_this_computer)
        patience = call.options.timeout_seconds or self.exchange.seconds
        try:
            yield from speech_events(reply.pieces(), partial(self.reported, call), broken, patience)
        except BaseException:
            reply.close()
            raise
        reply.let_end()

    def reported(self, call: Call, event: dict[str, Any]) -> StudioError:
        """What an error event of a stream means."""
        status = event.get("status_code")
        number = status if isinstance(status, int) and status >= 400 else 500
        error = self.exchange.refused(number, {}, orjson.dumps(event), call)
        return self.exchange.abilities.failed(call, error)


def read(model: type[Model], json: Any) -> Model:
    """`json` as a `model`; BadAnswer."""
    try:
        return model.model_validate(json)
    except ValidationError as error:
        wrong = error.errors(include_url=False, include_input=False)[0]
        field = ".".join(str(step) for step in wrong["loc"])
        raise BadAnswer(SENTENCE, details=Details(message=wrong["msg"], field=field)) from error


def step(id: str) -> str:
    """An id as one step of a path."""
    return quote(id, safe="").replace(".", "%2E") if not id.strip(".") else quote(id, safe="")
