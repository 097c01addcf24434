"""The window joined to the services, the jobs, the sound and the engine."""

from __future__ import annotations

import sys
import threading
import traceback
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from studio.app import HeldLog, build_services, tell_services
from studio.core.engine_state import EngineState
from studio.core.errors import NewerProject, StudioError
from studio.core.file_names import is_recording
from studio.core.language import tr
from studio.core.log import logger
from studio.core.window_languages import ENGLISH
from studio.jobs.garbage import Garbage
from studio.launch.engine import EngineProcess
from studio.library.paths import Paths
from studio.library.settings import Settings
from studio.ui.first_paint import FirstPaint
from studio.ui.main_window import MainWindow
from studio.ui.theme.resource import resource
from studio.ui.theme.theme import Theme
from studio.window_language import speak_for_qt

if TYPE_CHECKING:
    from studio.devices.player import Player
    from studio.jobs.task import Work
    from studio.services.studio import Services


_log = logger(__name__)


def run_window(arguments: list[str], spoken: str = ENGLISH) -> int:
    """Show the window and stay until it is closed; the exit code. A project or a recording among the
    arguments is opened, and what the desktop asks for later. `spoken` is the language of the window."""
    paths = Paths.of_user()
    held = HeldLog(paths)
    application = make_application(sys.argv[:1])
    speak_for_qt(application, spoken)
    named = Path(arguments[0]) if arguments else None
    sound = named if named is not None and is_recording(named.name) else None
    desk = Desk(paths, named if sound is None else None, sound)
    application.file_asked.connect(desk.open_file)
    FirstPaint(desk.window).over.connect(held.flush)
    desk.show()
    return application.exec()


class Application(QApplication):
    """`file_asked(Path)` when the desktop wants a file opened, as macOS tells of «Open with»."""

    file_asked = Signal(object)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_asked.emit(Path(event.file()))
            return True
        return super().event(event)


def make_application(arguments: list[str]) -> Application:
    """The Qt application, named so that settings, windows and desktops know it."""
    application = Application(arguments)
    application.setApplicationName("Pickup Studio")
    application.setOrganizationName("Pickup Studio")
    application.setDesktopFileName("pickup-studio")
    application.setWindowIcon(QIcon(str(resource("icon.svg"))))
    return application


class Desk(QObject):
    """Shows the window at once and brings it to life behind it, with the project in `folder` and `sound`, a
    recording, opened in it. `alive` once the tabs are there;
    `engine_news` carries the engine's state from its own thread to the window's."""

    alive = Signal()
    engine_news = Signal(object)
    broke = Signal(str)

    def __init__(self, paths: Paths, folder: Path | None = None, sound: Path | None = None) -> None:
        super().__init__()
        self._paths, self._folder, self._sound = paths, folder, sound
        self._refused: Path | None = None
        self._settings = Settings(paths.settings)
        self.garbage = Garbage(self)
        self.theme = Theme()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.theme.apply(application)
        self.window = MainWindow(self.theme, self._settings)
        self.player: Player | None = None
        self.services: Services | None = None
        self.engine = EngineProcess(paths.engine_store, paths.log / "engine.log", self._tell)
        self.engine_news.connect(self.window.set_engine_state)
        self.window.engine_start_asked.connect(self._start_engine_again)
        self.window.closing.connect(self._close)
        self._hook = threading.excepthook
        sys.excepthook, threading.excepthook = self._catch, self._catch_in_thread

    def show(self) -> None:
        """Show the window; all that takes time begins once it is painted."""
        FirstPaint(self.window).over.connect(self._begin)
        self.window.show()

    def _begin(self) -> None:
        if not self.window.isVisible():  # Closed before it was painted.
            return
        from studio.jobs.pool import JobPool

        self.pool = JobPool(self)
        self.window.furnish()
        self.broke.connect(self.window.help.show_unforeseen)
        self.engine.start()
        self._open_work()

    def _open_work(self) -> None:
        opening = self.pool.run(tr("Opening your work"), self._open)
        opening.done.connect(self._bring_to_life)
        opening.failed.connect(self._show_failure)

    def _open(self, work: Work) -> Services:
        """On a worker: what is imported here is not waited for by the window."""

        return build_services(self._paths, self._settings, self._folder)

    def _bring_to_life(self, services: Services) -> None:
        from studio.devices.player import Player
        from studio.ui.first_run.first_steps import is_untouched

        self.garbage.keep()
        self.services, self.player = services, Player(self)
        self.window.places.whole.connect(self.garbage.settle, Qt.ConnectionType.SingleShotConnection)
        tell_services(services, self.engine, self.engine.state)
        self.window.set_services(services, self.pool, self.player)
        self.window.set_engine_state(self.engine.state)
        if self._refused is not None:
            self.window.project.open_folder(self._refused)
        if self._sound is not None:
            self.window.take_recording(self._sound)
        elif is_untouched(services.project) and not self._folder:
            self.window.first_steps.show()
        self.alive.emit()

    def open_file(self, path: Path) -> None:
        """Opens a project or a recording now, or once there are tabs."""
        if not is_recording(path.name):
            if self.services is not None:
                self.window.project.open_folder(path)
            else:
                self._folder = path
        elif self.services is not None:
            self.window.take_recording(path)
        else:
            self._sound = path

    def _show_failure(self, error: StudioError) -> None:
        if isinstance(error, NewerProject) and self._folder is not None:
            self._refused, self._folder = self._folder, None  # Others are open meanwhile.
            self._open_work()
        else:
            self.window.banner.show_error(error)

    def _tell(self, state: EngineState) -> None:
        """On the engine's thread."""
        if self.services is not None:
            tell_services(self.services, self.engine, state)
        self.engine_news.emit(state)

    def _catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """What a slot raised and nobody caught: Python would print it, and the user would see nothing."""
        _log.error("not foreseen", exc_info=(kind, error, trace))
        sys.__excepthook__(kind, error, trace)
        self.broke.emit("".join(traceback.format_exception(kind, error, trace)))

    def _catch_in_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            self._catch(told.exc_type, told.exc_value, told.exc_traceback)

    def _start_engine_again(self) -> None:
        self.pool.run(tr("Starting the voices"), partial(_restart, self.engine))

    def _close(self) -> None:
        sys.excepthook, threading.excepthook = sys.__excepthook__, self._hook
        if self.player is not None:
            self.player.close()
        services = self.window.services or self.services
        if services is not None:
            services.close()
        self.engine.stop()
        self.garbage.leave()


def _restart(engine: EngineProcess, work: Work) -> None:
    engine.restart()
