"""POST /studio/phonemes, our own: how a word could be said."""

from __future__ import annotations

from studio.wire.speech import WireModel


class PhonemesBody(WireModel):
    """`text` is a word, or a few; `sounds_like` how somebody would spell its sound."""

    text: str
    language: str | None = None
    sounds_like: str | None = None


class WireCandidate(WireModel):
    """`phonemes` as the voices read them; `alias` a spelling that sounds so, or empty; `reason` in words."""

    phonemes: str
    alias: str = ""
    reason: str = ""


class PhonemesAnswer(WireModel):
    """`phonemes` as it is said now, and what else it could be."""

    phonemes: str
    candidates: list[WireCandidate]
