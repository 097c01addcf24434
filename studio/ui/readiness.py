"""Whether all is there that work begins with: the voices on this computer, sound out, a microphone, room."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.core.engine_state import EngineState, Phase
from studio.core.language import listed, tr

if TYPE_CHECKING:
    from studio.devices.outputs import Outputs
    from studio.jobs.pool import JobPool
    from studio.services.self_check import Finding
    from studio.services.studio import Services


class Readiness(QObject):
    """`changed` when something came, went or was looked at again. `microphones` gives the names of those that
    are there."""

    changed = Signal()

    def __init__(
        self, engine: Callable[[], EngineState], microphones: Callable[[], list[str]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._engine, self._microphones = engine, microphones
        self._outputs: Outputs | None = None
        self._room: Finding | None = None
        self._services: Services | None = None
        self._pool: JobPool | None = None

    @property
    def engine(self) -> EngineState:
        """How the voices on this computer stand."""
        return self._engine()

    def services_came(self, services: Services, pool: JobPool) -> None:
        """Now the disk can be looked at."""
        self._services, self._pool = services, pool

    def look(self) -> None:
        """Looks at everything again; what only a worker may look at comes later."""
        services = self._services
        if services is not None and self._pool is not None:
            job = self._pool.run(tr("Checking the studio"), lambda _work: services.self_check.room())
            job.done.connect(self._looked)
        self.changed.emit()

    def findings(self) -> tuple[Finding, ...]:
        """How each thing stands; the room on the disk once it was looked at."""
        room = (self._room,) if self._room is not None else ()
        return (*self.of_the_window(), *room)

    def of_the_window(self) -> tuple[Finding, ...]:
        """What needs no looking: the engine, and sound in and out."""
        return (
            self._voices(),
            _devices(
                tr("Sound out"),
                self.outputs(),
                tr("No device plays sound. Connect one; export works without."),
            ),
            _devices(
                tr("Sound in"),
                self._microphones(),
                tr("No microphone can be used. Connect one, or allow it in the system."),
            ),
        )

    def outputs(self) -> list[str]:
        """Names of the devices that play sound."""
        from studio.devices.outputs import Outputs

        if self._outputs is None:
            self._outputs = Outputs(self)
            self._outputs.changed.connect(self.changed)
        return [each.name for each in self._outputs.list()]

    def devices(self) -> list[str]:
        """All sound devices, as a report has them."""
        return [
            *(f"out: {name}" for name in self.outputs()),
            *(f"in: {name}" for name in self._microphones()),
        ]

    def _looked(self, room: Finding) -> None:
        self._room = room
        self.changed.emit()

    def _voices(self) -> Finding:
        from studio.services.self_check import Finding

        engine = self.engine
        well = engine.phase in (Phase.READY, Phase.STARTING)
        said = engine.sentence or {
            Phase.READY: tr("They are ready."),
            Phase.STARTING: tr("They are being made ready."),
        }.get(engine.phase, tr("They do not run."))
        again = "" if well else tr("Start again")
        return Finding(tr("The voices on this computer"), well, said, again, deed="engine")


def _devices(name: str, found: list[str], none: str) -> Finding:
    from studio.services.self_check import Finding

    if not found:
        return Finding(name, False, none, tr("Look again"), deed="sound")
    sentence = tr("{devices}.", about="names of sound devices", devices=listed(found))
    return Finding(name, True, sentence, deed="sound")
