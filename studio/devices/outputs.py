"""Where sound can come out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.core.log import logger
from studio.devices import sound_server
from studio.devices.names import told_apart

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaDevices

log = logger(__name__)


@dataclass(frozen=True, slots=True)
class Output:
    """An output device; `id` stays the same from session to session."""

    id: str
    name: str
    is_default: bool = False


class Outputs(QObject):
    """The output devices; `changed` when one comes or goes or the system chooses another.

    QtMultimedia is loaded at the first `list`; `changed` is told from then on.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watch: QMediaDevices | None = None

    def list(self) -> tuple[Output, ...]:
        """The devices, the system's choice first; empty without any, or without QtMultimedia."""
        try:
            from studio.devices import multimedia
        except ImportError as error:
            log.info("no sound here: %s", error)
            return ()
        if not sound_server.answers():
            return ()
        self._watch = self._watch or multimedia.watch(self, self.changed.emit)
        found = [(multimedia.id_of(device), device.description()) for device in multimedia.devices()]
        names = zip(found, told_apart(found), strict=True)
        return tuple(Output(key, name, number == 0) for number, ((key, _), name) in enumerate(names))
