"""Figures and signs that hibari's normaliser does not read, or reads otherwise than people do.

What it reads well is left to it: plain numbers, ordinals, years, dates, 12-hour times, "$5.50", common units,
titles, regnal and chapter numbers.
"""

from __future__ import annotations

import re

from studio.engine.text.rewriting import Rule, digits, rewrite, rule

_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_CURRENCIES = {"$": "dollars", "£": "pounds", "€": "euros", "¥": "yen", "₹": "rupees", "₩": "won"}
_CODES = {"USD": "dollars", "EUR": "euros", "GBP": "pounds", "JPY": "yen", "CHF": "francs"}
_SCALES = {
    "bn": "billion",
    "tn": "trillion",
    "mn": "million",
    "m": "million",
    "b": "billion",
    "k": "thousand",
}
_HALVES = {
    "½": "a half",
    "⅓": "a third",
    "⅔": "two thirds",
    "¼": "a quarter",
    "¾": "three quarters",
    "⅕": "a fifth",
    "⅖": "two fifths",
    "⅗": "three fifths",
    "⅘": "four fifths",
    "⅙": "a sixth",
    "⅚": "five sixths",
    "⅛": "an eighth",
    "⅜": "three eighths",
    "⅝": "five eighths",
    "⅞": "seven eighths",
}
_PARTS = {"2": "half", "3": "third", "4": "quarter", "5": "fifth", "6": "sixth", "8": "eighth", "10": "tenth"}
_UNITS = {
    "m": "meter",
    "km": "kilometer",
    "cm": "centimeter",
    "mm": "millimeter",
    "ft": "feet",
    "mi": "mile",
    "in": "inch",
    "g": "gram",
    "l": "liter",
    "L": "liter",
    "V": "volt",
    "W": "watt",
    "dB": "decibel",
    "kcal": "kilocalorie",
}
_SIGNS = {
    "≥": "greater than or equal to",
    "≤": "less than or equal to",
    "≠": "is not equal to",
    "≈": "is about",
    "∞": "infinity",
    "√": "the square root of",
    "π": "pi",
    "№": "number",
    "Ω": "ohms",
    "µ": "micro",
    "∑": "the sum of",
    "∆": "delta",
}
_PER = "second|minute|min|hour|day|week|month|year|night|person|unit|page|word|kg|lb|mile|gallon|liter"
_SHORT_UNITS = "lbs?|ft|in|oz|kg|g|cm|mm|km|m|hrs?|mins?|secs?|yd|mi"
_BEFORE_FIGURES = {
    "[Rr]ev": "revision",
    "[Mm]k": "Mark",
    "[Ee]xt": "extension",
    "fn": "footnote",
    "p": "page",
    "[Tt]el": "telephone",
}
_MONTHS = "January February March April May June July August September October November December".split()
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def _scaled_range(match: re.Match[str]) -> str:
    low, high = _SCALES.get((match[3] or "").lower(), ""), _SCALES[match[5].lower()]
    return f"{match[2]} {low} to {match[4]} {high} {_CURRENCIES[match[1]]}"


def _money_range(match: re.Match[str]) -> str:
    return f"{match[2]} to {match[3]} {_CURRENCIES[match[1]]}"


def _big_money(match: re.Match[str]) -> str:
    return f"{match[2]} {_SCALES[match[3].lower()]} {_CURRENCIES[match[1]]}"


def _money_after(match: re.Match[str]) -> str:
    words = _CURRENCIES.get(match[2]) or _CODES[match[2]]
    one = match[1] == "1" and words.endswith("s")
    return f"{match[1]} {words[:-1] if one else words}"


def _date(match: re.Match[str]) -> str:
    if not (1 <= int(match[1]) <= 31 and 1 <= int(match[2]) <= 12):
        return match[0]
    return f"{int(match[1])} {_MONTHS[int(match[2]) - 1]} {match[3]}"


def _clock(match: re.Match[str]) -> str:
    hour, minute = match[1], match[2]
    if minute == "00":
        return "midnight" if int(hour) in (0, 24) else f"{int(hour)} hundred"
    return match[0]


def _mixed(match: re.Match[str]) -> str:
    part = _PARTS.get(match[3])
    if part is None or not 0 < int(match[2]) < int(match[3]):
        return match[0]
    if match[2] == "1":
        return f"{match[1]} and {'an' if part[0] in 'ae' else 'a'} {part}"
    return f"{match[1]} and {match[2]} {part}s"


