"""Reference cycles are collected between tests and on the main thread alone, as in `jobs.garbage`."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from studio.jobs.garbage import collect_due


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup() -> None:
    gc.disable()  # Before each: a test may have turned it on.


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_teardown() -> Iterator[None]:
    yield
    collect_due()
