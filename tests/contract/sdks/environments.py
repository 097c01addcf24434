"""An environment of its own for each official SDK; run as a program, this file makes them all.

Every file is checked against its hash. A stamp remembers what an environment was made of: a second run
costs nothing. Standard library only.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
FOLDER = HERE.parents[2] / "build" / "sdks"
VERSIONS = ("2.0.0b2", "2.0.17", "4.2.0")
WINDOWS = sys.platform == "win32"


def python_of(version: str) -> Path:
    """The interpreter of that SDK's environment."""
    return FOLDER / version / ("Scripts/python.exe" if WINDOWS else "bin/python")


def made(version: str) -> Path:
    """The interpreter of the environment, which is made where it is missing; CalledProcessError offline."""
    stamp = FOLDER / version / "installed.sha256"
    digest = _digest(version)
    if not stamp.exists() or stamp.read_text() != digest:
        _make(version)
        stamp.write_text(digest)
    return python_of(version)


def _digest(version: str) -> str:
    told = f"{FOLDER} {sys.executable} {sys.version}".encode()
    return hashlib.sha256(told + (HERE / f"{version}.lock").read_bytes()).hexdigest()


def _make(version: str) -> None:
    print(f"Making an environment for the official SDK {version} ...", flush=True)
    home = [sys.executable, "-m", "venv", "--without-pip", "--clear", str(FOLDER / version)]
    subprocess.run(home, check=True)
    into = ["--no-deps", "--require-hashes", "-r", str(HERE / f"{version}.lock")]
    quiet = ["-qq", "--no-input", "--disable-pip-version-check"]
    pip = [*_pip(), "--python", str(python_of(version))]
    subprocess.run([*pip, "install", *quiet, *into], check=True)


def _pip() -> list[str]:
    """The studio's own pip; Debian's Python has none to give to it, but may have one of its own."""
    own = [sys.executable, "-m", "pip"]
    if subprocess.run([*own, "--version"], capture_output=True).returncode == 0:
        return own
    sys.path.insert(0, str(HERE.parents[2]))
    import dev

    return [*dev.suitable_python(), "-m", "pip"]


if __name__ == "__main__":
    for each in VERSIONS:
        made(each)
