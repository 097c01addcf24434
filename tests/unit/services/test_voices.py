"""Listing and hearing voices, and what speaking costs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from studio.core.cancel import CancelToken
from studio.core.connection import Connection, Profile
from studio.core.errors import NotOffered
from studio.core.speech import Controls, SpeechRequest
from studio.core.voice import Gender
from studio.services.studio import Services
from tests.unit.api.service import Answer, Request, serving
from tests.unit.services.scripts import REQUEST, choose, voicing

HOSTED = Connection("h", "H", "https://voices.invalid", Profile.CURRENT)


def test_voices_have_all_that_the_list_shows(speaking: Services) -> None:
    voices = speaking.list_voices(CancelToken())
    english = [voice for voice in voices if voice.language == "en"]
    assert len(english) >= 28
    for voice in voices:
        assert voice.id
        assert voice.name
        assert voice.description
        assert voice.gender in Gender
        assert len(voice.embedding) == 192


def test_voices_are_asked_for_once_unless_told(services: Services) -> None:
    with serving(voicing(lambda request, answer: None)) as service:
        choose(services, service)
        for _ in range(3):
            assert [voice.name for voice in services.list_voices(CancelToken())] == ["Clara"]
        assert len(service.requests) == 1
        services.list_voices(CancelToken(), again=True)
        assert len(service.requests) == 2
        assert services.list_voices.name_of("v1", CancelToken()) == "Clara"
        assert len(service.requests) == 2
        services.connect.close()


def test_voices_of_an_engine_that_is_gone_are_not_kept(services: Services) -> None:
    for _ in range(3):
        with serving(voicing(lambda request, answer: None)) as service:
            services.connect.set_engine(service.base_url, "")
            services.list_voices(CancelToken())
    assert [where.base_url for where in services.list_voices._known] == [service.base_url]


def test_ten_thousand_voices_come_page_by_page(services: Services) -> None:
    asked: list[str] = []

    def page(request: Request, answer: Answer) -> None:
        query = dict(request.query)
        first, count = int(query.get("starting_after", "v-1")[1:]) + 1, int(query["limit"])
        asked.append(request.path)
        last = min(first + count, 10_000)
        listed = [{"id": f"v{n}", "name": f"Voice {n}", "language": "en"} for n in range(first, last)]
        answer.send(200, {"data": listed, "has_more": last < 10_000, "next_page": None})

    with serving(page) as service:
        added = services.connect.add("Studio B", service.base_url, Profile.CURRENT, "")
        services.connect.choose(added.id)
        voices = services.list_voices(CancelToken())
        services.connect.close()
    assert [voice.id for voice in voices] == [f"v{n}" for n in range(10_000)]
    assert len(asked) >= 100


def test_the_name_of_a_voice_does_not_need_the_whole_list(services: Services) -> None:
    with serving(voicing(lambda request, answer: None)) as service:
        choose(services, service)
        assert services.list_voices.name_of("v1", CancelToken()) == "Clara"
        assert [request.path for request in service.requests] == ["/voices/v1"]
        services.connect.close()


def test_a_preview_is_fetched_once_and_kept(speaking: Services) -> None:
    voice = speaking.list_voices(CancelToken())[0]
    clip = speaking.preview(voice, CancelToken())
    assert clip.seconds > 0.5
    assert np.max(np.abs(clip.samples)) > 0.05
    speaking.connect.engine_away("gone")
    again = speaking.preview(voice, CancelToken())
    assert np.array_equal(again.samples, clip.samples)


def test_a_broken_preview_in_the_cache_is_fetched_anew(speaking: Services) -> None:
    voice = speaking.list_voices(CancelToken())[0]
    clip = speaking.preview(voice, CancelToken())
    [kept] = (path for path in speaking.project.folder.parents[2].rglob("*.sound"))
    kept.write_bytes(b"broken")
    assert np.array_equal(speaking.preview(voice, CancelToken()).samples, clip.samples)


def test_a_voice_without_a_preview_spends_nothing(services: Services) -> None:
    spent: list[str] = []

    def speech(request: Request, answer: Answer) -> None:
        spent.append(request.path)

    with serving(voicing(speech)) as service:
        choose(services, service)
        with pytest.raises(NotOffered):
            services.preview(services.list_voices(CancelToken())[0], CancelToken())
        services.connect.close()
    assert spent == []


def test_quotes(services: Services) -> None:
    quote = services.quote
    assert (quote(REQUEST).credits, quote(REQUEST, HOSTED).credits) == (0, len(REQUEST.text))
    self_hosted = Connection("s", "S", "http://localhost:9")
    assert quote(REQUEST, self_hosted).credits == 0
    services.settings.set("prices", {"tts_character": 1.5})
    assert quote(REQUEST, HOSTED).credits == round(1.5 * len(REQUEST.text))


def test_how_long_it_will_take(services: Services) -> None:
    def seconds(request: SpeechRequest) -> float:
        return services.quote(request).about_seconds

    long = replace(REQUEST, text="A sentence of ordinary length, with a comma. " * 10)
    assert 20 < seconds(long) < 45
    fast, slow = (replace(long, controls=Controls(speed)) for speed in (1.0, -1.0))
    assert seconds(fast) < seconds(long) < seconds(slow)
    assert seconds(replace(long, duration=3.0)) == 3.0
    assert seconds(replace(REQUEST, text="今日はとても良い天気です。")) > seconds(
        replace(REQUEST, text="Good weather.")
    )
    assert seconds(replace(REQUEST, text="")) == 0


def test_the_estimate_is_about_right(speaking: Services) -> None:
    text = "The harbour lay quiet in the morning. Nobody had seen the light go out, and nobody asked."
    request = SpeechRequest(text, speaking.list_voices(CancelToken())[0].id)
    take = speaking.speak(request, speaking.project, CancelToken())
    assert speaking.quote(request).about_seconds == pytest.approx(take.seconds, rel=0.5)
