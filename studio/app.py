"""The composition root without Qt: what the services are made of. `desk` joins them to the window."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from studio.core.engine_state import EngineState, Phase
from studio.core.log import ROOT
from studio.launch.engine import EngineProcess
from studio.library.paths import Paths

if TYPE_CHECKING:
    from studio.library.settings import Settings
    from studio.services.studio import Services

COMMAND_PROJECT = "Commands"
_LOG_BYTES = 1_000_000


def build_services(paths: Paths, settings: Settings, folder: Path | None = None) -> Services:
    """The services over the project in `folder`, or over the one that was open last, as it was left."""
    from studio.launch.decoding import decode_apart
    from studio.services.projects import Projects
    from studio.services.studio import Services

    projects = Projects(paths, settings)
    project = projects.open(folder) if folder else projects.last()
    return Services(paths, project, settings=settings, decode=decode_apart)


def tell_services(services: Services, engine: EngineProcess, state: EngineState) -> None:
    """Let the services know where the engine answers, or that it does not."""
    if state.phase is Phase.READY:
        services.connect.set_engine(engine.base_url, engine.key)
    elif state.phase is Phase.FAILED:
        services.connect.engine_away(state.sentence)
    else:
        services.connect.engine_away()


@contextmanager
def services_for_command(paths: Paths) -> Iterator[Services]:
    """Services whose engine is started and ended with the command; takes go to a project of their own."""
    from studio.launch.decoding import decode_apart
    from studio.library.project import Project
    from studio.services.studio import Services

    services = Services(paths, Project.shared(paths, COMMAND_PROJECT), decode=decode_apart)
    engine = EngineProcess(
        paths.engine_store, paths.log / "engine.log", lambda state: tell_services(services, engine, state)
    )
    engine.start()
    try:
        yield services
    finally:
        services.close()
        engine.stop()


class HeldLog(logging.Handler):
    """Keeps what is logged before the window is painted: opening the log's file imports a lot. `flush`, which
    the end of the program calls too, brings it there, and what follows goes there by itself."""

    def __init__(self, paths: Paths) -> None:
        super().__init__()
        self._paths = paths
        self._records: list[logging.LogRecord] = []
        log = logging.getLogger(ROOT)
        log.setLevel(logging.INFO)
        log.addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        self._records.append(record)

    def flush(self) -> None:
        log = logging.getLogger(ROOT)
        if self not in log.handlers:
            return
        log.removeHandler(self)
        to_file = keep_log(self._paths)
        if to_file is not None:
            for record in self._records:
                to_file.handle(record)


def keep_log(paths: Paths) -> logging.Handler | None:
    """Write the studio's log to a file of at most twice a megabyte; without a place for it, keep none."""
    from logging.handlers import RotatingFileHandler

    try:
        paths.log.mkdir(parents=True, exist_ok=True)
        to_file = RotatingFileHandler(
            paths.log / "studio.log", maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8"
        )
    except OSError:
        return None
    to_file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log = logging.getLogger(ROOT)
    log.setLevel(logging.INFO)
    log.addHandler(to_file)
    return to_file
