"""A pickup list whose studio is killed in the middle: nothing is made twice, nothing is lost."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from studio.core.cancel import CancelToken
from studio.core.pickups.order import PickupOrder
from studio.library.paths import Paths
from studio.library.project import Project
from studio.services.studio import Services
from tests.fakes.craft import ToyCraft
from tests.fakes.engine import FullVoice, running
from tests.unit.services import pickup_orders
from tests.unit.services.pickup_orders import orders
from tests.unit.services.scripts import recording

LINES, BEFORE = 40, 12
STUDIO = """
import sys

from pathlib import Path

from studio.core.cancel import CancelToken
from studio.library.paths import Paths
from studio.library.project import Project
from studio.services.studio import Services

home, talk, address, key, lines = sys.argv[1:]
paths = Paths.under(Path(home))
services = Services(paths, Project.untitled(paths))
services.connect.set_engine(address, key)
voice = services.list_voices(CancelToken())[0].id
services.make_pickups(orders(Path(talk), int(lines), voice), services.project, CancelToken())
services.close()
"""
"""Another studio, which makes the list from its beginning."""
ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_a_list_goes_on_after_a_kill(tmp_path: Path) -> None:
    craft, home = ToyCraft(), tmp_path / "home"
    talk = recording(tmp_path / "talk.wav", LINES + 4.0)
    with running(tmp_path / "engine", lambda _: FullVoice(), craft) as engine:
        script = Path(pickup_orders.__file__).read_text("utf-8") + STUDIO
        command = ("-c", script, home, talk, engine.base_url, engine.key, LINES)
        other = subprocess.Popen([sys.executable, *map(str, command)], cwd=ROOT)
        end = time.monotonic() + 120
        while len(craft.asked) < BEFORE and time.monotonic() < end:
            assert other.poll() is None, "it ended before it was killed"
            time.sleep(0.01)
        other.send_signal(signal.SIGKILL)
        assert other.wait(30) == -signal.SIGKILL
        assert len(craft.asked) < LINES

        paths = Paths.under(home)
        services = Services(paths, Project.untitled(paths))
        services.connect.set_engine(engine.base_url, engine.key)
        voice = services.list_voices(CancelToken())[0].id
        wanted: list[PickupOrder] = orders(talk, LINES, voice)
        left = services.make_pickups.quote(wanted, services.project, CancelToken())
        assert len(left.there) >= BEFORE - 2, "what was made is known to be made"
        made = services.make_pickups(wanted, services.project, CancelToken())
        complete = [take for take in services.project.takes().values() if take.complete]
        services.close()
    assert not made.left
    assert len(complete) == LINES, "each has one take"
    assert 0 <= len(craft.asked) - LINES <= 1, "only the one that was under way is made anew"
