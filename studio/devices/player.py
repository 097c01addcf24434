"""Plays a clip, or a sound that is still arriving."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot

from studio.core.clip import Clip
from studio.core.errors import DeviceError, NoSpeaker
from studio.devices.levels import silence
from studio.devices.outputs import Outputs
from studio.devices.play_state import PlayState
from studio.devices.playback import Playback, open_speaker
from studio.devices.reader import enough
from studio.devices.speaker import OpenSpeaker
from studio.devices.track import Feed, Track

__all__ = ["Feed", "PlayState", "Player"]

FRAME = 33
"""Milliseconds between two reports of position and level while sounding."""


class Player(QObject):
    """One sound at a time, on the GUI thread.

    `position` and `duration` are in seconds, `position` of what is heard. Signals: `position_changed(float)`
    and `levels_changed(tuple)`, the peak of each channel in dB of full scale, 30 times a second while sound
    runs; `duration_changed(float)`, also while a stream grows; `state_changed(PlayState)`; `ended`, before it
    stops by itself because the sound is over; `failed(StudioError)`. Without a device nothing raises:
    `available` is False, and `failed` says so once."""

    position_changed = Signal(float)
    duration_changed = Signal(float)
    state_changed = Signal(object)
    levels_changed = Signal(object)
    ended = Signal()
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
        self._outputs = outputs or Outputs(self)
        self._playback = Playback(open_speaker, self._broken.emit)
        self._track: Track | None = None
        self._at = 0  # Frame to go on from while nothing sounds.
        self._origin = 0  # Frame that `stop` goes back to.
        self._loop = False
        self._told = False
        self._rung = False
        self._timer = QTimer(self, interval=FRAME, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._fed.connect(self._on_fed, Qt.ConnectionType.QueuedConnection)
        self._broken.connect(self._on_broken, Qt.ConnectionType.QueuedConnection)
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
        return self._frame() / self._track.sample_rate if self._track else 0.0

    @property
    def duration(self) -> float:
        """Seconds of sound that are there."""
        return self._track.frames / self._track.sample_rate if self._track else 0.0

    @property
    def is_whole(self) -> bool:
        """False while the sound is still arriving."""
        return self._track is not None and self._track.complete

    def clip(self) -> Clip | None:
        """What is there of the sound, for display; the samples are shared, not copied."""
        return self._track.clip() if self._track else None

    def load(self, clip: Clip, key: str) -> None:
        """Stand ready to play `clip`; `key` is the caller's name for it."""
        self._replace(Track.of(clip), key)

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
        if self._track is None or self._is_meant_to_sound:
            return
        if self._playback.go_on():
            self._timer.start()
            self._set_state(PlayState.PLAYING)
            return
        if self._track.complete and self._at >= self._track.frames:
            self._at = 0
        self._origin = self._at
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
        self._drop(self._origin)
        self._set_state(PlayState.STOPPED)
        self.position_changed.emit(self.position)

    @Slot(float)
    def seek(self, seconds: float) -> None:
        """Go to `seconds`, at most to the end of what is there; what plays goes on playing from there."""
        if self._track is None:
            return
        self._origin = max(0, min(round(seconds * self._track.sample_rate), self._track.frames))
        self._move(self._origin)
        self.position_changed.emit(self.position)

    @Slot(bool)
    def set_loop(self, loop: bool) -> None:
        """Begin again at the end, without a gap."""
        self._loop = loop
        if (reader := self._playback.reader) is not None:
            reader.loop = loop
            if not loop and reader.is_ahead_of_a_round:
                self._move(reader.frame)  # Takes back what was handed over of the next round.

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
        if self._track is not None:
            self._track.listen(None)
        self._set_state(PlayState.STOPPED)

    @property
    def _is_meant_to_sound(self) -> bool:
        return self.state in (PlayState.PLAYING, PlayState.WAITING)

    def _replace(self, track: Track | None, key: str) -> None:
        if self._track is not None:
            self._track.listen(None)
        self._drop(0)
        self._track, self.key, self._origin = track, key, 0
        self._set_state(PlayState.STOPPED)
        self.duration_changed.emit(self.duration)
        self.position_changed.emit(0.0)

    def _begin(self) -> None:
        """Play from where it stands, or wait until that has arrived."""
        assert self._track is not None
        if not self._playback.open():
            self._tell_no_speaker()
            self._set_state(PlayState.STOPPED)
        elif self._track.complete and self._at >= self._track.frames:
            self._end()
        elif not enough(self._track, self._at):
            self._set_state(PlayState.WAITING)
        else:
            self._playback.start(self._track, self._at, loop=self._loop)
            self._timer.start()
            self._set_state(PlayState.PLAYING)

    def _end(self) -> None:
        if self._loop and self.duration:
            self._move(0)
        else:
            self.ended.emit()
            self.stop()

    def _move(self, frame: int) -> None:
        """Be at `frame` in the same state."""
        self._drop(frame)
        if self._is_meant_to_sound:
            self._begin()

    def _drop(self, frame: int) -> None:
        """Silence at once; stand at `frame`."""
        self._quieten()
        self._playback.drop()
        self._at = frame

    def _change_device(self) -> None:
        self._drop(self._frame())
        self._playback.close()
        if self._is_meant_to_sound:
            self._begin()

    def _quieten(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self.levels_changed.emit(silence(self._track.channels if self._track else 1))

    def _frame(self) -> int:
        reader = self._playback.reader
        return self._at if reader is None else reader.frame

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
        if self.state is PlayState.WAITING and self._playback.reader is None:
            self._begin()

    @Slot()
    def _tick(self) -> None:
        reader = self._playback.reader
        if reader is None:
            return
        if reader.has_ended:
            self._end()
            return
        levels = self._playback.levels()
        self._set_state(PlayState.WAITING if reader.waiting else PlayState.PLAYING)
        self.position_changed.emit(self.position)
        if self._timer.isActive():  # Nobody has stopped it on hearing that.
            self.levels_changed.emit(levels)

    @Slot()
    def _on_broken(self) -> None:
        self._drop(self._frame())
        self._playback.close()
        self._set_state(PlayState.PAUSED)
        self.failed.emit(DeviceError("The sound device stopped working. Press Play to go on with another."))

    @Slot()
    def _on_outputs_changed(self) -> None:
        self._told = False
        found = [output.id for output in self._outputs.list()]
        wanted = self._playback.device if self._playback.device in found else next(iter(found), None)
        if self._playback.opened not in (None, wanted):
            self._change_device()
