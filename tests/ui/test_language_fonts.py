"""Han glyphs come from a font of the language's own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from studio.ui.theme import fonts


@pytest.fixture
def language(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[str]:
    usual = QLocale()
    QLocale.setDefault(QLocale(request.param))
    fonts._families.cache_clear()
    yield request.param
    QLocale.setDefault(usual)
    fonts._families.cache_clear()


@pytest.mark.parametrize(
    ("language", "here", "first"),
    [
        ("ja", "win32", "Yu Gothic UI"),
        ("ja", "darwin", "Hiragino Sans"),
        ("ja", "freebsd", "Noto Sans CJK JP"),
        ("zh", "win32", "Microsoft YaHei UI"),
        ("zh", "darwin", "PingFang SC"),
        ("zh", "linux", "Noto Sans CJK SC"),
    ],
    indirect=["language"],
)
def test_behind_inter_stands_the_font_of_the_language(
    language: str, here: str, first: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", here)
    assert fonts.font("body").families()[:2] == ["Inter", first]


@pytest.mark.parametrize("language", ["de", "en"], indirect=True)
def test_other_languages_have_the_systems_font_alone(language: str) -> None:
    assert len(fonts.font("body").families()) == 2


def test_words_that_are_too_wide_are_set_smaller(qtbot: QtBot) -> None:
    face = fonts.font("card_title")
    usual = face.pixelSize()
    assert fonts.fitted(face, "Short", 500).pixelSize() == usual
    assert usual * 2 // 3 <= fonts.fitted(face, "Retoucher un enregistrement", 200).pixelSize() < usual
