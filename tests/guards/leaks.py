"""A thread, QThread or QTimer that outlives its test fails it, naming the line it was started at.

The idea is napari's. What a fixture of a wider scope started before the test is not the test's.
"""

from __future__ import annotations

import threading
import time
import traceback
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QThreadPool, QTimer
from shiboken6 import isValid

PATIENCE = 20.0
"""Seconds that a thread which was told to end may take; only a failing test waits them out."""

NOT_THE_CALLER = ("/threading.py", "/concurrent/", "/asyncio/", "/guards/leaks.py")


def caller() -> str:
    """File and line that started something, past the library's own frames."""
    for frame in reversed(traceback.extract_stack()):
        if not any(part in frame.filename.replace("\\", "/") for part in NOT_THE_CALLER):
            return f"{frame.filename}:{frame.lineno} in {frame.name}: {frame.line}"
    return "an unknown place"


class Started:
    """The living objects of one class, and the line each was last started at."""

    def __init__(self, owner: Any) -> None:
        self.lines: weakref.WeakKeyDictionary[Any, str] = weakref.WeakKeyDictionary()
        start: Callable[..., Any] = owner.start

        def recorded(this: Any, *arguments: Any, **named: Any) -> Any:
            self.lines[this] = caller()
            return start(this, *arguments, **named)

        owner.start = recorded


THREADS, QTHREADS, QTIMERS = Started(threading.Thread), Started(QThread), Started(QTimer)


def threads() -> set[Any]:
    """All but those in which the system looks up a name for asyncio: nobody can call them off; they end."""
    real = (thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread))
    return {thread for thread in real if not thread.name.startswith("asyncio_")}


def qthreads() -> set[Any]:
    return {thread for thread in QTHREADS.lines if isValid(thread) and thread.isRunning()}


def qtimers() -> set[Any]:
    return {timer for timer in QTIMERS.lines if isValid(timer) and timer.isActive()}


def let_go() -> None:
    """Lets Qt carry out what it has put off, so that only what would stay is seen to stay."""
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()


def remaining(before: set[Any]) -> list[str]:
    """Lines at which something was started that still lives; waits for threads that are about to end."""
    deadline = time.monotonic() + PATIENCE
    while True:
        let_go()
        ending = (threads() | qthreads()) - before
        busy = QThreadPool.globalInstance().activeThreadCount()
        if not (ending or busy) or time.monotonic() > deadline:
            break
        time.sleep(0.005)
    left = [f"thread {thread.name}: {THREADS.lines.get(thread)}" for thread in threads() - before]
    left += [f"QThread: {QTHREADS.lines[thread]}" for thread in qthreads() - before]
    left += [f"QTimer: {QTIMERS.lines[timer]}" for timer in qtimers() - before]
    return left + [f"{busy} jobs in Qt's global thread pool"] * (busy > 0)


@pytest.fixture(autouse=True)
def nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    before = threads() | qthreads() | qtimers()
    yield
    if request.node.get_closest_marker("allow_leaks") is not None:
        return
    left = remaining(before)
    if left:
        pytest.fail("left running after the test:\n" + "\n".join(left))
