"""Words and numbers of speech, as the design spells them."""

from __future__ import annotations

from datetime import datetime

from studio.core.language import tr
from studio.core.speech import SPEED_WORDS, Container, Emotion, Encoding, OutputFormat, pace_of

ENCODINGS = {
    Encoding.S16: "16-bit",
    Encoding.F32: tr("32-bit float"),
    Encoding.MULAW: "µ-law",
    Encoding.ALAW: "A-law",
}


def spoken_length(seconds: float) -> str:
    """For screen readers: `6.1 seconds`."""
    return f"{seconds:.1f} seconds"


def clock(iso: str) -> str:
    """`14:02` on this computer's clock."""
    return f"{datetime.fromisoformat(iso).astimezone():%H:%M}"


def price(credits: int) -> str:
    """`free` or `137 credits`."""
    if not credits:
        return "free"
    return tr("1 credit") if credits == 1 else f"{credits:,} credits"


def quote_line(credits: int, seconds: float, excess: str = "") -> str:
    """`Free · about 9 s`, `412 credits`, or `412 credits, over this project’s budget by 90`."""
    if credits:
        return f"{price(credits)}, {excess}" if excess else price(credits)
    return f"Free · about {duration(seconds)}"


def duration(seconds: float) -> str:
    """`9 s` or `2 min`, never nothing."""
    return f"{max(1, round(seconds))} s" if seconds < 90 else f"{round(seconds / 60)} min"


def pace(speed: float) -> str:
    """A speed of -1 to 1 as a factor of the voice's own pace, `0.65×` to `1.5×`."""
    return f"{pace_of(speed):.2f}".rstrip("0").ljust(3, "0") + "×"


def speed_word(speed: float) -> str:
    """The nearest of the API's five words."""
    return min(SPEED_WORDS, key=lambda word: abs(SPEED_WORDS[word] - speed))


def emotion_name(emotion: Emotion) -> str:
    """`Curiosity, low`"""
    return f"{emotion.feeling.capitalize()}, {level_name(emotion.level)}"


def level_name(level: str) -> str:
    """The level's own word; the middle one, which the API leaves out, is `medium`."""
    return level or "medium"


def rate_name(rate: int) -> str:
    """`44.1 kHz`"""
    return f"{rate / 1000:g} kHz"


def format_name(form: OutputFormat) -> str:
    """`WAV, 16-bit, 44.1 kHz` or `MP3, 128 kbit/s, 44.1 kHz`."""
    if form.container is Container.MP3:
        inner = f"{(form.bit_rate or 0) // 1000} kbit/s"
    else:
        inner = ENCODINGS[form.encoding or Encoding.S16]
    return f"{form.container.upper()}, {inner}, {rate_name(form.sample_rate)}"
