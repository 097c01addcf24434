"""The engine killed and the line to it cut while it listens: a sentence is said, nothing is lost, the next
try succeeds."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from studio.audio.fingerprint import fingerprint
from studio.core.cancel import CancelToken
from studio.core.errors import Charge, EngineGone, Silent, StudioError
from studio.core.passage import Passage
from studio.core.speech import SpeechRequest
from studio.core.take import Take
from studio.library.word_files import WordFiles
from studio.services.studio import Services
from tests.fakes.craft import ToyCraft, held_bench
from tests.fakes.engine import FullVoice, RunningEngine, running
from tests.unit.services.scripts import recording
from tests.unit.services.struck import Cut, killable
from trials.faults.sentences import unclear

WORDS = "Good morning. The lamp has been here."


class Listener:
    """A recording and a take, and everything that can be heard of them."""

    def __init__(self, services: Services, engine: RunningEngine, folder: Path) -> None:
        self.services, self.engine = services, engine
        self.files = WordFiles(services.project.folder / "words")
        self._go_to(engine)
        self.take = self._spoken()
        self.path = folder / "a.wav"
        shutil.copy(services.project.take_path(self.take), self.path)
        self.sound = services.project.take_sound(self.take)

    def _go_to(self, engine: RunningEngine) -> None:
        self.services.connect.set_engine(engine.base_url, engine.key)

    def _spoken(self) -> Take:
        voice = self.services.list_voices(CancelToken())[0]
        return self.services.speak(SpeechRequest(WORDS, voice.id), self.services.project, CancelToken())

    @property
    def acts(self) -> tuple[Callable[[CancelToken], object], ...]:
        services, clip = self.services, Passage(self.path)
        listen = services.listen
        return (
            lambda cancel: listen.words(clip, cancel),
            lambda cancel: listen.words(clip, cancel, transcript="Hello"),
            lambda cancel: listen.marks(clip, cancel),
            lambda cancel: listen.pitch(clip, cancel),
            lambda cancel: listen.judge(clip, "dataset", cancel),
            lambda cancel: listen.compare(clip, clip, cancel),
            lambda cancel: services.hear_recording(self.path, self.files, cancel),
            lambda cancel: services.listen_back(self.take, WORDS, services.project, cancel),
        )

    def is_struck(self, strike: Callable[[], None]) -> None:
        """All at once, and in the middle of it somebody strikes."""
        with ThreadPoolExecutor(len(self.acts)) as threads:
            heard = [threads.submit(act, CancelToken()) for act in self.acts]
            strike()
            errors = [each.exception(60) for each in heard]
        for error in errors:
            assert isinstance(error, (Silent, EngineGone)), error
            assert unclear(error.sentence) == ""
            assert error.charge is Charge.NOTHING

    def check_and_go_on(self) -> None:
        """Nothing is lost, nothing half is kept, and an engine that is well hears it all."""
        project = self.services.project
        assert list(project.takes()) == [self.take.id]
        assert project.take_sound(self.take) == self.sound
        assert [row.take_id for row in self.services.ledger.rows()] == [self.take.id]
        assert self.files.find(fingerprint(self.path), "en") is None
        self._go_to(self.engine)
        for act in self.acts:
            assert act(CancelToken()) is not None
        assert self.files.find(fingerprint(self.path), "en") is not None
        self.services.connect.close()


@pytest.fixture
def listener(services: Services, engine: RunningEngine, tmp_path: Path) -> Listener:
    return Listener(services, engine, tmp_path)


def test_the_engine_is_killed_while_it_listens(listener: Listener, tmp_path: Path) -> None:
    with killable(tmp_path / "engine", listener.services) as (kill, begun):

        def strike() -> None:
            assert begun.wait(60)
            kill()

        listener.is_struck(strike)
    listener.check_and_go_on()


def test_the_line_is_cut_while_it_listens(
    listener: Listener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    craft = ToyCraft(permits=0)
    monkeypatch.setattr("studio.engine.serving.Bench", held_bench(craft))
    with running(tmp_path / "engine", lambda _: FullVoice(), craft) as engine:
        wire = Cut(engine.port)
        listener.services.connect.set_engine(wire.address, engine.key)

        def strike() -> None:
            assert craft.begun.wait(60)
            wire.cut()

        listener.is_struck(strike)
        wire.close()
        craft.permits.release(10**6)
    listener.check_and_go_on()


def test_a_long_recording_that_broke_off_is_heard_from_there(
    speaking: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the window does with it is in tests/ui/test_infill_words.py."""
    path, asked = recording(tmp_path / "long.wav", seconds=70.0, rate=8000), threading.Event()
    files = WordFiles(tmp_path / "words")

    def progress(step: str, fraction: float | None) -> None:
        if fraction:
            asked.set()
            speaking.connect.engine_away("The voices on this computer stopped twice.")

    with pytest.raises(StudioError, match="stopped twice"):
        speaking.hear_recording(path, files, CancelToken(), progress=progress)
    assert asked.is_set()
    assert files.find(fingerprint(path), "en") is None
