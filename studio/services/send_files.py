"""Sending many files to a dataset, several at a time; each of them is told of, and none is sent twice."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from studio.core.cancel import CancelToken
from studio.core.connection import is_kept_here
from studio.core.dataset import DatasetClip, owners_of
from studio.core.errors import Cancelled, StudioError
from studio.core.language import tr
from studio.core.passage import Passage
from studio.library.dataset_log import DatasetLog
from studio.services.datasets import Datasets
from studio.services.lost_answers import UNSURE
from studio.services.make_many import is_fatal
from studio.services.make_take import untold
from studio.services.receiving import Progress
from studio.services.stops import Stops

AT_ONCE = 3


@dataclass(frozen=True, slots=True)
class Sent:
    """News of one file: `part` of it is sent, 0 to 1; `over` once no more comes of it, with why it is not
    there in `error`, or `stopped`."""

    clip: DatasetClip
    part: float = 0.0
    over: bool = False
    stopped: bool = False
    error: StudioError | None = None


Told = Callable[[Sent], None]


class SendFiles:
    """`send_files(dataset, key, clips, cancel, …)`: `key` is the dataset's in the log. `told` comes on other
    threads. One that cannot be sent stops none of the others; what would meet all of them is given back, and
    no more are begun. Where a line was cut, nobody knows whether the file arrived: what the service lists
    decides before it is sent again. Raises Cancelled once those under way are stopped."""

    def __init__(self, datasets: Datasets, log: DatasetLog) -> None:
        self._datasets, self._log = datasets, log

    def __call__(
        self,
        dataset: str,
        key: str,
        clips: Sequence[DatasetClip],
        cancel: CancelToken,
        *,
        told: Told,
        stops: Stops,
        progress: Progress = untold,
    ) -> StudioError | None:
        run = _Sending(self._datasets, self._log, dataset, key, told, stops, progress, len(clips))
        left = run.without_arrived(clips, cancel)
        with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="sending") as threads:
            list(threads.map(lambda clip: run.send(clip, cancel), left))
        cancel.check()
        return run.ended_by


class _Sending:
    def __init__(
        self,
        datasets: Datasets,
        log: DatasetLog,
        dataset: str,
        key: str,
        told: Told,
        stops: Stops,
        progress: Progress,
        count: int,
    ) -> None:
        self._datasets, self._log, self._dataset, self._key = datasets, log, dataset, key
        self._told, self._stops, self._progress, self._count = told, stops, progress, count
        self._lock, self._done = threading.Lock(), 0
        self.ended_by: StudioError | None = None

    def without_arrived(self, clips: Sequence[DatasetClip], cancel: CancelToken) -> list[DatasetClip]:
        """Those that are still to be sent; the service is asked only where a sending was cut off. What it
        cannot be asked is met by the first file as well."""
        if not any(clip.begun for clip in clips):
            return list(clips)
        with suppress(StudioError):
            _, arrived = owners_of(self._datasets.files(self._dataset, cancel), self._log.clips(self._key))
            there = {clip.path: clip for clip in arrived}
            for clip in filter(None, (there.get(each.path) for each in clips)):
                self._log.note(self._key, clip)
                self._told(Sent(clip, 1.0, over=True))
                self._count_one()
            return [clip for clip in clips if clip.path not in there]
        return list(clips)

    def send(self, clip: DatasetClip, cancel: CancelToken) -> None:
        """One file, unless that has become pointless."""
        if cancel.cancelled or self.ended_by is not None:
            return
        try:
            with self._stops.token(clip.path, cancel) as token:
                self._upload(clip, token)
        except (Cancelled, StudioError) as end:
            error = None if isinstance(end, Cancelled) else end
            if is_fatal(error):
                self.ended_by = error
            self._told(Sent(self._as_noted(clip), over=True, stopped=error is None, error=error))
        self._count_one()

    def _upload(self, clip: DatasetClip, token: CancelToken) -> None:
        token.check()
        begun = replace(clip, begun=True)
        self._log.note(self._key, begun)
        self._told(Sent(begun))
        hundredth = 0

        def progress(_step: str, part: float | None) -> None:
            nonlocal hundredth
            if part is not None and int(part * 100) > hundredth:
                hundredth = int(part * 100)
                self._told(Sent(begun, part))

        try:
            self._datasets.upload(self._dataset, Passage(Path(clip.path)), token, progress=progress)
        except BaseException as end:
            self._log.note(self._key, replace(clip, begun=isinstance(end, UNSURE)))
            raise
        sent = replace(clip, begun=False, sent=True)
        self._log.note(self._key, sent)
        self._told(Sent(sent, 1.0, over=True))

    def _as_noted(self, clip: DatasetClip) -> DatasetClip:
        return next((each for each in self._log.clips(self._key) if each.path == clip.path), clip)

    def _count_one(self) -> None:
        with self._lock:
            self._done += 1
            number = min(self._done + 1, self._count)
            if is_kept_here(self._key):
                step = tr("Adding {number} of {count}", number=number, count=self._count)
            else:
                step = tr("Sending {number} of {count}", number=number, count=self._count)
            self._progress(step, self._done / self._count)
