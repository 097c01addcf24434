"""Why a connection has no datasets now, or does not let them be changed."""

from __future__ import annotations

from studio.core.connection import Ability
from studio.services.connect import Connect
from studio.ui.sentences import unclosed
from studio.ui.voices.known import KnownVoices, away


class Reasons:
    """Sentences without a full stop, empty where there is no reason."""

    def __init__(self, connect: Connect, voices: KnownVoices) -> None:
        self._connect, self._voices = connect, voices

    @property
    def none(self) -> str:
        """Why nothing can be made or sent now."""
        return self._why_not(Ability.DATASETS)

    @property
    def fixed(self) -> str:
        """Why nothing that is there can be changed or deleted."""
        return self.none or self._why_not(Ability.DATASET_EDIT)

    def away(self, trouble: str) -> str:
        """Why there is no list, as a sentence; `trouble` is what became of asking for it."""
        return away(self.none) or trouble

    def _why_not(self, ability: Ability) -> str:
        if self._voices.reason:
            return self._voices.reason
        if ability in self._voices.abilities:
            return ""
        return unclosed(self._connect.reason(self._connect.chosen.id, ability))
