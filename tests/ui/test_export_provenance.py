"""A take that is exported by itself tells where it comes from, if that is ticked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.core.errors import StudioError
from studio.jobs.pool import JobPool
from studio.library.paths import Paths
from studio.library.project import Project
from studio.services.save_sound import AlreadyThere
from studio.services.studio import Services
from studio.ui.export.exporting import Exporting
from studio.ui.export.form import ExportForm
from tests.unit.library.requests import MAKING, ahoy


def test_the_sheets_of_a_take_lie_beside_it_and_replace_nothing(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths, pool = Paths.under(tmp_path / "home"), JobPool()
    services = Services(paths, Project.untitled(paths))
    writer = services.project.new_take(ahoy(), MAKING)
    writer.append(b"\0\1" * 12000)
    take = writer.finish()
    form = ExportForm()
    qtbot.addWidget(form)
    form.set_place(tmp_path)
    form.set_take(take, 1, "Ahoy")
    with qtbot.waitSignal(form.changed):
        form.provenance.setChecked(True)
    exporting = Exporting(services, pool)
    failed: list[StudioError] = []
    exporting.failed.connect(failed.append)
    with qtbot.waitSignal(exporting.saved, timeout=20_000):
        exporting.begin(take, form.choice)
    sheet = json.loads((tmp_path / "Ahoy, take 1 provenance.json").read_text("utf-8"))
    [stretch] = sheet["synthetic"]
    assert (stretch["voice"], stretch["end"], stretch["file"]) == ("Clara", 0.5, "Ahoy, take 1.wav")
    assert (tmp_path / "Ahoy, take 1 provenance.pdf").read_bytes().startswith(b"%PDF-")
    (tmp_path / "Ahoy, take 1.wav").unlink()
    with qtbot.waitSignal(exporting.failed, timeout=20_000):
        exporting.begin(take, form.choice)
    assert isinstance(failed[0], AlreadyThere)
    assert not (tmp_path / "Ahoy, take 1.wav").exists()
    assert pool.close()
    services.close()
