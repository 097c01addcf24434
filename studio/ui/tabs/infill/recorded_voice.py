"""“As recorded” among the voices: whoever speaks in the recording, cloned from it when a take is made."""

from __future__ import annotations

from typing import Final

from studio.core.connection import Ability
from studio.core.language import tr
from studio.core.patch import AS_RECORDED
from studio.core.voice import Voice
from studio.ui.voices.known import KnownVoices

NAME: Final = tr("As recorded")
LINE: Final = tr("Whoever speaks in the recording, learned from it")


def can_clone(voices: KnownVoices) -> bool:
    """Whether the connection that speaks can learn a voice at all."""
    return Ability.CLONE in voices.abilities


def offered(voices: KnownVoices, language: str) -> tuple[Voice, ...] | None:
    """The voices to choose from, the recording's own first; those that were learned for patches are not
    listed themselves. None until they are known."""
    others = voices.choosable
    if others is None:
        return None
    own = (Voice(AS_RECORDED, NAME, LINE, language),) if can_clone(voices) else ()
    return (*own, *others)
