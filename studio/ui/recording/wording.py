"""The words of recording."""

from __future__ import annotations

import sys

from studio.core.language import tr
from studio.devices.input import Channels, Input
from studio.devices.level_check import Verdict

ADVICE = {
    Verdict.NOTHING: ("info-fill", "quiet", tr("Say something. Nothing is heard yet.")),
    Verdict.QUIET: ("warning-fill", "amber", tr("Too quiet. Come closer, or turn the microphone up.")),
    Verdict.GOOD: ("check-circle-fill", "green", tr("This level is good.")),
    Verdict.LOUD: ("warning-fill", "amber", tr("A little loud. Move back, or turn the microphone down.")),
    Verdict.CLIPPED: (
        "x-circle-fill",
        "red",
        tr("Too loud, it distorts. Move back, or turn the microphone down."),
    ),
}
"""Sign, its colour, and a sentence for each verdict on the level."""
CLIPPING = tr("Too loud, it distorts")
PRIVACY = {
    "win32": "ms-settings:privacy-microphone",
    "darwin": "x-apple.systempreferences:com.apple.preference.security?Privacy_Microphone",
}
"""The page of the system's settings where a microphone is allowed, where there is one to be opened."""
WAYS = {
    Channels.MONO: tr("Mono"),
    Channels.LEFT: tr("Left alone", about="the left channel and no other"),
    Channels.RIGHT: tr("Right alone", about="the right channel and no other"),
    Channels.STEREO: tr("Stereo"),
}
MONITOR = tr(
    "You hear yourself about 0.2 s late; use headphones. It is never recorded, and off again afterwards: "
    "through loudspeakers the microphone would hear itself."
)
NO_OUTPUT = tr("There is nothing to hear it through: plug in headphones.")


def privacy_page(platform: str = sys.platform) -> str:
    """The address of the system's settings for microphones, empty where there is none."""
    return PRIVACY.get(platform, "")


def ways_of(device: Input | None) -> tuple[tuple[str, object], ...]:
    """The choices of channels that a device gives, as (words, way)."""
    ways = tuple(WAYS) if device is not None and device.channels > 1 else (Channels.MONO, Channels.STEREO)
    return tuple((WAYS[way], way.value) for way in ways)


def rates_of(device: Input | None) -> tuple[tuple[str, object], ...]:
    """The rates that a device gives, as (words, Hz); the first is its own."""
    rates = device.rates if device is not None else (48_000,)
    return tuple(
        (tr("{rate:g} kHz", rate=rate / 1000), 0 if number == 0 else rate)
        for number, rate in enumerate(rates)
    )


def time_left(left: int) -> str:
    """What a count says."""
    if not left:
        return tr("Recording", about="it goes on now")
    return tr("Starting in {seconds}", seconds=left)
