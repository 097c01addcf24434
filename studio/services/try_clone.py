"""How a clone would sound, before it is kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from studio.core.cancel import CancelToken
from studio.core.clip import Clip
from studio.core.connection import Ability
from studio.core.language import tr
from studio.core.speech import SpeechRequest
from studio.core.this_computer import THIS_COMPUTER
from studio.core.voice import Voice
from studio.core.voice_requests import CloneRequest
from studio.services.bodies import clone_fields
from studio.services.connect import Connect
from studio.services.input_sound import InputSounds
from studio.services.list_voices import voice_of
from studio.services.make_take import untold
from studio.services.receiving import Progress
from studio.services.try_out import TryOut

TRIAL = "Trial"
Key = tuple[CloneRequest, int]


class TryClone:
    """`try_clone(request, text, cancel, progress=…)`: the text in the voice that the recording would give,
    and that voice. This computer makes it, whoever speaks otherwise: nothing is kept, and nothing is charged.
    Another text in the same voice does not make the voice again. Raises as `Clone` and `Speak`."""

    def __init__(self, connect: Connect, inputs: InputSounds, try_out: TryOut) -> None:
        self._connect, self._inputs, self._try_out = connect, inputs, try_out
        self._last: tuple[Key, Voice] | None = None

    def __call__(
        self, request: CloneRequest, text: str, cancel: CancelToken, *, progress: Progress = untold
    ) -> tuple[Clip, Voice]:
        request = replace(request, name=TRIAL, description="")
        here = self._connect.find(THIS_COMPUTER)
        voice = self._voice(request, cancel, progress)
        progress(tr("Speaking"), None)
        line = SpeechRequest(text, "", language=voice.language, embedding=voice.embedding)
        return self._try_out(line, cancel, here), voice

    def _voice(self, request: CloneRequest, cancel: CancelToken, progress: Progress) -> Voice:
        key = (request, _changed_at(request.clip.path))
        if self._last is not None and self._last[0] == key:
            return self._last[1]
        progress(tr("Listening to the voice"), None)
        with self._inputs(request.clip, cancel) as clip:
            line = self._connect.line(cancel, Ability.CLONE, self._connect.find(THIS_COMPUTER))
            fields = clone_fields(request).model_copy(update={"keep": False})
            voice = voice_of(line.client.clone(fields, clip.upload, cancel, line.options))
        self._last = (key, voice)
        return voice


def _changed_at(path: Path) -> int:
    """So that a file that was written anew is heard anew."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
