"""Hearing and seeing takes: which one is on the waveform, where its playhead is, which word is said."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from studio.core.take import Take
from studio.devices.player import Player
from studio.jobs.pool import JobPool
from studio.ui.speech.playing import Playing
from studio.ui.speech.shelf import Shelf
from studio.ui.tabs.tts.standing import Difference, difference
from studio.ui.tabs.tts.writing import Writing
from studio.ui.transport.audition import Spot
from studio.ui.waveform.sound import Drawn, Growing
from studio.ui.waveform.words import SpokenWords, places

STREAM = "stream:"
NAMED_EVERY = 0.5
"""Seconds of new sound after which the transport's overview is drawn anew."""
Span = tuple[int, int]


class Hearing(QObject):
    """`drawn(take | None, Drawn | None)` when the waveform shows another sound, or more of the one being made
    (then without a take); `sourced` with the same when the player has it, with two None when it has nothing
    of the tab's any more; `moved(seconds)` with the playhead; `said(span | None)` for the word of the text
    that is heard; `changed` when a take was read, or sound began or ended; `failed(StudioError)`.
    """

    drawn = Signal(object, object)
    sourced = Signal(object, object)
    moved = Signal(float)
    said = Signal(object)
    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, writing: Writing, pool: JobPool, player: Player, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._writing, self._document = writing, writing.document
        self.playing, self.shelf = Playing(player, self), Shelf(pool, self)
        self._shown, self._wanted, self._chosen = "", "", ""
        self._streams, self._named = 0, 0.0
        self._growing: Growing | None = None
        self.selection: tuple[float, float] | None = None
        self._spoken = SpokenWords()
        self._places: tuple[Span | None, ...] = ()
        self._connect()

    def _connect(self) -> None:
        self.playing.moved.connect(self._moved)
        self.playing.turned.connect(self._turned)
        self.shelf.ready.connect(self._read)
        self.shelf.failed.connect(self.failed)

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

    def play_take(self, take: Take) -> None:
        """Plays a take, chosen or not, or holds it if it is heard."""
        if self.playing.sounding == take.id:
            self.playing.pause()
            return
        self._wanted = take.id
        self._show(take)

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

    def show_chosen(self) -> None:
        """The chosen take is on the waveform, unless one is being made in front of the user, or another one
        was put there since it was chosen."""
        if self.streaming:
            return
        before, self._chosen = self._chosen, self._document.block.chosen
        take = self._document.takes.get(self._chosen)
        if self._chosen == before and self._shown in self._document.block.takes:
            return
        if take is None:
            self._shown = ""
            self.drawn.emit(None, None)
            if self.playing.is_ours:
                self.playing.unload()
                self.sourced.emit(None, None)
        elif take.id != self._shown:
            self._show(take)

    def words_changed(self) -> None:
        """The text is another one: what is said is looked for in it."""
        self._find_places()
        self._say(self.playing.position)

    def begin_stream(self) -> str:
        """What comes now is shown and heard; gives the key that the player shall have it under."""
        self._streams += 1
        self._named = -NAMED_EVERY
        self._shown, self.selection, self._growing = f"{STREAM}{self._streams}", None, None
        self.playing.expect(self._shown)
        self._find_places()
        self.drawn.emit(None, None)
        return self._shown

    def show_stream(self, growing: Growing) -> None:
        """More of it is there."""
        if self.streaming:
            self._growing, sound = growing, growing.drawn()
            self.drawn.emit(None, sound)
            if growing.seconds >= self._named + NAMED_EVERY:
                self._named = growing.seconds
                self.sourced.emit(None, sound)

    def end_stream(self, take: Take | None) -> None:
        """It is this take now, or was not to be."""
        if not self.streaming:
            return
        self._shown = ""
        if take is None:
            self.show_chosen()
        else:
            self.playing.rename(take.id)
            self._show(take)

    def want_heights(self) -> None:
        """Reads the takes whose small waveforms are not known yet."""
        for id_ in self._document.block.takes:
            take = self._document.takes.get(id_)
            if take is not None:
                self.shelf.want_heights(take, self._document.path(take))

    def _show(self, take: Take) -> None:
        if take.id != self._shown:
            self.selection = None
        self._shown = take.id
        self._find_places()
        sound = self.shelf.want(take, self._document.path(take))
        if sound is not None:
            self._shelved(take, sound)

    def _shelved(self, take: Take, sound: Drawn) -> None:
        """A take that is shown can be seen now, and heard unless something else sounds."""
        self.drawn.emit(take, sound)
        wanted = self._wanted == take.id
        if wanted or not self.playing.sounding:
            self.playing.load(take.id, sound)
        if self.playing.is_ours:
            self.sourced.emit(take, sound)
        if wanted:
            self._wanted = ""
            self.playing.start()
        self._moved(self.playing.position)

    def _read(self, take_id: str) -> None:
        take, sound = self._document.takes.get(take_id), self.shelf.sound(take_id)
        if take is not None and sound is not None and take_id == self._shown:
            self._shelved(take, sound)
        self.changed.emit()

    def _turned(self) -> None:
        """Sound began or ended, or what is being made is heard as far as it has come."""
        if self.streaming and self._growing is not None:
            self.sourced.emit(None, self._growing.drawn())
        self.changed.emit()

    def _load_shown(self) -> None:
        take, sound = self._document.takes.get(self._shown), self.shelf.sound(self._shown)
        if take is not None and sound is not None and not self.playing.is_ours:
            self.playing.load(take.id, sound)
            self.sourced.emit(take, sound)

    def _moved(self, seconds: float) -> None:
        self.moved.emit(seconds)
        self._say(seconds)

    def _say(self, seconds: float) -> None:
        number = self._spoken.at(seconds) if self._places and seconds else None
        self.said.emit(self._places[number] if number is not None else None)

    def _find_places(self) -> None:
        """Where the words of the take stand in the text; nowhere if they are not its words."""
        take, block = self._document.takes.get(self._shown), self._writing.block
        same = take is not None and difference(take.request, block.request) is not Difference.WORDS
        self._spoken = SpokenWords(take.words if take is not None and same else ())
        self._places = places(block.text, self._spoken.words)
