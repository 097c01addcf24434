"""Voices as the studio knows them, whichever connection they come from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from studio.core.language import shown

EMBEDDING_LENGTH = 192


class Gender(StrEnum):
    """How a voice presents, in the API's words (GenderPresentation)."""

    MASCULINE = "masculine"
    FEMININE = "feminine"
    NEUTRAL = "gender_neutral"


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice that a connection offers.

    `description` is one line; `language` an ISO 639-1 code; `accent` a catalog id such as `british` or empty;
    `embedding` 192 floats, or empty where the connection does not give it; `created_at` an ISO 8601 date.
    """

    id: str
    name: str
    description: str = ""
    language: str = "en"
    gender: Gender | None = None
    accent: str = ""
    embedding: tuple[float, ...] = ()
    is_owner: bool = False
    is_public: bool = True
    created_at: str = ""

    @property
    def told(self) -> str:
        """`description` in the language of the window if it is a voice of ours, else as it was written."""
        return shown(self.description, about="what a voice is like") if self.description else ""
