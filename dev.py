#!/usr/bin/env python3
"""The project's commands: `python3 dev.py run` starts the studio, `python3 dev.py test` tests it.

Standard library only. Makes `.venv` from requirements.lock, or for tests from requirements-dev.lock,
every file checked against its hash, and stamps it, so that the next start costs nothing. On Linux it also
looks for the system libraries that Qt needs, and installs what is missing where it may.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
RUN_LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "requirements-dev.lock"
STAMP = VENV / "installed.sha256"
WINDOWS = sys.platform == "win32"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if WINDOWS else "python")
PYTHONS = ((3, 13), (3, 12), (3, 11))

# Debian names a library's package after its soname; these are the exceptions.
GLIB = "libglib2.0-0"
ODD_PACKAGES = {"libglib-2.0.so.0": GLIB, "libgthread-2.0.so.0": GLIB, "libz.so.1": "zlib1g"}
# What ldd looks through: the parts of Qt that the studio loads, on a screen and without one.
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
    "nsis": "/usr/bin/makensis",
    "at-spi2-core": "/usr/libexec/at-spi2-registryd",
    "dbus": "/usr/bin/dbus-daemon",
    "fonts-dejavu-core": "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
    "fonts-noto-core": "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf",
}
OFFLINE = re.compile(
    "Could not find a version|onnection ?(Error|refused)|new connection|Max retries|resolution|timed out"
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
        return [getattr(sys, "_base_executable", sys.executable)]
    named = [["py", f"-{a}.{b}"] if WINDOWS else [f"python{a}.{b}"] for a, b in PYTHONS]
    for command in named:
        if version_of(command) in PYTHONS:
            return command
    have = ".".join(map(str, sys.version_info[:2]))
    raise Stop(
        f"Pickup Studio needs Python 3.11, 3.12 or 3.13; this is {have} and none of them was found beside it."
    )


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


def pip_install(pip: list[str], *arguments: str) -> None:
    """Runs pip, showing how far it has come; stops with its last lines if it fails."""
    command = [*pip, "install", "--disable-pip-version-check", "--no-input", "--no-deps", *arguments]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", "PIP_PROGRESS_BAR": "off"}
    lines: list[str] = []
    pipe, both = subprocess.PIPE, subprocess.STDOUT
    with subprocess.Popen(command, cwd=ROOT, env=environment, text=True, stdout=pipe, stderr=both) as running:
        for line in running.stdout or ():
            lines.append(line.strip())
            show_progress(lines)
    if running.returncode != 0:
        raise Stop(why_pip_failed(lines))


def show_progress(lines: list[str]) -> None:
    """A line for every twentieth package, for what takes long to fetch, and for the unpacking."""
    size = re.match(r"Downloading (.+?)-\d.* \((\d+)\.?\d* MB\)", lines[-1])
    if size and int(size[2]) >= 20:
        say(f"  fetching {size[1]}, {size[2]} MB")
    count = sum(line.startswith("Collecting ") for line in lines)
    if lines[-1].startswith("Collecting ") and count % 20 == 0:
        say(f"  {count} packages")
    if lines[-1].startswith("Installing collected packages") and count > 1:
        say(f"  unpacking {count} packages ...")


def why_pip_failed(lines: list[str]) -> str:
    reason = "A package could not be installed."
    if any(OFFLINE.search(line) for line in lines):
        reason = (
            "The packages could not be fetched. Is this computer online? Then run the same command again."
        )
    return "\n".join([*lines[-12:], "", reason])


def digest(lock: Path) -> str:
    """What `.venv` is made of when it was made of this lock."""
    parts = [lock.read_bytes(), (ROOT / "pyproject.toml").read_bytes(), str(ROOT).encode()]
    return hashlib.sha256(b"\0".join([*parts, repr(version_of([str(PYTHON)])).encode()])).hexdigest()


def is_installed(lock: Path) -> bool:
    return STAMP.exists() and STAMP.read_text() in {digest(lock), digest(DEV_LOCK)}


def install_packages(lock: Path) -> None:
    if is_installed(lock):
        return
    pip = pip_command()
    say("Installing packages, each checked against its hash (some minutes the first time) ...")
    began = time.monotonic()
    pip_install(pip, "--require-hashes", "-r", str(lock))
    pip_install(pip, "--no-build-isolation", "--no-index", "-e", ".")
    STAMP.write_text(digest(lock))
    say(f"Installed in {time.monotonic() - began:.0f} s.")


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


def debian_package(soname: str) -> str:
    """The package of a shared library: libxcb-cursor.so.0 is in libxcb-cursor0, libX11.so.6 in libx11-6."""
    name, _, version = soname.lower().partition(".so.")
    return ODD_PACKAGES.get(soname, f"{name}{'-' if name[-1].isdigit() else ''}{version}")


def install_debian(packages: list[str], reason: str) -> None:
    """Installs Debian packages when root; else stops with the line that does."""
    names = " ".join(packages)
    if shutil.which("apt-get") is None:
        raise Stop(f"{reason}. Install, by your system's own means, what Debian calls: {names}")
    if os.geteuid() != 0:
        raise Stop(
            f"{reason}. Please run:\n\n    sudo apt-get install {names}\n\nand then the same command again."
        )
    say(f"{reason}; installing {names} ...")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    subprocess.run(["apt-get", "update", "-q"], env=environment, capture_output=True)
    result = subprocess.run(install, env=environment, capture_output=True, text=True)
    if result.returncode != 0:
        raise Stop(f"{result.stdout[-800:]}{result.stderr[-800:]}\napt-get could not install {names}.")


def install_qt_libraries() -> None:
    missing = missing_qt_libraries()
    if missing:
        packages = sorted({debian_package(soname) for soname in missing})
        install_debian(packages, f"Qt lacks {len(missing)} of the system's libraries")


def install_test_tools() -> None:
    """Sound server, X server and fonts for the tests that use them; without them those tests skip."""
    missing = [name for name, sign in TEST_TOOLS.items() if not Path(sign).exists()]
    if not missing or not sys.platform.startswith("linux"):
        return
    try:
        if os.geteuid() != 0:
            raise Stop(f"for them: sudo apt-get install {' '.join(missing)}")
        install_debian(missing, "Tests of real sound and real windows need some tools")
    except Stop as stop:
        say(f"Some tests will be skipped: {', '.join(missing)} missing ({stop})")


# ---- The commands ------------------------------------------------------------------------------------------


def call(*command: str, **environment: str) -> None:
    """Runs a program; ends with its exit code where that is not 0."""
    result = subprocess.run(command, cwd=ROOT, env={**os.environ, **environment})
    if result.returncode != 0:
        raise SystemExit(result.returncode)


def module(words: str, *more: str, **environment: str) -> None:
    """Runs a module of `.venv`: its name and arguments."""
    call(str(PYTHON), "-m", *words.split(), *more, **environment)


def compile_languages() -> None:
    """Makes of the translators' files what Qt reads, where one of them is newer."""
    made = ROOT / "studio/resources/languages"
    for source in (ROOT / "translations").glob("*.ts"):
        compiled = made / f"{source.stem}.qm"
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            module("translations compile")
            return


