"""The app bar in a narrow window: nothing of it is outside, and no name is cut without being told."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.core.engine_state import EngineState, Phase
from studio.ui.app_bar.bar import AppBar
from studio.ui.app_bar.job_board import JobBoard
from tests.ui.shell_kit import themed

SPANISH = ("Voces", "TTS", "Infill", "Cambio de voz", "Conjuntos de datos")
GERMAN = ("Stimmen", "TTS", "Infill", "Stimmwandler", "Datensätze")


def bar_with(qtbot: QtBot, titles: tuple[str, ...], who: str) -> AppBar:
    bar = AppBar(JobBoard())
    qtbot.addWidget(bar)
    for title in titles:
        bar.tabs.add(title, "swap")
    bar.set_engine_state(EngineState(Phase.READY))
    bar.connection.say(who, "gratis", icon="desktop", dot="green")
    bar.set_usable(True)
    return bar


def settle(bar: AppBar, width: int) -> None:
    for _ in range(2):
        bar.resize(width, 48)
        bar.fit(width)
        bar.show()
        QApplication.processEvents()


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    themed(qapp)


@pytest.mark.parametrize(("titles", "who"), [(SPANISH, "Este equipo"), (GERMAN, "Dieser Computer")])
def test_who_speaks_is_named_in_full_beside_a_job(qtbot: QtBot, titles: tuple[str, ...], who: str) -> None:
    bar = bar_with(qtbot, titles, who)
    bar.jobs._step.say("Generación del bloque 5 de 12 · 0:06", 0.4)
    bar.jobs.show()
    settle(bar, 940)
    assert bar.width() == 940
    assert bar.tabs.tabSizeHint(0).width() > 60
    assert bar.connection.width() >= bar.connection.least_width()


def test_where_even_that_has_no_room_its_name_is_in_the_tooltip(qtbot: QtBot) -> None:
    bar = bar_with(qtbot, SPANISH, "Este equipo")
    bar.set_service("Studio B", "1,2 s", "green")
    bar.credits.setText("557 / 600 credits")
    bar.credits.show()
    bar.jobs._step.say("Generación del bloque 5 de 12 · 0:06", 0.4)
    bar.jobs.show()
    settle(bar, 940)
    assert bar.width() == 940
    assert bar.connection.bare
    assert "Studio B" in bar.connection.toolTip()
    bar.jobs.hide()
    settle(bar, 1440)
    assert not bar.connection.bare


def test_tabs_keep_their_titles_longer_than_their_icons(qtbot: QtBot) -> None:
    tabs = bar_with(qtbot, SPANISH, "Este equipo").tabs
    tabs.fit(2000, icons=False)
    titles = tabs.sizeHint().width()
    tabs.fit(2000, icons=True)
    both = tabs.sizeHint().width()
    tabs.fit(both - 1, icons=True)
    assert tabs.sizeHint().width() == titles < both
    tabs.fit(titles - 1, icons=True)
    assert tabs.sizeHint().width() < titles


def test_a_projects_long_name_is_cut_in_the_middle_and_told(qtbot: QtBot) -> None:
    bar, name = bar_with(qtbot, SPANISH, "Este equipo"), "Harbour interviews of the long year 2026"
    bar.project.set_project(name)
    settle(bar, 940)
    assert bar.width() == 940
    assert "…" in bar.project.text()
    assert name in bar.project.toolTip()
    assert name in bar.project.accessibleName()
    bar.project.set_project("Tides")
    assert (bar.project.text(), bar.project.toolTip()) == ("Tides", "Project: save, show folder")
