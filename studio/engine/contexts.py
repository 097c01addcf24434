"""Utterances over a socket, whose text comes in pieces (wire contract, section 5)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from studio.core.errors import BadRequest, BadText, TooManyAtOnce
from studio.core.speech import MAX_CHARACTERS
from studio.engine.events import Extras, failed, quiet, told
from studio.engine.order import Order
from studio.engine.pending import Pending
from studio.engine.refusals import as_studio_error
from studio.engine.turns import PATIENCE, Turns
from studio.wire.events import DoneEvent, Event
from studio.wire.websocket import FlushDoneEvent

MOST_WAITING = 1000
_GAP = 0.4
"""Seconds between sentences that came apart; as long as the pause between those that came together."""

Say = Callable[[dict[str, Any]], Awaitable[None]]
"""Sends an event as the object that it is on the wire."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What holds for a whole utterance.

    `order`: how it is spoken, whatever its text; `delay`: seconds that an unfinished sentence is waited for;
    `expiry`: seconds without text after which the utterance is over.

    `is_old`: for readers that sort all events by the number of flushes before them, from 0 on, and wait for
    the end of a flush under that number.
    """

    order: Order
    extras: Extras
    delay: float
    expiry: float
    is_old: bool = False


@dataclass(frozen=True, slots=True)
class Input:
    """A piece of text; `goes_on` where more may come, `flush` where what is there shall be spoken now."""

    text: str
    goes_on: bool = False
    flush: bool = False


class Context:
    """One utterance: `take` its text, `run` says its events, at last `done` or an error."""

    def __init__(self, terms: Terms, turns: Turns, say: Say) -> None:
        self.ended = False
        self._terms = terms
        self._turns = turns
        self._say = say
        self._inbox: asyncio.Queue[Input] = asyncio.Queue(MOST_WAITING)
        self._characters = self._flushes = 0
        self._at = 0.0
        self._silent: BadText | None = None

    def take(self, piece: Input) -> None:
        """Speak it after what came before; BadRequest once the last piece came, BadText for too much text."""
        if self.ended:
            raise BadRequest("This context has ended: send further text under a new context_id.")
        characters = self._characters + len(piece.text)
        if characters > MAX_CHARACTERS:
            raise BadText(f"A context has at most {MAX_CHARACTERS:,} characters.")
        try:
            self._inbox.put_nowait(piece)
        except asyncio.QueueFull as error:
            raise TooManyAtOnce("Text comes faster than it can be spoken.", wait=PATIENCE) from error
        self.ended, self._characters = not piece.goes_on, characters

    async def run(self) -> None:
        """Speak until the last piece, or until no more comes."""
        try:
            async with aclosing(self._pieces()) as pieces:
                async for text in pieces:
                    await (self._speak(text) if text else self._tell_flush())
            if not self._at:
                raise self._silent or BadText("There is nothing to speak: type some words.")
            await self._say(DoneEvent(context_id=self._terms.extras.context_id).model_dump())
        except Exception as error:
            await self._say(failed(as_studio_error(error), self._terms.extras.context_id).model_dump())

    async def _pieces(self) -> AsyncGenerator[str, None]:
        """Stretches of text to speak; an empty one for the end of a flush."""
        pending = Pending(self._terms.order.language)
        while True:
            try:
                async with asyncio.timeout(self._terms.delay if pending else self._terms.expiry):
                    piece = await self._inbox.get()
            except TimeoutError:
                if not pending:
                    return
                yield pending.words()
                continue
            pending.add(piece.text)
            whole = piece.flush or not piece.goes_on
            if text := pending.everything() if whole else pending.sentences():
                yield text
            if piece.flush:
                yield ""
            if not piece.goes_on:
                return

    async def _speak(self, text: str) -> None:
        terms = self._terms
        gap = _GAP if self._at else 0.0
        order = replace(terms.order, text=text)
        extras = replace(terms.extras, at=self._at + gap)
        try:
            async with aclosing(self._turns.parts(partial(told, order, extras))) as parts:
                async for part in parts:
                    await self._tell([*quiet(order.form, gap, extras), *part.events])
                    self._at += gap + part.seconds
                    gap = 0.0
        except BadText as error:  # A sign between sentences is no reason to break off.
            self._silent = error

    async def _tell(self, events: Sequence[Event]) -> None:
        number = {"flush_id": self._flushes} if self._flushes or self._terms.is_old else {}
        for event in events:
            await self._say(event.model_dump() | number)

    async def _tell_flush(self) -> None:
        self._flushes += 1
        context_id = self._terms.extras.context_id
        await self._say(FlushDoneEvent(context_id=context_id, flush_id=self._flushes).model_dump())
        if self._terms.is_old:
            await self._say(FlushDoneEvent(context_id=context_id, flush_id=self._flushes - 1).model_dump())
