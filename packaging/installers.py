"""Makes the installer of the system that this runs on, from the frozen folder: a Windows setup program, a
macOS disk image or a Debian package; beside each its checksum."""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

import product  # noqa: E402

BUILD = product.ROOT / "build"
FROZEN, ICONS, OUT = BUILD / "package" / product.COMMAND, BUILD / "packaging" / "icons", BUILD / "installers"
DEPENDS = (
    *("libc6 (>= 2.34)", "libglib2.0-0 | libglib2.0-0t64", "libgl1", "libegl1", "libxkbcommon0"),
    *("libfontconfig1", "libdbus-1-3", "libpulse0", "libxrandr2", "libdrm2", "libxext6", "libxcb-cursor0"),
    *("libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-render-util0", "libxcb-shape0"),
    *("libxcb-xkb1", "libxkbcommon-x11-0", "libgssapi-krb5-2", "libwayland-cursor0"),
)
"""What Qt loads of the system; all else is inside."""


def main(arguments: list[str]) -> int:
    """Prints the name of the installer."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kind", choices=sorted(KINDS), default=KIND_HERE.get(sys.platform))
    parser.add_argument("--frozen", type=Path, default=FROZEN, help="the folder that PyInstaller made")
    parser.add_argument("--out", type=Path, default=OUT)
    given = parser.parse_args(arguments)
    given.out.mkdir(parents=True, exist_ok=True)
    made = KINDS[given.kind](given.frozen, given.out)
    with open(made, "rb") as file:
        figure = hashlib.file_digest(file, "sha256").hexdigest()
    made.with_name(f"{made.name}.sha256").write_text(f"{figure}  {made.name}\n", "utf-8")
    print(f"{made} ({made.stat().st_size / 1e6:.0f} MB)")
    return 0


def windows(frozen: Path, out: Path) -> Path:
    """A setup program for one user, by NSIS."""
    target = out / f"pickup-studio-{product.version()}-setup.exe"
    suffixes = product.recordings()
    with tempfile.TemporaryDirectory() as folder:
        opens, no_more = Path(folder) / "opens.nsh", Path(folder) / "no-more.nsh"
        opens.write_text("".join(f'!insertmacro OpenWith "{suffix}"\n' for suffix in suffixes))
        no_more.write_text("".join(f'!insertmacro NoOpenWith "{suffix}"\n' for suffix in suffixes))
        values = {
            "PAYLOAD": frozen,
            "VERSION": product.version(),
            "OUTPUT": target,
            "ICON": ICONS / "pickup-studio.ico",
            "LICENCE": product.ROOT / "LICENSE",
            "OPENS": opens,
            "OPENS_NO_MORE": no_more,
        }
        defines = [f"-D{name}={value}" for name, value in values.items()]
        run(nsis(), "-V2", "-WX", *defines, str(HERE / "windows" / "installer.nsi"))
    return target


def macos(frozen: Path, out: Path) -> Path:
    """A disk image with the app; signed and notarised where there is a certificate."""
    target = out / f"pickup-studio-{product.version()}-{platform.machine()}.dmg"
    run(str(HERE / "macos" / "make_dmg.sh"), str(frozen.with_name(f"{product.NAME}.app")), str(target))
    return target


def linux(frozen: Path, out: Path) -> Path:
    """A Debian package that installs into /opt."""
    architecture = {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
    target = out / f"{product.COMMAND}_{product.version()}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "root"
        lay_out(frozen, root)
        size = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file()) // 1024
        control = (HERE / "linux" / "control").read_text("utf-8")
        known = (
            ("VERSION", product.version()),
            ("ARCHITECTURE", architecture),
            ("SIZE", str(size)),
            ("DEPENDS", ", ".join(DEPENDS)),
        )
        for name, value in known:
            control = control.replace(f"@{name}@", value)
        (root / "DEBIAN").mkdir(mode=0o755)
        (root / "DEBIAN" / "control").write_text(control, "utf-8")
        run("dpkg-deb", "--root-owner-group", "-Zzstd", "-z9", "--build", str(root), str(target))
    return target


def lay_out(frozen: Path, root: Path) -> None:
    """The files of the package as they will lie on the disk."""
    home, share = root / "opt" / product.COMMAND, root / "usr" / "share"
    shutil.copytree(frozen, home, symlinks=True)
    commands = root / "usr" / "bin"
    commands.mkdir(parents=True)
    for name in (product.COMMAND, product.WINDOW):
        (commands / name).symlink_to(f"/opt/{product.COMMAND}/{name}")
    entries, papers = share / "applications", share / "doc" / product.COMMAND
    for folder in (entries, papers):
        folder.mkdir(parents=True)
    shutil.copyfile(HERE / "linux" / "pickup-studio.desktop", entries / "pickup-studio.desktop")
    shutil.copyfile(product.ROOT / "NOTICE", papers / "copyright")
    for picture in sorted(ICONS.glob("pickup-studio-*.png")):
        side = picture.stem.rsplit("-", 1)[1]
        target = share / "icons" / "hicolor" / f"{side}x{side}" / "apps" / "pickup-studio.png"
        target.parent.mkdir(parents=True)
        shutil.copyfile(picture, target)
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)


def nsis() -> str:
    """The compiler of setup programs: on Windows its installer does not put it on the path."""
    beside = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "NSIS" / "makensis.exe"
    return str(beside) if beside.is_file() else "makensis"


def run(*command: str) -> None:
    """A tool that must be there and succeed."""
    if shutil.which(command[0]) is None:
        raise SystemExit(f"{command[0]} is not installed; RELEASING.md says how to get it.")
    subprocess.run(command, check=True)


KINDS = {"windows": windows, "macos": macos, "linux": linux}
KIND_HERE = {"win32": "windows", "darwin": "macos", "linux": "linux"}

if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
