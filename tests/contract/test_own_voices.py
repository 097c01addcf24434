"""Voices of the user's own, however they were made."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from studio.core.voice import EMBEDDING_LENGTH, Gender
from tests.contract.conversation import CLASSIC, CURRENT, PAGED, body, client, voice_named
from tests.contract.recordings import wav
from tests.contract.test_status_and_voices import EVERY_FIELD, pages
from tests.fakes.craft import ToyCraft
from tests.fakes.engine import FullVoice, RunningEngine, running

CREATE = {"name": "N", "description": "d"}
FILE = {"clip": ("a.wav", wav(), "audio/wav")}


@pytest.fixture(scope="module")
def craft() -> ToyCraft:
    return ToyCraft()


@pytest.fixture(scope="module")
def toy(tmp_path_factory: pytest.TempPathFactory, craft: ToyCraft) -> Iterator[RunningEngine]:
    with running(tmp_path_factory.mktemp("toy"), lambda _: FullVoice(), craft) as engine:
        yield engine


def cloned(engine: RunningEngine, **fields: str) -> dict[str, Any]:
    with client(engine) as asking:
        answer = asking.post("/voices/clone", data={"name": "Ada", "language": "en", **fields}, files=FILE)
    voice: dict[str, Any] = answer.json()
    assert answer.status_code == 200, voice
    return voice


def asked(engine: RunningEngine, method: str, path: str, json: Any = None) -> httpx.Response:
    with client(engine, CURRENT) as asking:
        return asking.request(method, path, json=json)


def test_a_clone_is_a_voice_with_every_field(toy: RunningEngine) -> None:
    ada = cloned(toy, description="Says it all")
    got = asked(toy, "GET", f"/voices/{ada['id']}").json()

    assert got == ada
    assert set(ada) == EVERY_FIELD
    assert len(ada["embedding"]) == EMBEDDING_LENGTH
    assert (ada["name"], ada["description"], ada["language"]) == ("Ada", "Says it all", "en")
    assert (ada["is_owner"], ada["is_public"], ada["access"], ada["visibility"]) == (
        True, False, "private", "owner"
    )  # fmt: skip
    assert ada["user_id"]
    assert ada["created_at"].endswith("Z")


def test_advice_on_a_clone_is_in_a_header_and_in_no_field(toy: RunningEngine, craft: ToyCraft) -> None:
    craft.advice = ("It echoes – record nearer.", "There are 2.0 s of speech.")
    try:
        with client(toy) as asking:
            told = asking.post("/voices/clone", data={"name": "Ada", "language": "en"}, files=FILE)
    finally:
        craft.advice = ()
    with client(toy) as asking:
        untold = asking.post("/voices/clone", data={"name": "Ada", "language": "en"}, files=FILE)

    assert json.loads(told.headers["X-Studio-Advice"]) == [
        "It echoes – record nearer.", "There are 2.0 s of speech.",
    ]  # fmt: skip
    assert set(told.json()) == EVERY_FIELD
    assert "X-Studio-Advice" not in untold.headers


def test_own_voices_come_after_those_that_were_there_and_page_like_them(toy: RunningEngine) -> None:
    made = [cloned(toy)["id"] for _ in range(3)]
    with client(toy) as asking:
        ids = [voice["id"] for voice in asking.get("/voices").json()]

    assert ids[-3:] == made
    for by in ("next_page", "last"):
        assert [each for page in pages(toy, by, limit=7) for each in page] == ids
        assert pages(toy, by, is_owner="true", limit=100)[0][-3:] == made


def test_filters_find_own_voices(toy: RunningEngine) -> None:
    zoe = cloned(toy, name="Zoë of the Attic")
    with client(toy, PAGED) as asking:
        found = asking.get("/voices", params={"q": "zoë attic"}).json()["data"]

    assert [voice["id"] for voice in found] == [zoe["id"]]


def test_what_is_changed_changes_and_nothing_else(toy: RunningEngine) -> None:
    ada = cloned(toy)
    path = f"/voices/{ada['id']}"
    renamed = asked(toy, "PATCH", path, {"name": "Bea"}).json()
    both = asked(toy, "PATCH", path, {"name": "Cleo", "description": "New"}).json()
    gendered = asked(toy, "PATCH", path, {"gender": "masculine", "name": None}).json()
    reset = asked(toy, "PATCH", path, {"gender": None}).json()

    assert renamed == ada | {"name": "Bea"}
    assert both == renamed | {"name": "Cleo", "description": "New"}
    assert gendered == both | {"gender": "masculine"}
    assert reset == both | {"gender": None}
    assert asked(toy, "GET", path).json() == reset


def test_a_favourite_is_found_among_favourites(toy: RunningEngine) -> None:
    ada = cloned(toy)
    starred = asked(toy, "PATCH", f"/voices/{ada['id']}", {"is_starred": True, "tagline": "Dry"}).json()

    assert starred == ada | {"is_starred": True, "tagline": "Dry"}
    assert asked(toy, "GET", "/voices?is_starred=true").json()["data"] == [starred]
    assert asked(toy, "PATCH", f"/voices/{ada['id']}", {"tagline": "x" * 33}).status_code == 400


def test_an_accent_can_be_changed_within_the_language(toy: RunningEngine) -> None:
    ada = cloned(toy)
    british = asked(toy, "PATCH", f"/voices/{ada['id']}", {"accent": "british"}).json()
    other = asked(toy, "PATCH", f"/voices/{ada['id']}", {"accent": "parisian"})

    assert (british["accent"], british["country"], british["locales"][0]["locale"]) == (
        "british",
        "GB",
        "en-GB",
    )
    assert british["embedding"] != ada["embedding"]
    assert other.status_code == 400


def test_accents_are_attached_and_detached(toy: RunningEngine) -> None:
    path = f"/voices/{cloned(toy)['id']}/accents"
    attached = asked(toy, "PATCH", path, {"accents": ["parisian", "mexican"]}).json()
    again = asked(toy, "PATCH", path, {"accents": ["parisian"]}).json()
    detached = asked(toy, "DELETE", f"{path}/parisian").json()

    assert [each["locale"] for each in attached["locales"]] == ["en-US", "fr-FR", "es-MX"]
    assert again == attached
    assert [each["locale"] for each in detached["locales"]] == ["en-US", "es-MX"]
    assert asked(toy, "DELETE", f"{path}/parisian").status_code == 404
    assert asked(toy, "PATCH", path, {"accents": ["klingon"]}).status_code == 400
    known = asked(toy, "GET", "/accents").json()["accents"]
    assert {"british", "parisian", "mexican"} <= {accent["id"] for accent in known}
    assert set(known[0]) == {"id", "name", "language", "locale", "is_locale_default", "is_localizable"}


def test_a_preview_is_made_once_and_kept(toy: RunningEngine) -> None:
    ada = cloned(toy)
    with client(toy) as asking:
        first = asking.get(ada["preview_file_url"])
        kept = list((toy.store / "previews").glob(f"{ada['id']}*.wav"))
        second = asking.get(ada["preview_file_url"])

    assert [file.read_bytes() for file in kept] == [first.content]
    assert second.content == first.content


@pytest.mark.parametrize("slash", ["", "/"])
def test_a_deleted_voice_is_gone_with_its_recording(toy: RunningEngine, slash: str) -> None:
    ada = cloned(toy)
    clips = len(list((toy.store / "clips").iterdir()))
    assert asked(toy, "GET", f"/voices/{ada['id']}/preview").status_code == 200
    deleted = asked(toy, "DELETE", f"/voices/{ada['id']}{slash}")

    assert (deleted.status_code, deleted.content) == (204, b"")
    assert len(list((toy.store / "clips").iterdir())) == clips - 1
    assert not list((toy.store / "previews").glob(f"{ada['id']}*"))
    assert asked(toy, "GET", f"/voices/{ada['id']}").status_code == 404
    assert asked(toy, "DELETE", f"/voices/{ada['id']}").status_code == 404


@pytest.mark.parametrize("method", ["PATCH", "DELETE"])
def test_shipped_voices_stay_as_they_are(toy: RunningEngine, method: str) -> None:
    clara = voice_named(toy)
    answer = asked(toy, method, f"/voices/{clara['id']}", {"name": "Mine"})

    assert answer.status_code == 403
    assert "Clara" in answer.json()["message"]
    assert asked(toy, "GET", f"/voices/{clara['id']}").json() == clara


def test_a_clone_goes_round_by_its_embedding(toy: RunningEngine) -> None:
    ada = cloned(toy)
    copy = asked(
        toy, "POST", "/voices", {"name": "Copy", "description": "", "embedding": ada["embedding"]}
    ).json()
    by_base = asked(
        toy, "POST", "/voices/", {"name": "B", "description": "", "embedding": [], "base_voice_id": ada["id"]}
    ).json()

    assert copy["embedding"] == by_base["embedding"] == ada["embedding"]
    assert copy["id"] not in (ada["id"], by_base["id"])
    assert (by_base["language"], by_base["gender"], by_base["accent"]) == ("en", ada["gender"], ada["accent"])


def test_a_voice_can_be_created_in_another_language(toy: RunningEngine) -> None:
    clara = voice_named(toy)
    new = {"name": "Claire", "description": "", "embedding": clara["embedding"], "language": "fr"}
    claire = asked(toy, "POST", "/voices/", new).json()

    assert (claire["language"], claire["accent"]) == ("fr", "parisian")
    with client(toy) as asking:
        by_id = asking.post("/tts/bytes", json=body(claire["id"], transcript="Bonjour à tous."))
        by_embedding = asking.post(
            "/tts/bytes",
            json=body({"mode": "embedding", "embedding": claire["embedding"]}, transcript="Bonjour à tous."),
        )
    assert by_id.content == by_embedding.content
    assert by_id.status_code == 200


@pytest.mark.parametrize(("new", "status", "words"), [
    (CREATE, 400, "base_voice_id"),
    (CREATE | {"embedding": []}, 400, "base_voice_id"),
    (CREATE | {"embedding": [], "base_voice_id": "nobody"}, 404, "nobody"),
    (CREATE | {"embedding": [0.5] * 192}, 400, "another service"),
    (CREATE | {"embedding": [0.5]}, 400, "192"),
    (CREATE | {"embedding": ["x"]}, 400, "embedding.0"),
    ({"embedding": []}, 400, "“name” is missing"),
])  # fmt: skip
def test_what_is_no_voice_is_not_created(
    toy: RunningEngine, new: dict[str, Any], status: int, words: str
) -> None:
    answer = asked(toy, "POST", "/voices/", new)

    assert answer.status_code == status
    assert words in answer.json()["message"]


def test_a_mix_is_an_embedding_and_stores_nothing(toy: RunningEngine, craft: ToyCraft) -> None:
    clara, george = voice_named(toy), voice_named(toy, "George")
    parts = [{"id": clara["id"], "weight": 3}, {"embedding": george["embedding"], "weight": 1.0}]
    before = asked(toy, "GET", "/voices?limit=100").json()
    mixed = asked(toy, "POST", "/voices/mix", {"voices": parts}).json()

    assert set(mixed) == {"embedding"}
    assert craft.asked[-1] == (3.0, 1.0)
    assert asked(toy, "GET", "/voices?limit=100").json() == before
    made = asked(toy, "POST", "/voices", CREATE | mixed).json()
    assert made["embedding"] == mixed["embedding"]


@pytest.mark.parametrize("weights", [[], [0, 0], [-1, 2], [1e999, 1]])
def test_weights_that_mean_nothing_are_refused(toy: RunningEngine, weights: list[float]) -> None:
    clara = voice_named(toy)["id"]
    content = f'{{"voices": [{", ".join(f"""{{"id": "{clara}", "weight": {w}}}""" for w in weights)}]}}'
    with client(toy) as asking:
        answer = asking.post("/voices/mix", content=content.replace("inf", "Infinity"))

    assert answer.status_code == 400
    assert answer.json()["message"].endswith(".")


@pytest.mark.parametrize(("parts", "status"), [
    ([{"weight": 1}], 400), ([{"id": "nobody", "weight": 1}], 404), ([{"id": "x"}], 400), ("x", 400),
])  # fmt: skip
def test_parts_of_a_mix_have_to_be_voices(toy: RunningEngine, parts: Any, status: int) -> None:
    assert asked(toy, "POST", "/voices/mix", {"voices": parts}).status_code == status


def test_localize_by_embedding_answers_with_one(toy: RunningEngine, craft: ToyCraft) -> None:
    clara = voice_named(toy)
    asked_for = {
        "embedding": clara["embedding"], "language": "en", "original_speaker_gender": "female",
        "dialect": "uk",
    }  # fmt: skip
    answer = asked(toy, "POST", "/voices/localize/", asked_for).json()

    assert set(answer) == {"embedding"}
    assert answer["embedding"] != clara["embedding"]
    assert craft.asked[-1] == ("en", "uk", Gender.FEMININE)


def test_localize_by_id_keeps_a_new_voice(toy: RunningEngine, craft: ToyCraft) -> None:
    clara = voice_named(toy)
    by_language = {"voice_id": clara["id"], "name": "Claire", "description": "d", "language": "fr",
                   "original_speaker_gender": "male", "dialect": "ca"}  # fmt: skip
    claire = asked(toy, "POST", "/voices/localize", by_language).json()
    by_accent = {"voice_id": clara["id"], "name": "Clare", "accent": "british"}
    clare = asked(toy, "POST", "/voices/localize", by_accent).json()

    assert set(claire) == EVERY_FIELD
    assert asked(toy, "GET", f"/voices/{claire['id']}").json() == claire
    assert (claire["language"], claire["accent"], claire["is_owner"]) == ("fr", "canadian-french", True)
    assert (clare["language"], clare["accent"], clare["country"]) == ("en", "british", "GB")
    assert clare["description"] == clara["description"]


@pytest.mark.parametrize(("changes", "status", "words"), [
    ({"embedding": None}, 400, "voice_id"), ({"language": None}, 400, "language"),
    ({"language": "xx"}, 400, "English (en)"), ({"dialect": "mx"}, 400, "us, uk"),
    ({"original_speaker_gender": "robot"}, 400, "male, female"), ({"embedding": []}, 400, "embedding"),
    ({"embedding": None, "voice_id": "nobody", "name": "n"}, 404, "nobody"),
    ({"accent": "klingon"}, 400, "british"),
])  # fmt: skip
def test_what_cannot_be_localized_is_refused(
    toy: RunningEngine, changes: dict[str, Any], status: int, words: str
) -> None:
    plain = {"embedding": voice_named(toy)["embedding"], "language": "en", "original_speaker_gender": "male"}
    answer = asked(toy, "POST", "/voices/localize", plain | changes)

    assert answer.status_code == status
    assert words in answer.json()["message"]


def test_own_voices_are_there_after_a_restart(tmp_path: Path) -> None:
    with running(tmp_path, lambda _: FullVoice(), ToyCraft()) as engine:
        ada = cloned(engine)
    with running(tmp_path, lambda _: FullVoice(), ToyCraft()) as engine, client(engine, CLASSIC) as asking:
        again = asking.get(f"/voices/{ada['id']}").json()
        preview = asking.get(again["preview_file_url"])

    place = "preview_file_url"
    assert {**again, place: ""} == {**ada, place: ""}
    assert preview.headers["content-type"] == "audio/wav"
