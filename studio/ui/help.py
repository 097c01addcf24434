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

from studio.core.engine_state import EngineState, Phase
from studio.core.errors import StudioError
from studio.core.language import tr
from studio.ui.errors import Deed
from studio.ui.popovers import Parts, Popovers

if TYPE_CHECKING:
    from studio.devices.outputs import Outputs
    from studio.jobs.pool import JobPool
    from studio.services.self_check import Finding
    from studio.services.studio import Services
    from studio.ui.dialogs.report import ReportSheet, UnforeseenSheet
    from studio.ui.dialogs.self_check import CheckSheet, FindingRow

NAME = "Pickup Studio report.txt"


class Help(QObject):
    """`engine_start_asked` when the voices shall be started again."""

    engine_start_asked = Signal()

    def __init__(self, parts: Parts, popovers: Popovers, engine: Callable[[], EngineState]) -> None:
        super().__init__(parts.window)
        self._parts, self._popovers, self._engine = parts, popovers, engine
        self._services: Services | None = None
        self._pool: JobPool | None = None
        self._unforeseen: UnforeseenSheet | None = None
        self._sound_out: Outputs | None = None
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
            gather = partial(self._services.diagnose, self._engine(), self._devices(), what)
            job = self._pool.run(tr("Gathering the report"), lambda _work: gather())
            job.done.connect(self._show)
            job.failed.connect(self._parts.banner.show_error)

    def check(self) -> None:
        """The self-check, in a sheet."""
        from studio.ui.dialogs.self_check import CheckSheet

        self._popovers.close()
        sheet = CheckSheet(self._parts.window)
        sheet.again_asked.connect(lambda: self._look(sheet))
        sheet.repair_asked.connect(lambda row: self._repair(sheet, row))
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
                sheet.say(f"Saved to {self._services.diagnose.save(report, Path(chosen))}.")
            except StudioError as error:
                sheet.say(error.sentence)

    def _look(self, sheet: CheckSheet) -> None:
        services = self._services
        if services is None or self._pool is None:
            return
        sheet.show_looking()
        job = self._pool.run(tr("Checking the studio"), lambda _work: services.self_check(services.project))
        job.done.connect(lambda found: self._show_found(sheet, found))
        job.failed.connect(self._parts.banner.show_error)

    def _show_found(self, sheet: CheckSheet, found: tuple[Finding, ...]) -> None:
        if isValid(sheet):  # It may have been closed meanwhile.
            sheet.show_findings((*self._here(), *found))

    def _repair(self, sheet: CheckSheet, row: FindingRow) -> None:
        finding = row.finding
        if finding.deed:
            self._do(finding.deed)
            self._look(sheet)
        elif finding.repair is not None and self._pool is not None:
            repair = finding.repair
            job = self._pool.run(finding.button, lambda _work: repair())
            job.done.connect(lambda said: _say(row, said, well=True))
            job.failed.connect(lambda error: _say(row, error.sentence, well=False))

    def _do(self, deed: str) -> None:
        if deed == "engine":
            self.engine_start_asked.emit()
        elif deed == "folder" and self._services is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._services.project.folder)))

    def _here(self) -> tuple[Finding, ...]:
        """What the window itself knows: the engine, and sound in and out."""
        from studio.services.self_check import Finding

        engine = self._engine()
        well = engine.phase in (Phase.READY, Phase.STARTING)
        said = engine.sentence or {
            Phase.READY: tr("They are ready."),
            Phase.STARTING: tr("They are being made ready."),
        }.get(engine.phase, "They do not run.")
        found = [
            Finding(
                tr("The voices on this computer"),
                well,
                said,
                "" if well else tr("Start again"),
                deed="engine",
            )
        ]
        for name, lines, none in (
            (
                tr("Sound out"),
                self._outputs(),
                tr("No device plays sound. Connect one; export works without."),
            ),
            (
                tr("Sound in"),
                self._inputs(),
                tr("No microphone can be used. Connect one, or allow it in the system."),
            ),
        ):
            sentence = ", ".join(lines) + "." if lines else none
            found.append(
                Finding(name, bool(lines), sentence, "" if lines else tr("Look again"), deed="sound")
            )
        return tuple(found)

    def _devices(self) -> list[str]:
        out = [f"out: {name}" for name in self._outputs()]
        return [*out, *(f"in: {name}" for name in self._inputs())]

    def _outputs(self) -> list[str]:
        from studio.devices.outputs import Outputs

        self._sound_out = self._sound_out or Outputs(self)
        return [each.name for each in self._sound_out.list()]

    def _inputs(self) -> list[str]:
        session = self._popovers.session
        return [each.name for each in session.inputs.list()] if session is not None else []


def _say(row: FindingRow, words: str, *, well: bool) -> None:
    if isValid(row):
        row.say(words, well=well)
