"""The output formats that exist, so that no other can be chosen."""

from __future__ import annotations

from dataclasses import replace

from studio.audio.encode import MP3_PAIRS
from studio.core.language import tr
from studio.core.speech import Container, Encoding, OutputFormat

PRESETS = (
    (tr("CD, 44.1 kHz, 16-bit"), OutputFormat()),
    (tr("Broadcast WAV, 48 kHz, 24-bit"), OutputFormat(Container.WAV, 48000, Encoding.F32)),
    (tr("Podcast MP3, 128 kbit/s"), OutputFormat(Container.MP3, 44100, None, 128000)),
    (tr("Telephone, µ-law, 8 kHz"), OutputFormat(Container.WAV, 8000, Encoding.MULAW)),
    (tr("Raw samples, 44.1 kHz, float"), OutputFormat(Container.RAW, 44100, Encoding.F32)),
)
"""Words and formats. The API has no 24-bit samples: those come from its floats when the take is exported."""


def encodings(container: Container) -> tuple[Encoding, ...]:
    """Of raw and wav; none for mp3."""
    return () if container is Container.MP3 else tuple(Encoding)


def bit_rates(sample_rate: int) -> tuple[int, ...]:
    """Of mp3 at this rate, in bits a second."""
    return MP3_PAIRS[sample_rate]


def with_container(form: OutputFormat, container: Container) -> OutputFormat:
    """The nearest format of another container."""
    if container is Container.MP3:
        rates = bit_rates(form.sample_rate)
        bit_rate = form.bit_rate if form.bit_rate in rates else min(128000, rates[-1])
        return replace(form, container=container, encoding=None, bit_rate=bit_rate)
    return replace(form, container=container, encoding=form.encoding or Encoding.S16, bit_rate=None)


def with_rate(form: OutputFormat, rate: int) -> OutputFormat:
    """The same at another rate; the bit rate follows where the pair does not exist."""
    if form.container is not Container.MP3 or form.bit_rate in bit_rates(rate):
        return replace(form, sample_rate=rate)
    return replace(form, sample_rate=rate, bit_rate=bit_rates(rate)[-1])
