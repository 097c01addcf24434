"""The Voices tab as it is used: finding a voice, knowing it, changing it, and making one's own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.core.cancel import CancelToken
from studio.core.errors import ServiceFault
from studio.core.speech import SpeechRequest
from studio.core.voice import Voice
from studio.core.voice_requests import CloneMode
from studio.jobs.task import Lane
from studio.ui.tabs.voices.finding import Finder
from studio.ui.tabs.voices.make import clone_page
from studio.ui.tabs.voices.make.mixing import MOST
from studio.ui.tabs.voices.make.shares import Share, described
from studio.ui.tabs.voices.page import NOT_YOURS, Page
from studio.ui.tabs.voices.sieve import Kind, Order, Sieve, Trait
from studio.ui.tabs.voices.tab import VoicesTab
from studio.ui.widgets.wheel import spokes, voice_ink
from tests.fakes.engine import RunningEngine
from tests.fakes.replaced import with_services
from tests.ui.tab_room import Failing, Held, TabRoom

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)


class Room(TabRoom):
    """The tab, and a clip to clone."""

    def __init__(self, folder: Path, engine: RunningEngine, qtbot: QtBot) -> None:
        super().__init__(VoicesTab, folder, engine, qtbot)
        assert isinstance(self.shown, VoicesTab)
        self.tab, self.folder = self.shown, folder

    @property
    def page(self) -> Page:
        return self.tab.presenter.page

    @property
    def first(self) -> Voice:
        return self.page.voices[0]

    def clip(self) -> Path:
        """Four seconds in one of the connection's voices."""
        voices = self.voices.voices
        assert voices is not None
        request = SpeechRequest("The harbour is quiet before six, and the gulls are hungry.", voices[0].id)
        clip = self.services.try_out(request, CancelToken())
        path = self.folder / "kitchen_take.wav"
        soundfile.write(path, clip.samples, clip.sample_rate)
        return path

    def open_clip(self) -> None:
        self.tab.toolbar.clone.click()
        self.tab.cloning.open(self.clip())
        self.wait(lambda: self.tab.cloning.source is not None and self.tab.cloning.source.whole)
        self.wait(lambda: not self.tab.cloning.doctoring.running)
        self.rest()

    def fill_sheet(self, name: str = "Rob, close") -> None:
        sheet = self.tab.body.clone.sheet
        sheet.name.setText(name)
        sheet.description.setText("Dry and near")
        self.type_into(sheet.speaker, "Rob Roy")
        QTest.keyClick(sheet.agreed, Qt.Key.Key_Space)

    def press_clone(self) -> None:
        self.tab.body.clone.panel.foot.make.click()

    def own(self, name: str = "Mine") -> Voice:
        """A voice of one's own, chosen."""
        form = self.tab.body.create_form
        self.tab.toolbar.from_numbers.click()
        form.numbers.setPlainText(json.dumps({"embedding": self.first.embedding}))
        form.name.setText(name)
        form.description.setText("Made for a test")
        form.foot.make.click()
        self.wait(lambda: self.page.chosen is not None and self.page.chosen.name == name)
        self.rest()
        assert self.page.chosen is not None
        return self.page.chosen

    def close(self) -> None:
        """What was made here is not there for the next test."""
        if not self.closed:
            for voice in self.voices.voices or ():
                if voice.is_owner:
                    self.services.delete_voice(voice.id, CancelToken())
        super().close()


@pytest.fixture
def room(
    tmp_path: Path,
    engine: RunningEngine,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Room]:
    # Words come by themselves, which takes seconds: only where that is the point.
    monkeypatch.setattr(clone_page, "HEARD_LANGUAGE", "none")
    made = Room(tmp_path, engine, qtbot)
    yield made
    made.close()


# Finding


def test_all_voices_are_listed_and_found_by_typing(room: Room) -> None:
    total = room.page.total
    assert total >= 28
    assert room.tab.gallery.cards.rowCount() == total
    room.type_into(room.tab.toolbar.search, "british")
    assert 0 < len(room.page.voices) < total
    assert all("british" in f"{v.accent} {v.description}".lower() for v in room.page.voices)
    room.type_into(room.tab.toolbar.search, " qqq")
    assert room.page.voices == ()
    room.tab.body.gallery_page.clear.click()
    assert len(room.page.voices) == total
    assert room.tab.toolbar.search.text() == ""


