"""Reference cycles are collected between tests and on the main thread alone, as in `jobs.garbage`."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from studio.jobs.garbage import collect_due


def pytest_sessionstart() -> None:
    gc.disable()


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_teardown() -> Iterator[None]:
    yield
    collect_due()
