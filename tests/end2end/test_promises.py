"""The promises to the user, each with a test that fails when it is broken. docs/architecture.md lists what
else holds them."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest
import soundfile
from pytestqt.qtbot import QtBot

from studio.audio.editing import gained
from studio.audio.patch_file import PatchFile
from studio.audio.recording import open_recording
from studio.audio.seam_figures import seam_figures
from studio.audio.splice import Patch
from studio.core.cancel import CancelToken
from studio.core.clip import Clip, FloatArray
from studio.core.connection import Profile
from studio.core.edit import setting
from studio.core.errors import OverBudget
from studio.core.region import Region
from studio.core.script import block_ids, block_of, block_path
from studio.core.seam_wording import Verdict
from studio.core.speech import SpeechRequest
from studio.core.this_computer import THIS_COMPUTER
from studio.library.project import Project
from studio.services.judge_seams import fit, judge_seams, seam_fixes
from studio.services.studio import Services
from studio.services.write_mended import check_sheet
from studio.ui.speech.question_bar import Question
from studio.ui.tabs.tts.tab import TtsTab
from tests.fakes.engine import RunningEngine
from tests.ui.whole_studio import WholeStudio
from tests.unit.audio.seam_kit import RATE
from tests.unit.audio.seam_kit import voice as spoken
from tests.unit.services.conftest import paths, services, speaking  # noqa: F401 -- fixtures
from trials.faults.points import prefixes, recorded

WORDS = "Good morning. The lamp has been automatic since spring."


# 1. First sound at once: no key, no account, no download; all five tabs work on This computer.


@pytest.fixture
def studio(qtbot: QtBot, engine: RunningEngine) -> Iterator[WholeStudio]:
    made = WholeStudio(qtbot, engine, engine, None)
    yield made
    made.close()


def test_first_sound_at_once(studio: WholeStudio) -> None:
    """In a home where nothing was ever set up, and without a network: the guard of the tests sees to that."""
    tts = studio.front(TtsTab)
    tts.presenter.writing.type(WORDS)
    assert tts.presenter.producing.make()
    studio.wait(lambda: tts.presenter.page.takes)
    studio.rest()
    [take] = studio.services.project.takes().values()
    assert (take.connection, take.credits, take.complete) == (THIS_COMPUTER, 0, True)
    assert [each.id for each in studio.services.connect.connections()] == [THIS_COMPUTER]
    assert len(studio.window.tabs) == 5
    assert studio.headline == ""
    assert studio.player.duration > 0.5


# 2. Untouched audio stays bit-identical: samples, rate, depth, channels, chunks.


def wav(path: Path, samples: np.ndarray) -> bytes:
    """A 24-bit stereo file with a chunk of somebody's own behind the sound; gives the chunk."""
    soundfile.write(path, samples, 44100, subtype="PCM_24")
    own = b"mine" + struct.pack("<I", 8) + b"notes\0\0\0"
    content = path.read_bytes() + own
    path.write_bytes(content[:4] + struct.pack("<I", len(content) - 8) + content[8:])
    return own


def test_untouched_audio_stays_bit_identical(services: Services, tmp_path: Path) -> None:  # noqa: F811
    source, target = tmp_path / "a.wav", tmp_path / "b.wav"
    samples = np.random.default_rng(3).integers(-(2**23), 2**23, (44100, 2), np.int32) << 8
    own = wav(source, samples)
    patch = Patch(Region(10_000, 12_000), Clip(np.full(3000, 0.25, np.float32), 44100))
    services.write_mended(source, [patch], target, CancelToken())
    info, mended = soundfile.info(target), soundfile.read(target, dtype="int32", always_2d=True)[0]
    assert (info.samplerate, info.subtype, info.channels) == (44100, "PCM_24", 2)
    assert own in target.read_bytes()
    assert np.array_equal(mended[:10_000], samples[:10_000])
    assert np.array_equal(mended[13_000:], samples[12_000:])
    sheet = target.with_name("b.wav.sheet.json")
    assert check_sheet(sheet, CancelToken(), original=source) == ()
    one_bit = bytearray(target.read_bytes())
    one_bit[-len(own) - 300] ^= 1
    target.write_bytes(one_bit)
    assert check_sheet(sheet, CancelToken(), original=source) != ()


# 3. Every seam is measured: level step, spectral tilt, noise floor, pitch jump, pause.


def voice(hz: float, level: float, room: float) -> FloatArray:
    at = np.arange(24000) / 24000
    tone = sum(np.sin(2 * np.pi * hz * number * at) / number for number in range(1, 12))
    loud = np.clip(np.sin(2 * np.pi * 2.5 * at), 0, 1) ** 0.5
    noise = np.random.default_rng(1).standard_normal(len(at)) * room
    return np.asarray(level * tone * loud + noise, np.float32)


def test_every_seam_is_measured() -> None:
    here = voice(120, 0.1, 0.001)
    same = seam_figures(here, here, 24000)
    measures = (same.level_step, same.tilt_step, same.floor_step, same.pitch_step, same.pause)
    assert all(each is not None for each in measures)
    assert abs(same.level_step or 0.0) < 0.5
    assert (seam_figures(here, voice(120, 0.2, 0.001), 24000).level_step or 0.0) == pytest.approx(6, abs=1)
    assert (seam_figures(here, voice(240, 0.1, 0.001), 24000).pitch_step or 0.0) == pytest.approx(12, abs=1)
    assert (seam_figures(here, voice(120, 0.1, 0.004), 24000).floor_step or 0.0) > 6


