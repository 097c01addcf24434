"""Changing the current block: words as they are typed, and how they are to be spoken."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from studio.core.errors import DiskError, StudioError
from studio.core.fitting import fit
from studio.core.language import tr
from studio.core.marks import silence_in, without_marks
from studio.core.script import Block, Manner, blocks_of
from studio.core.speech import Delivery, Emotion, OutputFormat
from studio.core.take import Take
from studio.core.voice import Voice
from studio.services.studio import Services
from studio.ui.edits import Edits
from studio.ui.speech.typing import ends_word
from studio.ui.tabs.tts.asking import default_voice
from studio.ui.tabs.tts.document import ScriptDocument
from studio.ui.voices.known import KnownVoices

TYPING_PAUSE_MS = 400
LAST_VOICE = "last_voice"
EXAMPLE = (  # In the language of the voice that says it.
    "The harbour is quiet before six. Nets hang from the railings, and the gulls have not yet remembered "
    "that they are hungry. Every morning for forty-one years, Tom has walked the length of the breakwater "
    "to put out the light."
)


class Writing(Edits):
    """In the document; `keyed` with every key.

    What is typed becomes an edit after a pause, or when anything else is done: no word is lost, and undo goes
    back over words and controls alike.
    """

    keyed = Signal()

    def __init__(self, services: Services, voices: KnownVoices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._voices = services, voices
        self.document = ScriptDocument(services.project)
        self._last_voice = str(services.settings.get(LAST_VOICE) or "")
        self._given = dict[str, str]()
        self._typed: str | None = None
        self._typed_in = ""
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.commit)

    @property
    def block(self) -> Block:
        """The current block as it is to be made."""
        return self.as_made(self.document.block)

    def find(self, block_id: str) -> Block | None:
        """A block as it is to be made, None if it is gone."""
        return self.as_made(self.document.block_of(block_id)) if self.document.number_of(block_id) else None

    def as_made(self, block: Block) -> Block:
        """The block with what was just typed, and with a voice where one is given."""
        if self._typed is not None and self._typed_in == block.id:
            block = replace(block, text=self._typed)
        return block if block.voice_id else replace(block, voice_id=self.given(block.language))

    @property
    def typed(self) -> tuple[str, str] | None:
        """A block and its words that are not written down yet."""
        return None if self._typed is None else (self._typed_in, self._typed)

    def given(self, language: str) -> str:
        """The id of the voice of blocks that have none, or was while none are known; empty before that."""
        if self._voices.choosable is not None:
            self._given[language] = default_voice(self._voices.choosable, language, self._last_voice)
        return self._given.get(language, "")

    def free_voice(self, language: str, taken: Collection[str]) -> str:
        """The id of a voice that speaks the language and is not taken yet; empty if there is none."""
        speak = (voice for voice in self._voices.choosable or () if voice.language == language)
        return next((voice.id for voice in speak if voice.id not in taken), "")

    @property
    def undo_label(self) -> str:
        """What undo would take back, empty if nothing."""
        typed = self._typed is not None and self._typed != self.document.block_of(self._typed_in).text
        return tr("Type words") if typed else self._services.project.undo_label

    @property
    def redo_label(self) -> str:
        """What redo would do again, empty if nothing."""
        return self._services.project.redo_label

    def type(self, text: str) -> None:
        """The words of the current block are these now."""
        before = self.block.text
        self._typed, self._typed_in = text, self.document.id
        self.document.draft(text, sync=ends_word(before, text))
        self._pause.start()
        self.keyed.emit()

    def commit(self) -> None:
        """Writes down what was typed; where that fails the words stay typed, and are tried again."""
        self._pause.stop()
        if self._typed is None:
            return
        try:
            self.document.write(self._typed, self._typed_in)
            self.document.project.drop_draft()
        except StudioError as error:
            self.failed.emit(error)
            return
        self._typed = None
        self.written.emit()
        self.edited.emit()

    def do(self, act: Callable[[], object]) -> bool:
        """Does an edit after what was typed before it; False if it cannot be done."""
        self.commit()
        return self.edit(act)

    @property
    def is_empty(self) -> bool:
        """Whether nobody has written anything yet."""
        return not (self.filled or (self._typed or "").strip())

    @property
    def filled(self) -> int:
        """How many blocks have words in them."""
        return sum(bool(block.text.strip()) for block in blocks_of(self._services.project.document))

    def try_example(self) -> None:
        """A few words to hear."""
        self.do(lambda: self.document.write(EXAMPLE))

    def rename(self, title: str) -> None:
        """Another title."""
        self.do(lambda: self.document.rename(title))

    def undo(self) -> None:
        """Takes the last edit back, after writing down what was typed."""
        self.do(self._services.project.undo)

    def redo(self) -> None:
        """Does again what was undone."""
        self.do(self._services.project.redo)

    def take_voice(self, voice: Voice) -> None:
        """Another voice; the next new block gets it too."""
        self.do(lambda: self.document.take_voice(voice.id))
        with suppress(DiskError):
            self._services.settings.set(LAST_VOICE, voice.id)

    def settle_voice(self, block_id: str) -> None:
        """A voice that was given becomes the block's own."""
        block = self.document.block_of(block_id)
        given = self.as_made(block).voice_id
        if not block.voice_id and given:
            self.do(lambda: self.document.take_voice(given, block_id))

    def set_language(self, code: str) -> None:
        """Another language."""
        self.do(lambda: self.document.set_language(code))

    def set_model(self, model: str) -> None:
        """Another model, by its id."""
        self.do(lambda: self.document.set_model(model))

    def set_speed(self, speed: float) -> None:
        """From -1 to 1."""
        controls = replace(self.document.block.controls, speed=speed)
        self.do(lambda: self.document.set_controls(controls))

    def set_emotions(self, emotions: tuple[Emotion, ...]) -> None:
        """Other feelings."""
        controls = replace(self.document.block.controls, emotions=emotions)
        self.do(lambda: self.document.set_controls(controls))

    def set_format(self, form: OutputFormat) -> None:
        """The format of takes made from now on."""
        self.do(lambda: self.document.set_format(form))

    def set_duration(self, seconds: float | None) -> None:
        """The longest length of takes made from now on, in seconds."""
        self.do(lambda: self.document.set_duration(seconds))

    def set_delivery(self, delivery: Delivery | None) -> None:
        """How takes arrive from now on."""
        self.do(lambda: self.document.set_delivery(delivery))

    def choose(self, take: Take) -> None:
        """This take is the block's."""
        self.do(lambda: self.document.choose(take))

    def set_pause(self, seconds: float, block_id: str = "") -> None:
        """The pause after the block, in seconds."""
        self.do(lambda: self.document.set_pause(seconds, block_id))

    def set_target(self, seconds: float | None) -> None:
        """How long the block shall take, in seconds."""
        self.do(lambda: self.document.set_target(seconds))

    def reset(self, name: str, usual: Manner) -> None:
        """One value of the block is the usual one again: voice, language, speed, feeling or pause."""
        controls = self.document.block.controls
        acts: dict[str, Callable[[], None]] = {
            "voice": lambda: self.document.take_voice(usual.voice_id),
            "language": lambda: self.document.set_language(usual.language),
            "speed": lambda: self.document.set_controls(replace(controls, speed=usual.controls.speed)),
            "feeling": lambda: self.document.set_controls(
                replace(controls, emotions=usual.controls.emotions)
            ),
            "pause": lambda: self.document.set_pause(usual.pause_after),
        }
        self.do(acts[name])

    def fit(self, take: Take) -> str:
        """Takes the speed at which the words come to the target length, as far as that sounds natural; gives
        a sentence that says what comes of it. Nothing without a target."""
        block = self.block
        if block.target is None:
            return ""
        words, silence = len(without_marks(block.text).split()), silence_in(block.text)
        found = fit(block.target, take.seconds, take.request.controls.speed, silence=silence, words=words)
        self.set_speed(round(found.speed, 2))
        return found.sentence

    def toggle_approved(self) -> None:
        """Good as it is, or not yet."""
        self.do(lambda: self.document.set_approved(not self.document.block.approved))

    def toggle_lock(self) -> None:
        """Locks the block, or unlocks it."""
        self.do(lambda: self.document.set_locked(not self.document.block.locked))

    def name_block(self, name: str) -> None:
        """Another name for the block."""
        self.do(lambda: self.document.name_block(name))

    def name_take(self, take: Take, name: str) -> None:
        """Another name for a take."""
        self.do(lambda: self.document.name_take(take, name.strip()))

    def adopt(self, take: Take) -> None:
        """A take that no block names joins the one whose words it says, if there is any; it is chosen there
        where none is."""
        home = self.document.home_of(take)
        if home:
            choose = take.complete and not self.document.block_of(home).chosen
            self.do(partial(self.document.add, take, choose=choose, block_id=home))

    def add(self, takes: Iterable[Take], block_id: str = "") -> None:
        """Takes join a block's; a whole one is chosen."""
        block_id = block_id or self.document.id
        for take in takes:
            if take.id not in self.document.block_of(block_id).takes:
                self.do(partial(self.document.add, take, choose=take.complete, block_id=block_id))
