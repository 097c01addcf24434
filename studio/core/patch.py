"""A patch: a place in a recording where other words stand, or none, and the takes of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from studio.core.infill import InfillRequest
from studio.core.region import Region
from studio.core.speech import Controls, OutputFormat

AS_RECORDED: Final = "as-recorded"
"""In the place of a voice's id: whoever speaks in the recording, cloned from it."""


class PatchKind(StrEnum):
    """What a patch does to the words of a recording."""

    REPLACE = "replace"
    INSERT = "insert"
    REMOVE = "remove"


class PatchState(StrEnum):
    """How far a patch is. STALE: its words changed since the chosen take; OFF: the recording's own sound
    stands there for now."""

    NOT_MADE = "not made"
    MADE = "made"
    STALE = "stale"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Treatment:
    """What is done to a take so that its seams are not heard; all zeros is the take as it was made.

    `gain_db`; `match` 0 to 1, how far its spectrum is brought to that of the speech around it; `room_tone` in
    dB, how much of the recording's own room tone is laid under it, None for none; `lead` and `tail` in
    seconds, room tone put before and behind it, negative for sound cut off it; `fade_in` and `fade_out` in
    seconds, the crossfades at its ends, None for the usual ones."""

    gain_db: float = 0.0
    match: float = 0.0
    room_tone: float | None = None
    lead: float = 0.0
    tail: float = 0.0
    fade_in: float | None = None
    fade_out: float | None = None


AS_MADE: Final = Treatment()


@dataclass(frozen=True, slots=True)
class PatchTake:
    """A take by its id, the `place` that it takes in the recording, in samples, and what is done to it."""

    id: str
    place: Region
    treatment: Treatment = AS_MADE


@dataclass(frozen=True, slots=True)
class Patch:
    """`recording` is a fingerprint; places are in its samples. `selection` is what the user marked and `text`
    the words that shall stand there instead of `old`; `place` is what is taken out for `sent`, the words that
    are asked for: the changed ones, with those as far as the next pause. `left` and `right` are the outer
    ends of the sound that is sent along. `chosen` is a take's id, empty for none. `closing` is what is done
    where words are only taken out: `lead` and `tail` lengthen the pause that is left."""

    id: str
    recording: str
    selection: Region
    place: Region
    left: int
    right: int
    kind: PatchKind = PatchKind.REPLACE
    old: str = ""
    text: str = ""
    sent: str = ""
    voice_id: str = AS_RECORDED
    model: str = "sonic-2"
    language: str = "en"
    controls: Controls = field(default_factory=Controls)
    format: OutputFormat = field(default_factory=OutputFormat)
    takes: tuple[PatchTake, ...] = ()
    chosen: str = ""
    enabled: bool = True
    closing: Treatment = AS_MADE

    @property
    def chosen_take(self) -> PatchTake | None:
        """The take that stands in the recording, None for none."""
        return next((take for take in self.takes if take.id == self.chosen), None)

    @property
    def span(self) -> Region:
        """The samples of the recording that are not its own any more where the patch is laid in."""
        take = self.chosen_take
        return take.place if take is not None else self.place

    @property
    def marked(self) -> Region:
        """Where it is for the user: what was marked, or the place where words go in."""
        return self.place if self.kind is PatchKind.INSERT else self.selection

    @property
    def is_laid(self) -> bool:
        """Whether an export has it: it is on, and there is something to lay in, or something goes."""
        return self.enabled and (self.kind is PatchKind.REMOVE or self.chosen_take is not None)

    @property
    def is_draft(self) -> bool:
        """Whether nothing was done with it yet but to mark a place, and to say that words come there."""
        if self.takes or self.kind is PatchKind.REMOVE:
            return False
        return self.text in ("", self.old) if self.kind is PatchKind.REPLACE else not self.text

    @property
    def request(self) -> InfillRequest:
        """What would be asked for, without the sounds and the voice as it is there."""
        return InfillRequest(
            self.sent or self.text,
            self.voice_id,
            model=self.model,
            language=self.language,
            controls=self.controls,
            format=self.format,
        )

    def spoken_as(self, spoken: InfillRequest) -> Patch:
        """The same words spoken in another way: voice, model, language, controls and format of `spoken`."""
        return replace(
            self,
            voice_id=spoken.voice_id,
            model=spoken.model,
            language=spoken.language,
            controls=spoken.controls,
            format=spoken.format,
        )

    def state(self, chosen_text: str) -> PatchState:
        """`chosen_text` is what the chosen take says, empty where there is none."""
        if not self.enabled:
            return PatchState.OFF
        if self.kind is PatchKind.REMOVE:
            return PatchState.MADE
        if self.chosen_take is None:
            return PatchState.NOT_MADE
        wanted = self.request.text
        return PatchState.MADE if wanted in (chosen_text, "") else PatchState.STALE

    def with_take(self, take: PatchTake, *, choose: bool = True) -> Patch:
        """With one take more, which is the chosen one if it shall be."""
        chosen = take.id if choose else self.chosen
        return replace(self, takes=(*self.takes, take), chosen=chosen)

    def with_treatment(self, take_id: str, treatment: Treatment) -> Patch:
        """With something else done to one of its takes."""
        takes = tuple(replace(t, treatment=treatment) if t.id == take_id else t for t in self.takes)
        return replace(self, takes=takes)

    def with_take_placed(self, take_id: str, place: Region) -> Patch:
        """With one of its takes in another place."""
        takes = tuple(replace(t, place=place) if t.id == take_id else t for t in self.takes)
        return replace(self, takes=takes)


def overlap(one: Region, other: Region) -> bool:
    """True if they share a sample, or begin at the same one."""
    return one.start == other.start or (one.start < other.end and other.start < one.end)


def in_the_way(patch: Patch, others: Iterable[Patch]) -> tuple[Patch, ...]:
    """Those of `others` that are laid in where `patch` would be: both cannot be heard."""
    return tuple(
        each
        for each in others
        if each.id != patch.id
        and each.recording == patch.recording
        and each.is_laid
        and overlap(each.span, patch.span)
    )
