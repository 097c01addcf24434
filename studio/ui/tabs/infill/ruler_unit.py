"""Whether the places of a recording are told in time or in samples, wherever they stand; it is remembered."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from studio.core.errors import DiskError
from studio.library.settings import Settings
from studio.ui.tabs.infill.toolbar import Toolbar
from studio.ui.waveform.recording_view import RecordingView
from studio.ui.waveform.ruler import Unit

RULER = "infill_ruler"


class RulerUnit(QObject):
    """Of the ruler and of the toolbar; `changed` when the user turns it."""

    changed = Signal()

    def __init__(self, settings: Settings, wave: RecordingView, toolbar: Toolbar, parent: QObject) -> None:
        super().__init__(parent)
        self._settings, self._toolbar = settings, toolbar
        unit = Unit(str(settings.get(RULER) or Unit.TIME))
        wave.set_unit(unit)
        toolbar.set_unit(unit)
        wave.unit_changed.connect(self._turn)

    def _turn(self, unit: Unit) -> None:
        self._toolbar.set_unit(unit)
        self.changed.emit()
        with suppress(DiskError):
            self._settings.set(RULER, unit.value)
