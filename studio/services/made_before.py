"""What this computer has made once is not made a second time, in whatever project it is asked for."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from studio.api.events import SoundPiece, SpeechEvent, Words
from studio.core.cancel import CancelToken
from studio.core.errors import BadRequest, Charge
from studio.core.speech import SpeechRequest
from studio.core.take import Take, TakeInput
from studio.library.made_sounds import MadeSound, MadeSounds
from studio.library.project import Project
from studio.library.take_json import request_to_json
from studio.services.source import Source

PIECE = 1 << 16


class MadeBefore:
    """Finds and keeps sounds by all that they depend on: the request, the sounds that it was asked with, the
    way that it was asked, and the engine's version. Made anew where any of it is otherwise."""

    def __init__(self, sounds: MadeSounds) -> None:
        self._sounds = sounds

    def instead_of(self, source: Source, key: str) -> Source:
        """What was made before, in the place of asking; `source` itself where there is none."""
        found = self._sounds.find(key)
        return Replayed(source, found) if found is not None else source

    def keep(self, key: str, take: Take, project: Project) -> None:
        """Keep what was made. Not a take of which something is told beside: that would be lost."""
        if not take.notes:
            self._sounds.keep(key, MadeSound(project.received(take), take.words))


def key_of(job: str, request: SpeechRequest, inputs: Sequence[TakeInput], source: Source, engine: str) -> str:
    """The same for what sounds the same, and for nothing else. `engine` says which voices it has, and of
    which version it is."""
    asked = [job, request_to_json(request), source.route, [[each.part, each.sha256] for each in inputs]]
    text = orjson.dumps([*asked, engine], option=orjson.OPT_SORT_KEYS)
    return hashlib.sha256(text).hexdigest()


@dataclass(frozen=True, slots=True)
class Replayed:
    """A source whose sound is there already."""

    meant: Source
    made: MadeSound

    @property
    def route(self) -> str:
        """Where it was asked for when it was made."""
        return self.meant.route

    @property
    def sent(self) -> dict[str, Any]:
        """What was sent then."""
        return self.meant.sent

    @property
    def risk(self) -> Charge:
        """Nothing is asked for."""
        return Charge.NOTHING

    def events(self, cancel: CancelToken) -> Iterator[SpeechEvent]:
        """The sound in pieces, then its words."""
        for start in range(0, len(self.made.data), PIECE):
            cancel.check()
            yield SoundPiece(self.made.data[start : start + PIECE])
        if self.made.words:
            yield Words(self.made.words)

    def instead(self, error: BadRequest) -> None:
        """There is no other way."""