def test_filters_can_be_ticked_and_taken_away(room: Room) -> None:
    rail = room.tab.body.rail
    rail.parts[Trait.LANGUAGE].rows["es"].check.click()
    assert {voice.language for voice in room.page.voices} == {"es"}
    rail.parts[Trait.LANGUAGE].rows["en"].check.click()
    assert {voice.language for voice in room.page.voices} == {"es", "en"}
    rail.parts[Trait.GENDER].rows["feminine"].check.click()
    assert {str(voice.gender) for voice in room.page.voices} == {"feminine"}
    room.tab.toolbar.turned.emit(Trait.LANGUAGE, "es")
    assert {voice.language for voice in room.page.voices} == {"en"}
    rail.kinds.rows[Kind.MINE].click()
    assert room.page.voices == ()


def test_ten_thousand_voices_are_sifted_and_shown(room: Room) -> None:
    many = tuple(replace(room.first, id=f"v{n}", name=f"Voice {n:05d}") for n in range(10_000))
    room.tab.gallery.set_voices(many, "v5000")
    assert room.tab.gallery.currentIndex().row() == 5000
    finder = Finder()
    finder.know(many, {})
    found = finder.find(Sieve(search="voice 0999", languages=frozenset({many[0].language})))
    assert [voice.name for voice in found] == ["Voice 00999", *(f"Voice 0999{n}" for n in range(10))]


def test_the_order_can_be_changed(room: Room) -> None:
    room.tab.toolbar.order.choose(Order.LANGUAGE)
    room.tab.toolbar.order.activated.emit(0)
    languages = [voice.language for voice in room.page.voices]
    assert languages[0] != "en"
    assert len(set(languages)) == sum(one != next_one for one, next_one in pairwise(languages)) + 1


# One voice


def test_arrows_choose_and_all_that_is_known_is_told(room: Room) -> None:
    gallery = room.tab.gallery
    gallery.setFocus()
    QTest.keyClick(gallery, Qt.Key.Key_Right)
    room.rest()
    chosen = room.page.chosen
    assert chosen is not None
    assert len(chosen.embedding) == 192
    assert room.page.locked == NOT_YOURS
    assert not room.tab.detail.acts.by_name["edit"].isEnabled()
    assert room.tab.detail.acts.by_name["edit"].toolTip() == NOT_YOURS
    room.tab.detail.facts.copy.click()
    assert QApplication.clipboard().text() == chosen.id


def test_a_preview_is_heard_and_named(room: Room) -> None:
    room.tab.presenter.choose(room.first)
    QTest.keyClick(room.tab.gallery, Qt.Key.Key_Return)
    room.wait(lambda: room.player.key == f"preview:{room.first.id}")
    room.wait(lambda: room.tab.detail.preview.text() == "Stop")
    room.tab.toggle_play()
    assert room.tab.detail.preview.text() == "Preview"


def test_a_voice_is_used_in_the_script(room: Room) -> None:
    room.tab.presenter.choose(room.first)
    room.tab.detail.use.click()
    blocks = room.services.project.document["script"]["blocks"].values()
    assert [block["voice_id"] for block in blocks] == [room.first.id]
    room.rest()
    assert [use.blocks for use in room.page.uses] == [1]
    assert room.services.project.undo_label == "Choose a voice"


def test_ones_own_voice_is_renamed(room: Room) -> None:
    voice = room.own()
    form = room.tab.detail.form
    room.tab.detail.acts.by_name["edit"].trigger()
    form.name.clear()
    assert not form.save.isEnabled()
    form.name.setText("Rob")
    form.description.setPlainText("Tells you secrets")
    form.save.click()
    room.wait(lambda: not room.page.editing)
    room.rest()
    found = room.voices.find(voice.id)
    assert found is not None
    assert (found.name, found.description) == ("Rob", "Tells you secrets")


