"""Rows and controls that are painted by hand, in a window that is read from right to left.

Each part stands as far from the right as it else stands from the left, is not itself mirrored, and is met by
the pointer where it is seen.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt, SignalInstance
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.tabs.convert.batch.page import RowAct
from studio.ui.tabs.tts.pointer import Spot
from studio.ui.tabs.voices.card_painter import GAP, heart_of
from studio.ui.theme.boxes import row
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.mirrored_sheet import mirrored
from studio.ui.theme.sides import LEFT_MIDDLE, seen, turn, write
from studio.ui.theme.theme import style_sheet
from studio.ui.theme.tokens import colour
from studio.ui.widgets.chip import Chip
from studio.ui.widgets.segmented import Segmented
from studio.ui.widgets.slider import Slider
from studio.ui.widgets.small_wave import paint_small_wave
from studio.ui.widgets.wheel import paint_wheel
from tests.ui.painted_rows import (
    CONTROLS,
    LISTS,
    VOICE,
    audition,
    batch,
    gallery,
    patches,
    script,
    takes,
    voices,
)
from tests.ui.shell_kit import themed

TO_RIGHT, TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
LEFT = Qt.MouseButton.LeftButton
APART, EDGE, SLACK, INK = 7, 5, 3, 8
"""Px between two parts of a row; of its edge that are not looked at; by which a part may be elsewhere; and
steps of colour by which ink differs from the ground."""
Pixels = npt.NDArray[np.int16]


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    themed(qapp)


def shown(qtbot: QtBot, widget: QWidget, size: tuple[int, int]) -> None:
    qtbot.addWidget(widget)
    widget.resize(*size)
    widget.show()


def pixels(widget: QWidget, direction: Qt.LayoutDirection, room: QRect) -> Pixels:
    widget.setLayoutDirection(direction)
    painted = widget.viewport() if isinstance(widget, QListView) else widget
    image = painted.grab(room).toImage().convertToFormat(QImage.Format.Format_RGB32)
    above = image.height() // 6  # Nothing of a frame.
    return rgb(image)[above:-above]


def rgb(image: QImage) -> Pixels:
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return flat[:, :, :3].astype(np.int16)


def parts(picture: Pixels) -> list[tuple[int, int]]:
    """From and to of what stands apart in a row; the ground is what there is most of."""
    colours, counts = np.unique(picture.reshape(-1, 3), axis=0, return_counts=True)
    inked = (np.abs(picture - colours[counts.argmax()]).max(axis=2) > INK).any(axis=0)
    inked[:EDGE] = inked[-EDGE:] = False
    columns = np.flatnonzero(inked)
    ends = np.flatnonzero(np.diff(columns) > APART)
    first, last = columns[np.r_[0, ends + 1]], columns[np.r_[ends, len(columns) - 1]]
    return [(int(a), int(b)) for a, b in zip(first, last, strict=True)]


def check(widget: QWidget, room: QRect) -> None:
    usual, turned = pixels(widget, TO_RIGHT, room), pixels(widget, TO_LEFT, room)
    across = room.width() - 1
    here, there = parts(usual), [(across - b, across - a) for a, b in reversed(parts(turned))]
    assert len(here) == len(there), (here, there)
    assert np.abs(np.array(here) - np.array(there)).max() <= SLACK, (here, there)


@pytest.mark.parametrize("name", LISTS)
def test_a_row_is_mirrored_about_its_middle(name: str, qtbot: QtBot) -> None:
    view = LISTS[name]()
    shown(qtbot, view, (760, 240))
    last = view.model().rowCount() - 1 if name == "blocks" else 0  # The other block has a frame around it.
    room = view.visualRect(view.model().index(last, 0))
    check(view, QRect(0, room.top(), view.viewport().width(), room.height()))


@pytest.mark.parametrize("name", CONTROLS)
def test_a_control_is_mirrored_about_its_middle(name: str, qtbot: QtBot) -> None:
    control = CONTROLS[name]()
    shown(qtbot, control, (max(control.sizeHint().width(), 420 if "head" in name else 0), 34))
    control.resize(control.width(), max(control.sizeHint().height(), 30))
    check(control, control.rect())


def turned(qtbot: QtBot, widget: QWidget, size: tuple[int, int] = (760, 240)) -> None:
    widget.setLayoutDirection(TO_LEFT)
    shown(qtbot, widget, size)


def press(view: QListView, from_right: float) -> None:
    """The mouse on the first row, so far from its right edge, in the middle of its height."""
    rect = view.visualRect(view.model().index(0, 0))
    middle = rect.center().y()
    QTest.mouseClick(view.viewport(), LEFT, pos=QPoint(round(rect.right() + 1 - from_right), middle))


def heard_by(signal: SignalInstance) -> list[object]:
    found: list[object] = []
    signal.connect(lambda *what: found.append(what[0] if what else None))
    return found


def test_the_buttons_of_rows_are_pressed_where_they_are_seen(qtbot: QtBot) -> None:
    shown_takes, shown_patches, shown_batch, shown_voices = takes(), patches(), batch(), voices()
    played, chosen = heard_by(shown_takes.play_asked), heard_by(shown_takes.chosen)
    off, sight = heard_by(shown_patches.turned), heard_by(shown_patches.shown)
    acts = heard_by(shown_batch.asked)
    preview, taken = heard_by(shown_voices.hear_asked), heard_by(shown_voices.taken)
    for view in (shown_takes, shown_patches, shown_batch, shown_voices):
        turned(qtbot, view)
    press(shown_takes, 24)
    assert (len(played), len(chosen)) == (1, 0)
    press(shown_takes, 740)
    assert (len(played), len(chosen)) == (1, 1)
    press(shown_patches, 740)
    assert (len(off), len(sight)) == (1, 0)
    press(shown_patches, 20)
    assert (len(off), len(sight)) == (1, 1)
    press(shown_batch, 760 - 8 - 14)
    press(shown_batch, 760 - 8 - 28 - 14)
    assert acts == [RowAct.SHOW, RowAct.PLAY]
    press(shown_voices, 24)
    assert (len(preview), len(taken)) == (1, 0)
    press(shown_voices, 740)
    assert (len(preview), len(taken)) == (1, 1)


def test_the_gallery_begins_at_the_right_and_the_keys_follow(qtbot: QtBot) -> None:
    view = gallery()
    turned(qtbot, view, (820, 300))
    first, second = (view.visualRect(view.model().index(row, 0)) for row in (0, 1))
    assert first.right() == view.viewport().rect().right()
    assert second.right() == first.left() - 1
    assert [view.indexAt(each.center()).row() for each in (first, second)] == [0, 1]
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.currentIndex().row() == 1
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.currentIndex().row() == 0
    liked, heard = heard_by(view.like_asked), heard_by(view.hear_asked)
    cell = QRectF(first)
    heart = seen(heart_of(cell.adjusted(0, 0, -GAP, -GAP)), cell, TO_LEFT)
    assert heart.center().x() < cell.center().x()
    QTest.mouseClick(view.viewport(), LEFT, pos=heart.center().toPoint())
    press(view, 30)
    assert (len(liked), len(heard)) == (1, 1)


def test_what_a_block_offers_and_what_stands_over_it_is_mirrored(qtbot: QtBot) -> None:
    usual, view = script(), script()
    shown(qtbot, usual, (760, 300))
    turned(qtbot, view, (760, 300))
    wide = view.viewport().width()
    pressed = heard_by(view.pressed_spot)
    view.pressed_spot.connect(lambda _block, spot: spots.append(spot))
    spots: list[Spot] = []
    for left in (48, wide - 60):  # The face, which is the play button, and the state of what failed.
        spot = view.visualRect(view.model().index(0)).topLeft() + QPoint(wide - left, 22)
        QTest.mouseClick(view.viewport(), LEFT, pos=spot)
    QTest.mouseClick(view.viewport(), LEFT, pos=view.pointer.rest_rect(0).center().toPoint())
    assert (pressed, spots) == (["b", "b", "b"], [Spot.PLAY, Spot.STATE, Spot.REST])
    for here, there in (
        (usual.words_rect("b"), view.words_rect("b")),
        (usual.pointer.rest_rect(0).toRect(), view.pointer.rest_rect(0).toRect()),
    ):
        assert (there.left(), there.size()) == (wide - here.left() - here.width(), here.size())


def test_what_takes_away_is_pressed_at_the_left(qtbot: QtBot) -> None:
    chip, card = Chip("calm", removable=True), audition()
    for each, spot in ((chip, QPoint(14, 12)), (card, QPoint(12, 12))):
        gone, clicked = heard_by(each.removed), heard_by(each.clicked)
        turned(qtbot, each, (each.sizeHint().width(), each.sizeHint().height()))
        QTest.mouseClick(each, LEFT, pos=spot)
        assert (len(gone), len(clicked)) == (1, 0)
        QTest.mouseClick(each, LEFT, pos=QPoint(each.width() - 14, 12))
        assert (len(gone), len(clicked)) == (1, 1)


def test_values_grow_to_the_left(qtbot: QtBot) -> None:
    slider, choice = Slider("Speed", 0, 100, 0), Segmented("Way", (("a", "A"), ("b", "B")), "a")
    turned(qtbot, slider, (200, 20))
    QTest.mouseClick(slider, LEFT, pos=QPoint(20, 10))
    assert slider.value() > 85
    assert slider.property("turned") is True
    turned(qtbot, choice, (200, 30))
    QTest.keyClick(choice, Qt.Key.Key_Left)
    assert choice.value() == "b"


def test_words_pictures_and_what_tells_of_time_stay_upright(qapp: QApplication) -> None:
    room = QRectF(20, 10, 60, 30)
    paints: tuple[Callable[[QPainter], None], ...] = (
        lambda painter: write(painter, room, LEFT_MIDDLE, "Friday"),
        lambda painter: paint_icon(painter, room, "export"),
        lambda painter: paint_small_wave(painter, room, (0.1, 0.4, 0.9), colour("wave"), pitch=20),
        lambda painter: paint_wheel(painter, room, VOICE),
    )
    for paint in paints:
        here, there = painted(paint, TO_RIGHT), painted(paint, TO_LEFT)
        wide = max(end - start for start, end in parts(here)) + 1
        begin, other = parts(here)[0][0], parts(there)[0][0]
        ours, theirs = here[:, begin : begin + wide], there[:, other : other + wide]
        assert np.abs(ours - theirs).mean() < np.abs(ours[:, ::-1] - theirs).mean() / 2


def test_margins_and_the_style_sheet_turn_round(qapp: QApplication, qtbot: QtBot) -> None:
    qapp.setLayoutDirection(TO_LEFT)
    try:
        holders = [QWidget(), QWidget()]
        holders[1].setLayoutDirection(TO_RIGHT)  # As the transport does.
        inside = [QWidget(), QWidget()]
        for holder, part in zip(holders, inside, strict=True):
            holder.setLayout(row((part, 1), margins=(30, 0, 10, 0)))
            shown(qtbot, holder, (200, 40))
        assert [part.x() for part in inside] == [10, 30]
        assert "padding: 6px 12px 6px 28px" in style_sheet()
    finally:
        qapp.setLayoutDirection(TO_RIGHT)
    assert "padding: 6px 28px 6px 12px" in style_sheet()
    assert mirrored("a { border-left: 0; padding: 0 2px; margin: 1px 0; }") == (
        "a { border-right: 0; padding: 0 2px; margin: 1px 0; }"
    )


def painted(paint: Callable[[QPainter], None], direction: Qt.LayoutDirection) -> Pixels:
    """What is painted on a ground of 300 × 50 px that is turned round its middle in one direction."""
    image = QImage(300, 50, QImage.Format.Format_RGB32)
    image.fill(colour("raised"))
    with QPainter(image) as painter:
        turn(painter, QRectF(0, 0, 300, 50), direction)
        painter.setPen(colour("strong"))
        paint(painter)
    return rgb(image)
