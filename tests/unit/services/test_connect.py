"""Who speaks."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from studio.core.cancel import CancelToken
from studio.core.connection import Ability, Profile, Reach
from studio.core.errors import BadRequest, EngineGone, KeyRefused, NoKeychain, Unreachable
from studio.core.this_computer import THIS_COMPUTER
from studio.library.paths import Paths
from studio.library.project import Project
from studio.services.studio import Services
from tests.fakes.engine import RunningEngine
from tests.unit.api.service import Answer, Request, serving

ADDRESS = "https://voices.invalid/v1"


def test_this_computer_comes_first_and_is_chosen(services: Services) -> None:
    connect = services.connect
    assert [each.id for each in connect.connections()] == [THIS_COMPUTER]
    assert connect.chosen.is_this_computer


def test_services_that_were_added_and_chosen_are_there_again(services: Services, paths: Paths) -> None:
    added = services.connect.add("Studio B", f" {ADDRESS}/ ", Profile.CURRENT, "")
    services.connect.choose(added.id)
    assert added.base_url == ADDRESS
    again = Services(paths, Project.untitled(paths))
    assert again.connect.connections()[1:] == (added,)
    assert again.connect.chosen == added
    again.close()


def test_a_choice_for_now_is_not_remembered(services: Services) -> None:
    added = services.connect.add("B", ADDRESS, Profile.CLASSIC, "")
    services.connect.choose(added.id, remember=False)
    assert services.connect.chosen == added
    assert services.settings.get("connection") == THIS_COMPUTER


def test_changing_and_removing(services: Services) -> None:
    connect = services.connect
    added = connect.add("B", ADDRESS, Profile.CLASSIC, "")
    connect.choose(added.id)
    changed = connect.change(added.id, "C", "http://localhost:9", Profile.CURRENT)
    assert connect.chosen == changed == connect.find(added.id)
    connect.remove(added.id)
    assert connect.chosen.is_this_computer
    assert len(connect.connections()) == 1


@pytest.mark.parametrize(
    "address",
    [
        "",
        "voices.invalid",
        "ftp://voices.invalid",
        "https://",
        "https://a:b@c",
        "http://[::1",
        "http://a?k=1",
    ],
)
def test_what_is_no_address(services: Services, address: str) -> None:
    with pytest.raises(BadRequest):
        services.connect.add("B", address, Profile.CLASSIC, "")
    assert len(services.connect.connections()) == 1


def test_without_a_keychain_nothing_is_added_until_the_user_chose(services: Services, tmp_path: Path) -> None:
    connect = services.connect
    with pytest.raises(NoKeychain):
        connect.add("B", ADDRESS, Profile.CLASSIC, "sk-very-secret")
    assert len(connect.connections()) == 1
    connect.keep_keys_for_session()
    connect.add("B", ADDRESS, Profile.CLASSIC, "sk-very-secret")
    assert len(connect.connections()) == 2
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or b"sk-very-secret" not in path.read_bytes()


def test_a_test_tells_what_the_engine_can(speaking: Services) -> None:
    status = speaking.connect.test(THIS_COMPUTER, CancelToken())
    assert status.reach is Reach.READY
    assert {Ability.TTS, Ability.STREAM, Ability.TIMESTAMPS, Ability.SEED} <= status.abilities


def test_the_engine_may_be_used_as_a_self_hosted_service(services: Services, engine: RunningEngine) -> None:
    connect = services.connect
    connect.keep_keys_for_session()
    for profile in Profile:
        added = connect.add("Self", engine.base_url, profile, engine.key)
        assert connect.test(added.id, CancelToken()).reach is Reach.READY
        connect.set_key(added.id, "wrong")
        with pytest.raises(KeyRefused):
            connect.test(added.id, CancelToken())


def test_a_service_that_answers_but_refuses_the_key(services: Services) -> None:
    def script(request, answer):  # type: ignore[no-untyped-def]
        if request.path == "/":
            answer.send(200, {"ok": True, "version": "1"})
        else:
            answer.send(401, b"Unauthorized: no")

    with serving(script) as service:
        added = services.connect.add("B", service.base_url, Profile.CLASSIC, "")
        with pytest.raises(KeyRefused):
            services.connect.test(added.id, CancelToken())
    services.connect.close()


def test_nothing_at_the_address(services: Services) -> None:
    with serving(lambda request, answer: None) as service:
        address = service.base_url
    added = services.connect.add("B", address, Profile.CLASSIC, "")
    with pytest.raises(Unreachable):
        services.connect.test(added.id, CancelToken())


def test_who_waits_for_the_engine_goes_on_when_it_is_ready(services: Services, engine: RunningEngine) -> None:
    found: list[str] = []
    begun = threading.Event()

    def wait() -> None:
        begun.set()
        found.append(services.connect.client(THIS_COMPUTER, CancelToken()).status().version)

    thread = threading.Thread(target=wait)
    thread.start()
    assert begun.wait(20)
    services.connect.set_engine(engine.base_url, engine.key)
    thread.join(20)
    assert found == ["2024-06-10"]


def test_an_engine_that_comes_back_elsewhere_is_found(speaking: Services, engine: RunningEngine) -> None:
    connect = speaking.connect
    with serving(lambda request, answer: answer.send(200, {"ok": True, "version": "other"})) as other:
        connect.set_engine(other.base_url, "k")
        assert connect.client(THIS_COMPUTER, CancelToken()).status().version == "other"
        connect.engine_away("It is gone.")
        with pytest.raises(EngineGone):
            connect.client(THIS_COMPUTER, CancelToken())
        connect.set_engine(engine.base_url, engine.key)
        assert connect.client(THIS_COMPUTER, CancelToken()).status().version == "2024-06-10"


def lines_open() -> int:
    """Threads of clients."""
    return sum(thread.name.startswith("api ") for thread in threading.enumerate())


def test_engines_that_are_started_anew_leave_no_threads_behind(
    services: Services, engine: RunningEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.services.retired.REST", 0.0)
    before = lines_open()
    for _ in range(4):
        services.connect.set_engine(engine.base_url, engine.key)
        assert services.connect.client(THIS_COMPUTER, CancelToken()).status().ok
        assert lines_open() == before + 1
    services.connect.engine_away()
    assert lines_open() == before


def test_what_is_under_way_with_an_engine_that_went_away_is_waited_for(
    services: Services, engine: RunningEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.services.retired.REST", 0.0)
    asked, answers, found = threading.Event(), threading.Event(), list[str]()

    def slow(request: Request, answer: Answer) -> None:
        asked.set()
        answers.wait(20)
        answer.send(200, {"ok": True, "version": "slow"})

    with serving(slow) as other:
        services.connect.set_engine(other.base_url, "k")
        client = services.connect.client(THIS_COMPUTER, CancelToken())
        thread = threading.Thread(target=lambda: found.append(client.status().version))
        thread.start()
        assert asked.wait(20)
        services.connect.set_engine(engine.base_url, engine.key)
        services.connect.engine_away()
        answers.set()
        thread.join(20)
        services.connect.close()
    assert found == ["slow"]
