"""Takes out of a text the characters that no voice can say."""

from __future__ import annotations

import re
import unicodedata

_SPOKEN_SYMBOLS = frozenset("°©®™℃℉№℗℠")
_DROPPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Sk"})
_LINES = str.maketrans(
    {"\r": "\n", "\v": "\n", "\f": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n\n", "\t": " "}
)
_LONGEST_WORD = 80
_RULED = re.compile(r"([=_*~#+<>|&^%@$/\\])\1{2,}|-{4,}")
"""Lines drawn with signs, which decorate."""
_REPEATED = re.compile(r"([^\w\s])\1{3,}")
_FRACTIONS = frozenset("½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")
_LONG_WORD = re.compile(rf"([^\W_\u2e80-\uffef]{{{_LONGEST_WORD}}})[^\W_\u2e80-\uffef]+")


def clean(text: str) -> str:
    """The text composed (NFC), without control, zero-width and bidi marks, emoji and unassigned characters.

    Emoji are dropped, not described: they decorate, and a voice that says "face with tears of joy" spoils the
    sentence. All kinds of space become a plain one, all kinds of line end a newline; letters after the
    eightieth of one word are cut off.
    """
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").translate(_LINES))
    text = _LONG_WORD.sub(r"\1", "".join(map(_kept, text)))
    return _REPEATED.sub(r"\1\1\1", _RULED.sub(" ", text))


def _kept(char: str) -> str:
    if char.isascii():
        return char if char == "\n" or char.isprintable() else ""
    if "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef":
        return ""
    category = unicodedata.category(char)
    if category in ("Lu", "Ll", "Nd", "Nl", "No"):
        return _plain(char, category)
    if category == "Zs" or (category == "So" and char not in _SPOKEN_SYMBOLS):
        return " "
    return "" if category in _DROPPED else char


def _plain(char: str, category: str) -> str:
    """Letters and figures of other widths and styles as the common ones, other scripts' digits as ours."""
    if char in _FRACTIONS or char in "²³":
        return char
    if category == "Nd":
        return str(unicodedata.decimal(char))
    return unicodedata.normalize("NFKC", char).replace("⁄", "/")


_FOLDED = str.maketrans(
    {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "þ": "th", "ð": "th", "ı": "i", "ħ": "h"}
    | {"Ø": "O", "Ł": "L", "Đ": "D", "Æ": "Ae", "Œ": "Oe", "Þ": "Th", "Ð": "Th", "Ħ": "H", "ŋ": "ng"}
)


def folded(text: str) -> str:
    """Latin letters without their marks, for readers that do not know them: "Łódź" is "Lodz"."""
    parted = unicodedata.normalize("NFD", text.translate(_FOLDED))
    return "".join(char for char in parted if unicodedata.category(char) != "Mn")
