"""The tokens are legible, the theme sets all of Qt's roles, and follows the user and the system at once."""

from __future__ import annotations

from string import Template

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from studio.ui.theme import tokens
from studio.ui.theme.fonts import font
from studio.ui.theme.icons import glyph, icon
from studio.ui.theme.palette import palette
from studio.ui.theme.theme import ICONS, TEXT_SIZES, Mode, style_sheet, theme
from studio.ui.theme.tokens import HEIGHT, colour, colours, voice_colour
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import label, set_tone
from tests.ui.shell_kit import themed

TEXT_PAIRS = {
    "strong": "window panel raised sunken hover accentsoft patchsoft redsoft ambersoft greensoft",
    "normal": "window panel raised sunken hover accentsoft redsoft",
    "quiet": "window panel raised sunken hover accentsoft",
    "disabled": "window panel",
    "accenttext": "window panel raised accentsoft sunken",
    "onaccent": "accent accenthover",
    "patch": "panel raised sunken patchsoft",
    "ctxl": "ctxlsoft sunken",
    "green": "panel raised sunken accentsoft greensoft",
    "amber": "panel raised sunken accentsoft ambersoft",
    "red": "panel raised sunken accentsoft redsoft",
}
GRAPHIC_PAIRS = {
    "field": "raised panel",
    "accent": "panel raised window accentsoft",
    "pale": "panel raised window sunken",
    "made": "panel",
    "stale": "panel",
    "failed": "panel",
    "wave": "sunken raised accentsoft",
    "playhead": "sunken ctxlsoft",
}


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    themed(qapp)


def luminance(name: str) -> float:
    parts = (QColor(name).redF(), QColor(name).greenF(), QColor(name).blueF())
    red, green, blue = (v / 12.92 if v <= 0.03928 else ((v + 0.055) / 1.055) ** 2.4 for v in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("pairs", "least"), [(TEXT_PAIRS, 4.5), (GRAPHIC_PAIRS, 3.0)])
def test_every_allowed_pair_is_legible(scheme: tokens.Scheme, pairs: dict[str, str], least: float) -> None:
    table = colours(scheme)
    faint = {
        (ink, ground): contrast(table[ink], table[ground])
        for ink, grounds in pairs.items()
        for ground in grounds.split()
        if contrast(table[ink], table[ground]) < least
    }
    assert not faint


def test_the_palette_sets_every_role_in_every_group() -> None:
    found = palette()
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        unset = [
            role
            for role in QPalette.ColorRole
            if role not in (QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles)
            and not found.isBrushSet(group, role)
        ]
        assert not unset


def test_disabled_text_agrees_between_palette_and_style_sheet() -> None:
    disabled = palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    assert disabled.name().upper() == colours("light")["disabled"].upper()
    assert f"color: {colours('light')['disabled']}" in style_sheet()


def test_the_style_sheet_leaves_no_name_unfilled_and_no_font() -> None:
    sheet = style_sheet()
    assert not Template(sheet).get_identifiers()
    assert "font" not in sheet


def test_switching_changes_palette_and_colours_at_once(qapp: QApplication) -> None:
    told: list[str] = []
    theme().changed.connect(lambda: told.append(theme().scheme))
    theme().set_mode("dark")
    assert told == ["dark"]
    assert qapp.palette().color(QPalette.ColorRole.Window) == colour("panel")
    assert colour("panel").name().upper() == colours("dark")["panel"].upper()


def test_the_systems_change_is_followed_only_in_system_mode(qapp: QApplication) -> None:
    changes = qapp.styleHints().colorSchemeChanged
    changes.emit(Qt.ColorScheme.Dark)
    assert theme().scheme == "light"
    theme().set_mode("system")
    changes.emit(Qt.ColorScheme.Dark)
    assert theme().scheme == "dark"
    changes.emit(Qt.ColorScheme.Light)
    assert theme().scheme == "light"


@pytest.mark.parametrize("percent", TEXT_SIZES)
def test_text_size_scales_type_and_controls_together(percent: int) -> None:
    theme().set_text_size(percent)
    assert font("body").pixelSize() == round(13 * percent / 100)
    assert HEIGHT["control"] == round(30 * percent / 100)
    assert button("Export…").sizeHint().height() == HEIGHT["control"]


def test_widgets_keep_their_role_through_every_change(qapp: QApplication) -> None:
    words = label("x", role="small", weight=600)
    act = button("Make")
    for widget in (words, act):
        widget.show()
    set_tone(words, "red")
    act.set_kind("primary")
    theme().set_text_size(150)
    theme().set_mode("dark")
    for widget in (words, act):
        widget.hide()
        widget.show()
    qapp.processEvents()
    assert (words.font().pixelSize(), words.font().weight()) == (18, 600)
    assert (act.font().pixelSize(), act.font().weight()) == (20, 600)
    assert words.palette().color(QPalette.ColorRole.WindowText) == colour("red")


def test_figures_that_change_have_one_width() -> None:
    from PySide6.QtGui import QFontMetricsF

    steady = QFontMetricsF(font("body", tabular=True))
    assert len({round(steady.horizontalAdvance(digit * 8), 3) for digit in "0123456789"}) == 1
    assert font("body").family() == "Inter"


def ink_of(drawn: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal, ratio: float = 1.0) -> tuple[QColor, int]:
    picture = drawn.pixmap(QSize(32, 32), ratio, mode).toImage()
    shades = (picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height()))
    return max(shades, key=lambda shade: shade.alphaF()), picture.width()


def test_icons_follow_the_theme_and_the_scale() -> None:
    gear = icon("gear-six", filled=True)
    assert ink_of(gear)[0] == colour("normal")
    theme().set_mode("dark")
    assert ink_of(gear)[0] == colour("normal")
    assert ink_of(gear, QIcon.Mode.Disabled)[0] == colour("disabled")
    assert ink_of(gear, ratio=2.0)[1] == 64


def test_an_icon_that_does_not_exist_is_refused_at_once() -> None:
    with pytest.raises(KeyError):
        icon("no-such-icon")
    assert len(glyph("play", filled=True)) == 1


def test_a_voice_has_one_hue_in_both_schemes() -> None:
    light = voice_colour("nadia").hslHue()
    theme().set_mode("dark")
    assert voice_colour("nadia").hslHue() == pytest.approx(light, abs=1)
    assert len({voice_colour(f"voice {i}").hslHue() for i in range(100)}) == 8


def test_reduced_motion_sets_every_duration_to_nothing() -> None:
    assert theme().duration("short_ms") == 0
    theme().set_reduced_motion(False)
    assert theme().duration("short_ms") == 120


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_qts_own_file_dialog_has_icons_that_are_seen(qapp: QApplication, mode: Mode) -> None:
    themed(qapp)
    theme().set_mode(mode)
    for shown in ICONS:
        drawn = QApplication.style().standardIcon(shown).pixmap(QSize(24, 24)).toImage()
        inks = [drawn.pixelColor(x, y) for x in range(drawn.width()) for y in range(drawn.height())]
        ink = max(inks, key=lambda each: each.alpha())
        assert ink.alpha() > 200
        assert abs(ink.lightnessF() - colour("panel").lightnessF()) > 0.4
