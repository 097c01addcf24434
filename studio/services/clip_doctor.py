"""Whether a recording serves for a clone, and which stretch of it serves best, however long it is.

A recording is judged in pieces of four minutes, cut at pauses, so that neither side ever has more of it in
memory. The stretches that the listener finds best in each piece are judged once more by themselves: only then
it is known of each whether one person alone speaks in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from studio.core.cancel import CancelToken
from studio.core.errors import BadSound
from studio.core.hearing import Judgement, Measure, Stretch
from studio.core.language import tr, trn
from studio.core.passage import Passage
from studio.core.region import Region
from studio.services.cutting import pieces, whole_of
from studio.services.input_sound import InputSounds
from studio.services.listen import Listen
from studio.services.make_take import untold
from studio.services.receiving import Progress

PIECE: Final = 240.0
"""Seconds that are judged at once."""
PURPOSES: Final = ("clone_similarity", "clone_stability")
VERDICTS: Final = ("good", "fair", "poor")
TELLING: Final = 5.0
"""Seconds of speech below which the listener cannot tell whether one person speaks or two."""
LONG: Final = 60.0
"""Seconds of speech from which on their number is said in minutes."""
Badness = tuple[int, int, bool, float]
NOBODY: Final = tr("Nobody can be heard speaking in this recording.")


class ClipDoctor:
    """`doctor(passage, purpose, cancel, progress=…)`: its judgement, the best stretches first. `purpose` is
    clone_similarity or clone_stability. Raises as `Listen`, and BadSound where nobody speaks."""

    def __init__(self, listen: Listen, inputs: InputSounds) -> None:
        self._listen, self._inputs = listen, inputs

    def __call__(
        self, passage: Passage, purpose: str, cancel: CancelToken, *, progress: Progress = untold
    ) -> Judgement:
        path = self._inputs.readable(passage.path, cancel)
        whole, rate = whole_of(path, passage.region)
        parts = self._parts(passage, whole, rate, cancel)
        found: list[Judgement] = []
        for number, part in enumerate(parts):
            progress(tr("Listening to the recording"), number / (len(parts) + 1))
            cancel.check()
            found += self._judged(part, purpose, cancel)
        if not found:
            raise BadSound(NOBODY)
        progress(tr("Comparing the best stretches"), len(parts) / (len(parts) + 1))
        together = joined(found, len(whole) / rate)
        return replace(together, best=self._ranked(passage, together.best, rate, purpose, cancel))

    def _parts(self, passage: Passage, whole: Region, rate: int, cancel: CancelToken) -> Sequence[Passage]:
        if len(whole) <= PIECE * rate:
            return [passage]
        regions = pieces(
            whole, rate, PIECE, lambda part: self._inputs.clip(Passage(passage.path, part), cancel)
        )
        return [Passage(passage.path, region) for region in regions]

    def _judged(self, part: Passage, purpose: str, cancel: CancelToken) -> Iterator[Judgement]:
        try:
            yield self._listen.judge(part, purpose, cancel)
        except BadSound:  # Nobody speaks in this piece.
            return

    def _ranked(
        self, passage: Passage, stretches: Sequence[Stretch], rate: int, purpose: str, cancel: CancelToken
    ) -> tuple[Stretch, ...]:
        """The stretches by what is heard in each alone; of those that are alike the first one."""
        merits: list[tuple[Badness, Stretch]] = []
        for stretch in stretches:
            cancel.check()
            region = Region(round(stretch.start * rate), round(stretch.end * rate))
            for heard in self._judged(Passage(passage.path, region), purpose, cancel):
                merits.append((badness(heard), stretch))
        return tuple(stretch for _, stretch in sorted(merits, key=lambda pair: pair[0]))


def badness(heard: Judgement) -> Badness:
    """How bad the worst measure is, a second speaker worse than anything else; how many are not good;
    whether there is too little speech to know that one person is alone, which counts as a fair measure; and
    how little it stands above its background."""
    ranks = {measure.name: VERDICTS.index(measure.verdict) for measure in heard.measures}
    crowd, untold = ranks.get("second_speaker", 0), heard.speech < TELLING
    worst = max(2 * crowd, *ranks.values(), int(untold))
    above = next((measure.figure for measure in heard.measures if measure.name == "noise"), 0.0)
    return worst, sum(rank > 0 for rank in ranks.values()) + untold, untold, -above


def joined(found: Sequence[Judgement], seconds: float) -> Judgement:
    """The judgements of all pieces as one: of each measure the worst, and the length of all together."""
    if len(found) == 1:
        return replace(found[0], seconds=seconds)
    speech = sum(each.speech for each in found)
    measures = tuple(
        _worst([measure for each in found for measure in each.measures if measure.name == name])
        for name in (measure.name for measure in found[0].measures)
    )
    measures = tuple(_long(speech) if measure.name == "length" else measure for measure in measures)
    return Judgement(
        found[0].purpose,
        seconds,
        speech,
        max((measure.verdict for measure in measures), key=VERDICTS.index),
        measures,
        tuple(stretch for each in found for stretch in each.best),
    )


def _worst(measures: Sequence[Measure]) -> Measure:
    return max(measures, key=lambda measure: VERDICTS.index(measure.verdict))


def _long(speech: float) -> Measure:
    minutes = trn(
        "There is {count} minute of speech: one good stretch is enough.",
        "There are {count} minutes of speech: one good stretch is enough.",
        round(speech / 60),
    )
    short = tr("There are {seconds:.0f} s of speech: one good stretch is enough.", seconds=speech)
    return Measure("length", speech, "s", "fair", minutes if speech >= LONG else short)
