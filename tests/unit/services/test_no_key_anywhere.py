"""After a session full of errors no file that the studio wrote has the key in it: every one is searched."""

from __future__ import annotations

import base64
import logging
import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from studio.app import keep_log
from studio.core.cancel import CancelToken
from studio.core.connection import Profile
from studio.core.convert import ConvertRequest
from studio.core.engine_state import EngineState, Phase
from studio.core.errors import StudioError
from studio.core.infill import InfillRequest
from studio.core.log import ROOT
from studio.core.passage import Passage
from studio.core.script import block_ids
from studio.core.voice_requests import CloneRequest
from studio.library.paths import Paths
from studio.library.project import Project
from studio.services.studio import Services
from tests.unit.api.service import Answer, Request, serving
from tests.unit.services.scripts import ALL_ABLE, CHUNK, REQUEST, recording, voicing
from trials.faults.kept import keep_take

KEY = "sk_car_Zq8vT1mN4xLw7RbY"
FORMS = (
    KEY,
    quote(KEY),
    base64.b64encode(KEY.encode()).decode().rstrip("="),
    KEY.encode("utf-16-le").decode("latin-1"),
)
TELLING = {"title": f"Key {KEY}", "message": f"{KEY} is wrong", "request_id": KEY, "error": KEY, "code": KEY}


class Spiteful:
    """A service that repeats the key wherever it can, each time in another way."""

    def __init__(self) -> None:
        self.turn = 0

    def __call__(self, request: Request, answer: Answer) -> None:
        self.turn += 1
        way = self.turn % 7
        if way == 0:
            answer.send(302, b"", location=f"http://localhost:1/{KEY}")
        elif way == 1:
            answer.send(401, dict(TELLING))
        elif way == 2:
            answer.send(500, f"No: {KEY}".encode())
        elif way == 3:
            answer.stream(x_request_id=KEY)
            answer.event(**CHUNK, note=KEY)
            answer.event(type="error", status_code=400, done=True, **TELLING)
            answer.end()
        elif way == 4:
            answer.stream()
            answer.event(**{**CHUNK, "context_id": "r-9"})  # And then it breaks off.
        elif way == 5:
            answer.send(422, {"detail": [{"loc": ["header", "x-api-key"], "msg": KEY, "input": KEY}]})
        else:
            answer.send(200, dict(TELLING))


@pytest.fixture
def logged(paths: Paths) -> Iterator[None]:
    log = logging.getLogger(ROOT)
    before, level = list(log.handlers), log.level
    keep_log(paths)
    log.setLevel(logging.DEBUG)
    yield
    for handler in set(log.handlers) - set(before):
        log.removeHandler(handler)
        handler.close()
    log.setLevel(level)


def acts(services: Services, clip: Passage) -> Iterator[object]:
    project, cancel = services.project, CancelToken()
    yield lambda: services.speak(REQUEST, project, cancel)
    yield lambda: services.convert(ConvertRequest(clip, "v1"), project, cancel)
    yield lambda: services.infill(InfillRequest("old", "v1", clip), project, cancel)
    yield lambda: services.clone(CloneRequest(clip, "Ana"), cancel)
    yield lambda: services.datasets.list(cancel)
    yield lambda: services.get_voice("v2", cancel)
    yield lambda: services.connect.test(services.connect.chosen.id, cancel)


def written(folder: Path) -> Iterator[Path]:
    for place, _, names in os.walk(folder):
        yield from (Path(place, name) for name in names)


@pytest.mark.allow_warnings
@pytest.mark.parametrize("profile", Profile)
def test_the_key_is_in_no_file(
    paths: Paths, tmp_path: Path, home: Path, logged: None, profile: Profile
) -> None:
    services = Services(paths, Project.untitled(paths))
    services.connect.keep_keys_for_session()
    clip = Passage(recording(tmp_path / "a.wav"))
    said = []
    with serving(voicing(Spiteful(), ALL_ABLE)) as service:
        added = services.connect.add("Studio B", service.base_url, profile, KEY)
        services.connect.choose(added.id)
        services.connect.set_patience(added.id, 5.0, 0)
        for act in list(acts(services, clip)) * 7:
            try:
                act()  # type: ignore[operator]
            except StudioError as error:
                said.append(f"{error.sentence} {error.details!r}")
        services.connect.close()
    kept = list(services.project.takes().values())
    for take in kept:
        services.project.do(keep_take(services.project, block_ids(services.project.document)[0], take))
    report = services.diagnose(EngineState(Phase.READY), [], "\n".join(said))
    services.diagnose.save(report, tmp_path / "report.txt")
    services.projects.copy(services.project, tmp_path / "copy.pickup.zip", CancelToken())
    services.projects.copy(services.project, tmp_path / "copy.pickup", CancelToken())
    services.close()
    assert len(said) > 20
    assert kept
    files = [*written(tmp_path), *written(home)]
    assert len(files) > 20
    assert any(path.name == "studio.log" for path in files)
    for form in FORMS:
        assert [path for path in files if form.encode("latin-1") in path.read_bytes()] == []
    assert not [words for words in said if KEY in words]
