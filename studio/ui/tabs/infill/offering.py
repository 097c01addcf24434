"""What other tabs can take from this one: its recording, and what is selected in it."""

from __future__ import annotations

from studio.ui.open_recordings import OpenPassage
from studio.ui.tabs.infill.presenter import InfillPresenter


def open_passage(acts: InfillPresenter, where: str) -> OpenPassage | None:
    """The recording as it was opened, without its patches; None while none is open."""
    recording, gap = acts.opening.recording, acts.gap
    if recording is None:
        return None
    selection = (gap.start, gap.end) if gap is not None and gap.end > gap.start else None
    return OpenPassage(where, recording.path, recording.seconds, selection)
