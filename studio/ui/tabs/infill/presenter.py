"""What the Infill tab does: its acts, and the page that follows from each. Without widgets."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.audio.files import read_clip
from studio.audio.splice import Patch, splice
from studio.core.connection import Ability
from studio.core.edit import setting
from studio.core.engine_state import EngineState, Phase
from studio.core.errors import Cancelled, Charge, EngineGone, StudioError
from studio.core.infill import InfillRequest
from studio.core.parameters import Parameter
from studio.core.passage import Passage
from studio.core.region import Region
from studio.core.speech import SAMPLE_RATES, Controls, OutputFormat
from studio.core.take import Take, TakeJob
from studio.core.voice import Voice
from studio.devices.player import Player
from studio.jobs.pool import JobPool
from studio.jobs.task import Lane, Progress, Work
from studio.services.studio import Services
from studio.ui.act import Act
from studio.ui.errors import Circumstance
from studio.ui.speech.known_voices import KnownVoices
from studio.ui.speech.spoken import spoken_languages
from studio.ui.speech.wording import price, quote_line
from studio.ui.tabs.infill.heard_words import HeardWords
from studio.ui.tabs.infill.hearing import Hearing
from studio.ui.tabs.infill.mending import KEY, Laid, Mending, mending_of, overlap, to_json
from studio.ui.tabs.infill.page import LaidRow, Page, TakeRow, reason_not_to_make
from studio.ui.tabs.infill.recording import Recording, open_recording
from studio.ui.waveform.gap import Gap

SUBJECT = "The patch"


class InfillPresenter(QObject):
    """`page_changed(Page)` after everything that changes what is shown; `opened(Recording)` when another
    recording is there; `saved(Path)` after an export; `failed(StudioError, Circumstance)`."""

    page_changed = Signal(object)
    opened = Signal(object)
    saved = Signal(object)
    failed = Signal(object, object)

    def __init__(
        self, services: Services, pool: JobPool, player: Player, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._project = services, services.project
        self.voices = KnownVoices(services, pool, self)
        self.heard = HeardWords(services.listen, pool, self)
        self.hearing = Hearing(pool, player, self)
        self._opening, self._exporting = Act(pool, parent=self), Act(pool, Lane.LONG, self)
        self.making = Act(pool, Lane.LONG, self)
        self.recording: Recording | None = None
        self.mending = mending_of(self._project.document)
        self._notice, self._blocked, self._step, self._question = "", "", "", ""
        self._connect()

    def _connect(self) -> None:
        self.voices.changed.connect(self._voices_changed)
        self.voices.failed.connect(self._voices_failed)
        self.heard.changed.connect(self._changed)
        self.hearing.turned.connect(self._changed)
        self._opening.done.connect(self._opened)
        self._exporting.done.connect(self._exported)
        for act in (self._opening, self._exporting):
            act.stopped.connect(self._stopped)
        for part in (self.hearing, self._opening, self._exporting):
            part.failed.connect(self._complain)
        self.making.progressed.connect(self._progressed)
        self.making.done.connect(self._made)
        self.making.failed.connect(self._not_made)
        self.making.stopped.connect(self._stopped)

    def begin(self) -> None:
        """Shows what is there, and asks for the voices."""
        if self.mending.recording:
            self._read(Path(self.mending.recording))
        self.voices.refresh()
        self._changed()

    def close(self) -> None:
        """Stops what runs, and hears nothing more."""
        for act in (self.making, self._opening, self._exporting):
            act.leave()
        self.heard.leave()
        self.voices.leave()
        self.hearing.close()

    def reload(self) -> None:
        """Takes what the project says now; something else may have undone an edit."""
        found = mending_of(self._project.document)
        if found != self.mending:
            reopen = found.recording != self.mending.recording
            self.mending = found
            if reopen and found.recording:
                self._read(Path(found.recording))
            self._changed()

    @property
    def page(self) -> Page:
        """What the tab shows now."""
        mending, gap = self.mending, self.gap
        voices = self.voices.voices
        connect = self._services.connect
        quote = self._services.quote.infill(mending.request)
        return Page(
            mending=mending,
            recording=self.recording,
            opening=self._opening.running,
            gap=gap,
            old_words=self.heard.inside(gap.start, gap.end) if gap is not None else "",
            words_note=self.heard.note,
            voice=self.voices.find(mending.voice_id),
            voices=voices,
            languages=spoken_languages(voices, hosted=self.is_hosted),
            no_controls=connect.untaken(connect.chosen.id).get(Parameter.INFILL_CONTROLS, ""),
            making=self.making.running,
            step=self._step,
            quote=quote_line(quote.credits, quote.about_seconds) if mending.text.strip() else "",
            reason=reason_not_to_make(mending, self.recording, voices, self._blocked or self._not_offered()),
            notice=self._notice,
            question=self._question,
            takes=self._take_rows(),
            laid=self._laid_rows(),
            exporting=self._exporting.running,
        )

    @property
    def gap(self) -> Gap | None:
        """The gap in seconds."""
        mending, recording = self.mending, self.recording
        if recording is None or mending.gap is None:
            return None
        rate = recording.rate
        return Gap(
            mending.left / rate, mending.gap.start / rate, mending.gap.end / rate, mending.right / rate
        )

    @property
    def is_hosted(self) -> bool:
        """True if the connection that speaks may cost something."""
        return not self._services.connect.chosen.is_this_computer

    def _not_offered(self) -> str:
        connect = self._services.connect
        if Ability.INFILL in self.voices.abilities:
            return ""
        return connect.reason(connect.chosen.id, Ability.INFILL).rstrip(".")

    def _take_rows(self) -> tuple[TakeRow, ...]:
        gap, accepted = self.mending.gap, {each.take for each in self.mending.laid}
        if gap is None or self.recording is None:
            return ()
        rows = []
        for take in self._project.takes().values():
            place = self.mending.gap_of(take) if take.job is TakeJob.INFILL else None
            if place is not None and overlap(place, gap):
                chosen = take.id == self.mending.chosen
                rows.append(TakeRow(take, chosen, self.hearing.hears(take), take.id in accepted))
        return tuple(sorted(rows, key=lambda row: row.take.number))

    def _laid_rows(self) -> tuple[LaidRow, ...]:
        takes, recording = self._project.takes(), self.recording
        if recording is None:
            return ()
        return tuple(
            LaidRow(each, takes[each.take].request.text, each.gap.start / recording.rate)
            for each in self.mending.laid
            if each.take in takes
        )

    # The recording

    def open(self, path: Path) -> None:
        """Opens a recording; what was mended in another stays in its takes."""
        self._read(path.absolute())

    def _read(self, path: Path) -> None:
        self._notice = ""

        def work(work: Work) -> Recording:
            return open_recording(self._services.inputs, path, work.cancel)

        self._opening.begin(f"Opening {path.name}", work)
        self._changed()

    def _opened(self, recording: Recording) -> None:
        self.recording = recording
        self.heard.forget()
        self.hearing.set_recording(recording)
        if str(recording.path) != self.mending.recording:
            rate = min((r for r in SAMPLE_RATES if r >= recording.rate), default=SAMPLE_RATES[-1])
            form = OutputFormat(sample_rate=rate)
            kept = replace(self.mending, recording=str(recording.path), format=form)
            self._keep(
                f"Open {recording.path.name}",
                replace(kept, gap=None, left=0, right=0, chosen="", gaps=(), laid=()),
            )
        self.opened.emit(recording)
        self._listen()
        self._changed()

    def set_gap(self, gap: Gap) -> None:
        """Another gap, or other contexts."""
        if self.recording is None:
            return
        left, start, end, right = (
            round(each * self.recording.rate) for each in (gap.left, gap.start, gap.end, gap.right)
        )
        right, end = min(right, self.recording.frames), min(end, self.recording.frames)
        self._notice = ""
        self._keep("Move the gap", replace(self.mending, left=left, gap=Region(start, end), right=right))
        self._listen()
        self._changed()

    def _listen(self) -> None:
        if self.recording is not None and (gap := self.gap) is not None and gap.right > gap.left:
            self.heard.want(self.recording, gap, self.mending.language)

    # What shall stand there

    def set_text(self, text: str) -> None:
        """Other words."""
        self._say_anew("Type the new words", replace(self.mending, text=text))

    def take_voice(self, voice: Voice) -> None:
        """Another voice."""
        self._say_anew("Choose a voice", replace(self.mending, voice_id=voice.id))

    def set_model(self, model: str) -> None:
        """Another model."""
        self._say_anew("Change the model", replace(self.mending, model=model))

    def set_language(self, code: str) -> None:
        """Another language."""
        self._say_anew("Change the language", replace(self.mending, language=code))

    def set_controls(self, controls: Controls) -> None:
        """Another speed, or other feelings."""
        self._say_anew("Change how it is said", replace(self.mending, controls=controls))

    def set_format(self, form: OutputFormat) -> None:
        """Another format of the take."""
        self._say_anew("Change the format", replace(self.mending, format=form))

    def _say_anew(self, label: str, mending: Mending) -> None:
        self._notice = self._question = ""
        self._keep(label, mending)
        self._changed()

    def _keep(self, label: str, mending: Mending) -> None:
        self.mending = mending
        edit = setting(self._project.document, label, {KEY: to_json(mending)})
        if not edit.changes:
            return
        try:
            self._project.do(edit)
        except StudioError as error:
            self._complain(error)

    # Making

    def press_primary(self) -> None:
        """What the primary button says: make a take, or stop."""
        if self.making.running:
            self.making.stop()
        else:
            self.make()

    def make(self, *, again: bool = False) -> None:
        """Makes a take. Where one like it was paid for, asks first, unless `again` says that it shall be."""
        page = self.page
        if page.making:
            return
        if page.reason:
            self._say(f"{page.reason}.")
        elif not again and self.is_hosted and self._same_take() is not None:
            credits = self._services.quote.infill(self.mending.request).credits
            self._question = f"You already have this take. Make another for {price(credits)}?"
            self._changed()
        else:
            self._start()

    def keep_take(self) -> None:
        """The answer that spends nothing."""
        take = self._same_take()
        self._question = ""
        if take is not None:
            self.choose(take)

    def _same_take(self) -> Take | None:
        wanted, gap = self.mending.request.speech, self.mending.gap
        rows = (row.take for row in self._take_rows())
        return next(
            (t for t in rows if t.complete and t.request == wanted and self.mending.gap_of(t) == gap), None
        )

    def _start(self) -> None:
        assert self.recording is not None
        assert self.mending.gap is not None
        request, project = self._request(), self._project

        def work(work: Work) -> Take:
            return self._services.infill(request, project, work.cancel, progress=work.progress)

        self._notice = self._question = ""
        self._step = "Filling the gap"
        self._made_for = self.mending.gap
        self.making.begin("Filling the gap", work)
        self._changed()

    def _request(self) -> InfillRequest:
        mending, path = self.mending, Path(self.mending.recording)
        assert mending.gap is not None
        left = Region(mending.left, mending.gap.start)
        right = Region(mending.gap.end, mending.right)
        return replace(
            mending.request,
            left=Passage(path, left) if len(left) else None,
            right=Passage(path, right) if len(right) else None,
        )

    def _progressed(self, progress: Progress) -> None:
        self._step = progress.step
        self._changed()

    def _made(self, take: Take) -> None:
        gaps = (*self.mending.gaps, (take.id, self._made_for))
        self._keep(f"Make take {take.number}", replace(self.mending, gaps=gaps, chosen=take.id))
        self._changed()
        self.hear(take)

    def _not_made(self, error: StudioError) -> None:
        self._changed()
        credits = self._services.quote.infill(self.mending.request).credits
        self.failed.emit(error, Circumstance(SUBJECT, credits, "your recording, your words and the takes"))

    def _stopped(self, stopped: Cancelled) -> None:
        may = " It may still be charged." if stopped.charge is not Charge.NOTHING else ""
        self._say(f"Stopped. Nothing was lost.{may}")

    # Takes

    def choose(self, take: Take) -> None:
        """The take that is heard and accepted."""
        self._keep(f"Choose take {take.number}", replace(self.mending, chosen=take.id))
        self._changed()

    def hear(self, take: Take) -> None:
        """Plays a take in its place."""
        gap = self.mending.gap_of(take)
        if gap is not None:
            self.hearing.hear_take(take, self._project.take_path(take), gap)

    def accept(self) -> None:
        """Lays the chosen take into the recording; an export has it."""
        row = next((row for row in self._take_rows() if row.chosen), None)
        gap = self.mending.gap_of(row.take) if row is not None else None
        if row is not None and gap is not None:
            accepted = self.mending.with_laid(Laid(gap, row.take.id))
            self._keep(f"Accept take {row.take.number}", accepted)
            self._say("Accepted. It is in the mended file when you export.")

    def withdraw(self, laid: Laid) -> None:
        """The recording's own sound stands there again."""
        self._keep("Take a patch out", self.mending.without(laid))
        self._changed()

    def toggle(self) -> None:
        """Space: holds what sounds, else hears the chosen take in place, else the recording."""
        playing = self.hearing.playing
        row = next((row for row in self._take_rows() if row.chosen), None)
        if playing.sounding and playing.is_ours:
            playing.pause()
        elif playing.held:
            playing.start()
        elif row is not None:
            self.hear(row.take)
        else:
            self.hearing.hear_recording()

    def hear_before(self) -> None:
        """Plays the recording as it was, around the gap."""
        gap = self.gap
        if gap is None:
            self.hearing.hear_recording()
        else:
            self.hearing.hear_recording(max(gap.left, gap.start - 3.0), min(gap.right, gap.end + 3.0))

    # Export

    def export(self, path: Path) -> None:
        """Writes the mended recording; outside the patches every sample is the original."""
        recording, takes = self.recording, self._project.takes()
        if recording is None:
            return
        parts = [(each.gap, self._project.take_path(takes[each.take])) for each in self.mending.laid]

        def work(work: Work) -> Path:
            source = self._services.inputs.readable(recording.path, work.cancel)
            return splice(source, [Patch(gap, read_clip(file, allow_cut=True)) for gap, file in parts], path)

        self._exporting.begin(f"Exporting {path.name}", work)
        self._changed()

    def _exported(self, path: Path) -> None:
        count = len(self.mending.laid)
        patches = f"{count} patch{'es' * (count != 1)}"
        self._say(f"Saved to {path.name}. Outside {patches} every sample is the original.")
        self.saved.emit(path)

    # The connection

    def connection_changed(self) -> None:
        """Another connection speaks now."""
        self._blocked = ""
        self.voices.forget()
        self.voices.refresh()

    def engine_changed(self, state: EngineState) -> None:
        """The engine on this computer starts, is ready, or has failed."""
        if state.phase is Phase.READY:
            self._listen()
        if self.is_hosted:
            return
        self._blocked = state.sentence.rstrip(".") if state.phase is Phase.FAILED else ""
        if state.phase is Phase.READY:
            self.voices.refresh()
        self._changed()

    def _voices_changed(self) -> None:
        voices = self.voices.voices
        if voices and not self.mending.voice_id:
            first = next((v for v in voices if v.language == self.mending.language), voices[0])
            self.mending = replace(self.mending, voice_id=first.id)
        self._changed()

    def _voices_failed(self, error: StudioError) -> None:
        if not isinstance(error, EngineGone):  # Of that the window tells by itself.
            self._complain(error)

    def _complain(self, error: StudioError) -> None:
        self._changed()
        self.failed.emit(error, Circumstance())

    def _say(self, notice: str) -> None:
        self._notice = notice
        self._changed()

    def _changed(self, *_news: object) -> None:
        self.page_changed.emit(self.page)
