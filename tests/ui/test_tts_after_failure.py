"""What stands after a take was not made, or not to its end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from studio.core.cancel import CancelToken
from studio.core.clip import FloatArray
from studio.core.errors import ServiceFault, StreamCut
from studio.core.speech import SpeechRequest
from studio.core.take import Take
from studio.library.project import Project
from studio.ui.tabs.tts.standing import Kind
from tests.fakes.engine import RunningEngine
from tests.ui.tts_kit import WORDS, Desk, FailingSpeak, desk_in


class CutSpeak:
    """Speaks as the real one, but the sound stops after its first part."""

    def __init__(self, speak: Callable[..., Take]) -> None:
        self._speak = speak

    def __call__(self, request: SpeechRequest, project: Project, cancel: CancelToken, **says: Any) -> Take:
        def cut(samples: FloatArray, rate: int) -> None:
            says["heard"](samples, rate)
            raise StreamCut("The service stopped in the middle.")

        return self._speak(request, project, cancel, **{**says, "heard": cut})


@pytest.fixture
def desk(tmp_path: Path, engine: RunningEngine, qapp: object) -> Iterator[Desk]:
    with desk_in(tmp_path, engine) as made:
        made.write(WORDS)
        yield made


def fail(desk: Desk) -> None:
    desk.presenter.producing.production._speak = FailingSpeak(ServiceFault("It broke."))  # type: ignore[assignment]
    desk.presenter.producing.make()
    desk.deliver()
    assert desk.page.standing.kind is Kind.FAILED


@pytest.mark.parametrize(
    "act",
    [
        lambda desk: desk.presenter.writing.set_language("fr"),
        lambda desk: desk.presenter.writing.set_speed(0.5),
        lambda desk: desk.presenter.writing.set_model("sonic-9"),
        lambda desk: desk.write("Other words."),
    ],
)
def test_a_failure_is_over_once_something_else_is_asked_for(desk: Desk, act: Callable[[Desk], None]) -> None:
    fail(desk)
    act(desk)
    assert desk.page.standing.kind is Kind.NOT_MADE


def test_a_failure_is_over_once_another_take_is_chosen(desk: Desk) -> None:
    first = desk.make()
    desk.make()
    fail(desk)
    desk.presenter.writing.choose(first)
    assert desk.page.standing.kind is Kind.MADE


def test_a_new_title_does_not_end_a_failure(desk: Desk) -> None:
    fail(desk)
    desk.presenter.writing.rename("Another title")
    assert desk.page.standing.kind is Kind.FAILED


@pytest.mark.parametrize("made_before", [False, True])
def test_what_arrived_of_a_cut_take_is_shown_as_long_as_it_is_heard(desk: Desk, made_before: bool) -> None:
    if made_before:
        desk.make()
    drawn: list[Take | None] = []
    sourced: list[Take | None] = []
    desk.presenter.hearing.drawn.connect(lambda take, _sound: drawn.append(take))
    desk.presenter.hearing.sourced.connect(lambda _block, take, _sound: sourced.append(take))
    desk.presenter.producing.production._speak = CutSpeak(desk.services.speak)  # type: ignore[assignment]
    desk.presenter.producing.make()
    desk.deliver()
    part = desk.page.takes[0].take
    assert not part.complete
    assert desk.presenter.hearing.shown == desk.player.key == part.id
    assert drawn[-1] == sourced[-1] == part
    assert desk.player.duration > 0
    desk.presenter.writing.rename("Another title")
    assert desk.presenter.hearing.shown == part.id


def test_choosing_the_chosen_takes_neighbour_shows_it(desk: Desk) -> None:
    first = desk.make()
    second = desk.make()
    desk.presenter.hearing.play_take(first)
    desk.presenter.hearing.playing.pause()
    desk.presenter.writing.rename("Another title")
    assert desk.presenter.hearing.shown == first.id
    desk.presenter.writing.choose(first)
    desk.presenter.writing.choose(second)
    assert desk.presenter.hearing.shown == second.id
