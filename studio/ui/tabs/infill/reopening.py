"""A recording that is opened: whether it is the one that was mended, and what belongs to it."""

from __future__ import annotations

from studio.core.language import tr, trn
from studio.core.patches import patches_of
from studio.library.project import Project
from studio.ui.reading.recording import Recording
from studio.ui.speech.question_bar import Question
from studio.ui.tabs.infill.making import Making
from studio.ui.tabs.infill.patch_takes import strays
from studio.ui.tabs.infill.writing import Writing


class Reopening:
    """`see(recording)` when one is open; asks where its file was changed since it was mended."""

    def __init__(self, project: Project, writing: Writing, making: Making) -> None:
        self._project, self._writing, self._making = project, writing, making

    def see(self, recording: Recording) -> None:
        """Notes which recording is open, and brings to it what is its own."""
        mending, path = self._writing.mending, str(recording.path)
        is_known = (mending.recording, mending.fingerprint) == (path, recording.fingerprint)
        changed = mending.recording == path and bool(mending.fingerprint) and not is_known
        left = patches_of(self._project.document, mending.fingerprint) if changed else ()
        if not is_known:
            self._writing.open(recording)
        self._writing.rejoin(strays(self._writing.patches, self._project.takes(), recording.path))
        lost = tuple(patch for patch in left if not patch.is_draft)
        if lost:
            question = changed_question(recording.path.name, len(lost))
            self._making.ask(question, lambda: None, lambda: self._writing.bring_along(lost, recording))


def changed_question(name: str, count: int) -> Question:
    """Before patches that were made for what a file was are laid into what it is."""
    text = trn(
        "“{name}” was changed on the disk since you mended it. Bring its patch along to the same places?",
        "“{name}” was changed on the disk since you mended it."
        " Bring its {count} patches along to the same places?",
        count,
        name=name,
    )
    return Question(text, tr("Begin without"), tr("Bring along"))