def test_a_seam_is_green_amber_or_red_with_a_sentence_and_fix_mends_it(tmp_path: Path) -> None:
    """A patch that is far too loud in a voice that goes on."""
    sound = spoken(seconds=9)
    place = Region(round(4.08 * RATE), round(5.28 * RATE))
    soundfile.write(tmp_path / "talk.wav", sound, RATE, subtype="FLOAT")
    soundfile.write(tmp_path / "take.wav", gained(sound[place.start : place.end], 10), RATE, subtype="FLOAT")
    own, loud = tmp_path / "own.wav", PatchFile(place, tmp_path / "take.wav")
    soundfile.write(own, sound[place.start : place.end], RATE, subtype="FLOAT")
    recording = open_recording(tmp_path / "talk.wav", CancelToken())
    try:
        before = judge_seams(recording, loud)
        assert judge_seams(recording, PatchFile(place, own)).verdict is Verdict.GOOD
        assert before.verdict is Verdict.BAD
        assert "louder than the recording" in before.sentence
        assert seam_fixes(recording, loud, CancelToken())
        assert judge_seams(recording, fit(recording, loud)).verdict is Verdict.GOOD
    finally:
        recording.close()


# 4. Nothing paid for is lost, nothing is paid for twice by accident.


def test_sound_is_on_the_disk_before_anybody_hears_it(speaking: Services) -> None:  # noqa: F811
    project, heard = speaking.project, 0
    voice_id = speaking.list_voices(CancelToken())[0].id

    def hear(samples: FloatArray, rate: int) -> None:
        nonlocal heard
        heard += len(samples)
        [sound] = [path for path in (project.folder / "takes").iterdir() if path.suffix == ".wav"]
        assert sound.stat().st_size >= 44 + 2 * heard

    take = speaking.speak(SpeechRequest(WORDS, voice_id), project, CancelToken(), heard=hear)
    assert heard == pytest.approx(take.seconds * take.sample_rate, abs=1)


def test_the_same_request_asks_before_it_spends_again_and_a_budget_is_hard(
    qtbot: QtBot, engine: RunningEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.services.quote.is_loopback", lambda _: False)  # As if it were far away.
    studio = WholeStudio(qtbot, engine, engine, Profile.CURRENT)
    try:
        tts = studio.front(TtsTab)
        acts, services = tts.presenter, studio.services
        acts.writing.type(WORDS)
        acts.writing.commit()
        assert acts.page.quote == f"{len(WORDS)} credits"
        assert acts.producing.make()
        studio.wait(lambda: acts.page.takes)
        studio.rest()
        assert services.ledger.spent() == len(WORDS)
        assert not acts.producing.make()
        assert isinstance(acts.page.question, Question)
        assert acts.page.question.text.startswith(
            f"You already have this take. Make another for {len(WORDS)} "
        )
        services.budgets.set_project(services.project, len(WORDS) + 5)
        with pytest.raises(OverBudget):
            services.speak(acts.producing.asked(acts.writing.block), services.project, CancelToken())
        assert services.ledger.spent() == len(WORDS)
    finally:
        studio.close()


@pytest.mark.allow_warnings
def test_a_crash_at_any_moment_loses_nothing(tmp_path: Path) -> None:
    """At two of the points; tests/end2end/test_faults.py takes more, `dev.py faults` all."""
    session = recorded(tmp_path / "recorded")
    middle = len(session.steps) // 2
    for outcome in prefixes(tmp_path / "points", session, {middle, middle + 7}):
        assert (outcome.lost, outcome.bytes) == ([], 0)


# 5. Takes are never overwritten; undo and redo reach everything.


def test_takes_are_never_overwritten(speaking: Services) -> None:  # noqa: F811
    project = speaking.project
    block = block_ids(project.document)[0]
    voice_id = speaking.list_voices(CancelToken())[0].id
    sums = {}
    for seed in range(3):
        take = speaking.speak(SpeechRequest(WORDS, voice_id, seed=seed), project, CancelToken())
        takes = [*block_of(project.document, block).takes, take.id]
        values = {block_path(block, "takes"): takes, block_path(block, "chosen"): take.id}
        project.do(setting(project.document, f"Make take {take.number}", values))
        sums[take.id] = sha256(project.take_path(take).read_bytes()).hexdigest()
    last = project.document
    while project.can_undo:
        project.undo()
    assert block_of(project.document, block).takes == ()
    assert hashes(project) == sums
    assert [take.number for take in project.takes().values()] == [1, 2, 3]
    while project.can_redo:
        project.redo()
    assert project.document == last
    folder = project.folder
    project.close()
    again = Project.open(folder)
    assert hashes(again) == sums
    again.close()


def hashes(project: Project) -> dict[str, str]:
    """Of every take's sound."""
    takes = project.takes().items()
    return {key: sha256(project.take_path(take).read_bytes()).hexdigest() for key, take in takes}
