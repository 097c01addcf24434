"""Cloning from every place that sound comes from, the doctor, the trial before it is kept, and consent."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from studio.core.cancel import CancelToken
from studio.core.errors import ServiceFault
from studio.core.hearing import Transcript
from studio.core.voice_notes import Origin
from studio.devices.may_record import no_microphone
from studio.devices.recorder import RecordState
from studio.jobs.task import Lane
from studio.ui.errors import Deed
from studio.ui.open_recordings import OpenPassage
from studio.ui.tabs.voices.make import clone_page
from studio.ui.tabs.voices.make.sound_part import FILE, MICROPHONE, OPEN
from tests.fakes.replaced import with_services
from tests.ui.tab_room import Failing, Held
from tests.ui.test_voices_jobs import stop_all
from tests.ui.test_voices_tab import Room, room
from tests.unit.devices.fake_microphone import RATE

__all__ = ["room"]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
TONE = (0.3 * np.sin(np.arange(RATE) * 0.15)).astype(np.float32)


def show_page(room: Room, way: str = FILE) -> Any:
    """The page that clones, at one of the places that sound comes from."""
    room.tab.toolbar.clone.click()
    sound = room.tab.body.clone.sheet.sound
    sound.take_way(way)
    return sound


def judged(room: Room) -> None:
    cloning = room.tab.cloning
    room.wait(lambda: cloning.source is not None and cloning.source.whole and not cloning.doctoring.running)


# The microphone


def test_the_microphone_is_looked_at_recorded_from_and_given_back(room: Room) -> None:
    session = room.given.recording
    session.ended.connect(room.tab.take_recording)
    part = show_page(room, MICROPHONE).microphone
    assert session.state is RecordState.LISTENING
    assert "harbour" in part.script.text()
    room.microphones.last.hear(TONE)
    room.wait(lambda: part.level.words.text() != "Say something. Nothing is heard yet.")
    part.record.click()
    room.microphones.last.hear(np.tile(TONE, 2))
    room.wait(lambda: part._state.text() == "Recording 0:02.0")
    part.record.click()
    room.wait(lambda: room.tab.cloning.source is not None)
    assert room.tab.body.clone.sheet.sound.way.value() == FILE
    judged(room)
    assert session.state is RecordState.IDLE
    assert room.microphones.last.closed
    assert room.tab.cloning.doctoring.trouble.startswith("Nobody can be heard speaking")


def test_leaving_the_page_gives_the_microphone_back(room: Room) -> None:
    show_page(room, MICROPHONE)
    session = room.given.recording
    assert session.state is RecordState.LISTENING
    room.tab.body.clone_bar.back.click()
    room.wait(lambda: session.state is RecordState.IDLE)
    show_page(room, MICROPHONE)
    assert session.state is RecordState.LISTENING
    room.close()


def test_without_a_microphone_it_says_what_to_do(room: Room) -> None:
    room.microphones.there = False
    part = show_page(room, MICROPHONE).microphone
    assert part.trouble.isVisibleTo(room.tab)
    assert part.trouble.text() == no_microphone()
    assert not part.record.isVisibleTo(room.tab)
    room.microphones.there = True
    part.again.click()
    assert part.record.isVisibleTo(room.tab)


def test_what_is_read_is_in_the_language_of_the_clone(room: Room) -> None:
    part = show_page(room, MICROPHONE).microphone
    panel = room.tab.body.clone.panel
    panel.language.choose("es")
    panel.language.activated.emit(0)
    assert part.script.text().startswith("He vivido junto a este puerto")
    part.set_language("ja")
    assert not part.script.isVisibleTo(part)
    assert part._how.text().startswith("Say what you like")


# A recording that is open elsewhere


def test_the_selection_of_an_open_recording_is_cloned(room: Room) -> None:
    path, open_now = room.clip(), list[OpenPassage]()
    room.given.open_recordings.offer(lambda: open_now[0] if open_now else None)
    part = show_page(room, OPEN).from_open
    assert part._told.text().startswith("No recording is open.")
    open_now.append(OpenPassage("Infill", path, 4.0, (0.5, 3.0)))
    part.renew()
    [use] = part.uses
    assert (
        use.accessibleDescription() == "kitchen_take.wav, Infill · 0:04.0 · selected 0:00.5 to 0:03.0, 2.5 s"
    )
    use.click()
    judged(room)
    assert room.tab.cloning.stretch == (0.5, 3.0)
    passage = room.tab.cloning.passage
    assert passage is not None
    assert passage.region is not None
    rate = soundfile.info(path).samplerate
    assert (passage.region.start, passage.region.end) == (rate // 2, rate * 3)


# The doctor


def test_the_best_stretch_of_a_long_recording_is_chosen_at_once(room: Room, tmp_path: Path) -> None:
    samples, rate = soundfile.read(room.clip(), dtype="float32")
    path = tmp_path / "talk.wav"
    soundfile.write(path, np.tile(samples, int(75 * rate / len(samples)) + 1), rate)
    show_page(room)
    room.tab.body.clone.open(path)
    cloning, sound = room.tab.cloning, room.tab.body.clone.sheet.sound
    room.wait(lambda: cloning.stretch is not None)
    judged(room)
    start, end = cloning.stretch or (0.0, 0.0)
    assert 3.0 <= end - start <= 10.0
    assert sound._file.whole.startswith(f"{end - start:.1f} s chosen")
    assert cloning.judgement is not None
    assert cloning.judgement.seconds == pytest.approx(end - start, abs=0.05)


def test_judging_can_be_stopped_and_the_clone_is_possible_all_the_same(room: Room) -> None:
    held = Held(room.services.clip_doctor)
    room.tab.cloning.doctoring._services = with_services(room.services, clip_doctor=held)
    show_page(room)
    room.tab.body.clone.open(room.clip())
    room.wait(held.begun.is_set)
    room.tab.cloning.doctoring.stop()
    judged(room)
    assert room.tab.body.clone.sheet.sound._doctor.text().startswith("Judging was stopped.")
    room.fill_sheet()
    assert room.tab.body.clone.panel.foot.make.isEnabled()
    room.tab.cloning.doctoring._services = room.services
    room.tab.cloning.select(0.2, 3.0)
    room.wait(lambda: room.tab.cloning.judgement is not None)


def test_closing_while_it_judges_ends_that(room: Room) -> None:
    held = Held(room.services.clip_doctor)
    room.tab.cloning.doctoring._services = with_services(room.services, clip_doctor=held)
    show_page(room)
    room.tab.body.clone.open(room.clip())
    room.wait(held.begun.is_set)
    room.close()
    assert held.go_on.is_set()


def test_another_recording_takes_the_place_of_one_that_is_read(room: Room, tmp_path: Path) -> None:
    show_page(room)
    room.open_clip()
    first = room.tab.cloning.source
    assert first is not None
    broken = tmp_path / "broken.wav"
    broken.write_bytes(b"RIFF")
    room.tab.body.clone.open(broken)
    room.wait(lambda: room.banner.notice is not None)
    assert room.tab.cloning.source is first
    assert len(first.file.read(0, 10)) == 10


def test_what_there_is_of_a_recording_that_breaks_off_is_cloned(room: Room, tmp_path: Path) -> None:
    show_page(room)
    path = tmp_path / "cut.wav"
    soundfile.write(path, np.tile(TONE, 3), RATE)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    room.tab.cloning.open(path)
    room.wait(lambda: room.banner.notice is not None)
    next(b for b in room.banner.findChildren(QAbstractButton) if b.text() == Deed.OPEN_PART).click()
    room.wait(lambda: room.tab.cloning.source is not None)
    assert room.banner.notice is None
    judged(room)
    assert room.tab.cloning.source is not None
    assert room.tab.cloning.source.path == path


def test_the_words_come_by_themselves_unless_some_were_typed(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clone_page, "HEARD_LANGUAGE", "en")
    heard = Transcript("The harbour is quiet.", "en", 3.0, ())

    class Ears:
        asked = 0
        judge = room.services.listen.judge

        def words(self, *_given: object, **_says: object) -> Transcript:
            self.asked += 1
            return heard

    ears = Ears()
    room.tab.cloning._services = with_services(room.services, listen=ears)
    words = room.tab.body.clone.sheet.words
    room.open_clip()
    room.wait(lambda: words.toPlainText() == heard.text)
    room.tab.cloning.select(0.2, 3.0)
    judged(room)
    room.rest()
    assert ears.asked == 2
    words.setPlainText("The harbour is quiet before six.")
    room.tab.cloning.select(0.4, 3.0)
    judged(room)
    room.rest()
    assert ears.asked == 2
    assert words.toPlainText().endswith("before six.")


# Before it is kept


def test_a_clone_is_tried_and_seen_before_it_is_kept(room: Room) -> None:
    room.open_clip()
    page, panel = room.tab.body.clone, room.tab.body.clone.panel
    assert panel.trial._price.text() == "Made on this computer, free. Nothing is kept."
    panel.trial.play.click()
    room.wait(lambda: room.player.key == "clone trial")
    room.rest()
    voice = page.trial.look(page.typed)
    assert voice is not None
    assert len(voice.embedding) == 192
    assert panel._look.isVisibleTo(room.tab)
    assert not any(each.is_owner for each in room.services.list_voices(CancelToken(), again=True))
    room.tab.cloning.select(0.3, 3.3)
    assert page.trial.look(page.typed) is None
    assert not panel._look.isVisibleTo(room.tab)
    room.rest()


def test_a_trial_fails_is_stopped_and_ends_with_the_tab(room: Room) -> None:
    room.open_clip()
    trial, play = room.tab.body.clone.trial, room.tab.body.clone.panel.trial.play
    trial._services = with_services(room.services, try_clone=Failing(ServiceFault("It broke.")))
    play.click()
    room.wait(lambda: room.banner.notice is not None)
    room.banner.clear()
    held = Held(room.services.try_clone)
    trial._services = with_services(room.services, try_clone=held)
    play.click()
    assert held.begun.wait(10)
    assert play.accessibleName() == "Stop"
    stop_all(room)
    room.wait(lambda: not trial.on)
    free = room.fill_lane(Lane.SHORT)
    trial._services = with_services(room.services, try_clone=Failing(ServiceFault("It was asked.")))
    play.click()
    play.click()
    free.set()
    room.rest()
    assert room.banner.notice is None
    held = Held(room.services.try_clone)
    trial._services = with_services(room.services, try_clone=held)
    play.click()
    assert held.begun.wait(10)
    room.close()
    assert held.go_on.is_set()


# Consent and advice


def test_consent_is_recorded_and_kept_with_the_voice_and_advice_is_told(room: Room) -> None:
    session = room.given.recording
    session.ended.connect(room.tab.take_recording)
    session.wanted.connect(session.look)
    room.open_clip()
    part = room.tab.body.clone.sheet.consent
    part.record.click()
    assert room.tab.cloning.consent.waits
    session.stop()
    room.wait(lambda: not room.tab.cloning.consent.waits)
    part.record.click()
    session.press()
    room.microphones.last.hear(TONE)
    room.wait(lambda: session.seconds >= 1.0)
    session.press()
    room.wait(lambda: room.tab.cloning.consent.recording is not None)
    assert "Line 1.wav" in part._file.whole
    assert room.tab.cloning.source is not None
    room.fill_sheet()
    real = room.services.clone

    def clone(request: Any, cancel: Any, *, progress: Any, advised: Any) -> Any:
        advised("Some noise can be heard behind the voice.")
        return real(request, cancel, progress=progress, advised=advised)

    room.tab.cloning._services = with_services(room.services, clone=clone)
    room.press_clone()
    room.wait(lambda: room.page.chosen is not None and room.page.chosen.name == "Rob, close")
    room.rest()
    assert "now. Some noise can be heard behind the voice." in room.page.notice
    assert room.page.notes.origin is Origin.CLONE
    assert room.page.recorded
    assert room.tab.cloning.consent.recording is None


def test_a_file_of_consent_is_chosen_and_dropped(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    show_page(room)
    part = room.tab.body.clone.sheet.consent
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "yes.wav"), ""))
    part.choose.click()
    assert part._file.whole == "Their consent: yes.wav, kept with the voice."
    part.drop.click()
    assert room.tab.cloning.consent.recording is None


def test_a_clone_whose_consent_cannot_be_copied_is_made_with_the_note(room: Room, tmp_path: Path) -> None:
    room.open_clip()
    room.fill_sheet()
    room.tab.cloning.consent.choose(tmp_path / "gone.wav")
    room.press_clone()
    room.wait(lambda: room.page.chosen is not None and room.page.chosen.name == "Rob, close")
    assert room.page.notes.consent is not None
    assert room.page.notes.consent.who == "Rob Roy"
    assert not room.page.recorded
