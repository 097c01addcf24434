"""What the tests of the TTS tab share: real services over a real engine, and a device that is none."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from studio.core.cancel import CancelToken
from studio.core.clip import FloatArray
from studio.core.engine_state import EngineState, Phase
from studio.core.errors import StudioError
from studio.core.listen_back import Fault, Suspect
from studio.core.speech import SpeechRequest
from studio.core.take import Take
from studio.devices.click import Click
from studio.devices.inputs import Inputs
from studio.devices.player import Player
from studio.devices.recorder import Recorder
from studio.jobs.pool import JobPool
from studio.library.paths import Paths
from studio.library.project import Project
from studio.services.listen_back import HeardBack
from studio.services.studio import Services
from studio.ui.errors import NOTHING_KNOWN, Circumstance
from studio.ui.recording.session import Session
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.tts.page import Page
from studio.ui.tabs.tts.presenter import TtsPresenter
from studio.ui.transport import Transport
from studio.ui.voices.known import KnownVoices
from studio.ui.widgets.banner import Banner
from tests.fakes.engine import RunningEngine
from tests.fakes.jobs import ImmediatePool
from tests.unit.devices.fake_microphone import Microphones
from tests.unit.devices.fake_speaker import Speakers

WORDS = "Good morning. The lamp has been automatic since spring."


def services_in(folder: Path, engine: RunningEngine | None) -> Services:
    """Services whose project and settings live in `folder`; This computer is `engine`, or still starts."""
    paths = Paths.under(folder)
    services = Services(paths, Project.untitled(paths))
    if engine is not None:
        services.connect.set_engine(engine.base_url, engine.key)
    return services


def equipment(
    services: Services,
    pool: JobPool,
    player: Player,
    transport: Transport | None = None,
    banner: Banner | None = None,
    microphones: Microphones | None = None,
) -> Equipment:
    """What the window gives to a tab."""
    voices = KnownVoices(services, pool)
    recorder = Recorder(open_microphone=(microphones or Microphones()).open, second=1)
    session = Session(services.settings, recorder, Inputs(), Click(), services.project.folder)
    session.setParent(voices)
    return Equipment(services, pool, player, transport or Transport(), banner or Banner(), voices, session)


@dataclass
class Desk:
    """A presenter with all it works on, and everything that it said."""

    services: Services
    pool: JobPool
    player: Player
    speakers: Speakers
    presenter: TtsPresenter
    errors: list[tuple[StudioError, Circumstance]] = field(default_factory=list)

    @property
    def page(self) -> Page:
        return self.presenter.page

    @property
    def voices(self) -> KnownVoices:
        return self.presenter.voices

    def deliver(self) -> None:
        """Everything that an immediate pool has to say, and what follows from it."""
        assert isinstance(self.pool, ImmediatePool)
        for _ in range(6):
            self.pool.deliver()

    def write(self, text: str) -> None:
        self.presenter.writing.type(text)
        self.presenter.writing.commit()

    def make(self) -> Take:
        """Makes a take to its end; with an immediate pool only."""
        self.presenter.producing.make()
        self.deliver()
        take = self.page.chosen
        assert take is not None
        return take


@contextmanager
def desk_in(
    folder: Path, engine: RunningEngine | None, pool: JobPool | None = None, *, begin: bool = True
) -> Iterator[Desk]:
    """A desk that is closed afterwards; a second one in the same folder is the studio started again."""
    services = services_in(folder, engine)
    speakers = Speakers("here")
    player = Player(open_speaker=speakers.open)
    pool = pool or ImmediatePool()
    given = equipment(services, pool, player)
    desk = Desk(services, pool, player, speakers, TtsPresenter(given))
    desk.presenter.failed.connect(lambda error, circumstance: desk.errors.append((error, circumstance)))
    given.voices.failed.connect(lambda error: desk.errors.append((error, NOTHING_KNOWN)))
    if begin:
        desk.presenter.begin()
        given.voices.engine_changed(EngineState(Phase.READY if engine else Phase.STARTING))
        given.voices.refresh()
    if isinstance(pool, ImmediatePool):
        desk.deliver()
    try:
        yield desk
    finally:
        desk.presenter.close()
        given.voices.leave()
        player.close()
        pool.close()
        services.close()


class HeldSpeak:
    """Speaks as the real one, but stops after the first sound until it is let go on or cancelled."""

    def __init__(self, speak: Callable[..., Take]) -> None:
        self._speak = speak
        self.go_on = threading.Event()

    def __call__(self, request: SpeechRequest, project: Project, cancel: CancelToken, **says: Any) -> Take:
        heard = says["heard"]

        def held(samples: FloatArray, rate: int) -> None:
            heard(samples, rate)
            forget = cancel.on_cancel(self.go_on.set)
            self.go_on.wait(30)
            forget()
            cancel.check()  # Or what the connection had ready by then would still make it whole.

        return self._speak(request, project, cancel, **{**says, "heard": held})


class FailingSpeak:
    """Raises instead of speaking."""

    def __init__(self, error: BaseException) -> None:
        self.error = error
        self.asked: list[SpeechRequest] = []

    def __call__(self, request: SpeechRequest, *_rest: object, **_says: object) -> Take:
        self.asked.append(request)
        raise self.error


class SuspiciousEar:
    """Finds the first word of every text cut off, and notes what it listened to."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def all(
        self, takes: Sequence[tuple[Take, str]], _project: Project, _cancel: CancelToken, **_says: object
    ) -> Iterator[HeardBack]:
        for take, text in takes:
            self.texts.append(text)
            yield HeardBack(take, (Suspect(Fault.CUT_AT_START, text.split()[0], 0.0, 0.2),))


def sound_that_came_out(speakers: Speakers) -> FloatArray:
    """What the last device was given to play, [frames]."""
    return np.asarray(speakers.last.heard_sound()[:, 0], np.float32)
