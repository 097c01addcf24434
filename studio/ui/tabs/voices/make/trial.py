"""Hearing a clone before it is kept."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from studio.core.clip import Clip
from studio.core.language import tr
from studio.core.parameters import Parameter
from studio.core.voice import Voice
from studio.core.voice_requests import CloneRequest
from studio.jobs.task import Work
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.voices.make.cloning import Cloning
from studio.ui.tabs.voices.make.typed import Typed
from studio.ui.tabs.voices.saying import Line, Saying

KEY = "clone trial"
HERE = tr("Made on this computer, free. Nothing is kept.")


class Trial(QObject):
    """`saying` plays it; `voice` is the voice that was tried last, as it would look, None once the recording
    or the stretch is another one. `changed` when that is otherwise."""

    changed = Signal()

    def __init__(self, given: Equipment, cloning: Cloning, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._cloning = given.services, cloning
        self.saying = Saying(given.pool, given.player, self)
        self._voice: tuple[CloneRequest, Voice] | None = None
        self._came: tuple[CloneRequest, Voice] | None = None
        self.saying.changed.connect(self.changed)
        self.saying.sourced.connect(self._sourced)

    def close(self) -> None:
        """Silence, and nothing more is heard of it."""
        self.saying.close()

    @property
    def note(self) -> str:
        """Where it is made and what it costs."""
        chosen = self._services.connect.chosen
        elsewhere = tr(
            "Made on this computer, free; the clone of {service} may sound different.", service=chosen.name
        )
        return HERE if chosen.is_this_computer else elsewhere

    @property
    def on(self) -> bool:
        """True while it is made or heard."""
        return self.saying.on == KEY

    def look(self, typed: Typed) -> Voice | None:
        """The voice as it was tried, if that is what would be cloned now."""
        request = self._request(typed)
        return self._voice[1] if self._voice is not None and self._voice[0] == request else None

    def toggle(self, typed: Typed, text: str) -> None:
        """Hears the clone say it, or ends that."""
        request, services = self._request(typed), self._services
        if request is None or not text:
            return
        asked = request

        def make(work: Work) -> Clip:
            clip, voice = services.try_clone(asked, text, work.cancel, progress=work.progress)
            self._came = (asked, voice)
            return clip

        self.saying.toggle(Line(KEY, tr("A first guess"), f"“{text}”", tr("Trying the clone"), make))

    def _request(self, typed: Typed) -> CloneRequest | None:
        """Only what the voice depends on: another name is no other voice. This computer takes all of it."""
        passage = self._cloning.passage
        if passage is None:
            return None
        taken = not self._cloning.untaken(Parameter.CLONE_TRANSCRIPT)
        words = typed.transcript.strip() if taken else ""
        return CloneRequest(passage, "", typed.language, typed.mode, typed.enhance, transcript=words)

    def _sourced(self, *_what: object) -> None:
        """The worker has the voice by now, and no longer touches it."""
        self._voice = self._came
        self.changed.emit()
