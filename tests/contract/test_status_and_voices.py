from __future__ import annotations

import io
from typing import Any

import httpx
import numpy as np
import pytest
import soundfile

from studio.core.connection import Ability
from studio.core.voice import EMBEDDING_LENGTH
from studio.engine.previews import shipped_preview
from studio.engine.voices.catalogue import shipped_entries
from studio.wire.voices import ApiStatus, WireVoice
from tests.contract.conversation import CLASSIC, CURRENT, PAGED, client, voice_named
from tests.fakes.engine import RunningEngine

EVERY_FIELD = {
    "id", "name", "description", "created_at", "language", "user_id", "is_public", "embedding", "is_owner",
    "is_starred", "gender", "tagline", "locales", "accent", "country", "preview_file_url", "access",
    "visibility",
}  # fmt: skip


def pages(engine: RunningEngine, by: str, **query: Any) -> list[list[str]]:
    """Ids of page after page; `by` is how the next one is found: `next_page` as 2.0.17 does, `last` as 4.2.0,
    which goes on until a page is empty."""
    found: list[list[str]] = []
    after: dict[str, Any] = {}
    with client(engine, PAGED) as asking:
        while True:
            page = asking.get("/voices/", params={**query, **after}).json()
            ids = [voice["id"] for voice in page["data"]]
            if by == "last" and not ids:
                return found
            found.append(ids)
            if by == "next_page" and not page["next_page"]:
                assert not page["has_more"]
                return found
            after = {"starting_after": page["next_page"] if by == "next_page" else ids[-1]}


def all_ids(engine: RunningEngine) -> list[str]:
    with client(engine) as asking:
        return [voice["id"] for voice in asking.get("/voices/").json()]


def test_the_status_says_what_works(engine: RunningEngine) -> None:
    with client(engine) as asking:
        status = ApiStatus.model_validate(asking.get("/").json())

    assert (status.ok, status.version, status.notice) == (True, CLASSIC, None)
    assert set(status.capabilities or ()) >= {
        Ability.TTS, Ability.STREAM, Ability.TIMESTAMPS, Ability.CONTROLS, Ability.SEED, Ability.INFILL,
        Ability.VOICE_CHANGER, Ability.CLONE, Ability.MIX, Ability.LOCALIZE, Ability.CREATE, Ability.DATASETS,
    }  # fmt: skip


@pytest.mark.parametrize("path", ["/voices", "/voices/"])
def test_the_list_is_an_array_until_2024_11_13(engine: RunningEngine, path: str) -> None:
    with client(engine) as asking:
        old = asking.get(path).json()
        new = asking.get(path, headers={"Cartesia-Version": PAGED}).json()

    assert isinstance(old, list)
    assert set(new) == {"data", "has_more", "next_page"}
    assert new["data"] == old[:10]


@pytest.mark.parametrize("version", [CLASSIC, PAGED, CURRENT])
def test_a_voice_has_the_fields_of_every_version(engine: RunningEngine, version: str) -> None:
    clara = voice_named(engine)
    with client(engine, version) as asking:
        for slash in ("", "/"):
            voice = asking.get(f"/voices/{clara['id']}{slash}").json()
            assert set(voice) == EVERY_FIELD
            assert voice == clara
    assert len(voice["embedding"]) == EMBEDDING_LENGTH
    assert WireVoice.model_validate(voice).gender == "feminine"


def test_there_are_at_least_28_english_voices(engine: RunningEngine) -> None:
    with client(engine) as asking:
        voices = asking.get("/voices/").json()

    assert sum(voice["language"] == "en" for voice in voices) >= 28


@pytest.mark.parametrize("by", ["next_page", "last"])
@pytest.mark.parametrize("limit", [1, 7, 100])
def test_both_ways_of_paging_reach_every_voice_once(engine: RunningEngine, by: str, limit: int) -> None:
    found = pages(engine, by, limit=limit)

    assert [voice for page in found for voice in page] == all_ids(engine)
    assert {len(page) for page in found[:-1]} <= {limit}


