"""Making the page: from how things stand to what the tab says of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from studio.core.connection import Ability
from studio.core.hearing import HeardWord
from studio.core.infill import InfillRequest
from studio.core.mended_recordings import mended_recordings
from studio.core.paragraphs import Change, changes_of
from studio.core.parameters import Parameter
from studio.core.patch import Patch, PatchKind
from studio.core.take import Take
from studio.core.voice import Voice
from studio.core.word_span import span_in
from studio.services.studio import Services
from studio.ui.reading.recording import Recording
from studio.ui.sentences import closed, unclosed
from studio.ui.speech.shelf import Shelf
from studio.ui.speech.spoken import spoken_languages
from studio.ui.speech.spoken_form import Spoken
from studio.ui.speech.wording import quote_line
from studio.ui.tabs.infill.comparing import Comparing
from studio.ui.tabs.infill.heard_words import words_inside
from studio.ui.tabs.infill.hearing import Hearing
from studio.ui.tabs.infill.listening import Listening
from studio.ui.tabs.infill.making import Making
from studio.ui.tabs.infill.opening import MendedOpening
from studio.ui.tabs.infill.page import NOT_HERE, Page, reason_not_to_make
from studio.ui.tabs.infill.patch_takes import PatchRow, missing, patch_rows, take_rows
from studio.ui.tabs.infill.recorded_voice import offered
from studio.ui.tabs.infill.seams.judged_rows import judged_patches, judged_takes
from studio.ui.tabs.infill.seams.minding import Minding
from studio.ui.tabs.infill.writing import Writing
from studio.ui.voices.known import KnownVoices, away
from studio.ui.waveform.gap import Gap


@dataclass(frozen=True, slots=True)
class Affairs:
    """The parts of the tab that know how things stand."""

    services: Services
    voices: KnownVoices
    writing: Writing
    opening: MendedOpening
    listening: Listening
    hearing: Hearing
    shelf: Shelf
    making: Making
    comparing: Comparing
    minding: Minding


def page_of(now: Affairs, notice: str, *, exporting: bool = False) -> Page:
    """The page for how things stand."""
    patch, request = now.writing.patch, now.writing.request
    voices, recording = voices_of(now, request.language), now.opening.recording
    takes, gap = now.services.project.takes(), gap_of(patch, recording)
    languages = spoken_languages(now.voices.voices, hosted=now.voices.is_hosted)
    words, heard = now.listening.words, now.listening.heard
    rows = _patch_rows(now, takes)
    wanted = missing(rows)
    return Page(
        patch=patch,
        request=request,
        recording=recording,
        opening=Path(now.opening.coming).name,
        gap=gap,
        old_words=_old_words(words, gap, patch),
        words_note=heard.note,
        words=words,
        listening=heard.running,
        listened=heard.share,
        can_listen=heard.can_go_on,
        changes=_changes(now, takes),
        speech=now.listening.speech.speech,
        marks=now.listening.marks,
        spans=_spans(rows, recording),
        pasted=now.listening.text,
        voice=next((voice for voice in voices or () if voice.id == request.voice_id), None),
        voice_line=_voice_line(now, request, voices),
        voices=voices,
        spoken=_spoken(now, request, languages),
        making=now.making.filling.running,
        step=now.making.filling.step,
        count=now.making.count,
        quote=_quote(now, [patch] if patch is not None else [], now.making.count),
        reason=reason_of(now, patch),
        voice_reason=_cannot(now),
        notice=notice,
        question=now.making.question,
        takes=judged_takes(
            now.minding,
            patch,
            take_rows(patch, now.comparing.takes, now.hearing.hears, now.shelf.heights, now.comparing.blind),
        ),
        seams=None if now.comparing.blind else now.minding.view(),
        blind=bool(now.comparing.blind),
        patches=rows,
        missing=len(wanted),
        missing_quote=_quote(now, wanted, 1),
        exporting=exporting,
        recordings=mended_recordings(now.services.project.document, takes),
        folder=now.services.project.folder,
        undo=now.writing.undo_label,
        redo=now.writing.redo_label,
    )


def voices_of(now: Affairs, language: str) -> tuple[Voice, ...] | None:
    """The voices to choose from; None until they are known."""
    return offered(now.voices, language)


def reason_of(now: Affairs, patch: Patch | None) -> str:
    """Why a patch cannot be made now, without a full stop; empty if it can."""
    voices = voices_of(now, now.writing.request.language)
    languages = spoken_languages(now.voices.voices, hosted=now.voices.is_hosted)
    return reason_not_to_make(patch, now.opening.recording, voices, languages) or _cannot(now)


def _patch_rows(now: Affairs, takes: Mapping[str, Take]) -> tuple[PatchRow, ...]:
    recording = now.opening.recording
    if recording is None:
        return ()
    rows = patch_rows(now.writing.patches, takes, recording.rate, now.writing.mending.current)
    return judged_patches(now.minding, rows)


def _changes(now: Affairs, takes: Mapping[str, Take]) -> tuple[Change, ...]:
    """What the patches make of the words."""
    patches, recording = now.writing.patches, now.opening.recording
    if recording is None:
        return ()
    said = [takes[each.chosen].request.text if each.chosen in takes else "" for each in patches]
    return changes_of(patches, said, recording.rate, now.writing.mending.current)


def _spans(rows: tuple[PatchRow, ...], recording: Recording | None) -> tuple[tuple[float, float], ...]:
    """Where patches stand, in seconds."""
    if recording is None:
        return ()
    spans = (row.patch.span for row in rows)
    return tuple((span.start / recording.rate, span.end / recording.rate) for span in spans)


def _old_words(words: Sequence[HeardWord], gap: Gap | None, patch: Patch | None) -> str:
    """Those that are marked; the one in front of the place where others are put in."""
    if gap is None or patch is None:
        return ""
    if patch.kind is PatchKind.INSERT:
        before = span_in(words, 0.0, gap.start)
        return words[before.last - 1].word if before else ""
    return words_inside(words, gap.start, gap.end) or patch.old


def gap_of(patch: Patch | None, recording: Recording | None) -> Gap | None:
    """What is marked and its contexts, in seconds."""
    if recording is None or patch is None:
        return None
    edges = (patch.left, patch.marked.start, patch.marked.end, patch.right)
    return Gap(*(min(edge, recording.frames) / recording.rate for edge in edges))


def _cannot(now: Affairs) -> str:
    """Why the connection cannot fill a gap, without a full stop."""
    connect = now.services.connect
    if now.voices.reason:
        return now.voices.reason
    if Ability.INFILL in now.voices.abilities:
        return ""
    return unclosed(connect.reason(connect.chosen.id, Ability.INFILL))


def _voice_line(now: Affairs, request: InfillRequest, voices: tuple[Voice, ...] | None) -> str:
    if voices is None:
        reason = now.voices.reason
        return away(reason)
    there = not request.voice_id or any(voice.id == request.voice_id for voice in voices)
    return "" if there else closed(NOT_HERE)


def _spoken(now: Affairs, request: InfillRequest, languages: tuple[str, ...]) -> Spoken:
    connect = now.services.connect
    untaken = connect.untaken(connect.chosen.id)
    return Spoken(
        language=request.language,
        languages=languages,
        controls=request.controls,
        model=request.model,
        format=request.format,
        no_controls=untaken.get(Parameter.INFILL_CONTROLS, ""),
        levels_note=untaken.get(Parameter.EMOTION_LEVELS, ""),
        has_models=now.voices.is_hosted,
    )


def _quote(now: Affairs, patches: Sequence[Patch], count: int) -> str:
    spoken = [each for each in patches if each.request.text.strip() and each.kind is not PatchKind.REMOVE]
    if not spoken:
        return ""
    quote = now.making.quote(spoken, count)
    excess = now.services.budgets.excess(now.services.project, quote.credits)
    return quote_line(quote.credits, quote.about_seconds, excess)
