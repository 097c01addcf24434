"""Words and numbers of speech, as the design spells them."""

from __future__ import annotations

from datetime import datetime

from studio.core.language import tr, trn
from studio.core.speech import (
    SPEED_WORDS,
    Container,
    Emotion,
    Encoding,
    Feeling,
    Level,
    OutputFormat,
    pace_of,
)

ENCODINGS = {
    Encoding.S16: tr("16-bit"),
    Encoding.F32: tr("32-bit float"),
    Encoding.MULAW: "µ-law",
    Encoding.ALAW: "A-law",
}
FEELINGS = {
    Feeling.ANGER: tr("Anger"),
    Feeling.POSITIVITY: tr("Positivity"),
    Feeling.SURPRISE: tr("Surprise"),
    Feeling.SADNESS: tr("Sadness"),
    Feeling.CURIOSITY: tr("Curiosity"),
}
LEVELS = {
    Level.LOWEST: (
        tr("Lowest", about="how strong a feeling is"),
        tr("lowest", about="how strong a feeling is"),
    ),
    Level.LOW: (tr("Low", about="how strong a feeling is"), tr("low", about="how strong a feeling is")),
    Level.MEDIUM: (
        tr("Medium", about="how strong a feeling is"),
        tr("medium", about="how strong a feeling is"),
    ),
    Level.HIGH: (tr("High", about="how strong a feeling is"), tr("high", about="how strong a feeling is")),
    Level.HIGHEST: (
        tr("Highest", about="how strong a feeling is"),
        tr("highest", about="how strong a feeling is"),
    ),
}
"""Each by itself, and behind the name of the feeling."""
SPEEDS = {
    "slowest": tr("Slowest", about="how fast a voice speaks"),
    "slow": tr("Slow", about="how fast a voice speaks"),
    "normal": tr("Normal", about="how fast a voice speaks"),
    "fast": tr("Fast", about="how fast a voice speaks"),
    "fastest": tr("Fastest", about="how fast a voice speaks"),
}


def undo_tip(edit: str) -> str:
    """Of the button that takes `edit` back; empty for none."""
    return tr("Undo: {edit} (Ctrl+Z)", edit=edit) if edit else tr("Nothing to undo")


def redo_tip(edit: str) -> str:
    """Of the button that does `edit` again; empty for none."""
    return tr("Redo: {edit} (Ctrl+Shift+Z)", edit=edit) if edit else tr("Nothing to redo")


def spoken_length(seconds: float) -> str:
    """For screen readers: `6.1 seconds`."""
    return tr("{seconds:.1f} seconds", seconds=seconds)


def clock(iso: str) -> str:
    """`14:02` on this computer's clock."""
    return f"{datetime.fromisoformat(iso).astimezone():%H:%M}"


def price(credits: int, excess: str = "") -> str:
    """`free`, `137 credits`, or `137 credits, over this project’s budget by 90`."""
    if not credits:
        return tr("free", about="it costs nothing")
    alone = trn("{count} credit", "{count:,} credits", credits)
    return f"{alone}, {excess}" if excess else alone


def quote_line(credits: int, seconds: float, excess: str = "") -> str:
    """`Free · about 9 s`, `412 credits`, or `412 credits, over this project’s budget by 90`."""
    if credits:
        return price(credits, excess)
    return tr("Free · about {duration}", duration=duration(seconds))


def duration(seconds: float) -> str:
    """`9 s` or `2 min`, never nothing."""
    if seconds < 90:
        return tr("{seconds} s", seconds=max(1, round(seconds)))
    return tr("{minutes} min", minutes=round(seconds / 60))


def pace(speed: float) -> str:
    """A speed of -1 to 1 as a factor of the voice's own pace, `0.65×` to `1.5×`."""
    factor = round(pace_of(speed), 2)
    return tr("{pace:.1f}×", pace=factor) if factor == round(factor, 1) else tr("{pace:.2f}×", pace=factor)


def speed_word(speed: float) -> str:
    """The nearest of the API's five words, in the language of the window: `Slow`."""
    return SPEEDS[min(SPEED_WORDS, key=lambda word: abs(SPEED_WORDS[word] - speed))]


def emotion_name(emotion: Emotion) -> str:
    """`Curiosity, low`"""
    return tr("{feeling}, {level}", feeling=FEELINGS[emotion.feeling], level=LEVELS[emotion.level][1])


def rate_name(rate: int) -> str:
    """`44.1 kHz`"""
    return tr("{rate:g} kHz", rate=rate / 1000)


def format_name(form: OutputFormat) -> str:
    """`WAV, 16-bit, 44.1 kHz` or `MP3, 128 kbit/s, 44.1 kHz`."""
    if form.container is Container.MP3:
        inner = f"{(form.bit_rate or 0) // 1000} kbit/s"
    else:
        inner = ENCODINGS[form.encoding or Encoding.S16]
    return f"{form.container.upper()}, {inner}, {rate_name(form.sample_rate)}"