def test_a_change_that_fails_keeps_what_was_typed(room: Room) -> None:
    room.own()
    failing = Failing(ServiceFault("The service broke."))
    room.tab.presenter.editing._services = with_services(room.services, edit_voice=failing)
    room.tab.detail.acts.by_name["edit"].trigger()
    room.tab.detail.form.name.setText("Rob")
    room.tab.detail.form.save.click()
    room.wait(lambda: room.banner.notice is not None)
    assert room.page.editing
    assert room.tab.detail.form.name.text() == "Rob"
    QTest.keyClick(room.tab.detail.form, Qt.Key.Key_Escape)
    assert not room.page.editing


def test_a_voice_is_deleted_only_when_asked_twice(room: Room) -> None:
    voice = room.own()
    room.tab.detail.use.click()
    room.rest()
    name = room.services.project.document["name"]
    room.tab.detail.acts.by_name["delete"].trigger()
    assert room.page.question is not None
    assert room.page.question.text == f"Delete “Mine” for good? 1 script uses it: “{name}”; their takes stay."
    room.tab.detail.question.keep.click()
    assert room.voices.find(voice.id) is not None
    room.tab.detail.acts.by_name["delete"].trigger()
    room.tab.detail.question.go_on.click()
    room.wait(lambda: room.voices.find(voice.id) is None)
    assert room.page.chosen is None


# Cloning


def test_a_voice_is_cloned_from_a_stretch_of_a_file(room: Room) -> None:
    room.open_clip()
    sheet, panel = room.tab.body.clone.sheet, room.tab.body.clone.panel
    assert room.tab.cloning.judgement is not None
    assert sheet.name.text() == "Kitchen take"
    sheet.wave.selected.emit(0.2, 2.2)
    sheet.listen.click()
    room.wait(lambda: sheet.words.toPlainText() != "")
    assert "Still missing" in panel.foot.make.toolTip()
    room.fill_sheet()
    panel.aim.set_value(CloneMode.STABILITY)
    panel.aim.chosen.emit(str(CloneMode.STABILITY))
    room.press_clone()
    room.wait(lambda: room.page.chosen is not None and room.page.chosen.name == "Rob, close")
    chosen = room.page.chosen
    assert chosen is not None
    assert chosen.is_owner
    assert chosen.description == "Dry and near"
    assert room.page.notes.consent is not None
    assert room.page.notes.consent.who == "Rob Roy"
    assert not room.tab.body.cloning
    assert sheet.name.text() == ""


def test_a_recording_is_for_the_clone_page_and_not_for_the_gallery(room: Room) -> None:
    path = room.clip()
    assert not room.tab.take_recording(path)
    room.tab.toolbar.clone.click()
    assert room.tab.take_recording(path)
    room.wait(lambda: room.tab.cloning.source is not None)
    room.rest()


def test_what_cannot_be_cloned_is_a_sentence(room: Room, tmp_path: Path) -> None:
    broken = tmp_path / "broken.wav"
    broken.write_bytes(b"RIFF")
    room.tab.toolbar.clone.click()
    room.tab.cloning.open(broken)
    room.wait(lambda: room.banner.notice is not None)
    assert room.banner.notice is not None
    assert "broken.wav" in room.banner.notice.headline


def test_a_clone_that_fails_keeps_the_sheet(room: Room) -> None:
    room.open_clip()
    room.fill_sheet()
    failing = Failing(ServiceFault("The service broke."))
    room.tab.cloning._services = with_services(room.services, clone=failing)
    room.press_clone()
    room.wait(lambda: room.banner.notice is not None)
    assert failing.asked == 1
    assert room.tab.body.clone.sheet.speaker.text() == "Rob Roy"
    assert room.tab.cloning.source is not None


def test_a_clone_can_be_stopped_while_it_runs_and_while_it_waits(room: Room) -> None:
    room.open_clip()
    room.fill_sheet()
    held = Held(room.services.clone)
    room.tab.cloning._services = with_services(room.services, clone=held)
    room.press_clone()
    assert held.begun.wait(10)
    room.press_clone()
    room.wait(lambda: not room.tab.cloning.making.running)
    assert room.tab.cloning.making.note.startswith("Stopped. Nothing was lost.")
    free = room.fill_lane(Lane.LONG)
    room.press_clone()
    room.press_clone()
    room.wait(lambda: not room.tab.cloning.making.running)
    free.set()
    room.rest()
    assert not any(voice.is_owner for voice in room.voices.voices or ())


