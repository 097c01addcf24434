"""Every kind of job that asks a service or the engine for something: what it needs, and how it is begun."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from studio.audio.fingerprint import fingerprint
from studio.audio.patch_file import PatchFile
from studio.audio.recording import open_recording
from studio.core.as_recorded import SpeakerAt
from studio.core.cancel import CancelToken
from studio.core.convert import ConvertRequest
from studio.core.infill import InfillRequest
from studio.core.passage import Passage
from studio.core.patch import PatchKind
from studio.core.pickups.patching import Manner
from studio.core.pickups.pickup import Pickup, PickupList
from studio.core.region import Region
from studio.core.script_making import Made, Order
from studio.core.speech import SpeechRequest
from studio.core.voice import Voice
from studio.core.voice_requests import (
    CloneRequest,
    CreateRequest,
    EditRequest,
    LocalizeRequest,
    LocalizeVoiceRequest,
    MixPart,
    SpeakerGender,
)
from studio.library.word_files import WordFiles
from studio.services.connect import Connect
from studio.services.find_clips import find_clips
from studio.services.send_files import Sent
from studio.services.stops import Stops
from studio.services.studio import Services
from tests.unit.services.batches import batch_in, clips
from tests.unit.services.pickup_orders import RATE, orders

NOW = CancelToken()
"""Never cancelled."""


@dataclass
class Scene:
    """Services whose chosen connection answers, and what jobs are about: a voice that is there, and a short
    recording of it."""

    services: Services
    folder: Path
    voice: Voice
    talk: Path
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    @property
    def words(self) -> WordFiles:
        """Where what is heard is kept."""
        return WordFiles(self.folder / "words")

    @property
    def number(self) -> int:
        return next(self.numbers)

    def line(self, begins: str = "The lamp is on, number") -> SpeechRequest:
        """Nobody made this before."""
        return SpeechRequest(f"{begins} {self.number}.", self.voice.id)

    def own_voice(self) -> Voice:
        request = CreateRequest(f"Mine {self.number}", base_voice_id=self.voice.id)
        return self.services.create_voice(request, NOW)

    def dataset(self) -> str:
        return self.services.datasets.create(f"Evenings {self.number}", NOW).id

    def dataset_file(self) -> tuple[str, str]:
        dataset = self.dataset()
        self.services.datasets.upload(dataset, Passage(self.talk), NOW)
        return dataset, self.services.datasets.files(dataset, NOW)[0].id

    def tone(self, seconds: float = 3.0) -> Path:
        """A recording of which no stretch was ever sent."""
        number = self.number
        wave = 0.4 * np.sin(np.arange(round(seconds * RATE)) / (11 + number / 100))
        path = self.folder / f"tone {number}.wav"
        soundfile.write(path, wave.astype(np.float32), RATE)
        return path


@dataclass(frozen=True)
class Kind:
    """`ready` makes, while all is well, what `act` is given."""

    act: Callable[[Scene, Any], object]
    ready: Callable[[Scene], Any] = lambda scene: None


def scene_of(services: Services, folder: Path) -> Scene:
    """With the chosen connection asked for what there is."""
    folder.mkdir(parents=True, exist_ok=True)
    voice = services.get_voice(services.list_voices(NOW)[0].id, NOW)
    take = services.speak(SpeechRequest("Good morning. The lamp is on.", voice.id), services.project, NOW)
    talk = folder / "talk.wav"
    talk.write_bytes(services.project.take_path(take).read_bytes())
    return Scene(services, folder, voice, talk)


def told(made: Made) -> Made:
    """A run that ended by an error as that error: it tells of it, and raises nothing."""
    failed = [each.error for each in made.outcomes.values() if each.error is not None]
    error = made.ended_by or (failed[0] if failed else None)
    if error is not None:
        raise error
    return made


def _speaker(scene: Scene) -> SpeakerAt:
    path = scene.tone()
    path.write_bytes(scene.talk.read_bytes())
    with path.open("ab") as file:
        file.write(bytes([scene.number % 256]))
    return SpeakerAt(path, fingerprint(path), Region(16000, 20000), 0, 40000)


def _changed(scene: Scene, number: int) -> object:
    folder = clips(scene.folder / f"batch {number}", 1, 0.3 + number / 1000)
    batch = batch_in(scene.services, [folder], scene.folder / "results")
    return told(scene.services.change_batch(batch.rows, batch, scene.services.project, NOW))


def _sent(scene: Scene, dataset: str) -> object:
    log = scene.services.dataset_log
    log.add(dataset, find_clips([scene.tone()], NOW))
    wanted = [clip for clip in log.clips(dataset) if not clip.sent]
    news: list[Sent] = []
    ended_by = scene.services.send_files(dataset, dataset, wanted, NOW, told=news.append, stops=Stops())
    error = ended_by or next((each.error for each in news if each.error is not None), None)
    if error is not None:
        raise error
    return wanted


def _in_place(scene: Scene, _: object) -> object:
    opened = open_recording(scene.talk, NOW)
    try:
        return scene.services.listen_in_place(opened, PatchFile(Region(16000, 20000), None), "", NOW)
    finally:
        opened.close()


SPEAKING: Mapping[str, Kind] = {
    "speak": Kind(lambda at, line: at.services.speak(line, at.services.project, NOW), Scene.line),
    "try_out": Kind(lambda at, line: at.services.try_out(line, NOW), Scene.line),
    "make_script": Kind(
        lambda at, line: told(at.services.make_script([Order("b1", line)], at.services.project, NOW)),
        Scene.line,
    ),
    "infill": Kind(
        lambda at, path: at.services.infill(
            InfillRequest("old", at.voice.id, Passage(path)), at.services.project, NOW
        ),
        Scene.tone,
    ),
    "make_pickups": Kind(
        lambda at, path: told(
            at.services.make_pickups(orders(path, 1, at.voice.id), at.services.project, NOW)
        ),
        lambda at: at.tone(6.0),
    ),
    "convert": Kind(
        lambda at, path: at.services.convert(
            ConvertRequest(Passage(path), at.voice.id), at.services.project, NOW
        ),
        Scene.tone,
    ),
    "change_batch": Kind(_changed, lambda at: at.number),
}
VOICES: Mapping[str, Kind] = {
    "connect.test": Kind(lambda at, _: at.services.connect.test(at.services.connect.chosen.id, NOW)),
    "check_status": Kind(lambda at, _: at.services.check_status(NOW)),
    "list_voices": Kind(lambda at, _: at.services.list_voices(NOW, again=True)),
    "list_voices.name_of": Kind(
        lambda at, voice: at.services.list_voices.name_of(voice.id, NOW), Scene.own_voice
    ),
    "get_voice": Kind(lambda at, _: at.services.get_voice(at.voice.id, NOW)),
    "preview": Kind(lambda at, voice: at.services.preview(voice, NOW), Scene.own_voice),
    "preview.sound": Kind(lambda at, voice: at.services.preview.sound(voice, NOW), Scene.own_voice),
    "voice_files.write": Kind(
        lambda at, voice: at.services.voice_files.write(voice, at.folder / f"{voice.id}.voice", NOW),
        Scene.own_voice,
    ),
    "edit_voice": Kind(
        lambda at, voice: at.services.edit_voice(voice.id, EditRequest("Other", "Dark"), NOW), Scene.own_voice
    ),
    "delete_voice": Kind(lambda at, voice: at.services.delete_voice(voice.id, NOW), Scene.own_voice),
    "mix": Kind(
        lambda at, _: at.services.mix([MixPart(at.voice.id), MixPart(embedding=at.voice.embedding)], NOW)
    ),
    "create_voice": Kind(
        lambda at, _: at.services.create_voice(CreateRequest("Made", embedding=at.voice.embedding), NOW)
    ),
    "localize": Kind(
        lambda at, _: at.services.localize(
            LocalizeVoiceRequest(at.voice.id, "Otra", "es", SpeakerGender.FEMALE), NOW
        )
    ),
    "localize.embedding": Kind(
        lambda at, _: at.services.localize.embedding(
            LocalizeRequest(at.voice.embedding, "es", SpeakerGender.FEMALE), NOW
        )
    ),
    "clone": Kind(lambda at, path: at.services.clone(CloneRequest(Passage(path), "Ana"), NOW), Scene.tone),
    "try_clone": Kind(
        lambda at, path: at.services.try_clone(CloneRequest(Passage(path), "Ana"), "It is evening.", NOW),
        Scene.tone,
    ),
    "as_recorded": Kind(lambda at, who: at.services.as_recorded(who, NOW), _speaker),
    "find_sounds": Kind(lambda at, _: at.services.find_sounds("Leuchtturm", "en", NOW)),
}
DATASETS: Mapping[str, Kind] = {
    "datasets.list": Kind(lambda at, _: at.services.datasets.list(NOW)),
    "datasets.create": Kind(lambda at, _: at.services.datasets.create("Mornings", NOW)),
    "datasets.rename": Kind(lambda at, id_: at.services.datasets.rename(id_, "Nights", NOW), Scene.dataset),
    "datasets.delete": Kind(lambda at, id_: at.services.datasets.delete(id_, NOW), Scene.dataset),
    "datasets.files": Kind(lambda at, id_: at.services.datasets.files(id_, NOW), Scene.dataset),
    "datasets.delete_file": Kind(
        lambda at, ids: at.services.datasets.delete_file(*ids, NOW), Scene.dataset_file
    ),
    "datasets.upload": Kind(
        lambda at, id_: at.services.datasets.upload(id_, Passage(at.talk), NOW), Scene.dataset
    ),
    "send_files": Kind(_sent, Scene.dataset),
}
LISTED = PickupList((Pickup(1, PatchKind.REPLACE, "lamp", "light"),))
LISTENING: Mapping[str, Kind] = {
    "listen.words": Kind(lambda at, _: at.services.listen.words(Passage(at.talk), NOW)),
    "listen.marks": Kind(lambda at, _: at.services.listen.marks(Passage(at.talk), NOW)),
    "listen.pitch": Kind(lambda at, _: at.services.listen.pitch(Passage(at.talk), NOW)),
    "listen.judge": Kind(lambda at, _: at.services.listen.judge(Passage(at.talk), "dataset", NOW)),
    "listen.compare": Kind(lambda at, _: at.services.listen.compare(Passage(at.talk), Passage(at.talk), NOW)),
    "clip_doctor": Kind(lambda at, _: at.services.clip_doctor(Passage(at.talk), "clone_similarity", NOW)),
    "judge_file": Kind(lambda at, _: at.services.judge_file(at.talk, NOW)),
    "listen_in_place": Kind(_in_place),
    "hear_recording": Kind(lambda at, _: at.services.hear_recording(at.talk, at.words, NOW)),
    "match_pickups": Kind(lambda at, _: at.services.match_pickups(LISTED.pickups, [at.talk], at.words, NOW)),
    "plan_pickups": Kind(
        lambda at, _: at.services.plan_pickups(LISTED, "list", [at.talk], at.words, Manner(at.voice.id), NOW)
    ),
}
HOSTED: Mapping[str, Kind] = {**SPEAKING, **VOICES, **DATASETS}
KINDS: Mapping[str, Kind] = {**HOSTED, **LISTENING}
"""This computer alone listens; the others are what a hosted service is asked for too."""


def asking_jobs(services: Services) -> Iterator[str]:
    """The public calls of the services that can be stopped and reach a connection, by their names."""
    for name, service in vars(services).items():
        if not name.startswith("_") and _reaches(service, set()):
            for verb, call in inspect.getmembers(type(service), inspect.isfunction):
                is_public = verb == "__call__" or not verb.startswith("_")
                if is_public and "cancel" in inspect.signature(call).parameters:
                    yield name if verb == "__call__" else f"{name}.{verb}"


def _reaches(found: object, seen: set[int]) -> bool:
    if isinstance(found, Connect) or not type(found).__module__.startswith("studio.services"):
        return isinstance(found, Connect)
    seen.add(id(found))
    return any(_reaches(each, seen) for each in vars(found).values() if id(each) not in seen)
