"""Plays a clip, a sound that is still arriving, or a file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot

from studio.audio.stretch import FASTEST, SLOWEST
from studio.core.clip import Clip
from studio.core.errors import DeviceGone, NoSpeaker
from studio.devices.levels import silence
from studio.devices.loudness_tap import SILENT
from studio.devices.outputs import Output, Outputs
from studio.devices.place import Place
from studio.devices.play_state import PlayState
from studio.devices.playback import Playback, open_speaker
from studio.devices.reader import Reader
from studio.devices.route import WHOLE, Route
from studio.devices.source import Source
from studio.devices.speaker import OpenSpeaker
from studio.devices.track import Feed, Track

__all__ = ["Feed", "PlayState", "Player"]

FRAME = 33
"""Milliseconds between two reports of position and level while sounding."""


class Player(QObject):
    """One sound at a time, on the GUI thread.

    `position` and `duration` are in seconds, `position` of what is heard. Signals: `position_changed(float)`
    and `levels_changed(tuple)`, the peak of each channel in dB of full scale, 30 times a second while sound
    runs; `loudness_changed(Loudness)` ten times a second; `duration_changed(float)`, also while a stream
    grows; `state_changed(PlayState)`; `loop_changed(bool)`; `failed(StudioError)`. Levels and loudness are
    those of the sound itself, whatever the volume. Without a device nothing raises: `available` is False, and
    `failed` says so once. A device that goes away pauses it, and `failed` says so.
    """

    position_changed = Signal(float)
    duration_changed = Signal(float)
    state_changed = Signal(object)
    levels_changed = Signal(object)
    loudness_changed = Signal(object)
    loop_changed = Signal(bool)
    failed = Signal(object)
    _fed = Signal()
    _broken = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        outputs: Outputs | None = None,
        open_speaker: OpenSpeaker = open_speaker,
    ) -> None:
        super().__init__(parent)
        self.key = ""
        self.state = PlayState.STOPPED
        self.speed = 1.0
        self._outputs = outputs or Outputs(self)
        self._playback = Playback(open_speaker, self._broken.emit)
        self._place: Place | None = None
        self._loop = False
        self._lent = False  # The loop is on for this route alone.
        self._told = False
        self._rung = False
        self._timer = QTimer(self, interval=FRAME, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._fed.connect(self._on_fed, Qt.ConnectionType.QueuedConnection)
        self._broken.connect(self._lose_device, Qt.ConnectionType.QueuedConnection)
        self._outputs.changed.connect(self._on_outputs_changed)
        if (application := QCoreApplication.instance()) is not None:
            application.aboutToQuit.connect(self.close)

    @property
    def available(self) -> bool:
        """True if there is a device to be heard through."""
        return bool(self._outputs.list())

    @property
    def position(self) -> float:
        """Seconds from the start of the sound to what is heard now."""
        return self._place.seconds(self._frame()) if self._place else 0.0

    @property
    def duration(self) -> float:
        """Seconds of sound that are there."""
        return self._place.duration if self._place else 0.0

    @property
    def is_whole(self) -> bool:
        """False while the sound is still arriving."""
        return self._place is not None and self._place.source.complete

    @property
    def loop(self) -> bool:
        """True if it begins again at the end."""
        return self._loop

    def clip(self) -> Clip | None:
        """What is there of the sound, for display; the samples are shared, not copied. None for a file."""
        return self._place.clip() if self._place else None

    def load(self, clip: Clip, key: str) -> None:
        """Stand ready to play `clip`; `key` is the caller's name for it."""
        self.load_source(Track.of(clip), key)

    def load_source(self, source: Source, key: str) -> None:
        """Stand ready to play `source`, such as a `FileSource`; it stays the caller's."""
        self._replace(source, key)

    def unload(self) -> None:
        """Have no sound any more."""
        self._replace(None, "")

    def open_stream(self, sample_rate: int, key: str) -> Feed:
        """Play the mono sound that will be pushed into the feed, as soon as there is enough of it.

        The feed may be used from any thread. Once it is finished, the sound is like a loaded one.
        """
        track = Track(sample_rate)
        self._replace(track, key)
        track.listen(self._ring)
        self.play()
        return Feed(track)

    @Slot()
    def play(self) -> None:
        """Play from where it stands, or go on after a pause."""
        place = self._place
        if place is None or self._is_meant_to_sound:
            return
        if self._playback.go_on():
            self._timer.start()
            self._set_state(PlayState.PLAYING)
            return
        if place.at_end:
            place.at = 0
        if place.route.is_whole:
            place.origin = place.at
        self._begin()

    def play_parts(self, parts: Sequence[tuple[float, float]], *, loop: bool = False) -> None:
        """Play these stretches, each from second to second, one after another without a gap, whatever sounds
        now; then stand where it stood before. With `loop` round and round, until the loop is switched off."""
        place = self._place
        if place is None or not (regions := place.regions(parts)):
            return
        if not self._is_meant_to_sound:
            place.origin = self._frame()
        self._leave_route()
        self._drop(regions[0].start)
        place.route, self._lent = Route(regions), loop and not self._loop
        self._turn_loop(self._loop or loop)
        self._begin()

    @Slot()
    def pause(self) -> None:
        """Hold still; a stream goes on arriving."""
        if self._is_meant_to_sound:
            self._playback.hold()
            self._quieten()
            self._set_state(PlayState.PAUSED)
            self.position_changed.emit(self.position)

    @Slot()
    def stop(self) -> None:
        """Stop, and go back to where playing began."""
        self._leave_route()
        self._drop(self._place.origin if self._place else 0)
        self._set_state(PlayState.STOPPED)
        self.position_changed.emit(self.position)

    @Slot(float)
    def seek(self, seconds: float) -> None:
        """Go to `seconds`, at most to the end of what is there; what plays goes on playing from there, to the
        end of the sound."""
        place = self._place
        if place is None:
            return
        self._leave_route()
        place.origin = place.frame(seconds)
        self._move(place.origin)
        self.position_changed.emit(self.position)

    @Slot(bool)
    def set_loop(self, loop: bool) -> None:
        """Begin again at the end, of the sound or of the stretches that are played, without a gap."""
        self._lent = False
        self._turn_loop(loop)

    @Slot(float)
    def set_speed(self, speed: float) -> None:
        """0.5 to 2 times its pace, at the same pitch; what plays goes on at the same place."""
        speed = min(max(speed, SLOWEST), FASTEST)
        if speed != self.speed:
            self.speed = speed
            if self._playback.reader is not None:
                self._move(self._frame())

    @Slot(float)
    def set_volume(self, volume: float) -> None:
        """0 to 1, as loud as it sounds: the samples are multiplied by its cube, as PulseAudio's are."""
        self._playback.set_gain(min(max(volume, 0.0), 1.0) ** 3)

    @Slot(str)
    def set_device(self, device_id: str) -> None:
        """Use the device with this id, the system's choice for ""; what plays goes on there."""
        self._playback.device = device_id
        self._told = False
        self._change_device()

    @Slot()
    def close(self) -> None:
        """Give the device back; the player is not used afterwards. Done by itself when the program quits."""
        self._drop(0)
        self._playback.close()
        if self._place is not None:
            self._place.source.listen(None)
        self._set_state(PlayState.STOPPED)

    @property
    def _is_meant_to_sound(self) -> bool:
        return self.state in (PlayState.PLAYING, PlayState.WAITING)

    def _replace(self, source: Source | None, key: str) -> None:
        if self._place is not None:
            self._place.source.listen(None)
        self._leave_route()
        self._drop(0)
        self._place, self.key = Place(source) if source is not None else None, key
        self._set_state(PlayState.STOPPED)
        self.duration_changed.emit(self.duration)
        self.position_changed.emit(0.0)

    def _begin(self) -> None:
        """Play from where it stands, or wait until that has arrived."""
        place = self._place
        assert place is not None
        if not self._playback.open():
            self._tell_no_speaker()
            self._set_state(PlayState.STOPPED)
            return
        route = place.route.looped(self._loop)
        self._start(self._playback.prepare(place.source, place.at, route, self.speed, self._ring))

    def _start(self, reader: Reader) -> None:
        assert self._place is not None
        if self._place.at_end:
            self._end()
        elif not reader.ready:
            self._set_state(PlayState.WAITING)
        else:
            self._playback.start()
            self._timer.start()
            self._set_state(PlayState.PLAYING)

    def _end(self) -> None:
        error = self._playback.reader.error if self._playback.reader else None
        if self._place is not None and self._loop and self.duration and error is None:
            self._move(self._place.route.first)
        else:
            self.stop()
        if error is not None:
            self.failed.emit(error)

    def _move(self, frame: int) -> None:
        """Be at `frame` in the same state."""
        self._drop(frame)
        if self._is_meant_to_sound:
            self._begin()

    def _drop(self, frame: int) -> None:
        """Silence at once; stand at `frame`."""
        self._quieten()
        self._playback.drop()
        if self._place is not None:
            self._place.at = frame

    def _leave_route(self) -> None:
        """What is played from now on is all of the sound."""
        if self._lent:
            self.set_loop(False)
        if self._place is not None:
            self._place.route = WHOLE

    def _turn_loop(self, loop: bool) -> None:
        if loop == self._loop:
            return
        self._loop = loop
        self.loop_changed.emit(loop)
        if (reader := self._playback.reader) is not None:
            reader.set_loop(loop)
            if reader.is_past_a_turn:
                self._move(self._frame())  # Takes back what was made of the other way round.

    def _change_device(self) -> None:
        self._drop(self._frame())
        self._playback.close()
        if self._is_meant_to_sound:
            self._begin()

    def _quieten(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self.levels_changed.emit(silence(self._place.source.channels if self._place else 1))
            self.loudness_changed.emit(SILENT)

    def _frame(self) -> int:
        reader = self._playback.reader
        if reader is not None and self._playback.sounding:
            return reader.frame
        return self._place.at if self._place else 0

    def _set_state(self, state: PlayState) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit(state)

    def _tell_no_speaker(self) -> None:
        if not self._told:
            self._told = True
            self.failed.emit(
                NoSpeaker("No sound device was found, so nothing can be heard; export still works.")
            )

    def _ring(self) -> None:
        """On the thread that feeds: have the GUI thread look, once for all that came in the meantime."""
        if not self._rung:
            self._rung = True
            self._fed.emit()

    @Slot()
    def _on_fed(self) -> None:
        self._rung = False
        self.duration_changed.emit(self.duration)
        reader = self._playback.reader
        if self.state is PlayState.WAITING and reader is not None and not self._playback.sounding:
            self._start(reader)

    @Slot()
    def _tick(self) -> None:
        reader = self._playback.reader
        if reader is None:
            return
        if reader.has_ended:
            self._end()
            return
        levels, loudness = self._playback.levels(), self._playback.loudness()
        self._set_state(PlayState.WAITING if reader.waiting else PlayState.PLAYING)
        self.position_changed.emit(self.position)
        if self._timer.isActive():  # Nobody has stopped it on hearing that.
            self.levels_changed.emit(levels)
            if loudness is not None:
                self.loudness_changed.emit(loudness)

    @Slot()
    def _lose_device(self) -> None:
        """Where it was heard is gone: hold the place, and let the user say where to go on."""
        self._drop(self._frame())
        self._playback.close()
        self._set_state(PlayState.PAUSED)
        wanted = self._wanted()
        where = f"Press Play to go on through {wanted.name}." if wanted else "No other was found."
        self.failed.emit(DeviceGone(f"The sound device went away, so the sound was paused. {where}"))

    @Slot()
    def _on_outputs_changed(self) -> None:
        self._told = False
        wanted, opened = self._wanted(), self._playback.opened
        if opened is None or (wanted is not None and opened == wanted.id):
            return
        if self._is_meant_to_sound and all(opened != output.id for output in self._outputs.list()):
            self._lose_device()
        else:
            self._change_device()

    def _wanted(self) -> Output | None:
        """The device that shall be heard: the one that was chosen, else the system's choice."""
        found = self._outputs.list()
        return next((each for each in found if each.id == self._playback.device), next(iter(found), None))
