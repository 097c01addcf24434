"""The list of languages: only what the connection speaks, and never another language than the block's."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.core.errors import UnsupportedLanguage
from studio.core.speech import LANGUAGES
from studio.core.voice import Voice
from studio.ui.errors import Deed, sentence_for
from studio.ui.speech.spoken import language_items, spoken_languages
from studio.ui.tabs.tts.panel import Panel
from tests.fakes.engine import RunningEngine
from tests.ui.tts_kit import WORDS, desk_in

VOICES = (
    Voice("a", "Ada"),
    Voice("s", "Siwis", language="fr"),
    Voice("m", "My clone", language="pl", is_owner=True),
)


def test_this_computer_speaks_the_languages_of_the_voices_it_came_with() -> None:
    assert spoken_languages(VOICES, hosted=False) == ("en", "fr")
    assert spoken_languages(None, hosted=False) == ()
    assert set(spoken_languages(VOICES, hosted=True)) == set(LANGUAGES)


def test_the_blocks_own_language_is_named_even_where_it_is_not_spoken() -> None:
    assert language_items(("en", "fr"), "fr") == (("English", "en"), ("French", "fr"))
    assert language_items(("en",), "pl")[-1] == ("Polish · not spoken here", "pl")
    assert language_items((), "en") == (("English", "en"),)


@pytest.mark.usefixtures("qapp")
def test_the_panel_offers_only_what_can_be_spoken(
    tmp_path: Path, engine: RunningEngine, qtbot: QtBot
) -> None:
    panel = Panel()
    qtbot.addWidget(panel)
    with desk_in(tmp_path, engine, begin=False) as desk:
        panel.show_page(desk.page)
        assert not panel.form.language.isEnabled()
        assert panel.form.language.toolTip()
        desk.presenter.begin()
        desk.voices.refresh()
        desk.deliver()
        desk.write(WORDS)
        panel.show_page(desk.page)
        spoken = {voice.language for voice in desk.page.voices or ()}
        offered = {panel.form.language.itemText(at) for at in range(panel.form.language.count())}
        assert len(offered) == len(spoken) < len(LANGUAGES)
        assert "Polish" not in offered
        desk.presenter.writing.set_language("pl")
        panel.show_page(desk.page)
        assert panel.form.language.currentText() == "Polish · not spoken here"
        assert desk.page.primary.reason == "Polish is not spoken here. Choose another language"
        desk.presenter.producing.make()
        desk.deliver()
        assert desk.page.takes == ()
        assert desk.page.notice == "Polish is not spoken here. Choose another language."
        assert desk.errors == []


def test_a_language_that_is_not_spoken_is_one_short_line_without_codes(qapp: QApplication) -> None:
    said = "“pl” cannot be spoken here. These can: Chinese (zh), English (en), French (fr)."
    notice = sentence_for(UnsupportedLanguage(said))
    assert "(" not in notice.headline
    assert len(notice.headline) < 80
    assert said in notice.details
    assert Deed.TRY_AGAIN not in notice.deeds
