"""The doctor of clips, clones that are only tried, voices as files, and where a voice is used."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from studio.core.cancel import CancelToken
from studio.core.clip import FloatArray
from studio.core.errors import BadSound, BadVoice, Cancelled, FileMissing, NotOffered
from studio.core.hearing import Judgement, Measure, Stretch
from studio.core.passage import Passage
from studio.core.region import Region
from studio.core.script_edits import spoken_by
from studio.core.voice_notes import Consent, Origin
from studio.core.voice_requests import CloneRequest
from studio.library.paths import Paths
from studio.library.project import Project
from studio.services import clip_doctor
from studio.services.clip_doctor import badness, joined
from studio.services.studio import Services
from tests.fakes.made_speakers import MAN, RATE, Speaker

WOMAN = Speaker(pitch=230, range=2.0, size=1.25)


def quiet(seconds: float) -> FloatArray:
    return np.random.default_rng(3).normal(size=round(seconds * RATE)).astype(np.float32) * 1e-4


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    """Half a minute: two people by turns, then one alone, then nobody."""
    parts = []
    for _ in range(3):
        parts += [MAN.says(2.0), quiet(0.4), WOMAN.says(2.0), quiet(0.4)]
    for _ in range(3):
        parts += [MAN.says(3.0), quiet(0.5)]
    path = tmp_path / "talk.wav"
    soundfile.write(path, np.concatenate([*parts, quiet(3.0)]), RATE)
    return path


def measure(name: str, verdict: str) -> Measure:
    return Measure(name, 1.0, "", verdict, verdict)


def judgement(*measures: Measure, speech: float = 10.0, best: tuple[Stretch, ...] = ()) -> Judgement:
    return Judgement("clone_similarity", 20.0, speech, "good", measures, best)


def test_the_best_stretch_of_a_talk_is_one_where_one_person_is_alone(
    speaking: Services, talk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clip_doctor, "PIECE", 12.0)
    steps: list[str] = []
    found = speaking.clip_doctor(
        Passage(talk), "clone_similarity", CancelToken(), progress=lambda step, _: steps.append(step)
    )
    assert len(steps) >= 3
    assert found.best[0].start >= 14.0
    assert found.best[0].end - found.best[0].start >= 3.0
    assert next(m for m in found.measures if m.name == "second_speaker").verdict == "poor"
    assert found.seconds == pytest.approx(soundfile.info(talk).duration, abs=0.01)


def test_nobody_speaking_is_a_sentence_and_a_stop_ends_it(speaking: Services, tmp_path: Path) -> None:
    silent = tmp_path / "room.wav"
    soundfile.write(silent, quiet(6.0), RATE)
    with pytest.raises(BadSound, match="Nobody can be heard"):
        speaking.clip_doctor(Passage(silent), "clone_stability", CancelToken())
    stopped = CancelToken()
    stopped.cancel()
    with pytest.raises(Cancelled):
        speaking.clip_doctor(Passage(silent), "clone_stability", stopped)


def test_pieces_join_to_the_worst_of_each_measure() -> None:
    good, fair = [measure("length", "good"), measure("noise", "good")], measure("noise", "fair")
    one = judgement(*good, speech=100.0, best=(Stretch(1, 2),))
    other = judgement(measure("length", "poor"), fair, speech=50.0, best=(Stretch(30, 40),))
    both = joined([one, other], 400.0)
    assert (both.seconds, both.speech, both.verdict) == (400.0, 150.0, "fair")
    assert [m.verdict for m in both.measures] == ["fair", "fair"]
    assert both.measures[0].sentence.startswith("There are 2 minutes of speech")
    assert both.best == (Stretch(1, 2), Stretch(30, 40))


def test_a_second_speaker_is_worse_than_anything_else() -> None:
    crowd = judgement(measure("second_speaker", "fair"), measure("noise", "good"))
    noisy = judgement(measure("second_speaker", "good"), measure("noise", "fair"), measure("reverb", "fair"))
    good = judgement(measure("second_speaker", "good"), measure("noise", "good"))
    assert sorted([crowd, noisy, good], key=badness) == [good, noisy, crowd]


def test_a_clone_is_tried_and_nobody_keeps_it(speaking: Services, talk: Path) -> None:
    before = speaking.list_voices(CancelToken(), again=True)
    request = CloneRequest(Passage(talk, Region(14 * RATE, 18 * RATE)), "Rob")
    clip, voice = speaking.try_clone(request, "Good morning.", CancelToken())
    assert clip.seconds > 0.3
    assert len(voice.embedding) == 192
    assert speaking.list_voices(CancelToken(), again=True) == before
    made = speaking.clone(request, CancelToken())
    assert made.embedding == pytest.approx(voice.embedding)
    speaking.delete_voice(made.id, CancelToken())


def test_a_voice_goes_out_as_a_file_and_comes_back(speaking: Services, tmp_path: Path) -> None:
    voice = speaking.list_voices(CancelToken())[0]
    speaking.voice_notes.add_tag(voice.id, "warm")
    speaking.voice_notes.begin(voice.id, Origin.CLONE, Consent("Ana", "2026-01-02", "secret.wav"))
    path = tmp_path / "Nadia ⚓.voice.json"
    speaking.voice_files.write(voice, path, CancelToken())
    opened = speaking.voice_files.read(path)
    assert opened.file.name == voice.name
    assert opened.file.embedding == voice.embedding
    assert opened.file.tags == ("warm",)
    assert opened.file.consent == Consent("Ana", "2026-01-02")
    assert opened.sample is not None
    assert opened.sample.seconds > 0.5
    assert b"secret" not in path.read_bytes()


def test_a_sample_that_only_looks_like_a_sound_is_refused(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "x.voice.json"
    path.write_text(json.dumps({"embedding": [0.0] * 192, "sample": {"base64": "UklGRgAAAAA="}}), "utf-8")
    with pytest.raises(BadVoice, match="cannot be played"):
        services.voice_files.read(path)


def test_what_cannot_be_a_voice_is_not_read(services: Services, tmp_path: Path) -> None:
    large = tmp_path / "large.voice.json"
    large.write_bytes(b" " * ((16 << 20) + 1))
    with pytest.raises(BadVoice, match="larger than any voice"):
        services.voice_files.read(large)
    with pytest.raises(BadVoice, match="is a folder"):
        services.voice_files.read(tmp_path)
    with pytest.raises(FileMissing):
        services.voice_files.read(tmp_path / "gone.voice.json")


def test_a_voice_whose_numbers_nobody_tells_is_not_exported(
    speaking: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    voice = replace(speaking.list_voices(CancelToken())[0], embedding=())
    monkeypatch.setattr(speaking.voice_files, "_get_voice", lambda _id, _cancel: voice)
    with pytest.raises(NotOffered):
        speaking.voice_files.write(voice, tmp_path / "x.json", CancelToken())
    assert not (tmp_path / "x.json").exists()


def test_scripts_that_use_a_voice_are_named(services: Services, paths: Paths) -> None:
    folder = paths.projects / "Harbour.pickup"
    other = Project.create(folder)
    other.do(spoken_by(other.document, "v7"))
    other.close()
    services.projects.remember(folder)
    services.projects.remember(paths.projects / "gone")
    (paths.projects / "broken.pickup").mkdir()
    services.projects.remember(paths.projects / "broken.pickup")
    here = services.project
    [use] = services.find_voice_uses("v7", here.document, here.folder, CancelToken())
    assert (use.script, use.blocks) == ("Harbour", 1)
    here.do(spoken_by(here.document, "v7"))
    assert len(services.find_voice_uses("v7", here.document, here.folder, CancelToken())) == 2
    assert services.find_voice_uses("nobody", here.document, here.folder, CancelToken()) == ()
