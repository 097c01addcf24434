"""Commands in an empty folder, with the engine of this process."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from studio.cli.running import run_command
from studio.library.paths import Paths
from studio.library.project import Project
from studio.services.studio import Services
from tests.fakes.engine import RunningEngine
from tests.unit.cli.running import Run


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.under(tmp_path / "home")


@pytest.fixture
def run(engine: RunningEngine, paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """`pickup-studio …` in an empty folder, with the engine of this process."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)

    @contextmanager
    def opened() -> Iterator[Services]:
        services = Services(paths, Project.shared(paths, "Commands"))
        services.connect.set_engine(engine.base_url, engine.key)
        try:
            yield services
        finally:
            services.close()

    return lambda *arguments: run_command(arguments, opened)
