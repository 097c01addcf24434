"""Where sound can come in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.core.log import logger
from studio.devices import sound_server
from studio.devices.input import Input
from studio.devices.names import told_apart

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaDevices

log = logger(__name__)


class Inputs(QObject):
    """The input devices; `changed` when one comes or goes or the system chooses another.

    QtMultimedia is loaded at the first `list`; `changed` is told from then on.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watch: QMediaDevices | None = None

    def list(self) -> tuple[Input, ...]:
        """The devices, the system's choice first; empty without any, or without QtMultimedia."""
        try:
            import studio.devices.multimedia  # noqa: F401 - first, since it quietens Qt
            from studio.devices import multimedia_input
        except ImportError as error:
            log.info("no microphone here: %s", error)
            return ()
        if not sound_server.answers():
            return ()
        self._watch = self._watch or multimedia_input.watch(self, self.changed.emit)
        found = multimedia_input.inputs()
        names = told_apart([(each.id, each.name) for each in found])
        return tuple(replace(each, name=name) for each, name in zip(found, names, strict=True))
