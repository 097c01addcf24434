"""Panels of a fixed width in languages whose words are longer: nothing is wider than the panel."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.tabs.convert.batch import columns
from studio.ui.tabs.convert.empty import Drawing, Empty
from studio.ui.tabs.datasets import columns as file_columns
from studio.ui.tabs.infill.panel import Panel
from studio.ui.tabs.infill.patch_head import PatchHead
from studio.ui.tabs.tts.title import Title
from studio.ui.tabs.voices.detail import Detail
from studio.ui.tabs.voices.rail import Rail
from studio.ui.tabs.voices.sieve import Facet, Trait
from studio.ui.theme.fonts import font
from studio.ui.widgets.buttons import button
from studio.ui.widgets.check import Check
from studio.ui.widgets.drop_card import DropCard
from tests.ui.shell_kit import themed

LONG = "Estadounidense general de la costa"


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    themed(qapp)


def shown(qtbot: QtBot, widget: QWidget, width: int) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, 600)
    widget.show()
    QApplication.processEvents()


def test_a_long_filter_is_cut_and_told_and_its_count_stays_in_sight(qtbot: QtBot) -> None:
    rail = Rail()
    rail.parts[Trait.ACCENT].show_facets((Facet("a", LONG, 28), Facet("b", "Irish", 3)), frozenset())
    shown(qtbot, rail, rail.width())
    inside = rail.findChildren(QScrollArea)[0]
    assert inside.widget().width() <= inside.viewport().width()
    rows = rail.parts[Trait.ACCENT].rows
    assert [rows[code].check.toolTip() for code in "ab"] == [LONG, ""]
    assert rows["a"].check.text() == LONG


def test_the_buttons_of_a_voice_are_inside_its_panel(qtbot: QtBot) -> None:
    detail = Detail()
    detail.use.setText("Im Skript verwenden lassen")
    detail.use.parentWidget().parentWidget().show()
    shown(qtbot, detail, 336)
    inside = detail.findChildren(QScrollArea)[0]
    assert inside.widget().width() <= inside.viewport().width()


def test_the_buttons_of_patches_keep_their_words(qtbot: QtBot) -> None:
    panel, opener = Panel(), button("Lista de retomas, 12")
    panel.acts.put_first(opener)
    panel.missing.setText("Generar 12 que faltan todavía")
    shown(qtbot, panel, 300)
    for each in (opener, panel.missing):
        assert each.width() >= each.sizeHint().width()
    assert opener.y() < panel.missing.y()


def test_a_column_of_lengths_is_as_wide_as_its_name(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    row = QRectF(0, 0, 940, 30)
    before = columns.columns_of(row)
    monkeypatch.setattr(columns, "NAMES", ("File", "Voice", "Duración total", "State", "Saved as"))
    now = columns.columns_of(row)
    assert now.length.width() >= QFontMetricsF(font("small", weight=600)).horizontalAdvance("Duración total")
    assert now.length.width() > before.length.width()
    assert now.state == before.state


@pytest.mark.parametrize("width", [560, 700, 1100])
def test_columns_of_files_have_room_for_their_names(monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    names = ("Datei", "Länge", "Abtastrate", "Rauschen", "Sprache", "Textübereinstimmung", "Befund", "Status")
    monkeypatch.setattr(file_columns, "NAMES", names)
    places = file_columns.columns_of(QRectF(0, 0, width, 30))
    metrics = QFontMetricsF(font("small", weight=600))
    for name, place in zip(names, places, strict=True):
        assert place.width() == 0 or place.width() >= metrics.horizontalAdvance(name)
    assert places[-1].right() <= width


def test_a_check_box_without_room_is_cut_with_dots(qtbot: QtBot) -> None:
    check = Check(LONG)
    shown(qtbot, check, 300)
    whole = check.grab().toImage()
    check.setFixedWidth(100)
    assert check.width() < check.sizeHint().width()
    cut = check.grab().toImage()
    assert cut.copy(0, 0, 60, cut.height()) == whole.copy(0, 0, 60, cut.height())
    assert cut.copy(85, 0, 15, cut.height()) != whole.copy(85, 0, 15, cut.height())


def test_drop_cards_leave_out_what_their_words_need(qtbot: QtBot) -> None:
    place = Empty()
    words = place.findChildren(QLabel)
    for height, drawn in ((400, True), (190, False)):
        shown(qtbot, place, 900)
        place.resize(900, height)
        QApplication.processEvents()
        drawing, card = place.findChild(Drawing), place.findChild(DropCard)
        assert isinstance(drawing, Drawing)
        assert isinstance(card, DropCard)
        assert drawing.isVisible() == drawn
        for each in (*(label for label in words if label.isVisible()), place.open, place.record):
            needed = (
                each.heightForWidth(each.width()) if each.hasHeightForWidth() else each.sizeHint().height()
            )
            assert each.height() >= needed
            assert card.rect().contains(QRect(each.mapTo(card, QPoint(0, 0)), each.size()))


def test_a_title_without_room_ends_in_dots_and_is_told(qtbot: QtBot) -> None:
    title = Title()
    title.set_title("Episode 4, The lighthouse")
    shown(qtbot, title, 90)
    title.setFixedWidth(90)
    QApplication.processEvents()
    assert title.toolTip() == "Episode 4, The lighthouse\nRename the script"
    cut = title.grab().toImage()
    title.setFixedWidth(300)
    QApplication.processEvents()
    whole = title.grab().toImage()
    assert title.toolTip() == "Rename the script"
    assert cut.copy(0, 0, 50, cut.height()) == whole.copy(0, 0, 50, whole.height())
    assert cut.copy(70, 0, 18, cut.height()) != whole.copy(70, 0, 18, whole.height())


def test_a_patchs_head_shows_no_bits_of_words(qtbot: QtBot) -> None:
    head = PatchHead()
    head._title.set_whole("Nueva reparación")
    head._at.set_whole("en 0:13,5")
    for width, seen in ((700, (True, True)), (head.minimumSizeHint().width() + 130, (True, False))):
        shown(qtbot, head, width)
        assert (head._title.isVisible(), head._at.isVisible()) == seen


def test_they_begin_at_the_right_where_that_is_read_first(qtbot: QtBot) -> None:
    panel = Panel()
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    opener = button("List")
    panel.acts.put_first(opener)
    shown(qtbot, panel, 300)
    assert opener.x() > panel.missing.x()
