"""What the files of an export are called, and which of the names are taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from studio.core.file_names import checked_pattern, distinct, first_words, name_of
from studio.core.marks import without_marks
from studio.core.script_export import ExportSettings, Layout, Part, Plan
from studio.services.trace import ENDINGS, PDF

CUE_SHEETS = (".csv", " cues.txt")


def planned(title: str, parts: Sequence[Part], settings: ExportSettings, now: datetime) -> Plan:
    """The files of an export, and which of them are there."""
    folder, ending = settings.folder, settings.form.suffix
    day = f"{now:%Y-%m-%d}"
    names = [name_of(settings.name, {"title": title, "date": day})]
    if settings.layout is not Layout.ONE:
        names += [name_of(settings.block_name, _values(title, part, day)) for part in parts]
    checked_pattern(settings.block_name)
    whole_name, *block_names = distinct(names)
    whole = folder / f"{whole_name}{ending}" if settings.layout is not Layout.EACH else None
    blocks = {part.id: folder / f"{name}{ending}" for part, name in zip(parts, block_names, strict=False)}
    stems = [whole_name] if whole else block_names
    beside = [folder / f"{stem}.{kind}" for stem in stems for kind in sorted(settings.captions)]
    if settings.cue_sheet:
        beside += [folder / f"{whole_name}{ending}" for ending in CUE_SHEETS]
    if settings.provenance:
        beside += [folder / f"{whole_name}{ending}" for ending in ENDINGS]
    if settings.provenance_pdf:
        beside.append(folder / f"{whole_name}{PDF}")
    files = (*((whole,) if whole else ()), *blocks.values(), *beside)
    return Plan(whole, blocks, tuple(beside), tuple(path for path in files if path.exists()))


def names_of(
    title: str, block: Mapping[str, str | int], settings: ExportSettings, now: datetime
) -> tuple[str, str]:
    """The names of the whole file and of one block's with such values, with their endings; the latter empty
    where blocks have none of their own. BadRequest for a pattern with an unknown field."""
    common, ending = {"title": title, "date": f"{now:%Y-%m-%d}"}, settings.form.suffix
    whole = f"{name_of(settings.name, common)}{ending}"
    if settings.layout is Layout.ONE:
        return whole, ""
    return whole, f"{name_of(settings.block_name, {**block, **common})}{ending}"


def _values(title: str, part: Part, day: str) -> dict[str, str | int]:
    words = first_words(without_marks(part.text))
    return {
        "title": title,
        "number": part.number,
        "name": part.name or words,
        "words": words,
        "character": part.character,
        "voice": part.take.voice_name,
        "take": part.take.number,
        "language": part.take.request.language,
        "date": day,
    }
