"""Going through a pickup list: one line is looked at, heard, and judged, and the next one follows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.audio.patch_file import PatchFile
from studio.core.patch import Patch, PatchKind
from studio.core.patches import laying_in, patch_of, patch_values
from studio.core.pickups.matching import Candidate
from studio.core.pickups.worklist import Review, Row, Worklist, row_values, worklist_of
from studio.core.take import Take
from studio.ui.tabs.infill.pickups.page import WAITS, RowState, place_of
from studio.ui.tabs.infill.presenter import InfillPresenter
from studio.ui.waveform.gap import Gap, gap_around


class Reviewing(QObject):
    """`changed` when another line is looked at; `said(str)` with a sentence; `place_asked(Row, number)` where
    a line shall have one of its places, and `take_asked(Patch)` where it shall have another take. `state`
    tells how far a line is."""

    changed = Signal()
    said = Signal(str)
    place_asked = Signal(object, int)
    take_asked = Signal(object)

    def __init__(
        self, acts: InfillPresenter, state: Callable[[Row], RowState], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._acts, self._state = acts, state
        self.current = ""
        self.places: dict[str, int] = {}
        self._waiting = ""
        acts.opened.connect(self._opened)

    # What there is

    @property
    def worklist(self) -> Worklist:
        """The list; an empty one for none."""
        return worklist_of(self._acts.document) or Worklist()

    @property
    def row(self) -> Row | None:
        """The line that is looked at."""
        return self.worklist.row(self.current)

    @property
    def patch(self) -> Patch | None:
        """Its patch."""
        row = self.row
        return patch_of(self._acts.document, row.patch) if row is not None else None

    def forget(self) -> None:
        """Another list."""
        self.current, self.places, self._waiting = "", {}, ""

    # Looking and hearing

    def look(self, identity: str, *, hear: bool = False) -> None:
        """A line is the current one; its recording is opened if it is another, and its patch is in sight."""
        row = self.worklist.row(identity)
        if row is None:
            return
        self.current = identity
        self._waiting = identity if hear else ""
        here = self._acts.opening.recording
        if row.path and (here is None or here.fingerprint != row.fingerprint):
            self._waiting = identity if hear or row.patch else ""
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

    def _opened(self, recording: object) -> None:
        row = self.worklist.row(self._waiting)
        if recording is None or row is None:
            return
        self._show(row, hear=bool(self._waiting))
        self._waiting = ""

    def _show(self, row: Row, *, hear: bool) -> None:
        patch = patch_of(self._acts.document, row.patch)
        place = place_of(row, self.places)
        if patch is not None:
            if self._acts.writing.mending.current != patch.id:
                self._acts.writing.look_at(patch)
            self._acts.bring_in(patch.span)
        elif place is not None:
            self._acts.bring_in_seconds(place.start, place.end)
        if hear:
            self._hear(row, patch, place)

    def _hear(self, row: Row, patch: Patch | None, place: Candidate | None) -> None:
        take = self._chosen(patch)
        if take is not None:
            self._acts.comparing.hear(take)
        elif patch is not None and patch.kind is PatchKind.REMOVE:
            self._acts.hearing.hear_closed(
                PatchFile(patch.place, None, patch.closing), f"Line {row.pickup.number}"
            )
        elif (gap := self._gap(place)) is not None:
            self._acts.hearing.hear_before(gap)

    def _gap(self, place: Candidate | None) -> Gap | None:
        here = self._acts.opening.recording
        return gap_around(place.start, place.end, here.seconds) if place and here is not None else None

    def _chosen(self, patch: Patch | None) -> Take | None:
        return self._acts.takes.get(patch.chosen) if patch is not None else None

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
            self.said.emit("There is nothing to accept yet: make the patch first.")

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
        patch = patch_of(self._acts.document, row.patch)
        if patch is None and row.match.candidates:
            self.places[row.id] = (self.places.get(row.id, 0) + 1) % len(row.match.candidates)
            self.look(row.id, hear=True)
        elif patch is None or patch.kind is PatchKind.REMOVE or not patch.takes:
            self.said.emit("There are no takes to choose from.")
        else:
            self._take_next(row, patch)

    def _take_next(self, row: Row, patch: Patch) -> None:
        ids = [take.id for take in patch.takes if take.id in self._acts.takes]
        number = ids.index(patch.chosen) + 1 if patch.chosen in ids else 0
        if number >= len(ids):
            self.take_asked.emit(patch)
            return
        chosen = replace(patch, chosen=ids[number], enabled=True)
        self._acts.writing.note(f"Take {number + 1} of line {row.pickup.number}", patch_values(chosen))
        self.look(row.id, hear=True)

    def _judge(self, row: Row, review: Review) -> None:
        """Notes what was said, turns the patch on or off, and goes on."""
        document = self._acts.document
        values = row_values(replace(each, review=review) for each in self.worklist.sharing(row))
        patch = patch_of(document, row.patch)
        if patch is not None:
            on = review is Review.ACCEPTED
            found, covered = (
                laying_in(document, patch) if on else (patch_values(replace(patch, enabled=False)), ())
            )
            values |= found
            if covered:
                self._acts.writing.covered.emit(covered)
        words = "Accept" if review is Review.ACCEPTED else "Reject"
        self._acts.writing.note(f"{words} line {row.pickup.number}", values)
        self.go_on()

    def _turned_to(self, identity: str) -> Row | None:
        if identity and identity != self.current:
            self.current = identity
        return self.row

    def go_on(self) -> None:
        """To the next line that waits for the user, from the current one on; says so where none does."""
        rows = self.worklist.rows
        here = next((place for place, row in enumerate(rows) if row.id == self.current), -1)
        for row in (*rows[here + 1 :], *rows[: here + 1]):
            if self._state(row) in WAITS:
                self.look(row.id, hear=True)
                return
        self._acts.hearing.playing.stop()
        self.said.emit(_done(rows))
        self.changed.emit()


def _done(rows: tuple[Row, ...]) -> str:
    accepted = sum(row.review is Review.ACCEPTED for row in rows)
    rejected = sum(row.review is Review.REJECTED for row in rows)
    return f"Nothing is left to hear. {accepted} accepted, {rejected} rejected."
