"""GET /: that the engine is there, and what it can do."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from studio.core.connection import Ability
from studio.engine.description import described
from studio.engine.operations import OPERATIONS
from studio.engine.turns import Turns
from studio.engine.version import version_of
from studio.wire.voices import ApiStatus

ABILITIES = (
    Ability.TTS,
    Ability.STREAM,
    Ability.TIMESTAMPS,
    Ability.CONTROLS,
    Ability.SEED,
    Ability.PAUSES,
    Ability.PHONEMES,
    Ability.INFILL,
    Ability.VOICE_CHANGER,
    Ability.CLONE,
    Ability.MIX,
    Ability.LOCALIZE,
    Ability.CREATE,
    Ability.DATASETS,
    Ability.DATASET_EDIT,
)
LISTENS = ("stt", "marks", "pitch", "judge", "compare")
"""What it hears; nobody else is asked for that."""


@dataclass(frozen=True, slots=True)
class StatusRoutes:
    turns: Turns

    async def description(self, request: Request) -> Response:
        """The API as OpenAPI describes it; without the sockets, for which it has no words."""
        return JSONResponse(described(OPERATIONS))

    async def status(self, request: Request) -> Response:
        """Answers at once, whether or not the voices are loaded; `version` is the one that is spoken with
        this client."""
        status = ApiStatus(
            ok=True,
            version=version_of(request),
            capabilities=[*map(str, ABILITIES), *LISTENS],
            notice=self.turns.degraded,
        )
        return JSONResponse(status.model_dump())
