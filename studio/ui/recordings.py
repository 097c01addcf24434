"""Recording in the window: the button and its pop-over, what the transport shows, and where a file goes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from studio.core.errors import NoMicrophone, StudioError
from studio.core.language import tr
from studio.ui.errors import Circumstance
from studio.ui.popovers import Parts, Popovers
from studio.ui.transport.recording_look import Recorded

if TYPE_CHECKING:
    from studio.core.clip import FloatArray
    from studio.devices.levels import Levels
    from studio.devices.player import Player
    from studio.devices.recorder import Recorder
    from studio.jobs.pool import JobPool
    from studio.services.studio import Services
    from studio.ui.recording.leftovers import Leftovers
    from studio.ui.recording.session import Session

HEIGHTS_A_SECOND, MOST_HEIGHTS = 10, 1200


class Recordings(QObject):
    """`take(path)` opens a recording that was made, in the tab in front that can."""

    def __init__(self, parts: Parts, popovers: Popovers, take: Callable[[Path], None]) -> None:
        super().__init__(parts.window)
        self._parts, self._popovers, self._take = parts, popovers, take
        self.session: Session | None = None
        self._player: Player | None = None
        self._leftovers: Leftovers | None = None
        self._growing = Heights(1)
        parts.transport.record_pressed.connect(self.press)
        parts.transport.recording.pause_pressed.connect(self.pause)

    def services_came(
        self, services: Services, pool: JobPool, player: Player, recorder: Recorder | None = None
    ) -> Session:
        """From now on it can be recorded, into the services' project."""
        from studio.devices.click import Click
        from studio.devices.inputs import Inputs
        from studio.devices.recorder import Recorder
        from studio.ui.recording.leftovers import Leftovers
        from studio.ui.recording.session import Session

        folder, settings = services.project.folder, services.settings
        session = Session(settings, recorder or Recorder(), Inputs(), Click(), folder)
        session.setParent(self)
        self.session, self._player = session, player
        self._popovers.session = session
        self._join(session)
        self._leftovers = Leftovers(folder, pool, self._parts.banner, session)
        self._leftovers.recovered.connect(self._take)
        return session

    def _join(self, session: Session) -> None:
        session.changed.connect(self._show)
        session.wanted.connect(self._open)
        session.levels.connect(self._heard)
        session.began.connect(self._began)
        session.grew.connect(self._grew)
        session.counted.connect(self._counted)
        session.ended.connect(self._take)
        session.failed.connect(self._fail)

    def acts(self) -> dict[str, Callable[[], object]]:
        """What the window's keys have of it."""
        return {"record": self.press, "pause_recording": self.pause}

    def press(self) -> None:
        """What R and the record button do."""
        if self.session is not None:
            self.session.press()

    def pause(self) -> None:
        """What P does while something is recorded."""
        if self.session is not None and self.session.recording:
            self.session.pause()

    def leave(self) -> None:
        """Ends what is recorded; its file is whole when this returns."""
        if self.session is not None:
            self._popovers.close()  # The one that records lets go of the session while there is one.
            session, self.session = self.session, None
            self._popovers.session = None
            if self._leftovers is not None:
                self._leftovers.leave()
            session.close()
            session.deleteLater()
            self._parts.transport.recording.show(None)

    def _open(self) -> None:
        from studio.ui.recording.popover import RecordPopover

        assert self.session is not None
        if self._player is not None:
            self._player.pause()
        popover = RecordPopover(self.session, self._parts.window)
        self._popovers.show(popover, self._parts.transport.record, "left", above=True)
        self.session.look()

    def _show(self) -> None:
        look, session = self._parts.transport.recording, self.session
        if session is None or not session.running:
            look.show(None)
            return
        look.show(
            Recorded(
                session.name if session.recording else tr("New recording"),
                session.source,
                self._word(session),
                session.seconds if session.recording else 0.0,
                paused=session.paused,
                can_pause=session.recording,
                warning=self._warning(session),
            )
        )

    def _word(self, session: Session) -> str:
        from studio.ui.recording.wording import time_left

        if session.paused:
            return tr("Paused", about="a recording")
        return time_left(0 if session.recording else session.left)

    def _warning(self, session: Session) -> str:
        from studio.ui.recording.wording import CLIPPING

        return CLIPPING if session.clipped else ""

    def _heard(self, levels: Levels) -> None:
        session = self.session
        self._parts.transport.meter.set_levels(levels)
        if session is not None and session.recording:
            self._parts.transport.recording.move(session.seconds, self._word(session))
            self._parts.transport.recording_now.warn(self._warning(session))

    def _counted(self, _left: int) -> None:
        self._show()

    def _began(self, sample_rate: int) -> None:
        self._growing = Heights(sample_rate // HEIGHTS_A_SECOND)
        self._parts.transport.recording.draw(())

    def _grew(self, samples: FloatArray) -> None:
        if self._growing.add(samples):
            self._parts.transport.recording.draw(self._growing.heights)

    def _fail(self, error: StudioError) -> None:
        from studio.ui.recording.popover import RecordPopover

        watched = self.session is not None and self.session.watched
        if isinstance(error, NoMicrophone) and (watched or isinstance(self._popovers.shown, RecordPopover)):
            return  # It says so itself.
        self._parts.banner.show_error(
            error, circumstance=Circumstance(safe=tr("what was recorded until then"))
        )


class Heights:
    """Peaks of a sound that grows, `frames` to each; twice as many frames each time there are too many."""

    def __init__(self, frames: int) -> None:
        self.heights: list[float] = []
        self._frames, self._there, self._peak = frames, 0, 0.0

    def add(self, samples: FloatArray) -> bool:
        """More of it, [frames, channels]; True if that made another height."""
        made = False
        while len(samples):
            part = samples[: self._frames - self._there]
            samples = samples[len(part) :]
            self._there += len(part)
            self._peak = max(self._peak, float(abs(part).max()))
            if self._there >= self._frames:
                self._end()
                made = True
        return made

    def _end(self) -> None:
        self.heights.append(min(1.0, self._peak))
        self._there, self._peak = 0, 0.0
        if len(self.heights) > MOST_HEIGHTS:
            pairs = zip(self.heights[::2], [*self.heights[1::2], 0.0], strict=False)
            self.heights = [max(pair) for pair in pairs]
            self._frames *= 2
