"""Putting words between two stretches of a recording: from a request to a take on disk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

from studio.api.events import SpeechEvent
from studio.api.upload import Upload
from studio.core.cancel import CancelToken
from studio.core.connection import Ability
from studio.core.errors import BadRequest, BadSound, Charge
from studio.core.infill import InfillRequest
from studio.core.language import tr
from studio.core.passage import Passage
from studio.core.take import Take, TakeInput, TakeJob
from studio.library.project import Project
from studio.services.bodies import infill_fields
from studio.services.connect import Connect
from studio.services.input_sound import InputSound, InputSounds
from studio.services.line import Line
from studio.services.make_take import Act, MakeTake, unheard, untold
from studio.services.quote import AskPrice
from studio.services.receiving import Heard, Progress
from studio.services.speak import check_text, check_voice
from studio.services.speech_source import pieces_of, risk_of
from studio.wire.infill import InfillFields

LEFT, RIGHT = "left_audio", "right_audio"


@dataclass(frozen=True, slots=True)
class InfillSource:
    """One infill: its text parts and the sounds on both sides, of which one may be missing."""

    line: Line
    fields: InfillFields
    left: Upload | None
    right: Upload | None

    @property
    def route(self) -> str:
        """The path of it."""
        return "/infill/bytes"

    @property
    def risk(self) -> Charge:
        """What it may have cost if it was asked for and failed."""
        return risk_of(self.line.client)

    @property
    def sent(self) -> dict[str, Any]:
        """The text parts in their order."""
        return {"parts": [*self.line.client.infill_request(self.fields), *self.line.options.body.items()]}

    def events(self, cancel: CancelToken) -> Iterator[SpeechEvent]:
        """The middle as it comes."""
        client, options = self.line.client, self.line.options
        return pieces_of(client.infill_bytes(self.fields, self.left, self.right, cancel, options))

    def instead(self, error: BadRequest) -> None:
        """There is one way only."""


class Infill:
    """`infill(request, project, cancel, heard=…, progress=…)`: the middle alone, as a take that is in the
    project already; see `MakeTake` for what `heard` and `progress` get, and for what becomes of a take that
    breaks off. Raises BadText, BadVoice, BadSound, NotOffered, other StudioErrors, and Cancelled.
    """

    def __init__(self, connect: Connect, make_take: MakeTake, inputs: InputSounds, price: AskPrice) -> None:
        self._connect, self._make_take = connect, make_take
        self._inputs, self._price = inputs, price

    def __call__(
        self,
        request: InfillRequest,
        project: Project,
        cancel: CancelToken,
        *,
        heard: Heard = unheard,
        progress: Progress = untold,
    ) -> Take:
        check_text(request.text)
        check_voice(request.voice_id)
        if request.left is None and request.right is None:
            raise BadSound(tr("There is no recording on either side."))
        with ExitStack() as open_sounds:
            left = self._side(request.left, open_sounds, cancel)
            right = self._side(request.right, open_sounds, cancel)
            act = self._act(request, left, right)
            return self._make_take(act, project, cancel, heard, progress)

    def _side(
        self, passage: Passage | None, open_sounds: ExitStack, cancel: CancelToken
    ) -> InputSound | None:
        return open_sounds.enter_context(self._inputs(passage, cancel)) if passage else None

    def _act(self, request: InfillRequest, left: InputSound | None, right: InputSound | None) -> Act:
        connection = self._connect.chosen

        def source(line: Line, abilities: frozenset[Ability]) -> InfillSource:
            fields = infill_fields(request, seed=Ability.SEED in abilities)
            return InfillSource(line, fields, _upload(left), _upload(right))

        return Act(
            TakeJob.INFILL,
            request.speech,
            connection,
            self._price.infill(request, connection),
            Ability.INFILL,
            tr("Filling the gap"),
            source,
            _inputs(left, right),
        )


def _upload(side: InputSound | None) -> Upload | None:
    return side.upload if side is not None else None


def _inputs(left: InputSound | None, right: InputSound | None) -> tuple[TakeInput, ...]:
    sides = ((LEFT, left), (RIGHT, right))
    return tuple(sound.as_part(part) for part, sound in sides if sound is not None)
