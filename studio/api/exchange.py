"""Requests on one loop thread, answers on the worker that asked: the synchronous face of an asynchronous
client, because only there can a read that waits be cancelled."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from concurrent.futures import CancelledError, Future
from typing import Any

import httpx

from studio.api.address import is_loopback, joined, origin
from studio.api.call import Answer, Call
from studio.api.failures import failure
from studio.api.loop import LoopThread
from studio.api.pipe import Pipe
from studio.api.refusals import details_of, refusal
from studio.api.reply import Reply
from studio.api.retrying import attempts
from studio.core.cancel import CancelToken
from studio.core.errors import Cancelled, Unreachable

CONNECT_SECONDS = 5.0
READ_SECONDS = 60.0
KEEP_SECONDS = 60.0
"""How long an idle connection is kept: the first sound of a next take does not wait for a handshake."""
MOST_REDIRECTS = 3


class Exchange:
    """Everything that goes over one connection. `headers` carry the key, and go to `base_url`'s host only.

    `here` if it leads to the engine on this computer; `read_seconds` how long a service may be silent.
    """

    def __init__(
        self,
        base_url: str,
        headers: Mapping[str, str],
        *,
        here: bool = False,
        read_seconds: float = READ_SECONDS,
    ) -> None:
        self._base_url, self._headers, self._here = base_url, dict(headers), here
        self._loop = LoopThread(f"api {base_url}")
        self._http = httpx.AsyncClient(
            # A proxy of the system's has no business between two processes of one machine.
            trust_env=not is_loopback(base_url),
            # Reading the certificates takes 40 ms, which nobody needs who does not use them.
            verify=base_url.startswith("https:"),
            timeout=httpx.Timeout(read_seconds, connect=CONNECT_SECONDS),
            limits=httpx.Limits(keepalive_expiry=KEEP_SECONDS),
            headers={"User-Agent": "pickup-studio"},
        )

    def fetch(self, call: Call, cancel: CancelToken) -> Answer:
        """The whole answer to a request; one that only reads is tried up to three times."""
        cancel.check()
        future = self._loop.run(self._fetching(call))
        forget = cancel.on_cancel(lambda: _cancel(future))
        try:
            return future.result()
        except CancelledError:
            raise Cancelled(call.risk) from None
        finally:
            forget()

    def stream(self, call: Call, cancel: CancelToken) -> Reply:
        """The answer to a request as it comes, once its head is there and good."""
        cancel.check()
        pipe = Pipe(self._loop.loop)
        reply = Reply(pipe, self._loop.run(self._streaming(call, pipe)), self._loop, call, cancel)
        reply.wait()
        return reply

    def close(self) -> None:
        """End every request under way and the thread."""
        self._loop.close(self._http.aclose)

    async def _fetching(self, call: Call) -> Answer:
        async for attempt in attempts(reads=call.method == "GET"):
            with attempt:
                return await self._fetched(call, joined(self._base_url, call.path))
        raise AssertionError("the last attempt raises")

    async def _fetched(self, call: Call, url: str, redirects: int = 0) -> Answer:
        try:
            response = await self._http.send(self._request(call, url))
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise failure(error, call, begun=False, here=self._here) from error
        moved = str(response.next_request.url) if response.next_request is not None else ""
        if call.method == "GET" and origin(moved) == origin(url) and redirects < MOST_REDIRECTS:
            return await self._fetched(call, moved, redirects + 1)
        _check(response, response.content, call)
        return Answer(response.content, _by_name(response))

    async def _streaming(self, call: Call, pipe: Pipe) -> None:
        try:
            async for attempt in attempts(reads=False):
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
        try:
            response = await self._http.send(
                self._request(call, joined(self._base_url, call.path)), stream=True
            )
            try:
                if not response.is_success:
                    _check(response, await response.aread(), call)
                begun = True
                pipe.begin(_by_name(response))
                async for piece in response.aiter_bytes():
                    await pipe.put(piece)
            finally:
                await response.aclose()
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise failure(error, call, begun=begun, here=self._here) from error

    def _request(self, call: Call, url: str) -> httpx.Request:
        headers = {"Accept": call.accept}
        if origin(url) == origin(self._base_url):
            headers |= self._headers
        if call.content is not None:
            headers["Content-Type"] = "application/json"
        params: Any = call.query or None
        return self._http.build_request(
            call.method, url, params=params, content=call.content, headers=headers
        )


def _cancel(future: Future[Any]) -> None:
    future.cancel()


def _check(response: httpx.Response, body: bytes, call: Call) -> None:
    if response.is_success:
        return
    if response.is_redirect:
        sentence = "The service's address leads to another one; correct it in the connection."
        raise Unreachable(sentence, details=details_of(response.status_code, _by_name(response), body))
    raise refusal(response.status_code, _by_name(response), body, call)


def _by_name(response: httpx.Response) -> Mapping[str, str]:
    return {name.lower(): value for name, value in response.headers.items()}
