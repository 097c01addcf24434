"""Whether a recording serves a dataset: what was measured, what it means, and why it matters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from studio.core.hearing import Measure, Stretch
from studio.core.language import mark
from studio.core.retold import retold

ADVISED = 30 * 60
"""Seconds of good clips that make a good voice (ui-spec, section 5)."""
SHORTEST, LONGEST = 1.0, 30.0
"""Seconds of a clip that serves best (the engine's own advice for datasets)."""
JUDGED = 900.0
"""Seconds of a clip that can be judged at once."""
LEAST_RATE, GOOD_RATE = 16_000, 22_050
HALF_SILENT, RATHER_SILENT = 0.55, 0.75
"""Shares of speech below which a clip is mostly silence, or has much of it."""
LONG_SILENCE = 1.5
ENDS = 4
"""Ends of speech that are needed to tell what the room does."""
ALIKE, UNLIKE = 0.95, 0.85
"""Shares of a text's words that are heard in the clip."""
MUFFLED, DULL = mark("{rate:g} kHz: everything high is missing"), mark("{rate:g} kHz: highs are missing")
SILENT = mark("A silence of {seconds:.1f} s")
BEHIND = mark("What is behind the voice, {depth:.0f} dB below it, would be learned as part of it.")
FIGURES = (mark("{seconds:.1f} s"), mark("{rate:g} kHz"), mark("{percent:g} %"))
READY = mark("Ready")


class Grade(StrEnum):
    """From best to worst."""

    PASS = "pass"
    LOOK = "look"
    FAIL = "fail"


GRADES = {"good": Grade.PASS, "fair": Grade.LOOK, "poor": Grade.FAIL}
ORDER = tuple(Grade)


@dataclass(frozen=True, slots=True)
class Mark:
    """One property: its figure as it is `shown`, and, where it is not as it should be, a few `words` for a
    list and a `sentence` that says why it matters. They are kept, in English; `figure`, `said` and `reason`
    are the same in the language of the window."""

    name: str
    shown: str
    grade: Grade = Grade.PASS
    words: str = ""
    sentence: str = ""

    @property
    def figure(self) -> str:
        return retold(self.shown, FIGURES)

    @property
    def said(self) -> str:
        return retold(self.words, (MUFFLED, DULL, SILENT))

    @property
    def reason(self) -> str:
        return retold(self.sentence, (BEHIND,))


@dataclass(frozen=True, slots=True)
class FileJudgement:
    """Of a clip of `seconds`. `speech` is the share of it that is spoken, and `spoken` where; `clipped` are
    stretches that stand at the limit; `text` is what lies beside it and `heard` what was heard; `sound` is
    the same for the same samples, whatever file they are in."""

    seconds: float
    sample_rate: int
    channels: int
    kind: str
    sound: str
    marks: tuple[Mark, ...]
    speech: float = 0.0
    spoken: tuple[Stretch, ...] = ()
    clipped: tuple[Stretch, ...] = ()
    text: str = ""
    heard: str = ""

    @property
    def worst(self) -> Mark | None:
        """The first of the worst marks; None where all is well."""
        grade = self.grade
        if grade is Grade.PASS:
            return None
        return next(mark for mark in self.marks if mark.grade is grade)

    @property
    def grade(self) -> Grade:
        """The worst of them."""
        return max((mark.grade for mark in self.marks), key=ORDER.index, default=Grade.PASS)

    @property
    def words(self) -> str:
        """The judgement in a few words."""
        worst = self.worst
        return worst.words if worst is not None else READY

    @property
    def said(self) -> str:
        """The same in the language of the window."""
        worst = self.worst
        return worst.said if worst is not None else retold(READY)

    def mark(self, name: str) -> Mark | None:
        """The mark of a property; None where it was not measured."""
        return next((mark for mark in self.marks if mark.name == name), None)

    @property
    def usable(self) -> float:
        """Seconds that count: all of a clip that is not held back."""
        return self.seconds if self.grade is not Grade.FAIL else 0.0


def length_mark(seconds: float) -> Mark:
    """Of the whole clip."""
    shown = f"{int(seconds) // 60}:{seconds % 60:04.1f}"
    if seconds < SHORTEST:
        sentence = mark("Less than a second says too little of how somebody speaks.")
        return Mark("Length", shown, Grade.FAIL, mark("Too short"), sentence)
    if seconds > JUDGED:
        sentence = mark("More than 15 minutes cannot be judged at once. Cut it at its pauses.")
        return Mark("Length", shown, Grade.FAIL, mark("Too long"), sentence)
    if seconds > LONGEST:
        sentence = mark("Clips of up to 30 seconds are learned from best. Cut it at its pauses.")
        return Mark("Length", shown, Grade.LOOK, mark("Long: cut it at its pauses"), sentence)
    return Mark("Length", shown)


def rate_mark(rate: int, reach: Measure | None) -> Mark:
    """Of samples a second, and of how high the voice reaches in them."""
    shown = f"{rate / 1000:g} kHz"
    if rate < LEAST_RATE or (reach is not None and reach.verdict == "poor"):
        words = MUFFLED.format(rate=rate / 1000) if rate < LEAST_RATE else mark("Sounds like a telephone")
        sentence = mark("A voice that is learned from it sounds muffled too.")
        return Mark("Rate", shown, Grade.FAIL, words, sentence)
    if rate < GOOD_RATE or (reach is not None and reach.verdict == "fair"):
        words = DULL.format(rate=rate / 1000) if rate < GOOD_RATE else mark("Highs are missing")
        sentence = mark("A voice that is learned from it has no brightness.")
        return Mark("Rate", shown, Grade.LOOK, words, sentence)
    return Mark("Rate", shown)


def clipping_mark(measured: Measure) -> Mark:
    """Of the share of samples that stand at the limit."""
    shown = mark("none") if measured.verdict == "good" else f"{measured.figure * 100:.2g} %"
    words = {"fair": mark("A few peaks are clipped"), "poor": mark("Clipped: it sounds harsh")}
    sentence = mark("The harshness would be learned as part of the voice.")
    return _graded("Clipping", shown, measured, words, sentence)


def noise_mark(measured: Measure) -> Mark:
    """Of what is heard behind the voice, in dB beside it."""
    depth = round(measured.figure)
    words = {"fair": mark("Noise behind the voice"), "poor": mark("The noise is nearly as loud")}
    sentence = BEHIND.format(depth=depth)
    return _graded("Noise", f"{-depth} dB".replace("-", "−"), measured, words, sentence)


def speech_mark(share: float) -> Mark:
    """Of how much of the clip is spoken."""
    shown = f"{share * 100:.0f} %"
    sentence = mark("Silence teaches nothing, and is learned as pauses. A copy without it serves better.")
    if share <= 0.0:
        nobody = mark("There is no voice to learn from.")
        return Mark("Speech", shown, Grade.FAIL, mark("Nobody speaks in it"), nobody)
    if share < HALF_SILENT:
        return Mark("Speech", shown, Grade.FAIL, mark("Half of it is silence"), sentence)
    if share < RATHER_SILENT:
        return Mark("Speech", shown, Grade.LOOK, mark("Much of it is silence"), sentence)
    return Mark("Speech", shown)


def silence_mark(longest: float) -> Mark:
    """Of the longest stretch in which nobody speaks."""
    shown = f"{longest:.1f} s"
    if longest <= LONG_SILENCE:
        return Mark("Silence", shown)
    words = SILENT.format(seconds=longest)
    sentence = mark("Long silences are learned as pauses between words.")
    return Mark("Silence", shown, Grade.LOOK, words, sentence)


def speakers_mark(measured: Measure) -> Mark:
    """Of how alike the voices are in it."""
    shown = {"good": mark("one"), "fair": mark("perhaps two"), "poor": mark("two")}[measured.verdict]
    words = {"fair": mark("The voice changes in it"), "poor": mark("Two people speak")}
    sentence = mark("Two people are learned as one voice that is neither.")
    return _graded("Speakers", shown, measured, words, sentence)


def room_mark(measured: Measure, ends: int) -> Mark:
    """Of how long the room goes on, as it is heard after so many ends of speech: too few tell nothing, since
    a voice may fade by itself. It never fails a clip alone."""
    shown = f"{measured.figure:.1f} s"
    if ends < ENDS or measured.verdict == "good":
        return Mark("Room", shown)
    words = {"fair": mark("The room is heard"), "poor": mark("The room echoes")}[measured.verdict]
    return Mark("Room", shown, Grade.LOOK, words, mark("The room is learned as part of the voice."))


def text_mark(match: float | None, *, expected: bool) -> Mark | None:
    """Of how many words of the text are heard; None where there is no text, unless one is `expected` because
    others in the folder have theirs."""
    sentence = mark("Words that are not said teach a voice to say them wrongly.")
    if match is None:
        told = mark("The other clips in its folder have a text beside them.")
        return Mark("Text match", "—", Grade.LOOK, mark("No text beside it"), told) if expected else None
    shown = f"{match * 100:.0f} %"
    if match < UNLIKE:
        return Mark("Text match", shown, Grade.FAIL, mark("Words differ from its text"), sentence)
    if match < ALIKE:
        return Mark("Text match", shown, Grade.LOOK, mark("Some words differ from its text"), sentence)
    return Mark("Text match", shown)


def _graded(name: str, shown: str, measured: Measure, words: Mapping[str, str], sentence: str) -> Mark:
    grade = GRADES[measured.verdict]
    if grade is Grade.PASS:
        return Mark(name, shown)
    return Mark(name, shown, grade, words[measured.verdict], sentence)
