"""The accent that the later version asks for where the earlier had languages and dialects."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from studio.core.errors import BadRequest
from studio.core.language import tr

ACCENTS = {
    ("en", "uk"): "british",
    ("en", "us"): "general-american",
    ("en", "so"): "southern-us",
    ("es", "pe"): "castilian",
    ("es", "mx"): "mexican",
    ("fr", "eu"): "parisian",
    ("fr", "ca"): "canadian-french",
    ("pt", "br"): "brazilian-portuguese",
}
"""Ids of the later version's catalogue (wire contract, section 7)."""


def accent_of(language: str | None, dialect: str | None, catalogue: Callable[[], Any]) -> str:
    """The accent's id; `catalogue` is only asked where the dialect does not say it. BadRequest if there is
    none."""
    known = ACCENTS.get((language or "", dialect or ""))
    if known is not None:
        return known
    answer = catalogue()
    listed = answer.get("accents") if isinstance(answer, dict) else answer
    accents = [item for item in listed or () if isinstance(item, dict) and item.get("language") == language]
    usual = [item for item in accents if item.get("is_locale_default")] or accents
    matching = [item for item in usual if _country(item) == dialect] or ([] if dialect else usual)
    if not matching:
        raise BadRequest(tr("The service has no accent for this language and dialect."))
    return str(matching[0].get("id"))


def _country(accent: dict[str, Any]) -> str:
    return str(accent.get("locale", "")).replace("_", "-").partition("-")[2].lower()
