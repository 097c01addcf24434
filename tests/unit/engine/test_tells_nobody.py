"""What the engine runs on leaves nothing behind and tells nobody what it did."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import studio.engine
import swift_f0
from studio.engine.listening.voice_activity import _session
_session()
"""


def test_no_runtime_keeps_a_number_of_this_computer(tmp_path: Path) -> None:
    places = {name: str(tmp_path) for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "LOCALAPPDATA")}
    environment = {name: value for name, value in os.environ.items() if name != "ORT_DISABLE_TELEMETRY"}
    subprocess.run([sys.executable, "-c", PROGRAM], env={**environment, **places}, check=True, timeout=120)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
