"""The token that stops an act."""

from __future__ import annotations

import threading

import pytest

from studio.core.cancel import CancelToken
from studio.core.errors import Cancelled


def test_a_cancelled_token_says_so_and_stays_so() -> None:
    token = CancelToken()
    token.check()
    assert not token.cancelled
    token.cancel()
    token.cancel()
    assert token.cancelled
    with pytest.raises(Cancelled):
        token.check()


def test_callbacks_are_called_once_unless_taken_back() -> None:
    token = CancelToken()
    called: list[str] = []
    token.on_cancel(lambda: called.append("kept"))
    forget = token.on_cancel(lambda: called.append("taken back"))
    forget()
    forget()
    token.cancel()
    token.cancel()
    assert called == ["kept"]


def test_a_callback_that_comes_late_is_called_at_once() -> None:
    token = CancelToken()
    token.cancel()
    called: list[str] = []
    token.on_cancel(lambda: called.append("late"))()
    assert called == ["late"]


def test_many_threads_may_cancel_and_each_callback_runs_once() -> None:
    token = CancelToken()
    called: list[int] = []
    for number in range(50):
        token.on_cancel(lambda number=number: called.append(number))  # type: ignore[misc]
    threads = [threading.Thread(target=token.cancel) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(called) == list(range(50))
