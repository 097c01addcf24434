from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEventLoop, QObject, QThread, QTimer, Slot
from pytestqt.qtbot import QtBot

from studio.core.errors import BadText, Cancelled, Charge, StudioError
from studio.jobs.job import Job, JobState
from studio.jobs.pool import SIZES, JobPool
from studio.jobs.task import Lane, Progress, Work


class Listener(QObject):
    """Writes down what a job says, and fails if it is not said on the GUI thread."""

    def __init__(self, job: Job[Any]) -> None:
        super().__init__()
        self.heard: list[Any] = []
        self.threads: set[int] = set()
        for signal in (job.progressed, job.partial, job.done, job.failed, job.cancelled):
            signal.connect(self.write)
        job.ended.connect(self.write_end)

    @Slot(object)
    def write(self, value: Any) -> None:
        self.threads.add(threading.get_ident())
        self.heard.append(value)

    @Slot()
    def write_end(self) -> None:
        self.write("ended")


@pytest.fixture
def pool(qtbot: QtBot) -> Iterator[JobPool]:
    pool = JobPool()
    yield pool
    assert pool.close()


def listen_to_end(qtbot: QtBot, job: Job[Any]) -> list[Any]:
    listener = Listener(job)
    with qtbot.waitSignal(job.ended, timeout=20_000):
        pass
    assert listener.threads == {threading.get_ident()}
    return listener.heard


