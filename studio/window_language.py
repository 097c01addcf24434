"""The language of the window, put in before anything that says something is imported (`core.language`)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from studio.core import language
from studio.core.window_languages import ENGLISH, TRANSLATED
from studio.library.paths import Paths
from studio.ui.theme.resource import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

CONTEXT = "studio"


def speak_as_chosen() -> str:
    """Say everything in the language of the settings, else in the system's; the code of what it is now."""
    chosen = kept(Paths.of_user().settings) or best_of(QLocale.system().uiLanguages())
    return chosen if speak(chosen) else ENGLISH


def kept(settings: Path) -> str:
    """The language in the settings, empty for the system's. Read by itself: the settings' own reader already
    says things."""
    try:
        return str(json.loads(settings.read_bytes()).get("language", ""))
    except (OSError, ValueError, AttributeError):
        return ""


def best_of(wanted: Sequence[str]) -> str:
    """The first of the system's languages (`de-AT`) that the studio speaks; English if it speaks none."""
    spoken = {path.stem for path in resource("languages").glob("*.qm")} | {ENGLISH}
    codes = (each.replace("_", "-").partition("-")[0].lower() for each in wanted)
    return next((code for code in codes if code in spoken), ENGLISH)


def speak(code: str, folder: Path | None = None) -> bool:
    """Say everything in that language from now on; False, and English, if there is no file of it."""
    locale, translator = QLocale(code), QTranslator()
    if code == ENGLISH or not translator.load(str((folder or resource("languages")) / f"{code}.qm")):
        language.speak(None)
        return code == ENGLISH
    QLocale.setDefault(locale)

    def lookup(text: str, about: str, count: int) -> str:
        return translator.translate(CONTEXT, text, about, count) or ""

    apart = next((each.apart for each in TRANSLATED if each.code == code), False)
    language.speak(lookup, locale.decimalPoint(), locale.groupSeparator(), apart=apart)
    return True


def speak_for_qt(application: QApplication, code: str) -> None:
    """Let Qt say its own texts (menus of text fields, the system's dialogs) in that language too."""
    translator = QTranslator(application)
    named = next((each.of_qt for each in TRANSLATED if each.code == code), code)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{named}", folder):
        application.installTranslator(translator)
