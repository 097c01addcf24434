"""What is thought of a seam, and how that is said."""

from __future__ import annotations

from dataclasses import dataclass

from studio.core.language import tr
from studio.core.seam import SeamFigures
from studio.core.seam_wording import Measure, Side, Verdict, advice, figure_text, good_sentence, step_sentence

ORDER = (Verdict.GOOD, Verdict.LISTEN, Verdict.BAD)


@dataclass(frozen=True, slots=True)
class Limits:
    """Up to `good` a step is one that speech makes by itself, beyond `fair` it hardly ever does. Both hold
    where SAID seconds are said in the patch; in less, single sounds count for more, and a step may be greater
    by (SAID / seconds) to the power of `short`."""

    good: float
    fair: float
    short: float = 0.0

    def over(self, said: float) -> Limits:
        """Those for a patch in which so many seconds are said."""
        factor = min(max(SAID / max(said, SHORTEST), 1.0), SAID / SHORTEST) ** self.short
        return Limits(self.good * factor, self.fair * factor)


SAID, SHORTEST = 1.2, 0.3
LIMITS: dict[Measure, Limits] = {
    Measure.LEVEL: Limits(3.5, 5.5, 0.1),
    Measure.BRIGHTNESS: Limits(1.8, 2.5, 0.6),
    Measure.ROOM: Limits(5.0, 15.0),
    Measure.PITCH: Limits(6.5, 10.0),
    Measure.PAUSE: Limits(0.1, 0.25),
}
QUIETER = Limits(4.5, 6.5, 0.35)
"""Of the level where the patch is quieter: single words often are, and seldom louder."""
# The limits are from recordings of 14 people, of which nothing was changed: the seconds beside some words
# were compared with those words, 716 times on each side. `good` holds 18 or 19 of 20 such steps, `fair` all
# but one in a hundred, so that what is red is hardly speech's own; all five together leave four in five true
# seams green and one in thirty red. `python -m benchmarks infill` measures it again. A pause is held against
# what it was: a tenth of a second is the shortest that is a pause at all here, a quarter of one is where
# hesitation begins (Goldman-Eisler 1968).


@dataclass(frozen=True, slots=True)
class Step:
    """How far the patch is from the recording in one respect: dB that it is louder, brighter (an octave) or
    noisier; semitones that the voice goes up by as it is heard; seconds that a pause is longer than it was.
    None where it cannot be told."""

    measure: Measure
    value: float | None
    limits: Limits

    @property
    def verdict(self) -> Verdict:
        """What cannot be told is not held against it."""
        if self.value is None or abs(self.value) <= self.limits.good:
            return Verdict.GOOD
        return Verdict.LISTEN if abs(self.value) <= self.limits.fair else Verdict.BAD

    @property
    def text(self) -> str:
        """The figure as a table has it, with a sign where it matters."""
        if self.value is None:
            return "—"
        good = self.verdict is Verdict.GOOD
        if self.measure is Measure.PAUSE:
            kept = tr("kept", about="a pause that is as long as it was")
            return kept if good else figure_text(self.measure, self.value, signed=True)
        return figure_text(self.measure, self.value, signed=not good)

    @property
    def share(self) -> float:
        """How big it is beside what is not heard: up to 1 is good."""
        return abs(self.value) / self.limits.good if self.value is not None else 0.0


@dataclass(frozen=True, slots=True)
class Seam:
    """One side of a patch: its figures, and a step for each measure."""

    side: Side
    figures: SeamFigures
    steps: tuple[Step, ...]

    @property
    def verdict(self) -> Verdict:
        """The worst of all."""
        return self.worst.verdict

    @property
    def worst(self) -> Step:
        """The step that is heard first."""
        return max(self.steps, key=lambda step: (ORDER.index(step.verdict), step.share))

    @property
    def sentence(self) -> str:
        """What is wrong with it, or that nothing is."""
        step = self.worst
        if step.verdict is Verdict.GOOD or step.value is None:
            return good_sentence(self.side)
        said = step_sentence(self.side, step.measure, step.value)
        return said if step.verdict is Verdict.LISTEN else f"{said} {advice(self.side, step.measure)}"

    def step(self, measure: Measure) -> Step:
        """The step of that measure."""
        return next(step for step in self.steps if step.measure is measure)


@dataclass(frozen=True, slots=True)
class Seams:
    """Both sides of a patch; None where the recording begins or ends with it. What was taken out has its
    one seam at the `left`."""

    left: Seam | None
    right: Seam | None

    @property
    def all(self) -> tuple[Seam, ...]:
        """Those that there are."""
        return tuple(seam for seam in (self.left, self.right) if seam is not None)

    @property
    def worst(self) -> Seam | None:
        """The one that is heard first; None where there is none."""
        return max(self.all, key=lambda seam: (ORDER.index(seam.verdict), seam.worst.share), default=None)

    @property
    def verdict(self) -> Verdict:
        """The worst of both."""
        return self.worst.verdict if self.worst is not None else Verdict.GOOD

    @property
    def sentence(self) -> str:
        """The worst seam, in words."""
        worst = self.worst
        if worst is None:
            return tr("The patch is the whole recording: it has no seams.")
        if worst.verdict is not Verdict.GOOD:
            return worst.sentence
        if worst.side is Side.JOIN:
            return tr("The cut is good. You will not hear it.")
        if len(self.all) == 2:
            return tr("Both seams are good. You will not hear this patch.")
        return tr("The seam is good. You will not hear this patch.")

    @property
    def is_good(self) -> bool:
        """Whether nobody hears the patch."""
        return self.verdict is Verdict.GOOD

    def greatest(self, measure: Measure) -> float:
        """The greater step of both sides, 0 where neither can be told."""
        values = [value for seam in self.all if (value := seam.step(measure).value) is not None]
        return max(values, key=abs, default=0.0)

    @property
    def badness(self) -> float:
        """One figure to compare by, 0 for no step at all; what is heard counts by its square."""
        return sum(max(step.share, step.share**2) for seam in self.all for step in seam.steps)


def judged(side: Side, figures: SeamFigures, said: float, pause_before: float | None) -> Seam:
    """The verdicts over a seam of a patch in which so many seconds are `said`; `pause_before` is the pause
    that was there in the recording, None for none."""
    sign = -1.0 if side is Side.RIGHT else 1.0
    pause = figures.pause - pause_before if pause_before is not None else None
    values: dict[Measure, float | None] = {
        Measure.LEVEL: _times(figures.level_step, sign),
        Measure.BRIGHTNESS: _times(figures.tilt_step, sign),
        Measure.ROOM: _times(figures.floor_step, sign),
        Measure.PITCH: figures.pitch_step,
        Measure.PAUSE: pause,
    }
    steps = (Step(measure, value, _limits(measure, value).over(said)) for measure, value in values.items())
    return Seam(side, figures, tuple(steps))


def _limits(measure: Measure, value: float | None) -> Limits:
    return QUIETER if measure is Measure.LEVEL and (value or 0.0) < 0 else LIMITS[measure]


def _times(value: float | None, sign: float) -> float | None:
    return None if value is None else value * sign
