"""Figures, signs and abbreviations in words, for front ends that read words only; numbers by num2words."""

from __future__ import annotations

import re
from collections.abc import Callable
from unicodedata import normalize

from studio.engine.text.readers.sayings import Sayings
from studio.engine.text.rewriting import Rule, digits, rewrite, rule

_FULL = r"\d{1,3}(?:[.\u202f ]\d{3})+(?![\d.])(?:,\d+)?|\d+(?:[.,]\d+)?"
_CAPITALS = re.compile(r"(?<!\w)[A-Z]{2,6}(?!\w)")
_FRACTION = re.compile("[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]")
_MAX_DIGITS = 15
_LIKE_A_WORD = re.compile(r"[AEIOU]?(?:[^AEIOU][AEIOU]){1,3}[^AEIOU]?(?<=\w{3})")


def sayer(language: str, says: Sayings) -> Callable[[str], str]:
    """What puts `language`'s figures into words."""
    rules = (*_abbreviations(says), *_figures(says), *_last(language, says))

    def said(text: str) -> str:
        text = rewrite(_FRACTION.sub(_slashed, text), rules)
        return text if text.isupper() else _CAPITALS.sub(lambda match: _spelled(match[0], says), text)

    return said


def _slashed(match: re.Match[str]) -> str:
    return normalize("NFKC", match[0]).replace("⁄", " / ")


def _abbreviations(says: Sayings) -> list[Rule]:
    ordered = sorted(says.short.items(), key=lambda pair: -len(pair[0]))
    return [rule(rf"(?<!\w){re.escape(short)}(?!\w)", full) for short, full in ordered]


def _figures(says: Sayings) -> list[Rule]:
    money = "|".join(re.escape(sign) for sign in sorted(says.currencies, key=len, reverse=True))
    return [
        rule(r"[‘’ʼ]", "'"),
        rule(r"(?<![\w.,])\+?\d(?:[ .-]?\(?\d{1,5}\)?){2,6}(?<=\d{4})(?=\D*$|[\s.,;])", _telephone),
        rule(r"\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b", lambda m: _date(m[1], m[2], m[3], says) or m[0]),
        rule(r"\b(\d{4})-(\d{2})-(\d{2})\b", lambda m: _date(m[3], m[2], m[1], says) or m[0]),
        rule(r"\b([01]?\d|2[0-4])\s?[:h]\s?([0-5]\d)(?:\s?(?:h|Uhr|uur)\b)?", lambda m: _clock(m, says)),
        rule(rf"({money})\s?({_FULL})", lambda m: _sum(m[2], m[1], says)),
        rule(rf"({_FULL})\s?({money})(?!\w)", lambda m: _sum(m[1], m[2], says)),
        rule(rf"({_FULL})\s?%", rf"\1 {says.percent}"),
        rule(r"\s?°\s?C?(?!\w)", f" {says.degrees} "),
        rule(r"(?<=\d)\s?[-–]\s?(?=\d)", " – "),
        rule(r"(?<!\S)[-−](?=\d)", says.signs["−"] + " "),
    ]


def _last(language: str, says: Sayings) -> list[Rule]:
    def ordinal(match: re.Match[str]) -> str:
        return _number(match[1], says, ordinal=True) + (match[2] or "" if language == "de" else "")

    marks = {
        "es": r"\.?[ºª]",
        "pt": r"\.?[ºª]",
        "it": r"[ºª°]",
        "fr": r"(?:er|re|e|ème|ère)\b",
        "nl": r"(?:e|de|ste)\b",
        "sv": r":[ae]\b",
        "de": r"\.(?=\s+[A-ZÄÖÜ]\w+\s*\w)",
    }
    inflected = r"(?<=[aiu][mn] )(\d{1,2})\.(?=\s+[A-ZÄÖÜ])()"
    return [
        *([rule(inflected, lambda m: _number(m[1], says, ordinal=True) + "n")] if language == "de" else []),
        rule(rf"\b(\d{{1,4}}){marks[language]}()", ordinal),
        rule(r"(?<![\d.,])(1[1-9]\d\d)(?![\d.,]\d)", lambda m: _number(m[1], says, year=True)),
        rule(_FULL, lambda m: f" {_number(m[0], says)} "),
        rule(r"(?<=\w)\.(?=[^\W\d_]{2,}\b)", f" {says.signs['.']} "),
        *(rule(rf"\s?{re.escape(sign)}\s?", f" {word} ") for sign, word in says.signs.items() if sign != "."),
    ]


def _telephone(match: re.Match[str]) -> str:
    grouped = len(re.findall(r"\d+", match[0])) > 2 and not re.fullmatch(r"\d{1,3}(?:[ .]\d{3})+", match[0])
    return " " + re.sub(r"(?<=\d)\s", ", ", digits(match[0]).replace(", ", "  ")) if grouped else match[0]


def _date(day: str, month: str, year: str, says: Sayings) -> str:
    if not (1 <= int(day) <= 31 and 1 <= int(month) <= 12):
        return ""
    return says.date.format(day=int(day), month=says.months[int(month) - 1], year=year)


def _clock(match: re.Match[str], says: Sayings) -> str:
    hour, minute = int(match[1]), int(match[2])
    between = says.clock if minute or len(says.clock) > 3 else ""
    return f"{hour}{between.rstrip() if not minute else between}{minute or ''} ".rstrip()


def _sum(number: str, sign: str, says: Sayings) -> str:
    whole, _, part = number.partition(",") if "," in number else number.partition(".")
    if len(part) == 2 and whole.isdigit():
        return (
            f"{whole} {says.currencies[sign]}{says.money}{int(part)}"
            if int(part)
            else f"{whole} {says.currencies[sign]}"
        )
    return f"{number} {says.currencies[sign]}"


def _number(text: str, says: Sayings, *, ordinal: bool = False, year: bool = False) -> str:
    from num2words import num2words

    plain = re.sub(r"[.\u202f ](?=\d{3}(?!\d))", "", text).replace(",", ".")
    if sum(map(str.isdigit, plain)) > _MAX_DIGITS or (
        plain.startswith("0") and plain.isdigit() and len(plain) > 1
    ):
        return " ".join(num2words(int(digit), lang=says.numerals) for digit in plain if digit.isdigit())
    if ordinal:
        return str(num2words(int(plain), lang=says.numerals, to="ordinal"))
    if year and says.numerals in {"de", "nl"}:
        return str(num2words(int(plain), lang=says.numerals, to="year"))
    return str(num2words(plain, lang=says.numerals)).replace(",", "")


def _spelled(letters: str, says: Sayings) -> str:
    """Capitals letter by letter where they do not look like a word: BBC and CDU, but not ONU or UNESCO."""
    if _LIKE_A_WORD.fullmatch(letters) or (len(letters) > 4 and re.search("[AEIOU]", letters)):
        return letters
    return " ".join(says.letters[letter] for letter in letters).replace("·", " ")
