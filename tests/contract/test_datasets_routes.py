from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.contract.conversation import CLASSIC, CURRENT, client
from tests.contract.recordings import wav
from tests.fakes.engine import RunningEngine


@pytest.fixture
def dataset(engine: RunningEngine) -> dict[str, Any]:
    with client(engine) as asking:
        made: dict[str, Any] = asking.post("/datasets/", json={"name": "Takes"}).json()
    return made


def sent(
    engine: RunningEngine, dataset_id: str, content: bytes, filename: str = "a.wav", **fields: str
) -> httpx.Response:
    file = {"file": (filename, content, "application/octet-stream")}
    with client(engine) as asking:
        return asking.post(f"/datasets/{dataset_id}/files", data=fields, files=file)


def files(engine: RunningEngine, dataset_id: str) -> list[dict[str, Any]]:
    with client(engine) as asking:
        listed: list[dict[str, Any]] = asking.get(f"/datasets/{dataset_id}/files").json()["data"]
    return listed


def kept(engine: RunningEngine, dataset_id: str) -> list[bytes]:
    return [file.read_bytes() for file in (engine.store / "datasets" / dataset_id).rglob("*.*")]


@pytest.mark.parametrize("slash", ["", "/"])
def test_a_dataset_is_made_listed_changed_and_deleted(engine: RunningEngine, slash: str) -> None:
    with client(engine, CURRENT) as asking:
        made = asking.post(f"/datasets{slash}", json={"name": " Takes ", "description": "of a book"}).json()
        place = f"/datasets/{made['id']}{slash}"
        got = asking.get(place).json()
        changed = asking.patch(place, json={"description": ""}).json()
        listed = asking.get(f"/datasets{slash}").json()
        gone = asking.delete(place).status_code
        after = asking.get(place).status_code

    assert got == made
    assert (made["name"], made["description"]) == ("Takes", "of a book")
    assert changed == made | {"description": ""}
    assert changed in listed["data"]
    assert not listed["has_more"]
    assert (gone, after) == (204, 404)


def test_files_are_kept_as_they_were_sent(engine: RunningEngine, dataset: dict[str, Any]) -> None:
    content = wav()
    assert sent(engine, dataset["id"], content, "C:\\takes\\öne.wav", purpose="fine_tune").status_code == 204
    assert sent(engine, dataset["id"], wav(kind="FLAC"), "two.flac").status_code == 204
    one, two = files(engine, dataset["id"])

    assert (one["filename"], one["size"]) == ("öne.wav", len(content))
    assert two["filename"] == "two.flac"
    assert content in kept(engine, dataset["id"])
    with client(engine) as asking:
        assert asking.delete(f"/datasets/{dataset['id']}/files/{one['id']}").status_code == 204
        assert asking.delete(f"/datasets/{dataset['id']}/files/{one['id']}").status_code == 404
    assert files(engine, dataset["id"]) == [two]
    assert content not in kept(engine, dataset["id"])


def test_going_on_after_the_last_one_ends_in_an_empty_page(
    engine: RunningEngine, dataset: dict[str, Any]
) -> None:
    for number in range(3):
        sent(engine, dataset["id"], wav(), f"{number}.wav")
    path = f"/datasets/{dataset['id']}/files"
    found: list[str] = []
    after: dict[str, str] = {}
    with client(engine, CURRENT) as asking:
        while page := asking.get(path, params={"limit": "2", **after}).json()["data"]:
            found += [file["filename"] for file in page]
            after = {"starting_after": page[-1]["id"]}

    assert found == ["0.wav", "1.wav", "2.wav"]


@pytest.mark.parametrize(("content", "status", "words"), [
    (b"", 422, "empty"),
    (b"RIFF" + bytes(40), 422, "not a sound file"),
    (b"no sound at all", 422, "not a sound file"),
    (b"\x00\x00\x00\x20ftypM4A " + bytes(100), 415, "M4A"),
    (b"\x1aE\xdf\xa3" + bytes(100), 415, "WebM"),
    (b"\xff\xf1\x50\x80" + bytes(100), 415, "AAC"),
    (wav()[:20_000], 422, "breaks off"),
])  # fmt: skip
def test_what_is_no_sound_is_refused_by_its_name(
    engine: RunningEngine, dataset: dict[str, Any], content: bytes, status: int, words: str
) -> None:
    answer = sent(engine, dataset["id"], content, "take.wav")

    assert answer.status_code == status
    assert words in answer.json()["message"]
    assert "take.wav" in answer.json()["message"]
    assert files(engine, dataset["id"]) == []


def test_nothing_of_a_refused_file_is_left(engine: RunningEngine, dataset: dict[str, Any]) -> None:
    sent(engine, dataset["id"], b"no sound")

    assert list((engine.store / "incoming").iterdir()) == []


@pytest.mark.parametrize(("method", "path"), [
    ("GET", "/datasets/nothing"), ("GET", "/datasets/nothing/files"), ("DELETE", "/datasets/nothing"),
    ("GET", "/datasets/..%2f..%2fengine.sqlite"),
])  # fmt: skip
def test_what_is_not_there_is_404(engine: RunningEngine, method: str, path: str) -> None:
    with client(engine) as asking:
        assert asking.request(method, path).status_code == 404
    assert sent(engine, "nothing", wav()).status_code == 404


@pytest.mark.parametrize("body", [{}, {"name": ""}, {"name": 5}, {"name": "x" * 201}, []])
def test_a_dataset_needs_a_name(engine: RunningEngine, body: Any) -> None:
    with client(engine) as asking:
        answer = asking.post("/datasets/", json=body)

    assert answer.status_code == 400
    assert answer.json()["message"].endswith(".")


def test_the_golden_upload_is_taken(engine: RunningEngine, dataset: dict[str, Any]) -> None:
    """What the SDK sent: 52 bytes of WAV."""
    tiny = bytes.fromhex(
        "52494646 2c000000 57415645 666d7420 10000000 01000100 44ac0000 88580100 02001000 64617461 08000000"
        " 0000 0100 0200 0300"
    )
    assert len(tiny) == 52
    assert sent(engine, dataset["id"], tiny, purpose="fine_tune").status_code == 204


def test_a_file_name_never_leaves_its_folder(engine: RunningEngine, dataset: dict[str, Any]) -> None:
    before = {file for file in Path(engine.store).rglob("*") if file.is_file()}
    assert sent(engine, dataset["id"], wav(), "../../../evil.w/av").status_code == 204
    new = {file for file in Path(engine.store).rglob("*") if file.is_file()} - before

    assert all(file.parent == engine.store / "datasets" / dataset["id"] for file in new - walfiles(engine))
    assert files(engine, dataset["id"])[0]["filename"] == "av"


def walfiles(engine: RunningEngine) -> set[Path]:
    return set(engine.store.glob("engine.sqlite*"))


def test_older_versions_list_everything(engine: RunningEngine, dataset: dict[str, Any]) -> None:
    for number in range(12):
        sent(engine, dataset["id"], wav(), f"{number}.wav")
    with client(engine, CLASSIC) as asking:
        listed = asking.get(f"/datasets/{dataset['id']}/files").json()

    assert len(listed["data"]) == 12
    assert listed["has_more"] is False
