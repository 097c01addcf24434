"""An error that is kept keeps nothing of where it arose."""

from __future__ import annotations

import gc
import weakref

from studio.core.errors import DiskError
from studio.jobs.task import Lane, News, Task, Work, forget_frames


class Heavy:
    """A recording, say."""


def test_what_was_at_hand_where_an_act_failed_goes_though_the_error_is_kept() -> None:
    told: list[News] = []
    held: list[weakref.ref[Heavy]] = []

    def fail(_work: Work) -> None:
        heavy = Heavy()
        held.append(weakref.ref(heavy))
        try:
            raise OSError("no room")
        except OSError as error:
            raise DiskError("It could not be written.") from error

    Task("Writing", fail, Lane.SHORT, lambda _key, news: told.append(news)).perform()
    gc.collect()
    assert isinstance(told[-1], DiskError)
    assert told[-1].__cause__ is not None
    assert held[0]() is None


def test_errors_that_came_from_one_another_in_a_circle_come_to_an_end() -> None:
    first, second = DiskError("One."), DiskError("Two.")
    first.__cause__, second.__cause__ = second, first
    forget_frames(first)
    assert (first.__traceback__, second.__traceback__) == (None, None)
