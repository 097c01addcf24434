"""What the tab does, without its widgets: real services, real engine, no threads of jobs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from studio.core.clip import Clip
from studio.core.connection import Profile
from studio.core.engine_state import EngineState, Phase
from studio.core.errors import Charge, NotWritable, ServiceFault
from studio.core.speech import Container, Emotion, OutputFormat
from studio.devices.player import PlayState
from studio.ui.tabs.tts.asking import NO_WORDS
from studio.ui.tabs.tts.standing import Difference, Kind
from studio.ui.tabs.tts.writing import EXAMPLE
from studio.ui.transport.audition import Spot
from tests.fakes.engine import RunningEngine
from tests.ui.tts_kit import WORDS, Desk, FailingSpeak, desk_in

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def desk(tmp_path: Path, engine: RunningEngine) -> Iterator[Desk]:
    with desk_in(tmp_path, engine) as made:
        yield made


def test_an_empty_block_says_what_it_waits_for(desk: Desk) -> None:
    page = desk.page
    assert page.standing.kind is Kind.NOT_MADE
    assert (page.primary.words, page.primary.reason) == ("Make this block", NO_WORDS)
    assert page.quote == ""
    assert page.voice is not None
    assert page.voice.language == "en"


def test_making_without_words_makes_nothing(desk: Desk) -> None:
    desk.presenter.producing.make()
    desk.deliver()
    assert desk.page.notice == f"{NO_WORDS}."
    assert not desk.services.project.takes()
    assert not desk.errors


def test_a_take_is_on_disk_chosen_and_drawn(desk: Desk) -> None:
    shown = []
    desk.presenter.hearing.drawn.connect(lambda take, sound: shown.append((take, sound)))
    desk.write(WORDS)
    take = desk.make()
    assert desk.services.project.take_path(take).stat().st_size > 1000
    assert desk.page.standing.kind is Kind.MADE
    assert desk.page.primary.words == "Make another take"
    assert [row.take.id for row in desk.page.takes] == [take.id]
    assert max(desk.page.takes[0].heights) == pytest.approx(1.0)
    assert any(taken is None and sound is not None and sound.seconds > 0 for taken, sound in shown)
    last_take, last_sound = shown[-1]
    assert last_take == take
    assert last_sound.seconds == pytest.approx(take.seconds, abs=0.01)


def test_sound_reaches_the_device_as_it_is_made(desk: Desk) -> None:
    desk.write(WORDS)
    take = desk.make()
    assert desk.player.key == take.id
    assert desk.player.duration == pytest.approx(take.seconds, abs=0.05)


def test_each_take_has_a_seed_of_its_own_and_joins_the_others(desk: Desk) -> None:
    desk.write(WORDS)
    first, second = desk.make(), desk.make()
    assert [row.take.id for row in desk.page.takes] == [second.id, first.id]
    assert (first.request.seed, second.request.seed) == (0, 1)
    assert desk.page.chosen == second


def test_changed_words_make_the_take_stale_and_undo_mends_it(desk: Desk) -> None:
    desk.write(WORDS)
    desk.make()
    desk.write(WORDS.replace("spring", "autumn"))
    page = desk.page
    assert (page.standing.kind, page.standing.difference) == (Kind.STALE, Difference.WORDS)
    assert page.primary.words == "Make this block"
    assert [page.block.text[a:b] for a, b in page.changed] == ["autumn."]
    assert page.stale_tip == "The take says “since spring”. Make it again to hear the new words."
    desk.presenter.writing.undo()
    assert desk.page.standing.kind is Kind.MADE


def test_undo_goes_back_over_words_voice_and_takes_in_their_order(desk: Desk) -> None:
    writing = desk.presenter.writing
    desk.write("One.")
    other = next(v for v in desk.page.voices or () if desk.page.voice and v.id != desk.page.voice.id)
    writing.take_voice(other)
    writing.type("One. Two.")
    assert desk.page.undo == "Type words"
    writing.undo()
    assert desk.page.block.text == "One."
    writing.undo()
    assert desk.page.voice != other
    writing.undo()
    assert desk.page.block.text == ""
    assert desk.page.undo == ""
    for _ in range(3):
        writing.redo()
    assert (desk.page.block.text, desk.page.voice) == ("One. Two.", other)


def test_a_pause_in_typing_writes_the_words_down(desk: Desk, qtbot: QtBot) -> None:
    writing = desk.presenter.writing
    with qtbot.waitSignal(writing.edited):
        writing.type("One")
    writing.type("One two")
    with qtbot.waitSignal(writing.edited):
        writing.type("One two three")
    writing.undo()
    assert desk.page.block.text == "One"


def test_only_the_end_of_a_word_waits_for_the_disk(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[int] = []
    writing = desk.presenter.writing
    desk.write("A calm sea.")
    monkeypatch.setattr("studio.library.writer.os.fsync", synced.append)
    for words in ("A calm seas.", "A calm seams.", "A balm seams."):
        writing.type(words)
    assert synced == []
    writing.type("A balm, seams.")
    assert synced
    synced.clear()
    writing.type("A balm seams.")
    assert synced


def test_everything_is_there_after_a_restart(tmp_path: Path, engine: RunningEngine) -> None:
    with desk_in(tmp_path, engine) as before:
        before.write(WORDS)
        first, _ = before.make(), before.make()
        before.presenter.writing.choose(first)
        before.presenter.writing.set_emotions((Emotion.from_tag("curiosity:low"),))
        before.presenter.writing.type(WORDS + " More")  # Not written down yet when the studio goes.
        page = before.page
    with desk_in(tmp_path, engine) as after:
        assert after.page.block == page.block
        assert after.page.block.text.endswith("More")
        assert [row.take for row in after.page.takes] == [row.take for row in page.takes]
        assert after.page.chosen == first
        assert after.page.standing == page.standing
        assert all(row.heights for row in after.page.takes)


def test_a_take_that_no_block_names_is_taken_in(tmp_path: Path, engine: RunningEngine) -> None:
    with desk_in(tmp_path, engine) as before:
        before.write(WORDS)
        take = before.make()
        before.presenter.writing.undo()
        assert not before.page.takes
    with desk_in(tmp_path, engine) as after:
        assert [row.take for row in after.page.takes] == [take]


def test_choosing_and_going_round_the_takes(desk: Desk) -> None:
    desk.write(WORDS)
    first, second = desk.make(), desk.make()
    desk.presenter.next_take()
    assert desk.page.chosen == first
    desk.presenter.next_take()
    assert desk.page.chosen == second
    desk.presenter.writing.undo()
    assert desk.page.chosen == first


def test_a_failure_says_what_is_safe_and_can_be_tried_again(desk: Desk) -> None:
    desk.write(WORDS)
    desk.make()
    real, broken = desk.services.speak, FailingSpeak(ServiceFault("It broke.", charge=Charge.MAYBE))
    desk.presenter.producing.production._speak = broken  # type: ignore[assignment]
    desk.presenter.producing.make()
    desk.deliver()
    ((error, circumstance),) = desk.errors
    assert error is broken.error
    assert circumstance.subject == "Block 1"
    assert circumstance.safe == "your words, and the 1 take already made"
    assert desk.page.standing.kind is Kind.FAILED
    desk.presenter.producing.production._speak = real
    desk.presenter.producing.try_again()
    desk.deliver()
    assert desk.page.standing.kind is Kind.MADE
    assert len(desk.page.takes) == 2


def test_typing_clears_a_failure(desk: Desk) -> None:
    desk.write(WORDS)
    desk.presenter.producing.production._speak = FailingSpeak(ServiceFault("It broke."))  # type: ignore[assignment]
    desk.presenter.producing.make()
    desk.deliver()
    desk.presenter.writing.type(WORDS + " Yes.")
    assert desk.page.standing.kind is Kind.NOT_MADE


def test_play_makes_what_is_missing_and_then_plays_what_is_there(desk: Desk, qtbot: QtBot) -> None:
    desk.write(WORDS)
    desk.presenter.toggle()
    desk.deliver()
    assert len(desk.page.takes) == 1
    qtbot.waitUntil(lambda: desk.player.state is PlayState.PLAYING)
    assert desk.page.takes[0].playing
    desk.presenter.toggle()
    assert desk.player.state is PlayState.PAUSED
    desk.presenter.toggle()
    assert desk.player.state is PlayState.PLAYING
    assert len(desk.page.takes) == 1


def test_play_makes_a_stale_block_anew(desk: Desk) -> None:
    desk.write(WORDS)
    desk.make()
    desk.player.stop()
    desk.write("Other words.")
    desk.presenter.toggle()
    desk.deliver()
    assert desk.page.standing.kind is Kind.MADE
    assert desk.page.chosen is not None
    assert desk.page.chosen.request.text == "Other words."


def test_a_take_that_is_not_chosen_can_be_heard(desk: Desk) -> None:
    desk.write(WORDS)
    first, second = desk.make(), desk.make()
    desk.player.stop()
    desk.presenter.hearing.play_take(first)
    assert (desk.player.key, desk.player.state) == (first.id, PlayState.PLAYING)
    assert desk.page.chosen == second
    desk.presenter.hearing.play_take(first)
    assert desk.player.state is PlayState.PAUSED


def test_the_word_that_is_heard_is_found_in_the_text(desk: Desk) -> None:
    said = []
    desk.presenter.hearing.said.connect(said.append)
    desk.write(WORDS)
    take = desk.make()
    desk.player.stop()
    lamp = next(word for word in take.words if word.text == "lamp")
    desk.presenter.hearing.seek((lamp.start + lamp.end) / 2)
    block, (start, end) = said[-1]
    assert block == desk.page.block.id
    assert WORDS[start:end] == "lamp"
    desk.presenter.writing.type("Quite other words")
    assert said[-1] is None


def test_a_word_is_played_to_its_end_and_no_further(desk: Desk, qtbot: QtBot) -> None:
    desk.write(WORDS)
    take = desk.make()
    desk.player.stop()
    word, speaker = take.words[2], desk.speakers.last
    speaker.sound.clear()
    desk.presenter.hearing.play_stretch(word.start, word.end)
    assert desk.player.position == pytest.approx(word.start, abs=0.001)
    speaker.play(speaker.format.sample_rate * 2)
    qtbot.waitUntil(lambda: desk.player.state is PlayState.STOPPED)
    (sounding,) = np.nonzero(speaker.heard_sound()[:, 0])
    heard = (sounding[-1] - sounding[0]) / speaker.format.sample_rate
    assert 0.5 * (word.end - word.start) < heard <= word.end - word.start + 0.01
    assert desk.player.position == 0


def test_the_keys_around_a_selection_are_told_where_it_is_in_the_take(desk: Desk) -> None:
    assert desk.presenter.hearing.spot() is None
    desk.write(WORDS)
    take = desk.make()
    desk.player.stop()
    desk.presenter.hearing.seek(0.5)
    assert desk.presenter.hearing.spot() == Spot(0.5)
    desk.presenter.hearing.select(0.2, 0.6)
    desk.player.load(Clip(np.zeros(100, np.float32), 8000), "another")
    assert desk.presenter.hearing.spot() == Spot(0.2, (0.2, 0.6))
    assert desk.player.key == take.id


def test_speed_and_feeling_reach_the_take(desk: Desk) -> None:
    desk.write(WORDS)
    plain = desk.make()
    desk.presenter.writing.set_speed(-1.0)
    desk.presenter.writing.set_emotions((Emotion.from_tag("sadness:high"),))
    assert desk.page.standing.difference is Difference.SETTINGS
    slow = desk.make()
    assert slow.seconds > plain.seconds * 1.2
    assert slow.request.controls.emotions == (Emotion.from_tag("sadness:high"),)


def test_another_format_is_what_is_written(desk: Desk) -> None:
    desk.write("Hello there.")
    desk.presenter.writing.set_format(OutputFormat(Container.MP3, 44100, None, 64000))
    take = desk.make()
    assert take.file.endswith(".mp3")
    assert desk.page.takes[0].heights


def test_words_stay_typed_when_they_cannot_be_written(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_edit: object) -> None:
        raise NotWritable("The disk is read-only.")

    monkeypatch.setattr(desk.services.project, "do", refuse)
    desk.presenter.writing.type("Not lost")
    desk.presenter.writing.commit()
    assert isinstance(desk.errors[-1][0], NotWritable)
    assert desk.page.block.text == "Not lost"
    monkeypatch.undo()
    desk.presenter.writing.commit()
    assert desk.presenter.document.block.text == "Not lost"


def test_the_example_can_be_undone(desk: Desk) -> None:
    desk.write("Mine.")
    desk.presenter.writing.try_example()
    assert desk.page.block.text == EXAMPLE
    desk.presenter.writing.undo()
    assert desk.page.block.text == "Mine."


def test_a_voice_of_another_connection_asks_for_another(desk: Desk) -> None:
    desk.write(WORDS)
    assert desk.page.voice is not None
    desk.presenter.writing.take_voice(replace(desk.page.voice, id="elsewhere"))
    assert desk.page.voice is None
    assert "does not have that voice" in desk.page.primary.reason
    assert "does not have that voice" in desk.page.voice_line


def test_the_last_voice_is_the_next_projects_first(tmp_path: Path, engine: RunningEngine) -> None:
    with desk_in(tmp_path, engine) as desk:
        voice = [v for v in desk.page.voices or () if v.language == "en"][-1]
        desk.presenter.writing.take_voice(voice)
        desk.presenter.writing.undo()
        assert desk.page.voice != voice
    with desk_in(tmp_path, engine) as again:
        assert again.page.voice == voice


class TestHosted:
    """A service that may cost something: here the same engine under an address that counts as hosted."""

    @pytest.fixture
    def hosted(self, desk: Desk, engine: RunningEngine) -> Desk:
        desk.services.connect.keep_keys_for_session()
        added = desk.services.connect.add("Hosted service", engine.base_url, Profile.CLASSIC, engine.key)
        desk.services.connect.choose(added.id)
        desk.voices.connection_changed()
        desk.deliver()
        desk.write(WORDS)
        return desk

    def test_the_same_again_asks_before_it_spends(self, hosted: Desk) -> None:
        take = hosted.make()
        hosted.presenter.producing.make()
        hosted.deliver()
        question = hosted.page.question
        assert question is not None
        assert question.text.startswith("You already have this take. Make another for ")
        assert len(hosted.page.takes) == 1
        hosted.presenter.producing.keep_take()
        assert hosted.page.question is None
        assert hosted.page.chosen == take

    def test_going_on_makes_another(self, hosted: Desk) -> None:
        hosted.make()
        hosted.presenter.producing.make()
        hosted.presenter.producing.make_anyway()
        hosted.deliver()
        assert hosted.page.question is None
        assert len(hosted.page.takes) == 2

    def test_other_words_ask_nothing(self, hosted: Desk) -> None:
        hosted.make()
        hosted.write("Something else.")
        hosted.make()
        assert len(hosted.page.takes) == 2


class TestStarting:
    """The engine is not there yet."""

    def test_play_waits_for_the_voices_and_then_sounds(
        self, tmp_path: Path, engine: RunningEngine, qtbot: QtBot
    ) -> None:
        with desk_in(tmp_path, None, begin=False) as desk:
            desk.voices.engine_changed(EngineState(Phase.STARTING))
            desk.write(WORDS)
            desk.presenter.toggle()
            assert desk.page.notice == "Getting the voices ready…"
            assert desk.page.primary.enabled
            desk.services.connect.set_engine(engine.base_url, engine.key)
            desk.voices.engine_changed(EngineState(Phase.READY))
            desk.deliver()
            assert desk.page.standing.kind is Kind.MADE
            qtbot.waitUntil(lambda: desk.player.state is PlayState.PLAYING)

    def test_nobody_is_nameless_while_the_engine_starts_again(
        self, tmp_path: Path, engine: RunningEngine
    ) -> None:
        with desk_in(tmp_path, engine) as desk:
            desk.write(WORDS)  # By the voice that is given: none was chosen.
            voice = desk.page.voice
            assert voice is not None
            desk.voices.engine_changed(EngineState(Phase.RESTARTING))
            assert desk.voices.voices is None
            assert [row.who for row in desk.page.rows] == [voice.name]
            assert desk.page.voice == voice
            assert desk.page.voice_line == "Getting the voices ready…"
            desk.voices.engine_changed(EngineState(Phase.READY))
            desk.deliver()
            assert desk.page.voice == voice
            assert not desk.page.voice_line

    def test_an_engine_that_failed_is_the_reason(self, tmp_path: Path) -> None:
        with desk_in(tmp_path, None, begin=False) as desk:
            desk.write(WORDS)
            desk.voices.engine_changed(EngineState(Phase.FAILED, "The voices stopped twice."))
            assert desk.page.primary.reason == "The voices stopped twice"
            desk.presenter.producing.make()
            assert desk.page.notice == "The voices stopped twice."
