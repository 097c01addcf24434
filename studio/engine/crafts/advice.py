"""What would make a clone better."""

from __future__ import annotations

from collections.abc import Iterator

from studio.core.clip import FloatArray
from studio.core.errors import BadSound
from studio.engine.listening.judging import judge
from studio.engine.listening.verdicts import Purpose, Verdict

ENOUGH = "length"


def advice_on(sound: FloatArray, purpose: Purpose) -> Iterator[str]:
    """A sentence for each measure of float32 mono at 24 kHz that does not serve the purpose well, the worst
    first; that there is more than enough is no advice."""
    try:
        judgement = judge(sound, purpose)
    except BadSound as refused:
        yield str(refused)
        return
    measures = [each for each in judgement.measures if each.name != "second_speaker"]
    for verdict in (Verdict.POOR, Verdict.FAIR):
        for measure in measures:
            is_too_much = measure.name == ENOUGH and judgement.speech > 5
            if measure.verdict is verdict and not is_too_much:
                yield measure.sentence
