"""A warning in the log is a failure, unless the test announces it with `@pytest.mark.allow_warnings`."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest


class Collector(logging.Handler):
    """Keeps what was logged at WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    collector = Collector()
    root = logging.getLogger()
    root.addHandler(collector)
    yield
    root.removeHandler(collector)
    if collector.records and request.node.get_closest_marker("allow_warnings") is None:
        lines = [
            f"{r.name} {r.levelname} at {r.pathname}:{r.lineno}: {r.getMessage()}" for r in collector.records
        ]
        pytest.fail("unannounced in the log:\n" + "\n".join(lines))
