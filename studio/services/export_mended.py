"""A mended recording as files: itself with its proof, its patches, markers, captions of what is said now."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from studio.audio.files import SoundFileReader, open_sound
from studio.audio.moves import Moves
from studio.audio.recording import finite
from studio.audio.write import Depth, wav_bytes
from studio.core.cancel import CancelToken
from studio.core.captions import captions_of, to_srt, to_vtt
from studio.core.clip import Clip, FloatArray
from studio.core.errors import BadRequest
from studio.core.file_names import there_already
from studio.core.hearing import HeardWord
from studio.core.language import tr
from studio.core.marker import Marker
from studio.core.marks import without_marks
from studio.core.mended_export import (
    Beside,
    LaidWords,
    MarkedPlace,
    MendedPlan,
    MendedSettings,
    blocks_of,
    label_of,
    marked_places,
    mended_words,
    to_csv,
    to_labels,
)
from studio.core.provenance import HeardTake, Provenance
from studio.core.region import Region
from studio.core.take import TimedWord
from studio.library import clock as clocks
from studio.library.clock import Clock
from studio.library.project import Project
from studio.library.writer import Writer
from studio.services.input_sound import InputSounds
from studio.services.make_take import untold
from studio.services.mended_files import Laying, planned
from studio.services.receiving import Progress
from studio.services.save_sound import AlreadyThere
from studio.services.timing import Timing
from studio.services.trace import ENDINGS, TraceExport
from studio.services.write_mended import READABLE, WriteMended

NOTHING = tr("There is nothing to export: no patch is made yet.")
GAPS = tr("The captions have gaps: not all of the recording was listened to.")


@dataclass(frozen=True, slots=True)
class MendedSource:
    """A recording that is exported, what is laid into it in the order of the places, its words and its
    markers; `heard` if all of it was listened to."""

    recording: Path
    laid: tuple[Laying, ...]
    words: tuple[HeardWord, ...] = ()
    markers: tuple[Marker, ...] = ()
    heard: bool = True


@dataclass(frozen=True, slots=True)
class MendedExported:
    """`mended` and its `sheet` to be read, None where they were not asked for; all `files`; `provenance`
    where it was asked for; `note` says what is missing in them, empty for nothing."""

    folder: Path
    files: tuple[Path, ...]
    patches: int
    mended: Path | None = None
    sheet: Path | None = None
    provenance: Provenance | None = None
    note: str = ""


class ExportMended:
    """`export_mended(source, settings, project, cancel)` writes the files; `export_mended.plan` says before
    which these will be.

    Outside the patches the mended recording has the recording's own samples, and a sheet beside it to prove
    that. Patches are WAV files as they stand in it, at its rate. Markers and captions have the times of the
    mended recording. Every file is there whole or not at all. Raises BadRequest (nothing to export, a pattern
    with an unknown field, the recording's own name), AlreadyThere unless `overwrite`, BadSound, FileMissing,
    DiskError, EngineGone where captions need to be listened for, and Cancelled, which leaves the files that
    were finished.
    """

    def __init__(
        self,
        write_mended: WriteMended,
        timing: Timing,
        inputs: InputSounds,
        writer: Writer | None = None,
        clock: Clock = clocks.now,
        trace: TraceExport | None = None,
    ) -> None:
        self._write_mended, self._timing, self._inputs = write_mended, timing, inputs
        self._writer, self._clock, self._trace = writer or Writer(), clock, trace

    def plan(self, source: MendedSource, settings: MendedSettings) -> MendedPlan:
        """The names, and which of them are taken already. BadRequest."""
        return planned(source.recording, source.laid, settings, self._clock())

    def __call__(
        self,
        source: MendedSource,
        settings: MendedSettings,
        project: Project,
        cancel: CancelToken,
        *,
        overwrite: bool = False,
        progress: Progress = untold,
    ) -> MendedExported:
        if not source.laid:
            raise BadRequest(NOTHING)
        plan = self.plan(source, settings)
        if plan.there and not overwrite:
            raise AlreadyThere(there_already(plan.there))
        self._writer.make_folder(settings.folder)
        if plan.mended is not None:
            progress(tr("Writing the recording"), None)
            labels = [label_of(each.patch) for each in source.laid]
            sounds = [each.sound.read() for each in source.laid]
            self._write_mended(source.recording, sounds, plan.mended, cancel, labels=labels)
        heard: tuple[HeardTake, ...] = ()
        if plan.patches or plan.beside or plan.traces:
            parts = _Parts(self._timing, self._inputs, self._writer, source, plan, project, progress)
            heard = parts.write(cancel)
        sheet = next((path for path in plan.sheets if path.name.endswith(READABLE)), None)
        told = self._told(plan, heard, project) if plan.traces else None
        note = GAPS if _has_captions(plan) and not (source.heard and source.words) else ""
        count = len(source.laid)
        return MendedExported(settings.folder, plan.files, count, plan.mended, sheet, told, note)

    def _told(self, plan: MendedPlan, heard: tuple[HeardTake, ...], project: Project) -> Provenance | None:
        table = next((path for path in plan.traces if path.name.endswith(ENDINGS[0])), None)
        if self._trace is None or table is None:
            return None
        stem = table.with_name(table.name.removesuffix(ENDINGS[0]))
        sheet = self._trace(stem.name, heard, project)
        self._trace.write(sheet, stem)
        return sheet


@dataclass(frozen=True, slots=True)
class _Parts:
    """The patches as files, and what tells where they stand."""

    timing: Timing
    inputs: InputSounds
    writer: Writer
    source: MendedSource
    plan: MendedPlan
    project: Project
    progress: Progress

    def write(self, cancel: CancelToken) -> tuple[HeardTake, ...]:
        """The files; gives where each take is heard."""
        with open_sound(self.inputs.readable(self.source.recording, cancel)) as reader:
            rate = reader.sample_rate
            moves = self._write_patches(reader, cancel)
        if self.plan.beside:
            self._write_beside(moves, rate, cancel)
        return tuple(self._heard(each, moves, rate) for each in self.source.laid if each.take is not None)

    def _heard(self, each: Laying, moves: Moves, rate: int) -> HeardTake:
        """Whoever laid it in has approved it."""
        assert each.take is not None
        move = next(move for move in moves.moves if not move.kept and move.old == each.sound.place)
        words, file = without_marks(each.take.request.text), self.plan.mended
        place = (move.new.start / rate, move.new.end / rate)
        named = file.name if file is not None else ""
        return HeardTake(each.take, *place, words, True, named, each.take_number)

    def _write_patches(self, reader: SoundFileReader, cancel: CancelToken) -> Moves:
        """Where everything stands in the mended recording, found by making each patch's sound, one at a
        time."""

        def read(start: int, count: int) -> FloatArray:
            reader.seek(start)
            return finite(reader.read(count, "float32"))

        moves, here, laid = Moves(), 0, self.source.laid
        for number, each in enumerate(laid):
            cancel.check()
            self.progress(tr("Writing the patches"), number / len(laid))
            sound = each.sound.read().sound(read, reader.frames, reader.sample_rate)
            moves.keep(Region(here, each.sound.place.start))
            moves.put(each.sound.place, len(sound))
            here = each.sound.place.end
            if (path := self.plan.patches.get(each.patch.id)) is not None:
                clip = Clip(sound, reader.sample_rate)
                self.writer.write(path, wav_bytes(clip, _depth(reader.coding)))
        moves.keep(Region(here, reader.frames))
        return moves

    def _write_beside(self, moves: Moves, rate: int, cancel: CancelToken) -> None:
        source, kinds = self.source, self.plan.beside
        timed = _has_captions(self.plan)
        self.progress(tr("Placing the words") if timed else tr("Writing the markers"), None)
        laid = [
            self._laid(number, each, moves, rate, self._words(each, cancel) if timed else ())
            for number, each in enumerate(source.laid, 1)
        ]
        moved = [moves.region(each.start, each.length) for each in source.markers]
        marked = marked_places(source.markers, moved, rate)
        for kind, path in kinds.items():
            self.writer.write(path, _text(kind, laid, marked, source.words).encode())

    def _laid(
        self, number: int, each: Laying, moves: Moves, rate: int, words: tuple[TimedWord, ...]
    ) -> LaidWords:
        """Where a patch stands."""
        move = next(move for move in moves.moves if not move.kept and move.old == each.sound.place)
        return LaidWords(
            each.patch,
            number,
            move.new.start / rate,
            move.new.end / rate,
            move.old.start / rate,
            move.old.end / rate,
            words,
            each.take.voice_name if each.take is not None else "",
            each.take_number,
        )

    def _words(self, each: Laying, cancel: CancelToken) -> tuple[TimedWord, ...]:
        """The words of its take, in seconds from where its sound begins in the recording."""
        if each.take is None:
            return ()
        words, _ = self.timing(each.take, each.take.request.text, self.project, cancel)
        lead = each.sound.treatment.lead
        return tuple(
            TimedWord(word.text, max(0.0, word.start + lead), max(0.0, word.end + lead)) for word in words
        )


def _has_captions(plan: MendedPlan) -> bool:
    return Beside.SRT in plan.beside or Beside.VTT in plan.beside


def _text(
    kind: Beside, laid: Sequence[LaidWords], marked: Sequence[MarkedPlace], words: Iterable[HeardWord]
) -> str:
    if kind is Beside.LABELS:
        return to_labels(laid, marked)
    if kind is Beside.CSV:
        return to_csv(laid, marked)
    captions = captions_of(blocks_of(mended_words(tuple(words), laid)))
    return to_srt(captions) if kind is Beside.SRT else to_vtt(captions)


def _depth(coding: str) -> Depth:
    """Of the patches' files: no less than the recording has."""
    if coding in ("FLOAT", "DOUBLE", "PCM_32", "VORBIS", "OPUS", "MPEG_LAYER_III"):
        return Depth.FLOAT32
    return Depth.INT24
