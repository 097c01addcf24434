"""What a worker thread does: one act, and what comes out of it.

Nothing here is a QObject, so that no QObject can lose its last reference on a worker thread.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from itertools import count
from typing import Generic, TypeVar

from studio.core.cancel import CancelToken
from studio.core.errors import Cancelled, Charge, Details, StudioError
from studio.core.language import tr
from studio.core.log import logger

T = TypeVar("T")
log = logger(__name__)
_ids = count(1)


class Lane(Enum):
    """SHORT for what answers soon (a list, a preview), LONG for renders; neither waits for the other."""

    SHORT = "short"
    LONG = "long"


@dataclass(frozen=True, slots=True)
class Progress:
    """`step` says in words what goes on; `fraction` of it done, 0 to 1, None where it cannot be known."""

    step: str
    fraction: float | None = None


@dataclass(frozen=True, slots=True)
class Started:
    """A worker has taken the task."""


@dataclass(frozen=True, slots=True)
class Partial:
    """A part of the result, as soon as it is there."""

    value: object


@dataclass(frozen=True, slots=True)
class Returned:
    """The act's result."""

    value: object


Outcome = Returned | StudioError | Cancelled
News = Started | Progress | Partial | Outcome
Post = Callable[[int, News], None]


class Work:
    """What the code of an act is given: how to say what it does, and whether to stop."""

    def __init__(self, key: int, cancel: CancelToken, post: Post) -> None:
        self.cancel = cancel
        self._key = key
        self._post = post

    def progress(self, step: str, fraction: float | None = None) -> None:
        """Say what goes on; only the newest is shown, so this may be called often."""
        self._post(self._key, Progress(step, fraction))

    def partial(self, value: object) -> None:
        """Hand over a part of the result; every part arrives, in order."""
        self._post(self._key, Partial(value))
        time.sleep(0)  # Lets the GUI thread have the interpreter between two of many parts.


class Task(Generic[T]):
    """One act on its way through a lane: waiting, performed by a worker, then emptied by its owner."""

    def __init__(self, name: str, work: Callable[[Work], T], lane: Lane, post: Post) -> None:
        self.key = next(_ids)
        self.name = name
        self.lane = lane
        self.cancel = CancelToken()
        self._work: Callable[[Work], T] | None = work
        self._post = post

    def perform(self) -> None:
        """Do the act here and post its start and its outcome; nothing escapes."""
        self._post(self.key, Started())
        outcome = self._outcome()
        if isinstance(outcome, BaseException):
            forget_frames(outcome)
        self._post(self.key, outcome)

    def withdraw(self) -> None:
        """Post that the act was stopped before it began."""
        self._post(self.key, Cancelled())

    def clear(self) -> None:
        """Let go of the act's code, and with it of whatever of the window it refers to."""
        self._work = None

    def _outcome(self) -> Outcome:
        try:
            self.cancel.check()
            assert self._work is not None
            return Returned(self._work(Work(self.key, self.cancel, self._post)))
        except Cancelled as stopped:
            return stopped
        except StudioError as error:
            # What breaks because the act was stopped is not a failure.
            return Cancelled(error.charge) if self.cancel.cancelled else error
        except BaseException as fault:
            return self._unforeseen(fault)

    def _unforeseen(self, fault: BaseException) -> Outcome:
        if self.cancel.cancelled:
            log.info("%s broke off while being stopped", self.name, exc_info=fault)
            return Cancelled(self._charge)
        log.error("%s met a fault of the studio's own", self.name, exc_info=fault)
        return StudioError(
            tr(
                "Something went wrong inside the studio. What you have made so far is safe; "
                "the log says more."
            ),
            charge=self._charge,
            details=Details(title=type(fault).__name__, message=str(fault)),
        )

    @property
    def _charge(self) -> Charge:
        return Charge.MAYBE if self.lane is Lane.LONG else Charge.NOTHING


def forget_frames(error: BaseException) -> None:
    """Let an error and what it came from go from the code in which they arose: whoever keeps an error would
    keep all that was at hand there, recordings and windows among it."""
    seen: set[int] = set()  # An error that was raised again after another may have come from itself.
    left: BaseException | None = error
    while left is not None and id(left) not in seen:
        seen.add(id(left))
        left.__traceback__ = None
        left = left.__cause__ or left.__context__
