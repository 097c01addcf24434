"""The languages that the window speaks, in one place: for settings, translators and the packages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class WindowLanguage:
    """`code` is ISO 639-1; `name` its own word for itself, so that who does not read the present language
    finds it; `of_qt` how Qt names its files of it; `apart` whether names in other letters stand with a space
    on either side."""

    code: str
    name: str
    of_qt: str
    apart: bool = False


ENGLISH: Final = "en"
WINDOW_LANGUAGES: Final = (
    WindowLanguage(ENGLISH, "English", "en"),
    WindowLanguage("de", "Deutsch", "de"),
    WindowLanguage("es", "Español", "es"),
    WindowLanguage("fr", "Français", "fr"),
    WindowLanguage("zh", "中文", "zh_CN", apart=True),
    WindowLanguage("ja", "日本語", "ja"),
)
TRANSLATED: Final = tuple(each for each in WINDOW_LANGUAGES if each.code != ENGLISH)
