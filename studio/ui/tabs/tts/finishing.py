"""Draft here, finish there: approved blocks are made anew by the connection that speaks now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from studio.core.errors import BadVoice, Cancelled, StudioError
from studio.core.language import tr, trn
from studio.core.script import blocks_of
from studio.core.script_making import Fate
from studio.core.voice import Voice
from studio.jobs.pool import JobPool
from studio.jobs.task import Lane, Work
from studio.services.finish_script import Finished
from studio.services.studio import Services
from studio.ui.act import Act
from studio.ui.sentences import STOPPED
from studio.ui.speech.wording import quote_line
from studio.ui.tabs.tts.asking import untold
from studio.ui.tabs.tts.writing import Writing
from studio.ui.voices.known import KnownVoices


@dataclass(frozen=True, slots=True)
class Standin:
    """A voice of the draft, and the one that stands for it here; None where nobody has chosen yet."""

    draft_id: str
    draft: str
    voice: Voice | None


class Finishing(QObject):
    """`changed` when anything of it is otherwise; `failed(StudioError)`; `told(sentence)` when it is over."""

    changed = Signal()
    failed = Signal(object)
    told = Signal(str)

    def __init__(
        self, services: Services, pool: JobPool, writing: Writing, voices: KnownVoices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services, self._writing, self._voices = services, writing, voices
        self._act = Act(pool, Lane.LONG, self)
        self._act.progressed.connect(self._progressed)
        self._act.done.connect(self._done)
        self._act.failed.connect(self._failed)
        self._act.stopped.connect(self._stopped)
        self.step = ""

    @property
    def running(self) -> bool:
        """True while blocks are made."""
        return self._act.running

    @property
    def where(self) -> str:
        """The connection that finishes."""
        return self._services.connect.chosen.name

    @property
    def voices(self) -> tuple[Voice, ...] | None:
        """Those that can stand for others; None while they are not known."""
        return self._voices.choosable

    @property
    def standins(self) -> tuple[Standin, ...]:
        """The voices of approved blocks."""
        project = self._services.project
        names = {take.request.voice_id: take.voice_name for take in project.takes().values()}
        chosen = self._services.finish_script.voices(project, self._services.connect.chosen)
        return tuple(
            Standin(
                draft, names.get(draft, tr("A voice")), self._voices.find(there) or self._voices.find(draft)
            )
            for draft, there in chosen.items()
        )

    @property
    def quote(self) -> tuple[int, str]:
        """How many blocks would be made, and what that costs, in words; none until every voice has one."""
        if any(each.voice is None for each in self.standins):
            return 0, ""
        try:
            quote = self._services.finish_script.quote(self._services.project, self._services.connect.chosen)
        except BadVoice:
            return 0, ""
        excess = self._services.budgets.excess(self._services.project, quote.credits)
        return len(quote.lines), quote_line(quote.credits, quote.seconds, excess)

    @property
    def untold(self) -> str:
        """Of which words the connection is not told how they sound; empty for none."""
        project, connection = self._services.project, self._services.connect.chosen
        try:
            orders = self._services.finish_script.orders(project, connection)
        except BadVoice:
            return ""
        return untold((order.request for order in orders), self._voices.abilities, connection.name)

    def choose(self, draft_id: str, voice: Voice) -> None:
        """That voice stands for the draft's."""
        self._keep({draft_id: voice.id})

    def settle(self) -> None:
        """Voices that are here as they are stand for themselves."""
        project, connection = self._services.project, self._services.connect.chosen
        for block in blocks_of(project.document):
            if block.approved:
                self._writing.settle_voice(block.id)
        known = self._services.finish_script.voices(project, connection)
        same = {draft: draft for draft, there in known.items() if not there and self._voices.find(draft)}
        if same:
            self._keep(same)

    def begin(self) -> None:
        """Makes them."""
        self._writing.commit()
        finish, project = self._services.finish_script, self._services.project
        connection = self._services.connect.chosen

        def work(work: Work) -> Finished:
            return finish(project, connection, work.cancel, progress=work.progress)

        self._act.begin(tr("Finishing on {connection}", connection=connection.name), work)
        self.changed.emit()

    def stop(self) -> None:
        """Stops; what was made is kept."""
        self._act.stop()

    def leave(self) -> None:
        """Hears no more of it: the tab is closing."""
        self._act.leave()

    def _keep(self, voices: Mapping[str, str]) -> None:
        project, connection = self._services.project, self._services.connect.chosen
        edit = self._services.finish_script.choosing(project, connection, voices)
        self._writing.do(lambda: self._writing.document.do(edit))
        self.changed.emit()

    def _progressed(self, progress: object) -> None:
        self.step = str(getattr(progress, "step", ""))
        self.changed.emit()

    def _done(self, finished: Finished) -> None:
        self.step, edit = "", finished.edit
        if edit is not None:
            self._writing.do(lambda: self._writing.document.do(edit))
        count = len(finished.made.of(Fate.MADE, Fate.THERE))
        failed = next((each.error for each in finished.made.of(Fate.FAILED) if each.error is not None), None)
        self.changed.emit()
        self.told.emit(
            trn(
                "{count} block is finished on {connection}.",
                "{count} blocks are finished on {connection}.",
                count,
                connection=self.where,
            )
        )
        if failed is not None:
            self.failed.emit(failed)

    def _failed(self, error: StudioError) -> None:
        self.step = ""
        self.changed.emit()
        self.failed.emit(error)

    def _stopped(self, _stopped: Cancelled) -> None:
        self.step = ""
        self.changed.emit()
        self.told.emit(STOPPED)
