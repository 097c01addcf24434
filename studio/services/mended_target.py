"""Where a mended recording may be written."""

from __future__ import annotations

from pathlib import Path

from studio.audio.splice import suffix_for
from studio.core.cancel import CancelToken
from studio.core.errors import BadFormat, BadRequest
from studio.core.language import tr
from studio.services.input_sound import InputSounds
from studio.services.save_sound import check_free

SAME_KINDS = (frozenset({".wav", ".wave", ".bwf", ".rf64"}), frozenset({".aif", ".aiff", ".aifc"}))


def mended_suffix(recording: Path, inputs: InputSounds, cancel: CancelToken) -> str:
    """The end of the name of a mended copy: a copy is of the recording's own type, and of a lossy one a WAV,
    because encoding it again would change every sample. Raises as `InputSounds`."""
    return suffix_for(inputs.readable(recording, cancel))


def check_target(
    recording: Path, target: Path, inputs: InputSounds, cancel: CancelToken, *, overwrite: bool
) -> None:
    """Raises BadRequest where the copy would replace the recording itself, BadFormat where its name promises
    another type, AlreadyThere, and as `mended_suffix`."""
    if target.exists() and target.samefile(recording):
        raise BadRequest(tr("The mended copy needs another name: the recording itself is never changed."))
    suffix = mended_suffix(recording, inputs, cancel).lower()
    kinds = next((kinds for kinds in SAME_KINDS if suffix in kinds), frozenset({suffix}))
    if target.suffix.lower() not in kinds:
        raise BadFormat(
            tr(
                "A mended copy of “{recording}” keeps its samples, so it is a {suffix} file, not “{name}”.",
                recording=recording.name,
                suffix=suffix,
                name=target.name,
            )
        )
    check_free(target, overwrite=overwrite)