def prepare(lock: Path) -> None:
    install_packages(lock)
    compile_languages()
    install_qt_libraries()


def setup(_: list[str]) -> None:
    """Everything, for the tests too."""
    prepare(DEV_LOCK)


def has_screen() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(arguments: list[str]) -> None:
    prepare(RUN_LOCK)
    if arguments or has_screen():
        return module("studio", *arguments)
    say("No screen here, so the window would not be seen: speaking a line and taking a picture instead.")
    return module("studio --selfcheck", QT_QPA_PLATFORM="offscreen")


def check(_: list[str]) -> None:
    setup([])
    module("ruff check .")
    module("ruff format --check .")
    module("mypy --strict studio")
    call(str(BIN / "lint-imports"))


def test(arguments: list[str]) -> None:
    """The checks, then pytest, whose summary closes the output; `--cov` measures coverage too.

    Tests of real sound have the machine to themselves, the others a process for each core.
    """
    check([])
    install_test_tools()
    call(str(PYTHON), str(ROOT / "tests/contract/sdks/environments.py"))
    cov = ["--cov=studio", "--cov-report=term"] if "--cov" in arguments else []
    chosen = [word for word in arguments if word != "--cov"]
    if chosen:
        return module("pytest", *cov, *chosen)
    module("pytest", *cov, "-q", "-m", "pulse")
    side_by_side = "--numprocesses=auto --maxprocesses=4 --dist=loadfile"
    return module("pytest", *cov, *side_by_side.split(), "-m", "not pulse")


