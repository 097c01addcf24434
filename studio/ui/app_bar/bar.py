"""The app bar: whose work this is, the tabs, what runs, who speaks."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, Qt
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
NARROW, BESIDE, LONGEST, GAPS = 1100, 330, 160, 48
NARROW_NAME, WIDE_NAME, ROOMY = 150, 260, 1280
"""Px below which tabs have no icons, px that stand beside the tabs at least, and px of a connection's name
that are shown before it is cut; px between all parts;
px of a project's name, the longer ones from ROOMY px on."""


class ProjectButton(Button):
    """The project's name with a caret."""

    padding = 6

    def __init__(self) -> None:
        super().__init__(UNTITLED, "ghost")
        use_font(self, "body", weight=600)
        self.set_trailing_icon("caret-down")
        self._name, self._most = UNTITLED, WIDE_NAME
        self.set_project(UNTITLED)

    def set_project(self, name: str) -> None:
        """Shows the project's name."""
        self._name = name
        self.setAccessibleName(tr("Project: {name}", name=name))
        self.fit(self._most)

    def fit(self, most: int) -> None:
        """Cuts a name that is wider than `most` px at 100 % in its middle; the tooltip has all of it."""
        self._most = most
        middle = Qt.TextElideMode.ElideMiddle
        words = self.fontMetrics().elidedText(self._name, middle, scaled(most))
        tip = tr("Project: save, show folder")
        self.setToolTip(tip if words == self._name else f"{self._name}\n{tip}")
        if words != self.text():
            self.setText(words)
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
        work, told = (self.menu, 2, self.project, 12, self.tabs), (self.jobs, 8, self.credits, 4)
        ends = (self.connection, 4, self.settings, 2, self.keys)
        self.setLayout(row(*work, STRETCH, *told, *ends, spacing=0, margins=(8, 0, 8, 0)))
        self.connection.keep_words(LONGEST)
        self._wide = self.width()
        self.set_engine_state(EngineState(Phase.STARTING))
        Growing(self, lambda: self.fit(self._wide))

    def set_engine_state(self, state: EngineState) -> None:
        """Shows This computer, and how its voices stand."""
        words, dot = ENGINE_WORDS[state.phase], ENGINE_DOTS[state.phase]
        self.connection.say(tr("This computer"), words, icon="desktop", dot=dot)
        self._explain(state.sentence)

    def set_service(self, name: str, words: str, dot: str) -> None:
        """Shows a service that is not on this computer."""
        self.connection.say(name, words, icon="cloud", dot=dot)
        self._explain()

    def _explain(self, sentence: str = "") -> None:
        """The tooltip says who speaks, too, since its name may have no room."""
        self.connection.setToolTip(
            sentence or tr("{name}: who speaks? Choose a connection", name=self.connection.text())
        )

    def set_usable(self, usable: bool) -> None:
        """Whether there is a project, and somebody who can speak."""
        self.project.setEnabled(usable)
        self.connection.setEnabled(usable)

    def fit(self, width: int) -> None:
        """Leaves out what a narrow window has no room for: icons of tabs, then their titles, then the name of
        who speaks, while a job is told of."""
        self._wide = width
        narrow = width < scaled(NARROW)
        self.project.fit(WIDE_NAME if width >= scaled(ROOMY) else NARROW_NAME)
        self.tabs.fit(width - max(scaled(BESIDE), self._beside()), icons=not narrow)
        self.jobs.setMaximumWidth(scaled(260 if narrow else 360))
        self._fit_connection()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit(self._wide)
        return super().event(event)

    def _beside(self) -> int:
        """Px of what always stands beside the tabs."""
        parts = (self.menu, self.project, self.settings, self.keys, self.credits)
        shown = sum(part.sizeHint().width() for part in parts if not part.isHidden())
        return shown + self.connection.least_width() + GAPS

    def _fit_connection(self) -> None:
        told = 0 if self.jobs.isHidden() else self.jobs.minimumSizeHint().width()
        wanted = self._beside() + self.tabs.sizeHint().width() + told
        if self.connection.bare != (bare := wanted > self._wide):
            self.connection.set_bare(bare)
