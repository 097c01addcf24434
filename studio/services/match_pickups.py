"""Finding the places of a pickup list in recordings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from studio.core.cancel import CancelToken
from studio.core.errors import EngineGone, Silent, StudioError, Unreachable
from studio.core.hearing import HeardWord
from studio.core.language import tr
from studio.core.patch import Patch
from studio.core.pickups.joining import Clash, PatchOf, Placed, joined
from studio.core.pickups.matching import Candidate, Match, Matching
from studio.core.pickups.patching import Manner, patch_for
from studio.core.pickups.pickup import Pickup
from studio.core.pickups.recordings import recording_named
from studio.library.word_files import WordFiles
from studio.services.hear_recording import HearRecording, KnownRecording
from studio.services.make_take import untold
from studio.services.receiving import Progress

WHICH_RECORDING = tr("The list does not say which recording this is of.")
TAKEN = 0.7
"""How likely a place still is that another line of the list surely has."""
PutRight = Callable[[KnownRecording], tuple[HeardWord, ...]]


def as_heard(known: KnownRecording) -> tuple[HeardWord, ...]:
    """Where nobody put words right."""
    return known.words


@dataclass(frozen=True, slots=True)
class Found:
    """A pickup with the places that it may have in `recording`, which is None where there is no such file;
    `words` are those that were heard in it."""

    match: Match
    recording: KnownRecording | None = None
    words: tuple[HeardWord, ...] = ()

    @property
    def pickup(self) -> Pickup:
        """What the list says."""
        return self.match.pickup


@dataclass(frozen=True, slots=True)
class RecordingPatches:
    """The patches of one recording, in the order of their places; none overlaps another."""

    recording: KnownRecording
    placed: tuple[Placed, ...]


@dataclass(frozen=True, slots=True)
class Patches:
    """The patches by their recordings, and the pickups that mend what an earlier one of the list does."""

    recordings: tuple[RecordingPatches, ...]
    clashes: tuple[Clash, ...] = ()


def name_of(pickup: Pickup) -> str:
    """An id for the patch of a pickup, within its list."""
    return f"p{pickup.number}"


class MatchPickups:
    """`match_pickups(pickups, recordings, files, cancel)`: each pickup in its order, with its places.

    Recordings are listened to once: `files` keep the words. Where the list has times for all of a recording's
    pickups, only what is around these is listened to, and the rest if that does not do. A list that names no
    files is of the one recording, or of whichever of several it fits best. A recording that cannot be read
    costs only its own pickups: their `reason` says why. Raises EngineGone, Silent (the engine ended) and
    Cancelled.
    """

    def __init__(self, hear: HearRecording) -> None:
        self._hear = hear

    def __call__(
        self,
        pickups: Sequence[Pickup],
        recordings: Sequence[Path],
        files: WordFiles,
        cancel: CancelToken,
        *,
        language: str = "en",
        put_right: PutRight = as_heard,
        progress: Progress = untold,
    ) -> tuple[Found, ...]:
        found: dict[int, Found] = {}
        by_path, unplaced = _by_path(pickups, recordings)
        everywhere = [pickup for pickup in pickups if not pickup.recording] if len(recordings) > 1 else []
        paths = list(recordings) if everywhere else list(by_path)
        for number, path in enumerate(paths):
            told = _part_of(progress, tr("Listening to {name}", name=path.name), number, len(paths))
            wanted = [*by_path.get(path, ()), *everywhere]
            for each in self._in_one(path, wanted, files, cancel, language, put_right, told):
                before = found.get(each.pickup.number)
                found[each.pickup.number] = each if before is None else _better(before, each)
        for pickup in unplaced:
            reason = WHICH_RECORDING
            if pickup.recording:
                reason = tr("There is no recording named “{name}”.", name=pickup.recording)
            found.setdefault(pickup.number, Found(Match(pickup, (), reason)))
        return _told_apart([found[pickup.number] for pickup in pickups])

    def patches(
        self,
        found: Sequence[Found],
        manner: Manner,
        cancel: CancelToken,
        *,
        identity: Callable[[Pickup], str] = name_of,
        progress: Progress = untold,
    ) -> Patches:
        """A patch for each pickup at its best place, without those that have none or need nothing; pickups of
        the same phrase share one. Listens for the pauses around. `identity` gives the ids of patches."""
        made: list[RecordingPatches] = []
        clashes: list[Clash] = []
        for known, words, wanted in _by_recording(found):
            patch_of = self._patch_of(known, words, manner, cancel)
            placed = []
            for number, each in enumerate(wanted):
                progress(tr("Finding pauses"), number / len(wanted))
                place = each.match.best
                assert place is not None
                patch = replace(patch_of(each.pickup, place), id=identity(each.pickup))
                placed.append(Placed((each.pickup.number,), each.pickup, place, patch))
            together, again = joined(placed, words, known.rate, patch_of)
            made.append(RecordingPatches(known, together))
            clashes += again
        return Patches(tuple(made), tuple(clashes))

    def _patch_of(
        self, known: KnownRecording, words: tuple[HeardWord, ...], manner: Manner, cancel: CancelToken
    ) -> PatchOf:
        def patch_of(pickup: Pickup, place: Candidate) -> Patch:
            around = self._hear.around(known, words, place.start, place.end, cancel)
            return patch_for("", known.fingerprint, pickup, place, around, manner)

        return patch_of

    def _in_one(
        self,
        path: Path,
        pickups: Sequence[Pickup],
        files: WordFiles,
        cancel: CancelToken,
        language: str,
        put_right: PutRight,
        progress: Progress,
    ) -> list[Found]:
        times = [pickup.start for pickup in pickups if pickup.start is not None]
        near = times if len(times) == len(pickups) else None
        try:
            known = self._hear(path, files, cancel, language=language, near=near, progress=progress)
            found = _matched(known, put_right(known), pickups)
            if not known.whole and not all(each.match.is_sure for each in found):
                known = self._hear(path, files, cancel, language=language, progress=progress)
                found = _matched(known, put_right(known), pickups)
        except (EngineGone, Silent, Unreachable):  # Not of this recording: it would meet all of them.
            raise
        except StudioError as error:
            return [Found(Match(pickup, (), error.sentence)) for pickup in pickups]
        return found


def _matched(known: KnownRecording, words: tuple[HeardWord, ...], pickups: Sequence[Pickup]) -> list[Found]:
    matching = Matching(words)
    return [Found(matching.match(pickup), known, words) for pickup in pickups]


def _by_recording(
    found: Sequence[Found],
) -> list[tuple[KnownRecording, tuple[HeardWord, ...], list[Found]]]:
    """Those that have a place and something to be done, by their recordings."""
    groups: dict[Path, tuple[KnownRecording, tuple[HeardWord, ...], list[Found]]] = {}
    for each in found:
        if each.recording is not None and each.match.best is not None and not each.match.is_said:
            group = groups.setdefault(each.recording.path, (each.recording, each.words, []))
            group[2].append(each)
    return list(groups.values())


def _by_path(
    pickups: Sequence[Pickup], recordings: Sequence[Path]
) -> tuple[dict[Path, list[Pickup]], list[Pickup]]:
    """Pickups by their recordings, and those that have none of their own."""
    by_path: dict[Path, list[Pickup]] = defaultdict(list)
    unplaced: list[Pickup] = []
    for pickup in pickups:
        path = recording_named(pickup.recording, recordings) if pickup.recording else None
        if path is None and not pickup.recording and len(recordings) == 1:
            path = recordings[0]
        if path is None:
            unplaced.append(pickup)
        else:
            by_path[path].append(pickup)
    return by_path, unplaced


def _told_apart(found: Sequence[Found]) -> tuple[Found, ...]:
    """Where a line may have several places, those that another line surely has are doubted."""
    taken = {each.pickup.number: _taken(each) for each in found if each.match.is_sure}
    return tuple(each if each.match.is_sure else _elsewhere(each, taken) for each in found)


def _taken(found: Found) -> tuple[Path, range] | None:
    best, known = found.match.best, found.recording
    return (known.path, range(best.first, best.last)) if known is not None and best is not None else None


def _elsewhere(found: Found, taken: Mapping[int, tuple[Path, range] | None]) -> Found:
    known = found.recording
    spans = [each[1] for each in taken.values() if each and known is not None and each[0] == known.path]

    def weighed(place: Candidate) -> Candidate:
        is_taken = any(place.first < span.stop and span.start < place.last for span in spans)
        return replace(place, confidence=place.confidence * (TAKEN if is_taken else 1.0))

    places = sorted(map(weighed, found.match.candidates), key=lambda each: (-each.confidence, each.start))
    return replace(found, match=replace(found.match, candidates=tuple(places)))


def _better(one: Found, other: Found) -> Found:
    """The one with the likelier place. Where both are as likely, it is not sure any more."""
    first, second = one.match.best, other.match.best
    if second is None or (first is not None and first.confidence >= second.confidence):
        return one if second is None or first is None else _doubted(one, second.confidence)
    return other if first is None else _doubted(other, first.confidence)


def _doubted(found: Found, rival: float) -> Found:
    best = found.match.best
    if best is None or best.confidence - rival > 0.2:
        return found
    places = (replace(best, confidence=best.confidence / 2), *found.match.candidates[1:])
    return replace(found, match=replace(found.match, candidates=places))


def _part_of(progress: Progress, step: str, number: int, count: int) -> Progress:
    """Progress of one recording as that of all."""

    def tell(_: str, fraction: float | None) -> None:
        progress(step, (number + (fraction or 0.0)) / count)

    return tell
