"""The canvas on which a gap and its contexts are dragged, and markers."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from studio.ui.theme.tokens import scaled
from studio.ui.waveform.canvas import DRAG_PX, Canvas
from studio.ui.waveform.gap import Edge, Gap
from studio.ui.waveform.gap_items import GapMarks, stretches
from studio.ui.waveform.items import Shade
from studio.ui.waveform.markers import Mark, Marks
from studio.ui.waveform.seam_look import SeamLook, Way
from studio.ui.waveform.seam_marks import SeamMarks
from studio.ui.waveform.spectrogram_item import SpectrogramItem
from studio.ui.waveform.timeline import Timeline

NAME_HIGH = 24
REACH = 7
"""Px beside an edge within which it is taken hold of."""
SHADES = ("ctxlsoft", "patchsoft", "ctxrsoft")
OVER_SPECTROGRAM = 0.45
"""How much a stretch covers of the spectrogram, on which it lies; under the waveform it is whole."""


class GapCanvas(Canvas):
    """`edge_moved(Edge, seconds)` while an edge is dragged, `pulled(seconds farther)` while the gap is by its
    name, `released` when the pointer lets go of it or of a selection. `mark_moved(Mark, seconds)` when a
    marker was dragged, `mark_asked(Mark)` on a double click on it, `menu_asked(seconds, Mark | None, QPoint)`
    on a right click. `fade_moved(Way, seconds)` when a crossfade was dragged to another length,
    `fade_stepped(Way, 1 or -1)` by a key. `free` is True while Alt is held.
    """

    edge_moved = Signal(object, float)
    pulled = Signal(float)
    released = Signal()
    mark_moved = Signal(object, float)
    mark_asked = Signal(object)
    menu_asked = Signal(float, object, object)
    fade_moved = Signal(object, float)
    fade_stepped = Signal(object, int)

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(timeline, parent)
        self.free = False
        self._gap: Gap | None = None
        self._held: Edge | None = None
        self._pulled_at: float | None = None
        self._mark: Mark | None = None
        self._way: Way | None = None
        self._drags = False
        self.spectrogram = SpectrogramItem(timeline)
        self.lay(self.spectrogram)
        self.spectrogram.setZValue(-2)
        self.spectrogram.setVisible(False)
        self._shades = tuple(Shade(timeline, token) for token in SHADES)
        for shade in self._shades:
            shade.setZValue(-1)
            self.lay(shade)
        self.marks, self.markers = GapMarks(timeline), Marks(timeline)
        self.seams = SeamMarks(timeline)
        for part in (self.marks, self.markers, self.seams):
            self.lay(part)
        self.viewport().setMouseTracking(True)
        self.setMouseTracking(True)

    def show_spectrogram(self, on: bool) -> None:
        """The spectrogram in the place of the waveform, or the other way round."""
        self.wave.setVisible(not on)
        self.spectrogram.setVisible(on)
        self.spectrogram.set_wanted(on)
        for shade in self._shades:
            shade.set_alpha(OVER_SPECTROGRAM if on else 1.0)

    def close_canvas(self) -> None:
        self.spectrogram.close()
        super().close_canvas()

    def set_gap(self, gap: Gap | None) -> None:
        """Shows a gap; None for none."""
        self._gap = gap
        parts = stretches(gap) if gap is not None else (("", "", 0.0, 0.0),) * len(SHADES)
        for shade, (_, _, start, end) in zip(self._shades, parts, strict=True):
            shade.set_stretch(start, end)
        self.marks.set_gap(gap)

    def set_seams(self, look: SeamLook | None) -> None:
        """Shows the seams of a patch; None for none. What is being dragged stays under the pointer."""
        if self._way is None:
            self.seams.set_look(look)
            self.marks.set_signs(look.signs if look is not None else ())

    def edge_at(self, x: float) -> Edge | None:
        """The edge within reach of `x` px; where several are, the gap's own."""
        if self._gap is None:
            return None
        near = [
            (abs(self._timeline.x(self._gap.at(edge), self.width()) - x), edge)
            for edge in (Edge.START, Edge.END, Edge.LEFT, Edge.RIGHT)
        ]
        distance, edge = min(near, key=lambda pair: pair[0])
        return self._apart(edge, x) if distance <= REACH else None

    def _apart(self, edge: Edge, x: float) -> Edge:
        """Of two edges at one place, the one that can go the way the pointer stands."""
        assert self._gap is not None
        gap = self._gap
        if gap.start == gap.end and edge is Edge.START:
            return Edge.END if x > self._timeline.x(gap.end, self.width()) else Edge.START
        return edge

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._drags = False
        place = event.position()
        if event.button() == Qt.MouseButton.LeftButton:
            self._way = self.seams.way_at(place)
            self._mark = self.markers.at(place.x(), place.y()) if self._way is None else None
            self._held = self.edge_at(place.x()) if self._mark is None and self._way is None else None
            self._pressed_at = place
            is_free = self._held is None and self._mark is None and self._way is None
            self._pulled_at = self._second(event) if is_free and self._is_name(place) else None
        if self._held is None and self._mark is None and self._way is None and self._pulled_at is None:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._point(event)
            return
        if self._pressed_at is not None:
            self._drags |= abs(event.position().x() - self._pressed_at.x()) >= DRAG_PX
        if self._way is not None:
            self.seams.dragged(self._way, self._second(event))
        elif self._held is not None:
            self.edge_moved.emit(self._held, self._second(event))
        elif self._pulled_at is not None:
            self._pull(self._second(event))
        elif self._mark is None:
            super().mouseMoveEvent(event)
        elif self._drags:
            self._drag_mark(self._second(event))

    def _pull(self, seconds: float) -> None:
        if self._drags and self._pulled_at is not None:
            self.pulled.emit(seconds - self._pulled_at)
            self._pulled_at = seconds

    def _is_name(self, place: QPointF) -> bool:
        """Whether a place is in the strip on top of the gap in which its name stands."""
        gap = self._gap
        if gap is None or place.y() > scaled(NAME_HIGH):
            return False
        left, right = (self._timeline.x(each, self.width()) for each in (gap.start, gap.end))
        return left + REACH < place.x() < right - REACH

    def _drag_mark(self, seconds: float) -> None:
        """The marker follows the pointer; that it moved is told when it is let go."""
        assert self._mark is not None
        shown = Mark(seconds, self._mark.label)
        others = (mark for mark in self.markers.marks if mark not in (self._mark, self._shown))
        self.markers.set_marks(tuple(sorted((*others, shown))))
        self._shown = shown

    _shown: Mark | None = None

    def _point(self, event: QMouseEvent) -> None:
        place = event.position()
        if self.seams.way_at(place) is not None:
            self.setCursor(Qt.CursorShape.SizeHorCursor)
        elif self.markers.at(place.x(), place.y()) is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        elif self._is_name(place):
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            near = self.edge_at(place.x())
            self.setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        mark, shown, way, dragged = self._mark, self._shown, self._way, self._drags
        moved = self._held is not None or (self._drags and mark is None and way is None)
        self._way = None
        self._held, self._mark, self._shown, self._drags = None, None, None, False
        self._pulled_at = None
        super().mouseReleaseEvent(event)
        if way is not None and dragged and self.seams.look is not None:
            self.fade_moved.emit(way, self.seams.look.fade(way))
        elif mark is not None and shown is not None:
            self.mark_moved.emit(mark, shown.seconds)
        elif moved:
            self.released.emit()
        self.free = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        mark = self.markers.at(event.position().x(), event.position().y())
        if mark is not None:
            self.mark_asked.emit(mark)
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        mark = self.markers.at(event.pos().x(), event.pos().y())
        self.menu_asked.emit(self.seconds_at(event.pos().x()), mark, event.globalPos())
