#!/usr/bin/env python3
"""The project's commands: `python3 dev.py run` starts the studio, `python3 dev.py test` tests it.

Standard library only. Makes `.venv` from `requirements.lock` (every file checked against its hash), installs
what Qt needs from the system where it may, and stamps both, so that the next start costs nothing.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "installed.sha256"
WINDOWS = sys.platform == "win32"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if WINDOWS else "python")
PYTHONS = ((3, 13), (3, 12), (3, 11))

# Shared library -> Debian package, for all that the Qt wheels expect of a system.
QT_PACKAGES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libpulse.so.0": "libpulse0",
    "libpulse-mainloop-glib.so.0": "libpulse-mainloop-glib0",
    "libXrandr.so.2": "libxrandr2",
    "libdrm.so.2": "libdrm2",
    "libXext.so.6": "libxext6",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "libasound.so.2": "libasound2",
    "libva.so.2": "libva2",
    "libva-drm.so.2": "libva-drm2",
    "libva-x11.so.2": "libva-x11-2",
}
QT_LIBRARIES = (
    "lib/libQt6Core.so.6",
    "lib/libQt6Gui.so.6",
    "lib/libQt6Widgets.so.6",
    "lib/libQt6Multimedia.so.6",
    "plugins/platforms/libqoffscreen.so",
    "plugins/platforms/libqxcb.so",
    "plugins/multimedia/libffmpegmediaplugin.so",
)
# What the tests of real sound and of a real X window run, and where it is seen to be there.
TEST_TOOLS = {
    "pulseaudio": "/usr/bin/pulseaudio",
    "pulseaudio-utils": "/usr/bin/pactl",
    "xvfb": "/usr/bin/Xvfb",
    "fonts-dejavu-core": "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
    "fonts-noto-core": "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf",
}
NETWORK_SIGNS = (
    "Could not find a version",
    "ConnectionError",
    "Connection refused",
    "Failed to establish a new connection",
    "Max retries exceeded",
    "name resolution",
    "Read timed out",
    "ReadTimeoutError",
)


class Stop(Exception):
    """Ends the command with a sentence for the person at the keyboard."""


def say(text: str) -> None:
    print(text, flush=True)


# ---- Python and its packages -------------------------------------------------------------------------------


def version_of(command: list[str]) -> tuple[int, int] | None:
    probe = [*command, "-c", "import sys; print(*sys.version_info[:2])"]
    try:
        answer = subprocess.run(probe, capture_output=True, text=True, check=True).stdout.split()
    except (OSError, subprocess.CalledProcessError):
        return None
    return (int(answer[0]), int(answer[1])) if len(answer) == 2 else None


def suitable_python() -> list[str]:
    """The command of a Python that the studio runs on: this one, or one that stands beside it."""
    if sys.version_info[:2] in PYTHONS:
        return [sys.executable]
    named = [["py", f"-{a}.{b}"] if WINDOWS else [f"python{a}.{b}"] for a, b in PYTHONS]
    for command in named:
        if version_of(command) in PYTHONS:
            return command
    have = ".".join(map(str, sys.version_info[:2]))
    raise Stop(f"Pickup Studio needs Python 3.11, 3.12 or 3.13; this is {have} and none of them was found beside it.")


def make_venv() -> list[str]:
    """Makes `.venv` anew; gives the pip command that installs into it."""
    python = suitable_python()
    say("Making .venv ...")
    has_ensurepip = subprocess.run([*python, "-c", "import ensurepip"], capture_output=True).returncode == 0
    if has_ensurepip:
        subprocess.run([*python, "-m", "venv", "--clear", str(VENV)], check=True)
        return [str(PYTHON), "-m", "pip"]
    subprocess.run([*python, "-m", "venv", "--clear", "--without-pip", str(VENV)], check=True)
    return borrowed_pip(python)


def borrowed_pip(python: list[str]) -> list[str]:
    """Another Python's pip, pointed at `.venv`: Debian's Python comes without ensurepip."""
    pip = [*python, "-m", "pip", "--python", str(PYTHON)]
    if subprocess.run([*pip, "--version"], capture_output=True).returncode != 0:
        install_debian(["python3-pip"], "Python has no pip")
    return pip


def pip_command() -> list[str]:
    if not PYTHON.exists() or version_of([str(PYTHON)]) not in PYTHONS:
        return make_venv()
    own = [str(PYTHON), "-m", "pip"]
    if subprocess.run([*own, "--version"], capture_output=True).returncode == 0:
        return own
    return borrowed_pip(suitable_python())


def pip_install(pip: list[str], arguments: list[str], total: int) -> None:
    """Runs pip, showing how many of `total` packages it has come to; stops with its last lines if it fails."""
    command = [*pip, "install", "--disable-pip-version-check", "--no-input", *arguments]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", "PIP_PROGRESS_BAR": "off"}
    run = subprocess.Popen(
        command, cwd=ROOT, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    lines = []
    for line in run.stdout or ():
        lines.append(line.rstrip())
        show_progress(lines, total)
    if run.wait() != 0:
        raise Stop(why_pip_failed(lines))


def show_progress(lines: list[str], total: int) -> None:
    line = lines[-1]
    if line.startswith("Installing collected packages"):
        say("  unpacking ...")
    if not line.startswith(("Collecting ", "Requirement already")):
        return
    count = sum(each.startswith(("Collecting ", "Requirement already")) for each in lines)
    if count % 20 == 0 or count == total:
        say(f"  {count} of {total} packages")


def why_pip_failed(lines: list[str]) -> str:
    text = "\n".join(lines)
    if any(sign in text for sign in NETWORK_SIGNS):
        reason = "The packages could not be fetched. Is this computer online? The same command goes on where it stopped."
    else:
        reason = "A package could not be installed."
    return "\n".join([*lines[-12:], "", reason])


def stamp() -> str:
    content = LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes() + str(ROOT).encode()
    return hashlib.sha256(content + repr(version_of([str(PYTHON)])).encode()).hexdigest()


def install_packages() -> None:
    if STAMP.exists() and STAMP.read_text() == stamp():
        return
    pip = pip_command()
    total = sum("==" in line for line in LOCK.read_text().splitlines())
    say(f"Installing {total} packages, each checked against its hash (some minutes the first time) ...")
    pip_install(pip, ["--no-deps", "--require-hashes", "-r", str(LOCK)], total)
    pip_install(pip, ["--no-deps", "--no-build-isolation", "--no-index", "-e", "."], 1)
    STAMP.write_text(stamp())


# ---- The system's libraries --------------------------------------------------------------------------------


def qt_folder() -> Path:
    return next((VENV / "lib").glob("python3.*/site-packages/PySide6/Qt"))


def missing_qt_libraries() -> list[str]:
    """The shared libraries that Qt's own look for in vain, by `ldd`."""
    if not sys.platform.startswith("linux") or shutil.which("ldd") is None:
        return []
    paths = [str(qt_folder() / name) for name in QT_LIBRARIES]
    report = subprocess.run(["ldd", *paths], capture_output=True, text=True).stdout
    return sorted({line.split()[0] for line in report.splitlines() if "not found" in line})


