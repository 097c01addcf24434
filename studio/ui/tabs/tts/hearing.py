"""Hearing and seeing takes: which one is on the waveform, which one is heard, which word is said."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from studio.core.take import Take
from studio.devices.player import Player
from studio.jobs.pool import JobPool
from studio.ui.speech.playing import Playing
from studio.ui.speech.shelf import Shelf
from studio.ui.tabs.tts.said import Said
from studio.ui.tabs.tts.streams import STREAM, Streams
from studio.ui.tabs.tts.writing import Writing
from studio.ui.transport.audition import Spot
from studio.ui.waveform.sound import Drawn, Growing

AROUND = 0.4
"""Seconds before and after a place that is played for a check."""


class Hearing(QObject):
    """On the waveform is a take of the current block, or what is being made of it. Heard is that, or what a
    block before or after it says while the script plays. What nobody asked to hear the player gets only while
    the tab is `in_front`.

    `drawn(take | None, Drawn | None)` when the waveform shows another sound, or more of the one being made
    (without a take); `sourced(block id, take | None, Drawn | None)` when the player has it, with nothing when
    it has nothing of the tab's any more; `moved(seconds)` with the playhead; `said((block id, span) | None)`
    for the word heard; `changed` when a take was read, or sound began or ended; `failed(StudioError)`."""

    drawn = Signal(object, object)
    sourced = Signal(str, object, object)
    moved = Signal(float)
    said = Signal(object)
    changed = Signal()
    failed = Signal(object)

    def __init__(self, writing: Writing, pool: JobPool, player: Player, parent: QObject) -> None:
        super().__init__(parent)
        self._writing, self._document = writing, writing.document
        self._player = player
        self.playing, self.shelf = Playing(player, self), Shelf(pool, self)
        self._shown, self._wanted, self._chosen = "", "", ("", "")
        self._heard_block, self._wanted_block = "", ""
        self.in_front: Callable[[], bool] = lambda: True
        self._streams = Streams()
        self._stretch: tuple[float, float] | None = None
        self.selection: tuple[float, float] | None = None
        self._said = Said()
        self._connect()

    def _connect(self) -> None:
        self.playing.moved.connect(self._moved)
        self.playing.turned.connect(self._turned)
        self.shelf.ready.connect(self._read)
        self.shelf.failed.connect(self._not_read)

    def close(self) -> None:
        """Stops reading, and hears nothing more of the player."""
        self.shelf.leave()
        self.playing.leave()

    @property
    def shown(self) -> str:
        """Id of the take on the waveform; empty for none."""
        return "" if self.streaming else self._shown

    @property
    def streaming(self) -> bool:
        """True while what is on the waveform is still being made."""
        return self._shown.startswith(STREAM)

    @property
    def awaited(self) -> bool:
        """True while a take is being read that shall be heard."""
        return bool(self._wanted)

    @property
    def heard_block(self) -> str:
        """The block that sounds; empty in silence, and while something else of the studio is heard."""
        return self._heard_block if self.playing.sounding and self.playing.is_ours else ""

    def play_take(self, take: Take, block_id: str = "") -> None:
        """Plays a take, chosen or not, or holds it if it is heard."""
        if self.playing.sounding == take.id:
            self.playing.pause()
        else:
            self.start_take(take, block_id or self._document.id)

    def start_take(self, take: Take, block_id: str) -> None:
        """Plays a take of a block from its start."""
        self._wanted, self._wanted_block, self._stretch = take.id, block_id, None
        if block_id == self._document.id:
            self._show(take)
        else:
            self._shelve(take)

    def prepare(self, take: Take) -> None:
        """Reads a take that will be heard soon."""
        self.shelf.want(take, self._document.path(take))

    def seek(self, seconds: float) -> None:
        """Moves the playhead."""
        self._load_shown()
        self.playing.seek(seconds)
        self._moved(seconds)

    def select(self, start: float, end: float) -> None:
        """What is played next, from the playhead at its start; equal ends select nothing."""
        self.selection = (start, end) if end > start else None
        if self.selection is not None:
            self.seek(start)

    def spot(self) -> Spot | None:
        """Where the playhead was put and what is selected in the take on the waveform, which the player has
        then; None if it has not, such as while one is made."""
        self._load_shown()
        if self.streaming or not self.playing.is_ours:
            return None
        begin = self.selection[0] if self.selection is not None else self.playing.origin
        return Spot(begin, self.selection)

    def play_stretch(self, start: float, end: float) -> None:
        """Plays from one second to another of what is shown."""
        self._load_shown()
        self.playing.start(start, end)

    def play_place(self, take_id: str, start: float, end: float) -> None:
        """Plays a place of a take of the current block with a little around it, once it was read."""
        take = self._document.takes.get(take_id)
        if take is not None:
            self._stretch = (max(0.0, start - AROUND), min(take.seconds, end + AROUND))
            self._wanted, self._wanted_block = take_id, self._document.id
            self._show(take)

    def show_chosen(self) -> None:
        """Shows of the current block what is being made of it, else the chosen take; else what was put on the
        waveform since that was chosen."""
        block = self._document.block
        stream = self._streams.key(block.id)
        before, self._chosen = self._chosen, (block.id, block.chosen)
        if stream is not None:
            self._show_stream(block.id, stream)
        elif before != self._chosen or self._shown not in block.takes:
            self._show_take(self._document.takes.get(block.chosen))

    def _show_take(self, take: Take | None) -> None:
        if take is not None:
            if take.id != self._shown:
                self._show(take)
            return
        self._shown, self.selection = "", None
        self.drawn.emit(None, None)
        if self.playing.is_ours and not self.playing.sounding:
            self._unload()

    def _unload(self) -> None:
        self.playing.unload()
        self.sourced.emit("", None, None)

    def words_changed(self) -> None:
        """The text is another one: what is said is looked for in it."""
        self._find_places()
        self._say(self.playing.position)

    def begin_stream(self, block_id: str, *, heard: bool) -> str:
        """What comes now of a block is shown if it is the current one, and `heard` or not; gives the key that
        the player shall have it under."""
        key = self._streams.begin(block_id)
        if heard:
            self.hear_stream(block_id)
        self.show_chosen()
        return key

    def hear_stream(self, block_id: str) -> str:
        """What is being made of a block is heard; gives its key."""
        key = self._streams.hear(block_id)
        self._wanted, self._heard_block = "", block_id
        self.playing.expect(key)
        self._find_places()
        return key

    def show_stream(self, block_id: str, growing: Growing) -> None:
        """More of it is there."""
        key = self._streams.grow(block_id, growing)
        if key is None or key not in (self._shown, self.playing.key):
            return
        sound = growing.drawn()
        if key == self._shown:
            self.drawn.emit(None, sound)
        if key == self.playing.key and self._streams.has_news(growing):
            self.sourced.emit(block_id, None, sound)

    def end_stream(self, block_id: str, take: Take | None) -> None:
        """It is this take now, or was not to be."""
        if (key := self._streams.end(block_id)) is None:
            return
        shown, heard = key == self._shown, key == self.playing.key
        if heard and take is not None:
            self.playing.rename(take.id)
        if shown:
            self._shown = ""
            self._show_take(take) if take is not None else self.show_chosen()
            block = self._document.block
            self._chosen = (block.id, block.chosen)
        if heard and take is None and self.playing.is_ours:
            self._unload()

    def is_streaming(self, block_id: str) -> bool:
        """True between `begin_stream` and `end_stream` of a block."""
        return block_id in self._streams

    def stop_stream(self, block_id: str) -> None:
        """Silence, if it is what is being made of that block that is heard."""
        if self._streams.key(block_id) == self.playing.key:
            self.playing.stop()

    def want_heights(self) -> None:
        """Reads the takes whose small waveforms are not known yet."""
        takes = map(self._document.takes.get, self._document.block.takes)
        for take in filter(None, takes):
            self.shelf.want_heights(take, self._document.path(take))

    def _show_stream(self, block_id: str, key: str) -> None:
        if self._shown != key:
            self._shown, self.selection = key, None
            growing = self._streams.growing(block_id)
            self.drawn.emit(None, growing.drawn() if growing is not None else None)

    def _show(self, take: Take) -> None:
        if take.id != self._shown:
            self.selection = None
        self._shown = take.id
        self._shelve(take)

    def _shelve(self, take: Take) -> None:
        sound = self.shelf.want(take, self._document.path(take))
        if sound is not None:
            self._shelved(take, sound)

    def _shelved(self, take: Take, sound: Drawn) -> None:
        """A take that is shown can be seen now, and heard unless something else sounds; a wanted one is
        heard."""
        if take.id == self._shown:
            self.drawn.emit(take, sound)
        if self._wanted == take.id:
            self._load(self._wanted_block, take, sound)
            stretch, self._stretch = self._stretch, None
            self._wanted = ""
            self.playing.start(*(stretch or ()))
        elif take.id == self._shown and not (self.playing.sounding or self._wanted) and self.in_front():
            self._load(self._document.id, take, sound)
        elif self.playing.key == take.id and self.playing.is_ours:
            self.sourced.emit(self._heard_block, take, sound)
        self._moved(self.playing.position)

    def _load(self, block_id: str, take: Take, sound: Drawn) -> None:
        self._heard_block = block_id
        self.playing.load(take.id, sound)
        self._find_places()
        if self.playing.is_ours:
            self.sourced.emit(block_id, take, sound)

    def _read(self, take_id: str) -> None:
        take, sound = self._document.takes.get(take_id), self.shelf.sound(take_id)
        if take is not None and sound is not None and take_id in (self._shown, self._wanted):
            self._shelved(take, sound)
        self.changed.emit()

    def _not_read(self, error: object) -> None:
        self._wanted = ""
        self.failed.emit(error)

    def _turned(self) -> None:
        """Sound began or ended, or what is being made is heard as far as it has come."""
        growing = self._streams.growing(self._heard_block)
        if growing is not None and self._streams.key(self._heard_block) == self.playing.key:
            self.sourced.emit(self._heard_block, None, growing.drawn())
        self.changed.emit()

    def _load_shown(self) -> None:
        take, sound = self._document.takes.get(self._shown), self.shelf.sound(self._shown)
        has_it = self.playing.is_ours and self.playing.key == self._shown
        if take is not None and sound is not None and not has_it:
            self._load(self._document.id, take, sound)

    def _moved(self, seconds: float) -> None:
        self.moved.emit(seconds if self.playing.key == self._shown else 0.0)
        self._say(seconds)

    def _say(self, seconds: float) -> None:
        span = self._said.at(seconds)
        self.said.emit((self._heard_block, span) if span is not None else None)

    def _find_places(self) -> None:
        take = self._document.takes.get(self.playing.key)
        self._said.follow(take, self._writing.find(self._heard_block))
