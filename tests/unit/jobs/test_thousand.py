"""A thousand jobs wait in the queue: each ends once, on a few threads, and stopping them is quick."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from studio.jobs.pool import SIZES, JobPool
from studio.jobs.task import Lane, Work

MANY = 1000


def test_a_thousand_jobs_end_each_once_on_a_few_threads(qtbot: QtBot) -> None:
    pool, seen, threads = JobPool(), [], set()

    def work(number: int) -> int:
        threads.add(threading.get_ident())
        return number

    jobs = [
        pool.run(f"Job {n}", lambda _work, n=n: work(n), lane=Lane.LONG if n % 2 else Lane.SHORT)
        for n in range(MANY)
    ]
    for job in jobs:
        job.done.connect(seen.append)
    qtbot.waitUntil(lambda: not pool.jobs(), timeout=60_000)
    assert sorted(seen) == list(range(MANY))
    assert len(threads) <= sum(SIZES.values())
    assert pool.close()


def test_a_thousand_waiting_jobs_are_stopped_before_they_begin(qtbot: QtBot) -> None:
    pool, free, begun, stopped = JobPool(), threading.Event(), [], []

    def work(job: Work) -> None:
        begun.append(1)
        forget = job.cancel.on_cancel(free.set)
        free.wait(60)
        forget()
        job.cancel.check()

    jobs = [pool.run(f"Job {n}", work, lane=Lane.LONG) for n in range(MANY)]
    for job in jobs:
        job.cancelled.connect(stopped.append)
    qtbot.waitUntil(lambda: len(begun) == SIZES[Lane.LONG], timeout=60_000)
    for job in reversed(jobs):
        job.cancel()
    qtbot.waitUntil(lambda: not pool.jobs(), timeout=60_000)
    assert (len(stopped), len(begun)) == (MANY, SIZES[Lane.LONG])
    assert pool.close()
