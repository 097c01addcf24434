"""Help in the window: a report that is seen before it is sent, a self-check whose findings can be mended."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from studio.core.edit import setting
from studio.core.engine_state import EngineState, Phase
from studio.core.errors import EngineGone
from studio.core.patches import Mending, mending_value
from studio.ui.dialogs.report import ReportSheet, UnforeseenSheet
from studio.ui.dialogs.self_check import CheckSheet
from studio.ui.errors import Deed
from studio.ui.widgets.finding_row import FindingRow
from tests.fakes.engine import RunningEngine
from tests.ui.whole_studio import WholeStudio

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
SECRET = "sk-car-0123456789abcdef"


@pytest.fixture
def studio(qtbot: QtBot, engine: RunningEngine) -> Iterator[WholeStudio]:
    made = WholeStudio(qtbot, engine, engine, None)
    yield made
    made.close()


def report(studio: WholeStudio) -> ReportSheet:
    studio.window.actions_by_name["report"].trigger()
    studio.wait(lambda: [each for each in studio.window.findChildren(ReportSheet) if each.isVisible()])
    return next(each for each in studio.window.findChildren(ReportSheet) if each.isVisible())


def check(studio: WholeStudio) -> CheckSheet:
    studio.window.actions_by_name["check"].trigger()
    sheet = next(each for each in studio.window.findChildren(CheckSheet) if each.isVisible())
    studio.wait(lambda: sheet.rows())
    return sheet


def row(sheet: CheckSheet, name: str) -> FindingRow:
    return next(each for each in sheet.rows() if each.finding.name == name)


def test_the_report_is_seen_copied_and_saved_and_has_no_key(
    studio: WholeStudio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = studio.services.connect
    connect.keep_keys_for_session()
    connect.set_key(
        connect.add("Studio B", "https://voices.invalid", connect.chosen.profile, SECRET).id, SECRET
    )
    log = studio.services.diagnose._paths.log / "studio.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    log.write_text(f"a line that says {SECRET}\nAuthorization: Bearer abcdefgh12345\n")
    sheet = report(studio)
    text = sheet.text.toPlainText()
    assert all(words in text for words in ("Pickup Studio 0.", "Python 3.", "ready", "Studio B", "theme:"))
    assert "a line that says •••" in text
    assert SECRET not in text
    assert "abcdefgh12345" not in text
    assert str(Path.home()) not in text
    sheet.copy.click()
    assert QApplication.clipboard().text() == text
    target = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    sheet.save.click()
    assert target.read_text("utf-8") == text
    assert sheet.note.whole == f"Saved to {target}."
    sheet.reject()


def test_what_is_not_well_stands_first_and_is_mended(studio: WholeStudio, tmp_path: Path) -> None:
    project = studio.services.project
    project.do(setting(project.document, "Open", mending_value(Mending(str(tmp_path / "gone" / "a.wav")))))
    (project.folder / "takes" / ".x.wav.1.part").write_bytes(b"x")
    studio.services.settings.set("recent_projects", [str(tmp_path / "Gone.pickup")])
    sheet = check(studio)
    wells = [each.finding.well for each in sheet.rows()]
    assert wells == sorted(wells)
    assert all(each.button is not None for each in sheet.rows() if not each.finding.well)
    for name, said in (
        ("Unfinished files", "1 file deleted."),
        ("Recent projects", "They are not in the list any more."),
        ("The system's keychain", "Keys are kept until you quit."),
    ):
        found = row(sheet, name)
        assert found.button is not None
        found.button.click()
        studio.wait(lambda found=found, said=said: found.words.text() == said)
    (project.folder / "recordings" / "a.wav").write_bytes(b"")
    found = row(sheet, "Recordings of this project")
    assert found.button is not None
    found.button.click()
    studio.wait(lambda: found.words.text() == "Found: a.wav.")
    sheet.again.click()
    studio.wait(lambda: sheet.again.isEnabled())
    assert row(sheet, "Unfinished files").finding.well
    assert row(sheet, "Recordings of this project").finding.well
    sheet.reject()


def test_a_check_that_is_closed_meanwhile_is_not_heard_of_again(studio: WholeStudio) -> None:
    studio.window.help.check()
    for sheet in studio.window.findChildren(CheckSheet):
        sheet.reject()
    studio.rest()
    assert studio.headline == ""


def test_voices_that_do_not_run_are_started_from_the_check(studio: WholeStudio, qtbot: QtBot) -> None:
    studio.window.set_engine_state(EngineState(Phase.FAILED, "The voices stopped twice."))
    notice = studio.window.banner.notice
    assert notice is not None
    assert Deed.SAVE_REPORT in notice.deeds
    sheet = check(studio)
    found = row(sheet, "The voices on this computer")
    assert found.finding.sentence == "The voices stopped twice."
    assert found.button is not None
    with qtbot.waitSignal(studio.window.engine_start_asked):
        found.button.click()
    studio.wait(lambda: sheet.again.isEnabled())
    sheet.reject()
    studio.rest()
    assert EngineGone("x").sentence


def test_what_nobody_foresaw_can_be_copied_and_work_goes_on(studio: WholeStudio) -> None:
    studio.window.help.show_unforeseen("RuntimeError: one")
    studio.window.help.show_unforeseen("RuntimeError: two")
    [sheet] = studio.window.findChildren(UnforeseenSheet)
    assert sheet.text.toPlainText() == "RuntimeError: one\n\nRuntimeError: two"
    sheet.report.click()
    studio.wait(lambda: [each for each in studio.window.findChildren(ReportSheet) if each.isVisible()])
    shown = next(each for each in studio.window.findChildren(ReportSheet) if each.isVisible())
    assert "RuntimeError: two" in shown.text.toPlainText()
    shown.reject()
    sheet.leave.click()
    assert not sheet.isVisible()
    studio.window.help.show_unforeseen("RuntimeError: three")
    found = [each for each in studio.window.findChildren(UnforeseenSheet) if each.isVisible()]
    assert [each.text.toPlainText() for each in found] == ["RuntimeError: three"]
    found[0].reject()
