"""Closing the gap that cut-out words leave, with a pause as the speaker would make one."""

from __future__ import annotations

from collections.abc import Sequence

from studio.audio.around import Around, Read, mono
from studio.audio.around import around as read_around
from studio.audio.editing import crossfaded, faded_in, faded_out
from studio.audio.pauses import Span, speech_spans
from studio.audio.room_tone import extended
from studio.core.clip import FloatArray
from studio.core.patch import AS_MADE, Treatment
from studio.core.region import Region

JOIN = 0.012
"""Seconds in which one end of the gap goes over into the other where no pause stands between them."""
LONGEST = 0.8
"""Seconds of the longest pause that is left: more sounds like a page that was turned."""
MARGIN = 0.03
"""Seconds of a pause that stay next to the word, where it dies away."""
_NEAR = 0.04
"""Seconds by which a place may miss the edge of a word that it stands at."""


def closed(around: Around, treatment: Treatment = AS_MADE) -> FloatArray:
    """What stands in the place of cut-out words: no more than the ends of the gap, one going over into the
    other, and between them room tone, as much as the pause lacks that was the longer one of both beside the
    words. `treatment.lead` and `tail` make it longer or shorter, `fade_in` and `fade_out` set how slowly the
    recording goes over into it."""
    rate, gap = around.sample_rate, around.gap
    if not (len(around.before) and len(around.behind)):
        return _at_an_end(around)
    stays = _before(around.spans, around.starts) + _behind(around.spans, around.ends)
    seconds = natural_pause(around) - stays + treatment.lead + treatment.tail
    if max(seconds, stays) <= JOIN:
        join = min(_frames(treatment.fade_in, JOIN, rate), len(gap) // 2)
        return crossfaded(around.going(join), around.coming(join), join)
    into = min(_frames(treatment.fade_in, JOIN, rate), len(gap) // 2)
    out_of = min(_frames(treatment.fade_out, JOIN, rate), len(gap) // 2)
    tone = extended(around.tone, max(round(seconds * rate), into + out_of), rate)
    return crossfaded(crossfaded(around.going(into), tone, into), around.coming(out_of), out_of)


def natural_pause(around: Around) -> float:
    """Seconds of the longer pause beside the words that go: what the speaker made between those that stay.
    None where nothing is said in the gap."""
    spans, first, last = around.spans, around.starts, around.ends
    if not any(span.start < last - _NEAR and first + _NEAR < span.end for span in spans):
        return 0.0
    return min(max(_pause(spans, first), _pause(spans, last), 0.0), LONGEST)


def to_remove(read: Read, frames: int, sample_rate: int, words: Region) -> Region:
    """The place to take out so that `words` are gone and one natural pause is left: with the shorter pause
    beside them, and with what the longer one has beyond LONGEST."""
    return with_pauses(read_around(read, frames, sample_rate, words), words)


def with_pauses(around: Around, words: Region) -> Region:
    """The same of words that the recording is known around."""
    rate = around.sample_rate
    left, right = _before(around.spans, around.starts), _behind(around.spans, around.ends)
    keep = min(max(left, right), LONGEST)
    if right >= left:
        before = min(left, MARGIN, keep)
        behind = keep - before
    else:
        behind = min(right, MARGIN, keep)
        before = keep - behind
    return Region(words.start - round((left - before) * rate), words.end + round((right - behind) * rate))


def quiet_start(samples: FloatArray, sample_rate: int) -> float:
    """Seconds until somebody speaks; all of it where nobody does."""
    one = mono(samples)
    spans = speech_spans(one, sample_rate) if len(one) else []
    return spans[0].start if spans else len(one) / sample_rate


def quiet_end(samples: FloatArray, sample_rate: int) -> float:
    """Seconds from when nobody speaks any more."""
    return quiet_start(samples[::-1], sample_rate)


def _before(spans: Sequence[Span], at: float) -> float:
    """Seconds of pause up to a moment; none where there is no speech before."""
    ends = [span.end for span in spans if span.start < at - _NEAR]
    return max(0.0, at - ends[-1]) if ends else 0.0


def _behind(spans: Sequence[Span], at: float) -> float:
    """Seconds of pause from a moment on."""
    starts = [span.start for span in spans if span.end > at + _NEAR]
    return max(0.0, starts[0] - at) if starts else 0.0


def _pause(spans: Sequence[Span], at: float) -> float:
    """Seconds of the pause that a moment lies in or at the edge of."""
    return _before(spans, at) + _behind(spans, at)


def _at_an_end(around: Around) -> FloatArray:
    """Of a recording that begins or ends with what goes: a little of it, fading to nothing."""
    gap, ease = around.gap, round(JOIN * around.sample_rate)
    if len(around.before):
        return faded_out(gap[:ease], ease)
    return faded_in(gap[max(0, len(gap) - ease) :], ease)


def _frames(wanted: float | None, usual: float, rate: int) -> int:
    return round((usual if wanted is None else max(0.0, wanted)) * rate)
