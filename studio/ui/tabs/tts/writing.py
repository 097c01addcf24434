"""Changing the block: words as they are typed, and how they are to be spoken."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from studio.core.errors import DiskError, StudioError
from studio.core.script import Block
from studio.core.speech import Delivery, Emotion, OutputFormat
from studio.core.take import Take
from studio.core.voice import Voice
from studio.services.studio import Services
from studio.ui.tabs.tts.asking import default_voice
from studio.ui.tabs.tts.document import BlockDocument
from studio.ui.voices.known import KnownVoices

TYPING_PAUSE_MS = 400
LAST_VOICE = "last_voice"
EXAMPLE = (
    "The harbour is quiet before six. Nets hang from the railings, and the gulls have not yet remembered "
    "that they are hungry. Every morning for forty-one years, Tom has walked the length of the breakwater "
    "to put out the light."
)


class Writing(QObject):
    """`typed` with every key, `edited` when the document is another one, `failed(StudioError)` when
    it cannot be changed.

    What is typed becomes an edit after a pause, or when anything else is done: no word is lost, and undo goes
    back over words and controls alike.
    """

    typed = Signal()
    edited = Signal()
    failed = Signal(object)

    def __init__(self, services: Services, voices: KnownVoices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._voices = services, voices
        self.document = BlockDocument(services.project)
        self._last_voice = str(services.settings.get(LAST_VOICE) or "")
        self._typed: str | None = None
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.commit)

    @property
    def block(self) -> Block:
        """The block as it is to be made: with what was just typed, and with a voice where one is given."""
        block = self.document.block
        if self._typed is not None:
            block = replace(block, text=self._typed)
        if not block.voice_id:
            given = default_voice(self._voices.voices or (), block.language, self._last_voice)
            block = replace(block, voice_id=given)
        return block

    @property
    def undo_label(self) -> str:
        """What undo would take back, empty if nothing."""
        typed = self._typed is not None and self._typed != self.document.block.text
        return "Type words" if typed else self._services.project.undo_label

    @property
    def redo_label(self) -> str:
        """What redo would do again, empty if nothing."""
        return self._services.project.redo_label

    def type(self, text: str) -> None:
        """The words are these now."""
        self._typed = text
        self._pause.start()
        self.typed.emit()

    def commit(self) -> None:
        """Writes down what was typed; where that fails the words stay typed, and are tried again."""
        self._pause.stop()
        if self._typed is None:
            return
        try:
            self.document.write(self._typed)
        except StudioError as error:
            self.failed.emit(error)
            return
        self._typed = None
        self.edited.emit()

    def _edit(self, act: Callable[[], object]) -> None:
        """Does an edit after what was typed before it."""
        self.commit()
        try:
            act()
        except StudioError as error:
            self.failed.emit(error)
        self.edited.emit()

    def open_text(self, text: str) -> None:
        """The words of a file take the place of what is there; undo brings it back."""
        self._edit(lambda: self.document.open_text(text))

    def try_example(self) -> None:
        """A few words to hear."""
        self.open_text(EXAMPLE)

    def rename(self, title: str) -> None:
        """Another title."""
        self._edit(lambda: self.document.rename(title))

    def undo(self) -> None:
        """Takes the last edit back, after writing down what was typed."""
        self._edit(self._services.project.undo)

    def redo(self) -> None:
        """Does again what was undone."""
        self._edit(self._services.project.redo)

    def take_voice(self, voice: Voice) -> None:
        """Another voice; the next new block gets it too."""
        self._edit(lambda: self.document.take_voice(voice.id))
        with suppress(DiskError):
            self._services.settings.set(LAST_VOICE, voice.id)

    def settle_voice(self) -> None:
        """A voice that was given becomes the block's own."""
        if not self.document.block.voice_id:
            self._edit(lambda: self.document.take_voice(self.block.voice_id))

    def set_language(self, code: str) -> None:
        """Another language."""
        self._edit(lambda: self.document.set_language(code))

    def set_model(self, model: str) -> None:
        """Another model, by its id."""
        self._edit(lambda: self.document.set_model(model))

    def set_speed(self, speed: float) -> None:
        """From -1 to 1."""
        controls = replace(self.document.block.controls, speed=speed)
        self._edit(lambda: self.document.set_controls(controls))

    def set_emotions(self, emotions: tuple[Emotion, ...]) -> None:
        """Other feelings."""
        controls = replace(self.document.block.controls, emotions=emotions)
        self._edit(lambda: self.document.set_controls(controls))

    def set_format(self, form: OutputFormat) -> None:
        """The format of takes made from now on."""
        self._edit(lambda: self.document.set_format(form))

    def set_duration(self, seconds: float | None) -> None:
        """The longest length of takes made from now on, in seconds."""
        self._edit(lambda: self.document.set_duration(seconds))

    def set_delivery(self, delivery: Delivery | None) -> None:
        """How takes arrive from now on."""
        self._edit(lambda: self.document.set_delivery(delivery))

    def choose(self, take: Take) -> None:
        """This take is the block's."""
        self._edit(lambda: self.document.choose(take))

    def add(self, takes: Iterable[Take]) -> None:
        """Takes join the block's; a whole one is chosen."""
        for take in takes:
            if take.id not in self.document.block.takes:
                self._edit(partial(self.document.add, take, choose=take.complete))
