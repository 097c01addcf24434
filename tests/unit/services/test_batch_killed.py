"""A batch of 500 recordings whose studio is killed in the middle: nothing is made twice, nothing is lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from studio.audio.files import read_clip
from studio.core.cancel import CancelToken
from studio.core.script_making import Fate
from studio.core.voice_batch import BatchState
from studio.library.paths import Paths
from studio.library.project import Project
from studio.services.batch_standings import settled, takes_by_sound
from studio.services.studio import Services
from tests.fakes.craft import ToyCraft
from tests.fakes.engine import FullVoice, running
from tests.unit.services.batches import batch_in, clips

FILES, BEFORE = 500, 200
STUDIO = """
import os
import sys
from pathlib import Path

from studio.core.cancel import CancelToken
from studio.core.voice_batch import Batch, BatchVoice
from studio.library.paths import Paths
from studio.library.project import Project
from studio.services.find_recordings import find_recordings
from studio.services.studio import Services

os.fsync = lambda _: None  # For a cut of the power, which is not tried here, and slow.
home, clips, results, address, key = sys.argv[1:]
paths, cancel = Paths.under(Path(home)), CancelToken()
services = Services(paths, Project.untitled(paths))
services.connect.set_engine(address, key)
voice = services.list_voices(cancel)[0]
files = services.look_over(find_recordings([Path(clips)], cancel), cancel)
batch = Batch(files, (BatchVoice(voice.id, voice.name, 1),), folder=results)
services.change_batch(batch.rows, batch, services.project, cancel)
services.close()
"""
"""Another studio, which changes the batch from its beginning."""
ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_a_batch_of_500_goes_on_after_a_kill(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: None)
    craft = ToyCraft()
    given, results, home = clips(tmp_path / "clips", FILES), tmp_path / "results", tmp_path / "home"
    with running(tmp_path / "engine", lambda _: FullVoice(), craft) as engine:
        command = ("-c", STUDIO, home, given, results, engine.base_url, engine.key)
        other = subprocess.Popen([sys.executable, *map(str, command)], cwd=ROOT)
        end = time.monotonic() + 120
        while len(craft.asked) < BEFORE and time.monotonic() < end:
            assert other.poll() is None, "it ended before it was killed"
            time.sleep(0.01)
        other.send_signal(signal.SIGKILL)
        assert other.wait(30) == -signal.SIGKILL
        asked_before = len(craft.asked)
        saved_before = {path: path.stat().st_mtime_ns for path in results.glob("*.wav")}
        assert 0 < len(saved_before) <= asked_before < FILES

        paths = Paths.under(home)
        services = Services(paths, Project.untitled(paths))
        services.connect.set_engine(engine.base_url, engine.key)
        batch, project = batch_in(services, [given], results), services.project
        quote = services.change_batch.quote(batch.rows, project)
        stands = settled(batch.rows, services.change_batch.standings(project), quote)
        done = [row for row in batch.rows if stands[row.key].state is BatchState.DONE]
        assert len(done) >= len(saved_before) - 1, "what was done is known to be done"
        left = [row for row in batch.rows if stands[row.key].is_open]
        assert len(done) + len(left) == FILES
        made = services.change_batch(left, batch, project, CancelToken())
        assert not made.left
        assert {each.fate for each in made.outcomes.values()} <= {Fate.MADE, Fate.THERE}
        complete = [take for take in project.takes().values() if take.complete]
        known = takes_by_sound(project, services.connect.chosen)
        services.close()
    again = len(craft.asked) - FILES
    assert 0 <= again <= 1, "only the one that was under way is made anew"
    assert Counter(take.inputs[0].sha256 for take in complete).most_common(1)[0][1] == 1
    assert {row.file.sha256 for row in batch.rows} == {sha for sha, _, _ in known}
    saved = sorted(results.glob("*"))
    assert len(saved) == FILES, "each has one file, and nothing half is beside them"
    assert all(path.stat().st_mtime_ns == when for path, when in saved_before.items())
    assert all(read_clip(path).seconds == pytest.approx(0.2, abs=0.01) for path in saved[::50])
