"""An answer as it comes, on the side of the worker that reads it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future

from studio.api.call import Call
from studio.api.loop import LoopThread
from studio.api.pipe import Pipe
from studio.core.cancel import CancelToken
from studio.core.errors import Cancelled

GRACE_SECONDS = 1.0
"""How long an answer of which nothing more is wanted may take to end."""


class Reply:
    """An answer as it comes: iterate over its bytes. `headers` by lower-case name."""

    def __init__(
        self, pipe: Pipe, future: Future[None], loop: LoopThread, call: Call, cancel: CancelToken
    ) -> None:
        self._pipe, self._future, self._loop = pipe, future, loop
        self._chunk = call.options.chunk_size
        # Work that is stopped before it began cannot say so itself.
        future.add_done_callback(lambda _: pipe.end(Cancelled(call.risk)))
        self._forget: Callable[[], None] = cancel.on_cancel(lambda: self._stop(Cancelled(call.risk)))

    @property
    def headers(self) -> Mapping[str, str]:
        return self._pipe.headers

    def wait(self) -> None:
        """Until the head is there; raises what came instead of it."""
        try:
            self._pipe.wait_begun()
        except BaseException:
            self.close()
            raise

    def __iter__(self) -> Iterator[bytes]:
        pieces = self.pieces()
        try:
            yield from _of_size(self._chunk, pieces) if self._chunk else pieces
        finally:
            self.close()

    def pieces(self) -> Iterator[bytes]:
        """The bytes, leaving it to the caller to close."""
        while piece := self._pipe.take():
            yield piece

    def let_end(self) -> None:
        """All that is wanted has come. The connection is kept for the next request if the body ends soon."""
        self._forget()
        self._pipe.discard()
        self._loop.later(GRACE_SECONDS, self._future.cancel)

    def close(self) -> None:
        """Nothing more is wanted; the connection is closed."""
        self._forget()
        self._future.cancel()

    def _stop(self, reason: Cancelled) -> None:
        self._pipe.stop(reason)
        self._future.cancel()


def _of_size(size: int, pieces: Iterator[bytes]) -> Iterator[bytes]:
    rest = bytearray()
    for piece in pieces:
        rest += piece
        whole = len(rest) - len(rest) % size
        for start in range(0, whole, size):
            yield bytes(rest[start : start + size])
        del rest[:whole]
    if rest:
        yield bytes(rest)
