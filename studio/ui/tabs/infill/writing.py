"""Changing what is being mended: places, words, how they are spoken, takes, and patches as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal

from studio.core.annotations import path_value
from studio.core.infill import InfillRequest
from studio.core.language import tr
from studio.core.patch import Patch, PatchKind, PatchTake, Treatment
from studio.core.patches import (
    Mending,
    Values,
    laying_in,
    mending_value,
    patch_of,
    patch_values,
    patches_of,
    without_patches,
)
from studio.core.region import Region
from studio.core.speech import SAMPLE_RATES, Controls, Emotion, OutputFormat
from studio.core.take import Take
from studio.core.voice import Voice
from studio.services.moved_recordings import relink
from studio.ui.reading.recording import Recording
from studio.ui.speech.typing import ends_word
from studio.ui.tabs.infill.in_sight import InSight
from studio.ui.tabs.infill.marking import (
    Marked,
    goes_on,
    moved,
    new_patch,
    patch_there,
    with_takes_along,
)
from studio.ui.tabs.infill.wording import kind_edit

SELECT, TYPE = tr("Select words"), tr("Type the new words")


class Writing(InSight):
    """`covered(tuple of Patch)` when others were turned off because they lie where one is laid in."""

    covered = Signal(object)

    # The recording and the place

    def open(self, recording: Recording) -> None:
        """Another recording; patches of the one before stay where they are. The format of takes keeps up with
        its rate. One that was mended before a studio knew it by its sound is known so from now on."""
        mending, path = self.mending, str(recording.path)
        rate = min((r for r in SAMPLE_RATES if r >= recording.rate), default=SAMPLE_RATES[-1])
        usual = replace(mending.usual, format=OutputFormat(sample_rate=rate))
        known = recording.fingerprint
        if mending.recording == path and not mending.fingerprint:
            older = [replace(each, recording=known) for each in patches_of(self._project.document, "")]
            values = patch_values(*older) | mending_value(replace(mending, fingerprint=known))
        else:
            values = mending_value(Mending(path, known, "", usual))
        values |= path_value(known, path)
        self._do(tr("Open {name}", name=recording.path.name), values)

    def found_at(self, path: Path) -> bool:
        """The recording that is not where it was lies there; False if none is missed."""
        lost = Path(self.mending.recording)
        return lost.name != "" and not lost.is_file() and self._try(lambda: relink(self._project, lost, path))

    def mark(self, marked: Marked, *, moves: bool = False) -> None:
        """Another place: for the patch that is looked at if they touch or if it `moves` there, else for
        another or a new one. Places that are marked one after the other, with nothing done in between, are
        one edit."""
        self.commit()
        current, there = self._stored, patch_there(self.patches, marked)
        if current is not None and current.is_draft:
            self._mark_again(marked, there)
        elif current is not None and (moves or goes_on(current, marked)):
            after = self.placed(moved(current, marked, self.said(marked.selection) or current.old))
            self._put(tr("Move the patch"), with_takes_along(current, after))
        elif there is not None:
            self.look_at(there)
        else:
            self._begin(marked)

    def _begin(self, marked: Marked) -> None:
        old, known = self.said(marked.selection), self.mending.fingerprint
        self._put(SELECT, self.placed(new_patch(known, marked, self.mending.usual, old)))

    def _mark_again(self, marked: Marked, there: Patch | None) -> None:
        """Another place where nothing was done with the one before."""
        draft = self._stored
        if there is not None and draft is not None and there.id != draft.id:
            self.look_at(there)
            return
        if self._project.undo_label == SELECT:
            self._take_back()
            draft = self._stored
        if draft is not None and draft.is_draft:
            self._put(SELECT, self.placed(moved(draft, marked, self.said(marked.selection))))
        else:
            self._begin(marked)

    def look_at(self, patch: Patch) -> None:
        """Another patch; one that nothing was done with is forgotten."""
        self.commit()
        values = mending_value(replace(self.mending, current=patch.id))
        left = self._stored
        if left is not None and left.is_draft and left.id != patch.id:
            values |= without_patches([left.id])
        self._do(tr("Show a patch"), values)

    def bring_along(self, patches: Iterable[Patch], recording: Recording) -> None:
        """The recording was changed on the disk: these patches are of what it is now, and those whose place
        is not in it any more are off."""
        known, frames = recording.fingerprint, recording.frames
        along = [
            replace(each, recording=known, enabled=each.enabled and each.span.end <= frames)
            for each in patches
        ]
        self._do(tr("Bring the patches along"), patch_values(*along))

    def rejoin(self, found: Mapping[str, Sequence[PatchTake]]) -> None:
        """Takes that were made when the studio was closed join their patches, by the patches' ids."""
        patches = [
            replace(each, takes=(*each.takes, *found[each.id])) for each in self.patches if each.id in found
        ]
        if patches:
            self._do(tr("Find takes again"), patch_values(*patches))

    # What shall stand there

    def type(self, text: str) -> None:
        """The new words are these now."""
        if (patch := self._stored) is not None:
            before = patch.text if self._typing.text is None else self._typing.text
            self._typing.type(text)
            values, _ = self._values_of(self._worded(patch, text))
            self._draft(TYPE, values | self._looked_at(patch.id), sync=ends_word(before, text))
            self.edited.emit()

    def set_text(self, text: str) -> bool:
        """Other words, at once; False if they could not be written down."""
        patch = self._stored
        return patch is None or self._put(TYPE, self._worded(patch, text))

    def _worded(self, patch: Patch, text: str) -> Patch:
        old = self.said(patch.selection) or patch.old
        return self.placed(replace(patch, text=text, old=old))

    def set_kind(self, kind: PatchKind) -> None:
        """What the patch does: other words, more words, or fewer."""
        self.commit()
        patch = self._stored
        if patch is not None and kind is not patch.kind:
            text = "" if kind is PatchKind.INSERT and patch.text == patch.old else patch.text
            changed = with_takes_along(patch, self.placed(replace(patch, kind=kind, text=text)))
            self._put(kind_edit(kind), changed)

    def take_voice(self, voice: Voice) -> None:
        """Another voice."""
        self.set_voice(voice.id)

    def set_voice(self, voice_id: str) -> None:
        """Another voice, by its id."""
        self._speak(tr("Choose a voice"), replace(self.request, voice_id=voice_id))

    def settle(self) -> None:
        """What was given to the patch for want of a choice becomes its own: its voice, and, before its first
        take, the place that follows from what is known by now."""
        self.commit()
        patch = self.patch
        if patch is not None:
            self._put(tr("Prepare the patch"), patch if patch.takes else self.placed(patch))

    def set_model(self, model: str) -> None:
        """Another model, by its id."""
        self._speak(tr("Change the model"), replace(self.request, model=model))

    def set_language(self, code: str) -> None:
        """Another language."""
        self._speak(tr("Change the language"), replace(self.request, language=code))

    def set_speed(self, speed: float) -> None:
        """From -1 to 1."""
        controls = Controls(speed, self.request.controls.emotions)
        self._speak(tr("Change the speed"), replace(self.request, controls=controls))

    def set_emotions(self, emotions: tuple[Emotion, ...]) -> None:
        """Other feelings."""
        controls = Controls(self.request.controls.speed, emotions)
        self._speak(tr("Change the feeling"), replace(self.request, controls=controls))

    def set_format(self, form: OutputFormat) -> None:
        """The format of takes made from now on."""
        self._speak(tr("Change the format"), replace(self.request, format=form))

    def _speak(self, label: str, spoken: InfillRequest) -> None:
        """The patch is spoken so, and those that come after it."""
        self.commit()
        stored, before = self._stored, self.mending
        usual = replace(
            before.usual,
            voice_id=spoken.voice_id if spoken.voice_id != self.request.voice_id else before.usual.voice_id,
            model=spoken.model,
            language=spoken.language,
            controls=spoken.controls,
            format=spoken.format,
        )
        values = mending_value(replace(before, usual=usual))
        if stored is not None:
            values |= patch_values(stored.spoken_as(spoken))
        self._do(label, values)

    # Takes and patches

    def add(self, patch_id: str, take: PatchTake, *, choose: bool = True) -> None:
        """A take that was made for a patch joins the others."""
        self.commit()
        patch = patch_of(self._project.document, patch_id)
        if patch is not None:
            with_take = patch.with_take(take, choose=choose)
            label = tr("Make take {number}", number=len(with_take.takes))
            self._put(label, with_take, current=self.mending.current)

    def choose(self, take: Take) -> None:
        """The take that stands in the recording."""
        self.commit()
        if (patch := self._stored) is not None:
            number = next((n for n, each in enumerate(patch.takes, 1) if each.id == take.id), 0)
            chosen = replace(patch, chosen=take.id, enabled=True)
            self._put(tr("Choose take {number}", number=number), chosen)

    def stand(self, take_id: str, place: Region, treatment: Treatment, label: str) -> None:
        """A take stands in another place with something else done to it; where words go, and `take_id` is
        empty, the patch does."""
        self.commit()
        patch = self._stored
        if patch is not None and patch.kind is PatchKind.REMOVE:
            self._put(label, replace(patch, place=place, closing=treatment))
        elif patch is not None:
            placed_there = patch.with_treatment(take_id, treatment).with_take_placed(take_id, place)
            self._put(label, placed_there)

    def set_enabled(self, patch: Patch, on: bool) -> None:
        """Whether a patch stands in the recording; if not, the recording's own sound does."""
        self.commit()
        words = tr("Turn a patch on") if on else tr("Turn a patch off")
        self._put(words, replace(patch, enabled=on), current=self.mending.current)

    def delete(self, patch: Patch) -> None:
        """The patch is no more; its takes stay on the disk."""
        self.commit()
        values = without_patches([patch.id])
        if self.mending.current == patch.id:
            values |= mending_value(replace(self.mending, current=""))
        self._do(tr("Delete a patch"), values)

    def _put(self, label: str, patch: Patch, *, current: str | None = None) -> bool:
        """A patch is so, and is looked at unless another shall be; what lies where it is laid in goes off.
        False if it could not be written down."""
        self.commit()
        values, off = self._values_of(patch)
        done = self._do(label, values | self._looked_at(patch.id if current is None else current))
        if off:
            self.covered.emit(off)
        return done

    def _looked_at(self, patch_id: str) -> Values:
        return mending_value(replace(self.mending, current=patch_id))

    def _values_of(self, patch: Patch) -> tuple[Values, tuple[Patch, ...]]:
        if patch.is_laid:
            return laying_in(self._project.document, patch)
        return patch_values(patch), ()
