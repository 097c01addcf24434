"""The engine killed, and the line to a service that charges cut at every answer, in each kind of job: a
sentence is said, what is there stays, what may have been paid for is marked, and the next try succeeds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from hashlib import sha256
from itertools import count
from pathlib import Path

import pytest

from studio.core.connection import Profile
from studio.core.errors import Charge, StudioError
from studio.core.ledger import LedgerRow, Result
from studio.core.this_computer import THIS_COMPUTER
from studio.services.studio import Services
from studio.ui.errors import sentence_for
from tests.fakes.craft import ToyCraft
from tests.fakes.engine import FullVoice, RunningEngine, running
from tests.unit.services.kinds_of_job import HOSTED, KINDS, SPEAKING, Scene, asking_jobs, scene_of
from tests.unit.services.struck import Cut, killable
from trials.faults.sentences import unclear

NOT_JOBS = {
    "connect.abilities": "asks whether the service is there, before others ask it for something",
    "connect.client": "asks nothing",
    "connect.line": "asks as abilities",
    "make_pickups.quote": "asks nobody: tests/unit/services/test_make_pickups.py",
    "make_pickups.unsure": "asks nobody: tests/unit/services/test_make_pickups.py",
    "self_check": "looks at this computer's disks and keychain alone: tests/ui/test_shell_help.py",
}
THROUGH = {
    "choose_take": "listen_in_place",
    "choose_take.close": "listen_in_place",
    "export_mended": "listen.words",
    "export_script": "listen.words",
    "finish_script": "make_script",
    "hear_recording.around": "hear_recording",
    "listen_back": "listen.words",
    "listen_back.all": "listen.words",
    "match_pickups.patches": "listen.marks",
    "plan_pickups.place": "match_pickups",
    "timing": "listen.words",
}
"""Those that ask by no other way than one that is struck here."""


def test_no_kind_of_job_is_left_out(services: Services) -> None:
    there = set(asking_jobs(services))
    assert there == KINDS.keys() | NOT_JOBS.keys() | THROUGH.keys()
    assert set(THROUGH.values()) <= KINDS.keys()


def check_error(error: BaseException | None, name: str) -> None:
    """It is told in a sentence, with something to press."""
    assert isinstance(error, StudioError), (name, error)
    notice = sentence_for(error)
    assert unclear(notice.headline) == "", name
    assert notice.deeds, name


def check_money(services: Services, before: Sequence[LedgerRow], error: StudioError | None) -> None:
    """What was not made is a row that says whether it may have been charged; then its price is spent."""
    assert error is not None
    for row in services.ledger.rows()[len(before) :]:
        assert row.result is Result.FAILED
        assert row.charge == error.charge
        assert (row.credits > 0) == row.may_be_charged


def kept(services: Services) -> dict[str, str]:
    """Every take's sound, by its hash."""
    project = services.project
    return {id_: sha256(project.take_sound(take)).hexdigest() for id_, take in project.takes().items()}


def test_the_engine_is_killed_during_every_kind_of_job(services: Services, tmp_path: Path) -> None:
    store = tmp_path / "engine"
    with running(store, lambda _: FullVoice(), ToyCraft()) as engine:
        services.connect.set_engine(engine.base_url, engine.key)
        scene = scene_of(services, tmp_path / "scene")
        given = {name: kind.ready(scene) for name, kind in KINDS.items()}
        takes, rows = kept(services), services.ledger.rows()
    with killable(store, services, held=len(KINDS)) as (kill, begun):
        services.list_voices.forget()
        with ThreadPoolExecutor(len(KINDS)) as threads:
            doing = {name: threads.submit(kind.act, scene, given[name]) for name, kind in KINDS.items()}
            assert begun.wait(60)
            kill()
            errors = {name: each.exception(60) for name, each in doing.items()}
    for name, error in errors.items():
        check_error(error, name)
        assert isinstance(error, StudioError)
        assert error.charge is Charge.NOTHING, name
    assert kept(services) == takes
    assert all((row.result, row.credits) == (Result.FAILED, 0) for row in services.ledger.rows()[len(rows) :])
    with running(store, lambda _: FullVoice(), ToyCraft()) as engine:
        services.connect.set_engine(engine.base_url, engine.key)
        for name in (*HOSTED, "match_pickups"):  # test_listening_under_faults.py hears the others again.
            KINDS[name].act(scene, given[name])
        services.connect.close()


@pytest.fixture(scope="module")
def far(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningEngine]:
    with running(tmp_path_factory.mktemp("far"), lambda _: FullVoice(), ToyCraft()) as started:
        yield started


@pytest.fixture
def scene(
    services: Services, far: RunningEngine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Scene]:
    """A service that charges speaks, and this computer listens: the one has a number, the other a name."""
    for module in ("studio.services.quote", "studio.api.asking"):
        monkeypatch.setattr(f"{module}.is_loopback", lambda url: "localhost" in url)
    services.connect.set_engine(far.base_url, far.key)
    services.connect.keep_keys_for_session()
    added = services.connect.add("Studio B", f"http://127.0.0.1:{far.port}", Profile.CLASSIC, far.key)
    services.connect.choose(added.id)
    services.as_recorded.allow()
    yield scene_of(services, tmp_path / "scene")
    services.connect.close()


@contextmanager
def cut_at(scene: Scene, far: RunningEngine, number: int) -> Iterator[Cut]:
    """Meanwhile the line to the service and to the engine is cut when its answer of that number comes."""
    connect, wire = scene.services.connect, Cut(far.port, number)
    here, there = connect.find(THIS_COMPUTER).base_url, connect.chosen
    try:
        connect.set_engine(wire.address.replace("127.0.0.1", "localhost"), far.key)
        connect.change(there.id, there.name, wire.address, there.profile)
        yield wire
    finally:
        wire.close()
        connect.set_engine(here, far.key)
        connect.change(there.id, there.name, there.base_url, there.profile)


@pytest.mark.parametrize("name", HOSTED)
def test_the_line_is_cut_at_every_answer(name: str, scene: Scene, far: RunningEngine) -> None:
    """So what was asked for may have been done, and nobody heard of it."""
    services, kind = scene.services, HOSTED[name]
    for number in count(1):
        given = kind.ready(scene)
        takes, rows = kept(services), services.ledger.rows()
        with cut_at(scene, far, number) as wire:
            try:
                kind.act(scene, given)
                error = None
            except StudioError as raised:
                error = raised
        if not wire.cut_by_itself:
            break
        check_error(error, name)
        check_money(services, rows, error)
        assert takes.items() <= kept(services).items()
        kind.act(scene, given)
    assert number > 1
    assert error is None
    assert any(row.may_be_charged for row in services.ledger.rows()) == (name in SPEAKING)
