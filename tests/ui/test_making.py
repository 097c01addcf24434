"""How far a take is, as the job pill says it."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
import pytest

from studio.core.cancel import CancelToken
from studio.core.speech import OutputFormat
from studio.core.take import Take
from studio.jobs.task import News, Progress, Work
from studio.library.project import Project
from studio.ui.speech.making import LAST_GUESS, Asked, Commission, Rendition, Speaks

RATE = 1000


class Wanted:
    """All that a rendition reads of what was asked."""

    format = OutputFormat()


def said(step: str, *, told: float | None) -> list[Progress]:
    """What the work says of itself while two of four expected seconds come, one after the other."""
    posted: list[News] = []

    def speak(*_asked: object, heard: Any, progress: Any, **_more: object) -> Take:
        progress("Getting the voice ready", None)
        for seconds in (1, 2):
            heard(np.zeros(RATE, np.float32), RATE)
            progress(f"Making · {seconds}.0 s so far", told)
        return cast(Take, None)

    wanted = Commission(cast(Project, None), cast(Asked, Wanted()), step=step)
    rendition = Rendition(cast(Speaks, speak), wanted, RATE, 4.0, "Making block 2")
    rendition(Work(1, CancelToken(), lambda _key, news: posted.append(news)))
    return [news for news in posted if isinstance(news, Progress)]


def test_sound_that_arrives_tells_how_far_it_is() -> None:
    first, *later = said("", told=None)
    assert first == Progress("Getting the voice ready", None)
    assert [news.fraction for news in later] == pytest.approx([LAST_GUESS / 4, LAST_GUESS / 2])
    assert later[-1].step == "Making · 1.0 s so far"


def test_one_step_is_said_of_it_all_the_while_where_that_is_wanted() -> None:
    assert {news.step for news in said("Making block 2 of 12", told=None)} == {"Making block 2 of 12"}


def test_what_the_service_tells_is_believed() -> None:
    assert [news.fraction for news in said("", told=0.8)][-1] == 0.8
    assert LAST_GUESS / 2 not in [news.fraction for news in said("", told=0.8)]
