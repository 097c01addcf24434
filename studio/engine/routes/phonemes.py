"""POST /studio/phonemes: how a word is said here, and how else it could be."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from studio.core.errors import BadText
from studio.engine.bench import Bench
from studio.engine.craft import Stopped
from studio.engine.order import spoken_language
from studio.engine.roster import Roster
from studio.engine.routes.bodies import json_body
from studio.engine.routes.streaming import unless_left
from studio.engine.text.candidates import LONGEST, candidates, said_now
from studio.wire.phonemes import PhonemesAnswer, PhonemesBody, WireCandidate


@dataclass(frozen=True, slots=True)
class PhonemesRoutes:
    bench: Bench
    roster: Roster

    async def phonemes(self, request: Request) -> Response:
        """The phonemes of `text` and up to three others; BadText where it has none, or is no word."""
        body = await json_body(request, PhonemesBody)
        asked = body.language or "en"
        language, british = spoken_language(asked, self.roster.languages), asked.lower().endswith("gb")
        if max(len(body.text), len(body.sounds_like or "")) > LONGEST:
            raise BadText(f"A word has at most {LONGEST} characters here.")

        def act(_: Stopped) -> PhonemesAnswer:
            found = candidates(body.text, language, british, body.sounds_like or "")
            return PhonemesAnswer(
                phonemes=said_now(body.text, language, british),
                candidates=[
                    WireCandidate(phonemes=each.phonemes, alias=each.spelling, reason=each.reason)
                    for each in found
                ],
            )

        made = await unless_left(request, self.bench.run(act))
        return JSONResponse(made.model_dump())
