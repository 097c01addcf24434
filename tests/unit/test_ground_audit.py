"""The audit says so where nobody answers, and never takes silence for good news."""

from __future__ import annotations

import re

import pytest

from trials import audit

LOCK = """\
numpy==2.4.6 \\
    --hash=sha256:aa
pyyaml==6.0.1 ; python_version < '3.13' \\
    --hash=sha256:bb
"""


def test_a_lock_is_read_and_what_is_loose_in_it_is_named() -> None:
    assert audit.pins(LOCK) == [("numpy", "2.4.6"), ("pyyaml", "6.0.1")]
    assert list(audit.loose(LOCK)) == []
    assert list(audit.loose("numpy>=2\nhttpx==0.28.1\n")) == [
        "numpy has no exact version",
        "httpx has no hash",
    ]
    assert "\"pyyaml==6.0.1 ; python_version < '3.13'\"" in audit.project_of(LOCK)


def test_the_lock_itself_is_tight() -> None:
    lock = audit.LOCK.read_text("utf-8")
    assert len(audit.pins(lock)) > 50
    assert list(audit.loose(lock)) == []


@pytest.mark.parametrize(
    ("code", "said", "expected"),
    [
        (0, "Found no known vulnerabilities", (0, "No advisory is known")),
        (1, "numpy 1.0: GHSA-aaaa", (1, "numpy 1.0: GHSA-aaaa")),
        (2, "error: failed to lookup address: Name or service not known", (2, "No advisory service answers")),
        (2, "timed out", (2, "No advisory service answers")),
        (2, "error: something else", (1, "error: something else")),
    ],
)
def test_silence_is_not_good_news(code: int, said: str, expected: tuple[int, str]) -> None:
    exit_code, words = audit.verdict(code, said)
    assert exit_code == expected[0]
    assert words.startswith(expected[1])


EVALUATES = re.compile(
    r"(?<![\w.])(eval|exec)\(|\b(pickle|marshal|shelve|dill|joblib)\b(?!=)|allow_pickle=True|yaml\.load\("
)


def test_nothing_that_is_read_is_ever_run_as_code() -> None:
    """Projects, voices and recordings from others are data."""
    lines = [
        f"{path.name}: {line.strip()}"
        for path in (audit.ROOT / "studio").rglob("*.py")
        for line in path.read_text("utf-8").splitlines()
        if EVALUATES.search(line) and "allow_pickle=False" not in line
    ]
    assert [line for line in lines if ".exec()" not in line and "application.exec" not in line] == []
