"""What a project of an earlier studio knew of its patches, as patches: it had one gap under `infill`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from studio.core.edit import MISSING, Document, applied, setting
from studio.core.infill import InfillRequest
from studio.core.patch import Patch, PatchTake, overlap
from studio.core.patches import Mending, mending_value, patch_values
from studio.core.region import Region
from studio.core.script import format_from_json
from studio.core.speech import Controls, Emotion

KEY = "infill"
CONTEXT = 10.0
"""Seconds on each side of a gap that were sent where nothing else was chosen."""


def with_patches(document: Document, fingerprint: Callable[[str], str]) -> Document:
    """The document with its gap and what was laid in as patches; itself where it has none of these.
    `fingerprint` knows a recording by its path, and gives nothing for one that is not there."""
    found = document.get(KEY)
    if not isinstance(found, Mapping):
        return document
    usual = InfillRequest(
        "",
        found["voice_id"],
        model=found["model"],
        language=found["language"],
        controls=Controls(found["speed"], tuple(Emotion.from_tag(tag) for tag in found["emotions"])),
        format=format_from_json(found["format"]),
    )
    known = fingerprint(found["recording"]) if found["recording"] else ""
    patches = tuple(_patches(found, usual, known))
    current = patches[-1].id if found.get("gap") and patches else ""
    mending = Mending(found["recording"], known, current, usual)
    values = {**patch_values(*patches), **mending_value(mending), (KEY,): MISSING}
    return applied(document, setting(document, "", values))


def _patches(found: Mapping[str, Any], usual: InfillRequest, recording: str) -> Iterator[Patch]:
    """What was laid in, and last the gap that was looked at."""
    gap = Region(*found["gap"]) if found.get("gap") else None
    made = [PatchTake(take, Region(*span)) for take, span in found["gaps"].items()]
    reach = round(CONTEXT * usual.format.sample_rate)
    last: Patch | None = None
    for number, laid in enumerate(found["laid"], start=1):
        place = Region(*laid["gap"])
        takes = tuple(take for take in made if overlap(take.place, place))
        patch = Patch(
            f"patch{number}",
            recording,
            place,
            place,
            max(0, place.start - reach),
            place.end + reach,
            takes=takes or (PatchTake(laid["take"], place),),
            chosen=laid["take"],
        ).spoken_as(usual)
        if gap is not None and overlap(place, gap):
            last = patch
        else:
            yield patch
    if gap is not None:
        yield _looked_at(found, usual, recording, gap, made, last)


def _looked_at(
    found: Mapping[str, Any],
    usual: InfillRequest,
    recording: str,
    gap: Region,
    made: list[PatchTake],
    laid: Patch | None,
) -> Patch:
    takes = tuple(take for take in made if overlap(take.place, gap))
    chosen = found["chosen"] if any(take.id == found["chosen"] for take in takes) else ""
    patch = laid or Patch("patch0", recording, gap, gap, 0, 0, takes=takes, chosen=chosen)
    sides = replace(patch, selection=gap, left=found["left"], right=found["right"], text=found["text"])
    return replace(sides.spoken_as(usual), enabled=laid is not None or not takes)
