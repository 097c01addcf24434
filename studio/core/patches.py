"""The patches of a project, in its document: under `patches` by their ids, each a whole value, and under
`mending` which recording is open and which patch is looked at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from studio.core.edit import MISSING, Document, Json, value_at
from studio.core.infill import InfillRequest
from studio.core.patch import Patch, PatchKind, PatchTake, Treatment, in_the_way
from studio.core.region import Region
from studio.core.script import format_from_json, format_to_json
from studio.core.speech import Controls, Emotion

PATCHES, MENDING = "patches", "mending"
Values = dict[tuple[str, ...], Json]


@dataclass(frozen=True, slots=True)
class Mending:
    """`recording` is the path of the open recording and `fingerprint` what it was known by when it was
    opened, both empty for none; `current` is a patch's id, empty for none. `usual` says how the words of a
    new patch are spoken: as those of the last one."""

    recording: str = ""
    fingerprint: str = ""
    current: str = ""
    usual: InfillRequest = field(default_factory=lambda: InfillRequest("", ""))


def mending_of(document: Document) -> Mending:
    """What is being mended; nothing where that was never said."""
    found = value_at(document, (MENDING,))
    if found is MISSING:
        return Mending()
    usual = _usual_from_json(found["usual"]) if "usual" in found else Mending().usual
    return Mending(found["recording"], found["fingerprint"], found["current"], usual)


def mending_value(mending: Mending) -> Values:
    """Path and plain value for an edit."""
    usual = mending.usual
    value = {
        "recording": mending.recording,
        "fingerprint": mending.fingerprint,
        "current": mending.current,
        "usual": {"voice_id": usual.voice_id, "model": usual.model, **_spoken_to_json(usual)},
    }
    return {(MENDING,): value}


def patches_of(document: Document, recording: str | None = None) -> tuple[Patch, ...]:
    """All patches, or those of the recording with that fingerprint, in the order of their places: the
    shorter first where two begin together."""
    found = value_at(document, (PATCHES,))
    if not isinstance(found, Mapping):
        return ()
    made = (patch_from_json(identity, value) for identity, value in found.items())
    wanted = (patch for patch in made if recording is None or patch.recording == recording)
    return tuple(sorted(wanted, key=lambda patch: (patch.recording, *_place(patch), patch.id)))


def _place(patch: Patch) -> tuple[int, int]:
    return patch.span.start, patch.span.end


def patch_of(document: Document, identity: str) -> Patch | None:
    """The patch with that id."""
    found = value_at(document, (PATCHES, identity))
    return None if found is MISSING or not identity else patch_from_json(identity, found)


def patch_values(*patches: Patch) -> Values:
    """Paths and plain values for an edit that puts these patches as they are."""
    return {(PATCHES, patch.id): patch_to_json(patch) for patch in patches}


def without_patches(identities: Iterable[str]) -> Values:
    """Paths and values for an edit that deletes patches; their takes stay on the disk."""
    return {(PATCHES, identity): MISSING for identity in identities}


def laying_in(document: Document, patch: Patch) -> tuple[Values, tuple[Patch, ...]]:
    """What an edit sets so that `patch` is heard, and the patches that it turns off because they lie where
    it does."""
    patch = replace(patch, enabled=True)
    covered = in_the_way(patch, patches_of(document, patch.recording)) if patch.is_laid else ()
    return patch_values(patch, *(replace(each, enabled=False) for each in covered)), covered


def patch_to_json(patch: Patch) -> dict[str, Any]:
    """The same as plain values."""
    return {
        "recording": patch.recording,
        "kind": patch.kind.value,
        "selection": _span(patch.selection),
        "place": _span(patch.place),
        "left": patch.left,
        "right": patch.right,
        "old": patch.old,
        "text": patch.text,
        "sent": patch.sent,
        "voice_id": patch.voice_id,
        "model": patch.model,
        **_spoken_to_json(patch),
        "takes": [
            {"id": take.id, "place": _span(take.place), "treatment": _treatment(take.treatment)}
            for take in patch.takes
        ],
        "chosen": patch.chosen,
        "enabled": patch.enabled,
        "closing": _treatment(patch.closing),
    }


def patch_from_json(identity: str, value: Mapping[str, Any]) -> Patch:
    """What `patch_to_json` made."""
    return Patch(
        id=identity,
        recording=value["recording"],
        kind=PatchKind(value["kind"]),
        selection=Region(*value["selection"]),
        place=Region(*value["place"]),
        left=value["left"],
        right=value["right"],
        old=value["old"],
        text=value["text"],
        sent=value["sent"],
        voice_id=value["voice_id"],
        model=value["model"],
        language=value["language"],
        controls=_controls(value),
        format=format_from_json(value["format"]),
        takes=tuple(
            PatchTake(take["id"], Region(*take["place"]), Treatment(**take["treatment"]))
            for take in value["takes"]
        ),
        chosen=value["chosen"],
        enabled=value["enabled"],
        closing=Treatment(**value.get("closing", {})),
    )


def _spoken_to_json(spoken: Patch | InfillRequest) -> dict[str, Any]:
    return {
        "language": spoken.language,
        "speed": spoken.controls.speed,
        "emotions": [emotion.tag for emotion in spoken.controls.emotions],
        "format": format_to_json(spoken.format),
    }


def _usual_from_json(value: Mapping[str, Any]) -> InfillRequest:
    return InfillRequest(
        "",
        value["voice_id"],
        model=value["model"],
        language=value["language"],
        controls=_controls(value),
        format=format_from_json(value["format"]),
    )


def _controls(value: Mapping[str, Any]) -> Controls:
    return Controls(value["speed"], tuple(Emotion.from_tag(tag) for tag in value["emotions"]))


def _treatment(treatment: Treatment) -> dict[str, float]:
    """Only what is done: a take as it was made has nothing."""
    usual = asdict(Treatment())
    return {name: value for name, value in asdict(treatment).items() if value != usual[name]}


def _span(region: Region) -> list[int]:
    return [region.start, region.end]
