"""From a text to a take on disk, with the engine and with services that fail in every way they can."""

from __future__ import annotations

import threading
from dataclasses import replace

import numpy as np
import pytest

from studio.audio.files import read_clip
from studio.core.cancel import CancelToken
from studio.core.clip import FloatArray
from studio.core.connection import Connection
from studio.core.errors import (
    BadFormat,
    BadText,
    BadVoice,
    Cancelled,
    Charge,
    DiskFull,
    EngineGone,
    NotThere,
    OutOfCredits,
    OverBudget,
    ServiceFault,
    StreamCut,
    StudioError,
    TooManyAtOnce,
)
from studio.core.ledger import Result
from studio.core.speech import Container, Delivery, Encoding, OutputFormat, SpeechRequest
from studio.library.made_sounds import MadeSounds
from studio.library.project import Project
from studio.services.bookkeeping import Books
from studio.services.list_voices import ListVoices
from studio.services.made_before import MadeBefore
from studio.services.make_take import MakeTake
from studio.services.quote import AskPrice, Quote
from studio.services.speak import Speak
from studio.services.studio import Services
from tests.unit.api.service import Answer, Request, serving
from tests.unit.services.scripts import ABLE, CHUNK, DONE, RAW, REQUEST, SECOND, choose, voicing

WORDS = "Good morning. The lamp has been automatic since spring."


def request_for(services: Services, form: OutputFormat = RAW, text: str = WORDS) -> SpeechRequest:
    return SpeechRequest(text, services.list_voices(CancelToken())[0].id, format=form)


@pytest.mark.parametrize(
    "form",
    [
        *(OutputFormat(Container.WAV, 24000, encoding) for encoding in Encoding),
        OutputFormat(Container.RAW, 44100, Encoding.F32),
        OutputFormat(Container.MP3, 44100, None, 64000),
    ],
    ids=lambda form: f"{form.container} {form.encoding}",
)
def test_each_format_becomes_a_take_that_is_what_was_heard(speaking: Services, form: OutputFormat) -> None:
    heard: list[FloatArray] = []
    steps: list[str] = []

    def hear(samples: FloatArray, rate: int) -> None:
        assert rate == form.sample_rate
        [sound] = (speaking.project.folder / "takes").glob("*.[wm][ap][v3]")
        clip = read_clip(sound, allow_cut=True)
        heard.append(samples)
        assert len(clip.samples) >= sum(map(len, heard)), "it is on the disk before it is heard"

    take = speaking.speak(
        request_for(speaking, form),
        speaking.project,
        CancelToken(),
        heard=hear,
        progress=lambda step, fraction: steps.append(step),
    )
    clip = read_clip(speaking.project.take_path(take))
    assert np.array_equal(np.concatenate(heard), clip.samples)
    assert take.seconds == pytest.approx(clip.seconds)
    assert speaking.project.takes() == {take.id: take}
    assert (take.complete, take.number, take.credits) == (True, 1, 0)
    assert (steps[0], steps[-1]) == ("Getting the voice ready", f"Speaking · {steps[-1].split()[2]} s so far")
    if form.container is not Container.MP3:
        assert len(heard) > 1, "it can be heard before it is finished"
        assert [word.text for word in take.words][:2] == ["Good", "morning"]
        assert 0 <= take.words[0].start < take.words[-1].end <= take.seconds


def test_every_take_is_a_row_of_the_ledger(speaking: Services) -> None:
    take = speaking.speak(request_for(speaking), speaking.project, CancelToken())
    [row] = speaking.ledger.rows()
    assert (row.result, row.take_id, row.project, row.job) == (Result.MADE, take.id, "Untitled", "tts")
    assert (row.connection, row.characters, row.seconds) == ("this-computer", len(WORDS), take.seconds)
    assert (row.credits, row.charge) == (0, "nothing")


def test_another_seed_is_asked_for_where_it_is_known(speaking: Services) -> None:
    request = request_for(speaking)
    takes = [
        speaking.speak(replace(request, seed=seed), speaking.project, CancelToken()) for seed in (0, 0, 1)
    ]
    assert [take.request.seed for take in takes] == [0, 0, 1]
    first, same, _ = (speaking.project.take_sound(take) for take in takes)
    assert first == same


def ending(*events: dict[str, object]) -> object:
    def speech(request: Request, answer: Answer) -> None:
        answer.stream()
        for event in events:
            answer.event(**event)
        answer.end()

    return speech


