"""Seams in words: their sides, what is measured of them, and what was found."""

from __future__ import annotations

from enum import StrEnum

from studio.core.language import mark, shown, tr


class Side(StrEnum):
    """Which seam of a patch. JOIN: words were taken out, and the recording meets itself."""

    LEFT = mark("Left seam")
    RIGHT = mark("Right seam")
    JOIN = mark("The cut")

    @property
    def words(self) -> str:
        """Its name, to be shown."""
        return shown(self.value)


class Verdict(StrEnum):
    """GOOD: nobody hears it; LISTEN: one may; BAD: one does."""

    GOOD = "good"
    LISTEN = "listen"
    BAD = "bad"

    @property
    def words(self) -> str:
        """The same, to be read out."""
        match self:
            case Verdict.GOOD:
                return tr("good", about="verdict on a seam or on words: nobody hears anything")
            case Verdict.LISTEN:
                return tr("listen", about="verdict on a seam or on words: something may be heard")
            case Verdict.BAD:
                return tr("bad", about="verdict on a seam or on words: something is heard")


class Measure(StrEnum):
    """What the ear compares from one side to the other."""

    LEVEL = mark("Level")
    BRIGHTNESS = mark("Brightness")
    ROOM = mark("Room noise")
    PITCH = mark("Pitch")
    PAUSE = "Pause"

    @property
    def words(self) -> str:
        """Its name, to be shown."""
        if self is Measure.PAUSE:
            return tr("Pause", about="the silence beside a seam")
        return shown(self.value)


UNKNOWN = {
    Measure.LEVEL: tr("Too little is said on one side to tell."),
    Measure.BRIGHTNESS: tr("Too little is said on one side to tell."),
    Measure.ROOM: tr("One side has no pause in which its room could be heard."),
    Measure.PITCH: tr("No voice is heard close to the seam on one side."),
    Measure.PAUSE: tr("Nothing was here before that it could be compared with."),
}
"""Why a measure cannot be told."""
_INTERVALS = (
    (1.5, tr("a semitone", about="the voice jumps up or down by it")),
    (2.5, tr("a tone", about="the voice jumps up or down by it")),
    (4.5, tr("a third", about="the voice jumps up or down by it")),
    (5.5, tr("a fourth", about="the voice jumps up or down by it")),
    (7.5, tr("a fifth", about="the voice jumps up or down by it")),
    (9.5, tr("a sixth", about="the voice jumps up or down by it")),
    (11.5, tr("a seventh", about="the voice jumps up or down by it")),
    (13.0, tr("an octave", about="the voice jumps up or down by it")),
)
_MORE = tr("more than an octave", about="the voice jumps up or down by it")


def interval(semitones: float) -> str:
    """The musical name of a jump, for people."""
    size = abs(semitones)
    return next((name for most, name in _INTERVALS if size < most), _MORE)


def figure_text(measure: Measure, value: float, *, signed: bool) -> str:
    """A step as a table has it, with its unit: `+2.1 dB`, `6.0 st`, `−0.15 s`."""
    sign = ("+" if value > 0 else "−") if signed else ""
    if measure is Measure.PAUSE:
        return tr("{sign}{size:.2f} s", sign=sign, size=abs(value))
    if measure is Measure.PITCH:
        return tr("{sign}{size:.1f} st", about="semitones", sign=sign, size=abs(value))
    return tr("{sign}{size:.1f} dB", sign=sign, size=abs(value))


def good_sentence(side: Side) -> str:
    """Where nothing is wrong with a seam."""
    match side:
        case Side.LEFT:
            return tr("Left seam is good.")
        case Side.RIGHT:
            return tr("Right seam is good.")
        case Side.JOIN:
            return tr("The cut is good.")


def step_sentence(side: Side, measure: Measure, value: float) -> str:
    """What is heard at a seam."""
    match measure:
        case Measure.LEVEL:
            return _level(side.words, value)
        case Measure.BRIGHTNESS:
            return _brightness(side.words, value)
        case Measure.ROOM:
            return _room(side.words, value)
        case Measure.PITCH:
            return _pitch(side.words, value)
        case Measure.PAUSE:
            return _pause(side.words, value)


def advice(side: Side, measure: Measure) -> str:
    """What is to be done about what is heard."""
    if measure is Measure.PAUSE:
        return tr("Fix it, or move the edge.")
    if measure is not Measure.PITCH:
        return tr("Fix it, or try another take.")
    if side is Side.RIGHT:
        return tr("Try another take, or move the edge to the pause behind.")
    return tr("Try another take, or move the edge to the pause before.")


def _level(side: str, value: float) -> str:
    if value > 0:
        return tr("{side}: the patch is {size:.1f} dB louder than the recording.", side=side, size=value)
    return tr("{side}: the patch is {size:.1f} dB quieter than the recording.", side=side, size=-value)


def _brightness(side: str, value: float) -> str:
    if value > 0:
        return tr("{side}: the patch is {size:.1f} dB brighter than the room.", side=side, size=value)
    return tr("{side}: the patch is {size:.1f} dB duller than the room.", side=side, size=-value)


def _room(side: str, value: float) -> str:
    if value > 0:
        return tr("{side}: the room is {size:.1f} dB louder in the patch.", side=side, size=value)
    return tr("{side}: the room is {size:.1f} dB quieter in the patch.", side=side, size=-value)


def _pitch(side: str, value: float) -> str:
    if value > 0:
        return tr("{side}: the voice jumps up by {interval}.", side=side, interval=interval(value))
    return tr("{side}: the voice jumps down by {interval}.", side=side, interval=interval(value))


def _pause(side: str, value: float) -> str:
    if value > 0:
        return tr("{side}: the pause is {seconds:.2f} s longer than it was.", side=side, seconds=value)
    return tr("{side}: the pause is {seconds:.2f} s shorter than it was.", side=side, seconds=-value)
