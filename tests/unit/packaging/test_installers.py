"""The installers, as far as one machine can check them: what they say, and that they can be made."""

from __future__ import annotations

import hashlib
import plistlib
import re
import shutil
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
import yaml

import studio
from studio.core.file_names import RECORDINGS

PACKAGING = Path(__file__).parents[3] / "packaging"
sys.path.insert(0, str(PACKAGING))

import icons  # noqa: E402
import installers  # noqa: E402
import licences  # noqa: E402
import product  # noqa: E402


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """A folder as PyInstaller makes it, nearly empty."""
    folder = tmp_path / "pickup-studio"
    (folder / "_internal").mkdir(parents=True)
    (folder / "_internal" / "a library").write_bytes(b"\0" * 2000)
    for name in (product.COMMAND, product.WINDOW):
        for suffix in ("", ".exe"):
            (folder / f"{name}{suffix}").write_text("#!/bin/sh\n")
            (folder / f"{name}{suffix}").chmod(0o755)
    return folder


def made_for(kind: str, frozen: Path, out: Path) -> Path:
    """The installer that was made, whose checksum beside it is right."""
    icons.write(installers.ICONS)
    assert installers.main(["--kind", kind, "--frozen", str(frozen), "--out", str(out)]) == 0
    (installer,) = (path for path in out.iterdir() if path.suffix != ".sha256")
    figure, name = installer.with_name(f"{installer.name}.sha256").read_text().split()
    assert (figure, name) == (hashlib.sha256(installer.read_bytes()).hexdigest(), installer.name)
    return installer


def test_the_version_is_the_studios() -> None:
    assert product.version() == studio.__version__
    assert product.property_list()["CFBundleShortVersionString"] == studio.__version__


def test_the_property_list_comes_back_from_its_file() -> None:
    written = plistlib.dumps(product.property_list())
    assert plistlib.loads(written) == product.property_list()
    assert plistlib.loads(written)["NSMicrophoneUsageDescription"]


def test_a_project_is_a_package_that_this_app_owns() -> None:
    listed = product.property_list()
    (declared,) = listed["UTExportedTypeDeclarations"]
    project = listed["CFBundleDocumentTypes"][0]
    assert project["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["pickup"]
    assert "com.apple.package" in declared["UTTypeConformsTo"]


def test_the_entitlements_let_it_record() -> None:
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert rights["com.apple.security.device.audio-input"] is True
    assert "com.apple.security.cs.allow-dyld-environment-variables" not in rights


@pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis is not installed")
def test_the_windows_installer_compiles_and_opens_every_recording(frozen: Path, tmp_path: Path) -> None:
    installer = made_for("windows", frozen, tmp_path / "out")
    content = installer.read_bytes()
    assert content[:2] == b"MZ"
    assert installer.name == f"pickup-studio-{studio.__version__}-setup.exe"
    assert {f".{suffix}" for suffix in product.recordings()} == RECORDINGS


def test_the_windows_installer_needs_no_administrator_and_leaves_projects() -> None:
    script = (PACKAGING / "windows" / "installer.nsi").read_text()
    assert "RequestExecutionLevel user" in script
    assert not re.search(r"\bHK(LM|CR|EY_LOCAL_MACHINE)\b", script)
    removed = re.findall(r"^\s*(?:RMDir|Delete)\s+(?:/r\s+)?\"([^\"]+)\"", script, re.MULTILINE)
    assert removed
    assert all(path.startswith(("$INSTDIR", "$SMPROGRAMS")) for path in removed)
    assert 'RMDir /r "$INSTDIR"' not in script


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is not installed")
def test_the_debian_package_has_all_that_a_desktop_looks_for(frozen: Path, tmp_path: Path) -> None:
    package = made_for("linux", frozen, tmp_path / "out")
    fields = _of_package(package, "--field")
    assert f"Version: {studio.__version__}" in fields
    assert "@" not in fields.replace("@localhost", "")
    listed = _of_package(package, "--contents")
    for path in (
        "./opt/pickup-studio/pickup-studio-window",
        "./usr/bin/pickup-studio -> /opt/pickup-studio/pickup-studio",
        "./usr/share/applications/pickup-studio.desktop",
        "./usr/share/icons/hicolor/256x256/apps/pickup-studio.png",
        "./usr/share/doc/pickup-studio/copyright",
    ):
        assert path in listed
    assert not re.search(r"^-[^ ]* (?!root/root)", listed, re.MULTILINE)


def test_the_menu_entry_starts_what_the_package_installs() -> None:
    entry = (PACKAGING / "linux" / "pickup-studio.desktop").read_text()
    assert f"Exec=/opt/{product.COMMAND}/{product.WINDOW} %f" in entry
    assert entry.startswith("[Desktop Entry]\n")
    assert f"Name={product.NAME}\n" in entry


def test_the_icon_has_the_forms_of_every_system() -> None:
    drawing = ET.parse(icons.DRAWING).getroot()
    assert drawing.get("viewBox") == "0 0 256 256"
    count, *_ = struct.unpack_from("<H", icons.ico(), 4)
    assert count == len(icons.ICO_SIZES)
    apple = icons.icns()
    assert apple[:4] == b"icns"
    assert struct.unpack_from(">I", apple, 4) == (len(apple),)


def test_licence_texts_of_all_parts_are_collected(tmp_path: Path) -> None:
    counts = licences.write(tmp_path / "licences")
    assert {"numpy", "PySide6", "httpx", "onnxruntime", "soundfile", "pyqtgraph"} <= set(counts)
    assert not {"pytest", "mypy", "pyinstaller"} & {name.lower() for name in counts}
    texts = {path.name for path in (tmp_path / "licences").iterdir()}
    assert {"LGPL-3.0.txt", "GPL-3.0.txt", "LGPL-2.1.txt", "READ-ME.txt"} <= texts
    for folder in (tmp_path / "licences").iterdir():
        assert folder.is_file() or any(folder.iterdir()), f"{folder.name} has no licence"


def test_the_hosted_workflow_builds_checks_and_attaches_for_every_system() -> None:
    path = PACKAGING.parent / ".github" / "workflows" / "installers.yml"
    jobs = yaml.safe_load(path.read_text("utf-8"))["jobs"]
    runners = {each["runner"] for each in jobs["build"]["strategy"]["matrix"]["include"]}
    assert {runner.split("-")[0] for runner in runners} == {"windows", "macos", "ubuntu"}
    steps = "\n".join(step.get("run", "") for step in jobs["build"]["steps"])
    for command in re.findall(r"python dev\.py (\S+)", steps):
        assert f"def {command}(" in (PACKAGING.parent / "dev.py").read_text("utf-8")
    assert "sha256sum --check" in str(jobs["release"]["steps"])


def _of_package(package: Path, what: str) -> str:
    return subprocess.run(["dpkg-deb", what, package], capture_output=True, text=True, check=True).stdout
