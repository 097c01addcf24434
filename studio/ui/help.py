"""Help in the window: the report, the self-check with its repairs, and what nobody foresaw."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from studio.core.errors import StudioError
from studio.core.language import tr
from studio.ui.errors import Deed
from studio.ui.popovers import Parts, Popovers

if TYPE_CHECKING:
    from studio.jobs.pool import JobPool
    from studio.services.self_check import Finding
    from studio.services.studio import Services
    from studio.ui.dialogs.report import ReportSheet, UnforeseenSheet
    from studio.ui.dialogs.self_check import CheckSheet
    from studio.ui.readiness import Readiness
    from studio.ui.widgets.finding_row import FindingRow

NAME = "Pickup Studio report.txt"


class Help(QObject):
    """`engine_start_asked` when the voices shall be started again."""

    engine_start_asked = Signal()

    def __init__(self, parts: Parts, popovers: Popovers, readiness: Readiness) -> None:
        super().__init__(parts.window)
        self._parts, self._popovers, self._readiness = parts, popovers, readiness
        self._services: Services | None = None
        self._pool: JobPool | None = None
        self._unforeseen: UnforeseenSheet | None = None
        parts.banner.offer(Deed.SAVE_REPORT, self.show_report)

    def acts(self) -> dict[str, Callable[[], object]]:
        """What the menu has of it."""
        return {"check": self.check, "report": self.show_report}

    def services_came(self, services: Services, pool: JobPool) -> None:
        """Now there is something to tell."""
        self._services, self._pool = services, pool

    def show_report(self, what: str = "") -> None:
        """Gathers the report and shows it; `what` stands at its head."""
        if self._services is not None and self._pool is not None:
            gather = partial(self._services.diagnose, self._readiness.engine, self._readiness.devices(), what)
            job = self._pool.run(tr("Gathering the report"), lambda _work: gather())
            job.done.connect(self._show)
            job.failed.connect(self._parts.banner.show_error)

    def check(self) -> None:
        """The self-check, in a sheet."""
        from studio.ui.dialogs.self_check import CheckSheet

        self._popovers.close()
        sheet = CheckSheet(self._parts.window)
        sheet.again_asked.connect(lambda: self._look(sheet))
        sheet.repair_asked.connect(lambda row: self.repair(row, lambda: self._look(sheet)))
        sheet.report_asked.connect(lambda: self.show_report())
        self._open(sheet)
        self._look(sheet)

    def show_unforeseen(self, trace: str) -> None:
        """What nobody caught: it can be copied, and work goes on."""
        from studio.ui.dialogs.report import UnforeseenSheet

        if self._unforeseen is not None:
            self._unforeseen.add(trace)
            return
        self._unforeseen = sheet = UnforeseenSheet(trace, self._parts.window)
        sheet.report_asked.connect(self.show_report)
        sheet.finished.connect(self._forget)
        self._open(sheet)

    def _forget(self) -> None:
        self._unforeseen = None

    def _open(self, sheet: QWidget) -> None:
        from studio.ui.dialogs.sheet import Sheet

        assert isinstance(sheet, Sheet)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _show(self, text: str) -> None:
        from studio.ui.dialogs.report import ReportSheet

        self._popovers.close()
        sheet = ReportSheet(text, self._parts.window)
        sheet.check_asked.connect(self.check)
        sheet.save_asked.connect(lambda report: self._save(sheet, report))
        self._open(sheet)

    def _save(self, sheet: ReportSheet, report: str) -> None:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(sheet, tr("Save the report"), str(Path(place) / NAME))
        if chosen and self._services is not None:
            try:
                saved = self._services.diagnose.save(report, Path(chosen))
                sheet.say(tr("Saved to {path}.", path=saved))
            except StudioError as error:
                sheet.say(error.sentence)

    def _look(self, sheet: CheckSheet) -> None:
        services = self._services
        if services is None or self._pool is None:
            return
        sheet.show_looking()
        job = self._pool.run(
            tr("Checking the studio"), lambda work: services.self_check(services.project, work.cancel)
        )
        job.done.connect(lambda found: self._show_found(sheet, found))
        job.failed.connect(self._parts.banner.show_error)

    def _show_found(self, sheet: CheckSheet, found: tuple[Finding, ...]) -> None:
        if isValid(sheet):  # It may have been closed meanwhile.
            sheet.show_findings((*self._readiness.of_the_window(), *found))

    def repair(self, row: FindingRow, again: Callable[[], object]) -> None:
        """Mends what a row tells of. What the window does is looked at `again`, of the rest the row says what
        came of it."""
        finding = row.finding
        if finding.deed:
            self._do(finding.deed)
            again()
        elif finding.repair is not None and self._pool is not None:
            repair = finding.repair
            job = self._pool.run(finding.button, lambda work: repair(work.cancel))
            job.done.connect(lambda said: _say(row, said, well=True))
            job.failed.connect(lambda error: _say(row, error.sentence, well=False))

    def _do(self, deed: str) -> None:
        if deed == "engine":
            self.engine_start_asked.emit()
        elif deed == "folder" and self._services is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._services.project.folder)))


def _say(row: FindingRow, words: str, *, well: bool) -> None:
    if isValid(row):
        row.say(words, well=well)
