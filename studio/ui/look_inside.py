"""A project that a later studio wrote is not opened; what it holds can be heard and copied out."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from studio.core.errors import StudioError
from studio.core.file_names import safe_name
from studio.core.language import tr
from studio.devices.play_state import PlayState
from studio.ui.popovers import Parts

if TYPE_CHECKING:
    from studio.audio.recording import Recording
    from studio.devices.player import Player
    from studio.jobs.pool import JobPool
    from studio.jobs.task import Work
    from studio.services.look_inside import Held, Inside
    from studio.services.studio import Services
    from studio.ui.dialogs.inside import InsideSheet

KEY = "inside"


class LookingInside(QObject):
    """`begin(folder)` shows its sheet."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._services: Services | None = None
        self._pool: JobPool | None = None
        self._player: Player | None = None
        self._recording: Recording | None = None
        self._heard: Held | None = None
        self.sheet: InsideSheet | None = None

    def services_came(self, services: Services, pool: JobPool) -> None:
        """Now there is what looks."""
        self._services, self._pool = services, pool

    def set_player(self, player: Player) -> None:
        """And what is heard."""
        self._player = player
        player.state_changed.connect(self._turned)

    def begin(self, folder: Path) -> None:
        """Looks, and shows what is there."""
        if self._services is None or self._pool is None:
            return
        look = self._services.look_inside

        def work(work: Work) -> Inside:
            return look(folder, work.cancel)

        job = self._pool.run(tr("Looking inside the project"), work)
        job.done.connect(self._show)
        job.failed.connect(self._parts.banner.show_error)

    def _show(self, inside: Inside) -> None:
        from studio.ui.dialogs.inside import InsideSheet

        self.sheet = sheet = InsideSheet(inside, self._parts.window)
        sheet.play_asked.connect(self._toggle)
        sheet.copy_asked.connect(partial(self._copy, inside))
        sheet.finished.connect(self._close)
        sheet.open()

    def _toggle(self, held: Held) -> None:
        services, player = self._services, self._player
        if services is None or self._pool is None or player is None:
            return
        look = services.look_inside
        if self._sounds and self._heard == held:
            player.stop()
            return
        step = tr("Opening {name}", name=held.path.name)
        job = self._pool.run(step, lambda work: (look.open(held, work.cancel), held))
        job.done.connect(self._hear)
        job.failed.connect(self._say_error)

    def _hear(self, opened: tuple[Recording, Held]) -> None:
        from studio.devices.source import FileSource

        recording, held = opened
        if self.sheet is None or self._player is None:
            recording.close()
            return
        self._player.load_source(FileSource(recording), KEY)
        self._let_go()  # The one before, which the player has no more.
        self._recording, self._heard = recording, held
        self._player.play()

    @property
    def _sounds(self) -> bool:
        player = self._player
        return player is not None and player.key == KEY and player.state is not PlayState.STOPPED

    def _turned(self) -> None:
        if self.sheet is not None:
            self.sheet.show_playing(self._sounds)

    def _let_go(self) -> None:
        if self._recording is not None:
            self._recording.close()
        self._recording = self._heard = None

    def _copy(self, inside: Inside) -> None:
        services = self._services
        chosen = QFileDialog.getExistingDirectory(self.sheet, tr("Copy all of it into a folder"))
        if not chosen or services is None or self._pool is None:
            return
        look = services.look_inside
        target = Path(chosen) / safe_name(inside.name)

        def work(work: Work) -> Path:
            return look.copy_out(inside, target, work.cancel, progress=work.progress)

        job = self._pool.run(tr("Copying what is in the project"), work)
        job.done.connect(self._copied)
        job.failed.connect(self._say_error)

    def _copied(self, target: Path) -> None:
        if self.sheet is not None:
            self.sheet.say(tr("A copy was saved to {path}.", path=target))

    def _say_error(self, error: StudioError) -> None:
        if self.sheet is not None:
            self.sheet.say(error.sentence)

    def _close(self) -> None:
        sheet, self.sheet = self.sheet, None
        if self._player is not None and self._player.key == KEY:
            self._player.unload()
        self._let_go()
        if sheet is not None:
            sheet.deleteLater()
