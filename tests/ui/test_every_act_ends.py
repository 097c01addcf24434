"""Every act of every tab, in the whole window, on this computer and on a service with a key: it fails with
a sentence, shows its step and a Cancel that stops it while it runs, is stopped while it waits, and ends with
the window."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import soundfile
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.core.cancel import CancelToken
from studio.core.connection import Profile
from studio.core.errors import ServiceFault
from studio.core.speech import SpeechRequest
from studio.core.voice_requests import CreateRequest
from studio.jobs.job import Job, JobState
from studio.jobs.task import Lane
from studio.services.studio import Services
from studio.ui.tabs.convert.tab import ConvertTab
from studio.ui.tabs.datasets.tab import DatasetsTab
from studio.ui.tabs.infill.tab import InfillTab
from studio.ui.tabs.tts.tab import TtsTab
from studio.ui.tabs.voices.tab import VoicesTab
from studio.ui.waveform.gap import Gap
from tests.fakes.engine import FullVoice, RunningEngine, running
from tests.fakes.replaced import with_services
from tests.ui.shell_kit import themed
from tests.ui.tab_room import Failing, Held
from tests.ui.whole_studio import WholeStudio

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
LINE = "The harbour is quiet before six, and the gulls are hungry."
MINE = "Mine, to be changed"
VERBS = (
    "speak",
    "infill",
    "convert",
    "clone",
    "mix",
    "create_voice",
    "localize",
    "edit_voice",
    "delete_voice",
    "try_clone",
    "try_out",
)


class Turned:
    """Does as the verb it stands for, or as something else while that is set."""

    def __init__(self, verb: Callable[..., Any]) -> None:
        self.verb = verb
        self.instead: Callable[..., Any] | None = None

    def __call__(self, *given: Any, **says: Any) -> Any:
        return (self.instead or self.verb)(*given, **says)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.verb, name)


@dataclass
class Stage:
    """The window with everything opened that the acts need, and a switch for each verb."""

    studio: WholeStudio
    verbs: dict[str, Turned]
    acts: dict[str, Callable[[], object]]


def turned(services: Services) -> tuple[Services, dict[str, Turned]]:
    verbs = {name: Turned(getattr(services, name)) for name in VERBS}
    verbs["create_dataset"] = Turned(services.datasets.create)
    verbs["upload"] = Turned(services.datasets.upload)
    services.datasets.create = verbs["create_dataset"]  # type: ignore[method-assign, assignment]
    services.datasets.upload = verbs["upload"]  # type: ignore[method-assign, assignment]
    return with_services(services, **{name: verbs[name] for name in VERBS}), verbs


@pytest.fixture(scope="module")
def second_engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningEngine]:
    with running(tmp_path_factory.mktemp("acts"), lambda _: FullVoice()) as started:
        yield started


@pytest.fixture(params=[None, Profile.CLASSIC], ids=["here", "hosted"])
def stage(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    qtbot: QtBot,
    qapp: QApplication,
    engine: RunningEngine,
    second_engine: RunningEngine,
) -> Iterator[Stage]:
    themed(qapp)
    verbs: dict[str, Turned] = {}

    def turn(services: Services) -> Services:
        services, found = turned(services)
        verbs.update(found)
        return services

    studio = WholeStudio(qtbot, engine, second_engine, request.param, turn)
    yield Stage(studio, verbs, prepared(studio, tmp_path))
    for verb in verbs.values():
        verb.instead = None
    if not studio.closed:
        for voice in studio.services.list_voices(CancelToken()):
            if voice.is_owner:
                studio.services.delete_voice(voice.id, CancelToken())
    studio.close()


def prepared(studio: WholeStudio, folder: Path) -> dict[str, Callable[[], object]]:
    """What begins each act, with all that it needs at hand."""
    services = studio.services
    first = services.list_voices(CancelToken())[0]
    clip = services.try_out(SpeechRequest(LINE, first.id), CancelToken())
    path = folder / "harbour.wav"
    soundfile.write(path, clip.samples, clip.sample_rate)
    own = services.create_voice(CreateRequest(MINE, base_voice_id=first.id), CancelToken())
    dataset = services.datasets.create("Acts", CancelToken())
    tts, infill, changer = studio.front(TtsTab), studio.front(InfillTab), studio.front(ConvertTab)
    voices, sets = studio.front(VoicesTab), studio.front(DatasetsTab)
    voices.presenter.voices.refresh()
    tts.presenter.writing.type(LINE)
    infill.presenter.open(path)
    changer.presenter.open(path)
    voices.cloning.open(path)
    sets.presenter.refresh()
    studio.rest()
    infill.presenter.set_gap(Gap(0.0, 1.0, 1.4, 2.5))
    infill.presenter.writing.set_text("calm")
    infill.presenter.writing.set_voice(first.id)
    sheet, create = voices.body.clone.sheet, voices.body.create_form
    sheet.name.setText("Cloned")
    sheet.speaker.setText("Rob Roy")
    sheet.agreed.setChecked(True)
    for voice in voices.presenter.page.voices[:2]:
        voices.mixing.add(voice)
    voices.auditioning.say("A line that nobody said yet.")
    voices.auditioning.add(voices.presenter.page.voices[0])
    create.name.setText("Made")
    create._base_taken(first)
    create._way_taken("base")
    voices.presenter.choose(own)
    voices.body.localize.begin(own)
    studio.rest()
    sets.presenter.choose(next(each for each in sets.presenter.page.datasets or () if each.id == dataset.id))
    studio.rest()
    return {
        "speak": lambda: tts.presenter.producing.make(again=True),
        "infill": lambda: infill.presenter.making.make(again=True),
        "convert": lambda: changer.presenter.change(again=True),
        "clone": lambda: voices.body.clone.panel.foot.asked.emit(),
        "mix": voices.mixing.hear,
        "create_voice": lambda: create.foot.asked.emit(),
        "localize": lambda: voices.body.localize.foot.asked.emit(),
        "edit_voice": lambda: voices.presenter.save("Another name", ""),
        "delete_voice": voices.presenter.delete,
        "try_clone": voices.body.clone.panel.trial.asked.emit,
        "try_out": voices.auditioning.make,
        "create_dataset": lambda: sets.presenter.create("Another"),
        "upload": lambda: sets.presenter.add([_copy(path)]),
    }


def _copy(path: Path) -> Path:
    """The same sound with another name and another end, so that it is sent."""
    number = len(list(path.parent.glob("copy*.wav")))
    copy = path.with_name(f"copy{number}.wav")
    shutil.copy(path, copy)
    with copy.open("ab") as file:
        file.write(bytes([number]))
    return copy


def under_way(studio: WholeStudio) -> list[Job[Any]]:
    """The jobs but those that only look something up, which come and go by themselves."""
    quiet = ("Listening", "Listing", "Looking", "Reading", "Judging", "Busy", "Matching", "Drawing")
    return [job for job in studio.pool.jobs() if not job.name.startswith(quiet)]


def test_every_act_fails_with_a_sentence(stage: Stage) -> None:
    studio = stage.studio
    for name, begin in stage.acts.items():
        failing = Failing(ServiceFault(f"The service broke while it should {name}."))
        stage.verbs[name].instead = failing
        begin()
        studio.wait(lambda name=name: name in studio.headline)  # type: ignore[misc]
        assert failing.asked == 1, name
        studio.window.banner.clear()
        stage.verbs[name].instead = None
        studio.rest()


def test_every_act_shows_its_step_and_is_stopped_by_its_cancel(stage: Stage) -> None:
    studio, pill = stage.studio, stage.studio.window.app_bar.jobs
    pill._appear.setInterval(0)
    for name, begin in stage.acts.items():
        held = Held(stage.verbs[name].verb)
        stage.verbs[name].instead = held
        begin()
        studio.wait(held.begun.is_set)
        jobs = under_way(studio)
        assert len(jobs) == 1, (name, [job.name for job in jobs])
        alone = [jobs[0]]  # What only looks something up has come and gone by then.
        studio.wait(lambda alone=alone: [row.job for row in pill._board.running] == alone)  # type: ignore[misc]
        studio.wait(pill._cancel.isVisible)
        assert jobs[0].name, name
        assert pill._step.text().strip(), name
        studio.press(pill._cancel)
        studio.rest()
        assert jobs[0].state is JobState.CANCELLED, name
        assert studio.headline == "", name
        stage.verbs[name].instead = None


def test_every_act_is_stopped_while_it_waits(stage: Stage) -> None:
    studio = stage.studio
    free = [studio.fill_lane(lane) for lane in (Lane.LONG, Lane.SHORT)]
    failing = Failing(AssertionError("it began"))
    for name, begin in stage.acts.items():
        if name == "upload":  # Looks for its files first; tests/ui/test_datasets_tab.py has it.
            continue
        stage.verbs[name].instead = failing
        before = set(studio.pool.jobs())
        begin()
        new = set(studio.pool.jobs()) - before
        assert new, name
        for job in new:
            job.cancel()
    for event in free:
        event.set()
    studio.rest()
    assert failing.asked == 0
    assert studio.headline == ""


def test_every_act_ends_with_the_window(stage: Stage) -> None:
    studio, held = stage.studio, {}
    for name in ("speak", "infill", "edit_voice", "mix"):
        held[name] = stage.verbs[name].instead = Held(stage.verbs[name].verb)
    for name, begin in stage.acts.items():
        if name != "delete_voice":
            begin()
    for name in held:
        studio.wait(held[name].begun.is_set)
    studio.close()
    assert all(each.go_on.is_set() for each in held.values())
