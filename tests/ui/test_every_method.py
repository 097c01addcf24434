"""Every method of the API by hand, in the whole window: on this computer, and on a service with a key."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.core.cancel import CancelToken
from studio.core.connection import Profile
from studio.core.speech import Delivery, SpeechRequest
from studio.core.voice import Voice
from studio.ui.tabs.convert.tab import ConvertTab
from studio.ui.tabs.datasets.page import State
from studio.ui.tabs.datasets.tab import DatasetsTab
from studio.ui.tabs.infill.tab import InfillTab
from studio.ui.tabs.tts.tab import TtsTab
from studio.ui.tabs.voices.tab import VoicesTab
from studio.ui.waveform.gap import Gap
from tests.fakes.engine import FullVoice, RunningEngine, running
from tests.ui.shell_kit import themed
from tests.ui.whole_studio import WAIT_MS, WholeStudio

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
LINE = "The harbour is quiet before six, and the gulls are hungry."


@pytest.fixture(scope="module")
def second_engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningEngine]:
    """An engine of its own: what is made here stays here."""
    with running(tmp_path_factory.mktemp("second"), lambda _: FullVoice()) as started:
        yield started


@pytest.fixture(params=[None, Profile.CLASSIC, Profile.CURRENT], ids=["here", "classic", "current"])
def profile(request: pytest.FixtureRequest) -> Profile | None:
    found: Profile | None = request.param
    return found


@pytest.fixture
def studio(
    qtbot: QtBot,
    qapp: QApplication,
    engine: RunningEngine,
    second_engine: RunningEngine,
    profile: Profile | None,
) -> Iterator[WholeStudio]:
    themed(qapp)
    made = WholeStudio(qtbot, engine, second_engine, profile)
    yield made
    made.close()


@pytest.fixture
def spoken(studio: WholeStudio, tmp_path: Path) -> Path:
    """A line in the first voice, as a file."""
    voice = studio.services.list_voices(CancelToken())[0]
    clip = studio.services.try_out(SpeechRequest(LINE, voice.id), CancelToken())
    path = tmp_path / "harbour.wav"
    soundfile.write(path, clip.samples, clip.sample_rate)
    return path


def own_voice(studio: WholeStudio, tab: VoicesTab, name: str) -> Voice:
    """Waits for a voice of that name to be the chosen one, and gives it."""
    studio.wait(lambda: tab.presenter.page.chosen is not None and tab.presenter.page.chosen.name == name)
    studio.rest()
    found = tab.presenter.page.chosen
    assert found is not None
    assert found.is_owner
    return found


def test_tts(studio: WholeStudio) -> None:
    """tts.sse, tts.websocket and tts.bytes"""
    tab = studio.front(TtsTab)
    QTest.keyClicks(tab.body.script.editor, LINE)
    for delivery in (Delivery.SSE, Delivery.WEBSOCKET, Delivery.BYTES):
        tab.presenter.writing.set_delivery(delivery)
        with studio.qtbot.waitSignal(tab.presenter.producing.production.made, timeout=WAIT_MS):
            tab.presenter.producing.make(again=True)
        studio.rest()
    assert len(tab.presenter.page.takes) == 3
    assert studio.headline == ""
    assert all(row.take.seconds > 1 for row in tab.presenter.page.takes)


def test_infill(studio: WholeStudio, spoken: Path) -> None:
    """infill.bytes"""
    tab = studio.front(InfillTab)
    tab.presenter.open(spoken)
    studio.wait(lambda: tab.presenter.page.recording)
    tab.wave.gap_settled.emit(Gap(0.0, 1.0, 1.4, 2.5))
    QTest.keyClicks(tab.body.patch.new_words, "calm")
    studio.rest()
    studio.press(tab.body.patch.primary)
    studio.wait(lambda: tab.presenter.page.takes or tab.presenter.page.question)
    if tab.presenter.page.question:  # Whether a hosted service may learn the voice of the recording.
        studio.press(tab.body.question.go_on)
    studio.wait(lambda: tab.presenter.page.takes)
    assert studio.headline == ""
    studio.rest()
    studio.press(tab.toolbar.export)
    studio.press(tab.delivering.popover.go)
    studio.wait(spoken.with_name(f"{spoken.stem} mended.wav").exists)
    studio.rest()
    tab.delivering.popover.close()


def test_voice_changer(studio: WholeStudio, spoken: Path) -> None:
    """voice_changer.sse and voice_changer.bytes"""
    tab = studio.front(ConvertTab)
    tab.presenter.open(spoken)
    studio.wait(lambda: tab.presenter.page.recording)
    studio.rest()
    for delivery in (Delivery.SSE, Delivery.BYTES):
        tab.presenter.choosing.set_delivery(delivery)
        with studio.qtbot.waitSignal(tab.presenter.making.made, timeout=WAIT_MS):
            tab.presenter.change(again=True)
        studio.rest()
    assert len(tab.presenter.page.takes) == 2
    assert studio.headline == ""


def test_voices_are_listed_got_cloned_changed_and_deleted(studio: WholeStudio, spoken: Path) -> None:
    """voices.list, get, clone, update and delete"""
    tab = studio.front(VoicesTab)
    studio.press(tab.toolbar.clone)
    tab.cloning.open(spoken)
    studio.wait(lambda: tab.cloning.source)
    studio.rest()
    sheet = tab.body.clone.sheet
    sheet.name.setText("Rob, close")
    sheet.speaker.setText("Rob Roy")
    sheet.agreed.setChecked(True)
    studio.press(tab.body.clone.panel.foot.make)
    voice = own_voice(studio, tab, "Rob, close")
    tab.detail.acts.by_name["edit"].trigger()
    tab.detail.form.name.setText("Rob, far")
    studio.press(tab.detail.form.save)
    assert own_voice(studio, tab, "Rob, far").id == voice.id
    tab.detail.acts.by_name["delete"].trigger()
    studio.press(tab.detail.question.go_on)
    studio.wait(lambda: tab.presenter.voices.find(voice.id) is None)
    studio.rest()
    assert studio.headline == ""


def test_voices_are_mixed_and_created(studio: WholeStudio, profile: Profile | None) -> None:
    """voices.mix and voices.create; where the service has none, it is said why"""
    tab = studio.front(VoicesTab)
    for voice in tab.presenter.page.voices[:2]:
        tab.mixing.add(voice)
    if profile is Profile.CURRENT:
        assert not tab.body.mix.hear.isEnabled()
        assert tab.body.mix.hear.toolTip()
        assert not tab.toolbar.from_numbers.isEnabled()
        assert tab.toolbar.from_numbers.toolTip()
        return
    studio.press(tab.body.mix.hear)
    studio.wait(lambda: studio.player.key.startswith("mix:"))
    tab.body.mix.name.setText("Between")
    studio.press(tab.body.mix.save)
    mixed = own_voice(studio, tab, "Between")
    studio.press(tab.toolbar.from_numbers)
    form = tab.body.create_form
    form.numbers.setPlainText(str(list(mixed.embedding)))
    form.name.setText("By its numbers")
    studio.press(form.foot.make)
    made = own_voice(studio, tab, "By its numbers")
    for voice in (mixed, made):
        studio.services.delete_voice(voice.id, CancelToken())
    assert studio.headline == ""


def test_voices_are_localized(studio: WholeStudio) -> None:
    """voices.localize"""
    tab = studio.front(VoicesTab)
    tab.presenter.choose(tab.presenter.page.voices[0])
    tab.detail.acts.by_name["localize"].trigger()
    form = tab.body.localize
    form.language.choose("es")
    form.language.activated.emit(0)
    form.name.setText("In Spanish")
    studio.press(form.foot.make)
    made = own_voice(studio, tab, "In Spanish")
    assert made.language == "es"
    studio.services.delete_voice(made.id, CancelToken())
    assert studio.headline == ""


def test_datasets(studio: WholeStudio, spoken: Path, profile: Profile | None) -> None:
    """datasets.list, create, upload_file and list_files"""
    tab = studio.front(DatasetsTab)
    name = f"Kestle {profile}"
    studio.press(tab.list.plus)
    QTest.keyClicks(tab.list.field, name)
    QTest.keyClick(tab.list.field, Qt.Key.Key_Return)
    studio.wait(lambda: tab.presenter.page.chosen is not None and tab.presenter.page.chosen.name == name)
    studio.rest()
    copy = spoken.with_name("kestle.wav")
    shutil.copy(spoken, copy)
    tab.presenter.add([copy])
    studio.wait(lambda: [row.state for row in tab.presenter.page.rows] == [State.SENT])
    studio.rest()
    assert tab.presenter.page.rows[0].file is not None
    assert studio.headline == ""


def test_closing_the_window_while_all_tabs_work_loses_nothing(studio: WholeStudio, spoken: Path) -> None:
    voices, changer, infill = studio.front(VoicesTab), studio.front(ConvertTab), studio.front(InfillTab)
    changer.presenter.open(spoken)
    infill.presenter.open(spoken)
    studio.wait(lambda: changer.presenter.page.recording and infill.presenter.page.recording)
    tts = studio.front(TtsTab)
    QTest.keyClicks(tts.body.script.editor, LINE)
    tts.presenter.producing.make()
    changer.presenter.change()
    voices.cloning.open(spoken)
    folder = studio.services.project.folder
    studio.close()
    from studio.library.project import Project

    project = Project.open(folder)
    try:
        (block,) = project.document["script"]["blocks"].values()
        assert block["text"] == LINE
        assert project.document["mending"]["recording"] == str(spoken)
    finally:
        project.close()
