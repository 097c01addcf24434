"""Making the page: from how things stand to what the tab says of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from studio.core.conversion import Conversion
from studio.core.language import tr
from studio.core.speech import OutputFormat
from studio.core.take import Take
from studio.core.unmatched import unmatched
from studio.core.voice import Voice
from studio.services.quote import Quote
from studio.ui.sentences import closed
from studio.ui.speech.question_bar import Question
from studio.ui.speech.wording import format_name, quote_line
from studio.ui.tabs.convert.page import Act, Page, Side
from studio.ui.tabs.convert.recording import Recording
from studio.ui.voices.known import away

NO_RECORDING = tr("Open or record a line first")
NO_VOICE = tr("Choose a voice first")
NOT_HERE = tr("This connection does not have that voice. Choose another")
MAKING = tr("The voice is being changed", about="of the recording")
STOP_FIRST = tr("Stop recording first")
READING = tr("The recording is being read")
NOT_READ = tr("The recording could not be read. Open another one")
AS_RECORDED = tr("WAV, as the recording")
CHANGE_TIP = tr("Say the recording in this voice (Ctrl+Enter)")
AGAIN_TIP = tr("Say it in this voice once more (Ctrl+Enter)")


@dataclass(frozen=True, slots=True)
class Affairs:
    """Everything that the page is made of. `blocked` says why nothing can be made here at all, `unvoiced` why
    no voices are known; without a full stop."""

    path: Path | None
    recording: Recording | None
    growing: Recording | None
    opening: bool
    recording_line: bool
    conversion: Conversion
    form: OutputFormat
    voice: Voice | None
    voices: Sequence[Voice] | None
    takes: tuple[Take, ...]
    side: Side
    can_swap: bool
    quote: Quote | None
    excess: str
    making: float | None
    already: bool
    blocked: str
    unvoiced: str
    notice: str = ""
    question: Question | None = None
    undo: str = ""
    redo: str = ""


def page_of(now: Affairs) -> Page:
    """The page for how things stand."""
    conversion = now.conversion
    own = conversion.format is None
    chosen = next((take for take in now.takes if take.id == conversion.chosen), None)
    return Page(
        name=now.path.name if now.path is not None else "",
        facts=_facts(now),
        recording=now.recording,
        growing=now.growing is not None,
        voice=now.voice,
        voices=now.voices,
        voice_id=now.voice.id if now.voice is not None else conversion.voice_id,
        voice_line=_voice_line(now),
        form=now.form,
        form_name=AS_RECORDED if own else format_name(now.form),
        as_recorded=own,
        delivery=conversion.delivery,
        takes=now.takes,
        chosen=chosen,
        side=now.side,
        can_swap=now.can_swap,
        quote=quote_line(now.quote.credits, now.quote.about_seconds, now.excess) if now.quote else "",
        primary=_primary(now),
        making=now.making is not None,
        fraction=now.making or 0.0,
        opening=now.opening,
        recording_line=now.recording_line,
        notice=now.notice,
        note=_note(now, chosen),
        question=now.question,
        undo=now.undo,
        redo=now.redo,
    )


def reason_not_to_change(now: Affairs) -> str:
    """Why the voice cannot be changed now, without a full stop; empty if it can. Voices that are not known
    yet are no reason: then it waits for them."""
    if now.recording_line:
        return STOP_FIRST
    if now.path is None:
        return NO_RECORDING
    if now.recording is None:
        return READING if now.opening else NOT_READ
    if now.blocked:
        return now.blocked
    if now.voices is None:
        return ""
    if now.voice is None:
        return NOT_HERE if now.conversion.voice_id else NO_VOICE
    return ""


def _primary(now: Affairs) -> Act:
    if now.making is not None:
        return Act(tr("Stop"), tip=tr("Stop; nothing is lost"))
    reason = reason_not_to_change(now)
    tip = AGAIN_TIP if now.already else CHANGE_TIP
    return Act(tr("Change voice"), reason, tip, filled=not reason and not now.already)


def _note(now: Affairs, chosen: Take | None) -> str:
    """Of the take, else of the recording. Nothing while another is being made: it would seem to be about
    that one."""
    if now.making is not None or now.recording_line:
        return ""
    told = unmatched(chosen) if chosen is not None else ""
    return told or (now.recording.file.note if now.recording is not None else "")


def _facts(now: Affairs) -> str:
    if now.recording is not None:
        return now.recording.facts
    if now.growing is not None:
        return tr("{facts} · being read…", facts=now.growing.facts)
    return tr("being read…") if now.opening else ""


def _voice_line(now: Affairs) -> str:
    if now.voices is None:
        return away(now.unvoiced)
    return closed(NOT_HERE) if now.voice is None and now.conversion.voice_id else ""
