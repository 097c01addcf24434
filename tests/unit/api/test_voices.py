"""The list of voices in all its shapes, and a voice's preview."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from studio.api.client import Client, abilities_of
from studio.core.connection import Ability, Profile
from studio.core.errors import NotOffered, NotThere
from studio.core.voice import Gender
from tests.unit.api.service import Answer, Request, serving

IDS = [f"v{number}" for number in range(7)]


def voices(ids: Sequence[str]) -> list[dict[str, object]]:
    return [{"id": id_, "name": id_.upper(), "language": "en"} for id_ in ids]


def after(request: Request, size: int) -> list[str]:
    start = dict(request.query).get("starting_after")
    first = IDS.index(start) + 1 if start else 0
    return IDS[first : first + size]


def array(request: Request, answer: Answer) -> None:
    answer.send(200, voices(IDS))


def by_next_page(request: Request, answer: Answer) -> None:
    ids = after(request, 3)
    more = bool(ids) and ids[-1] != IDS[-1]
    answer.send(200, {"data": voices(ids), "has_more": more, "next_page": ids[-1] if more else None})


def until_empty(request: Request, answer: Answer) -> None:
    answer.send(200, {"data": voices(after(request, 3))})


def for_ever(request: Request, answer: Answer) -> None:
    answer.send(200, {"data": voices(IDS), "has_more": True, "next_page": "v6"})


@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize("script", [array, by_next_page, for_ever])
def test_every_shape_gives_every_voice_once(profile: Profile, script: object) -> None:
    assert listed(profile, script) == IDS


def test_the_current_dialect_ends_with_an_empty_page() -> None:
    assert listed(Profile.CURRENT, until_empty) == IDS


def listed(profile: Profile, script: object) -> list[str]:
    with serving(script) as service:  # type: ignore[arg-type]
        client = Client(service.connection(profile), "")
        found = [voice.id for voice in client.voices()]
        client.close()
    return found


@pytest.fixture
def bare() -> Iterator[Client]:
    """A service whose voices have an id and nothing else, and no previews."""

    def script(request: Request, answer: Answer) -> None:
        if request.path == "/voices/v0":
            answer.send(200, {"id": "v0", "gender": "feminine", "unheard_of": 1})
        elif request.path == "/":
            answer.send(200, {"ok": True, "version": "x"})
        else:
            answer.send(404, b"Not found: no such voice")

    with serving(script) as service:
        client = Client(service.connection(), "")
        yield client
        client.close()


def test_missing_fields_hide_no_voice(bare: Client) -> None:
    voice = bare.voice("v0")
    assert (voice.id, voice.name, voice.gender) == ("v0", "", Gender.FEMININE)


def test_a_voice_that_is_not_there(bare: Client) -> None:
    with pytest.raises(NotThere, match="this voice"):
        bare.voice("v/1")


def test_a_voice_without_a_preview(bare: Client) -> None:
    with pytest.raises(NotOffered):
        bare.preview("v0")


def test_a_server_that_names_no_abilities_has_those_of_its_profile(bare: Client) -> None:
    abilities = abilities_of(bare.status())
    assert Ability.MIX in abilities
    assert Ability.SEED not in abilities


def test_abilities_that_this_studio_does_not_know_are_left_out() -> None:
    said = {"ok": True, "version": "x", "capabilities": ["tts", "telepathy"]}
    with serving(lambda request, answer: answer.send(200, said)) as service:
        client = Client(service.connection(), "")
        assert abilities_of(client.status()) == {Ability.TTS}
        client.close()


@pytest.mark.parametrize("profile", Profile)
def test_a_preview_is_fetched_from_where_the_voice_says(profile: Profile) -> None:
    def script(request: Request, answer: Answer) -> None:
        if request.path.endswith("v0"):
            answer.send(200, {"id": "v0", "preview_file_url": f"{service.base_url}/files/v0.wav"})
        else:
            answer.send(200, b"sound of " + request.headers["x-api-key"].encode())

    with serving(script) as service:
        client = Client(service.connection(profile), "k")
        assert client.preview("v0") == b"sound of k"
        client.close()
    expanded = [("expand[]", "preview_file_url")] if profile is Profile.CURRENT else []
    assert service.requests[0].query == expanded


def test_a_preview_kept_elsewhere_is_fetched_without_the_key() -> None:
    with serving(lambda request, answer: answer.send(200, b"sound")) as elsewhere:
        said = {"id": "v0", "preview_file_url": f"{elsewhere.base_url}/v0.wav"}
        with serving(lambda request, answer: answer.send(200, said)) as service:
            client = Client(service.connection(), "a-key")
            assert client.preview("v0") == b"sound"
            client.close()
    [request] = elsewhere.requests
    assert not {"x-api-key", "authorization"} & request.headers.keys()
