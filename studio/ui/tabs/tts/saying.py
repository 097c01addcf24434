"""How words are said: the lists of the project and of all projects, and trying an entry by ear."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from studio.core.clip import Clip
from studio.core.errors import StudioError
from studio.core.pronunciation import Pronunciation
from studio.core.respelling import respellings
from studio.core.speech import SpeechRequest
from studio.devices.player import Player
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.services.studio import Services
from studio.ui.act import Act
from studio.ui.tabs.tts.writing import Writing

TRIED = "tried word"


class Saying(QObject):
    """`changed` when a list or what is tried is otherwise; `failed(StudioError)`."""

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, services: Services, pool: JobPool, player: Player, writing: Writing, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services, self._player, self._writing = services, player, writing
        self._act = Act(pool, parent=self)
        self._act.done.connect(self._heard)
        self._act.failed.connect(self._failed)
        self._act.stopped.connect(self._over)
        self.trying = ""

    def entries(self, *, for_all: bool) -> tuple[Pronunciation, ...]:
        """One of the two lists, sorted by word."""
        lists = self._services.pronunciations
        return lists.for_all if for_all else lists.of(self._services.project.document)

    def proposals(self, word: str) -> tuple[str, ...]:
        """Three ways to spell a word, to be tried by ear."""
        return respellings(word)

    def keep(self, word: str, spelling: str, *, for_all: bool) -> bool:
        """Puts an entry into a list, in the place of the same word's; False if it cannot be."""
        lists, project = self._services.pronunciations, self._services.project
        entry = Pronunciation(word, spelling)
        if for_all:
            kept = self._writing.do(lambda: lists.set_for_all(entry))
        else:
            kept = self._writing.do(lambda: self._writing.document.do(lists.setting(project, entry)))
        self.changed.emit()
        return kept

    def remove(self, entry: Pronunciation, *, for_all: bool) -> None:
        """Takes an entry out of a list."""
        lists, project = self._services.pronunciations, self._services.project
        if for_all:
            self._writing.do(lambda: lists.remove_for_all(entry))
        else:
            self._writing.do(lambda: self._writing.document.do(lists.removing(project, entry)))
        self.changed.emit()

    def credits(self, word: str, spelling: str) -> int:
        """What trying costs; nothing on this computer."""
        return self._services.quote(self._request(word, spelling)).credits

    def try_out(self, word: str, spelling: str) -> None:
        """Says the word so, in the current block's voice; it is heard and not kept."""
        request, say = self._request(word, spelling), self._services.try_out

        def work(work: Work) -> Clip:
            return say(request, work.cancel)

        self.trying = spelling
        self._act.begin(f"Trying “{word}”", work)
        self.changed.emit()

    def leave(self) -> None:
        """Hears no more of it: the tab is closing."""
        self._act.leave()

    def _request(self, word: str, spelling: str) -> SpeechRequest:
        block = self._writing.block
        entries = (Pronunciation(word, spelling),) if spelling else ()
        return SpeechRequest(
            word, block.voice_id, block.model, block.language, block.controls, pronunciations=entries
        )

    def _heard(self, clip: Clip) -> None:
        self.trying = ""
        self._player.load(clip, TRIED)
        self._player.play()
        self.changed.emit()

    def _over(self, _stopped: object) -> None:
        self.trying = ""
        self.changed.emit()

    def _failed(self, error: StudioError) -> None:
        self._over(error)
        self.failed.emit(error)
