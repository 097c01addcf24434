"""Many blocks: nothing twice, as many at once as a plan allows, and every end told."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from studio.core.cancel import CancelToken
from studio.core.connection import Connection, Profile
from studio.core.errors import BadText, Charge, OutOfCredits, TooManyAtOnce
from studio.core.script_making import Fate, Made, Order
from studio.core.take import Take
from studio.services.studio import Services
from tests.unit.api.service import Answer, Request, serving
from tests.unit.services.scripts import CHUNK, DONE, RAW, REQUEST, choose, voicing

HOSTED = Connection("h", "H", "https://voices.invalid", Profile.CURRENT)


def orders(*texts: str, voice: str = "v1") -> list[Order]:
    return [
        Order(f"b{number}", replace(REQUEST, text=text, voice_id=voice)) for number, text in enumerate(texts)
    ]


def fates(made: Made) -> list[Fate]:
    return [outcome.fate for outcome in made.outcomes.values()]


def speech(request: Request, answer: Answer) -> None:
    answer.stream()
    answer.event(**CHUNK)
    answer.event(**DONE)
    answer.end()


def test_on_this_computer_nothing_is_made_twice(speaking: Services) -> None:
    voice = speaking.list_voices(CancelToken())[0].id
    wanted = orders("Good morning.", "The lamp.", "Good morning.", voice=voice)
    arrived: list[tuple[str, Take, bool]] = []
    steps: list[tuple[str, float | None]] = []

    def keep(order_id: str, take: Take, new: bool) -> None:
        assert speaking.project.take_path(take).exists()
        arrived.append((order_id, take, new))

    quote = speaking.make_script.quote(wanted, speaking.project)
    assert [line.is_new for line in quote.lines] == [True, True, False]
    assert (quote.credits, quote.lines[2].same_as, len(quote.new)) == (0, "b0", 2)
    made = speaking.make_script(
        wanted,
        speaking.project,
        CancelToken(),
        arrived=keep,
        progress=lambda step, fraction: steps.append((step, fraction)),
    )
    assert fates(made) == [Fate.MADE, Fate.MADE, Fate.THERE]
    assert [(order_id, new) for order_id, _, new in arrived] == [("b0", True), ("b2", False), ("b1", True)]
    assert len(speaking.project.takes()) == 2
    assert made.outcomes["b0"].take == made.outcomes["b2"].take
    assert (made.left, made.stopped, made.ended_by) == ((), False, None)
    assert steps[0][1] == 0.0
    assert [fraction for _, fraction in steps] == sorted(fraction or 0 for _, fraction in steps)
    again = speaking.make_script(wanted, speaking.project, CancelToken())
    assert fates(again) == [Fate.THERE] * 3
    quote = speaking.make_script.quote(wanted, speaking.project)
    assert (quote.new, quote.all_seconds) == ((), pytest.approx(sum(t.seconds for _, t, _ in arrived)))
    assert fates(speaking.make_script(wanted, speaking.project, CancelToken(), again={"b1"})) == [
        Fate.THERE,
        Fate.MADE,
        Fate.THERE,
    ]
    other = [replace(order, request=replace(order.request, seed=7)) for order in wanted[:1]]
    assert speaking.make_script.quote(other, speaking.project).lines[0].is_new


def test_a_quote_is_of_what_is_missing(services: Services) -> None:
    wanted = orders("Ahoy there.", "Ahoy there.", "And [pause 2] now.")
    quote = services.make_script.quote(wanted, services.project, HOSTED)
    assert (quote.credits, quote.characters) == (len("Ahoy there.") + len("Andnow."),) * 2
    assert quote.seconds > 2.5
    assert services.make_script.at_once(HOSTED) == 2
    assert services.make_script.at_once(services.connect.chosen) == 1


def test_two_at_once_on_a_hosted_plan_and_no_more(services: Services) -> None:
    both, counted = threading.Barrier(2, timeout=20), threading.Lock()
    now: list[int] = [0, 0]

    def watched(request: Request, answer: Answer) -> None:
        with counted:
            now[0] += 1
            now[1] = max(now)
        both.wait()
        with counted:
            now[0] -= 1
        speech(request, answer)

    with serving(voicing(watched)) as service:
        choose(services, service)
        wanted = orders(*"ABCDEF")
        made = services.make_script(wanted, services.project, CancelToken(), at_once=2)
        quote = services.make_script.quote(wanted, services.project)
        services.connect.close()
    assert fates(made) == [Fate.MADE] * 6
    assert now == [0, 2]
    assert len(quote.there) == 6, "the same again is offered, not bought"
    assert sorted(take.number for take in services.project.takes().values()) == [1, 2, 3, 4, 5, 6]


def test_a_busy_service_is_asked_more_slowly(services: Services) -> None:
    refused = [0]

    def busy(request: Request, answer: Answer) -> None:
        if refused[0] < 2:
            refused[0] += 1
            answer.send(429, {"title": "Busy", "message": "Too many."}, retry_after="0.02")
        else:
            speech(request, answer)

    with serving(voicing(busy)) as service:
        choose(services, service)
        made = services.make_script(orders(*"ABC"), services.project, CancelToken(), at_once=2)
        services.connect.close()
    assert fates(made) == [Fate.MADE] * 3


@pytest.mark.parametrize(
    ("status", "kind", "expected"),
    [
        (402, OutOfCredits, [Fate.MADE, Fate.FAILED, Fate.NOT_MADE]),
        (400, BadText, [Fate.MADE, Fate.FAILED, Fate.MADE]),
        (429, TooManyAtOnce, [Fate.MADE, Fate.FAILED, Fate.MADE]),
    ],
)
def test_what_would_fail_again_ends_it_and_what_is_wrong_with_one_does_not(
    services: Services, status: int, kind: type[Exception], expected: list[Fate]
) -> None:
    def failing(request: Request, answer: Answer) -> None:
        if request.json["transcript"] == "Second.":
            answer.send(status, {"title": "No", "message": "No.", "error": "No: no."}, x_should_retry="false")
        else:
            speech(request, answer)

    wanted = orders("First.", "Second.", "Third.")
    if kind is BadText:
        wanted[1] = replace(wanted[1], request=replace(REQUEST, text="[pause]"))
    with serving(voicing(failing)) as service:
        choose(services, service)
        made = services.make_script(wanted, services.project, CancelToken(), at_once=1)
        services.connect.close()
    assert fates(made) == expected
    assert isinstance(made.outcomes["b1"].error, kind)
    assert (made.ended_by is not None) == (kind is OutOfCredits)
    assert made.left == tuple(
        id_ for id_, fate in zip(made.outcomes, expected, strict=True) if fate is not Fate.MADE
    )


def test_stopping_leaves_what_waits_and_tells_what_may_be_charged(services: Services) -> None:
    cancel = CancelToken()

    def endless(request: Request, answer: Answer) -> None:
        if request.json["transcript"] == "A":
            speech(request, answer)
            return
        answer.stream()
        answer.event(**CHUNK)
        answer.wait_until_left()

    def heard(order_id: str, samples: object, rate: int) -> None:
        if order_id == "b1":
            cancel.cancel()

    with serving(voicing(endless)) as service:
        choose(services, service)
        made = services.make_script(orders(*"ABCD"), services.project, cancel, at_once=1, heard=heard)
        services.connect.close()
    assert fates(made) == [Fate.MADE, Fate.STOPPED, Fate.NOT_MADE, Fate.NOT_MADE]
    assert made.stopped
    assert made.outcomes["b1"].charge is Charge.NOTHING, "a service on this machine charges nothing"
    assert made.left == ("b1", "b2", "b3")
    assert [take.complete for take in services.project.takes().values()] == [True, False]
    assert RAW.sample_rate == 8000


def test_stopped_before_it_began(services: Services) -> None:
    cancel = CancelToken()
    cancel.cancel()
    made = services.make_script(orders(*"AB"), services.project, cancel)
    assert (fates(made), made.stopped) == ([Fate.NOT_MADE] * 2, True)
