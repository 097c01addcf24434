"""Writes a recording to the disk on a thread of its own, so that a slow disk never holds the window."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable

from studio.core.clip import FloatArray
from studio.core.errors import StudioError
from studio.core.log import logger
from studio.devices.recording_file import RecordingFile

MARKED, SYNCED = 0.5, 5.0
"""Seconds after which the header is told anew how long the sound is, and the disk to keep all of it."""

log = logger(__name__)


class RecordingWriter:
    """`over(error | None)` is called once, on the thread, when the file is closed: after `finish`, or because
    it could not be written any more. What was written before stays in either case."""

    def __init__(self, file: RecordingFile, over: Callable[[StudioError | None], None]) -> None:
        self._file, self._over = file, over
        self._queue: queue.SimpleQueue[FloatArray | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="recording", daemon=True)
        self._thread.start()

    @property
    def file(self) -> RecordingFile:
        """What it writes; its path is final once it is over."""
        return self._file

    def append(self, samples: FloatArray) -> None:
        """More of the sound, [frames, channels]."""
        self._queue.put(samples)

    def finish(self) -> None:
        """The sound is whole; `over` follows."""
        self._queue.put(None)

    def wait(self) -> None:
        """Until the file is closed."""
        self._thread.join()

    def _work(self) -> None:
        error: StudioError | None = None
        try:
            self._take_in()
        except StudioError as caught:
            error = caught
        try:
            self._file.close()
        except StudioError as caught:
            error = error or caught
        self._over(error)

    def _take_in(self) -> None:
        marked = synced = time.monotonic()
        while (samples := self._queue.get()) is not None:
            self._file.append(samples)
            now = time.monotonic()
            if now - marked >= MARKED:
                sync = now - synced >= SYNCED
                self._file.mark(sync=sync)
                marked, synced = now, now if sync else synced
