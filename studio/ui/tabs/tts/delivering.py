"""Exporting the script: what is missing is made first, then the files are written."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from studio.core.errors import Cancelled, DiskError, StudioError
from studio.core.file_names import first_words
from studio.core.language import tr, trn
from studio.core.marks import without_marks
from studio.core.script_export import Exported, ExportSettings, Part, Plan
from studio.core.take import Take
from studio.jobs.pool import JobPool
from studio.jobs.task import Lane, Progress, Work
from studio.library.clock import now
from studio.services.script_files import names_of
from studio.services.studio import Services
from studio.ui.act import Act
from studio.ui.errors import Circumstance
from studio.ui.export.form_rows import told_folder
from studio.ui.export.provenance_pdf import with_pdf
from studio.ui.export.script_popover import ScriptPopover
from studio.ui.sentences import going_on
from studio.ui.speech.wording import duration, price
from studio.ui.tabs.tts.page import Page
from studio.ui.tabs.tts.presenter import TtsPresenter
from studio.ui.tabs.tts.rows import Row

CHOICES, FOLDER, KEPT = "script_exports", "export_folder", 30
"""Settings: the last choices by project, at most so many of them; the folder that files went to last."""


class Delivering(QObject):
    """Opens the pop-over under the export button, and does what is asked for there."""

    def __init__(self, services: Services, pool: JobPool, acts: TtsPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self._services, self._acts = services, acts
        self.popover = ScriptPopover(self._plan, self._names, parent)
        self._act = Act(pool, Lane.LONG, self)
        self._waiting: tuple[ExportSettings, bool] | None = None
        self.popover.go_asked.connect(self._go)
        acts.page_changed.connect(self._show_page)
        self._act.progressed.connect(self._progressed)
        self._act.done.connect(self._done)
        self._act.failed.connect(self._failed)
        self._act.stopped.connect(self._stopped)

    def leave(self) -> None:
        """The tab is closing: what is being written is taken back."""
        self._waiting = None
        self._act.leave()

    def open(self, anchor: QWidget) -> None:
        """Opens the pop-over, if there is anything to export or to make."""
        self._acts.writing.commit()
        page = self._acts.page
        if not any(row.take is not None or row.is_missing for row in page.rows):
            return
        folder = Path(str(self._services.settings.get(FOLDER) or Path.home()))
        self.popover.set_missing(self._money(page))
        self.popover.open_for(page.title, self._choices.get(self._project, {}), folder, anchor)

    def _money(self, page: Page) -> str:
        """What is made before the export, and what that costs."""
        if not page.missing:
            return ""
        credits = sum(row.quote.credits for row in page.missing)
        seconds = sum(row.quote.about_seconds for row in page.missing)
        free = tr("free · about {duration}", about="within a sentence", duration=duration(seconds))
        excess = self._services.budgets.excess(self._services.project, credits)
        return trn(
            "{count} block is made first: {price}.",
            "{count} blocks are made first: {price}.",
            len(page.missing),
            price=price(credits, excess) if credits else free,
        )

    @property
    def _project(self) -> str:
        return str(self._services.project.folder)

    @property
    def _choices(self) -> dict[str, Any]:
        kept = self._services.settings.get(CHOICES)
        return dict(kept) if isinstance(kept, dict) else {}

    def _keep_choices(self) -> None:
        mine = {self._project: self.popover.form.kept()}
        others = {key: value for key, value in self._choices.items() if key != self._project}
        newest = dict([*others.items(), *mine.items()][-KEPT:])
        with suppress(DiskError):
            self._services.settings.set(CHOICES, newest)
            self._services.settings.set(FOLDER, str(self.popover.form.place))

    def _plan(self, settings: ExportSettings) -> Plan:
        page = self._acts.page
        return self._services.export_script.plan(page.title, self._parts(page, with_missing=True), settings)

    def _names(self, settings: ExportSettings) -> tuple[str, str]:
        """What the file will be called, and the first block's."""
        page = self._acts.page
        row = next((row for row in page.rows if row.is_written), page.row)
        words, take = first_words(without_marks(row.text)), row.take
        voice = row.voice.name if row.voice is not None else ""
        block: dict[str, str | int] = {
            "number": row.number,
            "name": row.block.name or words,
            "words": words,
            "character": _character(row, page),
            "voice": take.voice_name if take is not None else voice,
            "take": take.number if take is not None else 1,
            "language": row.block.language,
        }
        return names_of(page.title, block, settings, now())

    def _parts(self, page: Page, *, with_missing: bool = False) -> list[Part]:
        """The blocks that have a take; with others, of which the names alone matter, as if they had one."""
        spare = next((row.take for row in page.rows if row.take is not None), None)
        parts = []
        for row in page.rows:
            take = row.take or (spare if with_missing and row.is_missing else None)
            if take is not None:
                parts.append(self._part(row, page, take))
        return parts

    def _part(self, row: Row, page: Page, take: Take) -> Part:
        block = row.block
        return Part(
            row.id,
            row.number,
            row.text,
            take,
            block.pause_after,
            block.name,
            _character(row, page),
        )

    def _go(self, settings: ExportSettings, overwrite: bool) -> None:
        self._keep_choices()
        if self._acts.page.missing:
            self._acts.make_missing()
            self._waiting = (settings, overwrite)
            self.popover.show_step(tr("Making what is missing…"))
            self._show_page(self._acts.page)
        else:
            self._write(settings, overwrite)

    def _write(self, settings: ExportSettings, overwrite: bool) -> None:
        page, project, export = self._acts.page, self._services.project, self._services.export_script
        title, parts = page.title, self._parts(page)

        def work(work: Work) -> Exported:
            done = export(
                title,
                parts,
                settings,
                project,
                work.cancel,
                overwrite=overwrite,
                progress=work.progress,
            )
            return with_pdf(done)

        self.popover.show_step(tr("Writing…"))
        self._act.begin(tr("Exporting {name}", name=title), work)

    def _show_page(self, page: Page) -> None:
        if self.popover.isVisible():
            self.popover.set_missing(self._money(page))
        if self._waiting is None or page.producing:
            return
        if page.voices is None and not page.primary.reason:
            return  # Making begins once the voices are there.
        (settings, overwrite), self._waiting = self._waiting, None
        if page.missing:
            self.popover.show_stop()
            self._acts.producing.say(_incomplete(len(page.missing)))
        else:
            self._write(settings, overwrite)

    def _progressed(self, progress: Progress) -> None:
        self.popover.show_step(going_on(progress.step))

    def _done(self, done: Exported) -> None:
        self.popover.show_done(done)
        self._acts.producing.say(tr("Exported to {folder}.", folder=told_folder(done.folder)))

    def _failed(self, error: StudioError) -> None:
        self.popover.show_failure(error)
        if not self.popover.isVisible():
            self._acts.failed.emit(error, Circumstance())

    def _stopped(self, _stopped: Cancelled) -> None:
        self.popover.show_stop()


def _incomplete(count: int) -> str:
    return trn(
        "Not exported: {count} block is still missing. Make it, then export again.",
        "Not exported: {count} blocks are still missing. Make them, then export again.",
        count,
    )


def _character(row: Row, page: Page) -> str:
    """Who says a block, as the script has it."""
    return next((who.name for who in page.characters if who.id == row.block.character), "")
