"""A row of the table of files: what it says, and how it is painted."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from studio.core.dataset_judgement import Grade, Mark
from studio.core.language import enumerated, mark, tr
from studio.ui.tabs.datasets.columns import SIGN, columns_of
from studio.ui.tabs.datasets.page import OPEN, UNSENT, FileRow, State
from studio.ui.tabs.datasets.shelf import can_be_fixed
from studio.ui.tabs.datasets.state_words import sign_of, spoken_state, state_words
from studio.ui.theme.tokens import RADIUS, colour, scaled
from studio.ui.widgets.ring import paint_ring
from studio.ui.widgets.row_paint import RowLook, paint_share, paint_sign, paint_words

GRADES = {
    Grade.PASS: ("check-circle-fill", "green"),
    Grade.LOOK: ("warning-fill", "amber"),
    Grade.FAIL: ("x-circle-fill", "red"),
}
TONES = {Grade.PASS: "normal", Grade.LOOK: "amber", Grade.FAIL: "red"}


class FileAct(StrEnum):
    """What can be done with a file; its words are those of `state_words.act_words`."""

    HEAR = mark("Hear it")
    FIX = mark("Fix a copy")
    ALLOW = mark("Send anyway")
    AGAIN = mark("Send it")
    STOP = mark("Stop sending")
    REMOVE = mark("Remove from the list")
    DELETE = mark("Delete from the dataset…")


def acts_of(row: FileRow, *, can_edit: bool) -> tuple[FileAct, ...]:
    """What can be done with it as it stands."""
    found = (
        (FileAct.HEAR, row.clip is not None),
        (FileAct.FIX, can_be_fixed(row)),
        (FileAct.ALLOW, row.state is State.HELD),
        (FileAct.AGAIN, row.state in (State.FAILED, State.STOPPED)),
        (FileAct.STOP, row.state in OPEN),
        (FileAct.REMOVE, row.state in UNSENT),
        (FileAct.DELETE, row.file is not None and can_edit),
    )
    return tuple(act for act, able in found if able)


def size_text(size: int | None) -> str:
    """`1.4 MB`; nothing where the service does not say."""
    if size is None:
        return ""
    if size < 1000:
        return tr("{size} B", about="bytes", size=size)
    if size < 1_000_000:
        return tr("{size:.0f} kB", size=size / 1000)
    return tr("{size:.1f} MB", size=size / 1_000_000)


def spoken(row: FileRow) -> str:
    """For screen readers: `kestle_003.wav, look: Noise behind the voice, sent`."""
    judged = row.words
    if row.judgement is not None and not row.double:
        judged = _graded(row.judgement.grade, judged)
    parts = (row.name, judged, spoken_state(row), row.sentence if row.sentence != judged else "")
    return enumerated(parts)


def _graded(grade: Grade, words: str) -> str:
    if grade is Grade.LOOK:
        return tr("look: {words}", about="to be looked at", words=words)
    return tr("fail: {words}", about="it fails", words=words) if grade is Grade.FAIL else words


def paint_file(painter: QPainter, rect: QRectF, row: FileRow, look: RowLook) -> None:
    """All of it. Only the measure that fails is coloured; the judgement is plain text."""
    if look.selected or look.over:
        painter.setPen(QPen(colour("accent"), 1) if look.selected else Qt.PenStyle.NoPen)
        painter.setBrush(colour("accentsoft" if look.selected else "hover"))
        painter.drawRoundedRect(rect.adjusted(7.5, 1.5, -7.5, -1.5), RADIUS["row"], RADIUS["row"])
    places = columns_of(rect)
    _paint_name(painter, places[0], row)
    _paint_measures(painter, places, row)
    plain = row.judgement is None or (row.judgement.grade is Grade.PASS and not row.double)
    paint_words(painter, places[6], row.words, "quiet" if plain else "strong", weight=400 if plain else 500)
    _paint_upload(painter, places[7], row)
    if look.ringed:
        paint_ring(painter, rect.adjusted(7, 1, -7, -1), RADIUS["row"])


def _paint_name(painter: QPainter, room: QRectF, row: FileRow) -> None:
    if row.double:
        paint_sign(painter, room, "copy-simple", "quiet")
    elif row.judgement is not None:
        paint_sign(painter, room, *GRADES[row.judgement.grade])
    room = room.adjusted(scaled(SIGN), 0, 0, 0)
    paint_words(painter, room, row.name, "strong", weight=500, middle=True)


def _paint_measures(painter: QPainter, places: tuple[QRectF, ...], row: FileRow) -> None:
    if row.judgement is None:
        return
    for name, room in zip(("Length", "Rate", "Noise", "Speech", "Text match"), places[1:6], strict=True):
        mark = row.judgement.mark(name)
        if room.width():
            tone = TONES[mark.grade] if _stands_out(row, mark) and mark is not None else "normal"
            figure = mark.figure if mark is not None else ""
            weight = 600 if tone != "normal" else None
            paint_words(painter, room, figure, tone, weight=weight, figures=True)


def _stands_out(row: FileRow, mark: Mark | None) -> bool:
    """One coloured value in a row: the one that the judgement is about."""
    judgement = row.judgement
    return judgement is not None and mark is not None and judgement.worst == mark


def _paint_upload(painter: QPainter, room: QRectF, row: FileRow) -> None:
    if row.state is State.SENDING:
        bar = QRectF(room.left(), room.center().y() - 2, min(scaled(44), room.width() * 0.45), 4)
        paint_share(painter, bar, row.part)
        paint_words(
            painter, room.adjusted(bar.width() + 8, 0, 0, 0), state_words(row), "normal", figures=True
        )
        return
    words = paint_sign(painter, room, *sign_of(row))
    paint_words(painter, words, state_words(row), "red" if row.state is State.FAILED else "normal")
