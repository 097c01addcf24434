"""Which writing system each stretch of a text is in, and who can read it.

A sentence may quote another language. A stretch in a script that its own language cannot read goes to a
language that can, where one is here; Cyrillic and Greek are otherwise put into Latin letters; what is left is
dropped, and the rest is spoken.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_RANGES = (
    ("Latin", r"A-Za-zªºÀ-ÖØ-öø-ɏḀ-ỿＡ-Ｚａ-ｚ"),
    ("Greek", r"Ͱ-Ͽἀ-῾"),
    ("Cyrillic", r"Ѐ-ԯ"),
    ("Hebrew", r"\u0590-\u05ff"),
    ("Arabic", r"\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff"),
    ("Devanagari", r"\u0900-\u097f"),
    ("Hangul", r"\u1100-\u11ff\u3130-\u318f\uac00-\ud7af"),
    ("Kana", r"\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f"),
    ("Chinese", r"\u3005-\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U000323af"),
)
SCRIPTS = {name: re.compile(f"[{span}]") for name, span in _RANGES}
OWN = {
    **dict.fromkeys(("zh",), frozenset({"Chinese"})),
    **dict.fromkeys(("ja",), frozenset({"Kana", "Chinese"})),
    **dict.fromkeys(("ko",), frozenset({"Hangul"})),
    **dict.fromkeys(("hi",), frozenset({"Devanagari"})),
    **dict.fromkeys(("ru",), frozenset({"Cyrillic"})),
}
READERS = {
    "Latin": ("en",),
    "Chinese": ("zh", "ja"),
    "Kana": ("ja",),
    "Hangul": ("ko",),
    "Devanagari": ("hi",),
    "Cyrillic": ("ru",),
}
LATIN = frozenset({"Latin"})


def script_of(char: str) -> str:
    """The script of a letter: a name of `SCRIPTS`, "other" for further ones, empty for figures and marks."""
    if not (char.isalpha() or unicodedata.category(char) in ("Mn", "Mc")):
        return ""
    for name, pattern in SCRIPTS.items():
        if pattern.match(char):
            return name
    return "other" if char.isalpha() else ""


def runs(text: str, language: str) -> Iterator[tuple[str, str]]:
    """Stretches of (script, text) that together are the text; the language's own scripts count as one, named
    by the empty string. Figures and marks belong to the stretch before them, the first ones to the first."""
    own = OWN.get(language, LATIN)
    start, current = 0, None
    for place, char in enumerate(text):
        script = script_of(char)
        kind = "" if script in own else script
        if not script or kind == current:
            continue
        if current is not None:
            yield current, text[start:place]
            start = place
        current = kind
    yield current or "", text[start:]


def in_latin(text: str) -> str:
    """Cyrillic and Greek letters in Latin ones, roughly as English speakers read them."""
    return "".join(_romanised(char) for char in text)


def _romanised(char: str) -> str:
    plain = unicodedata.normalize("NFD", char)[0] if char not in "йЙ" else char
    latin = _ROMAN.get(plain.lower(), plain)
    return latin.capitalize() if char.isupper() else latin


_CYRILLIC = "a b v g d ye yo zh z i y k l m n o p r s t u f kh ts ch sh shch ' y ' e yu ya"
_GREEK = "a v g th e z i th i k l m n x o p r s s t i f h ps o"
_ROMAN = {
    **dict(zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", _CYRILLIC.split(), strict=True)),
    **dict(zip("іїєґў", "i yi ye g w".split(), strict=True)),
    **dict(zip("αβγδεζηθικλμνξοπρσςτυφχψω", _GREEK.split(), strict=True)),
    "ъ": "",
    "ь": "",
}
