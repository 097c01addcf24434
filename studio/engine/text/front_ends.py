"""Which library reads which language here, each loaded on its first use."""

from __future__ import annotations

from threading import Lock

from studio.engine.text.readers.english import load_english
from studio.engine.text.spoken import Phonetics

_loaded: dict[tuple[str, bool], Phonetics] = {}
_loading = Lock()


def languages() -> frozenset[str]:
    """ISO 639-1 codes of the languages that can be spoken here now."""
    return frozenset({"en"})


def front_end(language: str, british: bool = False) -> Phonetics:
    """What reads sentences of `language`; safe to call from several threads."""
    key = (language, british and language == "en")
    with _loading:
        if key not in _loaded:
            _loaded[key] = load_english(british=key[1])
        return _loaded[key]
