"""POST /infill/bytes."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace

from starlette.requests import Request
from starlette.responses import Response

from studio.audio.encode import whole
from studio.core.clip import FloatArray
from studio.core.errors import BadRequest
from studio.core.speech import OutputFormat
from studio.engine.bench import Bench
from studio.engine.craft import Craft, Gap
from studio.engine.order import check_text, form_of, seed_of, spoken_language
from studio.engine.recordings import read_end, read_start
from studio.engine.roster import Roster
from studio.engine.routes.bodies import parts_body
from studio.engine.routes.streaming import MEDIA_TYPES, unless_left
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.speech.synthesiser import Synthesiser
from studio.engine.store.store import Store
from studio.engine.turns import Turns
from studio.engine.uploads import Form, received
from studio.engine.wire_controls import controls_of
from studio.wire.infill import InfillFields

CONTEXT = 30.0
"""Seconds of either side that are listened to: enough to know the voice, the pace and the room."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be said between two recordings, and in which format it shall come."""

    gap: Gap
    form: OutputFormat


@dataclass(frozen=True, slots=True)
class InfillRoutes:
    turns: Turns
    roster: Roster
    store: Store
    bench: Bench
    craft: Craft

    async def infill_bytes(self, request: Request) -> Response:
        """The middle alone, in any format; a WAV says its true length."""
        async with received(request, self.store, {"left_audio", "right_audio"}) as form:
            asked = await self._asked(request, form)
        sound = await unless_left(request, self._filled(asked.gap))
        content = whole(sound, SAMPLE_RATE, asked.form)
        return Response(content, media_type=MEDIA_TYPES[asked.form.container])

    async def _asked(self, request: Request, form: Form) -> Asked:
        fields = parts_body(form.texts, InfillFields)
        if not form.files:
            raise BadRequest("An infill needs left_audio, right_audio, or both.")
        check_text(fields.transcript)
        voice = self.roster.find(fields.voice_id).coordinates
        checked = form_of(fields.output_format)
        outline = Gap(
            None,
            None,
            fields.transcript,
            voice,
            spoken_language(fields.language or voice.language, self.roster.languages),
            controls_of(fields.voice.controls if fields.voice else None),
            seed_of(fields.seed),
        )
        gap = await unless_left(request, self.bench.run(lambda _: _with_sides(outline, form)))
        return Asked(gap, checked)

    async def _filled(self, gap: Gap) -> FloatArray:
        given_up = threading.Event()

        def begin(synthesiser: Synthesiser) -> Iterator[FloatArray]:
            yield self.craft.fill(gap, synthesiser, given_up.is_set)

        parts = self.turns.parts(begin)
        try:
            return await anext(parts)
        finally:
            given_up.set()
            await parts.aclose()


def _with_sides(gap: Gap, form: Form) -> Gap:
    left, right = form.files.get("left_audio"), form.files.get("right_audio")
    return replace(
        gap,
        left=read_end(left, CONTEXT) if left else None,
        right=read_start(right, CONTEXT) if right else None,
    )
