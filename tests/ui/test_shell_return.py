"""The studio when it is opened again: in the tab it was left in, with that tab's sound in the transport."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from pytestqt.qtbot import QtBot

from studio.core.hearing import Transcript
from studio.ui.tabs.convert.tab import ConvertTab
from studio.ui.tabs.infill.tab import InfillTab
from studio.ui.tabs.tts.tab import TtsTab
from studio.ui.tabs.voices.tab import VoicesTab
from tests.fakes.engine import RunningEngine
from tests.ui.whole_studio import WholeStudio

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
RATE = 16_000


@pytest.fixture
def begin(qtbot: QtBot, engine: RunningEngine) -> Iterator[Callable[[], WholeStudio]]:
    made: list[WholeStudio] = []

    def another() -> WholeStudio:
        for each in made:
            each.close()
        made.append(WholeStudio(qtbot, engine, engine, None))
        made[-1].services.listen.words = lambda *_given, **_says: Transcript("", "en", 0.0, ())
        return made[-1]

    yield another
    made[-1].close()


def recording(path: Path) -> Path:
    soundfile.write(path, np.random.default_rng(3).normal(0, 0.02, 2 * RATE), RATE)
    return path


def named(studio: WholeStudio) -> str:
    return studio.window.transport.now._name.whole


def test_it_opens_where_it_was_left_and_says_what_would_play_there(
    begin: Callable[[], WholeStudio], tmp_path: Path
) -> None:
    studio = begin()
    assert isinstance(studio.window.over.front, TtsTab)
    speaking = studio.front(TtsTab)
    speaking.presenter.writing.type("Hello there.")
    speaking.presenter.producing.make()
    studio.wait(lambda: speaking.presenter.page.row.takes)
    studio.rest()
    studio.player.stop()
    spoken = named(studio)
    mending, changing = studio.front(InfillTab), studio.front(ConvertTab)
    changing.presenter.open(recording(tmp_path / "change.wav"))
    studio.wait(lambda: named(studio) == "change, before")
    studio.front(InfillTab)
    mending.presenter.open(recording(tmp_path / "mend.wav"))
    studio.wait(lambda: named(studio) == "mend.wav")
    studio.rest()
    for kind, name in ((InfillTab, "mend.wav"), (ConvertTab, "change, before"), (TtsTab, spoken)):
        studio.front(kind)
        studio = begin()
        assert isinstance(studio.window.tab, kind)
        studio.rest()
        assert named(studio) == name
    studio.front(InfillTab)
    assert named(studio) == "mend.wav"
    studio.front(TtsTab)
    assert named(studio) == spoken


def test_a_number_that_no_tab_has_is_no_matter(begin: Callable[[], WholeStudio]) -> None:
    studio = begin()
    studio.front(VoicesTab)
    studio.close()
    studio.services.settings.set("tab", 17)
    assert isinstance(begin().window.over.front, VoicesTab | TtsTab)
