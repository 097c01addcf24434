"""What sounds and where it stands: the machinery under the player."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot

from studio.core.errors import DeviceGone, NoSpeaker
from studio.core.language import tr
from studio.devices.levels import silence
from studio.devices.loudness_tap import SILENT
from studio.devices.outputs import Output, Outputs
from studio.devices.place import Place
from studio.devices.play_state import PlayState
from studio.devices.playback import Playback, open_speaker
from studio.devices.reader import Reader
from studio.devices.route import WHOLE
from studio.devices.speaker import OpenSpeaker

FRAME = 33
"""Milliseconds between two reports of position and level while sounding."""


class Sounding(QObject):
    """One place in one sound, and the device that reads on from there. What its signals tell is said by
    `Player`, which gives it its orders."""

    position_changed = Signal(float)
    duration_changed = Signal(float)
    state_changed = Signal(object)
    levels_changed = Signal(object)
    loudness_changed = Signal(object)
    loop_changed = Signal(bool)
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
    def origin(self) -> float:
        """Seconds to where stopping goes back to: where it was last put, or began to play."""
        return self._place.seconds(self._place.origin) if self._place else 0.0

    @property
    def duration(self) -> float:
        """Seconds of sound that are there."""
        return self._place.duration if self._place else 0.0

    @Slot()
    def stop(self) -> None:
        """Stop, and go back to where playing began."""
        self._leave_route()
        self._drop(self._place.origin if self._place else 0)
        self._set_state(PlayState.STOPPED)
        self.position_changed.emit(self.position)

    @Slot()
    def close(self) -> None:
        """Give the device back; the player is not used afterwards. Done by itself when the program quits."""
        self._drop(0)
        self._playback.close()
        if self._place is not None:
            self._place.source.listen(None)
        self._set_state(PlayState.STOPPED)

    def _leave_route(self) -> None:
        """What is played from now on is all of the sound."""
        if self._lent:
            self._lent = False
            self._turn_loop(False)
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

    @property
    def _is_meant_to_sound(self) -> bool:
        return self.state in (PlayState.PLAYING, PlayState.WAITING)

    def _begin(self) -> None:
        """Play from where it stands, or wait until that has arrived."""
        place = self._place
        assert place is not None
        if self._playback.opened is None:
            self._outputs.list()  # From then on it is told when one goes.
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
            if error is None and self._place is not None and self._place.route.is_whole:
                self.ended.emit()
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
                NoSpeaker(tr("No sound device was found, so nothing can be heard; export still works."))
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
        where = (
            tr("Press Play to go on through {device}.", device=wanted.name)
            if wanted
            else tr("No other was found.")
        )
        gone = tr("The sound device went away, so the sound was paused.")
        self.failed.emit(DeviceGone(" ".join((gone, where))))

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
