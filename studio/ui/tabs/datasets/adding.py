"""What can be added to a dataset: files, a folder, stretches of a recording that is open elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.audio.fingerprint import fingerprint
from studio.core.annotations import markers_of
from studio.core.errors import FileMissing
from studio.core.language import tr, trn
from studio.core.marker import Marker
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.library.project import Project
from studio.services.studio import Services
from studio.ui.act import Act
from studio.ui.open_recordings import OpenPassage
from studio.ui.widgets.time_text import length


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that can be cut out of a recording: `words` for a menu; `markers` where they say which
    stretches, `selection` in seconds; neither for all of it, cut at its pauses."""

    words: str
    path: Path
    selection: tuple[float, float] | None = None
    markers: tuple[Marker, ...] = ()


def offers(passages: Sequence[OpenPassage], project: Project) -> tuple[Offer, ...]:
    """What there is to take from the recordings that are open."""
    found: list[Offer] = []
    for passage in passages:
        name = passage.path.name
        if passage.selection is not None:
            start, end = passage.selection
            words = tr(
                "The selection of {name} in {where} ({length})",
                name=name,
                where=passage.where,
                length=length(end - start),
            )
            found.append(Offer(words, passage.path, passage.selection))
        markers = _markers(passage.path, project)
        if markers:
            words = trn(
                "What is marked in {name} ({count} marker)",
                "What is marked in {name} ({count} markers)",
                len(markers),
                name=name,
            )
            found.append(Offer(words, passage.path, None, markers))
        words = tr("All of {name}, cut at its pauses ({length})", name=name, length=length(passage.seconds))
        found.append(Offer(words, passage.path))
    return tuple({offer.words: offer for offer in found}.values())


def stretches_of(markers: Sequence[Marker], rate: int, frames: int) -> list[tuple[float, float]]:
    """The stretches that are marked; where markers are places alone, from each to the next."""
    spans = [(each.start, each.start + each.length) for each in markers if each.length]
    if not spans:
        edges = sorted({0, *(each.start for each in markers), frames})
        spans = list(pairwise(edges))
    return [(start / rate, end / rate) for start, end in spans]


def _markers(path: Path, project: Project) -> tuple[Marker, ...]:
    try:
        return markers_of(project.document, fingerprint(path)) or ()
    except FileMissing:
        return ()


class Cutting(QObject):
    """`cut(list[Path])` when the clips are there, `failed(StudioError)`."""

    cut = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._act = Act(pool, parent=self)
        self._act.done.connect(self.cut)
        self._act.failed.connect(self.failed)

    @property
    def running(self) -> bool:
        return self._act.running

    def take(self, offer: Offer) -> None:
        """Writes the clips."""
        services = self._services

        def work(work: Work) -> list[Path]:
            stretches = [offer.selection] if offer.selection is not None else []
            if offer.markers:
                opened = services.open_recording(offer.path, work.cancel)
                recording = opened.recording
                recording.close()
                stretches = stretches_of(offer.markers, recording.sample_rate, recording.frames)
            return list(services.cut_clips(offer.path, stretches, work.cancel, progress=work.progress))

        self._act.begin(tr("Cutting clips out of {name}", name=offer.path.name), work)

    def leave(self) -> None:
        """Hears no more of it."""
        self._act.leave()
