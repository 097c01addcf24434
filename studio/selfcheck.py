"""The main job done by itself: the window and the engine started, a line typed and spoken, both kept as
files."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from studio.core.engine_state import EngineState
    from studio.core.errors import StudioError
    from studio.core.take import Take
    from studio.desk import Desk
    from studio.ui.tabs.tts.tab import TtsTab

PATIENCE_MS = 240_000
SETTLING_MS = 400
SIZE = (1440, 900)
LINE = "Hello. This is Pickup Studio, and I am speaking on this computer."


def selfcheck(arguments: list[str]) -> int:
    """Print where the sound file and the picture of the window are; 0 if both were made, else 1 with a
    sentence. With `--all` every other kind of job is done once after that.

    `arguments`: the folder for the files, by default `build/selfcheck` in the current one. All that the
    studio keeps goes there too, apart from the user's own work.
    """
    if not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    places = [each for each in arguments if each != "--all"]
    folder = Path(places[0] if places else Path("build") / "selfcheck").resolve()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        print(f"The folder for the check's files cannot be made: {folder}.", file=sys.stderr)
        return 1

    from studio.desk import Desk, make_application
    from studio.library.paths import Paths

    application = make_application(sys.argv[:1])
    check = SelfCheck(Desk(Paths.under(folder / "studio")), folder)
    check.begin()
    application.exec()
    code = check.report()
    if code == 0 and "--all" in arguments:
        from studio.every_job import main

        code = main([str(folder)])
    return code


def has_screen() -> bool:
    """False on a Linux machine to which no display is connected."""
    return not sys.platform.startswith("linux") or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )


class SelfCheck(QObject):
    """Drives the window through its main job, then closes it."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        super().__init__()
        self._desk = desk
        self.sound, self.picture = folder / "hello.wav", folder / "window.png"
        self._failure = "The studio did not finish in time."
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._end)

    def begin(self) -> None:
        """Show the window and start."""
        self._desk.alive.connect(self._speak)
        self._desk.engine_news.connect(self._watch)
        self._desk.broke.connect(self._give_up)
        self._desk.show()
        self._desk.window.resize(*SIZE)
        self._patience.start()

    def report(self) -> int:
        """Print what was made; the exit code."""
        if self._failure:
            print(self._failure, file=sys.stderr)
            return 1
        print(f"Sound: {self.sound}\nPicture of the window: {self.picture}")
        return 0

    def _speak(self) -> None:
        self._desk.window.first_steps.page.cards[0].click()
        presenter = self._tab.presenter
        presenter.failed.connect(self._fail)
        presenter.producing.production.made.connect(self._keep)
        presenter.writing.type(LINE)
        presenter.producing.make()

    def _keep(self, _block_id: str, take: Take) -> None:
        from studio.core.cancel import CancelToken
        from studio.services.export import SoundFormat

        services = self._desk.services
        assert services is not None
        services.export(take, services.project, self.sound, SoundFormat.WAV_16, CancelToken(), overwrite=True)
        QTimer.singleShot(SETTLING_MS, self._photograph)

    def _photograph(self) -> None:
        kept = self._desk.window.grab().save(str(self.picture))
        self._failure = "" if kept else f"The picture could not be written to {self.picture}."
        self._failure = self._failure or _no_decoder()
        self._end()

    def _watch(self, state: EngineState) -> None:
        from studio.core.engine_state import Phase

        if state.phase is Phase.FAILED:
            self._failure = state.sentence
            self._end()

    def _fail(self, error: StudioError) -> None:
        self._give_up(error.sentence)

    def _give_up(self, why: str) -> None:
        self._failure = why
        self._end()

    def _end(self) -> None:
        self._patience.stop()
        self._desk.window.close()
        QApplication.quit()

    @property
    def _tab(self) -> TtsTab:
        from studio.ui.tabs.tts.tab import TtsTab

        tab = self._desk.window.tab
        assert isinstance(tab, TtsTab)
        return tab


def _no_decoder() -> str:
    """Why recordings from telephones cannot be opened, empty if they can."""
    from studio.devices.decode_file import can_decode

    return "" if can_decode() else "There is no decoder for m4a and aac recordings."
