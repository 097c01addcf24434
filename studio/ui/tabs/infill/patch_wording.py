"""What the patch says: its button, what is sent along, and why or what of it is made."""

from __future__ import annotations

from studio.core.language import together, tr, trn
from studio.core.patch import Patch, PatchKind
from studio.core.region import Region
from studio.ui.reading.recording import Recording
from studio.ui.sentences import closed, going_on
from studio.ui.tabs.infill.page import NO_GAP, Page


def keys_words(count: int) -> str:
    """Which keys hear so many takes."""
    match count:
        case 1:
            return tr("key 1: hear in place")
        case 2:
            return tr("keys 1, 2: hear in place")
        case 3:
            return tr("keys 1, 2, 3: hear in place")
        case _:
            return tr("keys 1 to {count}: hear in place", count=count)


def primary_words(page: Page) -> str:
    """What the primary button says."""
    if page.making:
        return tr("Stop making")
    count = page.count
    if page.takes:
        return tr("Make another take") if count == 1 else trn("Make {count} more", "Make {count} more", count)
    return tr("Make a take") if count == 1 else trn("Make {count} take", "Make {count} takes", count)


def sends(page: Page) -> str:
    """`Sends 1.4 s before and 2.5 s after`, or what is being done. Empty where that counts from another place
    than the one that was marked: `why_or_what` says both then."""
    if page.making:
        return going_on(page.step)
    return "" if _is_wider(page) else _along(page)


def _along(page: Page) -> str:
    """What goes along with the place that is made."""
    if page.gap is None or page.patch is None or page.recording is None:
        return ""
    return _told(*_sides(page.recording, page.patch, page.patch.place), hosted=page.spoken.has_models)


def _is_wider(page: Page) -> bool:
    """Whether the waveform, which counts from what was marked, shows other figures."""
    patch, recording = page.patch, page.recording
    if page.gap is None or patch is None or recording is None:
        return False
    sides = (_sides(recording, patch, place) for place in (patch.place, patch.marked))
    made, seen = ([f"{side:.1f}" for side in each] for each in sides)
    return made != seen


def _sides(recording: Recording, patch: Patch, place: Region) -> tuple[float, float]:
    """Seconds before and after a place."""
    left = place.start - min(patch.left, place.start)
    right = max(min(patch.right, recording.frames), place.end) - place.end
    return left / recording.rate, right / recording.rate


def _told(left: float, right: float, *, hosted: bool) -> str:
    """Nothing is sent to this computer."""
    if left and right and hosted:
        return tr("Sends {before:.1f} s before and {after:.1f} s after", before=left, after=right)
    if left and right:
        return tr("Listens to {before:.1f} s before and {after:.1f} s after", before=left, after=right)
    if left and hosted:
        return tr("Sends {before:.1f} s before", before=left)
    if left:
        return tr("Listens to {before:.1f} s before", before=left)
    if right and hosted:
        return tr("Sends {after:.1f} s after", after=right)
    return tr("Listens to {after:.1f} s after", after=right) if right else ""


def why_or_what(page: Page) -> str:
    """Why nothing can be made, or which of the words are made where that is not all of them, and from where
    what goes along is counted."""
    patch = page.patch
    if page.making or patch is None:
        return ""
    if page.reason and page.reason != NO_GAP:
        return closed(page.reason)
    text, sent, along = patch.text.strip(), patch.sent, _along(page) if _is_wider(page) else ""
    counted = tr("{sides}, counted from there.", sides=along) if along else ""
    if patch.kind is not PatchKind.REPLACE or sent in ("", text):
        return tr("{sides}, counted from the pauses.", sides=along) if along else ""
    if len(sent.split()) > len(text.split()):
        made = tr("“{words}” is made, as far as the next pause.", words=sent)
    else:
        made = tr("Only “{words}” is made; the other words stay as they were recorded.", words=sent)
    return together(made, counted)
