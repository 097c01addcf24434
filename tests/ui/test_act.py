"""One job at a time of one kind."""

from __future__ import annotations

from studio.core.errors import StudioError
from studio.jobs.task import Work
from studio.ui.act import Act
from tests.fakes.jobs import ImmediatePool


class Heard:
    """What an act said."""

    def __init__(self, act: Act) -> None:
        self.said: list[tuple[str, object]] = []
        act.done.connect(lambda result: self.said.append(("done", result)))
        act.failed.connect(lambda error: self.said.append(("failed", str(error))))
        act.stopped.connect(lambda _: self.said.append(("stopped", None)))


def failing(_work: Work) -> None:
    raise StudioError("No.")


def stopping(work: Work) -> None:
    work.cancel.cancel()
    work.cancel.check()


def test_its_outcome_is_told_once_it_no_longer_runs() -> None:
    pool = ImmediatePool()
    act = Act(pool)
    heard = Heard(act)
    states: list[bool] = []
    act.done.connect(lambda _: states.append(act.running))
    act.begin("Counting", lambda _work: 3)
    assert act.running
    pool.deliver()
    assert heard.said == [("done", 3)]
    assert states == [False]


def test_a_newer_one_takes_the_place_of_an_older_one() -> None:
    pool = ImmediatePool()
    act = Act(pool)
    heard = Heard(act)
    act.begin("Counting", lambda _work: 3)
    act.begin("Counting", lambda _work: 4)
    pool.deliver()
    assert heard.said == [("done", 4)]


def test_it_fails_stops_and_is_left() -> None:
    pool = ImmediatePool()
    act = Act(pool)
    heard = Heard(act)
    act.begin("Counting", failing)
    pool.deliver()
    act.begin("Counting", stopping)
    pool.deliver()
    assert heard.said == [("failed", "No."), ("stopped", None)]
    act.begin("Counting", lambda _work: 3)
    act.leave()
    pool.deliver()
    assert len(heard.said) == 2
    assert not act.running
