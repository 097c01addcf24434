"""The app bar: whose work this is, the tabs, what runs, who speaks."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from studio.core.engine_state import EngineState, Phase
from studio.core.language import tr
from studio.library.names import UNTITLED
from studio.ui.app_bar.credits import CreditsButton
from studio.ui.app_bar.job_board import JobBoard
from studio.ui.app_bar.job_pill import JobPill
from studio.ui.app_bar.tabs import Tabs
from studio.ui.theme.boxes import STRETCH, row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.growing import Growing
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import Button, icon_button
from studio.ui.widgets.field_button import FieldButton

ENGINE_DOTS = {
    Phase.STARTING: "amber",
    Phase.READY: "green",
    Phase.RESTARTING: "amber",
    Phase.FAILED: "red",
    Phase.STOPPED: "red",
}
ENGINE_WORDS = {
    Phase.STARTING: tr("Getting the voices ready…"),
    Phase.READY: tr("free", about="costs nothing"),
    Phase.RESTARTING: tr("starting again…"),
    Phase.FAILED: tr("not running"),
    Phase.STOPPED: tr("not running"),
}
HAS_MENU_BAR = sys.platform == "darwin"
"""Where the system has a menu bar of its own, there is no button for it."""
NARROW, BESIDE = 1100, 330
"""Px below which tabs have no icons, and px that stand beside the tabs at least."""


class ProjectButton(Button):
    """The project's name with a caret."""

    padding = 6

    def __init__(self) -> None:
        super().__init__(UNTITLED, "ghost")
        use_font(self, "body", weight=600)
        self.set_trailing_icon("caret-down")
        self.set_project(UNTITLED)

    def set_project(self, name: str) -> None:
        """Shows the project's name."""
        self.setText(name)
        self.setAccessibleName(tr("Project: {name}", name=name))
        self.setToolTip(tr("Project: save, show folder"))
        self.updateGeometry()

    def _ink(self) -> str:
        return "strong"


class AppBar(QFrame):
    """Its parts are public; `MainWindow` joins them to what they open."""

    def __init__(self, board: JobBoard) -> None:
        super().__init__()
        self.setObjectName("appbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("App bar"))
        self.menu = icon_button("list", tr("Menu"), "Alt+M")
        if HAS_MENU_BAR:
            self.menu.hide()
        self.project = ProjectButton()
        self.tabs = Tabs()
        self.jobs = JobPill(board)
        self.credits = CreditsButton()
        self.connection = FieldButton(tr("Who speaks"), "desktop")
        self.settings = icon_button("gear-six", tr("Settings"), "Ctrl+,")
        self.keys = icon_button("question", tr("Keys"), "?")
        parts = (
            self.menu,
            2,
            self.project,
            12,
            self.tabs,
            STRETCH,
            self.jobs,
            8,
            self.credits,
            4,
            self.connection,
            4,
        )
        self.setLayout(row(*parts, self.settings, 2, self.keys, spacing=0, margins=(8, 0, 8, 0)))
        self.connection.setToolTip(tr("Who speaks? Choose a connection"))
        self.set_engine_state(EngineState(Phase.STARTING))
        self._wide = self.width()
        Growing(self, lambda: self.fit(self._wide))

    def set_engine_state(self, state: EngineState) -> None:
        """Shows This computer, and how its voices stand."""
        words, dot = ENGINE_WORDS[state.phase], ENGINE_DOTS[state.phase]
        self.connection.say(tr("This computer"), words, icon="desktop", dot=dot)
        self.connection.setToolTip(state.sentence or tr("Who speaks? Choose a connection"))

    def set_service(self, name: str, words: str, dot: str) -> None:
        """Shows a service that is not on this computer."""
        self.connection.say(name, words, icon="cloud", dot=dot)
        self.connection.setToolTip(tr("Who speaks? Choose a connection"))

    def set_usable(self, usable: bool) -> None:
        """Whether there is a project, and somebody who can speak."""
        self.project.setEnabled(usable)
        self.connection.setEnabled(usable)

    def fit(self, width: int) -> None:
        """Leaves out what a narrow window has no room for."""
        self._wide = width
        self.tabs.fit(width - scaled(BESIDE), icons=width >= NARROW)
        self.jobs.setMaximumWidth(260 if width < NARROW else 360)
