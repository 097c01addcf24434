"""What is selected, in words for a screen reader."""

from __future__ import annotations

from collections.abc import Sequence

from studio.core.hearing import HeardWord, Stretch
from studio.ui.waveform.gap import Gap

MOST_WORDS = 8


def spoken_selection(gap: Gap, words: Sequence[HeardWord], speech: Sequence[Stretch]) -> str:
    """`Selection 12 minutes 30.62 to 31.25, 0.63 seconds, word Friday, pause before 180 milliseconds`,
    and how much of each side is sent along; `words` are those selected, `speech` is all there is."""
    parts = [f"Selection {spoken_place(gap.start)} to {_after(gap.end, gap.start)}"]
    parts.append(f"{gap.end - gap.start:.2f} seconds")
    if words:
        said = " ".join(word.word for word in words[:MOST_WORDS])
        parts.append(f"{'word' if len(words) == 1 else 'words'} {said}")
    pause = pause_before(gap.start, speech)
    if pause >= 0.005:
        parts.append(f"pause before {round(pause * 1000)} milliseconds")
    parts.append(f"left context {gap.start - gap.left:.1f} seconds")
    parts.append(f"right context {gap.right - gap.end:.1f} seconds")
    return ", ".join(parts)


def spoken_place(seconds: float) -> str:
    """`12 minutes 30.62`, with hours where there are any."""
    minutes, rest = divmod(max(0.0, seconds), 60)
    hours, minutes = divmod(int(minutes), 60)
    found = [f"{count} {name}{'s' * (count != 1)}" for count, name in ((hours, "hour"), (minutes, "minute"))]
    named = [words for words, count in zip(found, (hours, minutes), strict=True) if count]
    return " ".join((*named, f"{rest:.2f}"))


def _after(seconds: float, first: float) -> str:
    """A later place; the minutes are not said again where they are the same."""
    same = int(seconds // 60) == int(first // 60)
    return f"{seconds % 60:.2f}" if same else spoken_place(seconds)


def pause_before(seconds: float, speech: Sequence[Stretch]) -> float:
    """Seconds of quiet before a place; 0 where somebody speaks, or nobody did before."""
    before = [each for each in speech if each.start < seconds]
    if not before:
        return 0.0
    return max(0.0, seconds - before[-1].end)
