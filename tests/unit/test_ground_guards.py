"""The guards bite: each is run on a small test that breaks its rule."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import platformdirs
import pytest

Verdict = Callable[[str, str], pytest.RunResult]


@pytest.fixture
def verdict(pytester: pytest.Pytester) -> Verdict:
    """Runs a test body under one guard; gives what pytest says."""

    def run(guard: str, body: str) -> pytest.RunResult:
        pytester.makepyfile(body)
        plugins = [
            "-p",
            f"tests.guards.{guard}",
            "-p",
            "no:cacheprovider",
            "-p",
            "no:xvfb",
            "-p",
            "no:pytest-qt",
        ]
        return pytester.runpytest_inprocess("-q", *plugins)

    return run


def test_a_thread_left_running_is_named_with_its_line(verdict: Verdict) -> None:
    result = verdict(
        "leaks",
        """
        import threading
        import tests.guards.leaks as leaks

        leaks.PATIENCE = 0.01
        HELD = threading.Event()

        def test_leaves_a_thread():
            thread = threading.Thread(target=HELD.wait, daemon=True)
            thread.start()  # the guilty line

        def test_ends():
            HELD.set()
        """,
    )
    result.assert_outcomes(passed=2, errors=1)
    result.stdout.fnmatch_lines(["*in test_leaves_a_thread: thread.start()*"])


def test_a_timer_left_running_is_named_and_an_ended_one_is_not(qapp: object, verdict: Verdict) -> None:
    result = verdict(
        "leaks",
        """
        from PySide6.QtCore import QTimer

        TIMER = QTimer()

        def test_leaves_a_timer():
            TIMER.start(100_000)

        def test_stops_it():
            TIMER.stop()
        """,
    )
    result.assert_outcomes(passed=2, errors=1)
    result.stdout.fnmatch_lines(["*QTimer: *in test_leaves_a_timer*"])


def test_a_qthread_left_running_is_named(verdict: Verdict) -> None:
    result = verdict(
        "leaks",
        """
        from PySide6.QtCore import QThread
        import tests.guards.leaks as leaks

        leaks.PATIENCE = 0.01
        THREAD = QThread()

        def test_leaves_a_qthread():
            THREAD.start()

        def test_ends_it():
            THREAD.quit()
            assert THREAD.wait(10_000)
        """,
    )
    result.assert_outcomes(passed=2, errors=1)
    result.stdout.fnmatch_lines(["*QThread: *in test_leaves_a_qthread*"])


def test_a_leak_that_is_announced_is_let_pass(qapp: object, verdict: Verdict) -> None:
    result = verdict(
        "leaks",
        """
        import pytest
        from PySide6.QtCore import QTimer

        TIMER = QTimer()

        @pytest.mark.allow_leaks("the next test stops it")
        def test_leaves_a_timer():
            TIMER.start(100_000)

        def test_stops_it():
            TIMER.stop()
        """,
    )
    result.assert_outcomes(passed=2)


@pytest.mark.allow_warnings
def test_an_unannounced_warning_in_the_log_fails(verdict: Verdict) -> None:
    result = verdict(
        "noise",
        """
        import logging
        import pytest

        def test_logs():
            logging.getLogger("studio.somewhere").warning("the disk is nearly full")

        @pytest.mark.allow_warnings
        def test_announces():
            logging.getLogger("studio.somewhere").error("the disk is full")

        def test_informs():
            logging.getLogger("studio.somewhere").info("saved")
        """,
    )
    result.assert_outcomes(passed=3, errors=1)
    result.stdout.fnmatch_lines(["*studio.somewhere WARNING*the disk is nearly full"])


def test_reaching_for_the_network_fails_even_where_the_code_bears_it(verdict: Verdict) -> None:
    result = verdict(
        "network",
        """
        import contextlib
        import socket

        def test_an_address():
            with socket.socket() as wire, contextlib.suppress(OSError):
                wire.connect(("192.0.2.1", 80))

        def test_a_name():
            with contextlib.suppress(OSError):
                socket.getaddrinfo("example.org", 443)

        def test_a_name_that_no_network_has():
            with contextlib.suppress(OSError):
                socket.getaddrinfo("service.invalid", 443)

        def test_loopback():
            with socket.create_server(("127.0.0.1", 0)) as server:
                socket.create_connection(server.getsockname()).close()
        """,
    )
    result.assert_outcomes(passed=4, errors=2)


def test_the_users_folders_are_the_tests_own(home: Path) -> None:
    dirs = platformdirs.PlatformDirs("pickup-studio")
    for folder in (dirs.user_data_path, dirs.user_config_path, dirs.user_cache_path, dirs.user_state_path):
        assert home in folder.parents
