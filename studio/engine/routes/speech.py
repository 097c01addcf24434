"""POST /tts/bytes and /tts/sse."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from studio.engine.events import Extras, events, failed, framed
from studio.engine.order import SpeechBody, check_raw, order_of
from studio.engine.rendering import sound_bytes
from studio.engine.roster import Roster
from studio.engine.routes.bodies import json_body
from studio.engine.routes.streaming import MEDIA_TYPES, streamed
from studio.engine.turns import Turns


@dataclass(frozen=True, slots=True)
class SpeechRoutes:
    turns: Turns
    roster: Roster

    async def tts_bytes(self, request: Request) -> Response:
        """The sound itself, in any format, each clause as soon as it is made."""
        order = order_of(await json_body(request, SpeechBody), self.roster)
        parts = self.turns.parts(partial(sound_bytes, order))
        return await streamed(request, parts, MEDIA_TYPES[order.form.container])

    async def tts_sse(self, request: Request) -> Response:
        """Events with raw sound, and times of words and phonemes where they are asked for."""
        body = await json_body(request, SpeechBody)
        check_raw(body.output_format)
        order = order_of(body, self.roster)
        context_id = body.context_id or str(uuid.uuid4())
        extras = Extras(context_id, bool(body.add_timestamps), bool(body.add_phoneme_timestamps))
        parts = self.turns.parts(partial(events, order, extras))
        return await streamed(
            request, parts, "text/event-stream", lambda error: framed(failed(error, context_id))
        )