class Hold:
    """An act that says when it has begun and goes on until it is let go or cancelled."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.go = threading.Event()

    def __call__(self, work: Work) -> str:
        work.cancel.on_cancel(self.go.set)
        self.begun.set()
        assert self.go.wait(20)
        work.cancel.check()
        return "let go"


def test_a_job_says_its_progress_its_parts_and_its_result_in_order(qtbot: QtBot, pool: JobPool) -> None:
    def act(work: Work) -> int:
        assert threading.get_ident() != gui
        work.progress("Reading", 0.5)
        work.partial("first")
        work.partial("second")
        return 7

    gui = threading.get_ident()
    job = pool.run("Count", act)
    assert (job.name, job.state, pool.jobs()) == ("Count", JobState.QUEUED, (job,))
    assert listen_to_end(qtbot, job) == [Progress("Reading", 0.5), "first", "second", 7, "ended"]
    assert (job.state, pool.jobs()) == (JobState.DONE, ())


def test_an_error_of_the_studio_arrives_as_it_was_raised(qtbot: QtBot, pool: JobPool) -> None:
    error = BadText("There is nothing to speak.")

    def act(work: Work) -> None:
        raise error

    job = pool.run("Speak", act)
    assert listen_to_end(qtbot, job) == [error, "ended"]
    assert job.state is JobState.FAILED


@pytest.mark.allow_warnings
@pytest.mark.parametrize(
    ("lane", "charge"), [(Lane.SHORT, Charge.NOTHING), (Lane.LONG, Charge.MAYBE)], ids=str
)
@pytest.mark.parametrize("fault", [RuntimeError("odd"), SystemExit(3)], ids=repr)
def test_any_other_exception_becomes_a_calm_sentence_and_a_traceback_in_the_log(
    qtbot: QtBot,
    pool: JobPool,
    caplog: pytest.LogCaptureFixture,
    fault: BaseException,
    lane: Lane,
    charge: Charge,
) -> None:
    def broken_act(work: Work) -> None:
        raise fault

    error, _ = listen_to_end(qtbot, pool.run("Speak", broken_act, lane=lane))
    assert type(error) is StudioError
    assert error.sentence.startswith("Something went wrong inside the studio.")
    assert (error.charge, error.details.title) == (charge, type(fault).__name__)
    assert "broken_act" in caplog.text
    assert "Speak" in caplog.text


def test_a_running_job_that_is_cancelled_says_cancelled_and_no_error(qtbot: QtBot, pool: JobPool) -> None:
    hold = Hold()
    job = pool.run("Speak", hold)
    assert hold.begun.wait(20)
    job.cancel()
    said = listen_to_end(qtbot, job)
    assert [type(part) for part in said] == [Cancelled, str]
    assert job.state is JobState.CANCELLED


def test_what_breaks_because_it_was_cancelled_is_not_an_error(qtbot: QtBot, pool: JobPool) -> None:
    hold = Hold()

    def act(work: Work) -> None:
        with pytest.raises(Cancelled):
            hold(work)
        raise StudioError("The connection was closed.", charge=Charge.MAYBE)

    job = pool.run("Speak", act)
    assert hold.begun.wait(20)
    job.cancel()
    said = listen_to_end(qtbot, job)
    assert isinstance(said[0], Cancelled)
    assert said[0].charge is Charge.MAYBE


def test_an_unforeseen_exception_after_cancel_is_not_an_error(qtbot: QtBot, pool: JobPool) -> None:
    def act(work: Work) -> None:
        work.cancel.cancel()
        raise ValueError("read of closed file")

    said = listen_to_end(qtbot, pool.run("Speak", act))
    assert isinstance(said[0], Cancelled)


def test_a_result_that_came_before_the_cancel_was_noticed_is_kept(qtbot: QtBot, pool: JobPool) -> None:
    def act(work: Work) -> str:
        work.cancel.cancel()
        return "made"

    assert listen_to_end(qtbot, pool.run("Speak", act)) == ["made", "ended"]


def test_a_waiting_job_that_is_cancelled_never_begins(qtbot: QtBot, pool: JobPool) -> None:
    holds = [Hold() for _ in range(SIZES[Lane.LONG] + 1)]
    jobs = [pool.run("Speak", hold, lane=Lane.LONG) for hold in holds]
    *busy, waiting = holds
    assert all(hold.begun.wait(20) for hold in busy)
    jobs[-1].cancel()
    said = listen_to_end(qtbot, jobs[-1])
    assert isinstance(said[0], Cancelled)
    for hold in busy:
        hold.go.set()
    qtbot.waitUntil(lambda: all(job.is_over for job in jobs), timeout=20_000)
    assert not waiting.begun.is_set()


def test_short_work_does_not_wait_behind_long(qtbot: QtBot, pool: JobPool) -> None:
    holds = [Hold() for _ in range(8)]
    for hold in holds:
        pool.run("Render", hold, lane=Lane.LONG)
    assert listen_to_end(qtbot, pool.run("List", lambda work: "voices")) == ["voices", "ended"]
    assert len(pool.jobs()) == 8


@pytest.mark.parametrize("lane", Lane)
def test_a_lane_does_several_things_at_once_and_reuses_its_threads(
    qtbot: QtBot, pool: JobPool, lane: Lane
) -> None:
    together = threading.Barrier(2, timeout=20)
    names: set[int] = set()

    def act(work: Work) -> None:
        names.add(threading.get_ident())
        together.wait()

    for _ in range(6):
        for _ in range(2):
            pool.run("Two", act, lane=lane)
        qtbot.waitUntil(lambda: pool.jobs() == (), timeout=20_000)
    assert len(names) <= SIZES[lane]


def test_the_pool_says_what_starts_and_ends(qtbot: QtBot, pool: JobPool) -> None:
    said: list[tuple[str, Job[Any]]] = []

    class Watcher(QObject):
        @Slot(object)
        def start(self, job: Job[Any]) -> None:
            said.append((f"started {job.state}", job))

        @Slot(object)
        def end(self, job: Job[Any]) -> None:
            said.append((f"ended {job.state}", job))

    watcher = Watcher()
    pool.started.connect(watcher.start)
    pool.ended.connect(watcher.end)
    job = pool.run("List", lambda work: None)
    listen_to_end(qtbot, job)
    assert said == [("started running", job), ("ended done", job)]


def test_closing_the_pool_ends_what_runs_and_what_waits(qtbot: QtBot) -> None:
    pool = JobPool()
    holds = [Hold() for _ in range(6)]
    listeners = [Listener(pool.run("Render", hold, lane=Lane.LONG)) for hold in holds]
    assert holds[0].begun.wait(20)
    assert pool.close()
    assert pool.jobs() == ()
    for listener in listeners:
        assert [type(part) for part in listener.heard] == [Cancelled, str]


def test_a_closed_pool_cancels_what_comes_late(qtbot: QtBot) -> None:
    pool = JobPool()
    assert pool.close()
    said = listen_to_end(qtbot, pool.run("Late", lambda work: pytest.fail("it was begun")))
    assert isinstance(said[0], Cancelled)
    assert pool.close()


@pytest.mark.allow_warnings
def test_closing_does_not_wait_for_ever_for_a_worker_that_is_stuck(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    pool, begun, go = JobPool(), threading.Event(), threading.Event()

    def deaf(work: Work) -> None:
        begun.set()
        go.wait(20)

    pool.run("Deaf", deaf)
    assert begun.wait(20)
    try:
        assert not pool.close(0.05)
        assert "does not end" in caplog.text
    finally:
        go.set()


def test_a_flood_of_parts_arrives_whole_and_in_order_while_the_loop_goes_on(
    qtbot: QtBot, pool: JobPool
) -> None:
    def flood(work: Work) -> None:
        for n in range(20_000):
            work.partial(n)
            work.progress("Counting", n / 20_000)

    turns: list[int] = []
    beat = QTimer()
    job = pool.run("Flood", flood)
    listener = Listener(job)
    beat.timeout.connect(lambda: turns.append(len(listener.heard)))
    beat.start(0)
    with qtbot.waitSignal(job.ended, timeout=60_000):
        pass
    beat.stop()
    assert [part for part in listener.heard if isinstance(part, int)] == list(range(20_000))
    # The loop had its turn in between, and not after each of 20,000 signals.
    steps = sorted(set(turns))
    assert len(steps) > 5
    assert len(steps) < 10_000


def test_the_newest_progress_takes_the_place_of_one_not_yet_read(qtbot: QtBot, pool: JobPool) -> None:
    def act(work: Work) -> None:
        for n in range(1000):
            work.progress("Counting", n / 1000)
        counted.set()

    counted = threading.Event()
    job = pool.run("Count", act)
    listener = Listener(job)
    assert counted.wait(20)
    assert pool.close()
    assert len(listener.heard) < 10
    assert listener.heard[-3:-1] == [Progress("Counting", 0.999), None]


def test_jobs_go_on_inside_a_dialog_that_a_slot_opened(qtbot: QtBot, pool: JobPool) -> None:
    class Dialog(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.loop = QEventLoop()

        @Slot(object)
        def open(self, value: object) -> None:
            if value == 0:
                self.loop.exec()

        @Slot()
        def close(self) -> None:
            self.loop.quit()

    def act(work: Work) -> None:
        for n in range(3):
            work.partial(n)

    dialog = Dialog()
    job = pool.run("Ask", act)
    listener = Listener(job)
    job.partial.connect(dialog.open)
    job.ended.connect(dialog.close)
    with qtbot.waitSignal(pool.ended, timeout=20_000):
        pass
    assert listener.heard == [0, 1, 2, None, "ended"]


def test_worker_threads_are_traced_as_the_threads_of_python_are(qtbot: QtBot, pool: JobPool) -> None:
    seen: list[str] = []
    before = threading.gettrace()

    def trace(frame: Any, event: str, argument: Any) -> None:
        seen.append(frame.f_code.co_name)

    def traced_act(work: Work) -> object:
        return sys.gettrace()

    threading.settrace(trace)
    try:
        said = listen_to_end(qtbot, pool.run("Trace", traced_act))
    finally:
        threading.settrace(before)
    assert said[0] is trace
    assert "traced_act" in seen


def test_nothing_of_a_job_is_held_by_its_worker_after_it_ended(qtbot: QtBot, pool: JobPool) -> None:
    owner = QThread.currentThread()
    died_on: list[QThread] = []

    class Held:
        def __del__(self) -> None:
            died_on.append(QThread.currentThread())

        def act(self, work: Work) -> None:
            return None

    for _ in range(50):
        held = Held()
        job = pool.run("Hold", held.act)
        del held
        listen_to_end(qtbot, job)
        del job
    assert died_on == [owner] * 50
