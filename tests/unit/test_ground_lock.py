"""The lock: hashes for everything, nothing but hashes, and the same versions for the studio and its tests."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = ["requirements.lock", "requirements-dev.lock"]


def entries(name: str) -> list[str]:
    """The lock's requirements, continuation lines joined."""
    text = (ROOT / name).read_text("utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line.strip()]


def pins(name: str) -> set[str]:
    """Names and versions; for which systems is another matter, since the tests need some on more of them."""
    return {re.split(r"[ ;]", entry)[0] for entry in entries(name)}


def distributions(name: str) -> set[str]:
    return {re.split("==", entry)[0] for entry in entries(name)}


@pytest.mark.parametrize("name", LOCKS)
def test_every_line_is_a_pin_with_its_hashes(name: str) -> None:
    odd = [
        line for line in entries(name) if not re.match(r"[a-z0-9.-]+==\S+( ;[^#]+?)?\s+--hash=sha256:", line)
    ]
    assert odd == []


def test_the_tests_run_on_the_very_versions_that_the_studio_ships() -> None:
    assert pins("requirements.lock") <= pins("requirements-dev.lock")


def test_what_only_judges_is_not_shipped() -> None:
    judges = {"torch", "scipy", "pyloudnorm", "schemathesis", "pytest"}
    assert not judges & distributions("requirements.lock")


def test_every_shipped_distribution_is_named_in_notice() -> None:
    notice = (ROOT / "NOTICE").read_text("utf-8").lower()
    unnamed = {
        name for name in distributions("requirements.lock") if not re.search(rf"^{name}\b", notice, re.M)
    }
    assert unnamed == set()
