"""Making the page: from how things stand to what the tab says of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from studio.core.connection import Ability
from studio.core.parameters import Parameter
from studio.services.studio import Services
from studio.ui.speech.question_bar import Question
from studio.ui.speech.shelf import Shelf
from studio.ui.speech.spoken import spoken_languages
from studio.ui.speech.spoken_form import Spoken
from studio.ui.speech.wording import quote_line
from studio.ui.tabs.infill.exporting import Exporting
from studio.ui.tabs.infill.filling import Filling
from studio.ui.tabs.infill.heard_words import words_inside
from studio.ui.tabs.infill.hearing import Hearing
from studio.ui.tabs.infill.listening import Listening
from studio.ui.tabs.infill.mending import Mending
from studio.ui.tabs.infill.mending_takes import laid_rows, take_rows
from studio.ui.tabs.infill.opening import Opening
from studio.ui.tabs.infill.page import NOT_HERE, Page, reason_not_to_make
from studio.ui.tabs.infill.recording import Recording
from studio.ui.tabs.infill.writing import Writing
from studio.ui.voices.known import COMING, KnownVoices
from studio.ui.waveform.gap import Gap


@dataclass(frozen=True, slots=True)
class Affairs:
    """The parts of the tab that know how things stand."""

    services: Services
    voices: KnownVoices
    writing: Writing
    opening: Opening
    listening: Listening
    hearing: Hearing
    shelf: Shelf
    filling: Filling
    exporting: Exporting


def page_of(now: Affairs, notice: str, question: Question | None) -> Page:
    """The page for how things stand."""
    mending, voices, recording = now.writing.mending, now.voices.voices, now.opening.recording
    takes, gap = now.services.project.takes(), gap_of(mending, recording)
    languages = spoken_languages(voices, hosted=now.voices.is_hosted)
    words, heard = now.listening.words, now.listening.heard
    return Page(
        mending=mending,
        recording=recording,
        opening=Path(now.opening.coming).name,
        gap=gap,
        old_words=words_inside(words, gap.start, gap.end) if gap is not None else "",
        words_note=heard.note,
        words=words,
        listening=heard.running,
        listened=heard.share,
        can_listen=heard.can_go_on,
        speech=now.listening.speech.speech,
        marks=now.listening.marks,
        patches=_patches(mending, recording),
        pasted=now.listening.text,
        voice=now.voices.find(mending.voice_id),
        voice_line=_voice_line(now, mending),
        voices=voices,
        spoken=_spoken(now, mending, languages),
        making=now.filling.running,
        step=now.filling.step,
        quote=_quote(now, mending),
        reason=reason_not_to_make(mending, recording, voices, languages) or _cannot(now),
        notice=notice,
        question=question,
        takes=take_rows(mending, takes, now.hearing.hears, now.shelf.heights),
        laid=laid_rows(mending, takes, recording.rate) if recording is not None else (),
        exporting=now.exporting.running,
        undo=now.writing.undo_label,
        redo=now.writing.redo_label,
    )


def _patches(mending: Mending, recording: Recording | None) -> tuple[tuple[float, float], ...]:
    """Where takes are laid in, in seconds."""
    if recording is None:
        return ()
    return tuple((each.gap.start / recording.rate, each.gap.end / recording.rate) for each in mending.laid)


def gap_of(mending: Mending, recording: Recording | None) -> Gap | None:
    """The gap and its contexts in seconds."""
    if recording is None or mending.gap is None:
        return None
    edges = (mending.left, mending.gap.start, mending.gap.end, mending.right)
    return Gap(*(edge / recording.rate for edge in edges))


def _cannot(now: Affairs) -> str:
    """Why the connection cannot fill a gap, without a full stop."""
    connect = now.services.connect
    if now.voices.reason:
        return now.voices.reason
    if Ability.INFILL in now.voices.abilities:
        return ""
    return connect.reason(connect.chosen.id, Ability.INFILL).rstrip(".")


def _voice_line(now: Affairs, mending: Mending) -> str:
    if now.voices.voices is None:
        reason = now.voices.reason
        return f"{reason}…" if reason == COMING else f"{reason}."
    missing = mending.voice_id and now.voices.find(mending.voice_id) is None
    return f"{NOT_HERE}." if missing else ""


def _spoken(now: Affairs, mending: Mending, languages: tuple[str, ...]) -> Spoken:
    connect = now.services.connect
    untaken = connect.untaken(connect.chosen.id)
    return Spoken(
        language=mending.language,
        languages=languages,
        controls=mending.controls,
        model=mending.model,
        format=mending.format,
        no_controls=untaken.get(Parameter.INFILL_CONTROLS, ""),
        levels_note=untaken.get(Parameter.EMOTION_LEVELS, ""),
    )


def _quote(now: Affairs, mending: Mending) -> str:
    if not mending.text.strip():
        return ""
    quote = now.services.quote.infill(mending.request)
    return quote_line(quote.credits, quote.about_seconds)
