"""Hearing the recording and the take, one in the place of the other."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.core.language import tr
from studio.core.take import Take
from studio.devices.player import Player
from studio.jobs.pool import JobPool
from studio.ui.act import Act
from studio.ui.speech.playing import Playing
from studio.ui.speech.shelf import Shelf
from studio.ui.tabs.convert.matching import Loudness, Match, match
from studio.ui.tabs.convert.page import Side
from studio.ui.tabs.convert.recording import Recording
from studio.ui.transport.audition import Spot
from studio.ui.waveform.sound import Drawn, Growing

STREAM = "changed:"
NAMED_EVERY = 0.5
"""Seconds of new sound after which the transport's overview is drawn anew."""


class Comparing(QObject):
    """`drawn(Side, Drawn | None)` when a lane shows another sound, or more of the one being made; `moved`
    with the playhead in seconds; `sourced(Side, Drawn | None)` when the player has something of the tab's,
    None for nothing; `changed` when sound began or ended or a take was read; `failed(StudioError)`.

    What is heard is matched in loudness: the louder of the two is brought down to the other.
    """

    drawn = Signal(object, object)
    moved = Signal(float)
    sourced = Signal(object, object)
    changed = Signal()
    failed = Signal(object)

    def __init__(self, pool: JobPool, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.playing, self._shelf = Playing(player, self), Shelf(pool, self)
        self._measuring = Act(pool, parent=self)
        self.side = Side.BEFORE
        self.recording: Recording | None = None
        self._take: tuple[Take, Path] | None = None
        self._loudness: dict[str, Loudness] = {}
        self._matched: Mapping[str, Drawn] = {}
        self._stream, self._streams, self._named = "", 0, 0.0
        self._growing: Growing | None = None
        self._at, self._forward = 0.0, False
        self._connect()

    def _connect(self) -> None:
        self.playing.moved.connect(self._moved)
        self.playing.turned.connect(self._turned)
        self._shelf.ready.connect(self._read)
        self._shelf.failed.connect(self.failed)
        self._measuring.done.connect(self._measured)

    def close(self) -> None:
        """Silence, and nothing more of the player."""
        self._measuring.leave()
        self._shelf.leave()
        self.playing.unload()
        self.playing.leave()

    @property
    def streaming(self) -> bool:
        """True while the take in the lower lane is still being made."""
        return bool(self._stream)

    @property
    def take(self) -> Take | None:
        """The take in the lower lane."""
        return self._take[0] if self._take is not None else None

    @property
    def files(self) -> dict[str, Path]:
        """The files of what both lanes have, by the player's names for them."""
        own = self.recording
        found = {own.key: own.path} if own is not None and own.is_read else {}
        return found | ({self._take[0].id: self._take[1]} if self._take is not None else {})

    @property
    def can_swap(self) -> bool:
        """True if the other one is there to be heard."""
        return self.has(_other(self.side))

    def has(self, side: Side) -> bool:
        """True if that one is there to be heard."""
        return self._sound(side) is not None

    # What there is

    def show_recording(self, recording: Recording | None) -> None:
        """Another recording, from its start, without a take as yet, or more of the same; None for none."""
        if recording is not None and self.recording is not None and recording.file is self.recording.file:
            self._grow(recording)
            return
        self._silence()
        self.recording, self._at, self._matched = recording, 0.0, {}
        self.drawn.emit(Side.BEFORE, None)
        if recording is not None:
            self.drawn.emit(Side.BEFORE, recording.sound)
        if not self.streaming:
            self._take, self.side = None, Side.BEFORE
            self.drawn.emit(Side.AFTER, None)
        self._stand_ready()

    def _grow(self, recording: Recording) -> None:
        """What sounds of it goes on, and so does the take beside it."""
        self.recording = recording
        self.drawn.emit(Side.BEFORE, recording.sound)
        if self.side is Side.BEFORE and self.playing.is_ours:
            self.sourced.emit(Side.BEFORE, recording.sound)
        if recording.is_read:
            self._measure()

    def show_take(self, take: Take | None, path: Path | None) -> None:
        """Another take, heard from the same place; None for none. What is being made goes on in its place."""
        if self.streaming or (take and self._take and take.id == self._take[0].id):
            return
        self._take = (take, path) if take is not None and path is not None else None
        self._matched = {}
        if take is None or path is None:
            self.drawn.emit(Side.AFTER, None)
            if self.side is Side.AFTER:
                self._turn_to(Side.BEFORE)
        elif (sound := self._shelf.want(take, path)) is not None:
            self._shelved(sound)

    def draw_again(self) -> None:
        """Both lanes show what they have."""
        for side in Side:
            self.drawn.emit(side, self._sound(side))
        self.moved.emit(self._at)

    def come_forward(self) -> None:
        """The tab is in front: from now on the player has its sound, unless it is busy with another's."""
        self._forward = True
        self._stand_ready()

    def _read(self, take_id: str) -> None:
        sound = self._shelf.sound(take_id)
        if sound is not None and self._take is not None and self._take[0].id == take_id:
            self._shelved(sound)
        self.changed.emit()

    def _shelved(self, sound: Drawn) -> None:
        self.drawn.emit(Side.AFTER, sound)
        self._turn_to(self.side if self._sounding else Side.AFTER)
        self._measure()

    # A take that is being made

    def begin_stream(self) -> str:
        """What comes now is the After, and is heard; gives the key that the player shall have it under."""
        self._streams += 1
        self._stream, self._take, self._growing = f"{STREAM}{self._streams}", None, None
        self._named, self._at, self.side = -NAMED_EVERY, 0.0, Side.AFTER
        self.playing.expect(self._stream)
        self.drawn.emit(Side.AFTER, None)
        return self._stream

    def show_stream(self, growing: Growing) -> None:
        """More of it is there."""
        if not self.streaming:
            return
        self._growing, sound = growing, growing.drawn()
        self.drawn.emit(Side.AFTER, sound)
        if self.side is Side.AFTER and growing.seconds >= self._named + NAMED_EVERY:
            self._named = growing.seconds
            self.sourced.emit(Side.AFTER, sound)

    def end_stream(self, take: Take | None) -> None:
        """It is this take now, which is shown next; None where it was not to be, or belongs elsewhere."""
        if not self.streaming:
            return
        if take is not None and self.side is Side.AFTER:
            self.playing.rename(take.id)
        elif self.side is Side.AFTER:
            self._silence()
        self._stream, self._growing = "", None

    # Hearing

    def toggle(self) -> None:
        """Holds what sounds, else plays from where the playhead is."""
        if self.playing.sounding and self.playing.is_ours:
            self.playing.pause()
            return
        self._load()
        self.playing.start()

    def spot(self) -> Spot | None:
        """Where the playhead was put, in what the player has then; None for nothing, or while it is made."""
        self._load()
        ready = self.playing.is_ours and not self.streaming
        return Spot(self.playing.origin) if ready else None

    def swap(self) -> None:
        """The other one, at the same place."""
        self.hear(_other(self.side))

    def hear(self, side: Side) -> None:
        """That one, at the same place: playing where it played, still where it was still."""
        if side is self.side or self._sound(side) is None:
            return
        sounding, self.side = self._sounding, side
        self._load()
        if sounding:
            self.playing.start()
        self.changed.emit()

    def seek(self, seconds: float) -> None:
        """Moves the playhead."""
        self._at = seconds
        self._load()
        self.playing.seek(seconds)
        self.moved.emit(seconds)

    def hush(self) -> None:
        """Holds whatever sounds, of this tab or another."""
        self.playing.pause()

    @property
    def _sounding(self) -> bool:
        return self.playing.is_ours and bool(self.playing.sounding)

    def _turn_to(self, side: Side) -> None:
        sounding, self.side = self._sounding, side
        self._stand_ready()
        if sounding:
            self.playing.start()

    def _stand_ready(self) -> None:
        """The player has it, unless the tab was never in front or another's sound is heard."""
        if self._forward and (self.playing.is_ours or not self.playing.sounding):
            self._load()
        self.moved.emit(self._at)

    def _load(self) -> None:
        sound = self._sound(self.side)
        if sound is None:
            return
        key, at = self._key(self.side), self._at
        if not (self.playing.is_ours and self.playing.key == key):
            self.playing.load(key, self._matched.get(key, sound))
            self._at = min(at, sound.seconds)
            self.playing.seek(self._at)
        self.sourced.emit(self.side, sound)

    def _sound(self, side: Side) -> Drawn | None:
        if side is Side.BEFORE:
            return self.recording.sound if self.recording is not None else None
        return self._shelf.sound(self._take[0].id) if self._take is not None else None

    def _key(self, side: Side) -> str:
        if side is Side.BEFORE:
            return self.recording.key if self.recording is not None else ""
        return self._take[0].id if self._take is not None else self._stream

    def _silence(self) -> None:
        if self.playing.is_ours:
            self.playing.unload()
            self.sourced.emit(self.side, None)

    def _moved(self, seconds: float) -> None:
        self._at = seconds
        self.moved.emit(seconds)

    def _turned(self) -> None:
        if self.streaming and self._growing is not None and self.side is Side.AFTER:
            self.sourced.emit(Side.AFTER, self._growing.drawn())
        self.changed.emit()

    # Loudness

    def _measure(self) -> None:
        found = {self._key(side): self._sound(side) for side in Side}
        sounds = {key: sound for key, sound in found.items() if sound is not None}
        if len(sounds) == len(Side) and self.recording is not None and self.recording.is_read:
            self._measuring.begin(tr("Matching the loudness"), partial(match, sounds, dict(self._loudness)))

    def _measured(self, found: Match) -> None:
        self._loudness.update(found.loudness)
        self._matched = found.heard
        if self.playing.is_ours and not self._sounding and not self.streaming:
            at = self._at
            self.playing.unload()
            self._at = at
            self._load()


def _other(side: Side) -> Side:
    return Side.BEFORE if side is Side.AFTER else Side.AFTER
