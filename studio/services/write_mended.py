"""A mended recording as a file, and the sheet that shows what in it is the recording's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import orjson

from studio.audio.splice import Patch, splice
from studio.audio.verification import Sheet, faults, make_sheet
from studio.audio.verification_text import from_json, to_json, to_text
from studio.core.cancel import CancelToken
from studio.core.errors import BadSound, FileMissing
from studio.core.language import tr
from studio.library.writer import Writer
from studio.services.input_sound import InputSounds

SHEET, READABLE = ".sheet.json", ".sheet.txt"
"""Put behind the whole name of the file that a sheet is of."""


@dataclass(frozen=True, slots=True)
class MendedFile:
    """The file that was written, and its sheet; `sheet_path` is the text of it, None if none was asked
    for."""

    path: Path
    sheet: Sheet | None
    sheet_path: Path | None


class WriteMended:
    """`write_mended(recording, patches, target, cancel, sheet=True, labels=…)`: writes the recording with the
    patches as `target` (see `studio.audio.splice.splice` for what stays as it is), and beside it
    `target.sheet.txt` to be read and `target.sheet.json` to be checked by. Both replace those of that name.

    `labels` name the patches in the order of their places. Raises BadSound, DiskError, Cancelled.
    """

    def __init__(self, inputs: InputSounds, writer: Writer | None = None) -> None:
        self._inputs, self._writer = inputs, writer or Writer()

    def __call__(
        self,
        recording: Path,
        patches: Sequence[Patch],
        target: Path,
        cancel: CancelToken,
        *,
        sheet: bool = True,
        labels: Sequence[str] = (),
    ) -> MendedFile:
        source = self._inputs.readable(recording, cancel)
        moves = splice(source, patches, target, cancel)
        if not sheet:
            return MendedFile(target, None, None)
        made = make_sheet(source, target, moves, cancel, labels)
        self._writer.write_json(_beside(target, SHEET), to_json(made))
        text = _beside(target, READABLE)
        self._writer.write(text, to_text(made).encode())
        return MendedFile(target, made, text)


def check_sheet(
    sheet_path: Path, cancel: CancelToken, *, export: Path | None = None, original: Path | None = None
) -> tuple[str, ...]:
    """What of a sheet is not so, in sentences, nothing if all is; `export` is the file beside the sheet if it
    is not given. Raises BadSound for what is no sheet, FileMissing, DiskError, Cancelled."""
    try:
        sheet = from_json(orjson.loads(sheet_path.read_bytes()))
    except orjson.JSONDecodeError as error:
        raise BadSound(tr("“{name}” is not a verification sheet.", name=sheet_path.name)) from error
    except OSError as error:
        raise FileMissing(tr("“{name}” could not be read.", name=sheet_path.name)) from error
    return faults(sheet, export or sheet_path.with_name(sheet.export.name), cancel, original)


def _beside(target: Path, suffix: str) -> Path:
    return target.with_name(target.name + suffix)
