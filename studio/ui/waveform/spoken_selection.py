"""What is selected, in words for a screen reader."""

from __future__ import annotations

from collections.abc import Sequence

from studio.core.hearing import HeardWord, Stretch
from studio.core.language import enumerated, figure, tr, trn
from studio.ui.waveform.gap import Gap

MOST_WORDS = 8


def spoken_selection(gap: Gap, words: Sequence[HeardWord], speech: Sequence[Stretch]) -> str:
    """`Selection 12 minutes 30.62 to 31.25, 0.63 seconds, word Friday, pause before 180 milliseconds`,
    and how much of each side is sent along; `words` are those selected, `speech` is all there is."""
    start, end = spoken_place(gap.start), _after(gap.end, gap.start)
    parts = [tr("Selection {start} to {end}", start=start, end=end)]
    parts.append(tr("{seconds:.2f} seconds", seconds=gap.end - gap.start))
    if words:
        said = " ".join(word.word for word in words[:MOST_WORDS])
        parts.append(trn("word {words}", "words {words}", len(words), words=said))
    pause = pause_before(gap.start, speech)
    if pause >= 0.005:
        parts.append(tr("pause before {count} milliseconds", count=round(pause * 1000)))
    parts.append(tr("left context {seconds:.1f} seconds", seconds=gap.start - gap.left))
    parts.append(tr("right context {seconds:.1f} seconds", seconds=gap.right - gap.end))
    return enumerated(parts)


def spoken_place(seconds: float) -> str:
    """`12 minutes 30.62`, with hours where there are any."""
    minutes, rest = divmod(max(0.0, seconds), 60)
    hours, minutes = divmod(int(minutes), 60)
    named = [trn("{count} hour", "{count} hours", hours)] if hours else []
    named += [trn("{count} minute", "{count} minutes", minutes)] if minutes else []
    return " ".join((*named, figure(rest, ".2f")))


def _after(seconds: float, first: float) -> str:
    """A later place; the minutes are not said again where they are the same."""
    same = int(seconds // 60) == int(first // 60)
    return figure(seconds % 60, ".2f") if same else spoken_place(seconds)


def pause_before(seconds: float, speech: Sequence[Stretch]) -> float:
    """Seconds of quiet before a place; 0 where somebody speaks, or nobody did before."""
    before = [each for each in speech if each.start < seconds]
    if not before:
        return 0.0
    return max(0.0, seconds - before[-1].end)
