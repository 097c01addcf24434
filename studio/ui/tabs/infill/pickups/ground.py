"""What a pickup list stands on: the project, and the parts of the tab that open, hear and write."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from studio.core.edit import Document, Json
from studio.core.patch import Patch
from studio.core.patches import Values, laying_in, mending_value, patch_of, patches_of
from studio.core.pickups.worklist import Row, Worklist, worklist_of
from studio.core.take import Take
from studio.services.studio import Services
from studio.ui.reading.recording import Recording
from studio.ui.tabs.infill.presenter import InfillPresenter


class Ground:
    """Reads the project as it is now, and writes reversible edits by way of the tab's `acts`."""

    def __init__(self, services: Services, acts: InfillPresenter) -> None:
        self.services, self.acts = services, acts

    @property
    def document(self) -> Document:
        """The project's document."""
        return self.services.project.document

    @property
    def takes(self) -> Mapping[str, Take]:
        """The takes on the disk, by their ids."""
        return self.services.project.takes()

    @property
    def worklist(self) -> Worklist:
        """The list; an empty one for none."""
        return worklist_of(self.document) or Worklist()

    @property
    def recording(self) -> Recording | None:
        """The one that is open."""
        return self.acts.opening.recording

    @property
    def patches(self) -> dict[str, Patch]:
        """All patches of the project, by their ids."""
        return {patch.id: patch for patch in patches_of(self.document)}

    def patch(self, identity: str) -> Patch | None:
        """The patch of that id."""
        return patch_of(self.document, identity)

    def path_of(self, patch: Patch) -> Path | None:
        """Where the recording lies that a patch of the list is of."""
        return next((Path(row.path) for row in self.worklist.rows if row.patch == patch.id), None)

    def rows_of(self, patch_id: str) -> tuple[Row, ...]:
        """The lines that became that patch."""
        return tuple(row for row in self.worklist.rows if row.patch == patch_id)

    def in_sight(self, row: Row | None) -> Values:
        """Paths and values for an edit that puts a line's patch in sight too, if its recording is open."""
        patch, here = self.patch(row.patch) if row is not None else None, self.recording
        if patch is None or here is None or here.fingerprint != patch.recording:
            return {}
        return mending_value(replace(self.acts.writing.mending, current=patch.id))

    def note(self, label: str, values: Mapping[tuple[str, ...], Json]) -> None:
        """A reversible edit."""
        self.acts.writing.note(label, values)

    def lay_in(self, label: str, patch: Patch, values: Values | None = None) -> None:
        """The patch is heard from now on, and what lies where it does is turned off, with `values` in the
        same edit."""
        laid, covered = laying_in(self.document, patch)
        self.note(label, laid | (values or {}))
        if covered:
            self.acts.writing.covered.emit(covered)
