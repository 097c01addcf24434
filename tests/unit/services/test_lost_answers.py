"""The line is cut when the answer comes that says what was made or deleted: asked for again, nothing is made
a second time, and what is gone is gone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from studio.core.cancel import CancelToken
from studio.core.errors import NotThere, Silent, StreamCut
from studio.core.passage import Passage
from studio.core.voice import Voice
from studio.core.voice_requests import CloneRequest, CreateRequest, LocalizeVoiceRequest, SpeakerGender
from studio.services.studio import Services
from tests.fakes.craft import ToyCraft
from tests.fakes.engine import FullVoice, RunningEngine, running
from tests.unit.services.kinds_of_job import KINDS, Scene, scene_of
from tests.unit.services.scripts import recording
from tests.unit.services.struck import Cut

NOW = CancelToken()
LOST = (Silent, StreamCut)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningEngine]:
    with running(tmp_path_factory.mktemp("engine"), lambda _: FullVoice(), ToyCraft()) as started:
        yield started


@contextmanager
def unheard(services: Services, engine: RunningEngine) -> Iterator[None]:
    """The next thing that is asked for is done, and nobody hears of it."""
    services.connect.abilities(services.connect.chosen.id, NOW)
    wire = Cut(engine.port, 1)
    services.connect.set_engine(wire.address, engine.key)
    try:
        with pytest.raises(LOST):
            yield
        assert wire.cut_by_itself
    finally:
        wire.close()
        services.connect.set_engine(engine.base_url, engine.key)


@pytest.fixture
def someone(speaking: Services) -> Voice:
    return next(iter(speaking.list_voices(NOW)))


Make = Callable[[Services, Voice, str, Path], Voice]
WAYS: dict[str, Make] = {
    "clone": lambda at, _, name, clip: at.clone(CloneRequest(Passage(clip), name), NOW),
    "create": lambda at, voice, name, _: at.create_voice(CreateRequest(name, "Dark", voice.embedding), NOW),
    "localize": lambda at, voice, name, _: at.localize(
        LocalizeVoiceRequest(voice.id, name, "es", SpeakerGender.FEMALE), NOW
    ),
}


def named(services: Services, name: str) -> list[str]:
    return [voice.id for voice in services.list_voices(NOW, again=True) if voice.name == name]


@pytest.mark.parametrize("way", WAYS)
def test_a_voice_that_nobody_heard_of_is_not_made_twice(
    way: str, speaking: Services, engine: RunningEngine, someone: Voice, tmp_path: Path
) -> None:
    make, clip = WAYS[way], recording(tmp_path / "ana.wav", 4.0)
    with unheard(speaking, engine):
        make(speaking, someone, f"{way} lost", clip)
    [there] = named(speaking, f"{way} lost")
    assert make(speaking, someone, f"{way} lost", clip).id == there
    assert named(speaking, f"{way} lost") == [there]
    # Whoever asks once more after that wants another one.
    assert make(speaking, someone, f"{way} lost", clip).id != there
    assert len(named(speaking, f"{way} lost")) == 2


def test_what_was_there_before_is_not_taken_for_what_was_lost(
    speaking: Services, engine: RunningEngine, someone: Voice
) -> None:
    asked = CreateRequest("Namesake", "Dark", someone.embedding)
    first = speaking.create_voice(asked, NOW)
    speaking.list_voices(NOW)
    with unheard(speaking, engine):
        speaking.create_voice(asked, NOW)
    second = speaking.create_voice(asked, NOW)
    assert sorted(named(speaking, "Namesake")) == sorted([first.id, second.id])


def test_what_is_not_there_is_made(speaking: Services, engine: RunningEngine, someone: Voice) -> None:
    """A namesake that is there by now is of another description."""
    asked = CreateRequest("Late", "Dark", someone.embedding)
    with unheard(speaking, engine):
        speaking.create_voice(asked, NOW)
    [arrived] = named(speaking, "Late")
    speaking.delete_voice(arrived, NOW)
    other = speaking.create_voice(CreateRequest("Late", "Bright", someone.embedding), NOW)
    made = speaking.create_voice(asked, NOW)
    assert made.description == "Dark"
    assert sorted(named(speaking, "Late")) == sorted([other.id, made.id])


def test_two_that_a_list_cannot_tell_apart_are_made_anew(speaking: Services, engine: RunningEngine) -> None:
    """Other numbers under the same name: which of them arrived, no list tells."""
    one, other = (voice.embedding for voice in speaking.list_voices(NOW)[:2])
    for numbers in (one, other):
        with unheard(speaking, engine):
            speaking.create_voice(CreateRequest("Twin", "", numbers), NOW)
    lost = named(speaking, "Twin")
    assert len(lost) == 2
    made = [speaking.create_voice(CreateRequest("Twin", "", numbers), NOW).id for numbers in (one, other)]
    assert made[0] not in lost
    numbers = {voice.id: voice.embedding for voice in speaking.list_voices(NOW, again=True)}
    assert numbers[made[1]] == pytest.approx(other)


def test_a_voice_as_recorded_is_cloned_once(
    speaking: Services, engine: RunningEngine, tmp_path: Path
) -> None:
    """Its clip is another passing file each time."""
    scene: Scene = scene_of(speaking, tmp_path / "scene")
    kind = KINDS["as_recorded"]
    who, before = kind.ready(scene), len(speaking.list_voices(NOW, again=True))
    for number in range(1, 9):
        wire = Cut(engine.port, number)
        speaking.connect.set_engine(wire.address, engine.key)
        try:
            kind.act(scene, who)
        except LOST:
            pass
        finally:
            wire.close()
            speaking.connect.set_engine(engine.base_url, engine.key)
        if not wire.cut_by_itself:
            break
    assert number > 2
    assert len(speaking.list_voices(NOW, again=True)) == before + 1


def test_a_dataset_that_nobody_heard_of_is_not_made_twice(speaking: Services, engine: RunningEngine) -> None:
    speaking.datasets.list(NOW)
    with unheard(speaking, engine):
        speaking.datasets.create("Evenings", NOW, description="Near")
    [there] = [each.id for each in speaking.datasets.list(NOW) if each.name == "Evenings"]
    assert speaking.datasets.create("Evenings", NOW, description="Near").id == there
    assert [each.id for each in speaking.datasets.list(NOW) if each.name == "Evenings"] == [there]


def test_what_is_gone_already_was_deleted(speaking: Services, engine: RunningEngine, tmp_path: Path) -> None:
    scene = scene_of(speaking, tmp_path / "scene")
    voice, (dataset, file) = scene.own_voice().id, scene.dataset_file()
    deletes: list[Callable[[], None]] = [
        lambda: speaking.delete_voice(voice, NOW),
        lambda: speaking.datasets.delete_file(dataset, file, NOW),
        lambda: speaking.datasets.delete(dataset, NOW),
    ]
    for delete in deletes:
        with unheard(speaking, engine):
            delete()
        delete()
        with pytest.raises(NotThere):  # Nobody is told twice that it is done.
            delete()