def _unit(match: re.Match[str]) -> str:
    number, unit, power = match[1], _UNITS[match[2]], match[3]
    plural = "inches" if unit == "inch" else unit if unit == "feet" else unit + "s"
    word = unit if number == "1" and unit != "feet" else plural
    return f"{number} {'square ' if power == '²' else 'cubic ' if power == '³' else ''}{word}"


def _height(match: re.Match[str]) -> str:
    return f"{match[1]} foot {match[2]}"


def _version(match: re.Match[str]) -> str:
    return f"{match[1] or 'version'} {match[2].replace('.', ' point ')}"


def _regnal(match: re.Match[str]) -> str:
    from hibari.g2p.numbers import ordinal

    values = [_ROMAN[letter] for letter in match[1]]
    number = sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))
    return f"{match['the']}{ordinal(number)}{match[2]}"


_ROMAN_NUMBER = r"(?=[XVI]{2})X{0,3}(?:IX|IV|V?I{0,3})"

_RULES: tuple[Rule, ...] = (
    # More digits than numbers have names.
    rule(r"\d{16,}|\d{1,3}(?:,\d{3}){5,}", lambda match: digits(match[0].replace(",", ""))),
    # Marks of other keyboards.
    rule(r"[‘’ʼ′]", "'"),
    rule(r"[«»„‟″]", '"'),
    rule(r"[\[{]", "("),
    rule(r"[\]}]", ")"),
    rule(r"℃", "°C"),
    rule(r"℉", "°F"),
    rule(r"(?<!\w)(?:[*_`]+|~~)(?=\w)|(?<=\w)(?:[*_`]+|~~)(?!\w)", ""),
    rule(r"(?m)^\s*[-–*•]\s+", ""),
    rule(r"\.{3,}", "…"),
    # Negative numbers and sums before dashes.
    rule(r"−\s?(?=\d)", "minus "),
    rule(r"(?<=\d)\s*[-–]\s*(?=\d+\s*=)", " minus "),
    rule(r"(?<=\S)\s+(?:-{1,3}|–)\s+(?=\S)|(?<=\w)-{2,3}(?=\w)", " — "),
    rule(r"(?<=\d)\s?\*\s?(?=\d)", " times "),
    # Dates and numbers as other countries write them.
    rule(r"(?<![\w.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\w.]\d)", _date),
    rule(r"(?<![\w-])(\d{1,2})-(\d{1,2})-(\d{4})(?![\w-])", r"\1/\2/\3"),
    rule(r"(?<![\w/])(\d{4})/(\d{2})/(\d{2})(?![\w/])", r"\1-\2-\3"),
    rule(
        r"(?<![\w.,])(\d{1,3}(?:\.\d{3})+),(\d{2})(?!\d)",
        lambda match: f"{match[1].replace('.', '')}.{match[2]}",
    ),
    rule(r"(?<![\w-])(\d{5}-\d{4})(?![\w-])|(?<=\b[A-Z]{2} )(\d{5})\b", lambda match: digits(match[0])),
    # Money.
    rule(
        rf"([$£€¥₹₩])({_NUMBER})\s?(bn|tn|mn|m|b|k)?\s?[-–]\s?[$£€¥₹₩]?({_NUMBER})\s?(bn|tn|mn|m|b|k)\b",
        _scaled_range,
        any_case=True,
    ),
    rule(rf"([$£€¥₹₩])({_NUMBER})\s?[-–]\s?[$£€¥₹₩]?({_NUMBER})(?![\w.,]*\d)", _money_range),
    rule(rf"([$£€¥₹₩])({_NUMBER})\s?(bn|tn|mn|m|b|k)\b", _big_money, any_case=True),
    rule(rf"(?<![\w.,])({_NUMBER})\s?([€£¥₹₩]|\$(?!\d)|(?:USD|EUR|GBP|JPY|CHF)\b)", _money_after),
    # Times, ratios, sizes, versions.
    rule(r"(?<=\d:\d\d)\s?[-–]\s?(?=\d{1,2}:\d\d)|(?<=[ap]\.m\.)\s?[-–]\s?(?=\d)", " to "),
    rule(r"\b(1[3-9]|2[0-4]|00):([0-5]\d)\b(?!:)", _clock),
    rule(r"(?<![\w:.])(\d{1,3}):(\d)(?![\d:.])", r"\1 to \2"),
    rule(r"(?<=\d)\s?[x×]\s?(?=\d+\b(?!\s*=))", " by "),
    rule(r"\b(version|release)?\s?\bv?\.?(\d+\.\d+\.\d+(?:\.\d+)?)\b", _version, any_case=True),
    rule(r"(?<=\d)x\b", " times"),
    rule(r"\b(\d{1,3}(?:st|nd|rd|th))\s?[-–]\s?(?=\d)", r"\1 to "),
    rule(r"\bm/s\b", "meters per second"),
    rule(rf"(?<=\d)\s?/\s?(?=(?:{_PER})\b)", " per "),
    rule(r"\bv(?=\d)", "version ", any_case=True),
    rule(r"(?<!\w)(\d)'\s?(\d{1,2})(?:\"|''|(?!\w))", _height),
    # Fractions, ranges, units.
    rule(rf"(\d+)\s?([{''.join(_HALVES)}])", lambda match: f"{match[1]} and {_HALVES[match[2]]}"),
    rule(rf"[{''.join(_HALVES)}]", lambda match: re.sub("^an? ", "one ", _HALVES[match[0]])),
    rule(r"(?<![\w./])(\d{1,3}) (\d)/(\d{1,2})(?![\w/])", _mixed),
    rule(r"(?<![\w./-])(\d+(?:\.\d+)?)\s?[-–]\s?(\d+(?:\.\d+)?)(?=\s?(?:%|°|[a-zµ]{1,3}\b))", r"\1 to \2"),
    rule(r"(?<![\w/])9/11(?![\w/])", "nine eleven"),
    rule(r"(?<![\w/])24/7(?![\w/])", "24 7"),
    rule(r"(?<![\w/])(\d{2})/\1(?![\w/])", r"\1 \1"),
    rule(rf"(?<![\w.,])({_NUMBER})\s?({'|'.join(_UNITS)})([²³])", _unit),
    rule(rf"(?<![\w.,])({_NUMBER})\s?(m|g|l|L|V|W|dB|kcal)()\b(?!['.]\w)", _unit),
    rule(r"(?<![\w.,:/-])0\d{1,8}(?![\w:/-]|[.,]\d)", lambda match: digits(match[0])),
    # Words.
    rule(rf"(\d\s?(?:{_SHORT_UNITS}))\.(?=\s+[a-z0-9(]|[,;:)])", r"\1"),
    rule(r"(\d)\s?in(?=\s+(?:tall|long|wide|high|deep|thick)\b)", r"\1 inches"),
    *(rule(rf"\b{short}\.(?=\s?[\dIVX])\s?", f"{full} ") for short, full in _BEFORE_FIGURES.items()),
    rule(r"\btbsp\b\.?", "tablespoons"),
    rule(r"\btsp\b\.?", "teaspoons"),
    rule(r"\bCtrl\b", "control"),
    rule(r"\bJSON\b", "Jason"),
    rule(r"(?<!\w)'n'(?!\w)", "and"),
    rule(r"(?<!\w)'(?=(?:tis|twas|em|cause|til|bout)\b)", "", any_case=True),
    rule(r"(?<![\w~])~\s?(?=\d)", "about "),
    rule(r"\be\.\s?g\.,?", "for example"),
    rule(r"\bi\.\s?e\.,?", "that is"),
    rule(r"\bw/o\b", "without"),
    rule(r"\bw/(?=\s?\w)", "with "),
    rule(r"\b(he|she|him|his|her|they)/(he|she|him|his|hers?|they|them)\b", r"\1 or \2", any_case=True),
    rule(r"\b([CFG])#(?!\w)", r"\1 sharp"),
    rule(r"(?<!\w)\.(NET|com|org|net)\b", r"dot \1"),
    rule(r"\bH2O\b", "H two O"),
    rule(r"\bCO2\b|\bCO₂", "C O two"),
    rule(rf"\b({_ROMAN_NUMBER})('s)\b(?P<the>)", lambda match: "the " + _regnal(match)),
    rule(rf"\b({_ROMAN_NUMBER})( [Cc]entur(?:y|ies))\b(?P<the>)", _regnal),
    rule(rf"\s?([{''.join(_SIGNS)}])\s?", lambda match: f" {_SIGNS[match[1]]} "),
)


def figures_said(text: str) -> str:
    """The text with such figures and signs in words."""
    return rewrite(text, _RULES)
