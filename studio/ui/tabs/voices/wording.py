"""What is said in more than one part of the tab."""

from __future__ import annotations

from studio.core.language import tr
from studio.core.voice import Voice


def how_many(count: int, most: int) -> str:
    """`3 of up to 9 voices`, `up to 9 voices`"""
    if not count:
        return tr("up to {most} voices", most=most)
    return tr("{count} of up to {most} voices", count=count, most=most)


def is_yours(voice: Voice) -> str:
    """What is said of a voice that was made."""
    return tr("{name} is one of your voices now.", name=voice.name)
