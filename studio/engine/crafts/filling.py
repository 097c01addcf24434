"""New words between old ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from studio.core.clip import FloatArray
from studio.core.errors import BadText, Cancelled
from studio.engine.craft import Gap, Stopped
from studio.engine.gap.casting import way_of
from studio.engine.gap.plain import plainly
from studio.engine.gap.rests import MARGIN, Rests, cut_out, rests_of
from studio.engine.gap.room import echo_of, echoing
from studio.engine.gap.saying import Said, say
from studio.engine.gap.script import Joints, Line, joints_of, lines_of
from studio.engine.gap.spectrum import between, speech_spectrum, with_bands
from studio.engine.gap.surroundings import Speaking, Surroundings, Surveyor
from studio.engine.likeness.cleaning import room_tone
from studio.engine.likeness.heard import active_level, levelled
from studio.engine.performance.hearing import Ear
from studio.engine.speech.finish import limited, silence
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.speech.part import Performer
from studio.engine.speech.sound import never
from studio.engine.speech.synthesiser import Synthesiser
from studio.engine.text.clause import Clause
from studio.engine.text.dialects import in_dialect
from studio.engine.text.reader import read

ENGLISH = "en"
_LOUDEST = -9.0
_SILENT = 1e-3
_ROUNDS = 4


@dataclass(frozen=True, slots=True)
class Words:
    """The new words, dry; whether they are faded at their start and end; how much echo they shall have."""

    samples: FloatArray
    fades: tuple[bool, bool]
    echo: float = 0.0


def fill(
    gap: Gap,
    synthesiser: Synthesiser,
    surveyor: Surveyor,
    ear: Callable[[], Ear],
    stopped: Stopped = never,
) -> FloatArray:
    """Only the middle, float32 mono at 24 kHz, as the speaker around the gap would say it: with the pace,
    the pitch and its range, the long-term spectrum, the loudness, the bandwidth and the echo of what is
    around it, over the tone of its room, and the pauses that belong to it.

    Where words go on from one side into the other, they are read with the old words around them, so that
    their melody goes on too, and the middle is faded at its ends over 12 ms; else the room alone is heard
    there. Where there is too little speech around, the voice's own pace and colour stay.

    BadSound where neither side can be heard, BadText where nothing is spoken, Cancelled once `stopped()`.
    """
    told = read(gap.text, gap.language, british=gap.voice.british)
    clauses = list(in_dialect(told, gap.voice.dialect))
    performer = synthesiser if isinstance(synthesiser, Performer) else None
    around = surveyor.survey(gap.left, gap.right, ear if performer and gap.language == ENGLISH else None)
    _go_on(stopped)
    joints = joints_of(gap.text, around)
    if around.speaking is None or performer is None:
        speech = plainly(
            clauses, around, gap.voice, gap.controls, synthesiser, seed=gap.seed, stopped=stopped
        )
        words = Words(speech, (False, False))
    else:
        words = _performed(gap, clauses, around, joints, around.speaking, performer, stopped)
    _go_on(stopped)
    if np.abs(words.samples).max(initial=0) < _SILENT:
        raise BadText("Nothing in this text could be spoken.")
    return _in_room(_rested(words, rests_of(gap.text, joints, around)), around, words.echo)


def _performed(
    gap: Gap,
    clauses: Sequence[Clause],
    around: Surroundings,
    joints: Joints,
    speaking: Speaking,
    performer: Performer,
    stopped: Stopped,
) -> Words:
    lines = lines_of(clauses, around, joints)
    way = way_of(around, speaking, gap.voice, gap.controls, joints, gap.seed, performer)
    said = []
    for each in say(lines, way, performer):
        _go_on(stopped)
        said.append(each)
    coloured = _coloured(said, around, speaking)
    fades = (joints.goes_on_before, joints.goes_on_behind)
    echo = echo_of(np.concatenate([each.samples for each in coloured]), around.decay)
    return Words(_joined(coloured, lines, way.pace), fades, echo)


def _coloured(said: Sequence[Said], around: Surroundings, speaking: Speaking) -> list[Said]:
    own = speech_spectrum(np.concatenate([each.samples for each in said]))
    bands = between(own, speaking.spectrum)
    return [Said(with_bands(each.samples, bands, around.reach), each.start, each.end) for each in said]


def _joined(said: Sequence[Said], lines: Sequence[Line], pace: float) -> FloatArray:
    """The new words of all lines, each as loud, with their pauses."""
    parts: list[FloatArray] = []
    for each, line in zip(said, lines, strict=True):
        cut = cut_out(each, goes_on_before=line.runs_in, goes_on_behind=line.runs_out)
        parts.append(levelled(cut) if np.abs(cut).max(initial=0) > _SILENT else cut)
        parts.append(silence(line.pause / pace, SAMPLE_RATE))
    return np.concatenate(parts[:-1])


def _rested(words: Words, rests: Rests) -> FloatArray:
    before = 0 if words.fades[0] else max(MARGIN, round(rests.before * SAMPLE_RATE))
    behind = 0 if words.fades[1] else max(MARGIN, round(rests.behind * SAMPLE_RATE))
    return np.pad(words.samples, (before, behind))


def _in_room(speech: FloatArray, around: Surroundings, echo: float) -> FloatArray:
    """As loud, with the room, as what is around it."""
    wet = echoing(speech, around.decay, echo)
    tone = room_tone(around.room, len(wet))
    level = min(around.level, _LOUDEST)
    gain = level - active_level(wet)
    for _ in range(_ROUNDS):
        gain += level - active_level(wet * np.float32(10 ** (gain / 20)) + tone)
    return limited(wet * np.float32(10 ** (gain / 20)) + tone)


def _go_on(stopped: Stopped) -> None:
    if stopped():
        raise Cancelled
