"""What is logged while the window comes up is in the log's file once there is one."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.app import HeldLog
from studio.core.log import ROOT, logger
from studio.library.paths import Paths


@pytest.fixture
def paths(tmp_path: Path) -> Iterator[Paths]:
    log = logging.getLogger(ROOT)
    before, level = list(log.handlers), log.level
    yield Paths.under(tmp_path)
    for handler in set(log.handlers) - set(before):
        log.removeHandler(handler)
        handler.close()
    log.setLevel(level)


def test_what_was_said_early_stands_before_what_follows(paths: Paths) -> None:
    held = HeldLog(paths)
    logger("studio.early").info("first %s", "words")
    assert not paths.log.exists()
    held.flush()
    logger("studio.late").info("more")
    held.flush()  # As the end of the program does.
    lines = (paths.log / "studio.log").read_text("utf-8").splitlines()
    assert [line.split("INFO ")[1] for line in lines] == ["studio.early: first words", "studio.late: more"]


def test_without_a_place_for_it_there_is_no_log_and_no_error(paths: Paths) -> None:
    paths.log.parent.mkdir(parents=True, exist_ok=True)
    paths.log.write_bytes(b"in the way")
    held = HeldLog(paths)
    logger("studio.early").info("lost")
    held.flush()
    assert held not in logging.getLogger(ROOT).handlers
