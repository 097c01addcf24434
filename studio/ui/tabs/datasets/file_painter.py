"""A row of the table of files: what it says, and how it is painted."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle

from studio.core.dataset_judgement import Grade, Mark
from studio.core.language import mark, shown, tr
from studio.ui.tabs.datasets.columns import SIGN, columns_of
from studio.ui.tabs.datasets.page import OPEN, UNSENT, FileRow, State
from studio.ui.tabs.datasets.shelf import can_be_fixed
from studio.ui.theme.fonts import font
from studio.ui.theme.icons import paint_icon
from studio.ui.theme.tokens import RADIUS, colour, scaled
from studio.ui.widgets.ring import paint_ring

UPLOADS = {
    State.SENT: ("cloud-check", "green"),
    State.WAITS: ("clock", "quiet"),
    State.JUDGING: ("ear", "quiet"),
    State.HELD: ("hand-palm", "quiet"),
    State.FAILED: ("x-circle-fill", "red"),
    State.STOPPED: ("minus-circle", "quiet"),
}
GRADES = {
    Grade.PASS: ("check-circle-fill", "green"),
    Grade.LOOK: ("warning-fill", "amber"),
    Grade.FAIL: ("x-circle-fill", "red"),
}
TONES = {Grade.PASS: "normal", Grade.LOOK: "amber", Grade.FAIL: "red"}
SHORT = {State.HELD: tr("Held"), State.STOPPED: tr("Not yet")}
SPOKEN = {
    State.JUDGING: tr("judging"),
    State.HELD: tr("held back"),
    State.WAITS: tr("waits"),
    State.SENDING: tr("sending"),
    State.SENT: tr("sent"),
    State.FAILED: tr("not sent"),
    State.STOPPED: tr("not sent yet"),
}
LEFT_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class FileAct(StrEnum):
    """What can be done with a file; its words are the value, `shown`."""

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
    parts = (row.name, judged, SPOKEN[row.state], row.sentence if row.sentence != judged else "")
    return ", ".join(part for part in parts if part)


def _graded(grade: Grade, words: str) -> str:
    if grade is Grade.LOOK:
        return tr("look: {words}", about="to be looked at", words=words)
    return tr("fail: {words}", about="it fails", words=words) if grade is Grade.FAIL else words


def upload_words(row: FileRow) -> str:
    """How it stands, in a few words."""
    if row.state is State.SENDING:
        return tr("{percent} %", percent=round(row.part * 100))
    if row.state is State.FAILED and row.sentence and row.judgement is not None:
        return row.sentence
    return SHORT.get(row.state, shown(row.state.value))


def paint_file(painter: QPainter, rect: QRectF, row: FileRow, state: Any) -> None:
    """All of it. Only the measure that fails is coloured; the judgement is plain text."""
    current = bool(state & QStyle.StateFlag.State_Selected)
    over = bool(state & QStyle.StateFlag.State_MouseOver)
    if current or over:
        painter.setPen(QPen(colour("accent"), 1) if current else Qt.PenStyle.NoPen)
        painter.setBrush(colour("accentsoft" if current else "hover"))
        painter.drawRoundedRect(rect.adjusted(7.5, 1.5, -7.5, -1.5), RADIUS["row"], RADIUS["row"])
    places = columns_of(rect)
    _paint_name(painter, places[0], row)
    _paint_measures(painter, places, row)
    plain = row.judgement is None or (row.judgement.grade is Grade.PASS and not row.double)
    _draw(painter, places[6], row.words, "quiet" if plain else "strong", weight=400 if plain else 500)
    _paint_upload(painter, places[7], row)
    focused = state & QStyle.StateFlag.State_HasFocus
    if focused and state & QStyle.StateFlag.State_KeyboardFocusChange:
        paint_ring(painter, rect.adjusted(7, 1, -7, -1), RADIUS["row"])


def _paint_name(painter: QPainter, room: QRectF, row: FileRow) -> None:
    side = scaled(15)
    spot = QRectF(room.left(), room.center().y() - side / 2, side, side)
    if row.double:
        paint_icon(painter, spot, "copy-simple", colour="quiet")
    elif row.judgement is not None:
        name, tone = GRADES[row.judgement.grade]
        paint_icon(painter, spot, name.removesuffix("-fill"), colour=tone, filled=True)
    room = room.adjusted(scaled(SIGN), 0, 0, 0)
    _draw(painter, room, row.name, "strong", weight=500, middle=True)


def _paint_measures(painter: QPainter, places: tuple[QRectF, ...], row: FileRow) -> None:
    if row.judgement is None:
        return
    for name, room in zip(("Length", "Rate", "Noise", "Speech", "Text match"), places[1:6], strict=True):
        mark = row.judgement.mark(name)
        if room.width():
            tone = TONES[mark.grade] if _stands_out(row, mark) and mark is not None else "normal"
            _draw(
                painter,
                room,
                mark.figure if mark is not None else "",
                tone,
                weight=600 if tone != "normal" else None,
            )


def _stands_out(row: FileRow, mark: Mark | None) -> bool:
    """One coloured value in a row: the one that the judgement is about."""
    judgement = row.judgement
    return judgement is not None and mark is not None and judgement.worst == mark


def _paint_upload(painter: QPainter, room: QRectF, row: FileRow) -> None:
    if row.state is State.SENDING:
        bar = QRectF(room.left(), room.center().y() - 2, min(scaled(44), room.width() * 0.45), 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("line"))
        painter.drawRoundedRect(bar, 2, 2)
        painter.setBrush(colour("working"))
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * row.part, 4), 2, 2)
        _draw(painter, room.adjusted(bar.width() + 8, 0, 0, 0), upload_words(row), "normal")
        return
    icon, tone = UPLOADS[row.state]
    side = scaled(15)
    spot = QRectF(room.left(), room.center().y() - side / 2, side, side)
    paint_icon(painter, spot, icon.removesuffix("-fill"), colour=tone, filled=icon.endswith("-fill"))
    words = room.adjusted(side + 7, 0, 0, 0)
    _draw(painter, words, upload_words(row), "red" if row.state is State.FAILED else "normal")


def _draw(
    painter: QPainter,
    room: QRectF,
    words: str,
    tone: str,
    *,
    weight: int | None = None,
    middle: bool = False,
) -> None:
    if not room.width():
        return
    painter.setFont(font("body", weight=weight, tabular=True))
    painter.setPen(colour(tone))
    cut = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
    painter.drawText(room, LEFT_MIDDLE, painter.fontMetrics().elidedText(words, cut, int(room.width())))
