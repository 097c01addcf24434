"""Datasets and their files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from studio.core.cancel import CancelToken
from studio.core.errors import BadRequest, Cancelled, FileMissing, NotOffered, NotThere, ServiceFault
from studio.core.passage import Passage
from studio.core.region import Region
from studio.services.studio import Services
from tests.unit.api.service import Answer, Request, serving
from tests.unit.services.scripts import ALL_ABLE, choose, parts_of, recording, voicing


def token() -> CancelToken:
    return CancelToken()


def test_from_nothing_to_a_dataset_with_files(speaking: Services, tmp_path: Path) -> None:
    datasets = speaking.datasets
    made = datasets.create("Abende ⚓", token(), description="Near the microphone")
    assert made in datasets.list(token())
    assert datasets.files(made.id, token()) == ()
    steps: list[str] = []
    one, two = recording(tmp_path / "eins.wav"), recording(tmp_path / "two.flac")
    datasets.upload(made.id, Passage(one), token(), progress=lambda step, fraction: steps.append(step))
    datasets.upload(made.id, Passage(two, Region(0, 8000)), token())
    files = datasets.files(made.id, token())
    assert [(file.filename, file.size) for file in files][:1] == [("eins.wav", one.stat().st_size)]
    assert [file.filename for file in files] == ["eins.wav", "two.wav"]
    assert set(steps) == {"Sending eins.wav"}


def test_how_much_of_a_file_is_sent_is_told(speaking: Services, tmp_path: Path) -> None:
    made, told = speaking.datasets.create("Long", token()), list[float | None]()
    long = recording(tmp_path / "long.wav", 120.0)
    speaking.datasets.upload(made.id, Passage(long), token(), progress=lambda _, part: told.append(part))
    parts = [part for part in told if part is not None]
    assert len(parts) >= 3
    assert parts == sorted(parts)
    assert parts[-1] == 1.0


def test_names_are_changed_and_what_is_there_is_deleted(speaking: Services, tmp_path: Path) -> None:
    datasets = speaking.datasets
    made = datasets.create("Evenings", token())
    datasets.rename(made.id, " Mornings ", token())
    assert [each.name for each in datasets.list(token()) if each.id == made.id] == ["Mornings"]
    datasets.upload(made.id, Passage(recording(tmp_path / "one.wav")), token())
    [file] = datasets.files(made.id, token())
    datasets.delete_file(made.id, file.id, token())
    assert datasets.files(made.id, token()) == ()
    datasets.delete(made.id, token())
    assert made.id not in {each.id for each in datasets.list(token())}
    with pytest.raises(NotThere):
        datasets.rename(made.id, "Nights", token())
    with pytest.raises(BadRequest, match="name"):
        datasets.rename(made.id, " ", token())


def test_where_nothing_can_be_deleted_it_says_so(services: Services) -> None:
    able = {**ALL_ABLE, "capabilities": ["datasets"]}
    with serving(voicing(lambda _, answer: answer.send(204), able)) as service:
        choose(services, service)
        with pytest.raises(NotOffered, match="changing and deleting datasets"):
            services.datasets.delete("d1", token())
        services.connect.close()


def test_an_upload_is_as_the_contract_has_it(services: Services, tmp_path: Path) -> None:
    path = recording(tmp_path / "one.wav")
    with serving(voicing(lambda _, answer: answer.send(204), ALL_ABLE)) as service:
        choose(services, service)
        services.datasets.upload("d1", Passage(path), token())
        services.connect.close()
    asked = service.requests[-1]
    assert (asked.method, asked.path) == ("POST", "/datasets/d1/files")
    assert dict(parts_of(asked)) == {"purpose": "fine_tune", "file": path.read_bytes()}


def test_what_makes_no_sense_is_refused(speaking: Services, tmp_path: Path) -> None:
    datasets, path = speaking.datasets, recording(tmp_path / "one.wav")
    with pytest.raises(BadRequest):
        datasets.create(" ", token())
    with pytest.raises(BadRequest):
        datasets.files("", token())
    with pytest.raises(NotThere):
        datasets.files("ds_missing", token())
    with pytest.raises(NotThere):
        datasets.upload("ds_missing", Passage(path), token())
    with pytest.raises(FileMissing):
        datasets.upload("ds_missing", Passage(tmp_path / "missing.wav"), token())


Do = Callable[[Services, Passage, CancelToken], object]
ACTS: list[Do] = [
    lambda services, passage, cancel: services.datasets.list(cancel),
    lambda services, passage, cancel: services.datasets.create("A", cancel),
    lambda services, passage, cancel: services.datasets.files("d1", cancel),
    lambda services, passage, cancel: services.datasets.upload("d1", passage, cancel),
]


@pytest.mark.parametrize("do", ACTS)
def test_each_may_be_missing_fail_or_be_stopped(services: Services, do: Do, tmp_path: Path) -> None:
    passage, cancel = Passage(recording(tmp_path / "one.wav")), token()

    def stalled(request: Request, answer: Answer) -> None:
        cancel.cancel()
        answer.wait_until_left()

    with serving(voicing(lambda request, answer: answer.send(501))) as service:
        choose(services, service)
        with pytest.raises(NotOffered, match="datasets"):
            do(services, passage, token())
    with serving(voicing(lambda request, answer: answer.send(500, b"No: no"), ALL_ABLE)) as service:
        choose(services, service)
        with pytest.raises(ServiceFault):
            do(services, passage, token())
    with serving(voicing(stalled, ALL_ABLE)) as service:
        choose(services, service)
        with pytest.raises(Cancelled):
            do(services, passage, cancel)
        services.connect.close()
