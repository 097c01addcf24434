"""A voice between others."""

from __future__ import annotations

import math
from collections.abc import Sequence

from studio.core.cancel import CancelToken
from studio.core.connection import Ability
from studio.core.errors import BadRequest
from studio.core.language import tr
from studio.core.voice_requests import MixPart
from studio.services.bodies import mix_part
from studio.services.connect import Connect
from studio.services.speak import check_voice
from studio.wire.voices import MixBody

FEWEST = 2


class Mix:
    """`mix(parts, cancel)`: the 192 numbers of the mixed voice. Nothing is kept: `Speak` takes the numbers as
    they are, and `CreateVoice` makes a voice of them.

    Raises BadRequest (fewer than two voices, weights that are no weights), BadVoice, NotOffered, other
    StudioErrors, and Cancelled.
    """

    def __init__(self, connect: Connect) -> None:
        self._connect = connect

    def __call__(self, parts: Sequence[MixPart], cancel: CancelToken) -> tuple[float, ...]:
        _check(parts)
        line = self._connect.line(cancel, Ability.MIX)
        body = MixBody(voices=[mix_part(part) for part in parts])
        return tuple(line.client.mix(body, cancel, line.options))


def _check(parts: Sequence[MixPart]) -> None:
    if len(parts) < FEWEST:
        raise BadRequest(tr("A mix needs at least two voices."))
    for part in parts:
        check_voice(part.voice_id, part.embedding)
        if not (math.isfinite(part.weight) and part.weight >= 0):
            raise BadRequest(tr("A voice's weight is a number from 0 up."))
    if not any(part.weight for part in parts):
        raise BadRequest(tr("At least one voice needs a weight above 0."))
