"""Going through a pickup list: one line is looked at, heard, and judged, and the next one follows."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.audio.patch_file import PatchFile
from studio.core.language import tr
from studio.core.patch import Patch, PatchKind
from studio.core.patches import patch_values
from studio.core.pickups.matching import Candidate
from studio.core.pickups.worklist import Review, Row, row_values
from studio.services.make_pickups import changed
from studio.ui.tabs.infill.pickups.ground import Ground
from studio.ui.tabs.infill.pickups.page import place_of
from studio.ui.tabs.infill.pickups.row_state import RowState
from studio.ui.waveform.gap import gap_around

NOTHING_YET = tr("There is nothing to accept yet: make the patch first.")
NO_TAKES = tr("There are no takes to choose from.")


class Reviewing(QObject):
    """`changed` when another line is looked at; `seen(seconds, seconds)` where that is in its recording;
    `said(str)` with a sentence; `place_asked(Row, number)` where a line shall have one of its places, and
    `take_asked(Patch)` where it shall have another take. `state` tells how far a line is."""

    changed = Signal()
    seen = Signal(float, float)
    said = Signal(str)
    place_asked = Signal(object, int)
    take_asked = Signal(object)

    def __init__(
        self, ground: Ground, state: Callable[[Row], RowState], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._ground, self._acts, self._state = ground, ground.acts, state
        self.current = ""
        self.places: dict[str, int] = {}
        self._waiting: tuple[str, bool] = ("", False)
        self._acts.opened.connect(self._opened)

    # What there is

    @property
    def row(self) -> Row | None:
        """The line that is looked at."""
        return self._ground.worklist.row(self.current)

    @property
    def patch(self) -> Patch | None:
        """Its patch."""
        row = self.row
        return self._ground.patch(row.patch) if row is not None else None

    def forget(self) -> None:
        """Another list."""
        self.current, self._waiting = "", ("", False)
        self.places.clear()

    # Looking and hearing

    def look(self, identity: str, *, hear: bool = False) -> None:
        """A line is the current one; its recording is opened if it is another, and its patch is in sight."""
        row = self._ground.worklist.row(identity)
        if row is None:
            return
        self.current, self._waiting = identity, ("", False)
        here = self._ground.recording
        if here is not None and row.path == str(here.path) and here.fingerprint != row.fingerprint:
            self.said.emit(changed(here.path.name))
        elif row.path and (here is None or here.fingerprint != row.fingerprint):
            self._waiting = (identity, hear)
            self._acts.open(Path(row.path))
        else:
            self._show(row, hear=hear)
        self.changed.emit()

    def hear(self, identity: str) -> None:
        """Plays a line in its place; holds it if it sounds."""
        if identity == self.current and self._acts.hearing.is_sounding:
            self._acts.hearing.playing.pause()
        else:
            self.look(identity, hear=True)

    def arrived(self, patch_id: str) -> None:
        """A patch has its takes: if it is looked at it is heard, unless something sounds already."""
        row = self.row
        if row is not None and row.patch == patch_id and not self._acts.hearing.is_sounding:
            self.look(row.id, hear=True)

    def _opened(self, recording: object) -> None:
        (identity, hear), self._waiting = self._waiting, ("", False)
        row = self._ground.worklist.row(identity)
        if recording is not None and row is not None:
            self.look(row.id, hear=hear)

    def _show(self, row: Row, *, hear: bool) -> None:
        patch, place = self._ground.patch(row.patch), place_of(row, self.places)
        if patch is not None and self._acts.writing.mending.current != patch.id:
            self._acts.writing.look_at(patch)
        if place is not None:
            self.seen.emit(place.start, place.end)
        if hear:
            self._hear(row, patch, place)

    def _hear(self, row: Row, patch: Patch | None, place: Candidate | None) -> None:
        take = self._ground.takes.get(patch.chosen) if patch is not None else None
        here = self._ground.recording
        if take is not None:
            self._acts.comparing.hear(take)
        elif patch is not None and patch.kind is PatchKind.REMOVE:
            closed = PatchFile(patch.place, None, patch.closing)
            self._acts.hearing.hear_closed(closed, tr("Line {number}, in place", number=row.pickup.number))
        elif place is not None and here is not None:
            self._acts.hearing.hear_before(gap_around(place.start, place.end, here.seconds))

    # Judging

    def accept(self, identity: str) -> None:
        """The line is good as it is; or it has the place at which it is looked at."""
        row = self._turned_to(identity)
        if row is None:
            return
        state = self._state(row)
        if state is RowState.CHOOSE:
            self.place_asked.emit(row, min(self.places.get(row.id, 0), len(row.match.candidates) - 1))
        elif state in (RowState.TO_HEAR, RowState.REJECTED, RowState.ACCEPTED) and row.patch:
            self._judge(row, Review.ACCEPTED)
        else:
            self.said.emit(NOTHING_YET)

    def reject(self, identity: str) -> None:
        """The recording stays as it is there."""
        row = self._turned_to(identity)
        if row is not None:
            self._judge(row, Review.REJECTED)

    def next_take(self, identity: str) -> None:
        """Hears the next take of the line, which stands there then; or looks at its next place."""
        row = self._turned_to(identity)
        if row is None:
            return
        patch = self._ground.patch(row.patch)
        if patch is None and row.match.candidates:
            self.places[row.id] = (self.places.get(row.id, 0) + 1) % len(row.match.candidates)
            self.look(row.id, hear=True)
        elif patch is None or patch.kind is PatchKind.REMOVE or not patch.takes:
            self.said.emit(NO_TAKES)
        else:
            self._take_next(row, patch)

    def _take_next(self, row: Row, patch: Patch) -> None:
        ids = [take.id for take in patch.takes if take.id in self._ground.takes]
        number = ids.index(patch.chosen) + 1 if patch.chosen in ids else 0
        if number >= len(ids):
            self.take_asked.emit(patch)
            return
        chosen = replace(patch, chosen=ids[number], enabled=True)
        label = tr("Take {number} of line {line}", number=number + 1, line=row.pickup.number)
        self._ground.note(label, patch_values(chosen))
        self.look(row.id, hear=True)

    def _judge(self, row: Row, review: Review) -> None:
        """Notes what was said, turns the patch on or off, and goes on."""
        sharing = self._ground.worklist.sharing(row)
        values = row_values(replace(each, review=review) for each in sharing)
        patch = self._ground.patch(row.patch)
        accepted = review is Review.ACCEPTED
        line = row.pickup.number
        label = tr("Accept line {line}", line=line) if accepted else tr("Reject line {line}", line=line)
        after = self._next({each.id for each in sharing})
        values |= self._ground.in_sight(after)
        if patch is not None and accepted:
            self._ground.lay_in(label, patch, values)
        elif patch is not None:
            self._ground.note(label, values | patch_values(replace(patch, enabled=False)))
        else:
            self._ground.note(label, values)
        self._turn_to(after)

    def _turned_to(self, identity: str) -> Row | None:
        if identity and identity != self.current:
            self.current = identity
        return self.row

    def go_on(self) -> None:
        """To the next line that waits for the user, from the current one on; says so where none does."""
        self._turn_to(self._next(frozenset()))

    def _next(self, judged: Collection[str]) -> Row | None:
        """The next line that waits, without those that are being judged."""
        rows = self._ground.worklist.rows
        here = next((place for place, row in enumerate(rows) if row.id == self.current), -1)
        following = (*rows[here + 1 :], *rows[: here + 1])
        return next((row for row in following if row.id not in judged and self._state(row).waits), None)

    def _turn_to(self, row: Row | None) -> None:
        if row is not None:
            self.look(row.id, hear=True)
            return
        self._acts.hearing.playing.stop()
        self.said.emit(_done(self._ground.worklist.rows))
        self.changed.emit()


def _done(rows: tuple[Row, ...]) -> str:
    accepted = sum(row.review is Review.ACCEPTED for row in rows)
    rejected = sum(row.review is Review.REJECTED for row in rows)
    return tr(
        "Nothing is left to hear. {accepted} accepted, {rejected} rejected.",
        accepted=accepted,
        rejected=rejected,
    )
