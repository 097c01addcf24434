"""Which library reads which language here, each loaded on its first use."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib.util import find_spec
from threading import Lock

from studio.core.errors import UnsupportedLanguage
from studio.core.languages import LANGUAGE_NAMES
from studio.engine.text.readers.by_espeak import LANGUAGES as ESPEAK_LANGUAGES
from studio.engine.text.readers.by_espeak import has_espeak, load_espeak
from studio.engine.text.readers.by_gruut import load_gruut
from studio.engine.text.readers.by_piper import load_piper
from studio.engine.text.readers.chinese import load_chinese
from studio.engine.text.readers.english import load_english
from studio.engine.text.readers.japanese import load_japanese
from studio.engine.text.spoken import Phonetics

_BY_LIBRARY: dict[str, tuple[str, Callable[[], Phonetics]]] = {
    "en": ("hibari", partial(load_english, british=False)),
    "es": ("piper_plus_g2p", partial(load_piper, "es")),
    "pt": ("piper_plus_g2p", partial(load_piper, "pt")),
    "fr": ("piper_plus_g2p", partial(load_piper, "fr")),
    "it": ("gruut_lang_it", partial(load_gruut, "it")),
    "de": ("gruut_lang_de", partial(load_gruut, "de")),
    "nl": ("gruut_lang_nl", partial(load_gruut, "nl")),
    "sv": ("gruut_lang_sv", partial(load_gruut, "sv")),
    "ru": ("gruut_lang_ru", partial(load_gruut, "ru")),
    "zh": ("pypinyin", load_chinese),
    "ja": ("pyopenjtalk", load_japanese),
}
_loaded: dict[tuple[str, bool], Phonetics] = {}
_loading = Lock()


def languages() -> frozenset[str]:
    """ISO 639-1 codes of the languages that can be spoken here now."""
    installed = frozenset(code for code, (package, _) in _BY_LIBRARY.items() if find_spec(package))
    return installed | ESPEAK_LANGUAGES if has_espeak() else installed


def front_end(language: str, british: bool = False) -> Phonetics:
    """What reads sentences of `language`, one of `languages()`; safe to call from several threads."""
    key = (language, british and language == "en")
    with _loading:
        if key not in _loaded:
            _loaded[key] = _load(*key)
        return _loaded[key]


def _load(language: str, british: bool) -> Phonetics:
    if british:
        return load_english(british=True)
    package, load = _BY_LIBRARY.get(language, ("", None))
    if load is None or not find_spec(package):
        return load_espeak(language)
    try:
        return load()
    except (ImportError, OSError) as error:
        raise UnsupportedLanguage(
            f"{LANGUAGE_NAMES[language]} cannot be spoken: its library {package} does not load ({error})."
        ) from error
