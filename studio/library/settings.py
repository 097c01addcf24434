"""What the user prefers, in one JSON file."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from studio.core.errors import DiskError
from studio.core.log import logger
from studio.core.this_computer import THIS_COMPUTER
from studio.library.writer import Writer

_log = logger(__name__)

DEFAULTS: Mapping[str, Any] = {
    "theme": "system",
    "text_size": 100,
    "reduce_motion": None,
    "volume": 1.0,
    "device": "",
    "input_device": "",
    "input_channels": "mono",
    "input_rate": 0,
    "count_in": False,
    "count_click": False,
    "connection": THIS_COMPUTER,
    "last_voice": "",
    "last_target": "",
    "project": "",
    "recent_projects": (),
    "prices": {},
    "hosted_at_once": 2,
    "month_budget": 0,
    "approver": "",
    "language": "",
}
"""`text_size` in percent; `reduce_motion` None for the system's choice; `volume` 0 to 1; `device` (of the
output) and `input_device` empty for the system's choice; `input_channels` mono, left, right or stereo;
`input_rate` in Hz, 0 for the device's own; `count_in` for three seconds before a recording, `count_click` if
they are heard; `project` the folder that was open last, `recent_projects` those before it; `prices` what
was changed of `core.prices`; `hosted_at_once` how many requests a hosted plan answers at the same time;
`month_budget` in credits, 0 for none; `approver` who approves what is exported, empty for the name that the
system knows; `language` of the window, such as de, empty for the system's."""
QUICK = frozenset({"volume"})
"""What a slider sets with every move: not worth a wait for the disk."""


class Settings:
    """Values by name; safe from any thread. A file that cannot be read is kept beside, and what it held when
    it was last surely on the disk holds again: a power cut may cost the volume, nothing else."""

    def __init__(self, path: Path, writer: Writer | None = None) -> None:
        self._path, self._writer = path, writer or Writer()
        self._sure = path.with_suffix(".kept.json")
        self._lock = threading.Lock()
        self._values = self._read()

    def get(self, name: str) -> Any:
        """The value, or its default; None for a name that has neither."""
        return self._values.get(name, DEFAULTS.get(name))

    def set(self, name: str, value: Any) -> None:
        """Another value (plain JSON), on the disk when this returns. Raises DiskError; the value holds until
        the studio is closed even then."""
        with self._lock:
            if name in self._values and self._values[name] == value:
                return
            self._values = {**self._values, name: value}
            self._writer.make_folder(self._path.parent)
            if name not in QUICK:
                self._writer.write_json(self._sure, self._values)
            self._writer.write_json(self._path, self._values, sync=name not in QUICK)

    def _read(self) -> dict[str, Any]:
        values = _values_in(self._path)
        if values is not None:
            return values
        if self._path.exists():
            self._set_aside()
        return _values_in(self._sure) or {}

    def _set_aside(self) -> None:
        _log.warning("the settings cannot be read; they are kept beside, and the last that could be hold")
        try:
            self._writer.move(self._path, self._path.with_suffix(".damaged.json"))
        except DiskError as error:
            _log.warning("they could not be kept: %s", error.sentence)


def _values_in(path: Path) -> dict[str, Any] | None:
    try:
        values = json.loads(path.read_bytes())  # Not orjson: the window waits for its imports at the start.
    except (OSError, ValueError, RecursionError):
        return None
    return values if isinstance(values, dict) else None
