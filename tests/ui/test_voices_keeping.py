"""What is kept of voices: favourites, tags and consent, their undo; copies and files of voices."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from studio.core.errors import DiskError, ServiceFault
from studio.core.voice import Voice
from studio.core.voice_notes import Consent, Origin
from studio.jobs.task import Lane
from studio.ui.tabs.voices.card_painter import GAP, heart_of
from studio.ui.tabs.voices.cards import Gallery
from studio.ui.tabs.voices.finding import Finder
from studio.ui.tabs.voices.passing_on import file_name, free_name
from studio.ui.tabs.voices.sieve import Kind, Order, Sieve, Trait
from tests.fakes.replaced import with_services
from tests.ui.tab_room import Failing, Held
from tests.ui.test_voices_tab import Room, room

__all__ = ["room"]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def menu(room: Room, name: str) -> None:
    action = room.tab.detail.acts.by_name[name]
    assert action.isEnabled(), action.toolTip()
    action.trigger()


# Favourites and tags


def test_f_and_the_heart_make_favourites_which_are_filtered_and_undone(room: Room) -> None:
    gallery, rail = room.tab.gallery, room.tab.body.rail
    gallery.setFocus()
    QTest.keyClick(gallery, Qt.Key.Key_Right)
    QTest.keyClick(gallery, Qt.Key.Key_F)
    first = room.page.chosen
    assert first is not None
    assert room.page.notes.favourite
    assert "favourite" in gallery.cards.data(gallery.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    card = QRectF(gallery.visualRect(gallery.cards.index(3))).adjusted(0, 0, -GAP, -GAP)
    QTest.mouseClick(gallery.viewport(), Qt.MouseButton.LeftButton, pos=heart_of(card).center().toPoint())
    assert room.page.kinds[Kind.FAVOURITES] == 2
    rail.kinds.rows[Kind.FAVOURITES].click()
    assert len(room.page.voices) == 2
    QTest.keyClick(gallery, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(room.page.voices) == 1
    QTest.keyClick(
        gallery, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert len(room.page.voices) == 2
    room.tab.detail.like.click()
    room.tab.presenter.noting.undo()
    room.tab.presenter.noting.undo()
    room.tab.presenter.noting.undo()
    assert room.tab.body.gallery_page._words.text().startswith("No favourites yet.")


def test_tags_are_typed_shown_filtered_found_and_taken_away(room: Room) -> None:
    room.tab.presenter.choose(room.first)
    tags = room.tab.detail.tags
    tags.add.click()
    first = room.first
    room.type_into(tags.field, "gulls at night")
    QTest.keyClick(tags.field, Qt.Key.Key_Return)
    room.type_into(tags.field, "warm")
    QTest.keyClick(tags.field, Qt.Key.Key_Return)
    QTest.keyClick(tags.field, Qt.Key.Key_Escape)
    assert list(tags.chips) == ["gulls at night", "warm"]
    assert tags.field.isHidden()
    room.tab.body.rail.parts[Trait.TAG].rows["warm"].check.click()
    assert [voice.id for voice in room.page.voices] == [first.id]
    room.tab.body.gallery_page.clear_asked.emit()
    room.tab.presenter.search("night gulls")
    assert [voice.id for voice in room.page.voices] == [first.id]
    QTest.keyClick(tags.chips["warm"], Qt.Key.Key_Delete)
    assert room.page.notes.tags == ("gulls at night",)
    menu(room, "undo")
    assert room.page.notes.tags == ("gulls at night", "warm")


def test_a_note_that_cannot_be_written_changes_nothing(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.tab.presenter.choose(room.first)
    with monkeypatch.context() as full:
        full.setattr(room.services.voice_notes._file, "write", Failing(DiskError("The disk is full.")))
        room.tab.detail.like.click()
    assert not room.page.notes.favourite
    assert room.banner.notice is not None
    assert "The disk is full." in room.banner.notice.headline
    assert room.page.undo == ""
    room.tab.detail.like.click()  # There is room again, and nothing left to be told.
    assert room.page.notes.favourite
    assert room.banner.notice is None


def test_who_agreed_is_shown_before_the_voice_is_used_and_can_be_heard(room: Room) -> None:
    voice = room.own()
    notes = room.services.voice_notes
    clip = room.clip()
    notes.begin(voice.id, Origin.CLONE, notes.agreed(voice.id, "Ana Ruiz", clip))
    room.tab.presenter.begin()
    note = room.tab.detail.consent
    assert note._words.text().startswith("Ana Ruiz agreed on ")
    assert note.y() < room.tab.detail._acts.y()
    note.hear.click()
    room.wait(lambda: room.player.key == f"consent:{voice.id}")
    note.hear.click()
    assert room.page.kinds[Kind.CLONES] == 1
    notes.set_consent(voice.id, Consent("Ana Ruiz", "2026-01-02"))
    room.tab.presenter.begin()
    assert note._words.text() == "Ana Ruiz agreed on 2 January 2026."
    assert note.hear.isHidden()


# Copies and files


def test_a_voice_is_duplicated_with_its_notes(room: Room) -> None:
    voice = room.own()
    room.tab.presenter.noting.add_tag(voice, "warm")
    menu(room, "duplicate")
    room.wait(lambda: any(each.name == "Mine copy" for each in room.voices.voices or ()))
    room.rest()
    [copy] = (each for each in room.voices.voices or () if each.name == "Mine copy")
    assert copy.embedding == voice.embedding
    assert room.services.voice_notes.notes(copy.id).tags == ("warm",)
    assert room.page.notice == "Mine copy is one of your voices now."


def test_copying_can_be_stopped_and_can_fail(room: Room) -> None:
    voice = room.own()
    failing = Failing(ServiceFault("The service broke."))
    room.tab.presenter.passing_on._services = with_services(room.services, create_voice=failing)
    menu(room, "duplicate")
    assert not room.tab.detail.acts.by_name["export"].isEnabled()
    room.wait(lambda: room.banner.notice is not None)
    room.banner.clear()
    held = Held(room.services.create_voice)
    room.tab.presenter.passing_on._services = with_services(room.services, create_voice=held)
    menu(room, "duplicate")
    assert held.begun.wait(10)
    for job in room.pool.jobs():
        job.cancel()
    room.rest()
    assert [each.name for each in room.voices.voices or () if each.is_owner] == [voice.name]


def test_a_voice_is_exported_and_made_again_from_its_file(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    voice = room.own("Rob, close")
    room.services.voice_notes.begin(voice.id, Origin.CLONE, Consent("Rob Roy", "2026-01-02"), ("near",))
    path = tmp_path / file_name(voice)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    menu(room, "export")
    room.wait(lambda: room.page.saved == path)
    assert room.tab.detail.show_folder.isVisibleTo(room.tab)
    form = room.tab.body.create_form
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    room.tab.toolbar.open_file.click()
    room.wait(lambda: form.name.text() == "Rob, close")
    assert form.description.text() == "Made for a test"
    assert form.consent._words.text() == "Rob Roy agreed on 2 January 2026."
    form.sample.click()
    room.wait(lambda: room.player.key == "voice sample")
    form.sample.click()
    form.name.setText("Rob again")
    form.foot.make.click()
    room.wait(lambda: room.page.chosen is not None and room.page.chosen.name == "Rob again")
    assert room.page.notes.tags == ("near",)
    assert room.page.notes.consent == Consent("Rob Roy", "2026-01-02")
    assert room.page.notes.origin is Origin.CLONE
    assert room.page.kinds[Kind.CLONES] == 2
    assert form._creating.file is None


def test_an_export_fails_and_is_stopped_and_writes_nothing(room: Room, tmp_path: Path) -> None:
    acts, path = room.tab.presenter, tmp_path / "x.voice.json"
    acts.choose(room.first)
    room.rest()
    real = room.services.voice_files

    class Files:
        read = real.read

        def __init__(self, write: Any) -> None:
            self.write = write

    def give(write: Any) -> None:
        acts.passing_on._services = with_services(room.services, voice_files=Files(write))

    give(Failing(DiskError("The disk is full.")))
    acts.export(path)
    room.wait(lambda: room.banner.notice is not None)
    room.banner.clear()
    held = Held(real.write)
    give(held)
    acts.export(path)
    assert held.begun.wait(10)
    assert room.page.exporting == "The voice is being exported"
    for job in room.pool.jobs():
        job.cancel()
    room.rest()
    give(Failing(AssertionError("it began")))
    free = room.fill_lane(Lane.SHORT)
    acts.export(path)
    for job in room.pool.jobs():
        if job.name != "Busy":
            job.cancel()
    free.set()
    room.rest()
    assert room.banner.notice is None
    assert not path.exists()
    held = Held(real.write)
    give(held)
    acts.export(path)
    assert held.begun.wait(10)
    room.close()
    assert held.go_on.is_set()
    assert not path.exists()


def test_a_file_that_is_no_voice_is_a_sentence_and_keeps_what_was_typed(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "x.voice.json"
    path.write_text(json.dumps({"embedding": [1, 2]}))
    form = room.tab.body.create_form
    room.tab.toolbar.from_numbers.click()
    form.name.setText("Kept")
    form.open_path(path)
    room.wait(lambda: room.banner.notice is not None)
    assert room.banner.notice is not None
    assert room.banner.notice.headline == "A voice is 192 numbers, not 2."
    assert form.name.text() == "Kept"
    assert form._creating.file is None


def test_names_of_copies_and_files() -> None:
    known = (Voice("1", "Ana"), Voice("2", "Ana copy"))
    assert free_name("Ana", known) == "Ana copy 2"
    assert file_name(Voice("1", 'A/"b"')).endswith(".voice.json")
    assert "/" not in file_name(Voice("1", 'A/"b"'))


# Thousands of them


def voices(count: int) -> tuple[Voice, ...]:
    return tuple(Voice(f"v{n}", f"Voice {n:05d}", language=("en", "es")[n % 2]) for n in range(count))


def spoken(voice: Voice) -> str:
    return f"{voice.name.lower()} {'spanish' if voice.language == 'es' else 'english'}"


def test_ten_thousand_are_a_grid_that_the_keys_and_the_pointer_walk(qapp: QApplication) -> None:
    gallery = Gallery()
    gallery.resize(820, 400)
    gallery.show()
    gallery.set_voices(voices(10_000), "v5000")
    assert gallery.currentIndex().row() == 5000
    assert gallery.verticalScrollBar().value() == 0
    for key, row in (
        (Qt.Key.Key_Right, 5001),
        (Qt.Key.Key_Down, 5001 + gallery.columns),
        (Qt.Key.Key_Up, 5001),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_PageDown, 400 // gallery.cell.height() * gallery.columns),
        (Qt.Key.Key_End, 9999),
        (Qt.Key.Key_Right, 9999),
    ):
        QTest.keyClick(gallery, key)
        assert gallery.currentIndex().row() == row, key
        assert gallery.viewport().rect().contains(gallery.visualRect(gallery.currentIndex()))
    bar = gallery.verticalScrollBar()
    assert bar.value() == bar.maximum()
    bar.setValue(0)
    spot = gallery.visualRect(gallery.cards.index(gallery.columns)).center()
    assert gallery.indexAt(spot).row() == gallery.columns
    assert not gallery.indexAt(QPoint(gallery.columns * gallery.cell.width() + 2, 5)).isValid()
    QTest.mouseClick(gallery.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert gallery.currentIndex().row() == gallery.columns
    assert gallery.selectedIndexes() == [gallery.currentIndex()]
    read = QAccessible.queryAccessibleInterface(gallery)
    assert (read.role(), read.childCount()) == (QAccessible.Role.List, 10_000)
    assert read.child(5).text(QAccessible.Text.Name).startswith("Voice Voice 00005")
    assert read.child(5).rect().size() == gallery.cell
    gallery.set_voices(voices(1), "")
    assert bar.maximum() == 0
    gallery.hide()
    gallery.deleteLater()


def test_what_is_found_is_what_a_plain_search_finds() -> None:
    finder, many = Finder(), voices(500)
    finder.know(many, {})
    for typed in ("v", "vo", "voice 0", "voice 00", "voice 0", "00 12", "00 1", "", "spanish 004"):
        for order in Order:
            found = finder.find(Sieve(search=typed, order=order))
            words = typed.split()
            plain = {voice.id for voice in many if all(word in spoken(voice) for word in words)}
            assert {voice.id for voice in found} == plain
    assert finder.find(Sieve(search="voice 0")) is finder.find(Sieve(search="voice 0"))
    assert [facet.count for facet in finder.facets(Trait.LANGUAGE)] == [250, 250]
    assert finder.find(Sieve(languages=frozenset({"es"}), search="499")) == (many[499],)


# For those who do not see


def test_tab_goes_through_the_panel_as_the_eye_does(room: Room) -> None:
    room.tab.presenter.choose(room.first)
    detail = room.tab.detail
    places, widget = [], detail.use
    while detail.isAncestorOf(widget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled():
            spot = widget.mapTo(detail, QPoint(0, 0))
            places.append((spot.y() // 20, spot.x()))
        widget = widget.nextInFocusChain()
    assert len(places) >= 7
    assert places == sorted(places)


def test_what_happens_is_said_once(room: Room) -> None:
    voice = room.own()
    said = room.tab.announcer.said
    assert said[-1] == "Mine is one of your voices now."
    menu(room, "delete")
    assert room.tab.announcer.said[-1].startswith("Delete “Mine” for good?")
    room.tab.presenter.begin()
    assert room.tab.announcer.said.count(room.tab.announcer.said[-1]) == 1
    room.tab.auditioning.add(voice)
    room.tab.auditioning.make()
    room.wait(lambda: not room.tab.auditioning.running)
    assert room.tab.announcer.said[-2:] == ["Making 1 line", "All lines are made"]


def test_a_voice_made_while_the_gallery_was_empty_is_the_chosen_one(room: Room) -> None:
    numbers, form = room.first.embedding, room.tab.body.create_form
    room.tab.body.rail.kinds.rows[Kind.FAVOURITES].click()
    assert not room.page.voices
    room.tab.toolbar.from_numbers.click()
    form.numbers.setPlainText(json.dumps({"embedding": numbers}))
    form.name.setText("Mine")
    form.foot.make.click()
    room.wait(lambda: bool(room.page.voices))
    room.rest()
    assert room.page.chosen is not None
    assert room.page.chosen.name == "Mine"


def test_the_field_for_a_tag_goes_when_another_control_is_used_after_enter(room: Room) -> None:
    room.tab.presenter.choose(room.first)
    tags = room.tab.detail.tags
    tags.add.click()
    room.type_into(tags.field, "news")
    QTest.keyClick(tags.field, Qt.Key.Key_Return)
    assert tags.field.hasFocus()
    room.tab.detail.like.setFocus()
    assert tags.field.isHidden()
    assert tags.add.isVisible()
    assert list(tags.chips) == ["news"]


def test_who_agreed_is_noted_of_a_voice_that_is_there_and_taken_back(room: Room) -> None:
    voice = room.own()
    menu(room, "consent")
    popover = room.tab.on_chosen._asking
    assert popover is not None
    popover.field.setText("Ana Ruiz")
    popover.go.click()
    assert room.page.notes.consent is not None
    assert room.page.notes.consent.who == "Ana Ruiz"
    menu(room, "undo")
    assert room.page.notes.consent is None
    room.tab.presenter.noting.redo()
    menu(room, "consent")
    popover.field.clear()
    popover.go.click()
    assert room.services.voice_notes.notes(voice.id).consent is None
