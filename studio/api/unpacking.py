"""Answers unpacked in small pieces, so that a few bytes that stand for thousands cannot fill the memory."""

from __future__ import annotations

import zlib
from collections.abc import AsyncGenerator, Iterator
from contextlib import aclosing
from typing import cast

import httpx

from studio.core.errors import BadAnswer
from studio.core.language import tr

PIECE = 1 << 16
"""The most that is unpacked at a time."""
ACCEPTED = "gzip, deflate"


class Inflating:
    """One packed stream; gzip or zlib with their headers, or bare deflate."""

    def __init__(self, *, gzip: bool) -> None:
        self._gzip = gzip
        self._inside: zlib._Decompress | None = None

    def feed(self, packed: bytes) -> Iterator[bytes]:
        """What `packed` stands for, in pieces; BadAnswer."""
        if self._inside is None and packed:
            self._inside = zlib.decompressobj(self._window(packed[0]))
        while packed and self._inside is not None and not self._inside.eof:
            try:
                piece = self._inside.decompress(packed, PIECE)
            except zlib.error as error:
                raise BadAnswer(tr("The service's answer is damaged.")) from error
            packed = self._inside.unconsumed_tail
            if piece:
                yield piece

    def end(self) -> Iterator[bytes]:
        """What is left once all has come; BadAnswer if that was not the end."""
        if self._inside is None:
            return
        if piece := self._inside.flush():
            yield piece
        if not self._inside.eof:
            raise BadAnswer(tr("The service's answer is damaged: its end is missing."))

    def _window(self, first: int) -> int:
        if self._gzip:
            return zlib.MAX_WBITS | 16
        return zlib.MAX_WBITS if first & 0x0F == zlib.DEFLATED else -zlib.MAX_WBITS


Pieces = AsyncGenerator[bytes, None]


async def unpacked(response: httpx.Response) -> Pieces:
    """The body in pieces. BadAnswer if it is packed in another way than was accepted. Close it, or the loop
    may end before it does."""
    packing = response.headers.get("content-encoding", "identity").strip().lower()
    if packing not in ("identity", "", "gzip", "x-gzip", "deflate"):
        raise BadAnswer(tr("The service's answer is packed in a way that was not asked for."))
    plain = packing in ("identity", "")
    inflating = Inflating(gzip=packing != "deflate")
    async with aclosing(cast(Pieces, response.aiter_raw())) as raw:
        async for packed in raw:
            for piece in (packed,) if plain else inflating.feed(packed):
                yield piece
    for piece in inflating.end():
        yield piece


async def whole(response: httpx.Response, most: int) -> bytes:
    """The body; BadAnswer if it is more than `most` bytes, unread where the head says so."""
    check_announced(response, most)
    body = bytearray()
    async with aclosing(unpacked(response)) as pieces:
        async for piece in pieces:
            body += piece
            check_size(len(body), most)
    return bytes(body)


async def beginning(response: httpx.Response, most: int) -> bytes:
    """The first `most` bytes of the body."""
    body = bytearray()
    async with aclosing(unpacked(response)) as pieces:
        async for piece in pieces:
            body += piece
            if len(body) >= most:
                break
    return bytes(body[:most])


def check_announced(response: httpx.Response, most: int) -> None:
    """BadAnswer if the head announces more than `most` bytes."""
    announced = response.headers.get("content-length", "")
    if announced.isdecimal():
        check_size(int(announced), most)


def check_size(size: int, most: int) -> None:
    """BadAnswer if `size` is more than `most`."""
    if size > most:
        raise BadAnswer(tr("The service answered with more than there can be."))
