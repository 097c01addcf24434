"""The languages that a block can be spoken in, for the list of them."""

from __future__ import annotations

from collections.abc import Sequence

from studio.core.language import tr
from studio.core.languages import language_name
from studio.core.speech import LANGUAGES
from studio.core.voice import Voice


def spoken_languages(voices: Sequence[Voice] | None, *, hosted: bool) -> tuple[str, ...]:
    """The codes that the connection speaks, by name. A service speaks all of its API's; this computer those
    that it has voices of its own for, and none that is known before its voices are."""
    codes = LANGUAGES if hosted else {voice.language for voice in voices or () if not voice.is_owner}
    return tuple(sorted(codes, key=language_name))


def language_items(spoken: Sequence[str], own: str) -> tuple[tuple[str, str], ...]:
    """(words, code) for the list. A block's own language is never missing: it says if it is not spoken."""
    items = tuple((language_name(code), code) for code in spoken)
    if own in spoken:
        return items
    name = language_name(own)
    return (*items, (tr("{language} · not spoken here", language=name) if spoken else name, own))