def install_debian(packages: list[str], reason: str) -> None:
    """Installs Debian packages when root; else stops with the line that does."""
    names = " ".join(packages)
    if shutil.which("apt-get") is None:
        raise Stop(f"{reason}. Install, by your system's own means, what Debian calls: {names}")
    if os.geteuid() != 0:
        raise Stop(f"{reason}. Please run:\n\n    sudo apt-get install {names}\n\nand then the same command again.")
    say(f"{reason}; installing {names} ...")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    subprocess.run(["apt-get", "update", "-q"], env=environment, capture_output=True)
    result = subprocess.run(install, env=environment, capture_output=True, text=True)
    if result.returncode != 0:
        raise Stop(f"{result.stdout[-800:]}{result.stderr[-800:]}\napt-get could not install {names}.")


def install_qt_libraries() -> None:
    missing = missing_qt_libraries()
    if not missing:
        return
    unknown = [name for name in missing if name not in QT_PACKAGES]
    if unknown:
        raise Stop(f"Qt needs these system libraries, and they are not here: {', '.join(unknown)}")
    install_debian(sorted({QT_PACKAGES[name] for name in missing}), "Qt lacks some of the system's libraries")


def install_test_tools() -> None:
    """Sound server, X server and fonts for the tests that use them; without them those tests skip, and say so."""
    missing = [name for name, sign in TEST_TOOLS.items() if not Path(sign).exists()]
    if not missing or not sys.platform.startswith("linux"):
        return
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        say(f"Not here, so some tests will be skipped: {', '.join(missing)}")
        return
    install_debian(missing, "The tests of real sound and real windows need some tools")


# ---- The commands ------------------------------------------------------------------------------------------


def call(*command: str | Path, **environment: str) -> None:
    """Runs a program of `.venv`, or a module of it (`-m`); ends with its exit code where that is not 0."""
    words = [str(word) for word in command]
    result = subprocess.run(words, cwd=ROOT, env={**os.environ, **environment})
    if result.returncode != 0:
        raise SystemExit(result.returncode)


def setup(_: list[str]) -> None:
    install_packages()
    install_qt_libraries()


def has_screen() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(arguments: list[str]) -> None:
    setup([])
    if arguments or has_screen():
        call(PYTHON, "-m", "studio", *arguments)
        return
    say("There is no screen here, so the window would not be seen: speaking a line and taking a picture instead.")
    call(PYTHON, "-m", "studio", "--selfcheck", QT_QPA_PLATFORM="offscreen")


def check(_: list[str]) -> None:
    setup([])
    call(PYTHON, "-m", "ruff", "check", ".")
    call(PYTHON, "-m", "ruff", "format", "--check", ".")
    call(PYTHON, "-m", "mypy", "--strict", "studio")
    call(BIN / "lint-imports")


def test(arguments: list[str]) -> None:
    setup([])
    install_test_tools()
    check([])
    cov = ["--cov=studio", "--cov-report=term"] if "--cov" in arguments else []
    rest = [word for word in arguments if word != "--cov"]
    call(PYTHON, "-m", "pytest", *cov, *rest)


def lock(_: list[str]) -> None:
    """Resolves pyproject.toml anew for Linux, macOS and Windows, Python 3.11 to 3.13."""
    setup([])
    call(PYTHON, "-m", "uv", "pip", "compile", *LOCK_OPTIONS, "pyproject.toml", "-o", str(LOCK))


LOCK_OPTIONS = (
    *("--universal", "--python-version", "3.11", "--generate-hashes", "--upgrade", "--quiet"),
    *("--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"),
    *("--extra", "dev", "--extra", "package"),
)


def bench(arguments: list[str]) -> None:
    setup([])
    call(PYTHON, "-m", "benchmarks", *arguments)


COMMANDS = {"setup": setup, "run": run, "test": test, "check": check, "lock": lock, "bench": bench}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=sorted(COMMANDS))
    given, rest = parser.parse_known_args()
    try:
        COMMANDS[given.command](rest)
    except Stop as stop:
        say(f"\n{stop}")
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
