"""What the store says it has written is there after any end of the process."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from studio.engine.store.store import Store

WRITER = """
import sys
from pathlib import Path
from studio.engine.store.datasets import Dataset, DatasetFile
from studio.engine.store.store import Store, new_id, now
from studio.engine.store.voices import OwnVoice

store = Store(Path(sys.argv[1]))
dataset = Dataset(new_id(), "set", "", now())
store.datasets.add(dataset)
number = 0
while True:
    clip, take = store.draft(), store.draft()
    clip.write_bytes(b"clip" * 5000)
    take.write_bytes(b"take" * 5000)
    embedding = tuple([number / 8] * 192)
    voice = OwnVoice(new_id(), f"Voice {number}", "", "en", embedding, now(), clip=f"{number}.wav")
    store.voices.add(voice, clip)
    kept = f"{dataset.id}/{number}.wav"
    file = DatasetFile(new_id(), dataset.id, "take.wav", kept, 20000, "fine_tune", now())
    store.datasets.add_file(file, take)
    print(voice.id, file.id, flush=True)
    if number % 3 == 2:
        store.voices.remove(voice.id)
        print("-", voice.id, flush=True)
    number += 1
"""


def killed_after(folder: Path, lines: int) -> list[str]:
    """What a process said it had written before it was killed in the middle of the next write."""
    command = [sys.executable, "-c", WRITER, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        said = [writer.stdout.readline().strip() for _ in range(lines)]
        writer.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
        return said + writer.stdout.read().splitlines()


@pytest.mark.parametrize("lines", [1, 20])
def test_all_that_was_written_is_there_after_a_kill(tmp_path: Path, lines: int) -> None:
    said = [line.split() for line in killed_after(tmp_path, lines) if line.count("-") > 1]
    gone = {words[1] for words in said if words[0] == "-"}
    voices = {words[0] for words in said if words[0] != "-"}
    files = {words[1] for words in said if words[0] != "-"}
    store = Store(tmp_path)
    try:
        kept = {voice.id: voice for voice in store.voices.all()}
        dataset = store.datasets.all()[0]
        found = {file.id: file for file in store.datasets.files(dataset.id)}
    finally:
        store.close()

    # Its last act may have been done and not said.
    assert len((voices - gone) - set(kept)) <= (1 if len(voices) % 3 == 0 else 0)
    assert not gone & set(kept)
    assert files <= set(found)
    for voice in kept.values():
        number = int(voice.name.split()[1])
        assert voice.embedding == tuple([number / 8] * 192)
        assert (tmp_path / "clips" / str(voice.clip)).stat().st_size == 20000
    assert all((tmp_path / "datasets" / file.kept).stat().st_size == file.size for file in found.values())
    with sqlite3.connect(tmp_path / "engine.sqlite") as reading:
        assert reading.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert reading.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    reading.close()
