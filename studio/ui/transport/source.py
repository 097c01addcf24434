"""What the transport tells of what plays: its name, and its shape and loudness, worked out in a job."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from studio.core.language import tr
from studio.ui.transport.now_playing import NowPlaying
from studio.ui.transport.read_outs import Loudness
from studio.ui.transport.shape import Shape, heights_of, is_clip, is_peaks, measure

if TYPE_CHECKING:
    from studio.core.clip import Clip
    from studio.jobs.job import Job
    from studio.jobs.pool import JobPool
    from studio.ui.transport.shape import Sound


class Source(QObject):
    """Shown by `now` and `loudness`, of the newest sound alone. `pool` None until there is one."""

    def __init__(self, now: NowPlaying, loudness: Loudness, parent: QObject) -> None:
        super().__init__(parent)
        self._now, self._loudness = now, loudness
        self.pool: JobPool | None = None
        self._job: Job[Shape] | None = None

    def show(self, name: str, source: str, sound: Sound | None, icon: str) -> None:
        """A clip is measured; of peaks, while a sound still arrives, only the shape is shown."""
        self.drop()
        self._now.show_source(name, source, icon)
        self._loudness.forget()
        if sound is None:
            self._now.overview.set_heights(())
        elif is_peaks(sound):
            self._now.overview.set_heights(heights_of(sound))
        elif is_clip(sound):
            self._measure(sound)

    def show_nothing(self) -> None:
        """Nothing has been chosen to be heard."""
        self.drop()
        self._now.show_idle()
        self._loudness.forget()

    def drop(self) -> None:
        """What is measured now is of no use any more."""
        if self._job is not None:
            self._job.done.disconnect(self._measured)
            self._job.cancel()
            self._job = None

    def _measure(self, clip: Clip) -> None:
        if self.pool is not None:
            self._job = self.pool.run(tr("Measuring the sound"), lambda work: measure(clip, work.cancel))
            self._job.done.connect(self._measured)

    def _measured(self, shape: Shape) -> None:
        self._job = None
        self._now.overview.set_heights(shape.heights)
        self._loudness.set_whole(shape.loudness)
