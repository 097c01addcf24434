"""What is being mended, as the project keeps it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from studio.core.edit import Document, value_at
from studio.core.infill import InfillRequest
from studio.core.region import Region
from studio.core.script import format_from_json, format_to_json
from studio.core.speech import Controls, Emotion, OutputFormat
from studio.core.take import Take

KEY = ("infill",)


@dataclass(frozen=True, slots=True)
class Laid:
    """A take that was accepted: it stands in the place of `gap`, in samples of the recording."""

    gap: Region
    take: str


@dataclass(frozen=True, slots=True)
class Mending:
    """`recording` is a path, empty for none; `left`, `gap` and `right` are in its samples; `gaps` tells which
    gap each take was made for; `chosen` is a take's id."""

    recording: str = ""
    left: int = 0
    gap: Region | None = None
    right: int = 0
    text: str = ""
    voice_id: str = ""
    model: str = "sonic-2"
    language: str = "en"
    controls: Controls = field(default_factory=Controls)
    format: OutputFormat = field(default_factory=OutputFormat)
    chosen: str = ""
    gaps: tuple[tuple[str, Region], ...] = ()
    laid: tuple[Laid, ...] = ()

    @property
    def request(self) -> InfillRequest:
        """What would be asked for, without the sounds."""
        return InfillRequest(
            self.text,
            self.voice_id,
            model=self.model,
            language=self.language,
            controls=self.controls,
            format=self.format,
        )

    def gap_of(self, take: Take) -> Region | None:
        """Where a take belongs in this recording; None for one that was made of another. `gaps` knows it also
        where the recording lies elsewhere now."""
        known = dict(self.gaps).get(take.id)
        if known is not None or not any(each.path == self.recording for each in take.inputs):
            return known
        return _gap_by_sides(take)

    def with_laid(self, laid: Laid) -> Mending:
        """With a take accepted, in the place of those that it overlaps."""
        others = tuple(each for each in self.laid if not overlap(each.gap, laid.gap))
        return replace(self, laid=tuple(sorted((*others, laid), key=lambda each: each.gap.start)))

    def without(self, laid: Laid) -> Mending:
        """With the recording's own sound back in that place."""
        return replace(self, laid=tuple(each for each in self.laid if each != laid))


def overlap(one: Region, other: Region) -> bool:
    """True if they share a sample, or begin at the same one."""
    return one.start == other.start or (one.start < other.end and other.start < one.end)


def _gap_by_sides(take: Take) -> Region | None:
    sides = {each.part: each for each in take.inputs}
    left, right = sides.get("left_audio"), sides.get("right_audio")
    start = left.end if left is not None else None
    end = right.start if right is not None else None
    if start is None and end is None:
        return None
    first, last = start if start is not None else end, end if end is not None else start
    assert first is not None
    assert last is not None
    return Region(first, last) if first <= last else None


def mending_of(document: Document) -> Mending:
    """As it stands in the project's document; a fresh one where there is none."""
    found = value_at(document, KEY)
    if not isinstance(found, dict):
        return Mending()
    gap = found.get("gap")
    return Mending(
        recording=found["recording"],
        left=found["left"],
        gap=Region(*gap) if gap else None,
        right=found["right"],
        text=found["text"],
        voice_id=found["voice_id"],
        model=found["model"],
        language=found["language"],
        controls=Controls(found["speed"], tuple(Emotion.from_tag(tag) for tag in found["emotions"])),
        format=format_from_json(found["format"]),
        chosen=found["chosen"],
        gaps=tuple((take, Region(*span)) for take, span in found["gaps"].items()),
        laid=tuple(Laid(Region(*each["gap"]), each["take"]) for each in found["laid"]),
    )


def to_json(mending: Mending) -> dict[str, Any]:
    """The same as plain values."""
    return {
        "recording": mending.recording,
        "left": mending.left,
        "gap": _span(mending.gap) if mending.gap is not None else None,
        "right": mending.right,
        "text": mending.text,
        "voice_id": mending.voice_id,
        "model": mending.model,
        "language": mending.language,
        "speed": mending.controls.speed,
        "emotions": [emotion.tag for emotion in mending.controls.emotions],
        "format": format_to_json(mending.format),
        "chosen": mending.chosen,
        "gaps": {take: _span(gap) for take, gap in mending.gaps},
        "laid": [{"gap": _span(each.gap), "take": each.take} for each in mending.laid],
    }


def _span(region: Region) -> list[int]:
    return [region.start, region.end]
