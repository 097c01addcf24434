"""Having takes made: when it can be, what is asked before, and what becomes of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import Final

from PySide6.QtCore import QObject, Signal

from studio.core.errors import Cancelled, DiskError, StudioError
from studio.core.language import tr
from studio.core.patch import AS_RECORDED, Patch, PatchTake
from studio.core.take import Take
from studio.jobs.pool import JobPool
from studio.services.quote import Quote
from studio.services.studio import Services
from studio.ui.errors import Circumstance
from studio.ui.reading.recording import Recording
from studio.ui.sentences import closed, stopped_words
from studio.ui.speech.question_bar import Question, make_again
from studio.ui.tabs.infill.filling import Filling, Wanted
from studio.ui.tabs.infill.patch_takes import next_seed, same_take
from studio.ui.tabs.infill.wording import PATCH
from studio.ui.tabs.infill.writing import Writing

COUNT: Final = "infill_takes"
"""The setting: how many takes are made at once."""
USUAL, MOST = 2, 5
SAFE: Final = tr("your recording, your words and the takes already made")


Answers = tuple[Callable[[], object], Callable[[], object]]


def _nothing() -> None:
    """The answer after which nothing is done."""


class Making(QObject):
    """`begun` when the user asks for something; `changed` when something is otherwise; `made(Take)` when a
    take of the patch in sight is there; `said(str)` with a sentence for the user; `failed(StudioError,
    Circumstance)`. `recording` gives the one that is open, `reason` why a patch cannot be made, without a
    full stop, empty if it can."""

    begun = Signal()
    changed = Signal()
    made = Signal(object)
    said = Signal(str)
    failed = Signal(object, object)

    def __init__(
        self,
        services: Services,
        pool: JobPool,
        writing: Writing,
        recording: Callable[[], Recording | None],
        reason: Callable[[Patch | None], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._writing = services, writing
        self._recording, self._reason = recording, reason
        self._price = 0
        self.question: Question | None = None
        self._answers: Answers = (_nothing, _nothing)
        self.filling = Filling(services, pool, self)
        self.filling.progressed.connect(self.changed)
        self.filling.ended.connect(self.changed)
        self.filling.made.connect(self._made)
        self.filling.kept.connect(self._kept)
        self.filling.failed.connect(self._failed)
        self.filling.stopped.connect(self._stopped)

    @property
    def count(self) -> int:
        """How many takes are made at once."""
        kept = self._services.settings.get(COUNT)
        return min(max(kept, 1), MOST) if isinstance(kept, int) else USUAL

    def set_count(self, count: int) -> None:
        """So many takes are made at once from now on."""
        with suppress(DiskError):  # It holds for this session even so.
            self._services.settings.set(COUNT, count)
        self.changed.emit()

    def quote(self, patches: Iterable[Patch], count: int = 1) -> Quote:
        """Of `count` takes of each of these."""
        quotes = [self._services.quote.infill(patch.request) for patch in patches]
        return Quote(
            count * sum(each.credits for each in quotes), count * sum(each.about_seconds for each in quotes)
        )

    def press(self) -> None:
        """What the primary button says: make takes, or stop."""
        if self.filling.running:
            self.filling.stop()
        else:
            self.make()

    def make(self, *, again: bool = False) -> None:
        """Makes takes of the patch in sight. Where one like it was paid for, asks first, unless `again` says
        that they shall be made."""
        self.begun.emit()
        self._writing.commit()
        patch = self._writing.patch
        if self.filling.running:
            return
        reason = self._reason(patch)
        if reason or patch is None:
            self.said.emit(closed(reason))
            return
        price = self.quote([patch], self.count).credits
        if price and not again and self._same(patch) is not None:
            excess = self._services.budgets.excess(self._services.project, price)
            self.ask(make_again(price, excess), self._keep, lambda: self.make(again=True))
            return
        self._writing.settle()
        self._begin([self._writing.patch or patch], self.count)

    def make_each(self, patches: Sequence[Patch]) -> None:
        """Makes one take of each of these; of the others, and why not, it says a sentence."""
        self.begun.emit()
        self._writing.commit()
        ready = [patch for patch in patches if not self._reason(patch)]
        if self.filling.running or not patches:
            return
        if not ready:
            self.said.emit(closed(self._reason(patches[0])))
        else:
            self._begin(ready, 1)

    # Questions

    def answer(self, *, go_on: bool) -> None:
        """The user's answer to the question: to go on, or what costs nothing."""
        self.begun.emit()
        keeps, goes_on = self._answers
        self.drop_question()
        (goes_on if go_on else keeps)()
        self.changed.emit()

    def drop_question(self) -> None:
        """Something else was begun: nothing is asked any more."""
        self.question, self._answers = None, (_nothing, _nothing)

    def ask(self, question: Question, keeps: Callable[[], object], goes_on: Callable[[], object]) -> None:
        """Asks; `answer` does what belongs to the answer."""
        self.question, self._answers = question, (keeps, goes_on)
        self.changed.emit()

    def _keep(self) -> None:
        patch = self._writing.patch
        found = self._same(patch) if patch is not None else None
        if found is not None:
            self._writing.choose(found)

    def _same(self, patch: Patch) -> Take | None:
        return same_take(patch, self._services.project.takes(), self._services.as_recorded.is_one)

    def _allow(self, patches: Sequence[Patch], count: int) -> None:
        """The speaker agreed, and the connection may learn the voice."""
        with suppress(DiskError):  # It holds for this session even so.
            self._services.as_recorded.allow()
        self._begin(patches, count)

    # Making

    def _begin(self, patches: Sequence[Patch], count: int) -> None:
        recording, takes = self._recording(), self._services.project.takes()
        assert recording is not None
        own = any(patch.voice_id == AS_RECORDED for patch in patches)
        if own and self._services.as_recorded.must_ask:
            words = self._services.as_recorded.question(recording.path.name)
            question = Question(words, tr("Not now"), tr("Yes, clone it"))
            self.ask(question, _nothing, lambda: self._allow(patches, count))
            return
        self.drop_question()
        self._price = self.quote(patches, count).credits
        wanted = [
            Wanted(patch, next_seed(patch, takes) + number, recording.file)
            for patch in patches
            for number in range(count)
        ]
        self.filling.begin(wanted)
        self.changed.emit()

    def _made(self, take: Take, laid: PatchTake, patch: Patch) -> None:
        """The first take of new words is the one that stands in the recording, until another is chosen."""
        now = next((each for each in self._writing.patches if each.id == patch.id), None)
        if now is None:
            return
        chosen = self._services.project.takes().get(now.chosen)
        stale = chosen is None or chosen.request.text != take.request.text
        self._writing.add(now.id, laid, choose=stale)
        if now.id == self._writing.mending.current:
            self.made.emit(take)

    def _kept(self, _take: Take, laid: PatchTake, patch: Patch) -> None:
        self._writing.add(patch.id, laid, choose=False)

    def _failed(self, error: StudioError) -> None:
        self.changed.emit()
        self.failed.emit(error, Circumstance(PATCH, self._price, SAFE))

    def _stopped(self, stopped: Cancelled) -> None:
        self.said.emit(stopped_words(stopped.charge))
