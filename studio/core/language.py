"""The language in which the window speaks: English as written in the code, or another by a lookup.

A lookup is put in once, before anything else of the studio is imported: sentences at the top of a module are
said when the module is. Rooms without Qt say their sentences through here too, so a lookup is all that they
know of Qt's translations. Commands and the engine never get one; they speak English.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from string import Formatter
from typing import Protocol


class Lookup(Protocol):
    """Finds what is said for an English text. `about` tells texts apart that are the same in English; `count`
    chooses among the plural forms of the language. Empty where it has nothing."""

    def __call__(self, text: str, about: str, count: int) -> str: ...


class _Figures(Formatter):
    """Figures with the marks of the language: `{seconds:.1f}` is 1,5 in German."""

    def __init__(self) -> None:
        self.decimal, self.thousands = ".", ","

    def format_field(self, value: object, format_spec: str) -> str:
        written = str(super().format_field(value, format_spec))
        if isinstance(value, int | float) and (self.decimal, self.thousands) != (".", ","):
            return written.translate({ord("."): self.decimal, ord(","): self.thousands})
        return written


_figures = _Figures()
_lookup: Lookup | None = None
_apart = False
_HAN, _OTHER = r"[\u3400-\u9fff]", r"[^\W_\u3040-\u30ff\u3400-\u9fff\uac00-\ud7ff]"
_MEETS = re.compile(f"(?:(?![年月日]){_HAN}{_OTHER}|{_OTHER}(?![年月日]){_HAN})")
"""Where a Han character meets a letter or figure of another script, but in dates."""


def speak(lookup: Lookup | None, decimal: str = ".", thousands: str = ",", *, apart: bool = False) -> None:
    """Say everything by `lookup` from now on, English without one; figures with these marks. `apart` puts a
    space where Han of a sentence would touch a name in other letters, as Chinese is set."""
    global _lookup, _apart
    _lookup, _apart = lookup, apart
    _figures.decimal, _figures.thousands = decimal, thousands


def tr(text: str, /, about: str = "", **values: object) -> str:
    """`text` in the language of the window, with the values in its places (`{name}`, as `str.format` has
    them). `text` is a literal, so that it can be found for the translators."""
    return _filled(_said(text, about, -1), values)


def trn(one: str, many: str, count: int, /, about: str = "", **values: object) -> str:
    """What is said of `count` things: `one` of a single one, `many` of others; `{count}` stands in them.
    A translation has as many forms as its language asks for."""
    said = (_lookup and _lookup(many, about, count)) or (one if count == 1 else many)
    return _filled(said, {"count": count, **values})


def mark(text: str, /) -> str:
    """`text` as it is, known to the translators: for words that are compared or kept, and `shown` later."""
    return text


def shown(text: str, /, about: str = "", **values: object) -> str:
    """A text that was marked, in the language of the window, with the values in its places."""
    return _filled(_said(text, about, -1), values)


def figure(value: float, spec: str) -> str:
    """A number alone, written as `spec` has it (`,` or `.1f`), with the marks of the language."""
    return _figures.format_field(value, spec)


def speaks_english() -> bool:
    """Whether the texts are said as they are written, for what only English does with them."""
    return _lookup is None


def listed(words: Sequence[str]) -> str:
    """Words as a sentence tells them, "a, b and c", in the language of the window; empty of none."""
    if len(words) < 2:
        return "".join(words)
    return tr("{first} and {last}", about="the end of a list", first=enumerated(words[:-1]), last=words[-1])


def enumerated(words: Iterable[str]) -> str:
    """Words one after the other, "a, b, c", with the mark that the language has between them; without those
    that are empty."""
    return tr(", ", about="between the items of a list").join(filter(None, words))


def together(*sentences: str) -> str:
    """Sentences one after the other, as the language parts them; without those that are empty."""
    told = [each for each in sentences if each]
    said = "".join(told[:1])
    for each in told[1:]:
        said = tr("{first} {next}", about="two sentences, one after the other", first=said, next=each)
    return said


def _said(text: str, about: str, count: int) -> str:
    return (_lookup and _lookup(text, about, count)) or text


def _filled(said: str, values: dict[str, object]) -> str:
    if not values:
        return said
    return _set_apart(said, values) if _apart else _figures.vformat(said, (), values)


def _set_apart(said: str, values: dict[str, object]) -> str:
    """The text with its values; only where a value begins or ends a space may be added."""
    filled = ""
    for before, name, spec, conversion in _figures.parse(said):
        filled = _after(filled, before)
        if name is not None:
            place = "{" + name + (f"!{conversion}" if conversion else "") + (f":{spec}" if spec else "") + "}"
            filled = _after(filled, _figures.vformat(place, (), values))
    return filled


def _after(said: str, more: str) -> str:
    return f"{said} {more}" if _MEETS.fullmatch(said[-1:] + more[:1]) else said + more
