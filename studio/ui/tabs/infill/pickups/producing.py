"""Making the patches of a pickup list: what is missing, what it costs, what is asked before, what came."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.errors import Charge, DiskError
from studio.core.language import listed, tr, trn
from studio.core.patch import AS_RECORDED, Patch, PatchKind
from studio.core.pickups.order import PickupOrder
from studio.core.script_making import Fate, Made
from studio.ui.errors import Circumstance
from studio.ui.sentences import stopped_words
from studio.ui.speech.question_bar import Question
from studio.ui.speech.wording import price, quote_line
from studio.ui.tabs.infill.pickups.asked import Asked
from studio.ui.tabs.infill.pickups.ground import Ground
from studio.ui.tabs.infill.pickups.working import Working
from studio.ui.tabs.infill.wording import LIST

SAFE = tr("your recordings, your list and the takes already made")
ALL_MADE = tr("All is made. A accepts, N hears the next take, X rejects.")
NO_OTHER = tr("There is no other take, and none can be made just now.")


class Producing(QObject):
    """`changed` when something is otherwise; `said(str)` with a sentence; `arrived(patch id)` when a patch
    has its takes; `failed(StudioError, Circumstance)` where nothing more can be made. `failures` are the
    sentences of single ones that failed, by the ids of their patches."""

    changed = Signal()
    said = Signal(str)
    arrived = Signal(str)
    failed = Signal(object, object)

    def __init__(self, ground: Ground, working: Working, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground, self._working = ground, working
        self.question: Question | None = None
        self.failures: dict[str, str] = {}
        self._answer: Callable[[], None] | None = None
        self._price = 0
        working.chosen.connect(self._chosen)
        working.made.connect(self._made)
        working.unsure.connect(self._ask_unsure)

    @property
    def count(self) -> int:
        """How many takes of each patch are made."""
        return self._ground.acts.making.count

    def quote(self, patches: Iterable[Patch]) -> str:
        """What they come to and how long they will be, in words; empty for none."""
        quotes = [self._ground.services.quote.infill(patch.request) for patch in patches]
        if not quotes:
            return ""
        credits = self.count * sum(each.credits for each in quotes)
        seconds = self.count * sum(each.about_seconds for each in quotes)
        return quote_line(credits, seconds, self._excess(credits))

    def make(self, patches: Iterable[tuple[Patch, Path]]) -> None:
        """Makes takes of these patches of the recordings at the paths, in one run."""
        self._begin(Asked(tuple(patches), self.count))

    def another(self, patch: Patch) -> None:
        """One more take, at once where nothing is charged for it."""
        path = self._ground.path_of(patch)
        if path is None or self._working.is_making:
            self.said.emit(NO_OTHER)
            return
        asked = Asked(((patch, path),), 1, first=self._next_seed(patch))
        credits = self._ground.services.quote.infill(patch.request).credits
        if credits:
            told = price(credits, self._excess(credits))
            asked_for = tr("Make another take for {price}?", price=told)
            question = Question(asked_for, tr("Not now"), tr("Make another"))
            self._ask(question, lambda: self._begin(asked))
        else:
            self._begin(asked)

    def _excess(self, credits: int) -> str:
        services = self._ground.services
        return services.budgets.excess(services.project, credits)

    def _next_seed(self, patch: Patch) -> int:
        takes = self._ground.takes
        return max((takes[each.id].request.seed for each in patch.takes if each.id in takes), default=-1) + 1

    def _begin(self, asked: Asked) -> None:
        services = self._ground.services
        own = [path for patch, path in asked.patches if patch.voice_id == AS_RECORDED]
        if own and services.as_recorded.must_ask:
            question = Question(
                services.as_recorded.question(own[0].name), tr("Not now"), tr("Yes, clone it")
            )
            self._ask(question, lambda: self._allow(asked))
            return
        self.drop_question()
        for patch, _ in asked.patches:
            self.failures.pop(patch.id, None)
        self._price = len(asked.orders) and sum(
            services.quote.infill(order.patch.request).credits for order in asked.orders
        )
        self._working.make(asked)

    # Questions

    def answer(self, *, go_on: bool) -> None:
        """The user's answer: to go on, or not."""
        act = self._answer
        self.drop_question()
        if go_on and act is not None:
            act()
        self.changed.emit()

    def drop_question(self) -> None:
        """Nothing is asked any more."""
        self.question, self._answer = None, None

    def _ask(self, question: Question, act: Callable[[], None]) -> None:
        self.question, self._answer = question, act
        self.changed.emit()

    def _allow(self, asked: Asked) -> None:
        with suppress(DiskError):  # It holds for this session even so.
            self._ground.services.as_recorded.allow()
        self._begin(asked)

    def _ask_unsure(self, asked: Asked, orders: tuple[PickupOrder, ...]) -> None:
        texts = tuple(dict.fromkeys(order.patch.text for order in orders))
        question = Question(_unsure(texts), tr("Leave it"), tr("Make it once more"))
        self._ask(question, lambda: self._begin(replace(asked, again=True)))

    # What came

    def _chosen(self, made: Patch) -> None:
        """A patch has its takes; what the user changed of it meanwhile stays."""
        now = self._ground.patch(made.id)
        if now is None:
            return
        known = {take.id for take in now.takes}
        takes = (*now.takes, *(take for take in made.takes if take.id not in known))
        laid = replace(now, takes=takes, chosen=made.chosen or now.chosen, enabled=True)
        if made.kind is PatchKind.REMOVE:
            laid = replace(laid, place=made.place, closing=made.closing)
        rows = self._ground.rows_of(made.id)
        label = tr("Make line {number}", number=rows[0].pickup.number) if rows else tr("Make the line")
        self._ground.lay_in(label, laid)
        self.arrived.emit(made.id)

    def _made(self, made: Made) -> None:
        for outcome in made.of(Fate.FAILED):
            if outcome.error is not None:
                self.failures[outcome.id.partition(":")[0]] = outcome.error.sentence
        count, left = len(made.outcomes), len(made.left)
        if made.ended_by is not None:
            self.failed.emit(made.ended_by, Circumstance(LIST, self._price, SAFE))
        elif made.stopped:
            self.said.emit(_stopped(count - left, count, made.charge))
        elif left:
            self.said.emit(
                trn(
                    "{made} of {count} take is made. What failed can be made again.",
                    "{made} of {count} takes are made. What failed can be made again.",
                    count,
                    made=count - left,
                )
            )
        else:
            self.said.emit(ALL_MADE)


def _stopped(made: int, count: int, charge: Charge) -> str:
    said = trn(
        "Stopped. Nothing was lost: {made} of {count} take is made.",
        "Stopped. Nothing was lost: {made} of {count} takes are made.",
        count,
        made=made,
    )
    return stopped_words(charge, said)


def _unsure(texts: Sequence[str]) -> str:
    """Before these words are made again."""
    return trn(
        "{words} was being made when the studio closed, and may have been paid for.",
        "{words} were being made when the studio closed, and may have been paid for.",
        len(texts),
        words=listed([tr("“{words}”", words=text) for text in texts]),
    )
