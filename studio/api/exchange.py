"""Requests on one loop thread, answers on the worker that asked: the synchronous face of an asynchronous
client, because only there can a read that waits be cancelled."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping
from concurrent.futures import CancelledError, Future
from contextlib import aclosing, asynccontextmanager
from typing import Any
from urllib.parse import urlsplit

import httpx

from studio.api.abilities import Abilities
from studio.api.address import is_loopback, joined, origin
from studio.api.call import Answer, Call
from studio.api.failures import failure
from studio.api.loop import LoopThread
from studio.api.patience import Patience
from studio.api.pipe import Pipe
from studio.api.refusals import details_of, refusal
from studio.api.reply import Reply
from studio.api.requests import Requests, leave
from studio.api.retrying import attempts
from studio.api.unpacking import ACCEPTED, beginning, check_announced, check_size, unpacked, whole
from studio.core.cancel import CancelToken
from studio.core.errors import BadAnswer, Cancelled, KeyMissing, KeyRefused, StudioError, Unreachable
from studio.core.language import tr

CONNECT_SECONDS = 5.0
READ_SECONDS = 60.0
KEEP_SECONDS = 60.0
"""How long an idle connection is kept: the first sound of a next take does not wait for a handshake."""
MOST_REDIRECTS = 3
MOST_WHOLE = 64 << 20
"""Bytes of a whole answer: twenty times the longest list of voices known."""
MOST_STREAMED = 2 << 30
"""Bytes of a stream: two hours of speech in the widest encoding, twice over."""
MOST_REFUSAL = 1 << 16
for _library in ("httpcore", "httpx"):
    # They write down headers, in which a service may repeat the key, and addresses.
    logging.getLogger(_library).setLevel(logging.WARNING)


class Exchange:
    """Everything that goes over one connection. `headers` carry the key, and go to `base_url`'s host only.

    `here` if it leads to the engine on this computer; `read_seconds` how long a service may be silent.
    `abilities` learns what the service turns out not to offer.
    """

    def __init__(
        self,
        base_url: str,
        headers: Mapping[str, str],
        *,
        here: bool = False,
        read_seconds: float = READ_SECONDS,
        secret: str = "",
        most_streamed: int = MOST_STREAMED,
    ) -> None:
        self.base_url, self.here, self.seconds = base_url, here, read_seconds
        self.abilities = Abilities()
        self.loop = LoopThread(f"api {base_url}")
        self._requests = Requests(base_url, headers, secret)
        self._most_streamed = most_streamed
        self._http = _http(base_url, read_seconds)
        self._elsewhere: httpx.AsyncClient | None = None

    def fetch(self, call: Call, cancel: CancelToken) -> Answer:
        """The whole answer to a request; one that only reads is tried up to three times."""
        cancel.check()
        future = self.loop.run(self._fetching(call))
        forget = cancel.on_cancel(lambda: _cancel(future))
        try:
            answer = future.result()
        except CancelledError:
            raise Cancelled(call.risk) from None
        except StudioError as error:
            raise self.abilities.failed(call, error) from error
        finally:
            forget()
        self.abilities.worked(call)
        return answer

    def stream(self, call: Call, cancel: CancelToken) -> Reply:
        """The answer to a request as it comes, once its head is there and good."""
        cancel.check()
        pipe = Pipe(self.loop.loop)
        reply = Reply(pipe, self.loop.run(self._streaming(call, pipe)), self.loop, call, cancel)
        try:
            reply.wait()
        except StudioError as error:
            raise self.abilities.failed(call, error) from error
        self.abilities.worked(call)
        return reply

    def refused(self, status: int, headers: Mapping[str, str], body: bytes, call: Call) -> StudioError:
        """The error for a refusal, without the key in it, however the service repeats it."""
        error = refusal(status, headers, self._requests.without_secret(body), call)
        if isinstance(error, KeyRefused) and not self._requests.has_secret:
            return KeyMissing(tr("The service asks for a key, and none is kept here."), details=error.details)
        return error

    def close(self) -> None:
        """End every request under way and the thread."""
        self.loop.close(self._close)

    async def _close(self) -> None:
        await self._http.aclose()
        if self._elsewhere is not None:
            await self._elsewhere.aclose()

    async def _fetching(self, call: Call) -> Answer:
        async for attempt in attempts(call):
            with attempt:
                try:
                    return await self._fetched(call, joined(self.base_url, call.path))
                except (httpx.HTTPError, httpx.InvalidURL, TimeoutError) as error:
                    raise failure(error, call, begun=False, here=self.here) from error
        raise AssertionError("the last attempt raises")

    async def _fetched(self, call: Call, url: str, redirects: int = 0) -> Answer:
        async with Patience(self._seconds(call)) as patience, self._answered(call, url, patience) as response:
            moved = str(response.next_request.url) if response.next_request is not None else ""
            followed = call.only_reads and origin(moved) == origin(url) and redirects < MOST_REDIRECTS
            if not followed:
                await self._check(response, call)
                return Answer(await whole(response, MOST_WHOLE), _by_name(response))
        return await self._fetched(call, moved, redirects + 1)

    async def _streaming(self, call: Call, pipe: Pipe) -> None:
        try:
            async for attempt in attempts(call):
                with attempt:
                    await self._stream_once(call, pipe)
        except asyncio.CancelledError:
            pipe.end(Cancelled(call.risk))
            raise
        except Exception as error:
            pipe.end(error)
        else:
            pipe.end()

    async def _stream_once(self, call: Call, pipe: Pipe) -> None:
        begun = False
        url = joined(self.base_url, call.path)
        try:
            async with (
                Patience(self._seconds(call)) as patience,
                self._answered(call, url, patience) as response,
            ):
                await self._check(response, call)
                check_announced(response, self._most_streamed)
                begun = True
                pipe.begin(_by_name(response))
                await self._pour(response, pipe, patience)
        except (httpx.HTTPError, httpx.InvalidURL, TimeoutError) as error:
            raise failure(error, call, begun=begun, here=self.here) from error
        except BadAnswer as error:
            error.charge = call.risk
            raise

    async def _pour(self, response: httpx.Response, pipe: Pipe, patience: Patience) -> None:
        size = 0
        async with aclosing(unpacked(response)) as pieces:
            async for piece in pieces:
                size += len(piece)
                check_size(size, self._most_streamed)
                with patience.suspended(len(piece)):  # The reader may take its time; the service may not.
                    await pipe.put(piece)

    @asynccontextmanager
    async def _answered(self, call: Call, url: str, patience: Patience) -> AsyncIterator[httpx.Response]:
        http = self._client(url)
        request = self._requests.of(http, call, url, patience)
        try:
            response = await http.send(request, stream=True)
            try:
                yield response
            finally:
                await response.aclose()
        finally:
            await leave(request)

    async def _check(self, response: httpx.Response, call: Call) -> None:
        if response.is_success:
            return
        headers, body = _by_name(response), await beginning(response, MOST_REFUSAL)
        if response.is_redirect:
            sentence = tr("The service's address leads to another one; correct it in the connection.")
            body = self._requests.without_secret(body)
            raise Unreachable(sentence, details=details_of(response.status_code, headers, body))
        raise self.refused(response.status_code, headers, body, call)

    def _client(self, url: str) -> httpx.AsyncClient:
        """The one for `url`: what is somewhere else, such as a preview, has its own proxies and
        certificates."""
        if origin(url) == origin(self.base_url):
            return self._http
        if is_loopback(url) and not is_loopback(self.base_url):
            raise BadAnswer(tr("The service points to something on this computer; it was not fetched."))
        if self._elsewhere is None:
            self._elsewhere = _http(url if is_loopback(url) else "https:", self.seconds)
        return self._elsewhere

    def _seconds(self, call: Call) -> float:
        return call.options.timeout_seconds or self.seconds


def _http(base_url: str, seconds: float) -> httpx.AsyncClient:
    return httpx.AsyncClient(
        # A proxy of the system's has no business between two processes of one machine.
        trust_env=not is_loopback(base_url),
        # Reading the certificates takes 40 ms, which nobody needs who does not use them.
        verify=urlsplit(base_url).scheme != "http",
        timeout=httpx.Timeout(seconds, connect=CONNECT_SECONDS),
        limits=httpx.Limits(keepalive_expiry=KEEP_SECONDS),
        headers={"User-Agent": "pickup-studio", "Accept-Encoding": ACCEPTED},
    )


def _cancel(future: Future[Any]) -> None:
    future.cancel()


def _by_name(response: httpx.Response) -> Mapping[str, str]:
    return {name.lower(): value for name, value in response.headers.items()}
