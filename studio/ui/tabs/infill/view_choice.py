"""How the recording is looked at, and what edges hold to."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from studio.core.language import tr
from studio.ui.theme.boxes import row
from studio.ui.waveform.snap import Snap
from studio.ui.widgets.field_button import FieldButton
from studio.ui.widgets.segmented import Segmented

SNAPS = {
    Snap.WORDS: tr("Words", about="what edges snap to"),
    Snap.PAUSES: tr("Pauses", about="what edges snap to"),
    Snap.ZERO: tr("Zero crossings", about="what edges snap to"),
    Snap.MARKERS: tr("Markers", about="what edges snap to"),
    Snap.OFF: tr("Off", about="edges snap to nothing"),
}
WAVEFORM, SPECTROGRAM = "waveform", "spectrogram"


def snap_words(snap: Snap) -> str:
    """What the button says."""
    match snap:
        case Snap.WORDS:
            return tr("Snap: words")
        case Snap.PAUSES:
            return tr("Snap: pauses")
        case Snap.ZERO:
            return tr("Snap: zero crossings")
        case Snap.MARKERS:
            return tr("Snap: markers")
        case Snap.OFF:
            return tr("Snap: off")


class SnapButton(FieldButton):
    """`chosen(Snap)` when the user takes another one from its menu."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Snap", about="what edges hold to while they are dragged"), "magnet")
        self.setToolTip(tr("What edges go to while they are dragged; Alt suspends it"))
        self.snap = Snap.WORDS
        self.clicked.connect(self._open)
        self.set_snap(Snap.WORDS)

    def set_snap(self, snap: Snap) -> None:
        """Shows it."""
        self.snap = snap
        words = snap_words(snap)
        self.say(words)
        self.setAccessibleName(words)

    def menu(self) -> QMenu:
        """The list, made anew each time it is asked for."""
        menu = QMenu(self)
        menu.setAccessibleName(tr("Snap", about="what edges hold to while they are dragged"))
        group = QActionGroup(menu)
        for snap in Snap:
            action = menu.addAction(SNAPS[snap])
            action.setCheckable(True)
            action.setChecked(snap is self.snap)
            action.setData(snap.value)
            group.addAction(action)
        menu.triggered.connect(lambda action: self._take(Snap(action.data())))
        return menu

    def _take(self, snap: Snap) -> None:
        self.set_snap(snap)
        self.chosen.emit(snap)

    def _open(self) -> None:
        menu = self.menu()
        menu.exec(self.mapToGlobal(QPoint(0, self.height() + 4)))
        menu.deleteLater()


class ViewChoice(QWidget):
    """`spectrogram_asked(bool)`, and the snap's own signal."""

    spectrogram_asked = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.view = Segmented(
            tr("View", about="what is shown: waveform or spectrogram"),
            ((WAVEFORM, tr("Waveform")), (SPECTROGRAM, tr("Spectrogram"))),
        )
        self.snap = SnapButton()
        self.view.chosen.connect(lambda view: self.spectrogram_asked.emit(view == SPECTROGRAM))
        self.setLayout(row(self.view, self.snap, spacing=8))
