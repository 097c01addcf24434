"""What is done to the window as a whole: its tabs, sizes, themes, pop-overs, projects, connections."""

from __future__ import annotations

import shutil
from contextlib import suppress

from PySide6.QtWidgets import QApplication, QDialog

from studio.core.cancel import CancelToken
from studio.core.errors import BadRequest
from studio.ui.tabs.infill.tab import InfillTab
from trials.soak.stage import Acts, Stage

SIZES = ((1440, 900), (1100, 700), (940, 520), (1920, 1080))
MOST_PROJECTS = 4
AGAIN = 0.6
"""How often an older project is opened again; else a new one is begun, and the oldest is finished and thrown
away: in a week of use no project grows for ever, so what grows is held by the studio."""


class WindowActs:
    """Acts on the window."""

    def __init__(self, stage: Stage) -> None:
        self._stage, self._window = stage, stage.window

    def acts(self) -> Acts:
        window, dice = self._window, self._stage.dice
        return {
            "tab": (5, self._tab),
            "resize": (2, lambda: window.resize(*dice.choice(SIZES))),
            "theme": (1, lambda: window.preferences.set_mode(dice.choice(("light", "dark", "system")))),
            "text size": (1, lambda: window.preferences.set_text_size(dice.choice((90, 100, 125)))),
            "connection": (2, self._connection),
            "project": (2, self._project),
            "save a copy": (1, self._copy),
            "recording": (1, lambda: window.take_recording(self._stage.sound)),
            "pop-over": (2, self._popover),
            "menu": (1, self._menu),
            "sheet": (1, self._sheet),
            "page": (1, lambda: dice.choice((window.first_steps.show, window.guide.show))()),
            "play": (2, self._play),
            "record": (1, self._record),
        }

    def _tab(self) -> None:
        number = self._stage.dice.randrange(len(self._window.tabs))
        self._window.over.leave_to(number)
        self._window.app_bar.tabs.setCurrentIndex(number)

    def _connection(self) -> None:
        speaker = self._window.who_speaks._speaker
        assert speaker is not None
        speaker.choose(self._stage.dice.choice(speaker.connections()).id)

    def _project(self) -> None:
        services = self._stage.services
        others = [each for each in services.projects.recent() if each != services.project.folder]
        if len(others) >= MOST_PROJECTS and self._stage.dice.random() < AGAIN:
            self._window.project.open_folder(self._stage.dice.choice(others))
        else:
            for finished in others[MOST_PROJECTS - 1 :]:
                shutil.rmtree(finished, ignore_errors=True)
            self._window.project.new()

    def _copy(self) -> None:
        services, folder = self._stage.services, self._stage.folder
        if not services.project.making:
            target = folder / f"copy {len(list(folder.glob('copy *.pickup')))}.pickup"
            with suppress(BadRequest):  # A take that has just begun.
                services.projects.copy(services.project, target, CancelToken())

    def _popover(self) -> None:
        window = self._window
        self._stage.dice.choice(
            (
                window.popovers.settings,
                window.popovers.keys,
                window.popovers.jobs,
                window.popovers.about,
                window.who_speaks.ask,
                window.project.rename,
            )
        )()
        self._stage.turn(0.005)
        window.popovers.close()

    def _menu(self) -> None:
        window = self._window
        self._stage.dice.choice((window._open_menu, window._open_project_menu))()
        self._stage.turn(0.005)
        menu = QApplication.activePopupWidget()
        if menu is not None:
            menu.close()

    def _sheet(self) -> None:
        window = self._window
        self._stage.dice.choice(
            (
                window.money.show_ledger,
                window.money.ask_prices,
                window.help.check,
                window.help.show_report,
                window.who_speaks.add,
            )
        )()
        self._stage.turn(0.005)
        for sheet in window.findChildren(QDialog):
            sheet.reject()

    def _play(self) -> None:
        tab = self._window.tab
        if tab is not None:
            tab.toggle_play()
        self._stage.turn(0.02)
        self._stage.devices.pass_time(0.5)
        self._window.transport.stop_sound()

    def _record(self) -> None:
        """R three times: the level, the recording, its end."""
        stage, recordings = self._stage, self._window.recordings
        stage.tab(InfillTab)
        for _ in range(3):
            recordings.press()
            stage.turn(0.1)
        self._window.popovers.close()
