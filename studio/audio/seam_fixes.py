"""What can be done to a take so that its seams are heard less: tried, measured, and the best of it told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from studio.audio.around import Around
from studio.audio.seam_candidates import Candidate, FixKind, Standing, candidates
from studio.audio.seams_in_place import seams_in_place
from studio.audio.treated import treated
from studio.core.cancel import CancelToken
from studio.core.language import tr
from studio.core.patch import Treatment
from studio.core.region import Region
from studio.core.seam_verdict import ORDER, Seams
from studio.core.seam_wording import Measure

BETTER = 0.95
"""Of what was wrong with the seams before, at most, that is left by something worth doing."""
ROUNDS = 5
HELPS = 0.7
"""Of the worst step, at most, that is left by what is a fix for it."""

AroundAt = Callable[[Region], Around]
"""The recording round a place."""


@dataclass(frozen=True, slots=True)
class Fix:
    """Something to do, in a `sentence` without a full stop: the take stands at `place` with `treatment` then.
    The seams as they were measured before and after."""

    kind: FixKind
    sentence: str
    place: Region
    treatment: Treatment
    before: Seams
    after: Seams


def fixes(standing: Standing, around_at: AroundAt, cancel: CancelToken | None = None) -> tuple[Fix, ...]:
    """What makes the seams better, the best for what is worst first; nothing where nothing does, and where
    they are good. Raises Cancelled."""
    around = around_at(standing.place)
    before = measured(standing, around)
    found: list[Fix] = []
    if before.is_good:
        return ()
    for candidate in candidates(standing, around, before):
        if cancel is not None:
            cancel.check()
        changed = replace(standing, place=candidate.place, treatment=candidate.treatment)
        same = candidate.place == standing.place
        after = measured(changed, around if same else around_at(candidate.place))
        if _is_better(before, after):
            found.append(_fix(candidate, before, after))
    return tuple(sorted(found, key=lambda fix: (not _helps(fix), fix.after.badness)))


def fitted(standing: Standing, around_at: AroundAt) -> Standing:
    """The take with everything done to it that makes its seams better, until both are good; the same if they
    are."""
    for _ in range(ROUNDS):
        if measured(standing, around_at(standing.place)).is_good:
            break
        found = min(fixes(standing, around_at), key=lambda fix: fix.after.badness, default=None)
        if found is None:
            break
        standing = replace(standing, place=found.place, treatment=found.treatment)
    return standing


def measured(standing: Standing, around: Around) -> Seams:
    """Its seams as it stands."""
    sound = treated(standing.clip, around, standing.treatment)
    return seams_in_place(around, sound, removes=standing.clip is None)


def _fix(candidate: Candidate, before: Seams, after: Seams) -> Fix:
    by = after.greatest(Measure.BRIGHTNESS) - before.greatest(Measure.BRIGHTNESS)
    sentence = candidate.sentence
    if candidate.kind is FixKind.MATCH:
        sentence = (
            tr("Raise the highs by {size:.1f} dB over the patch", size=by)
            if by > 0
            else tr("Lower the highs by {size:.1f} dB over the patch", size=abs(by))
        )
    return Fix(candidate.kind, sentence, candidate.place, candidate.treatment, before, after)


def _helps(fix: Fix) -> bool:
    """Whether it is for what is worst."""
    worst = fix.before.worst
    if worst is None:
        return False
    measure = worst.worst.measure
    return abs(fix.after.greatest(measure)) < HELPS * abs(fix.before.greatest(measure))


def _is_better(before: Seams, after: Seams) -> bool:
    no_worse = ORDER.index(after.verdict) <= ORDER.index(before.verdict)
    return no_worse and after.badness < BETTER * before.badness