def lock(_: list[str]) -> None:
    """Resolves pyproject.toml anew for Linux, macOS and Windows, Python 3.11 to 3.13, naming no registry."""
    setup([])
    resolve = (
        "uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --upgrade --quiet"
        " --no-header --no-annotate --no-emit-index-url --no-emit-find-links --extra install"
    )
    module(f"{resolve} -o {RUN_LOCK.name}")
    module(f"{resolve} --extra dev --extra package -c {RUN_LOCK.name} -o {DEV_LOCK.name}")


def bench(arguments: list[str]) -> None:
    setup([])
    module("benchmarks", *arguments)


def faults(arguments: list[str]) -> None:
    """The studio killed, and the disk failing, at every write of a session; and files that nobody gives."""
    setup([])
    module("trials.faults", *arguments)


def soak(arguments: list[str]) -> None:
    """A week's use in half an hour, in random order: memory, threads and open files must stay flat."""
    setup([])
    module("trials.soak", *arguments, QT_QPA_PLATFORM="offscreen")


def access(_: list[str]) -> None:
    """The window as a screen reader meets it; a control without a name is a fault."""
    setup([])
    install_test_tools()
    module("trials.at_spi")


def audit(_: list[str]) -> None:
    """Asks an advisory service about every locked package; says so where none answers."""
    setup([])
    module("trials.audit")


def bench_voices(arguments: list[str]) -> None:
    """The engine's voice jobs before a judge of their own; its torch and its recordings stay under build."""
    setup([])
    sys.path.insert(0, str(ROOT))
    from benchmarks.voices import environment

    install_recordings(list(environment.DEBIAN))
    module("benchmarks.voices.environment")
    module("benchmarks.voices", *arguments)


def install_recordings(packages: list[str]) -> None:
    """Debian packages with recorded speakers; where they cannot be had, those speakers are missing."""
    try:
        install_debian(packages, "The benches of voices use recorded speakers")
    except Stop as stop:
        say(f"Some speakers will be missing ({stop})")


def package(_: list[str]) -> None:
    """Freezes the studio into build/package/pickup-studio, and starts what came out."""
    setup([])
    freeze = "PyInstaller packaging/pickup-studio.spec --noconfirm --log-level WARN"
    module(f"{freeze} --distpath build/package --workpath build/pyinstaller")
    folder = ROOT / "build/package/pickup-studio"
    say(f"Built {folder}; starting it ...")
    program = str(folder / f"pickup-studio{'.exe' if WINDOWS else ''}")
    call(program, "--selfcheck", "--all", QT_QPA_PLATFORM="offscreen")


def installer(arguments: list[str]) -> None:
    """Makes this system's installer of what `package` has built, in build/installers."""
    call(str(PYTHON), str(ROOT / "packaging/installers.py"), *arguments)


COMMANDS = {
    each.__name__.replace("_", "-"): each
    for each in (
        *(setup, run, test, check, lock, bench, bench_voices),
        *(faults, soak, access, audit, package, installer),
    )
}


def main() -> int:
    command, *rest = sys.argv[1:] or ["--help"]
    if command not in COMMANDS:
        say(f"{__doc__}\nUsage: {Path(sys.argv[0]).name} {'|'.join(COMMANDS)} [arguments]")
        return 0 if command in ("-h", "--help") else 2
    try:
        COMMANDS[command](rest)
    except Stop as stop:
        say(f"\n{stop}")
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
