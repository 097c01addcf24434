"""Hearing a voice before it is chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from studio.core.clip import Clip
from studio.core.language import tr
from studio.core.voice import Voice
from studio.devices.player import Player, PlayState
from studio.jobs.job import Job
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.services.studio import Services
from studio.ui.voices.picker import VoicePicker

KEY = "preview:"
Ask = Callable[[Voice, Work], Clip]


def recorded_by(services: Services) -> Ask:
    """The line that the connection has of each voice."""
    return lambda voice, work: services.preview(voice, work.cancel)


class Previews(QObject):
    """One preview at a time. `heard(voice id, fraction)` while one comes and plays, with an empty id when it
    is over; `failed(StudioError)`."""

    heard = Signal(str, float)
    failed = Signal(object)

    def __init__(self, ask: Ask, pool: JobPool, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask, self._pool, self._player = ask, pool, player
        self._job: Job[Clip] | None = None
        self._voice_id, self._playing = "", False
        player.position_changed.connect(self._moved)
        player.state_changed.connect(self._turned)

    @property
    def voice_id(self) -> str:
        """The voice that is heard or about to be; empty for none."""
        return self._voice_id

    def toggle(self, voice: Voice) -> None:
        """Hears a voice, or ends it if it is the one that is heard."""
        same = voice.id == self._voice_id
        self.stop()
        if same:
            return
        self._voice_id = voice.id
        ask = self._ask
        step = tr("Fetching {name}'s voice", name=voice.name)
        self._job = self._pool.run(step, lambda work: ask(voice, work))
        self._job.done.connect(self._came)
        self._job.failed.connect(self._not_there)
        self._job.cancelled.connect(self._stopped)
        self.heard.emit(voice.id, 0.0)

    def join(self, picker: VoicePicker, hear: Callable[[Voice], object] | None = None) -> None:
        """Lets voices be heard in the list of a picker until one is taken; `hear` instead of `toggle` does
        it."""
        picker.hear_asked.connect(hear or self.toggle)
        picker.taken.connect(lambda _voice: self.stop())
        picker.popover.closed.connect(self.stop)
        self.heard.connect(picker.set_previewing)
        self.failed.connect(lambda error: picker.set_note(error.sentence))

    def stop(self) -> None:
        """Ends the preview, waiting or playing."""
        self._drop_job()
        if self._voice_id and self._is_ours:
            self._player.stop()
        self._over()

    def leave(self) -> None:
        """Ends it and hears nothing more of the player."""
        self.stop()
        self._player.position_changed.disconnect(self._moved)
        self._player.state_changed.disconnect(self._turned)

    @property
    def _is_ours(self) -> bool:
        return self._player.key == KEY + self._voice_id

    def _came(self, clip: Clip) -> None:
        self._job = None
        self._player.load(clip, KEY + self._voice_id)
        self._player.play()
        self._playing = self._player.state is not PlayState.STOPPED
        if not self._playing:
            self._over()

    def _not_there(self, error: object) -> None:
        self._job = None
        self._over()
        self.failed.emit(error)

    def _stopped(self, _stopped: object) -> None:
        self._job = None
        self._over()

    def _moved(self, seconds: float) -> None:
        if self._voice_id and self._is_ours and self._player.duration > 0:
            self.heard.emit(self._voice_id, min(seconds / self._player.duration, 1.0))

    def _turned(self, state: object) -> None:
        sounds = state in (PlayState.PLAYING, PlayState.WAITING) and self._is_ours
        if self._playing and not sounds:
            self._over()

    def _over(self) -> None:
        if self._voice_id:
            self._voice_id, self._playing = "", False
            self.heard.emit("", 0.0)

    def _drop_job(self) -> None:
        if self._job is not None:
            self._job.done.disconnect(self._came)
            self._job.failed.disconnect(self._not_there)
            self._job.cancelled.disconnect(self._stopped)
            self._job.cancel()
            self._job = None
