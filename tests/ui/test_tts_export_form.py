"""The rows of the export: what is shown is what will be written."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from studio.core.take import Take
from studio.services.export import SoundFormat
from studio.ui.export.choice import KINDS, with_ending
from studio.ui.export.form_rows import told_folder
from studio.ui.export.popover import ExportPopover


class Writing(QObject):
    """Says when a file is there, and writes none."""

    saved, failed, stopped = Signal(object), Signal(object), Signal()
    running = False


@pytest.fixture
def popover(qtbot: QtBot, tmp_path: Path) -> ExportPopover:
    made = ExportPopover(cast(Any, Writing()))
    qtbot.addWidget(made)
    made.form.set_take(cast(Take, FakeTake()), 2, "Harbour")
    made.form.set_place(tmp_path)
    return made


class FakeTake:
    sample_rate = 44100


def take_kind(popover: ExportPopover, kind: SoundFormat) -> None:
    box = popover.form.kind
    box.setCurrentIndex(next(at for at, (_, known) in enumerate(KINDS) if known is kind))
    box.activated.emit(box.currentIndex())


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("my line.wav", SoundFormat.MP3, "my line.mp3"),
        ("my line.MP3", SoundFormat.MP3, "my line.MP3"),
        ("v1.2", SoundFormat.FLAC, "v1.2.flac"),
        ("my line", SoundFormat.WAV_16, "my line.wav"),
    ],
)
def test_a_name_gets_the_ending_of_its_format(name: str, kind: SoundFormat, expected: str) -> None:
    assert with_ending(name, kind) == expected


def test_another_format_changes_the_ending_that_is_seen(popover: ExportPopover) -> None:
    popover.form.name.setText("my line.wav")
    take_kind(popover, SoundFormat.MP3)
    assert popover.form.name.text() == "my line.mp3"
    assert popover.form.choice.path.name == "my line.mp3"


def test_the_folder_that_is_shown_is_the_one_that_is_written_to(
    popover: ExportPopover, tmp_path: Path
) -> None:
    assert popover.form.folder.whole == f"in {tmp_path}"
    elsewhere = tmp_path / "elsewhere"
    popover.form.name.setText(str(elsewhere / "line.wav"))
    assert popover.form.folder.whole == f"in {elsewhere}"
    assert popover.form.choice.path == elsewhere / "line.wav"


def test_without_a_name_the_reason_is_written_out(popover: ExportPopover) -> None:
    popover.form.name.setText(" ")
    assert not popover.go.isEnabled()
    assert popover.outcome.words.whole == "Give the file a name first."
    popover.form.name.setText("line")
    assert popover.go.isEnabled()
    assert popover.outcome.words.whole == "Exporting costs nothing."


def test_what_is_saved_is_closed_and_not_cancelled(popover: ExportPopover, tmp_path: Path) -> None:
    assert popover.cancel.text() == "Cancel"
    popover._exporting.saved.emit(tmp_path / "line.wav")
    assert popover.cancel.text() == "Close"
    popover.form.name.setText("another")
    assert popover.cancel.text() == "Cancel"


def test_while_it_is_written_the_focus_rests_beside_the_button(popover: ExportPopover, qtbot: QtBot) -> None:
    anchor = QPushButton("Export…")
    qtbot.addWidget(anchor)
    anchor.show()
    popover.show_under(anchor)
    popover.go.setFocus()
    cast(Any, popover._exporting).running = True
    popover._offer("Export")
    assert popover.focusWidget() is popover.cancel
    popover.close()


def test_the_users_own_folder_is_told_by_its_path_and_others_by_their_name(tmp_path: Path) -> None:
    assert told_folder(Path.home()) == str(Path.home())
    assert told_folder(tmp_path / "Harbour") == "Harbour"