def failing(services: Services, speech: object, kind: type[StudioError]) -> StudioError:
    """The error of speaking by a service that answers so."""
    with serving(voicing(speech)) as service:  # type: ignore[arg-type]
        choose(services, service)
        with pytest.raises(kind) as caught:
            services.speak(REQUEST, services.project, CancelToken())
        services.connect.close()
    assert type(caught.value) is kind
    return caught.value


@pytest.mark.parametrize(
    "speech",
    [ending(CHUNK), ending(CHUNK, {"type": "chunk", "data": "!"})],
    ids=["cut", "broken"],
)
def test_a_cut_stream_is_kept_as_an_incomplete_take_and_told(services: Services, speech: object) -> None:
    error = failing(services, speech, StreamCut)
    assert error.sentence == (
        "The service stopped in the middle. 1.0 s arrived and are kept as an incomplete take."
    )
    [take] = services.project.takes().values()
    assert (take.complete, take.seconds, take.voice_name) == (False, 1.0, "Clara")
    assert services.project.take_sound(take) == SECOND
    [row] = services.ledger.rows()
    assert (row.result, row.take_id, row.seconds, row.request_id) == (Result.FAILED, take.id, 1.0, "r-1")


@pytest.mark.parametrize("speech", [ending(), ending({"type": "chunk", "data": "!"})], ids=["cut", "broken"])
def test_nothing_arrived_leaves_no_take(services: Services, speech: object) -> None:
    error = failing(services, speech, StreamCut)
    assert error.sentence == "The service stopped in the middle."
    assert services.project.takes() == {}
    assert list((services.project.folder / "takes").iterdir()) == []
    assert [row.result for row in services.ledger.rows()] == [Result.FAILED]


def test_silence_is_not_sold_as_speech(services: Services) -> None:
    failing(services, ending(DONE), ServiceFault)
    assert services.project.takes() == {}


@pytest.mark.parametrize(
    ("status", "kind"), [(402, OutOfCredits), (404, NotThere), (429, TooManyAtOnce), (500, ServiceFault)]
)
def test_a_refusal_is_a_row_and_no_take(services: Services, status: int, kind: type[StudioError]) -> None:
    failing(services, lambda request, answer: answer.send(status, b"No: not this voice"), kind)
    assert services.project.takes() == {}
    [row] = services.ledger.rows()
    assert (row.result, row.take_id, row.voice_id, row.voice) == (Result.FAILED, "", "v1", "Clara")


def test_an_error_after_some_sound_keeps_it(services: Services) -> None:
    failing(services, ending(CHUNK, {"type": "error", "status_code": 402, "error": "No: no"}), OutOfCredits)
    assert [take.complete for take in services.project.takes().values()] == [False]


def test_times_that_a_service_refuses_are_done_without(services: Services) -> None:
    def speech(request: Request, answer: Answer) -> None:
        if "add_timestamps" in request.json:
            answer.send(400, b"Bad request: no timestamps for this language")
        else:
            ending(CHUNK, DONE)(request, answer)  # type: ignore[operator]

    with serving(voicing(speech)) as service:
        choose(services, service)
        take = services.speak(REQUEST, services.project, CancelToken())
        services.connect.close()
    assert (take.complete, take.words) == (True, ())
    written = services.project.take_path(take).with_suffix(".json").read_text("utf-8")
    assert "add_timestamps" not in written, "the request is written down as it was sent in the end"


def test_a_text_that_is_refused_is_not_asked_for_twice(services: Services) -> None:
    asked: list[str] = []

    def speech(request: Request, answer: Answer) -> None:
        asked.append(request.path)
        answer.send(400, {"error_code": "invalid_transcript", "message": "There is nothing to speak in it."})

    failing(services, speech, BadText)
    assert asked == ["/tts/sse"]


def test_a_service_that_does_not_stream_gives_its_bytes(services: Services) -> None:
    asked: list[str] = []

    def speech(request: Request, answer: Answer) -> None:
        asked.append(f"{request.path} {request.json['output_format']['container']}")
        answer.send(200, SECOND)

    with serving(voicing(speech, ABLE | {"capabilities": ["tts"]})) as service:
        choose(services, service)
        wav = replace(REQUEST, format=replace(RAW, container=Container.WAV))
        take = services.speak(wav, services.project, CancelToken())
        services.connect.close()
    assert asked == ["/tts/bytes raw"]
    assert len(read_clip(services.project.take_path(take)).samples) == 8000


