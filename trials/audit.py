"""`python -m trials.audit`: whether an advisory is known for a package of the lock, and what a lock must be.

uv asks the advisory service that it is set up with; where none answers, that is said, and the exit code is 2:
nothing was found then because nothing was asked. 1 where something was found."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
LOCK = ROOT / "requirements.lock"
PIN = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;\\]+)", re.MULTILINE)
SILENT = re.compile(
    r"connect|resolve|lookup|dns|network|timed? ?out|offline|unreachable|forbidden|40[1347]|50\d|sending",
    re.I,
)
SECONDS = 180


def pins(lock: str) -> list[tuple[str, str]]:
    """Names and versions."""
    return PIN.findall(lock)


def loose(lock: str) -> Iterator[str]:
    """What a lock must not have: a package without an exact version or without a hash."""
    for block in re.split(r"\n(?=[A-Za-z0-9])", lock):
        name = re.match(r"[A-Za-z0-9._-]+", block)
        if name is None:
            continue
        if not PIN.match(block):
            yield f"{name[0]} has no exact version"
        elif "--hash=sha256:" not in block:
            yield f"{name[0]} has no hash"


def project_of(lock: str) -> str:
    """A project that needs what is pinned, for uv to look through."""
    lines = [line.split(" \\")[0].strip() for line in lock.splitlines() if PIN.match(line)]
    wanted = ",\n".join(f'    "{line.replace(chr(34), chr(39))}"' for line in lines)
    return (
        '[project]\nname = "audited"\nversion = "0"\nrequires-python = ">=3.11,<3.14"\n'
        f"dependencies = [\n{wanted}\n]\n"
    )


def asked(lock: str) -> tuple[int, str]:
    """What uv says: its exit code and its words."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "pyproject.toml").write_text(project_of(lock), "utf-8")
        command = [sys.executable, "-m", "uv", "audit", "--no-progress", "--color", "never"]
        try:
            done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=SECONDS)
        except subprocess.TimeoutExpired:
            return 2, "timed out"
        return done.returncode, done.stdout + done.stderr


def verdict(code: int, said: str) -> tuple[int, str]:
    """The exit code and the words for a person."""
    if code == 0:
        return 0, "No advisory is known for any package of the lock."
    if re.search(r"GHSA-|PYSEC-|CVE-", said) or not SILENT.search(said):
        return 1, said.strip()
    reason = said.strip().splitlines()[-1] if said.strip() else "it said nothing"
    return 2, f"No advisory service answers here, so nothing is known about advisories ({reason})."


def audit(lock: str) -> tuple[int, str]:
    """The whole audit of a lock's text."""
    faults = list(loose(lock))
    code, words = verdict(*asked(lock))
    lines = [f"{len(pins(lock))} packages are locked, each to a version and a hash.", words]
    if faults:
        lines[0] = "The lock is loose: " + "; ".join(faults) + "."
    return (1 if faults else code), "\n".join(lines)


def main(_: Sequence[str]) -> int:
    code, words = audit(LOCK.read_text("utf-8"))
    print(words)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
