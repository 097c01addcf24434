"""Looking recordings over before they are worked on: whether they can be read, how long, which sound."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from studio.audio.fingerprint import fingerprint
from studio.audio.recording import open_recording
from studio.core.cancel import CancelToken
from studio.core.conversion import FINE
from studio.core.errors import StudioError
from studio.core.language import tr
from studio.core.passage import Passage
from studio.core.voice_batch import BatchFile
from studio.services.find_recordings import stamp_of
from studio.services.input_sound import InputSounds
from studio.services.make_take import untold
from studio.services.receiving import Progress

Place = Callable[[Path], str]
"""How the project writes a file's path down."""


class LookOver:
    """`look_over(paths, cancel)`: each file with its facts, or with why it cannot be used; one that cannot
    stops none of the others. Raises Cancelled."""

    def __init__(self, inputs: InputSounds) -> None:
        self._inputs = inputs

    def __call__(
        self,
        paths: Sequence[Path],
        cancel: CancelToken,
        *,
        first: int = 1,
        place: Place = str,
        progress: Progress = untold,
    ) -> tuple[BatchFile, ...]:
        found = []
        for number, path in enumerate(paths):
            step = tr(
                "Looking at {name} · {number} of {count}",
                name=path.name,
                number=number + 1,
                count=len(paths),
            )
            progress(step, number / len(paths))
            found.append(self._looked(path, place(path), first + number, cancel))
        return tuple(found)

    def _looked(self, path: Path, place: str, number: int, cancel: CancelToken) -> BatchFile:
        stamp = stamp_of(path)
        try:
            with self._inputs(Passage(path), cancel) as sound:
                readable = self._inputs.readable(path, cancel)
                recording = open_recording(path, cancel, readable=readable)
                rate, whole = recording.sample_rate, recording.coding not in FINE
                recording.close()
                known = fingerprint(path)
                return BatchFile(
                    place, number, sound.seconds, rate, whole, sound.sha256, stamp, fingerprint=known
                )
        except StudioError as error:
            return BatchFile(place, number, stamp=stamp, trouble=error.sentence)
