"""The engine killed and the network cut in the middle of each kind of job; clocks that jump; a keychain that
refuses. A sentence is said, what arrived is kept, and the next try succeeds."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import keyring
import pytest
from keyring.errors import KeyringLocked

from studio.api.events import speech_events
from studio.core.cancel import CancelToken
from studio.core.connection import Profile
from studio.core.convert import ConvertRequest
from studio.core.errors import KeyMissing, NoKeychain, ServiceError, StreamCut, StudioError, Unreachable
from studio.core.infill import InfillRequest
from studio.core.ledger import Result
from studio.core.passage import Passage
from studio.core.speech import MAX_CHARACTERS, SpeechRequest
from studio.core.voice_requests import CloneRequest
from studio.library.paths import Paths
from studio.library.project import Project
from studio.services.studio import Services
from tests.fakes.craft import ToyCraft
from tests.fakes.engine import FullVoice, RunningEngine, running
from tests.unit.library.requests import MAKING, ahoy
from tests.unit.services.scripts import recording
from tests.unit.services.struck import Cut, killable
from trials.faults.sentences import unclear

LONG = ("The harbour is quiet before six, and nets hang from the railings. " * 200)[: MAX_CHARACTERS - 1]
Act = Callable[[Services, Passage, CancelToken, Callable[[], None]], object]


def speak(services: Services, clip: Passage, cancel: CancelToken, begun: Callable[[], None]) -> object:
    request = SpeechRequest(LONG, services.list_voices(cancel)[0].id)
    return services.speak(request, services.project, cancel, heard=lambda *_: begun())


def infill(services: Services, clip: Passage, cancel: CancelToken, begun: Callable[[], None]) -> object:
    voice = services.list_voices(cancel)[0].id
    return services.infill(InfillRequest("old", voice, clip), services.project, cancel)


def convert(services: Services, clip: Passage, cancel: CancelToken, begun: Callable[[], None]) -> object:
    voice = services.list_voices(cancel)[0].id
    return services.convert(ConvertRequest(clip, voice), services.project, cancel)


def clone(services: Services, clip: Passage, cancel: CancelToken, begun: Callable[[], None]) -> object:
    return services.clone(CloneRequest(clip, "Ana"), cancel)


ACTS = (speak, infill, convert, clone)


@pytest.mark.parametrize("act", ACTS)
def test_the_engine_is_killed_during(act: Act, services: Services, tmp_path: Path) -> None:
    clip, cancel = Passage(recording(tmp_path / "a.wav")), CancelToken()
    with killable(tmp_path / "engine", services) as (kill, begun):

        def strike() -> None:
            begun.wait(60)
            kill()

        striker = threading.Thread(target=strike)
        striker.start()
        with pytest.raises(StudioError) as caught:
            act(services, clip, cancel, begun.set)
        begun.set()
        striker.join()
    assert unclear(caught.value.sentence) == ""
    check_and_go_on(act, services, clip, tmp_path)


@pytest.mark.parametrize("act", ACTS)
def test_the_network_is_cut_during(act: Act, services: Services, tmp_path: Path) -> None:
    clip, cancel, craft = Passage(recording(tmp_path / "a.wav")), CancelToken(), ToyCraft(permits=0)
    with running(tmp_path / "engine", lambda _: FullVoice(), craft) as engine:
        wire = Cut(engine.port)
        services.connect.keep_keys_for_session()
        added = services.connect.add("Studio B", wire.address, Profile.CURRENT, engine.key)
        services.connect.choose(added.id)
        begun = threading.Event()

        def strike() -> None:
            while not (begun.wait(0.01) or craft.begun.is_set()):
                pass
            wire.cut()

        striker = threading.Thread(target=strike)
        striker.start()
        with pytest.raises((ServiceError, StudioError)) as caught:
            act(services, clip, cancel, begun.set)
        begun.set()
        striker.join()
        wire.close()
        craft.permits.release(10**6)
        assert unclear(caught.value.sentence) == ""
        with pytest.raises(Unreachable):
            services.connect.test(added.id, CancelToken())
        services.connect.choose("this-computer")
        check_and_go_on(act, services, clip, tmp_path)


def check_and_go_on(act: Act, services: Services, clip: Passage, tmp_path: Path) -> None:
    """What arrived is kept and told, and an engine that is well does what was asked for."""
    rows = services.ledger.rows()
    takes = list(services.project.takes().values())
    assert [row.result for row in rows] == [Result.FAILED] * (act is not clone)
    if act is speak:
        [take] = takes
        assert not take.complete
        assert take.seconds > 0.2
        assert rows[0].take_id == take.id
    with running(tmp_path / "other", lambda _: FullVoice(), ToyCraft()) as engine:
        services.connect.set_engine(engine.base_url, engine.key)
        cancel = CancelToken()
        if act is speak:
            request = SpeechRequest("Hello there.", services.list_voices(cancel)[0].id)
            assert services.speak(request, services.project, cancel).complete
        else:
            assert act(services, clip, cancel, lambda: None)
        services.connect.close()


# Clocks


def test_a_clock_that_goes_backwards_mixes_nothing_up(paths: Paths, engine: RunningEngine) -> None:
    now = [datetime.fromisoformat("2026-11-29T14:00:00+01:00")]
    services = Services(paths, Project.untitled(paths, clock=lambda: now[0]), clock=lambda: now[0])
    services.connect.set_engine(engine.base_url, engine.key)
    voice = services.list_voices(CancelToken())[0].id
    made = []
    for jump in (0, -400, 30):
        now[0] += timedelta(days=jump)
        words = f"Hello {len(made)}."
        made.append(services.speak(SpeechRequest(words, voice), services.project, CancelToken()))
    folder = services.project.folder
    services.close()
    project = Project.open(folder)
    assert [take.id for take in project.takes().values()] == [take.id for take in made]
    assert [take.number for take in project.takes().values()] == [1, 2, 3]
    assert len({take.id for take in made}) == 3
    assert [row.take_id for row in services.ledger.rows()] == [take.id for take in made]
    project.close()


def test_a_recovery_after_the_clock_went_backwards_tells_the_last_time(paths: Paths) -> None:
    now = [datetime.fromisoformat("2026-11-29T14:00:00+01:00")]
    project = Project.untitled(paths, clock=lambda: now[0])
    writer = project.new_take(ahoy(), MAKING)
    writer.append(b"\0\1" * 5000)
    now[0] -= timedelta(days=3)
    project._folder_lock.release()
    again = Project.open(project.folder, clock=lambda: now[0])
    assert "a take that was being made is kept, incomplete" in again.recovered
    again.close()


LINE = b'data: {"type": "chunk", "data": "AAAA", "done": false}\n\n'


@pytest.mark.parametrize("first", [b": still here\n\n", LINE])
def test_a_computer_that_slept_goes_on_hearing(monkeypatch: pytest.MonkeyPatch, first: bytes) -> None:
    now = [1000.0]
    monkeypatch.setattr("studio.api.events.time.monotonic", lambda: now[0])

    def pieces() -> Iterator[bytes]:
        yield LINE
        now[0] += 8 * 3600  # The lid was closed.
        yield first
        yield LINE
        yield b'data: {"type": "done", "done": true}\n\n'

    found = list(speech_events(pieces(), _never, _cut))
    assert len(found) == 3 - (first != LINE)


def test_a_stream_that_only_says_that_it_is_there_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [1000.0]
    monkeypatch.setattr("studio.api.events.time.monotonic", lambda: now[0])

    def pieces() -> Iterator[bytes]:
        yield LINE
        for _ in range(100):
            now[0] += 15
            yield b": still here\n\n"

    with pytest.raises(StreamCut):
        list(speech_events(pieces(), _never, _cut))
    assert now[0] < 1000 + 100


def _never(event: object) -> StudioError:
    raise AssertionError(event)


def _cut(details: object) -> StudioError:
    return StreamCut("It stopped.")


# The keychain


def test_a_keychain_that_refuses_costs_nothing_but_the_key(services: Services, engine: RunningEngine) -> None:
    with pytest.raises(NoKeychain):
        services.connect.add("Studio B", engine.base_url, Profile.CURRENT, engine.key)
    assert len(services.connect.connections()) == 1
    services.connect.keep_keys_for_session()
    added = services.connect.add("Studio B", engine.base_url, Profile.CURRENT, engine.key)
    assert services.connect.test(added.id, CancelToken()).abilities
    services.connect.close()


def test_a_keychain_that_is_locked_later_is_said_and_costs_nothing(
    services: Services, engine: RunningEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: dict[str, str] = {}

    def locked(service: str, name: str) -> str:
        raise KeyringLocked("no")

    monkeypatch.setattr(keyring, "set_password", lambda service, name, key: kept.update({name: key}))
    monkeypatch.setattr(keyring, "get_password", lambda service, name: kept.get(name))
    added = services.connect.add("Studio B", engine.base_url, Profile.CURRENT, engine.key)
    services.connect.choose(added.id)
    monkeypatch.setattr(keyring, "get_password", locked)
    with pytest.raises(KeyMissing) as caught:
        services.speak(SpeechRequest("Hello there.", "v1"), services.project, CancelToken())
    assert unclear(caught.value.sentence) == ""
    assert services.project.takes() == {}
    assert [(row.result, row.credits) for row in services.ledger.rows()] == [(Result.FAILED, 0)]
    services.connect.keep_keys_for_session()
    services.connect.set_key(added.id, engine.key)
    voice = services.list_voices(CancelToken())[0].id
    request = SpeechRequest("Hello there.", voice)
    assert services.speak(request, services.project, CancelToken()).complete
    services.connect.close()