@pytest.mark.parametrize("some", [True, False], ids=["with some sound", "before any"])
def test_stopping_keeps_what_arrived(services: Services, some: bool) -> None:
    cancel = CancelToken()

    def speech(request: Request, answer: Answer) -> None:
        answer.stream()
        if some:
            answer.event(**CHUNK)
        else:
            cancel.cancel()
        answer.wait_until_left()

    with serving(voicing(speech)) as service:
        choose(services, service)
        with pytest.raises(Cancelled):
            services.speak(REQUEST, services.project, cancel, heard=lambda samples, rate: cancel.cancel())
        services.connect.close()
    takes = services.project.takes().values()
    assert [(take.complete, take.seconds) for take in takes] == ([(False, 1.0)] if some else [])
    [row] = services.ledger.rows()
    assert (row.result, row.seconds, row.voice) == (Result.STOPPED, 1.0 if some else 0.0, "Clara")


def test_stopped_before_it_begins_asks_nobody(services: Services) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        services.speak(REQUEST, services.project, cancel)
    assert services.ledger.rows() == ()


def test_speaking_waits_for_the_engine(services: Services) -> None:
    cancel, waiting = CancelToken(), threading.Event()
    raised: list[BaseException] = []

    def speak() -> None:
        try:
            services.speak(REQUEST, services.project, cancel, progress=lambda *_: waiting.set())
        except BaseException as error:
            raised.append(error)

    thread = threading.Thread(target=speak)
    thread.start()
    assert waiting.wait(20)
    cancel.cancel()
    thread.join(20)
    assert isinstance(raised[0], Cancelled)
    assert raised[0].charge is Charge.NOTHING


def test_an_engine_that_crashes_in_the_middle_is_no_stop_of_the_users(services: Services) -> None:
    def speech(request: Request, answer: Answer) -> None:
        answer.stream()
        answer.event(**CHUNK)
        # Whoever watches the engine may see that it is gone before the stream breaks off.
        services.connect.engine_away("The voices on this computer stopped twice.")

    with serving(voicing(speech)) as service:
        services.connect.set_engine(service.base_url, "")
        with pytest.raises(StreamCut, match=r"The voices on this computer stopped in the middle\. 1\.0 s"):
            services.speak(REQUEST, services.project, CancelToken())
    assert [take.complete for take in services.project.takes().values()] == [False]


def test_an_engine_that_is_gone_says_why(services: Services) -> None:
    services.connect.engine_away("The voices on this computer stopped twice.")
    with pytest.raises(EngineGone, match="stopped twice"):
        services.speak(REQUEST, services.project, CancelToken())


def test_the_ledger_names_a_voice_that_was_known_although_nobody_answers(speaking: Services) -> None:
    voice = speaking.list_voices(CancelToken())[0]
    speaking.connect.engine_away("The voices on this computer stopped twice.")
    with pytest.raises(EngineGone):
        speaking.speak(replace(REQUEST, voice_id=voice.id), speaking.project, CancelToken())
    with pytest.raises(EngineGone):
        speaking.speak(replace(REQUEST, voice_id="nobody"), speaking.project, CancelToken())
    assert [row.voice for row in speaking.ledger.rows()] == [voice.name, ""]


@pytest.mark.parametrize(
    ("request_", "kind"),
    [
        (replace(REQUEST, text=" \n"), BadText),
        (replace(REQUEST, text="a" * 20_001), BadText),
        (replace(REQUEST, voice_id=""), BadVoice),
    ],
)
def test_what_cannot_be_spoken_is_refused_at_once(
    services: Services, request_: SpeechRequest, kind: type[StudioError]
) -> None:
    with pytest.raises(kind):
        services.speak(request_, services.project, CancelToken())
    assert services.ledger.rows() == ()


class Dear(AskPrice):
    """137 credits for anything."""

    def __call__(self, request: SpeechRequest, connection: Connection | None = None) -> Quote:
        return Quote(137, 9.0)


def dear(services: Services, free: int = 1 << 40) -> Speak:
    voices = ListVoices(services.connect)
    price = Dear(services.connect, services.settings)
    books, before = Books(services.ledger), MadeBefore(MadeSounds(services.project.folder / "made"))
    make_take = MakeTake(services.connect, voices, books, services.budgets, before, free=lambda folder: free)
    return Speak(services.connect, make_take, price)


