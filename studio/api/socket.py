"""Speech over a websocket: many texts at once over one connection, each in a context of its own."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Coroutine, Iterator, Mapping
from concurrent.futures import CancelledError
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlencode

from studio.api.address import joined
from studio.api.call import Call
from studio.api.events import END, SpeechEvent, bodies, events_until
from studio.api.exchange import CONNECT_SECONDS
from studio.api.failures import cut
from studio.api.line import Line, Target
from studio.api.options import pairs
from studio.api.pipe import Pipe
from studio.api.profiles import headers_for
from studio.core.cancel import CancelToken
from studio.core.errors import BadRequest, Cancelled
from studio.core.language import tr
from studio.wire.speech import TtsBody
from studio.wire.websocket import CancelBody, SocketBody

if TYPE_CHECKING:
    from studio.api.asking import Asking

T = TypeVar("T")
Spoken = Callable[[TtsBody], dict[str, Any]]
FLUSHED = END | {"flush_done"}


class SpeechSocket:
    """Connected once it is made; raises as a request does, and `Cancelled` within half a second of its
    token's `cancel`. Contexts may be read from several threads. What one context does not take holds up the
    others, once there is much of it."""

    def __init__(
        self, asking: Asking, call: Call, query: Mapping[str, str], spoken: Spoken, cancel: CancelToken
    ) -> None:
        cancel.check()
        self._asking, self._call, self._spoken, self._cancel = asking, call, spoken, cancel
        exchange = asking.exchange
        self._loop = exchange.loop
        self._seconds = call.options.timeout_seconds or exchange.seconds
        self._line = Line(
            self._loop.loop,
            _target(asking, call, query),
            call,
            exchange.refused,
            connect_seconds=min(CONNECT_SECONDS, self._seconds),
            seconds=self._seconds,
        )
        self._contexts: dict[str, SpeechContext] = {}
        self._forget = cancel.on_cancel(self._stop)
        try:
            self.run(self._line.open())
        except BaseException:
            self._forget()
            raise

    def __enter__(self) -> SpeechSocket:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def send(
        self,
        body: TtsBody,
        context_id: str | None = None,
        *,
        continue_: bool | None = None,
        flush: bool | None = None,
        max_buffer_delay_ms: float | None = None,
    ) -> Iterator[SpeechEvent]:
        """Send `body` at once. What comes of its context from here on, up to the end, or with `flush` up to
        where all that was sent before has come. With `continue_` more of the text follows under the same id.
        """
        known = self._contexts.get(context_id or "")
        context = known or self.context(context_id or body.context_id)
        more = {"continue_": continue_, "flush": flush, "max_buffer_delay_ms": max_buffer_delay_ms}
        return context.send(body, **more)

    def context(self, context_id: str | None = None) -> SpeechContext:
        """A new utterance whose text comes in parts."""
        made = SpeechContext(self, context_id or uuid.uuid4().hex)
        self._contexts[made.id] = made
        return made

    def cancel(self, context_id: str) -> None:
        """What has not begun of a context is not spoken; whoever reads it meets its end."""
        context = self._contexts.pop(context_id, None)
        message = CancelBody(context_id=context_id).model_dump()
        self.run(self._line.forget(context_id, message))
        if context is not None and context.pipe is not None:
            context.pipe.stop(Cancelled(self._call.risk))

    def abandon(self, context_id: str) -> None:
        """The same for a context that nobody reads any more, without waiting."""
        self._contexts.pop(context_id, None)
        self._loop.run(self._line.forget(context_id, CancelBody(context_id=context_id).model_dump()))

    def close(self) -> None:
        """End the connection; whoever still reads meets `Cancelled`."""
        self._forget()
        self._line.stop(Cancelled(self._call.risk))
        future = self._loop.run(self._line.close())
        try:
            future.result()
        except CancelledError:
            return

    # For its contexts

    def expect(self, context_id: str) -> Pipe:
        """Where the events of a context come."""
        return self._line.expect(context_id)

    def say(self, context_id: str, body: SocketBody, *, answered: bool) -> None:
        """Send it, in the connection's dialect."""
        message = {**self._spoken(body), **self._call.options.body}
        self.run(self._line.say(context_id, message, answered=answered))

    def events(self, ends: frozenset[str], found: Iterator[bytes]) -> Iterator[SpeechEvent]:
        """The events of a context up to one of `ends`."""
        broken = partial(cut, self._call, here=self._asking.connection.is_this_computer)
        reported = partial(self._asking.reported, self._call)
        return events_until(ends, found, reported, broken, self._seconds)

    def over(self, context_id: str) -> None:
        """A context has ended."""
        self._contexts.pop(context_id, None)

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Do it on the loop."""
        future = self._loop.run(work)
        forget = self._cancel.on_cancel(lambda: (future.cancel(), None)[1])
        try:
            return future.result()
        except CancelledError:
            raise Cancelled(self._call.risk) from None
        finally:
            forget()

    def _stop(self) -> None:
        self._line.stop(Cancelled(self._call.risk))
        self._loop.run(self._line.close())


class SpeechContext:
    """One utterance: its parts are joined as they are; all but the text stays the same."""

    def __init__(self, socket: SpeechSocket, id: str) -> None:
        self._socket, self.id = socket, id
        self._last: TtsBody | None = None
        self.pipe: Pipe | None = None
        self._found: Iterator[bytes] = iter(())

    def send(self, body: TtsBody, **more: Any) -> Iterator[SpeechEvent]:
        """As `SpeechSocket.send`."""
        if self.pipe is None:
            self.pipe = self._socket.expect(self.id)
            self._found = bodies(_pieces(self.pipe))
        self._last = body
        told = body.model_dump(exclude_unset=True) | {"context_id": self.id}
        asked = SocketBody(**told, **{name: value for name, value in more.items() if value is not None})
        flushes = bool(asked.flush)
        self._socket.say(self.id, asked, answered=flushes or not asked.continue_)
        return self._events(FLUSHED if flushes else END, last=not asked.continue_)

    def push(self, body: TtsBody) -> None:
        """One more part of the text; read what comes with `flush` or `finish`."""
        self.send(body, continue_=True)

    def flush(self) -> Iterator[SpeechEvent]:
        """All that was pushed before."""
        return self.send(self._empty(), continue_=True, flush=True)

    def finish(self) -> Iterator[SpeechEvent]:
        """No more text: all that is still to come."""
        return self.send(self._empty(), continue_=False)

    def cancel(self) -> None:
        """What has not begun is not spoken."""
        self._socket.cancel(self.id)

    def _empty(self) -> TtsBody:
        if self._last is None:
            raise BadRequest(tr("There is nothing to speak yet."))
        return self._last.model_copy(update={"transcript": ""})

    def _events(self, ends: frozenset[str], *, last: bool) -> Iterator[SpeechEvent]:
        try:
            yield from self._socket.events(ends, self._found)
        except GeneratorExit:
            self._socket.abandon(self.id)
            raise
        except BaseException:
            self._socket.over(self.id)
            raise
        if last:
            self._socket.over(self.id)


def _pieces(pipe: Pipe) -> Iterator[bytes]:
    while piece := pipe.take():
        yield piece


def _target(asking: Asking, call: Call, query: Mapping[str, str]) -> Target:
    connection = asking.connection
    address = "ws" + joined(connection.base_url, call.path).removeprefix("http")
    told = [*query.items(), *pairs(call.options.query)]
    headers = {} if query else headers_for(connection.profile, asking.key, loopback=asking.is_local)
    return Target(
        f"{address}?{urlencode(told)}" if told else address,
        {**headers, **call.options.headers},
        asking.is_local,
        connection.is_this_computer,
    )
