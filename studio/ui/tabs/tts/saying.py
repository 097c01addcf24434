"""How words are said: the lists of the project and of all projects, and trying an entry by ear."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from studio.core.clip import Clip
from studio.core.errors import StudioError
from studio.core.language import tr
from studio.core.pronunciation import Pronunciation
from studio.core.speech import SpeechRequest
from studio.devices.player import Player
from studio.jobs.pool import JobPool
from studio.jobs.task import Work
from studio.services.sounds import Sounding, Sounds
from studio.services.studio import Services
from studio.ui.act import Act
from studio.ui.speech.wording import price
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
        self._look = Act(pool, parent=self)
        self._look.done.connect(self._found)
        self._look.failed.connect(self._not_found)
        self._look.stopped.connect(self._not_found)
        self._word = ""
        self.trying, self.looking = "", False
        self.proposals: tuple[Sounding, ...] = ()

    def entries(self, *, for_all: bool) -> tuple[Pronunciation, ...]:
        """One of the two lists, sorted by word."""
        lists = self._services.pronunciations
        return lists.for_all if for_all else lists.of(self._services.project.document)

    def find(self, word: str) -> None:
        """Asks this computer for three other sounds of a word; `proposals` has them then."""
        if word == self._word:
            return
        self._look.leave()
        self._word, self.proposals, self.looking = word, (), bool(word)
        if word:
            find, language = self._services.find_sounds, self._writing.block.language

            def work(work: Work) -> Sounds:
                return find(word, language, work.cancel)

            self._look.begin(tr("Looking up “{word}”", word=word), work)
        self.changed.emit()

    def keep(self, entry: Pronunciation, *, for_all: bool) -> bool:
        """Puts an entry into a list, in the place of the same word's; False if it cannot be."""
        lists, project = self._services.pronunciations, self._services.project
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

    def costs(self, entry: Pronunciation) -> str:
        """What trying costs, as a sentence; empty for nothing, as on this computer."""
        credits = self._services.quote(self._request(entry)).credits
        told = price(credits, self._services.budgets.excess(None, credits))
        return tr("Hearing it costs {price}.", price=told) if credits else ""

    def try_out(self, entry: Pronunciation) -> None:
        """Says the word so, in the current block's voice; it is heard and not kept."""
        request, say = self._request(entry), self._services.try_out

        def work(work: Work) -> Clip:
            return say(request, work.cancel)

        self.trying = entry.word
        self._act.begin(tr("Trying “{word}”", word=entry.word), work)
        self.changed.emit()

    def leave(self) -> None:
        """Hears no more of it: the tab is closing."""
        self._act.leave()
        self._look.leave()

    def _request(self, entry: Pronunciation) -> SpeechRequest:
        block = self._writing.block
        entries = (entry,) if entry.spelling or entry.phonemes else ()
        return SpeechRequest(
            entry.word, block.voice_id, block.model, block.language, block.controls, pronunciations=entries
        )

    def _found(self, sounds: Sounds) -> None:
        self.looking, self.proposals = False, sounds.others
        self.changed.emit()

    def _not_found(self, _error: object) -> None:
        """No proposals, then: the user spells it."""
        self.looking = False
        self.changed.emit()

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
