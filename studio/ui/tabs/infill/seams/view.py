"""What the tab shows of the seams of a patch, as one value."""

from __future__ import annotations

from dataclasses import dataclass

from studio.audio.patch_file import PatchFile
from studio.audio.seam_fixes import Fix
from studio.audio.treated import usual_fade
from studio.core.language import together, tr
from studio.core.patch import Treatment
from studio.core.seam_verdict import Seams
from studio.core.seam_wording import Verdict
from studio.services.listen_in_place import HeardInPlace


@dataclass(frozen=True, slots=True)
class SeamsView:
    """The patch in sight as it stands, `rate` in Hz of its recording. `number` is that of its take, 0 where
    words go. `seams` and `heard` are None until they are known. `proposal` is one of `ways` to make it
    better; `looking` while one is looked for."""

    patch: PatchFile
    rate: int
    number: int
    seams: Seams | None = None
    heard: HeardInPlace | None = None
    proposal: Fix | None = None
    ways: int = 0
    looking: bool = False

    @property
    def treatment(self) -> Treatment:
        """What is done to it."""
        return self.patch.treatment

    @property
    def place(self) -> tuple[float, float]:
        """Where it stands, in seconds of the recording."""
        return self.patch.place.start / self.rate, self.patch.place.end / self.rate

    @property
    def fades(self) -> tuple[float, float]:
        """Seconds of its crossfades; where words go there is one way over, of which nothing is set."""
        done = self.treatment
        return usual_fade(done.fade_in), usual_fade(done.fade_out)

    @property
    def suspects(self) -> tuple[tuple[float, float, str], ...]:
        """Start, end (seconds of the recording) and words of what may be wrong: those in the take stand in
        proportion to its length there."""
        if self.heard is None:
            return ()
        start, end = self.place
        stretch = (end - start) / self.heard.seconds if self.heard.seconds else 0.0

        def moment(at: float) -> float:
            if at < 0 or self.heard is None:
                return max(0.0, start + at)
            beyond = at - self.heard.seconds
            return end + beyond if beyond > 0 else start + at * stretch

        return tuple((moment(each.start), moment(each.end), each.words) for each in self.heard.suspects)

    @property
    def sentence(self) -> str:
        """What may be wrong with its words, empty for nothing."""
        if self.heard is None or self.heard.is_good:
            return ""
        told = together(*(each.sentence for each in self.heard.suspects))
        return tr("Take {number}: {told}", number=self.number, told=told) if self.number else told


def words_verdict(heard: HeardInPlace | None) -> str:
    """Of the words: `good`, `listen`, or empty where they were not heard, or not in full."""
    if heard is None or (heard.is_good and heard.note):
        return ""
    return Verdict.GOOD.value if heard.is_good else Verdict.LISTEN.value
