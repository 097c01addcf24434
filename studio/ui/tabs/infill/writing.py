"""Changing what is being mended: each change is a reversible edit of the project, on disk when it returns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from studio.core.edit import Json, setting
from studio.core.errors import StudioError
from studio.core.region import Region
from studio.core.speech import SAMPLE_RATES, Emotion, OutputFormat
from studio.core.take import Take
from studio.core.voice import Voice
from studio.library.project import Project
from studio.ui.speech.typing import Typing
from studio.ui.tabs.infill.mending import KEY, Laid, Mending, mending_of, overlap, to_json
from studio.ui.tabs.infill.recording import Recording
from studio.ui.voices.known import KnownVoices
from studio.ui.waveform.gap import Gap, gap_around


class Writing(QObject):
    """`edited` after every change, also one that is still being typed; `failed(StudioError)` when it could
    not be written down."""

    edited = Signal()
    failed = Signal(object)

    def __init__(self, project: Project, voices: KnownVoices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project, self._voices = project, voices
        self._typing = Typing(self)
        self._typing.settled.connect(self.set_text)

    @property
    def mending(self) -> Mending:
        """What is mended, with what was just typed, and with a voice where none was chosen."""
        found = mending_of(self._project.document)
        if self._typing.text is not None:
            found = replace(found, text=self._typing.text)
        if not found.voice_id:
            found = replace(found, voice_id=self._first_voice(found.language))
        return found

    @property
    def undo_label(self) -> str:
        """What undo would take back, empty if nothing."""
        return "Type the new words" if self._typing.text is not None else self._project.undo_label

    @property
    def redo_label(self) -> str:
        """What redo would do again, empty if nothing."""
        return self._project.redo_label

    def _first_voice(self, language: str) -> str:
        voices = self._voices.voices or ()
        return next((voice.id for voice in voices if voice.language == language), "")

    # The recording and the gap

    def open(self, recording: Recording) -> None:
        """Another recording; what was mended in the one before stays in its takes. The format of takes keeps
        up with its rate."""
        rate = min((r for r in SAMPLE_RATES if r >= recording.rate), default=SAMPLE_RATES[-1])
        self._set(
            f"Open {recording.path.name}",
            recording=str(recording.path),
            format=OutputFormat(sample_rate=rate),
            gap=None,
            left=0,
            right=0,
            text="",
            chosen="",
            gaps=(),
            laid=(),
        )

    def found_at(self, path: Path) -> None:
        """The same recording lies elsewhere now."""
        self._set(f"Find {path.name}", recording=str(path))

    def set_gap(self, gap: Gap, recording: Recording) -> None:
        """Another gap, or other contexts, in seconds of `recording`. Elsewhere the new words are none yet."""
        left, start, end, right = (
            min(round(each * recording.rate), recording.frames)
            for each in (gap.left, gap.start, gap.end, gap.right)
        )
        here, before = Region(start, end), self.mending.gap
        fresh = {} if before is not None and overlap(before, here) else {"text": "", "chosen": ""}
        self._set("Move the gap", left=left, gap=here, right=right, **fresh)

    def select(self, laid: Laid, recording: Recording) -> None:
        """The gap of an accepted take again, with as much context as a new one has."""
        rate, take = recording.rate, self._project.takes()[laid.take]
        around = gap_around(laid.gap.start / rate, laid.gap.end / rate, recording.seconds)
        left, right = round(around.left * rate), min(round(around.right * rate), recording.frames)
        self._set(
            "Select a patch",
            left=left,
            gap=laid.gap,
            right=right,
            chosen=laid.take,
            text=take.request.text,
        )

    # What shall stand there

    def type(self, text: str) -> None:
        """The new words are these now."""
        self._typing.type(text)
        self.edited.emit()

    def commit(self) -> None:
        """Writes down what was typed."""
        self._typing.commit()

    def set_text(self, text: str) -> None:
        """Other words, at once."""
        self._set("Type the new words", text=text)

    def take_voice(self, voice: Voice) -> None:
        """Another voice."""
        self._set("Choose a voice", voice_id=voice.id)

    def settle_voice(self) -> None:
        """A voice that was given becomes the patch's own."""
        self._set("Choose a voice", voice_id=self.mending.voice_id)

    def set_model(self, model: str) -> None:
        """Another model, by its id."""
        self._set("Change the model", model=model)

    def set_language(self, code: str) -> None:
        """Another language."""
        self._set("Change the language", language=code)

    def set_speed(self, speed: float) -> None:
        """From -1 to 1."""
        self._set("Change the speed", controls=replace(self.mending.controls, speed=speed))

    def set_emotions(self, emotions: tuple[Emotion, ...]) -> None:
        """Other feelings."""
        self._set("Change the feeling", controls=replace(self.mending.controls, emotions=emotions))

    def set_format(self, form: OutputFormat) -> None:
        """The format of takes made from now on."""
        self._set("Change the format", format=form)

    # Takes

    def add(self, take: Take, gap: Region) -> None:
        """A take that was made for `gap` joins the others, and is the chosen one."""
        gaps = (*self.mending.gaps, (take.id, gap))
        self._set(f"Make take {take.number}", gaps=gaps, chosen=take.id)

    def choose(self, take: Take) -> None:
        """The take that is heard and accepted."""
        self._set(f"Choose take {take.number}", chosen=take.id)

    def accept(self, take: Take, gap: Region) -> None:
        """Lays a take into the recording, in the place of those that it overlaps."""
        laid = self.mending.with_laid(Laid(gap, take.id)).laid
        self._set(f"Accept take {take.number}", laid=laid)

    def take_out(self, laid: Laid) -> None:
        """The recording's own sound stands there again."""
        self._set("Take a patch out", laid=self.mending.without(laid).laid)

    def note(self, label: str, values: Mapping[tuple[str, ...], Json]) -> None:
        """Something that is noted about the recording, by its path in the document."""
        self._typing.commit()
        edit = setting(self._project.document, label, values)
        if edit.changes:
            self._do(lambda: self._project.do(edit))

    def undo(self) -> None:
        """Takes the last edit back, after writing down what was typed."""
        self._do(self._project.undo)

    def redo(self) -> None:
        """Does again what was undone."""
        self._do(self._project.redo)

    def _set(self, label: str, **values: Any) -> None:
        self._typing.commit()
        stored = mending_of(self._project.document)
        edit = setting(self._project.document, label, {KEY: to_json(replace(stored, **values))})
        if edit.changes:
            self._do(lambda: self._project.do(edit))

    def _do(self, act: Callable[[], object]) -> None:
        self._typing.commit()
        try:
            act()
        except StudioError as error:
            self.failed.emit(error)
        self.edited.emit()
