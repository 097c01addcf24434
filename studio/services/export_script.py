"""A script as files: sound to a specification, captions, a cue sheet."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from studio.audio.acx import not_taken
from studio.audio.encode import MP3_PAIRS
from studio.audio.stream_writer import StreamWriter, flac_stream, mp3_stream, ogg_stream, wav_stream
from studio.core.cancel import CancelToken
from studio.core.captions import CaptionKind, SpokenBlock, captions_of, to_json, to_srt, to_vtt
from studio.core.clip import FloatArray
from studio.core.cue_sheet import Cue, to_csv, to_text
from studio.core.errors import BadFormat, BadRequest
from studio.core.file_names import there_already
from studio.core.language import tr
from studio.core.marks import without_marks
from studio.core.script_export import Exported, ExportSettings, Loudness, Measured, Part, Plan
from studio.core.sound_format import SoundFormat
from studio.core.speech import SAMPLE_RATES
from studio.core.take import TimedWord
from studio.library import clock as clocks
from studio.library.clock import Clock
from studio.library.project import Project
from studio.library.writer import Writer
from studio.services.assembling import Assembly, Placed, bed_of
from studio.services.levelling import Levels, Meters, Treatment, faults_of, treatment_for
from studio.services.make_take import untold
from studio.services.receiving import Progress
from studio.services.save_sound import AlreadyThere
from studio.services.script_files import CUE_SHEETS, planned
from studio.services.script_trace import heard_takes, is_trace, stem_of
from studio.services.timing import Timing, estimates_told
from studio.services.trace import TraceExport

CODINGS = {SoundFormat.WAV_16: "PCM_16", SoundFormat.WAV_24: "PCM_24", SoundFormat.WAV_FLOAT: "FLOAT"}


class ExportScript:
    """`export_script(parts, settings, project, cancel)` writes the files and says what they are like;
    `export_script.plan` says before which these will be.

    Sound goes through in blocks, so its length does not matter; where a loudness is asked for, it is gone
    through first to measure. All blocks are treated alike, so that they keep their balance; but for
    ACX, which takes each file by itself. Every file is there whole or not at all. Raises BadRequest (nothing
    to export, a pattern with an unknown field), BadFormat, AlreadyThere unless `overwrite`, BadSound,
    FileMissing, DiskError, EngineGone where captions need to be listened for, and Cancelled, which leaves the
    files that were finished.
    """

    def __init__(
        self,
        timing: Timing,
        writer: Writer | None = None,
        clock: Clock = clocks.now,
        trace: TraceExport | None = None,
    ) -> None:
        self._timing, self._writer, self._clock, self._trace = timing, writer or Writer(), clock, trace

    def plan(self, title: str, parts: Sequence[Part], settings: ExportSettings) -> Plan:
        """The names, and which of them are taken already. BadRequest."""
        return planned(title, parts, settings, self._clock())

    def __call__(
        self,
        title: str,
        parts: Sequence[Part],
        settings: ExportSettings,
        project: Project,
        cancel: CancelToken,
        *,
        overwrite: bool = False,
        progress: Progress = untold,
    ) -> Exported:
        if not parts:
            raise BadRequest(tr("There is nothing to export: no block has a take yet."))
        plan = self.plan(title, parts, settings)
        if plan.there and not overwrite:
            raise AlreadyThere(there_already(plan.there))
        self._writer.make_folder(settings.folder)
        export = _Export(self._timing, self._writer, title, parts, settings, project, plan, progress)
        done = export(cancel)
        if self._trace is None or not settings.provenance:
            return done
        sheet = self._trace(title, heard_takes(export.placed, plan, settings, project), project)
        self._trace.write(sheet, stem_of(plan))
        return replace(done, provenance=sheet)


@dataclass(slots=True)
class _Export:
    """One export, done once."""

    timing: Timing
    writer: Writer
    title: str
    parts: Sequence[Part]
    settings: ExportSettings
    project: Project
    plan: Plan
    progress: Progress
    placed: Sequence[Placed] = ()

    def __call__(self, cancel: CancelToken) -> Exported:
        rate = self._rate()
        whole = self._assembly(self.parts, rate)
        treatment = self._treatment(whole, cancel)
        measured = []
        if self.plan.whole is not None:
            measured.append(self._write(self.plan.whole, whole, treatment, cancel))
        for number, part in enumerate(self.parts):
            if part.id in self.plan.blocks:
                step = tr("Writing block {number}", number=part.number)
                self.progress(step, number / len(self.parts))
                measured.append(self._write_block(part, rate, treatment, cancel))
        notes = (*self._write_beside(whole, cancel), *self._acx_notes(rate))
        self.placed = whole.placed
        shown = measured if self.settings.loudness is not Loudness.NONE else []
        return Exported(self.settings.folder, self.plan.files, tuple(shown), notes)

    def _acx_notes(self, rate: int) -> tuple[str, ...]:
        """An MP3 for ACX is what is handed in there; of other formats it is made first."""
        now = self.settings
        if now.loudness is not Loudness.ACX or now.form is not SoundFormat.MP3:
            return ()
        return not_taken(rate, now.bit_rate, now.silence.head, now.silence.tail)

    def _assembly(self, parts: Sequence[Part], rate: int) -> Assembly:
        bed = bed_of(self.settings.room_tone, rate)
        return Assembly(parts, self.project, rate, self.settings.silence, bed)

    def _rate(self) -> int:
        rate = self.settings.sample_rate or self.parts[0].take.sample_rate
        if self.settings.form is SoundFormat.MP3:
            if self.settings.bit_rate not in MP3_PAIRS.get(rate, ()):
                wanted = self.settings.bit_rate // 1000
                raise BadFormat(tr("MP3 at {rate} Hz has no {bit_rate} kbit/s.", rate=rate, bit_rate=wanted))
        elif rate not in SAMPLE_RATES:
            raise BadFormat(tr("{rate} Hz is not a sample rate here.", rate=rate))
        return rate

    def _treatment(self, sound: Assembly, cancel: CancelToken) -> Treatment:
        def measure(treatment: Treatment) -> Levels:
            meters = Meters(sound.sample_rate)
            for block in self._treated(sound, tr("Measuring"), treatment, cancel, []):
                meters.add(block)
            return meters.levels()

        return treatment_for(measure, self.settings.loudness)

    def _treated(
        self, sound: Assembly, doing: str, treatment: Treatment, cancel: CancelToken, told: list[float]
    ) -> Iterator[FloatArray]:
        """The sound's blocks, while it is told how far it is."""
        whole = max(1.0, sound.seconds * sound.sample_rate)
        for block in treatment.of(sound.blocks(cancel), sound.sample_rate, told):
            yield block
            self.progress(doing, min(1.0, sound.frames / whole))

    def _write(self, path: Path, sound: Assembly, treatment: Treatment, cancel: CancelToken) -> Measured:
        unfinished = path.with_name(f".{uuid.uuid4().hex}.part")
        meters, told = Meters(sound.sample_rate), [0.0]
        is_measured = self.settings.loudness is not Loudness.NONE
        try:
            out = self._stream(unfinished, sound)
            try:
                for block in self._treated(sound, tr("Writing"), treatment, cancel, told):
                    out.add(block)
                    if is_measured:
                        meters.add(block)
            finally:
                out.finish()
            self.writer.move(unfinished, path)
        finally:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
        return self._measured(path, sound, meters.levels(), treatment.gain, told[-1])

    def _stream(self, path: Path, sound: Assembly) -> StreamWriter:
        form, rate = self.settings.form, sound.sample_rate
        if form is SoundFormat.MP3:
            return mp3_stream(path, rate, self.settings.bit_rate)
        if form is SoundFormat.FLAC:
            return flac_stream(path, rate)
        if form is SoundFormat.OGG:
            return ogg_stream(path, rate)
        return wav_stream(path, rate, CODINGS[form], round(sound.seconds * rate))

    def _write_block(self, part: Part, rate: int, treatment: Treatment, cancel: CancelToken) -> Measured:
        alone = self._assembly([part], rate)
        if self.settings.loudness is Loudness.ACX:
            treatment = self._treatment(alone, cancel)
        return self._write(self.plan.blocks[part.id], alone, treatment, cancel)

    def _measured(
        self, path: Path, sound: Assembly, levels: Levels, gain: float, turned_down: float
    ) -> Measured:
        faults = faults_of(levels, self.settings.loudness) if self._counts(path) else ()
        return Measured(
            path,
            sound.frames / sound.sample_rate,
            levels.lufs,
            levels.true_peak,
            levels.acx.rms,
            levels.acx.peak,
            levels.acx.floor,
            gain,
            turned_down,
            faults,
        )

    def _counts(self, path: Path) -> bool:
        """Whether the specification is for this file: ACX takes each by itself, a loudness is the whole's."""
        return path == self.plan.whole or self.settings.loudness is Loudness.ACX

    def _write_beside(self, whole: Assembly, cancel: CancelToken) -> tuple[str, ...]:
        if not self.plan.beside:
            return ()
        if not whole.placed:
            for _ in whole.blocks(cancel):
                pass
        if self.settings.cue_sheet:
            self._write_cues(whole.placed)
        return self._write_captions(whole, cancel) if self.settings.captions else ()

    def _write_cues(self, placed: Sequence[Placed]) -> None:
        cues = [self._cue(each) for each in placed]
        table, page = (
            path for path in self.plan.beside if path.name.endswith(CUE_SHEETS) and not is_trace(path)
        )
        self.writer.write(table, to_csv(cues).encode("utf-8-sig"))
        self.writer.write(page, to_text(self.title, cues).encode())

    def _cue(self, placed: Placed) -> Cue:
        part, file = placed.part, self.plan.blocks.get(placed.part.id)
        return Cue(
            part.number,
            placed.start,
            placed.end,
            part.name,
            part.character,
            part.take.voice_name,
            part.take.number,
            part.take.connection,
            without_marks(part.text),
            file.name if file else "",
        )

    def _write_captions(self, whole: Assembly, cancel: CancelToken) -> tuple[str, ...]:
        blocks = []
        for number, each in enumerate(whole.placed):
            self.progress(tr("Timing the captions"), number / len(whole.placed))
            blocks.append(self._spoken(each, cancel))
        if self.plan.whole is not None:
            self._captions(self.plan.whole, blocks, whole.frames / whole.sample_rate)
        else:
            head = self.settings.silence.head
            for placed, block in zip(whole.placed, blocks, strict=True):
                alone = _moved(block, head - block.start)
                self._captions(
                    self.plan.blocks[placed.part.id], [alone], alone.end + self.settings.silence.tail
                )
        return estimates_told(blocks)

    def _spoken(self, placed: Placed, cancel: CancelToken) -> SpokenBlock:
        part = placed.part
        words, timed_by = self.timing(part.take, part.text, self.project, cancel)
        block = SpokenBlock(
            part.number,
            part.text,
            0.0,
            placed.end - placed.start,
            words,
            part.character,
            part.take.voice_name,
            timed_by,
        )
        return _moved(block, placed.start)

    def _captions(self, sound: Path, blocks: Sequence[SpokenBlock], seconds: float) -> None:
        captions = captions_of(blocks)
        texts = {
            CaptionKind.SRT: lambda: to_srt(captions),
            CaptionKind.VTT: lambda: to_vtt(captions),
            CaptionKind.JSON: lambda: to_json(blocks, seconds),
        }
        for kind in sorted(self.settings.captions):
            self.writer.write(sound.with_suffix(f".{kind}"), texts[kind]().encode())


def _moved(block: SpokenBlock, seconds: float) -> SpokenBlock:
    words = tuple(TimedWord(word.text, word.start + seconds, word.end + seconds) for word in block.words)
    return replace(block, start=block.start + seconds, end=block.end + seconds, words=words)
