"""Exporting what was mended: what is asked for is written, nothing unasked, and proven."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import soundfile
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.core.errors import DiskFull
from studio.core.mended_export import Beside, Content
from studio.jobs.pool import JobPool
from studio.library.paths import Paths
from studio.library.project import Project
from studio.services.export_mended import MendedSource
from studio.services.studio import Services
from studio.ui.tabs.infill.export.delivering import Delivering
from studio.ui.tabs.infill.export.proof import HOLDS
from tests.unit.audio.seam_kit import voice
from tests.unit.services.test_export_mended import WORDS, laid

RATE = 16000


class Desk:
    """The export of a recording with two patches, and what it tells."""

    def __init__(self, services: Services, recording: Path, qtbot: QtBot) -> None:
        self.services, self.qtbot, self.pool = services, qtbot, JobPool()
        self.source: MendedSource | None = MendedSource(recording, laid(services.project), WORDS)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(900, 700)
        self.window.show()
        self.delivering = Delivering(services, self.pool, lambda: self.source, self.window)
        self.popover = self.delivering.popover
        self.said: list[str] = []
        self.failures: list[object] = []
        self.delivering.said.connect(self.said.append)
        self.delivering.failed.connect(self.failures.append)

    def open(self, missing: str = "") -> None:
        self.delivering.open(missing, self.window)

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: not self.pool.jobs())

    def go(self) -> str:
        self.popover.go.click()
        self.rest()
        return self.popover.told.words.text()

    def close(self) -> None:
        self.delivering.proving.popover.close()
        self.popover.close()
        self.delivering.leave()
        self.pool.close()
        self.services.close()


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    paths = Paths.under(tmp_path / "library")
    recording = tmp_path / "talks" / "harbour talk.wav"
    recording.parent.mkdir()
    soundfile.write(recording, voice(seconds=4.0, rate=RATE), RATE)
    made = Desk(Services(paths, Project.untitled(paths)), recording, qtbot)
    yield made
    made.close()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name != "harbour talk.wav")


def test_beside_the_recording_with_its_proof_unless_told_otherwise(desk: Desk, tmp_path: Path) -> None:
    desk.open()
    assert desk.popover.told.words.text() == "Exporting costs nothing."
    told = desk.go()
    assert told == "Saved to harbour talk mended.wav. Outside 2 patches every sample is the original."
    assert desk.said == [told]
    assert [each.rpartition("mended")[2] for each in names(tmp_path / "talks")] == [
        ".wav",
        ".wav.sheet.json",
        ".wav.sheet.txt",
    ]
    assert (desk.popover.told.proof.isVisible(), desk.popover.told.show_folder.isVisible()) == (True, True)
    assert desk.popover.cancel.text() == "Close"


def test_the_proof_is_shown_and_checked(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    desk.open()
    desk.go()
    desk.popover.told.show_folder.click()
    desk.popover.told.proof.click()
    proof = desk.delivering.proving.popover
    assert proof.isVisible()
    assert not desk.popover.isVisible()
    assert "Thursday → on Friday" in proof.text.toPlainText()
    desk.rest()
    assert proof.told.words.text() == HOLDS
    proof.told.show_folder.click()
    assert opened == [str(tmp_path / "talks")] * 2
    mended = tmp_path / "talks" / "harbour talk mended.wav"
    sound, _ = soundfile.read(mended, dtype="int16")
    sound[100] += 1
    soundfile.write(mended, sound, RATE)
    proof.again.click()
    desk.rest()
    assert proof.told.words.text() != HOLDS
    mended.unlink()
    proof.again.click()
    desk.rest()
    assert "“harbour talk mended.wav” is not in" in proof.told.words.text()


def test_everything_can_be_written_and_the_choices_stay(desk: Desk, tmp_path: Path) -> None:
    desk.open()
    form = desk.popover.form
    assert form._patch_row.isHidden()
    form.content.set_value(Content.BOTH.value)
    form.content.chosen.emit(Content.BOTH.value)
    assert not form._patch_row.isHidden()
    for kind in (Beside.LABELS, Beside.SRT):
        form.beside[kind].click()
    form.name.setText("{title} final")
    form.set_place(tmp_path / "talks")
    assert desk.go() == (
        "Saved to harbour talk final.wav, and 3 more beside it."
        " Outside 2 patches every sample is the original."
    )
    assert names(tmp_path / "talks") == [
        "harbour talk final labels.txt",
        "harbour talk final.srt",
        "harbour talk final.wav",
        "harbour talk final.wav.sheet.json",
        "harbour talk final.wav.sheet.txt",
        "harbour talk patch 01 on Friday.wav",
    ]
    desk.popover.close()
    desk.open()
    kept = form.settings
    assert (kept.content, kept.name, kept.folder) == (Content.BOTH, "{title} final", tmp_path / "talks")
    assert kept.beside == {Beside.LABELS, Beside.SRT}


def test_the_patches_alone(desk: Desk, tmp_path: Path) -> None:
    desk.open()
    form = desk.popover.form
    assert not form._proof.isHidden()
    form.content.set_value(Content.PATCHES.value)
    form.content.chosen.emit(Content.PATCHES.value)
    assert form._proof.isHidden()
    assert desk.go() == "Saved harbour talk patch 01 on Friday.wav to talks."
    assert not desk.popover.told.proof.isVisible()
    assert names(tmp_path / "talks") == ["harbour talk patch 01 on Friday.wav"]


def test_files_are_replaced_only_once_the_user_said_so(desk: Desk) -> None:
    desk.open()
    desk.go()
    desk.popover.form.changed.emit()
    assert desk.go() == "3 of these files are there already. Replace?"
    assert desk.popover.go.text() == "Replace them"
    assert desk.go().startswith("Saved to")


def test_what_cannot_be_written_is_said_before(desk: Desk) -> None:
    desk.open("1 patch not made yet: the recording's own words stay there.")
    assert desk.popover.told.words.text().startswith("1 patch not made yet")
    desk.popover.form.name.setText("{colour}")
    assert "cannot stand in a name" in desk.popover.told.words.text()
    assert not desk.popover.go.isEnabled()
    assert desk.popover.form.name.example.whole == ""
    desk.popover.form.name.setText("{title}")
    assert "is the recording itself" in desk.go()


def test_the_names_that_will_be_written_are_shown_while_they_are_typed(desk: Desk) -> None:
    desk.open()
    form = desk.popover.form
    assert form.name.example.whole == "harbour talk mended.wav"
    form.name.clear()
    next(each for each in form.name.menu().actions() if "{title}" in each.text()).trigger()
    form.name.insert(" final")
    assert form.name.example.whole == "harbour talk final.wav"
    assert desk.go().startswith("Saved to harbour talk final.wav.")
    form.content.set_value(Content.PATCHES.value)
    form.content.chosen.emit(Content.PATCHES.value)
    assert form.patch_name.example.whole == "Such as harbour talk patch 01 on Friday.wav"
    assert desk.go() == "Saved harbour talk patch 01 on Friday.wav to talks."


def test_the_usual_names_are_not_kept_so_that_they_follow_the_language(desk: Desk) -> None:
    form = desk.popover.form
    assert not {"name", "patch_name"} & form.kept().keys()
    form.name.setText("{title} final")
    assert form.kept()["name"] == "{title} final"


def test_a_failure_is_told_in_the_pop_over_or_in_the_tab(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_given: Any, **_says: Any) -> None:
        raise DiskFull("There is no room on the disk.")

    monkeypatch.setattr(type(desk.services.export_mended), "__call__", full)
    desk.open()
    assert desk.go() == "There is no room on the disk."
    assert desk.failures == []
    desk.popover.go.click()
    desk.popover.close()
    desk.rest()
    assert [str(error) for error in desk.failures] == ["There is no room on the disk."]


def test_nothing_opens_where_nothing_is_laid_in(desk: Desk) -> None:
    assert desk.source is not None
    source, desk.source = desk.source, None
    desk.open()
    assert not desk.popover.isVisible()
    desk.source = replace(source)
    desk.open()
    assert desk.popover.isVisible()
