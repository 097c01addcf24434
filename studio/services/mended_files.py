"""What the files of a mended recording are called, and which of the names are taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from studio.audio.patch_file import PatchFile
from studio.audio.splice import suffix_for
from studio.core.errors import BadRequest, StudioError
from studio.core.file_names import checked_pattern, distinct, first_words, name_of
from studio.core.language import tr
from studio.core.mended_export import MendedPlan, MendedSettings
from studio.core.patch import Patch, PatchKind
from studio.core.take import Take
from studio.services.trace import ENDINGS, PDF
from studio.services.write_mended import READABLE, SHEET

PATCH_SUFFIX = ".wav"


@dataclass(frozen=True, slots=True)
class Laying:
    """A patch that is laid in: its sound as it stands on the disk, and the take that it is, None where words
    only go."""

    patch: Patch
    sound: PatchFile
    take: Take | None = None

    @property
    def take_number(self) -> int:
        """Which of the patch's takes it is, from 1; 0 for none."""
        takes = enumerate(self.patch.takes, 1)
        return next((number for number, each in takes if each.id == self.patch.chosen), 0)


def planned(recording: Path, laid: Sequence[Laying], settings: MendedSettings, now: datetime) -> MendedPlan:
    """The files of an export, and which of them are there. BadRequest for a pattern with an unknown field,
    and for the recording's own name."""
    day, title, folder = f"{now:%Y-%m-%d}", recording.stem, settings.folder
    checked_pattern(settings.patch_name)
    stem = name_of(settings.name, {"title": title, "date": day})
    mended = folder / f"{stem}{mended_suffix(recording)}" if settings.has_mended else None
    if mended is not None and _is_same(mended, recording):
        raise BadRequest(
            tr(
                "“{name}” is the recording itself, which stays as it is. Choose another name.",
                name=mended.name,
            )
        )
    numbered = list(enumerate(laid, 1))
    spoken = [(n, each) for n, each in numbered if each.patch.kind is not PatchKind.REMOVE]
    names = [name_of(settings.patch_name, _values(title, n, each, day)) for n, each in spoken]
    patches = {
        each.patch.id: folder / f"{name}{PATCH_SUFFIX}"
        for (_, each), name in zip(spoken, distinct([stem, *names])[1:], strict=True)
        if settings.has_patches
    }
    sheets = tuple(mended.with_name(mended.name + end) for end in (READABLE, SHEET)) if mended else ()
    beside = {kind: folder / f"{stem}{kind}" for kind in sorted(settings.beside)}
    endings = (*(ENDINGS if settings.provenance else ()), *((PDF,) if settings.provenance_pdf else ()))
    traces = tuple(folder / f"{stem}{ending}" for ending in endings)
    plan = MendedPlan(mended, sheets, patches, beside, (), traces)
    return replace(plan, there=tuple(path for path in plan.files if path.exists()))


def mended_suffix(recording: Path) -> str:
    """Of the mended file, with the dot; what only the system's decoders read is written as WAV."""
    try:
        return suffix_for(recording)
    except StudioError:
        return ".wav"


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return one.absolute() == other.absolute()


def _values(title: str, number: int, each: Laying, day: str) -> dict[str, str | int]:
    take = each.take
    words = first_words(each.patch.text)
    return {
        "title": title,
        "number": number,
        "name": words,
        "words": words,
        "voice": take.voice_name if take is not None else "",
        "take": each.take_number or "",
        "language": each.patch.language,
        "date": day,
    }
