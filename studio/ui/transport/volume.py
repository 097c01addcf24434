"""Volume: the speaker that mutes, and the slider."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from studio.core.language import tr
from studio.ui.theme.boxes import row
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import icon_button
from studio.ui.widgets.slider import Slider

WIDTH, COMPACT_WIDTH = 88, 72
REST_MS = 400


class Volume(QWidget):
    """`changed(0…1)` as the user moves the slider or mutes; `settled(0…1)` once the slider rests."""

    changed = Signal(float)
    settled = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.mute = icon_button("speaker-high", tr("Mute"), small=True)
        self.mute.setCheckable(True)
        self.slider = Slider(tr("Volume"), 0, 100, 80)
        self.slider.setAccessibleDescription(tr("percent"))
        self.setLayout(row(self.mute, self.slider, spacing=4))
        self.set_compact(False)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(lambda: self.settled.emit(self.volume))
        self.mute.toggled.connect(self._tell)
        self.slider.valueChanged.connect(self._moved)

    @property
    def volume(self) -> float:
        """What the slider says, muted or not."""
        return self.slider.value() / 100

    def set_volume(self, volume: float) -> None:
        """Puts the slider there, 0 to 1; nobody needs to be told that it rests there."""
        self.slider.setValue(round(volume * 100))
        self._rest.stop()

    def set_compact(self, compact: bool) -> None:
        """A shorter slider."""
        self.slider.setFixedWidth(scaled(COMPACT_WIDTH if compact else WIDTH))

    def _moved(self, _value: int) -> None:
        self.mute.setChecked(False)
        self._rest.start()
        self._tell()

    def stop_waiting(self) -> None:
        """Settles at once."""
        if self._rest.isActive():
            self._rest.stop()
            self.settled.emit(self.volume)

    def _tell(self) -> None:
        muted = self.mute.isChecked()
        self.mute.set_icon_name("speaker-slash" if muted or not self.volume else "speaker-high")
        self.mute.name_it(tr("Unmute") if muted else tr("Mute"))
        self.changed.emit(0.0 if muted else self.volume)
