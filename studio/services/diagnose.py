"""A report for whoever is asked for help: what is here, how it stands, what was logged last. No key is in it,
and no word of a script."""

from __future__ import annotations

import platform
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from studio import __version__
from studio.core.engine_state import EngineState
from studio.library import clock as clocks
from studio.library.clock import Clock, stamp
from studio.library.paths import Paths
from studio.library.settings import DEFAULTS, Settings
from studio.library.writer import Writer
from studio.services.connect import Connect

LIBRARIES = ("PySide6", "numpy", "soundfile", "httpx", "onnxruntime", "keyring")
LOG_LINES = 200
TOLD = frozenset(DEFAULTS) - {"approver", "last_voice", "last_target"}
"""Settings that say something about a fault; what the user calls things is not among them."""
HIDDEN = "•••"
LONG = re.compile(r"(?i)((?:api[_-]?key|authorization|bearer|token|password)[\"']?\s*[:=]?\s+|sk[_-])\S{8,}")
"""What looks like a secret, though no log should have one."""


class Diagnose:
    """`diagnose(engine, devices, project)` gives the report as text; `diagnose.save` writes it. It reads the
    keys so that they can be taken out: not for the GUI thread."""

    def __init__(
        self,
        paths: Paths,
        settings: Settings,
        connect: Connect,
        writer: Writer | None = None,
        clock: Clock = clocks.now,
    ) -> None:
        self._paths, self._settings, self._connect = paths, settings, connect
        self._writer, self._clock = writer or Writer(), clock

    def __call__(self, engine: EngineState, devices: Iterable[str], what: str = "") -> str:
        """`devices` are lines about sound in and out; `what` is told first, such as an error that nobody
        foresaw."""
        parts = (
            ("What happened", [what] if what else []),
            ("Versions", self._versions()),
            ("Engine", [f"{engine.phase}. {engine.sentence}".strip()]),
            ("Sound", list(devices) or ["none"]),
            ("Connections", self._connections()),
            ("Settings", self._set()),
            ("Places", self._places()),
            ("The studio's log", _tail(self._paths.log / "studio.log")),
            ("The engine's log", _tail(self._paths.log / "engine.log")),
        )
        head = f"Pickup Studio report, {stamp(self._clock)}"
        blocks = [f"{title}\n" + "\n".join(f"  {line}" for line in lines) for title, lines in parts if lines]
        return self._plain("\n\n".join([head, *blocks]) + "\n")

    def save(self, report: str, path: Path) -> Path:
        """Write it. Raises DiskError."""
        self._writer.write(path, report.encode())
        return path

    def _versions(self) -> list[str]:
        found = [f"Pickup Studio {__version__}", f"Python {platform.python_version()}", platform.platform()]
        return [*found, f"frozen: {bool(getattr(sys, 'frozen', False))}", *map(_library, LIBRARIES)]

    def _connections(self) -> list[str]:
        chosen = self._connect.chosen.id
        return [
            f"{'* ' if each.id == chosen else ''}{each.name}: {each.profile}, {_place_of(each.base_url)}"
            for each in self._connect.connections()
        ]

    def _set(self) -> list[str]:
        return [f"{name}: {self._settings.get(name)!r}" for name in sorted(TOLD)]

    def _places(self) -> list[str]:
        places: Mapping[str, Path] = {
            "library": self._paths.data,
            "settings": self._paths.config,
            "cache": self._paths.cache,
            "engine": self._paths.engine_store,
        }
        return [f"{name}: {path}, {_room(path)}" for name, path in places.items()]

    def _plain(self, text: str) -> str:
        """Without keys, and without the user's name in paths."""
        for secret in self._connect.secrets():
            text = text.replace(secret, HIDDEN)
        return LONG.sub(rf"\1{HIDDEN}", text).replace(str(Path.home()), "~")


def _library(name: str) -> str:
    try:
        return f"{name} {version(name)}"
    except PackageNotFoundError:
        return f"{name} is not here"


def _place_of(address: str) -> str:
    return address.split("?")[0] or "not running"


def _room(path: Path) -> str:
    import shutil

    try:
        return f"{shutil.disk_usage(path).free / 1e9:.1f} GB free"
    except OSError:
        return "not there"


def _tail(path: Path) -> Sequence[str]:
    try:
        return path.read_text("utf-8", "replace").splitlines()[-LOG_LINES:] or ["empty"]
    except OSError:
        return ["none"]
