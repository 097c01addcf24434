"""A take is heard where it stands, by the real recogniser: what is missing, cut or hurt beside it is told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import soundfile

from studio.audio.files import read_clip
from studio.audio.patch_file import PatchFile
from studio.audio.recording import Recording, open_recording
from studio.core.cancel import CancelToken
from studio.core.hearing import HeardWord
from studio.core.listen_back import Fault
from studio.core.region import Region
from studio.core.seam_wording import Side
from studio.core.speech import Container, Encoding, OutputFormat, SpeechRequest
from studio.core.take import TimedWord
from studio.library.paths import Paths
from studio.library.project import Project
from studio.services.judge_seams import fit, judge_seams, place_to_remove, seam_fixes
from studio.services.listen_in_place import EDGES_ONLY
from studio.services.studio import Services
from tests.fakes.engine import RunningEngine

RATE = 24000
RAW = OutputFormat(Container.RAW, RATE, Encoding.F32)
TEXT = "It has been automatic since winter, and nobody has seen it."
WORDS = "automatic since winter,"


@dataclass(frozen=True)
class Spoken:
    """A recording, its words, and where WORDS are in it; `take` holds the same words."""

    services: Services
    recording: Recording
    words: tuple[TimedWord, ...]
    place: Region
    take: Path

    def heard(self, patch: PatchFile, text: str = WORDS, **how: str) -> list[tuple[Fault, str]]:
        found = self.services.listen_in_place(self.recording, patch, text, CancelToken(), **how)
        return [(each.fault, each.words) for each in found.suspects]


@pytest.fixture(scope="module")
def made(
    kokoro_engine: RunningEngine, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, tuple[TimedWord, ...], Region]:
    """A folder with the recording and the take, spoken once."""
    folder = tmp_path_factory.mktemp("spoken")
    paths = Paths.under(folder / "home")
    services = Services(paths, Project.untitled(paths))
    services.connect.set_engine(kokoro_engine.base_url, kokoro_engine.key)
    voice = services.list_voices(CancelToken())[0].id
    spoken = services.speak(SpeechRequest(TEXT, voice, format=RAW), services.project, CancelToken())
    sound = read_clip(services.project.take_path(spoken)).samples
    services.close()
    soundfile.write(folder / "recording.wav", sound, RATE)
    found = [word for word in spoken.words if word.text.strip(",.") in ("automatic", "since", "winter")]
    place = Region(round(found[0].start * RATE), round(found[-1].end * RATE))
    soundfile.write(folder / "take.wav", sound[place.start : place.end], RATE)
    return folder, spoken.words, place


@pytest.fixture
def spoken(
    made: tuple[Path, tuple[TimedWord, ...], Region], services: Services, kokoro_engine: RunningEngine
) -> Iterator[Spoken]:
    folder, words, place = made
    services.connect.set_engine(kokoro_engine.base_url, kokoro_engine.key)
    recording = open_recording(folder / "recording.wav")
    yield Spoken(services, recording, words, place, folder / "take.wav")
    recording.close()


def test_words_that_are_all_there_have_no_suspects(spoken: Spoken) -> None:
    patch = PatchFile(spoken.place, spoken.take)
    assert spoken.heard(patch) == []
    heard = tuple(HeardWord(word.text, word.start, word.end) for word in spoken.words)
    found = spoken.services.listen_in_place(spoken.recording, patch, WORDS, CancelToken(), words=heard)
    assert found.is_good
    assert found.seconds == pytest.approx(len(spoken.place) / RATE, abs=0.01)


def test_a_word_that_is_not_said_is_missing_where_it_should_come(spoken: Spoken) -> None:
    found = spoken.services.listen_in_place(
        spoken.recording, PatchFile(spoken.place, spoken.take), "automatic ever since winter,", CancelToken()
    )
    [suspect] = found.suspects
    assert (suspect.fault, suspect.words) == (Fault.MISSING, "ever")
    assert 0 <= suspect.start <= suspect.end <= found.seconds


def test_a_last_word_that_is_cut_is_told(spoken: Spoken, tmp_path: Path) -> None:
    sound, _ = soundfile.read(spoken.take, dtype="float32")
    soundfile.write(tmp_path / "cut.wav", sound[: round(0.72 * len(sound))], RATE)
    suspects = spoken.heard(PatchFile(spoken.place, tmp_path / "cut.wav"))
    assert suspects
    assert suspects[-1][1] in ("winter", "since winter")


def test_a_word_of_the_recording_that_is_hurt_beside_it_is_told(spoken: Spoken) -> None:
    """The place reaches over the words behind it."""
    nobody = next(word for word in spoken.words if word.text.startswith("nobody"))
    wide = Region(spoken.place.start, round((nobody.end - 0.12) * RATE))
    suspects = spoken.heard(PatchFile(wide, spoken.take), WORDS)
    heard = tuple(HeardWord(word.text, word.start, word.end) for word in spoken.words)
    assert suspects == [] or all(fault is not Fault.CUT_AT_END for fault, _ in suspects)
    found = spoken.services.listen_in_place(
        spoken.recording, PatchFile(wide, spoken.take), f"{WORDS} and nobody", CancelToken(), words=heard
    )
    assert any("nobody" in each.words for each in found.suspects)


def test_words_that_were_taken_out_leave_the_others_whole(spoken: Spoken) -> None:
    words = Region(spoken.place.start, spoken.place.end)
    place = place_to_remove(spoken.recording, words)
    patch = PatchFile(place, None)
    assert spoken.heard(patch, "") == []
    seams = judge_seams(spoken.recording, patch)
    assert [seam.side for seam in seams.all] == [Side.JOIN]


def test_in_other_languages_the_edges_are_checked(spoken: Spoken, tmp_path: Path) -> None:
    sound, _ = soundfile.read(spoken.take, dtype="float32")
    half = len(sound) // 2
    loud = sound[: round(0.02 * RATE) + half + int(np.abs(sound[half:]).argmax())]
    soundfile.write(tmp_path / "cut.wav", loud, RATE)
    last = Region(spoken.place.start, spoken.recording.frames)
    found = spoken.services.listen_in_place(
        spoken.recording, PatchFile(last, tmp_path / "cut.wav"), "automatisch", CancelToken(), language="de"
    )
    assert found.note == EDGES_ONLY
    assert [(each.fault, each.words) for each in found.suspects] == [(Fault.CUT_AT_END, "automatisch")]


def test_a_take_of_the_recordings_own_words_is_good_and_a_loud_one_is_mended(
    spoken: Spoken, tmp_path: Path
) -> None:
    patch = PatchFile(spoken.place, spoken.take)
    assert judge_seams(spoken.recording, patch).is_good
    sound, _ = soundfile.read(spoken.take, dtype="float32")
    soundfile.write(tmp_path / "quiet.wav", sound * 0.3, RATE)
    quiet = PatchFile(spoken.place, tmp_path / "quiet.wav")
    before = judge_seams(spoken.recording, quiet)
    assert not before.is_good
    fix = seam_fixes(spoken.recording, quiet, CancelToken())[0]
    assert fix.sentence.startswith("Make the patch ")
    better = fit(spoken.recording, quiet)
    after = judge_seams(spoken.recording, better)
    assert after.badness < 0.5 * before.badness
    assert spoken.heard(better) == []