def test_a_full_disk_is_seen_before_anything_is_spent(services: Services) -> None:
    with serving(voicing(lambda request, answer: None)) as service:
        choose(services, service)
        with pytest.raises(DiskFull, match="no room") as caught:
            dear(services, free=1000)(REQUEST, services.project, CancelToken())
        services.connect.close()
    assert caught.value.charge is Charge.NOTHING
    assert service.requests == []
    assert [(row.credits, row.charge) for row in services.ledger.rows()] == [(0, "nothing")]


def test_what_a_take_cost_is_written_down(services: Services) -> None:
    with serving(voicing(ending(CHUNK, DONE))) as service:  # type: ignore[arg-type]
        choose(services, service)
        take = dear(services)(REQUEST, services.project, CancelToken())
        services.connect.close()
    assert take.credits == 137
    assert [(row.credits, row.charge) for row in services.ledger.rows()] == [(137, "taken")]


def test_what_is_over_a_budget_is_not_asked_for(services: Services) -> None:
    services.budgets.set_project(services.project, 200)
    with serving(voicing(ending(CHUNK, DONE))) as service:  # type: ignore[arg-type]
        choose(services, service)
        dear(services)(REQUEST, services.project, CancelToken())
        asked = len(service.requests)
        with pytest.raises(OverBudget, match="137 credits, and of this project’s budget of 200 there are 63"):
            dear(services)(REQUEST, services.project, CancelToken())
        services.connect.close()
    assert len(service.requests) == asked
    assert [row.credits for row in services.ledger.rows()] == [137]


@pytest.mark.allow_warnings
def test_a_take_is_not_lost_because_its_row_cannot_be_written(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(row: object) -> None:
        raise DiskFull("There is no room.")

    monkeypatch.setattr(services.ledger, "add", full)
    with serving(voicing(ending(CHUNK, DONE))) as service:  # type: ignore[arg-type]
        choose(services, service)
        take = services.speak(REQUEST, services.project, CancelToken())
        services.connect.close()
    assert services.project.takes() == {take.id: take}


@pytest.mark.parametrize("delivery", [Delivery.SSE, Delivery.WEBSOCKET])
def test_events_bring_words_whichever_way_they_come(speaking: Services, delivery: Delivery) -> None:
    take = speaking.speak(request_for(speaking), speaking.project, CancelToken(), delivery=delivery)
    assert [word.text for word in take.words][:2] == ["Good", "morning"]
    assert take.complete


@pytest.mark.parametrize("delivery", Delivery)
def test_the_engine_is_stopped_whichever_way_it_sends(speaking: Services, delivery: Delivery) -> None:
    cancel = CancelToken()
    request = request_for(speaking, text=f"{WORDS} " * 30)
    with pytest.raises(Cancelled):
        speaking.speak(
            request,
            speaking.project,
            cancel,
            heard=lambda samples, rate: cancel.cancel(),
            delivery=delivery,
        )
    [take] = speaking.project.takes().values()
    assert not take.complete
    assert take.seconds < speaking.quote(request).about_seconds / 2
    assert [row.result for row in speaking.ledger.rows()] == [Result.STOPPED]


def test_mp3_does_not_come_in_events(speaking: Services) -> None:
    request = request_for(speaking, OutputFormat(Container.MP3, 44100, None, 64000))
    for delivery in (Delivery.SSE, Delivery.WEBSOCKET):
        with pytest.raises(BadFormat, match="MP3"):
            speaking.speak(request, speaking.project, CancelToken(), delivery=delivery)
    assert speaking.project.takes() == {}


def test_a_voice_by_its_numbers(speaking: Services) -> None:
    voice = speaking.list_voices(CancelToken())[0]
    by_numbers = replace(request_for(speaking), voice_id="", embedding=voice.embedding)
    take = speaking.speak(by_numbers, speaking.project, CancelToken())
    assert speaking.project.takes() == {take.id: take}
    folder = speaking.project.folder
    speaking.project.close()
    again = Project.open(folder)
    assert again.takes()[take.id].request.embedding == voice.embedding
    again.close()
    with pytest.raises(BadVoice, match="192 numbers, not 3"):
        speaking.speak(replace(by_numbers, embedding=(1.0, 2.0, 3.0)), speaking.project, CancelToken())
