"""dev.py: what it says to a person whose machine lacks something, and what it takes for installed."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

import dev

PACKAGES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libpulse.so.0": "libpulse0",
    "libXrandr.so.2": "libxrandr2",
    "libdrm.so.2": "libdrm2",
    "libXext.so.6": "libxext6",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libfreetype.so.6": "libfreetype6",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libz.so.1": "zlib1g",
}
linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ldd and apt-get are Linux's")


@pytest.mark.parametrize(("soname", "package"), PACKAGES.items())
def test_the_debian_package_of_a_library(soname: str, package: str) -> None:
    assert dev.debian_package(soname) == package


def program(folder: Path, name: str, script: str) -> None:
    (folder / name).write_text(f"#!/bin/sh\n{script}\n")
    (folder / name).chmod(0o755)


@linux_only
def test_without_root_the_exact_line_to_run_is_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(tmp_path, "ldd", 'echo "  libxcb-cursor.so.0 => not found"; echo "  libc.so.6 => /lib/libc.so.6"')
    program(tmp_path, "apt-get", "exit 1")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(dev, "qt_folder", lambda: tmp_path)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(dev.Stop, match="\n    sudo apt-get install libxcb-cursor0\n"):
        dev.install_qt_libraries()


@linux_only
def test_where_there_is_no_apt_the_packages_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(dev.Stop, match="by your system's own means, what Debian calls: libegl1 libgl1"):
        dev.install_debian(["libegl1", "libgl1"], "Qt lacks libraries of the system")


@linux_only
def test_missing_test_tools_are_said_and_stop_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "TEST_TOOLS", {"xvfb": str(tmp_path / "Xvfb")})
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    dev.install_test_tools()
    assert "Some tests will be skipped: xvfb missing" in capsys.readouterr().out


def test_a_package_that_cannot_be_fetched_is_told_in_words() -> None:
    pip = dev.pip_command()
    with pytest.raises(dev.Stop, match=r"could not be fetched\. Is this computer online\?"):
        dev.pip_install(pip, "--no-index", "--find-links=.", "no-such-package")


def test_a_wrong_hash_is_not_taken_for_the_network() -> None:
    said = dev.why_pip_failed(["Collecting numpy", "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES"])
    assert "DO NOT MATCH THE HASHES" in said
    assert "online" not in said


def test_too_old_a_python_with_no_other_beside_it_is_told_what_is_needed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(dev, "PYTHONS", ((2, 99),))
    with pytest.raises(dev.Stop, match=r"needs Python 3\.11, 3\.12 or 3\.13"):
        dev.suitable_python()


def test_the_stamp_of_the_tests_serves_the_studio_but_not_the_other_way_round(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "STAMP", tmp_path / "stamp")
    assert not dev.is_installed(dev.RUN_LOCK)
    dev.STAMP.write_text(dev.digest(dev.DEV_LOCK))
    assert dev.is_installed(dev.RUN_LOCK)
    assert dev.is_installed(dev.DEV_LOCK)
    dev.STAMP.write_text(dev.digest(dev.RUN_LOCK))
    assert dev.is_installed(dev.RUN_LOCK)
    assert not dev.is_installed(dev.DEV_LOCK)


@linux_only
@pytest.mark.parametrize(("name", "seen"), [("DISPLAY", True), ("WAYLAND_DISPLAY", True), ("TERM", False)])
def test_a_screen_is_there_when_the_session_names_one(
    name: str, seen: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv(name, ":7")
    assert dev.has_screen() is seen
