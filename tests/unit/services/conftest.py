"""Services over folders of a test's own, with the engine of this process or without."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.library.paths import Paths
from studio.library.project import Project
from studio.services.studio import Services
from tests.fakes.engine import RunningEngine


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.under(tmp_path / "Zuhause ⚓")


@pytest.fixture
def services(paths: Paths) -> Iterator[Services]:
    """Without an engine as yet."""
    made = Services(paths, Project.untitled(paths))
    yield made
    made.close()


@pytest.fixture
def speaking(services: Services, engine: RunningEngine) -> Services:
    """With the engine ready."""
    services.connect.set_engine(engine.base_url, engine.key)
    return services
