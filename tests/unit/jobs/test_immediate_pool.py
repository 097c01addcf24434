from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from studio.core.errors import Cancelled
from studio.jobs.job import JobState
from studio.jobs.task import Work
from tests.fakes.jobs import ImmediatePool


def test_work_is_done_on_the_calling_thread_and_told_on_demand(qtbot: QtBot) -> None:
    pool, said, where = ImmediatePool(), list[object](), list[int]()

    def act(work: Work) -> str:
        where.append(threading.get_ident())
        work.partial(1)
        return "made"

    job = pool.run("Speak", act)
    assert where == [threading.get_ident()]
    job.partial.connect(said.append)
    job.done.connect(said.append)
    pool.deliver()
    assert said == [1, "made"]
    assert job.state is JobState.DONE
    assert pool.close()


def test_the_signals_follow_by_themselves_with_the_event_loop(qtbot: QtBot) -> None:
    pool = ImmediatePool()
    with qtbot.waitSignal(pool.run("List", lambda work: 1).done, timeout=5000) as blocker:
        pass
    assert blocker.args == [1]
    assert pool.close()


def test_work_that_cancels_itself_is_cancelled(qtbot: QtBot) -> None:
    pool, said = ImmediatePool(), list[object]()

    def act(work: Work) -> None:
        work.cancel.cancel()
        work.cancel.check()

    job = pool.run("Speak", act)
    job.cancelled.connect(said.append)
    pool.deliver()
    assert isinstance(said[0], Cancelled)
    assert pool.close()
