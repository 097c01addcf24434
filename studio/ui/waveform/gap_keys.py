"""The keys of the waveform, as audio editors' hands know them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from studio.ui.waveform.canvas import ZOOM_STEP
from studio.ui.waveform.gap import Edge
from studio.ui.waveform.note_view import NoteView
from studio.ui.waveform.seam_look import Way

Act = Callable[[NoteView], object]
K, M = Qt.Key, Qt.KeyboardModifier
NONE, SHIFT, CONTROL, ALT = M.NoModifier, M.ShiftModifier, M.ControlModifier, M.AltModifier
NUDGE = 0.1
PAGE = 0.9
"""Of what is on screen, for a page up or down."""


def _nudge(way: int) -> Act:
    return lambda wave: wave.seek(wave.position + way * min(NUDGE, wave.timeline.span / 20))


def _edge(edge: Edge, way: int) -> Act:
    def act(wave: NoteView) -> None:
        if wave.gap is not None:
            wave.move_edge(edge, wave.gap.at(edge) + way * wave.step())
            wave.settle()

    return act


def _fade(way: Way, by: int) -> Act:
    return lambda wave: wave.canvas.fade_stepped.emit(way, by)


def _shift(way: int) -> Act:
    def act(wave: NoteView) -> None:
        wave.shift(way * wave.step())
        wave.settle()

    return act


def _remove(wave: NoteView) -> None:
    mark = wave.mark_here()
    if mark is not None:
        wave.remove_mark(mark)


ACTS: dict[tuple[Qt.KeyboardModifier, Qt.Key], Act] = {
    (CONTROL, K.Key_Equal): lambda wave: wave.zoom(1 / ZOOM_STEP),
    (CONTROL, K.Key_Plus): lambda wave: wave.zoom(1 / ZOOM_STEP),
    (CONTROL | SHIFT, K.Key_Plus): lambda wave: wave.zoom(1 / ZOOM_STEP),
    (CONTROL, K.Key_Minus): lambda wave: wave.zoom(ZOOM_STEP),
    (CONTROL, K.Key_E): lambda wave: wave.show_gap(),
    (CONTROL, K.Key_F): lambda wave: wave.timeline.show_all(),
    (CONTROL, K.Key_B): lambda wave: wave.add_mark(wave.position),
    (ALT, K.Key_Left): lambda wave: wave.step_mark(-1),
    (ALT, K.Key_Right): lambda wave: wave.step_mark(1),
    (NONE, K.Key_F2): lambda wave: wave.edit_here(),
    (NONE, K.Key_Delete): _remove,
    (CONTROL, K.Key_Left): lambda wave: wave.step_word(-1),
    (CONTROL, K.Key_Right): lambda wave: wave.step_word(1),
    (NONE, K.Key_BracketLeft): lambda wave: wave.edge_here(Edge.START),
    (NONE, K.Key_BracketRight): lambda wave: wave.edge_here(Edge.END),
    (SHIFT, K.Key_Left): _edge(Edge.START, -1),
    (SHIFT, K.Key_Right): _edge(Edge.END, 1),
    (CONTROL | SHIFT, K.Key_Left): _edge(Edge.END, -1),
    (CONTROL | SHIFT, K.Key_Right): _edge(Edge.START, 1),
    (ALT | SHIFT, K.Key_Left): _shift(-1),
    (ALT | SHIFT, K.Key_Right): _shift(1),
    (NONE, K.Key_Z): lambda wave: wave.to_zero_crossings(),
    (NONE, K.Key_Comma): _fade(Way.IN, -1),
    (NONE, K.Key_Period): _fade(Way.IN, 1),
    (SHIFT, K.Key_Less): _fade(Way.OUT, -1),
    (SHIFT, K.Key_Greater): _fade(Way.OUT, 1),
    (SHIFT, K.Key_Comma): _fade(Way.OUT, -1),
    (SHIFT, K.Key_Period): _fade(Way.OUT, 1),
    (SHIFT, K.Key_Semicolon): _fade(Way.OUT, -1),
    (SHIFT, K.Key_Colon): _fade(Way.OUT, 1),
    (NONE, K.Key_Left): _nudge(-1),
    (NONE, K.Key_Right): _nudge(1),
    (NONE, K.Key_Home): lambda wave: wave.seek(0.0),
    (NONE, K.Key_End): lambda wave: wave.seek(wave.timeline.total),
    (NONE, K.Key_PageUp): lambda wave: wave.timeline.scroll(-PAGE * wave.timeline.span),
    (NONE, K.Key_PageDown): lambda wave: wave.timeline.scroll(PAGE * wave.timeline.span),
}


def act_for(event: QKeyEvent) -> Act | None:
    """What a key does on the waveform; None for one that is not its own."""
    pressed = event.modifiers() & ~M.KeypadModifier, Qt.Key(event.key())
    return ACTS.get(pressed)
