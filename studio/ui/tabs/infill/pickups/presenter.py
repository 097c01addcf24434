"""What the pickup list of the Infill tab does, and the page that follows. Without widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.errors import Cancelled, StudioError
from studio.core.language import tr, trn
from studio.core.patch import AS_RECORDED, Patch, overlap
from studio.core.patches import Values, mending_value, patch_values, without_patches
from studio.core.pickups.patching import Manner
from studio.core.pickups.worklist import Row, row_values, without_worklist, worklist_value
from studio.services.plan_pickups import Plan
from studio.ui.errors import Circumstance
from studio.ui.sentences import stopped_words
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.infill.page import Page
from studio.ui.tabs.infill.pickups.asked import Source
from studio.ui.tabs.infill.pickups.ground import Ground
from studio.ui.tabs.infill.pickups.page import ListPage, Standing, elsewhere, home_of, list_rows, state_of
from studio.ui.tabs.infill.pickups.producing import SAFE, Producing
from studio.ui.tabs.infill.pickups.reviewing import Reviewing
from studio.ui.tabs.infill.pickups.row_state import RowState
from studio.ui.tabs.infill.pickups.working import Working
from studio.ui.tabs.infill.presenter import InfillPresenter
from studio.ui.tabs.infill.wording import LIST, quoted_words

NOTHING = tr("Every line that has a place is made")
NO_LINES = tr("No line of the list says what shall be mended.")


class PickupPresenter(QObject):
    """`working` does what takes time, `producing` makes patches, `reviewing` goes through the lines.
    `changed` after everything that changes the page; `shown(bool)` when the list comes in the place of words
    and patch, or goes; `failed` as of the tab's presenter, whose `acts` do the rest."""

    changed = Signal()
    shown = Signal(bool)
    failed = Signal(object, object)

    def __init__(self, given: Equipment, acts: InfillPresenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground, self._acts = Ground(given.services, acts), acts
        self.working = Working(given.services, given.pool, self)
        self.producing = Producing(self._ground, self.working, self)
        self.reviewing = Reviewing(self._ground, self._state, self)
        self.is_shown, self._notice, self._cannot = False, "", ""
        self._source: Source | None = None
        self._connect()

    def _connect(self) -> None:
        working, producing, reviewing = self.working, self.producing, self.reviewing
        working.planned.connect(self._planned)
        working.placed.connect(self._placed)
        working.failed.connect(self._failed)
        working.stopped.connect(self._stopped)
        producing.failed.connect(self.failed)
        producing.arrived.connect(reviewing.arrived)
        reviewing.place_asked.connect(self._place)
        reviewing.take_asked.connect(producing.another)
        for speaker in (producing, reviewing):
            speaker.said.connect(self._say)
            speaker.changed.connect(self.changed)
        working.changed.connect(self.changed)
        self._acts.page_changed.connect(self._follow)

    def leave(self) -> None:
        """Hears no more of what goes on."""
        self.working.leave()

    # The page

    @property
    def page(self) -> ListPage:
        """What is shown now."""
        worklist, standing, patch = self._ground.worklist, self._standing, self.reviewing.patch
        to_make = [standing.patches[row.patch] for row in self._open_rows(standing)]
        takes = [take.id for take in patch.takes] if patch is not None else []
        home = self._home
        return ListPage(
            name=worklist.name,
            rows=list_rows(worklist, standing, home),
            unread=worklist.unread,
            working=self.working.step,
            making=self.working.is_making,
            to_make=len(to_make),
            quote=self.producing.quote(to_make),
            reason=self._reason(to_make),
            notice=self._notice or (elsewhere(home) if home else ""),
            question=self.producing.question,
            takes=len(takes),
            number=takes.index(patch.chosen) + 1 if patch is not None and patch.chosen in takes else 0,
        )

    @property
    def _home(self) -> str:
        here = self._ground.recording
        return home_of(self._ground.worklist, here.fingerprint, str(here.path)) if here is not None else ""

    @property
    def _standing(self) -> Standing:
        takes = self._ground.takes
        return Standing(
            patches=self._ground.patches,
            has_take=lambda patch: patch.chosen in takes,
            making=self.working.making,
            failed=self.producing.failures,
            places=self.reviewing.places,
            current=self.reviewing.current,
        )

    def _state(self, row: Row) -> RowState:
        return state_of(row, self._standing)

    def _open_rows(self, standing: Standing) -> list[Row]:
        """The lines whose patches have no take, one for each patch."""
        wanted: dict[str, Row] = {}
        for row in self._ground.worklist.rows:
            if state_of(row, standing) in (RowState.NOT_MADE, RowState.FAILED):
                wanted.setdefault(row.patch, row)
        return list(wanted.values())

    def _reason(self, to_make: list[Patch]) -> str:
        """Why nothing can be made now, without a full stop."""
        if self.working.running:
            return self.working.step
        return self._cannot if to_make else NOTHING

    def _follow(self, page: Page) -> None:
        """Something else of the tab changed."""
        self._cannot = page.voice_reason
        if self.is_shown:
            self.changed.emit()

    # The list

    def show(self, *, on: bool) -> None:
        """The list comes, or words and patch come back."""
        self.is_shown, rows = on, self._ground.worklist.rows
        if on and rows and self.reviewing.row is None:
            self.reviewing.look(rows[0].id)
        self.shown.emit(on)
        self.changed.emit()

    def open(self, path: Path) -> None:
        """A list in a file."""
        self._plan(Source(path=path, open=self._open_path))

    def paste(self, text: str) -> None:
        """A list that was pasted."""
        if text.strip():
            self._plan(Source(text=text, open=self._open_path))

    @property
    def can_find(self) -> bool:
        """Whether the list is still at hand, to be matched with other recordings."""
        return self._source is not None

    def find(self, path: Path) -> None:
        """A recording that the list names is there: everything is matched once more."""
        if self._source is not None:
            self._plan(replace(self._source, others=(*self._source.others, path)))

    def put_away(self) -> None:
        """The list goes; its patches stay."""
        self.working.stop()
        self.reviewing.forget()
        self._ground.note(tr("Put the pickup list away"), without_worklist())
        self.show(on=False)

    @property
    def _open_path(self) -> Path | None:
        here = self._ground.recording
        return here.path if here is not None else None

    @property
    def _manner(self) -> Manner:
        usual = self._acts.writing.mending.usual
        return Manner(usual.voice_id or AS_RECORDED, usual.model, usual.language, usual.controls)

    def _plan(self, source: Source) -> None:
        self._notice, self._source = "", source
        self.producing.drop_question()
        self.working.plan(source, self._manner)

    def _planned(self, plan: Plan) -> None:
        """The new list takes the place of the old one, whose patches go where nothing was made of them."""
        patches = self._ground.patches
        old = (patches.get(row.patch) for row in self._ground.worklist.rows)
        unmade = [patch.id for patch in old if patch is not None and not patch.takes]
        values = without_patches(unmade) | worklist_value(plan.worklist) | patch_values(*plan.patches)
        values |= self._first_in_sight(plan)
        self.reviewing.forget()
        self.producing.failures.clear()
        self._ground.note(tr("Open the pickup list {name}", name=plan.worklist.name), values)
        self._notice = "" if plan.worklist.rows else NO_LINES
        if plan.worklist.rows:
            self.reviewing.look(plan.worklist.rows[0].id)
        self.changed.emit()

    def _first_in_sight(self, plan: Plan) -> Values:
        """The first line's patch in sight, in the same edit."""
        first = plan.worklist.rows[0].patch if plan.worklist.rows else ""
        here = self._ground.recording
        patch = next((each for each in plan.patches if each.id == first), None)
        if patch is None or here is None or here.fingerprint != patch.recording:
            return {}
        return mending_value(replace(self._acts.writing.mending, current=first))

    # A line's place

    def place(self, identity: str, number: int) -> None:
        """The line of that id has its place of that number, from 0."""
        row = self._ground.worklist.row(identity)
        if row is not None:
            self._place(row, number)

    def _place(self, row: Row, number: int) -> None:
        self._notice = ""
        self.working.place(row, number, self._manner)

    def _placed(self, row: Row, patch: Patch) -> None:
        """A patch that stood elsewhere goes, where nothing was made of it."""
        values = row_values([row]) | patch_values(patch)
        old = self._ground.worklist.row(row.id)
        before = self._ground.patch(old.patch) if old is not None else None
        if before is not None and not before.takes and len(self._ground.rows_of(before.id)) == 1:
            values |= without_patches([before.id])
        self.reviewing.places.pop(row.id, None)
        others = [each for key, each in self._ground.patches.items() if key not in (patch.id, row.patch)]
        self._ground.note(tr("Place line {number}", number=row.pickup.number), values)
        self.reviewing.go_on()
        if rivals := [each for each in others if _same_place(each, patch)]:
            self._say(_rivals_words(rivals))

    # Making

    def press_primary(self) -> None:
        """What the primary button says: make what is missing, or stop."""
        if self.working.running:
            self.working.stop()
        else:
            self.make()

    def make(self) -> None:
        """Makes what has no take yet, in one run."""
        standing = self._standing
        rows = self._open_rows(standing)
        if rows and not self._reason([standing.patches[row.patch] for row in rows]):
            self._notice = ""
            self.producing.make((standing.patches[row.patch], Path(row.path)) for row in rows)

    # News

    def _failed(self, error: StudioError) -> None:
        self.failed.emit(error, Circumstance(LIST, 0, SAFE))

    def _stopped(self, stopped: Cancelled) -> None:
        self._say(stopped_words(stopped.charge))

    def _say(self, notice: str) -> None:
        self._notice = notice
        self.changed.emit()


def _rivals_words(rivals: Sequence[Patch]) -> str:
    return trn(
        "The patch {words} lies there too: of both only one is heard, the later one.",
        "The patches {words} lie there too: of all of them only one is heard, the latest one.",
        len(rivals),
        words=quoted_words(rivals),
    )


def _same_place(one: Patch, other: Patch) -> bool:
    return one.recording == other.recording and one.enabled and overlap(one.span, other.span)
