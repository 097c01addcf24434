"""The engine's process killed while it writes: what it has answered for is there when it comes back."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from studio.launch.child import Child, Place
from tests.contract.conversation import NO_TLS
from tests.contract.recordings import wav

KEY = "a-key-for-tests"
PATIENCE = 60


@contextmanager
def process(store: Path) -> Iterator[tuple[Child, httpx.Client]]:
    child = Child(Place(store), KEY, lambda _: None)
    try:
        fact = child.next_fact(PATIENCE)
        assert fact is not None
        headers = {"X-API-Key": KEY, "Cartesia-Version": "2024-06-10"}
        address = f"http://localhost:{fact['port']}"
        with httpx.Client(
            base_url=address, headers=headers, trust_env=False, timeout=PATIENCE, verify=NO_TLS
        ) as asking:
            yield child, asking
    finally:
        child.stop()


def test_what_was_answered_for_survives_a_kill(tmp_path: Path) -> None:
    voices: list[str] = []
    files: list[str] = []
    with process(tmp_path) as (child, asking):
        embedding = next(voice["embedding"] for voice in asking.get("/voices").json())
        dataset = asking.post("/datasets", json={"name": "D"}).json()["id"]
        enough = threading.Event()

        def write() -> None:
            try:
                while True:
                    new = {"name": f"V{len(voices)}", "embedding": embedding}
                    voices.append(asking.post("/voices", json=new).json()["id"])
                    name = f"{len(files)}.wav"
                    asking.post(
                        f"/datasets/{dataset}/files", files={"file": (name, wav())}
                    ).raise_for_status()
                    files.append(name)
                    if len(files) == 8:
                        enough.set()
            except httpx.HTTPError:
                enough.set()

        writer = threading.Thread(target=write)
        writer.start()
        assert enough.wait(PATIENCE)
        os.kill(child.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
        writer.join(PATIENCE)

    with process(tmp_path) as (_, asking):
        kept = {voice["id"]: voice for voice in asking.get("/voices?is_owner=true").json()}
        listed = asking.get(f"/datasets/{dataset}/files").json()["data"]

    assert len(files) >= 8
    assert set(voices) <= set(kept)
    assert all(voice["embedding"] == embedding for voice in kept.values())
    assert files == [file["filename"] for file in listed][: len(files)]
    assert {file.stat().st_size for file in (tmp_path / "datasets" / dataset).iterdir()} == {len(wav())}
