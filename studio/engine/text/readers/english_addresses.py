"""Addresses, handles, file names and telephone numbers as an English speaker says them."""

from __future__ import annotations

import re

from studio.engine.text.rewriting import Rule, digits, rewrite, rule
from studio.engine.text.spoken import word_set

_DOMAINS = (
    "com|org|net|edu|gov|mil|int|io|co|uk|de|fr|es|it|nl|eu|info|biz|dev|app|ai|tv|us|ca|au|me|ch|at|be|se|pl|pt"
    "|jp|cn|ru|br|in|nz|ie|shop|blog|tech|studio|audio"
)
_SAID_AS_WORD = word_set(
    "co me io in it at be is com org net edu gov info biz dev app shop blog tech mil int"
)
_FILES = (
    "txt|pdf|docx?|xlsx?|pptx?|csv|json|xml|html?|css|js|ts|py|md|zip|tar|gz|jpe?g|png|gif|svg|mp[34]|wav|flac"
    "|ogg|exe|dmg|iso|log|ini|ya?ml|sql"
)
_FILES_AS_WORDS = word_set("zip tar log wav flac iso gif")
_SIGNS = {
    "/": " slash ",
    "-": " dash ",
    "_": " underscore ",
    "=": " equals ",
    "&": " and ",
    "?": " question mark ",
    "#": " hash ",
    "+": " plus ",
    ".": " dot ",
    ":": " colon ",
    "%": " percent ",
    "~": " tilde ",
    "@": " at ",
}


def _signs_said(text: str) -> str:
    return re.sub(r"[/_=&?#+.:%~@-]", lambda sign: _SIGNS[sign[0]], text)


def _host(host: str) -> str:
    return " dot ".join(_label(part) for part in host.split("."))


def _label(part: str) -> str:
    short = len(part) == 2 and part.isalpha() and part.lower() not in _SAID_AS_WORD
    return " ".join(part.upper()) if short or part.lower() == "www" else part.replace("-", " dash ")


def _email(match: re.Match[str]) -> str:
    return f"{_signs_said(match[1])} at {_host(match[2])}"


def _url(match: re.Match[str]) -> str:
    path = (match["path"] or "").rstrip("/")
    return f"{_host(match['host'])}{_signs_said(path)}"


def _file(match: re.Match[str]) -> str:
    ending = match[2].lower()
    said = ending if ending in _FILES_AS_WORDS else " ".join(ending.upper())
    return f"{_signs_said(match[1])} dot {said}"


def _tag(match: re.Match[str]) -> str:
    return "hashtag " + _parted(match[1])


def _handle(match: re.Match[str]) -> str:
    return "at " + _parted(match[1])


def _parted(name: str) -> str:
    return re.sub(
        r"(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=\d)", " ", name.replace("_", " ").replace(".", " dot ")
    )


def _phone(match: re.Match[str]) -> str:
    return ("plus " if match[0].startswith("+") else "") + digits(match[0])


def _freephone(match: re.Match[str]) -> str:
    hundreds = {"800": "eight hundred", "900": "nine hundred"}.get(match[1], digits(match[1]))
    return f"1, {hundreds}, {digits(match[2])}"


_RULES: tuple[Rule, ...] = (
    rule(r"\b([\w.+-]{1,64})@((?:[\w-]{1,63}\.){1,6}[A-Za-z]{2,24})\b", _email),
    rule(
        r"\b(?:https?|ftp)://(?P<host>[\w-]{1,63}(?:\.[\w-]{1,63}){0,6})(?::\d+)?"
        r"(?P<path>[/?#][\w/=&?.#%~+:@-]*[\w/])?",
        _url,
        any_case=True,
    ),
    rule(
        rf"(?<![\w@.])(?P<host>(?:[\w-]{{1,63}}\.){{1,6}}(?:{_DOMAINS}))\b(?![.-]?\w)"
        r"(?P<path>[/?#][\w/=&?.#%~+:@-]*[\w/])?",
        _url,
    ),
    rule(rf"(?<![\w.])([\w-]{{1,80}})\.({_FILES})\b(?![.\w])", _file),
    rule(r"(?<![\w#])#([A-Za-z]\w{0,79})", _tag),
    rule(r"(?<![\w@])@(\w[\w.]{0,38}\w|\w)", _handle),
    rule(r"(?<![\w.+])\+\d{1,3}(?:[ .-]?\(?\d{1,5}\)?){2,6}(?![\w-])", _phone),
    rule(r"(?<![\w.])1[-. ](8\d\d|900)[-. ](\d{3}[-. ]\d{4})(?![\w-])", _freephone),
    rule(r"(?<![\w.])\(\d{3}\)[ -]?\d{3}[ -]\d{4}(?![\w-])", _phone),
    rule(r"(?<![\w.-])\d{3}([.-])\d{3}\1\d{4}(?![\w-])", _phone),
)


def addresses_said(text: str) -> str:
    """The text with such addresses in words."""
    return rewrite(text, _RULES)
