"""A voice from a recording of it."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from studio.core.cancel import CancelToken
from studio.core.connection import Ability
from studio.core.errors import NotOffered
from studio.core.language import tr
from studio.core.parameters import Parameter
from studio.core.voice import Voice
from studio.core.voice_requests import CloneMode, CloneRequest
from studio.services.bodies import clone_fields
from studio.services.connect import Connect
from studio.services.create_voice import check_name
from studio.services.input_sound import InputSounds
from studio.services.list_voices import voice_of
from studio.services.make_take import untold
from studio.services.own_voices import OwnVoices
from studio.services.receiving import Progress


class Clone:
    """`clone(request, cancel, progress=…, advised=…)`: the new voice, which the chosen connection keeps;
    `advised` gets a sentence for each thing that would make it better. `about` tells whose voice it is where
    the clip is a passing file.

    Raises BadRequest (no name), BadSound, FileMissing, NotOffered, other StudioErrors, and Cancelled. It is
    never asked for twice by itself, since that could make two voices; asked for again after its answer was
    lost, it is the voice that was made then.
    """

    def __init__(self, connect: Connect, own: OwnVoices, inputs: InputSounds) -> None:
        self._connect, self._own, self._inputs = connect, own, inputs

    def __call__(
        self,
        request: CloneRequest,
        cancel: CancelToken,
        *,
        progress: Progress = untold,
        advised: Callable[[str], None] | None = None,
        about: Hashable = None,
    ) -> Voice:
        check_name(request.name)
        self._check_taken(request)
        progress(tr("Reading the recording"), None)
        with self._inputs(request.clip, cancel) as clip:
            line = self._connect.line(cancel, Ability.CLONE)
            progress(tr("Listening to the voice"), None)

            def make() -> Voice:
                fields = clone_fields(request)
                return voice_of(line.client.clone(fields, clip.upload, cancel, line.options, advised))

            return self._own.add(request, make, cancel, about)

    def _check_taken(self, request: CloneRequest) -> None:
        """What was asked for on purpose is not left out in silence."""
        untaken = self._connect.untaken(self._connect.chosen.id)
        wanted = {
            Parameter.STABILITY: request.mode is CloneMode.STABILITY,
            Parameter.ENHANCE: request.enhance,
        }
        for parameter, is_wanted in wanted.items():
            if is_wanted and parameter in untaken:
                raise NotOffered(untaken[parameter])
