"""Exporting what was mended: what is asked for is written, and told of."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from studio.core.errors import Cancelled, DiskError, StudioError
from studio.core.language import together, tr, trn
from studio.core.mended_export import MendedPlan, MendedSettings
from studio.jobs.pool import JobPool
from studio.jobs.task import Lane, Progress, Work
from studio.services.export_mended import MendedExported, MendedSource
from studio.services.studio import Services
from studio.ui.act import Act
from studio.ui.errors import Circumstance
from studio.ui.export.form_rows import told_folder
from studio.ui.export.provenance_pdf import print_beside
from studio.ui.sentences import going_on
from studio.ui.sound_folder import sound_folder
from studio.ui.tabs.infill.export.popover import MendedPopover
from studio.ui.tabs.infill.export.proof import Proving
from studio.ui.tabs.infill.presenter import InfillPresenter

CHOICES = "mended_exports"
"""The setting with the last choices, of all recordings alike but for the folder."""
KEPT = 30
"""Recordings whose folder is remembered."""


class Delivering(QObject):
    """Opens the pop-over under a button and does what is asked for there. `source` gives what there is to be
    exported now, None for nothing. `said(sentence)` and `failed(StudioError)` tell the tab what came of it;
    `turned` when it begins and ends."""

    said = Signal(str)
    failed = Signal(object)
    turned = Signal()

    def __init__(
        self,
        services: Services,
        pool: JobPool,
        source: Callable[[], MendedSource | None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._services, self._source = services, source
        self.popover, self.proving = MendedPopover(self._plan, parent), Proving(pool, parent)
        self._act = Act(pool, Lane.LONG, self)
        self._anchor: QWidget = parent
        self._exported: Path | None = None
        self.popover.go_asked.connect(self._write)
        self.popover.proof_asked.connect(self._prove)
        self._act.progressed.connect(self._progressed)
        self._act.done.connect(self._done)
        self._act.failed.connect(self._failed)
        self._act.stopped.connect(self._stopped)

    def join(self, acts: InfillPresenter) -> None:
        """What it does is told in the tab."""
        self.said.connect(acts.say)
        self.failed.connect(lambda error: acts.failed.emit(error, Circumstance()))
        self.turned.connect(lambda: acts.set_exporting(self.running))

    @property
    def running(self) -> bool:
        """True while files are written."""
        return self._act.running

    def leave(self) -> None:
        """The tab is closing: what is being written is taken back."""
        self._act.leave()
        self.proving.leave()

    def open(self, missing: str, anchor: QWidget) -> None:
        """Opens the pop-over, if there is anything to export; `missing` says what is not made yet."""
        source = self._source()
        if source is None or self.running:
            return
        self._anchor = anchor
        kept = {**self._choices, **self._folders.get(str(source.recording), {})}
        name, count = source.recording.name, len(source.laid)
        subject = trn("{name}, {count} patch", "{name}, {count} patches", count, name=name)
        self.popover.open_for(subject, missing, kept, self._folder_for(source.recording), anchor)

    def _folder_for(self, recording: Path) -> Path:
        """Beside the recording; what lies in the project goes where sound is kept."""
        is_inside = recording.is_relative_to(self._services.project.folder)
        return Path(sound_folder()) if is_inside else recording.parent

    @property
    def _choices(self) -> dict[str, Any]:
        return {key: value for key, value in self._kept.items() if key != "folders"}

    @property
    def _folders(self) -> dict[str, Any]:
        folders = self._kept.get("folders")
        return dict(folders) if isinstance(folders, dict) else {}

    @property
    def _kept(self) -> dict[str, Any]:
        kept = self._services.settings.get(CHOICES)
        return dict(kept) if isinstance(kept, dict) else {}

    def _keep_choices(self, recording: Path) -> None:
        now = self.popover.form.kept()
        folder = {"folder": now.pop("folder")}
        others = {key: value for key, value in self._folders.items() if key != str(recording)}
        folders = dict([*others.items(), (str(recording), folder)][-KEPT:])
        with suppress(DiskError):
            self._services.settings.set(CHOICES, {**now, "folders": folders})

    def _plan(self, settings: MendedSettings) -> MendedPlan:
        source = self._source()
        assert source is not None, "the pop-over opens for something"
        return self._services.export_mended.plan(source, settings)

    def _write(self, settings: MendedSettings, overwrite: bool) -> None:
        source, project, export = self._source(), self._services.project, self._services.export_mended
        if source is None:
            return
        self._keep_choices(source.recording)
        self._exported = source.recording

        def work(work: Work) -> MendedExported:
            done = export(source, settings, project, work.cancel, overwrite=overwrite, progress=work.progress)
            print_beside(done.provenance, done.files)
            return done

        self.popover.show_step(tr("Writing…"))
        self._act.begin(tr("Exporting {name}", name=source.recording.stem), work)
        self.turned.emit()

    def _prove(self, sheet: Path) -> None:
        if self._exported is not None:
            self.proving.open(sheet, self._exported, self._anchor)

    def _progressed(self, progress: Progress) -> None:
        step, percent = progress.step, round((progress.fraction or 0.0) * 100)
        share = tr("{step}… {percent} %", step=step, percent=percent)
        self.popover.show_step(share if progress.fraction else going_on(step))

    def _done(self, done: MendedExported) -> None:
        sentence = sentence_of(done)
        self.popover.show_done(done, sentence)
        self.turned.emit()
        self.said.emit(sentence)

    def _failed(self, error: StudioError) -> None:
        self.popover.show_failure(error)
        self.turned.emit()
        if not self.popover.isVisible():
            self.failed.emit(error)

    def _stopped(self, _stopped: Cancelled) -> None:
        self.popover.show_stop()
        self.turned.emit()


def sentence_of(done: MendedExported) -> str:
    """What came of an export: `Saved to talk mended.wav. Outside 4 patches every sample is the original.`"""
    told = [_saved(done), _untouched(done.patches) if done.mended is not None else "", done.note]
    return together(*told)


def _saved(done: MendedExported) -> str:
    count, folder = len(done.files), told_folder(done.folder)
    if done.mended is None and count == 1:
        return tr("Saved {name} to {folder}.", name=done.files[0].name, folder=folder)
    if done.mended is None:
        return trn(
            "Saved {count} file to {folder}.", "Saved {count} files to {folder}.", count, folder=folder
        )
    if count == 3:
        return tr("Saved to {name}.", name=done.mended.name)
    return trn(
        "Saved to {name}, and {count} more beside it.",
        "Saved to {name}, and {count} more beside it.",
        count - 3,
        name=done.mended.name,
    )


def _untouched(patches: int) -> str:
    return trn(
        "Outside {count} patch every sample is the original.",
        "Outside {count} patches every sample is the original.",
        patches,
    )