def test_closing_while_a_voice_is_cloned_ends_it(room: Room) -> None:
    room.open_clip()
    room.fill_sheet()
    held = Held(room.services.clone)
    room.tab.cloning._services = with_services(room.services, clone=held)
    room.press_clone()
    assert held.begun.wait(10)
    room.close()
    assert held.go_on.is_set()


# Mixing, other languages, numbers


def test_voices_are_mixed_heard_and_kept(room: Room) -> None:
    part, mixing = room.tab.body.mix, room.tab.mixing
    assert part.hear.toolTip() == "Add at least two voices: press M on each"
    gallery = room.tab.gallery
    gallery.setFocus()
    for _ in range(2):
        QTest.keyClick(gallery, Qt.Key.Key_M)
        QTest.keyClick(gallery, Qt.Key.Key_Right)
    assert len(mixing.shares) == 2
    one, other = (share.voice for share in mixing.shares)
    part.rows[one.id].slider.setValue(75)
    part.follow.setChecked(False)
    part.rows[other.id].slider.setValue(25)
    assert mixing.parts() == (0.75, 0.25)
    assert mixing.mixed is not None
    room.rest()
    expected = 0.75 * np.array(one.embedding) + 0.25 * np.array(other.embedding)
    mixing._told = ((), ())
    assert np.allclose(mixing.mixed.embedding, expected)
    takes = len(room.services.project.takes())
    part.hear.click()
    room.wait(lambda: room.player.key.startswith("mix:"))
    assert len(room.services.project.takes()) == takes
    part.name.setText("Between")
    part.save.click()
    room.wait(lambda: room.page.chosen is not None and room.page.chosen.name == "Between")
    assert part.name.text() == ""


def test_a_saved_mix_looks_as_it_did_and_is_described_by_its_parts(room: Room) -> None:
    part, mixing = room.tab.body.mix, room.tab.mixing
    for voice in room.page.voices[:2]:
        mixing.add(voice)
    one, other = (share.voice.name for share in mixing.shares)
    room.wait(lambda: mixing._told[0] == mixing.shares)  # Unheard: its numbers were told all the same.
    before = mixing.mixed
    assert before is not None
    part.name.setText("Between")
    part.save.click()
    room.wait(lambda: room.page.chosen is not None and room.page.chosen.name == "Between")
    kept = room.page.chosen
    assert kept is not None
    assert kept.description == f"Half {one}, half {other}"
    assert np.allclose(spokes(before, 28), spokes(kept, 28), atol=1e-6)
    assert voice_ink(before) == voice_ink(kept)
    assert voice_ink(replace(kept, id="another")) == voice_ink(kept)
    thirds = (Share(room.page.voices[0], 0.2), Share(room.page.voices[1], 0.6), Share(kept, 0.0))
    assert described(thirds) == f"75 % {other}, 25 % {one}"


@pytest.mark.parametrize("width", [592, 622, 740, 940, 1200])
def test_the_sliders_of_a_mix_have_room_in_every_window(room: Room, width: int) -> None:
    part = room.tab.body.mix
    for voice in room.page.voices[:3]:
        room.tab.mixing.add(voice)
    part.setParent(None)
    part.resize(width, part.sizeHint().height())
    part.show()
    QApplication.processEvents()
    for act in (part.hear, part.follow, part.save):
        assert act.width() >= act.sizeHint().width(), "its words are whole"
    for row in part.rows.values():
        assert row.slider.width() >= 80
        for each in (row._share, row.remove):
            right = each.mapTo(part, QPoint(each.width(), 0)).x()
            assert right <= part._made_part.mapTo(part, QPoint(0, 0)).x(), "nothing of it is cut"
            assert not part._wheel.isVisible() or right <= part._wheel.mapTo(part, QPoint(0, 0)).x()
    assert part.hear.accessibleName() == "Hear the mix"
    part.close()


