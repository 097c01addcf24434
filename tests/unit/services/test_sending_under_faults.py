"""The engine killed and the network cut while recordings are sent to a dataset: a sentence is said, nothing
is lost, and the next try sends what is missing, none of them twice."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from studio.core.cancel import CancelToken
from studio.core.connection import Profile
from studio.core.dataset import DatasetClip
from studio.core.errors import Charge
from studio.engine.routes import datasets as routes
from studio.services.find_clips import find_clips
from studio.services.send_files import Sent
from studio.services.stops import Stops
from studio.services.studio import Services
from tests.fakes.craft import ToyCraft, held_check
from tests.fakes.engine import FullVoice, running
from tests.unit.services.batches import clips
from tests.unit.services.struck import Cut, killable
from trials.faults.sentences import unclear

COUNT = 5


class Dataset:
    """A dataset of the chosen connection, and recordings for it."""

    def __init__(self, services: Services, folder: Path, count: int = COUNT) -> None:
        self.services, self.folder = services, clips(folder, count)
        self.id = services.datasets.create("Evenings", CancelToken()).id
        self.key = f"here/{self.id}"
        self.before = {path.name: path.read_bytes() for path in self.folder.iterdir()}
        services.dataset_log.add(self.key, find_clips([self.folder], CancelToken()))

    @property
    def noted(self) -> tuple[DatasetClip, ...]:
        return self.services.dataset_log.clips(self.key)

    @property
    def names(self) -> list[str]:
        return sorted(each.filename for each in self.services.datasets.files(self.id, CancelToken()))

    def send(self) -> Sequence[Sent]:
        """What is not there; gives how each ended."""
        news: list[Sent] = []
        wanted = [clip for clip in self.noted if not clip.sent]
        self.ended_by = self.services.send_files(
            self.id, self.key, wanted, CancelToken(), told=news.append, stops=Stops()
        )
        return [each for each in news if each.over]

    def check_struck(self, over: Sequence[Sent]) -> None:
        assert over
        assert not any(clip.sent for clip in self.noted)
        for each in over:
            assert each.error is not None
            assert unclear(each.error.sentence) == ""
            assert each.error.charge is Charge.NOTHING
        assert {path.name: path.read_bytes() for path in self.folder.iterdir()} == self.before

    def check_whole(self) -> None:
        """Every file once, and noted so."""
        self.send()
        assert self.ended_by is None
        assert self.names == sorted(self.before)
        assert all(clip.sent and not clip.begun for clip in self.noted)
        assert self.send() == []


def test_the_engine_is_killed_while_it_is_sent_to(services: Services, tmp_path: Path) -> None:
    store = tmp_path / "engine"
    with killable(store, services) as (kill, begun):
        dataset = Dataset(services, tmp_path / "clips")

        def strike() -> None:
            begun.wait(60)
            kill()

        striker = threading.Thread(target=strike)
        striker.start()
        over = dataset.send()
        striker.join()
    dataset.check_struck(over)
    with running(store, lambda _: FullVoice()) as engine:
        services.connect.set_engine(engine.base_url, engine.key)
        dataset.check_whole()
        services.connect.close()


def test_the_network_is_cut_when_a_file_has_arrived_and_nobody_said_so(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    craft = ToyCraft(permits=0)
    monkeypatch.setattr(routes, "check_sound", held_check(craft, routes.check_sound))
    with running(tmp_path / "engine", lambda _: FullVoice(), craft) as engine:
        wire = Cut(engine.port)
        services.connect.keep_keys_for_session()
        added = services.connect.add("Studio B", wire.address, Profile.CURRENT, engine.key)
        services.connect.choose(added.id)
        dataset = Dataset(services, tmp_path / "clips", 1)

        def strike() -> None:
            craft.begun.wait(60)
            wire.cut()

        striker = threading.Thread(target=strike)
        striker.start()
        over = dataset.send()
        striker.join()
        wire.close()
        dataset.check_struck(over)
        assert dataset.noted[0].begun, "nobody knows whether it arrived"
        craft.permits.release(10**6)
        services.connect.change(added.id, "Studio B", engine.base_url, Profile.CURRENT)
        end = time.monotonic() + 60
        while not dataset.names and time.monotonic() < end:
            time.sleep(0.02)
        dataset.check_whole()
        services.connect.close()
