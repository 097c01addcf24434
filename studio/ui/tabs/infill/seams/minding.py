"""Minding the seams of patches: judged as they stand, heard, made better, and gone through one by one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from studio.audio.patch_file import PatchFile
from studio.core.language import tr
from studio.core.patch import Patch, PatchKind, Treatment
from studio.core.seam_verdict import Seam
from studio.core.seam_wording import Verdict
from studio.core.take import Take
from studio.jobs.pool import JobPool
from studio.services.studio import Services
from studio.ui.reading.recording import Recording
from studio.ui.tabs.infill.filling import Filling
from studio.ui.tabs.infill.hearing import OWN, Hearing, InPlace, key_of
from studio.ui.tabs.infill.listening import Listening
from studio.ui.tabs.infill.patch_takes import take_in, takes_of
from studio.ui.tabs.infill.seams.fixing import Fixing
from studio.ui.tabs.infill.seams.judging import Judging, Wanted
from studio.ui.tabs.infill.seams.view import SeamsView, words_verdict
from studio.ui.tabs.infill.wording import side_name
from studio.ui.tabs.infill.writing import Writing
from studio.ui.waveform.seam_look import Way

ALL_GOOD = tr("No patch has anything that has to be listened to.")
LONGEST_FADE = 0.5
FADE_STEP = 0.005


@dataclass(frozen=True, slots=True)
class TakeVerdicts:
    """Of a take: `good`, `listen`, `bad`, or empty where that is not known."""

    left: str = ""
    right: str = ""
    words: str = ""


class Minding(QObject):
    """`judging` and `fixing` do the work; `changed` when more is known, `said(str)` with a sentence for the
    user, `shown(Patch)` when another patch is to be looked at, `failed(StudioError)`."""

    changed = Signal()
    said = Signal(str)
    shown = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        services: Services,
        pool: JobPool,
        writing: Writing,
        hearing: Hearing,
        listening: Listening,
        making: Filling,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._project, self._writing = services.project, writing
        self._hearing, self._listening = hearing, listening
        self._recording: Recording | None = None
        self.judging = Judging(services.listen_in_place, pool, self, busy=lambda: bool(making.coming))
        self.fixing = Fixing(pool, self)
        for over in (making.ended, making.failed, making.stopped):
            over.connect(self.look)
        self.judging.changed.connect(self.changed)
        self.fixing.changed.connect(self.changed)
        self.fixing.said.connect(self.said)
        self.fixing.failed.connect(self.failed)

    def leave(self) -> None:
        """Does no more."""
        self.judging.leave()
        self.fixing.leave()

    def set_recording(self, recording: Recording | None) -> None:
        """Another recording, or more of the same one."""
        before, self._recording = self._recording, recording
        if before is None or recording is None or before.file is not recording.file:
            self.fixing.drop()
            self.judging.set_recording(recording)
        else:
            self.judging.grow(recording)
        self.look()

    def look(self, _news: object = None) -> None:
        """Has judged what is not: the takes of the patch in sight, and what stands in the recording."""
        if self._recording is not None:
            heard = self._listening.heard
            words = () if heard.running or heard.can_go_on else self._listening.words
            self.judging.want(dict.fromkeys(self._wanted()), words)

    def _wanted(self) -> Iterator[Wanted]:
        patch, takes = self._writing.patch, self._project.takes()
        if patch is not None and patch.kind is not PatchKind.REMOVE:
            for take in takes_of(patch, takes):
                if (found := self._take(patch, take)) is not None:
                    yield found
        for each in self._writing.patches:
            if (standing := self._standing(each)) is not None:
                yield standing

    def _take(self, patch: Patch, take: Take) -> Wanted | None:
        found = take_in(patch, take.id, self._project)
        request = take.request
        return Wanted(found, request.text, request.language) if found is not None else None

    def _standing(self, patch: Patch) -> Wanted | None:
        """What stands in the recording of a patch; None for nothing."""
        if patch.kind is PatchKind.REMOVE:
            return Wanted(PatchFile(patch.place, None, patch.closing), "", patch.language)
        take = self._project.takes().get(patch.chosen)
        return self._take(patch, take) if take is not None else None

    # What is known

    def view(self) -> SeamsView | None:
        """The seams of the patch in sight; None without one that has something to stand there."""
        patch, recording = self._writing.patch, self._recording
        wanted = self._standing(patch) if patch is not None else None
        if patch is None or recording is None or wanted is None:
            return None
        number = next((n for n, take in enumerate(patch.takes, 1) if take.id == patch.chosen), 0)
        return SeamsView(
            wanted.patch,
            recording.rate,
            0 if patch.kind is PatchKind.REMOVE else number,
            self.judging.seams(wanted.patch),
            self.judging.heard(wanted),
            self.fixing.proposal(wanted.patch),
            self.fixing.count,
            self.fixing.running,
        )

    def verdicts(self, patch: Patch, take: Take) -> TakeVerdicts:
        """Of a take of a patch, as it stands there."""
        wanted = self._take(patch, take)
        if wanted is None:
            return TakeVerdicts()
        seams, words = self.judging.seams(wanted.patch), words_verdict(self.judging.heard(wanted))
        if seams is None:
            return TakeVerdicts(words=words)
        return TakeVerdicts(_verdict(seams.left), _verdict(seams.right), words)

    def patch_verdict(self, patch: Patch) -> tuple[str, str]:
        """The worst of a patch, empty where it is not known, and in two words what is to be listened to."""
        wanted = self._standing(patch)
        seams = self.judging.seams(wanted.patch) if wanted is not None else None
        heard = self.judging.heard(wanted)
        if seams is None:
            return "", ""
        worst = seams.worst
        if worst is not None and worst.verdict is not Verdict.GOOD:
            return worst.verdict.value, side_name(worst.side)
        if heard is not None and not heard.is_good:
            return Verdict.LISTEN.value, tr("words", about="what of a patch has to be listened to")
        return Verdict.GOOD.value, ""

    # Hearing

    def hear(self) -> None:
        """The patch in its place, round and round."""
        if (view := self.view()) is not None:
            self._hear(view.patch, tr("The patch in its place"))

    def hear_before(self) -> None:
        """It, as it is before the proposed fix."""
        if (view := self.view()) is not None:
            self._hear(view.patch, tr("Before the fix"))

    def hear_after(self) -> None:
        """It, as the proposed fix would have it."""
        view = self.view()
        if view is not None and (fix := view.proposal) is not None:
            self._hear(PatchFile(fix.place, view.patch.file, fix.treatment), tr("After the fix"))

    def _hear(self, patch: PatchFile, name: str) -> None:
        key = f"{OWN}seams:{name}:{key_of((patch,))}"
        self._hearing.hear_place(key, patch, InPlace(name, loop=True))

    # Fixing

    def fix(self) -> None:
        """Looks for a fix."""
        view = self.view()
        if view is not None and self._recording is not None:
            self.fixing.look(self._recording, view.patch)

    def apply(self) -> None:
        """Does what is proposed; it can be undone."""
        view, patch = self.view(), self._writing.patch
        if view is not None and patch is not None and (fix := view.proposal) is not None:
            self.fixing.drop()
            self._writing.stand(patch.chosen, fix.place, fix.treatment, fix.sentence)

    def set_fade(self, way: Way, seconds: float) -> None:
        """One crossfade is so long."""
        view, patch = self.view(), self._writing.patch
        if view is None or patch is None or view.patch.file is None:
            return
        seconds = round(min(max(seconds, 0.0), LONGEST_FADE, (view.place[1] - view.place[0]) / 2), 4)
        done, left = view.patch.treatment, way is Way.IN
        changed: Treatment = replace(done, fade_in=seconds) if left else replace(done, fade_out=seconds)
        label = tr("Set the left crossfade") if left else tr("Set the right crossfade")
        self._writing.stand(patch.chosen, view.patch.place, changed, label)

    def step_fade(self, way: Way, by: int) -> None:
        """A crossfade so many steps longer or shorter."""
        if (view := self.view()) is not None:
            self.set_fade(way, view.fades[0 if way is Way.IN else 1] + by * FADE_STEP)

    # One after the other

    def next_suspect(self) -> None:
        """Shows the next patch that has to be listened to, and plays it."""
        patches = self._writing.patches
        here = self._writing.patch
        at = next((n for n, each in enumerate(patches) if here is not None and each.id == here.id), -1)
        for each in (*patches[at + 1 :], *patches[: at + 1]):
            if each.is_laid and self.patch_verdict(each)[1]:
                self.shown.emit(each)
                self.hear()
                return
        self.said.emit(ALL_GOOD)


def _verdict(seam: Seam | None) -> str:
    """That of a side; where the recording ends with the patch there is nothing to hear."""
    return seam.verdict.value if seam is not None else Verdict.GOOD.value
