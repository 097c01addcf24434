"""From a pickup that has found its place to a patch."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from studio.core.patch import AS_RECORDED, Patch, PatchKind
from studio.core.patch_advice import Advice, Surroundings, advise, outer_ends
from studio.core.pickups.matching import Candidate
from studio.core.pickups.narrowing import narrowed
from studio.core.pickups.pickup import Pickup
from studio.core.region import Region
from studio.core.speech import SAMPLE_RATES, Controls, OutputFormat


@dataclass(frozen=True, slots=True)
class Manner:
    """How pickups are said."""

    voice_id: str = AS_RECORDED
    model: str = "sonic-2"
    language: str = "en"
    controls: Controls = field(default_factory=Controls)


def format_for(rate: int) -> OutputFormat:
    """Of takes for a recording of `rate` Hz: none of its highs are lost."""
    return OutputFormat(sample_rate=min((r for r in SAMPLE_RATES if r >= rate), default=SAMPLE_RATES[-1]))


def patch_for(
    identity: str, recording: str, pickup: Pickup, place: Candidate, around: Surroundings, manner: Manner
) -> Patch:
    """The patch of a pickup at `place` in the recording with that fingerprint; it has no take yet."""
    kind, selection, old, text = _marked(pickup, place, around)
    advice = advise(around, kind, selection, text)
    if kind is PatchKind.REPLACE and not advice.sent:
        kind, advice = PatchKind.REMOVE, _cut(around, selection)
    left, right = outer_ends(around, advice.place)
    made = Patch(identity, recording, selection, advice.place, left, right, kind, old, text, advice.sent)
    return replace(
        made,
        voice_id=manner.voice_id,
        model=manner.model,
        language=manner.language,
        controls=manner.controls,
        format=format_for(around.rate),
    )


def _cut(around: Surroundings, selection: Region) -> Advice:
    return advise(around, PatchKind.REMOVE, selection, "")


def _marked(pickup: Pickup, place: Candidate, around: Surroundings) -> tuple[PatchKind, Region, str, str]:
    """Kind, selection, old and new words: of lines only what changes in them."""
    heard = [word.word for word in around.words[place.first : place.last]]
    if pickup.kind is PatchKind.REPLACE and heard and pickup.new.strip():
        part = narrowed(heard, pickup.old, pickup.new)
        words = around.words[place.first + part.first : place.first + part.last]
        region = around.region(words[0].start, words[-1].end)
        return pickup.kind, region, " ".join(word.word for word in words), part.text
    kind = PatchKind.INSERT if pickup.kind is PatchKind.REPLACE and place.start >= place.end else pickup.kind
    return kind, around.region(place.start, place.end), place.heard, pickup.new
