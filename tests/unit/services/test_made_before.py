"""What was made on this computer is not made again: the same request gives the same sound at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from studio.core.cancel import CancelToken
from studio.core.clip import FloatArray
from studio.core.connection import Profile
from studio.core.convert import ConvertRequest
from studio.core.infill import InfillRequest
from studio.core.passage import Passage
from studio.core.speech import Container, OutputFormat, SpeechRequest
from studio.core.take import Take
from studio.library.made_sounds import MadeSound, MadeSounds
from studio.library.project import Project
from studio.services.studio import Services
from tests.fakes.craft import ToyCraft
from tests.fakes.engine import FullVoice, RunningEngine, running
from tests.unit.services.scripts import recording


@pytest.fixture
def craft() -> ToyCraft:
    return ToyCraft()


@pytest.fixture
def counting(services: Services, craft: ToyCraft, tmp_path: Path) -> Iterator[Services]:
    """With an engine whose craft counts what it is asked."""
    with running(tmp_path / "engine", lambda _: FullVoice(), craft) as engine:
        services.connect.set_engine(engine.base_url, engine.key)
        yield services
        services.connect.close()


def voice_of(services: Services) -> str:
    return services.list_voices(CancelToken())[0].id


def made(
    services: Services, request: SpeechRequest, project: Project | None = None
) -> tuple[Take, FloatArray]:
    heard: list[FloatArray] = []
    take = services.speak(
        request, project or services.project, CancelToken(), heard=lambda samples, _: heard.append(samples)
    )
    return take, np.concatenate(heard)


@pytest.mark.parametrize("container", Container)
def test_the_same_words_are_made_once_and_are_a_take_each_time(
    speaking: Services, container: Container, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = (
        OutputFormat(container, 44100, None, 128_000)
        if container is Container.MP3
        else OutputFormat(container)
    )
    request = SpeechRequest("Hello there, keeper.", voice_of(speaking), format=form)
    first, sound = made(speaking, request)
    other = Project.create(tmp_path / "Other.pickup")
    voices = speaking.list_voices(CancelToken())
    assert voices
    monkeypatch.setattr(speaking.connect.client("this-computer", CancelToken()), "tts_sse", None)
    monkeypatch.setattr(speaking.connect.client("this-computer", CancelToken()), "tts_bytes", None)
    second, again = made(speaking, request, other)
    assert other.received(second) == speaking.project.received(first)
    assert (second.words, second.seconds, second.complete) == (first.words, first.seconds, True)
    np.testing.assert_array_equal(sound, again)
    assert len(speaking.ledger.rows()) == 2
    other.close()


def test_what_is_asked_for_otherwise_is_made(speaking: Services) -> None:
    request = SpeechRequest("Hello there.", voice_of(speaking))
    made(speaking, request)
    kept = speaking.project.folder.parents[2] / "cache" / "made"
    count = len(list(kept.glob("*.made")))
    for other in (
        replace(request, text="Hello you."),
        replace(request, seed=1),
        replace(request, duration=0.3),
    ):
        made(speaking, other)
        count += 1
        assert len(list(kept.glob("*.made"))) == count


def test_a_voice_is_changed_once_and_a_gap_filled_once(
    counting: Services, craft: ToyCraft, tmp_path: Path
) -> None:
    voice, clip = voice_of(counting), Passage(recording(tmp_path / "a.wav"))
    for _ in range(2):
        counting.convert(ConvertRequest(clip, voice), counting.project, CancelToken())
        counting.infill(InfillRequest("old", voice, clip), counting.project, CancelToken())
    assert len(craft.asked) == 2
    counting.convert(
        ConvertRequest(Passage(recording(tmp_path / "b.wav", 0.5)), voice), counting.project, CancelToken()
    )
    assert len(craft.asked) == 3
    assert len(counting.project.takes()) == 5


def test_what_was_made_with_a_note_is_not_kept(services: Services, tmp_path: Path) -> None:
    craft = ToyCraft(fallbacks=("music under the voice", "", "", ""))
    with running(tmp_path / "engine", lambda _: FullVoice(), craft) as engine:
        services.connect.set_engine(engine.base_url, engine.key)
        request = ConvertRequest(Passage(recording(tmp_path / "a.wav")), voice_of(services))
        for _ in range(2):
            services.convert(request, services.project, CancelToken())
        services.connect.close()
    assert len(craft.asked) == 2


def test_a_service_is_never_answered_for(services: Services, engine: RunningEngine, tmp_path: Path) -> None:
    services.connect.keep_keys_for_session()
    added = services.connect.add("Studio B", engine.base_url, Profile.CURRENT, engine.key)
    services.connect.choose(added.id)
    made(services, SpeechRequest("Hello there.", voice_of(services)))
    assert not (services.project.folder.parents[2] / "cache" / "made").exists()


def test_a_kept_sound_that_is_damaged_is_none(tmp_path: Path) -> None:
    sounds = MadeSounds(tmp_path)
    sounds.keep("k", MadeSound(b"sound" * 100))
    assert sounds.find("k") == MadeSound(b"sound" * 100)
    [path] = tmp_path.iterdir()
    path.write_bytes(path.read_bytes()[:-1])
    assert sounds.find("k") is None
    path.write_bytes(b"")
    assert sounds.find("k") is None
    assert sounds.find("other") is None
