"""What the pickup list of the Infill tab does, and the page that follows. Without widgets."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.errors import Cancelled, Charge, DiskError, StudioError
from studio.core.patch import AS_RECORDED, Patch, PatchKind
from studio.core.patches import laying_in, patch_of, patch_values, patches_of, without_patches
from studio.core.pickups.order import PickupOrder
from studio.core.pickups.patching import Manner
from studio.core.pickups.worklist import Row, row_values, without_worklist, worklist_value
from studio.core.script_making import Fate, Made
from studio.services.plan_pickups import Plan
from studio.ui.errors import Circumstance
from studio.ui.speech.question_bar import Question
from studio.ui.speech.wording import price, quote_line
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.infill.pickups.page import ListPage, RowState, Standing, list_rows, state_of
from studio.ui.tabs.infill.pickups.reviewing import Reviewing
from studio.ui.tabs.infill.pickups.working import Asked, Source, Working
from studio.ui.tabs.infill.presenter import InfillPresenter

SAFE = "your recordings, your list and the takes already made"
NOTHING = "Every line that has a place is made"
UNSURE = "{words} was being made when the studio closed, and may have been paid for."


class PickupPresenter(QObject):
    """`working` does what takes time, `reviewing` goes through the lines. `changed` after everything that
    changes the page; `shown(bool)` when the list comes in the place of words and patch, or goes; `failed` as
    of the tab's presenter, whose `acts` do the rest."""

    changed = Signal()
    shown = Signal(bool)
    failed = Signal(object, object)

    def __init__(self, given: Equipment, acts: InfillPresenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._acts = given.services, acts
        self.working = Working(given.services, given.pool, self)
        self.reviewing = Reviewing(acts, self._state, self)
        self.is_shown = False
        self.question: Question | None = None
        self._answer: Callable[[], None] | None = None
        self._notice, self._price = "", 0
        self._source: Source | None = None
        self._failures: dict[str, str] = {}
        self._connect()

    def _connect(self) -> None:
        working, reviewing = self.working, self.reviewing
        working.planned.connect(self._planned)
        working.placed.connect(self._placed)
        working.chosen.connect(self._chosen)
        working.made.connect(self._made)
        working.unsure.connect(self._ask_unsure)
        working.failed.connect(self._failed)
        working.stopped.connect(self._stopped)
        reviewing.said.connect(self._say)
        reviewing.place_asked.connect(self._place)
        reviewing.take_asked.connect(self._ask_take)
        for news in (working.changed, reviewing.changed, self._acts.page_changed):
            news.connect(self.changed)

    def leave(self) -> None:
        """Hears no more of what goes on."""
        self.working.leave()

    # The page

    @property
    def page(self) -> ListPage:
        """What is shown now."""
        reviewing, to_make = self.reviewing, self._to_make
        worklist, patch = reviewing.worklist, reviewing.patch
        takes = [take.id for take in patch.takes] if patch is not None else []
        return ListPage(
            name=worklist.name,
            rows=list_rows(worklist, self._standing),
            unread=worklist.unread,
            working=self.working.step,
            making=self.working.is_making,
            to_make=len(to_make),
            quote=self._quote([patch for patch, _ in to_make]),
            reason=self._reason_not_to_make,
            notice=self._notice,
            question=self.question,
            takes=len(takes),
            number=takes.index(patch.chosen) + 1 if patch is not None and patch.chosen in takes else 0,
        )

    @property
    def _standing(self) -> Standing:
        return Standing(
            patches={patch.id: patch for patch in patches_of(self._acts.document)},
            has_take=lambda patch: patch.chosen in self._acts.takes,
            making=self.working.making,
            failed=self._failures,
            places=self.reviewing.places,
            current=self.reviewing.current,
        )

    def _state(self, row: Row) -> RowState:
        return state_of(row, self._standing)

    @property
    def _to_make(self) -> list[tuple[Patch, Path]]:
        """The patches without a take, each with the file of its recording."""
        standing = self._standing
        wanted: dict[str, tuple[Patch, Path]] = {}
        for row in self.reviewing.worklist.rows:
            if state_of(row, standing) in (RowState.NOT_MADE, RowState.FAILED):
                wanted[row.patch] = (standing.patches[row.patch], Path(row.path))
        return list(wanted.values())

    @property
    def _reason_not_to_make(self) -> str:
        to_make = self._to_make
        if self.working.running:
            return self.working.step
        return self._acts.reason(to_make[0][0]) if to_make else NOTHING

    def _quote(self, patches: list[Patch]) -> str:
        if not patches:
            return ""
        quotes = [self._services.quote.infill(patch.request) for patch in patches]
        count = self._acts.making.count
        self._price = count * sum(quote.credits for quote in quotes)
        return quote_line(self._price, count * sum(quote.about_seconds for quote in quotes))

    # The list

    def show(self, on: bool) -> None:
        """The list comes, or words and patch come back."""
        self.is_shown = on
        if on and not self.reviewing.current and self.reviewing.worklist.rows:
            self.reviewing.look(self.reviewing.worklist.rows[0].id)
        self.shown.emit(on)
        self.changed.emit()

    def open(self, path: Path) -> None:
        """A list in a file."""
        self._plan(Source(path=path, open=self._open_path))

    def paste(self, text: str) -> None:
        """A list that was pasted."""
        if text.strip():
            self._plan(Source(text=text, open=self._open_path))

    def find(self, path: Path) -> None:
        """A recording that the list names is there: everything is matched once more."""
        if self._source is not None:
            self._plan(replace(self._source, others=(*self._source.others, path)))

    @property
    def can_find(self) -> bool:
        """Whether the list is still at hand, to be matched with other recordings."""
        return self._source is not None

    def put_away(self) -> None:
        """The list goes; its patches stay."""
        self.working.stop()
        self.reviewing.forget()
        self._acts.writing.note("Put the pickup list away", without_worklist())
        self.show(on=False)

    @property
    def _open_path(self) -> Path | None:
        here = self._acts.opening.recording
        return here.path if here is not None else None

    @property
    def _manner(self) -> Manner:
        usual = self._acts.writing.mending.usual
        return Manner(usual.voice_id or AS_RECORDED, usual.model, usual.language, usual.controls)

    def _plan(self, source: Source) -> None:
        self._notice, self._source = "", source
        self.drop_question()
        self.working.plan(source, self._manner)

    def _planned(self, plan: Plan) -> None:
        """The new list takes the place of the old one, whose patches go where nothing was made of them."""
        document = self._acts.document
        old = (patch_of(document, row.patch) for row in self.reviewing.worklist.rows)
        unmade = [patch.id for patch in old if patch is not None and not patch.takes]
        values = without_patches(unmade) | worklist_value(plan.worklist) | patch_values(*plan.patches)
        self.reviewing.forget()
        self._failures.clear()
        self._acts.writing.note(f"Open the pickup list {plan.worklist.name}", values)
        self._notice = "" if plan.worklist.rows else "No line of the list says what shall be mended."
        if plan.worklist.rows:
            self.reviewing.look(plan.worklist.rows[0].id)
        self.changed.emit()

    # A line's place

    def place(self, identity: str, number: int) -> None:
        """The line of that id has its place of that number, from 0."""
        row = self.reviewing.worklist.row(identity)
        if row is not None:
            self._place(row, number)

    def _place(self, row: Row, number: int) -> None:
        self._notice = ""
        self.working.place(row, number, self._manner)

    def _placed(self, row: Row, patch: Patch) -> None:
        before = patch_of(self._acts.document, row.patch)
        values = row_values([row]) | patch_values(patch)
        old = self.reviewing.worklist.row(row.id)
        if old is not None and old.patch and before is None:
            values |= without_patches([old.patch])
        self.reviewing.places.pop(row.id, None)
        self._acts.writing.note(f"Place line {row.pickup.number}", values)
        self.reviewing.go_on()

    # Making

    def press_primary(self) -> None:
        """What the primary button says: make what is missing, or stop."""
        if self.working.is_making:
            self.working.stop()
        else:
            self.make()

    def make(self) -> None:
        """Makes what has no take yet, in one run."""
        to_make = self._to_make
        if to_make and not self._reason_not_to_make:
            self._begin(Asked(tuple(to_make), self._acts.making.count))

    def _begin(self, asked: Asked) -> None:
        own = [path for patch, path in asked.patches if patch.voice_id == AS_RECORDED]
        if own and self._services.as_recorded.must_ask:
            words = self._services.as_recorded.question(own[0].name)
            self._ask(Question(words, "Not now", "Yes, clone it"), lambda: self._allow(asked))
            return
        self.drop_question()
        self._notice = ""
        for patch, _ in asked.patches:
            self._failures.pop(patch.id, None)
        self.working.make(asked)

    def _allow(self, asked: Asked) -> None:
        with suppress(DiskError):  # It holds for this session even so.
            self._services.as_recorded.allow()
        self._begin(asked)

    def _ask_unsure(self, orders: tuple[PickupOrder, ...]) -> None:
        words = ", ".join(dict.fromkeys(f"“{order.patch.text}”" for order in orders))
        question = Question(UNSURE.format(words=words), "Leave it", "Make it once more")
        asked = Asked(tuple(self._to_make), self._acts.making.count, again=True)
        self._ask(question, lambda: self._begin(asked))

    def _ask_take(self, patch: Patch) -> None:
        """One more take, at once where nothing is charged for it."""
        path = next((Path(row.path) for row in self.reviewing.worklist.rows if row.patch == patch.id), None)
        if path is None or self.working.is_making or self._acts.reason(patch):
            self._say("There is no other take; another one cannot be made just now.")
            return
        asked = Asked(((patch, path),), 1, first=self._next_seed(patch))
        credits = self._services.quote.infill(patch.request).credits
        if credits:
            question = Question(f"Make another take for {price(credits)}?", "Not now", "Make another")
            self._ask(question, lambda: self._begin(asked))
        else:
            self._begin(asked)

    def _next_seed(self, patch: Patch) -> int:
        known = [
            self._acts.takes[take.id].request.seed for take in patch.takes if take.id in self._acts.takes
        ]
        return max(known, default=-1) + 1

    def _chosen(self, made: Patch) -> None:
        """A patch has its takes; what the user changed of it meanwhile stays."""
        now = patch_of(self._acts.document, made.id)
        if now is None:
            return
        known = {take.id for take in now.takes}
        takes = (*now.takes, *(take for take in made.takes if take.id not in known))
        laid = replace(now, takes=takes, chosen=made.chosen or now.chosen, enabled=True)
        if made.kind is PatchKind.REMOVE:
            laid = replace(laid, place=made.place, closing=made.closing)
        values, covered = laying_in(self._acts.document, laid)
        rows = [row for row in self.reviewing.worklist.rows if row.patch == made.id]
        number = rows[0].pickup.number if rows else 0
        self._acts.writing.note(f"Make line {number}", values)
        if covered:
            self._acts.writing.covered.emit(covered)
        current = self.reviewing.row
        if current is not None and current.patch == made.id and not self._acts.hearing.is_sounding:
            self.reviewing.look(current.id, hear=True)

    def _made(self, made: Made) -> None:
        for outcome in made.of(Fate.FAILED):
            if outcome.error is not None:
                self._failures[outcome.id.partition(":")[0]] = outcome.error.sentence
        count, left = len(made.outcomes), len(made.left)
        if made.ended_by is not None:
            self.failed.emit(made.ended_by, Circumstance("The list", self._price, SAFE))
        elif made.stopped:
            may = " It may still be charged." if made.maybe_charged else ""
            self._say(f"Stopped. Nothing was lost: {count - left} of {count} takes are made.{may}")
        elif left:
            self._say(f"{count - left} of {count} takes are made. What failed can be made again.")
        else:
            self._say("All is made. A accepts, N hears the next take, X rejects.")

    # Questions and news

    def answer(self, go_on: bool) -> None:
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

    def _failed(self, error: StudioError) -> None:
        self.failed.emit(error, Circumstance("The list", 0, SAFE))

    def _stopped(self, stopped: Cancelled) -> None:
        may = " It may still be charged." if stopped.charge is not Charge.NOTHING else ""
        self._say(f"Stopped. Nothing was lost.{may}")

    def _say(self, notice: str) -> None:
        self._notice = notice
        self.changed.emit()