def test_a_page_before_a_voice_ends_right_before_it(engine: RunningEngine) -> None:
    ids = all_ids(engine)
    with client(engine, PAGED) as asking:
        page = asking.get("/voices", params={"ending_before": ids[12], "limit": 5}).json()
        first = asking.get("/voices", params={"ending_before": ids[3]}).json()

    assert [voice["id"] for voice in page["data"]] == ids[7:12]
    assert page["has_more"]
    assert [voice["id"] for voice in first["data"]] == ids[:3]
    assert not first["has_more"]


@pytest.mark.parametrize("version", [CLASSIC, PAGED])
def test_filters_narrow_the_list(engine: RunningEngine, version: str) -> None:
    def found(**query: str) -> list[dict[str, Any]]:
        with client(engine, version) as asking:
            listed = asking.get("/voices/", params={"limit": "100", **query}).json()
        voices: list[dict[str, Any]] = listed if version == CLASSIC else listed["data"]
        return voices

    assert {voice["gender"] for voice in found(gender="masculine")} == {"masculine"}
    assert [voice["name"] for voice in found(q="clara warm")] == ["Clara"]
    assert [voice["name"] for voice in found(q=voice_named(engine, "George")["id"])] == ["George"]
    assert found(is_starred="true") == found(q="no such words") == []
    assert all(voice["is_owner"] for voice in found(is_owner="true"))
    assert len(found(is_owner="false", gender="")) == len(all_ids(engine))


@pytest.mark.parametrize(("query", "said"), [
    ("limit=0", "from 1 to 100"), ("limit=101", "from 1 to 100"), ("limit=x", "from 1 to 100"),
    ("gender=robot", "masculine, feminine, gender_neutral"),
    ("starting_after=nobody", "nobody"), ("ending_before=nobody", "nobody"),
])  # fmt: skip
def test_a_query_that_means_nothing_is_refused_in_a_sentence(
    engine: RunningEngine, query: str, said: str
) -> None:
    with client(engine, PAGED) as asking:
        answer = asking.get(f"/voices/?{query}")

    assert answer.status_code == 400
    assert said in answer.json()["message"]


@pytest.mark.parametrize("path", ["/voices/nobody", "/voices/nobody/preview", "/nowhere"])
def test_what_is_not_there_is_404(engine: RunningEngine, path: str) -> None:
    with client(engine) as asking:
        answer = asking.get(path)

    assert (answer.status_code, answer.json()["error_code"]) == (404, "not_found")


@pytest.mark.parametrize(("method", "path"), [("GET", "/tts/bytes"), ("DELETE", "/"), ("PUT", "/voices/")])
def test_a_method_that_does_not_fit_is_405(engine: RunningEngine, method: str, path: str) -> None:
    with client(engine) as asking:
        answer = asking.request(method, path)

    assert (answer.status_code, answer.json()["error_code"]) == (405, "method_not_allowed")


def test_a_preview_came_with_the_voice_and_is_a_wav(engine: RunningEngine) -> None:
    clara = voice_named(engine, "Clara")
    with client(engine) as asking:
        first = asking.get(clara["preview_file_url"])
        second = asking.get(clara["preview_file_url"])

    assert not list((engine.store / "previews").glob(f"{clara['id']}*.wav"))
    assert first.headers["content-type"] == "audio/wav"
    samples, rate = soundfile.read(io.BytesIO(first.content))
    assert rate == 24000
    assert 1 < len(samples) / rate < 15
    assert np.abs(samples).max() > 0.1
    assert second.content == first.content


def test_every_voice_of_the_plain_set_up_came_with_its_preview() -> None:
    """Otherwise: python packaging/previews.py."""
    plain = {"en", "fr", "es", "pt", "it", "zh", "de", "nl", "sv"}
    heard = [entry for entry in shipped_entries() if entry.voice.language in plain]

    assert [entry.voice.name for entry in heard if shipped_preview(entry) is None] == []


def test_a_preview_needs_the_key(engine: RunningEngine) -> None:
    clara = voice_named(engine)

    assert httpx.get(clara["preview_file_url"], trust_env=False).status_code == 401