def test_a_mix_holds_six_voices_each_once(room: Room) -> None:
    for voice in (*room.page.voices[:7], room.page.voices[0]):
        room.tab.mixing.add(voice)
    assert len(room.tab.mixing.shares) == MOST
    for share in room.tab.mixing.shares:
        room.tab.mixing.weigh(share.voice.id, 0.0)
    assert room.tab.mixing.missing == "Give at least one voice some weight"
    room.tab.body.mix.even.click()
    assert room.tab.mixing.missing == ""
    room.tab.mixing.remove(room.first.id)
    assert len(room.tab.body.mix.rows) == MOST - 1


def test_hearing_a_mix_can_fail_and_be_stopped(room: Room) -> None:
    for voice in room.page.voices[:2]:
        room.tab.mixing.add(voice)
    held = Held(room.services.mix)
    room.tab.mixing._services = with_services(room.services, mix=held)
    room.tab.body.mix.hear.click()
    assert held.begun.wait(10)
    room.tab.body.mix.hear.click()
    room.wait(lambda: not room.tab.mixing.is_sounding)
    failing = Failing(ServiceFault("The service broke."))
    room.tab.mixing._services = with_services(room.services, mix=failing)
    room.tab.body.mix.hear.click()
    room.wait(lambda: room.banner.notice is not None)


def test_a_voice_speaks_another_language(room: Room) -> None:
    room.tab.presenter.choose(room.first)
    room.tab.detail.acts.by_name["localize"].trigger()
    form = room.tab.body.localize
    form.language.choose("pt")
    form.language.activated.emit(0)
    assert form.name.text() == f"{room.first.name} (Portuguese)"
    form.dialect.choose("br")
    form.foot.make.click()
    room.wait(lambda: room.page.chosen is not None and room.page.chosen.is_owner)
    chosen = room.page.chosen
    assert chosen is not None
    assert chosen.language == "pt"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("nonsense", "This holds no numbers of a voice."),
        ("[1, 2]", "A voice is 192 numbers, not 2."),
        (json.dumps([1e9] * 192), "This has a number that no voice has: all lie from -100 to 100."),
    ],
)
def test_numbers_that_are_no_voice_are_a_sentence(room: Room, typed: str, said: str) -> None:
    room.tab.toolbar.from_numbers.click()
    form = room.tab.body.create_form
    form.numbers.setPlainText(typed)
    form.name.setText("Odd")
    assert form._said.text() == said
    assert not form.foot.make.isEnabled()


def test_a_voice_is_made_from_the_numbers_of_another(room: Room) -> None:
    room.tab.toolbar.from_numbers.click()
    form = room.tab.body.create_form
    form.way.chosen.emit("base")
    form.base.taken.emit(room.first)
    form.name.setText("Like the first")
    form.foot.make.click()
    room.wait(lambda: room.page.chosen is not None and room.page.chosen.name == "Like the first")
    assert room.page.chosen is not None
    assert room.page.chosen.language == room.first.language


def test_forms_are_left_by_their_button_and_by_escape(room: Room) -> None:
    room.tab.toolbar.from_numbers.click()
    room.tab.body.create_form.name.setText("Kept")
    room.tab.body.create_form.foot.back.click()
    assert room.tab.body.side is room.tab.detail
    room.tab.toolbar.clone.click()
    assert room.tab.body.cloning
    QTest.keyClick(room.tab, Qt.Key.Key_Escape)
    assert not room.tab.body.cloning
    room.tab.toolbar.from_numbers.click()
    assert room.tab.body.create_form.name.text() == "Kept"


@pytest.mark.parametrize("width", [300, 336, 480])
def test_nothing_of_the_panel_is_cut(room: Room, width: int) -> None:
    room.tab.presenter.choose(room.first)
    detail = room.tab.detail
    detail.setParent(None)
    detail.resize(width, 500)
    detail.show()
    QApplication.processEvents()
    for part in (detail.use, detail.preview, detail.like, detail.more, detail.fingerprint, detail.facts.copy):
        assert part.mapTo(detail, QPoint(part.width(), 0)).x() <= width - 8
    assert detail.preview.accessibleName() == "Preview"
    detail.close()
