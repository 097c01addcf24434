"""What is judged first, what waits, and what is tried again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import soundfile
from PySide6.QtWidgets import QApplication

from studio.audio.patch_file import PatchFile
from studio.audio.recording import Recording as OpenFile
from studio.audio.recording import open_recording
from studio.core.errors import EngineGone
from studio.core.patch import Treatment
from studio.core.region import Region
from studio.core.seam_wording import Verdict
from studio.services.listen_in_place import HeardInPlace
from studio.ui.reading.recording import Recording
from studio.ui.tabs.infill.seams.judging import Judging, Wanted
from tests.fakes.jobs import ImmediatePool
from tests.unit.audio.seam_kit import RATE, voice


class Listener:
    """Hears nothing wrong, notes what it was asked for, and fails while it is told to."""

    def __init__(self) -> None:
        self.asked: list[Path | None] = []
        self.broken = False

    def __call__(
        self, _recording: OpenFile, patch: PatchFile, *_given: object, **_says: object
    ) -> HeardInPlace:
        self.asked.append(patch.file)
        if self.broken:
            raise EngineGone("The voices stopped.")
        return HeardInPlace((), 1.0)


class Stage:
    """A recording, three takes of its own words, and who judges them."""

    def __init__(self, folder: Path) -> None:
        self.listener, self.busy, self.told = Listener(), False, 0
        sound = voice(seconds=6)
        soundfile.write(folder / "recording.wav", sound, RATE)
        self.file = open_recording(folder / "recording.wav")
        listener: Any = self.listener
        self.pool = ImmediatePool()
        self.judging = Judging(listener, self.pool, busy=lambda: self.busy)
        self.judging.changed.connect(self._tell)
        recording: Any = Recording(self.file, None, "", True)  # type: ignore[arg-type]
        self.judging.set_recording(recording)
        place = Region(round(2.08 * RATE), round(3.28 * RATE))
        for number in range(3):
            soundfile.write(folder / f"{number}.wav", sound[place.start : place.end], RATE)
        self.wanted = [Wanted(PatchFile(place, folder / f"{number}.wav"), "Friday") for number in range(3)]

    def want(self, wanted: list[Wanted]) -> None:
        self.judging.want(wanted)
        self.rest()

    def rest(self) -> None:
        while self.pool.jobs():
            self.pool.deliver()

    def _tell(self) -> None:
        self.told += 1


@pytest.fixture
def stage(tmp_path: Path, qapp: QApplication) -> Iterator[Stage]:
    made = Stage(tmp_path)
    yield made
    made.judging.leave()
    made.file.close()


def test_all_that_is_wanted_is_judged_in_its_order_and_once(stage: Stage) -> None:
    assert stage.judging.seams(stage.wanted[0].patch) is None
    stage.want(stage.wanted)
    for each in stage.wanted:
        seams, heard = stage.judging.seams(each.patch), stage.judging.heard(each)
        assert seams is not None
        assert seams.verdict is Verdict.GOOD
        assert heard is not None
    assert stage.listener.asked == [each.patch.file for each in stage.wanted]
    assert stage.told == 6
    stage.want(stage.wanted)
    assert len(stage.listener.asked) == 3
    assert stage.judging.seams(None) is None
    assert stage.judging.heard(None) is None


def test_words_are_the_same_however_loud_they_are(stage: Stage) -> None:
    stage.want(stage.wanted[:1])
    first = stage.wanted[0]
    louder = replace(first, patch=replace(first.patch, treatment=Treatment(gain_db=3.0)))
    shorter = replace(first, patch=replace(first.patch, treatment=Treatment(tail=-0.2)))
    stage.want([louder, shorter])
    assert len(stage.listener.asked) == 2
    assert stage.judging.heard(louder) is stage.judging.heard(first)
    assert stage.judging.seams(louder.patch) != stage.judging.seams(first.patch)


def test_nothing_is_listened_to_while_takes_are_made(stage: Stage) -> None:
    stage.busy = True
    stage.want(stage.wanted)
    assert stage.judging.seams(stage.wanted[2].patch) is not None
    assert stage.listener.asked == []
    stage.busy = False
    stage.want(stage.wanted[1:])
    assert len(stage.listener.asked) == 2


def test_what_could_not_be_heard_is_heard_later(stage: Stage) -> None:
    stage.listener.broken = True
    stage.want(stage.wanted[:1])
    assert stage.judging.heard(stage.wanted[0]) is None
    asked = len(stage.listener.asked)
    stage.want(stage.wanted[:1])
    assert len(stage.listener.asked) == asked, "not again and again"
    stage.listener.broken = False
    stage.judging.try_again()
    stage.rest()
    assert stage.judging.heard(stage.wanted[0]) is not None


def test_a_take_that_cannot_be_read_has_no_verdict_and_stops_nothing(stage: Stage) -> None:
    gone = Wanted(PatchFile(Region(0, 10), Path("gone.wav")), "Friday")
    stage.want([gone, *stage.wanted])
    assert stage.judging.seams(gone.patch) is None
    assert stage.judging.seams(stage.wanted[2].patch) is not None
