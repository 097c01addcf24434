"""The transport: its face, joined to the player and to the list of devices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from studio.core.errors import NoSpeaker
from studio.core.language import tr
from studio.ui.transport.audition import Hearing, Spot, parts_of
from studio.ui.transport.face import TransportFace
from studio.ui.transport.recording_look import RecordingLook
from studio.ui.transport.source import Source

if TYPE_CHECKING:
    from studio.devices.outputs import Outputs
    from studio.devices.player import Player
    from studio.jobs.pool import JobPool
    from studio.ui.transport.shape import Sound

STOPPED = "stopped"
SOUNDING = ("playing", "waiting")
"""The values of `PlayState` in which the next press pauses."""
NO_SOUND = tr("No sound device. Export still works.")
LOOKED = tr("No sound device was found. Export still works. If one is there now, start the studio again.")


class Transport(TransportFace):
    """Plays what a tab gives the player. It stands before there is a player; `set_player` brings it to life.

    `play_pressed` on a click on the play button, which the window answers with the tab in front;
    `play_asked` when `toggle` finds nothing loaded; `record_pressed` on a click on the record button;
    `refused(NoSpeaker)` on a click on the play button while nothing can be heard.
    """

    play_pressed = Signal()
    record_pressed = Signal()
    play_asked = Signal()
    volume_changed = Signal(float)
    device_chosen = Signal(str)
    refused = Signal(object)

    def __init__(self, player: Player | None = None, outputs: Outputs | None = None) -> None:
        super().__init__()
        self._player: Player | None = None
        self._outputs: Outputs | None = None
        self._source = Source(self.now, self.loudness, self)
        self._join()
        self.recording = RecordingLook(self, self.timecode, self.record, self.now, self.recording_now)
        self.recording.barred.connect(self.allow_playing)
        self._why_not = ""
        self._set_usable(False, tr("Getting ready…"))
        if player is not None:
            self.set_player(player, outputs)

    def _join(self) -> None:
        self.play.clicked.connect(self.play_pressed)
        self.play.pressed_in_vain.connect(self._refuse)
        self.stop.clicked.connect(self._press_stop)
        self.to_start.clicked.connect(self.go_to_start)
        self.loop.toggled.connect(self._set_loop)
        self.record.clicked.connect(self.record_pressed)
        self.speed.chosen.connect(self._set_speed)
        self.now.overview.moved.connect(self._seek)
        self.volume.changed.connect(self._set_volume)
        self.volume.settled.connect(self.volume_changed)
        self.output.chosen.connect(self._choose_device)

    def set_player(self, player: Player, outputs: Outputs | None = None) -> None:
        """Joins the player and the list of devices."""
        self._player, self._outputs = player, outputs
        player.position_changed.connect(self._position_changed)
        player.duration_changed.connect(self._duration_changed)
        player.state_changed.connect(self._state_changed)
        player.levels_changed.connect(self.meter.set_levels)
        player.loudness_changed.connect(self.loudness.set_now)
        player.loop_changed.connect(self.loop.setChecked)
        player.set_volume(self.volume.volume)
        if outputs is not None:
            outputs.changed.connect(self._devices_changed)
            self._devices_changed()
        player.set_speed(self.speed.speed)
        self._set_usable(player.available, NO_SOUND)

    def set_pool(self, pool: JobPool) -> None:
        """Where shapes and loudness are worked out."""
        self._source.pool = pool

    def show_source(self, name: str, source: str, sound: Sound | None = None, icon: str = "text-aa") -> None:
        """Says what plays; `icon` is that of the tab it comes from. A clip is measured in a job; of peaks
        (while a sound still arrives) only the shape is shown; None leaves the strip empty."""
        self._source.show(name, source, sound, icon)

    def show_nothing(self) -> None:
        """Nothing has been chosen to be heard."""
        self._source.show_nothing()

    def set_volume(self, volume: float) -> None:
        """Puts the volume there, 0 to 1."""
        self.volume.set_volume(volume)

    def set_device(self, device: str) -> None:
        """Chooses the output by its id; an empty one is the system's choice."""
        self.output.set_device(device)
        if self._player is not None:
            self._player.set_device(device)

    @property
    def is_playing(self) -> bool:
        return self._playing

    def toggle(self) -> None:
        """Play or pause; with nothing loaded the tab in front is asked."""
        player = self._player
        if player is None or not player.available or self.recording.on:
            return
        if self._playing:
            player.pause()
        elif player.duration > 0:
            player.play()
        else:
            self.play_asked.emit()

    def stop_sound(self) -> None:
        """Stops, and goes back to where playing began."""
        if self._player is not None:
            self._player.stop()

    def hear(self, hearing: Hearing, spot: Spot) -> bool:
        """Plays what `hearing` says around the spot, in what the player has; False if there is nothing."""
        player = self._player
        if player is None or not self.play.isEnabled():
            return False
        if hearing is Hearing.FROM_CURSOR:
            player.seek(spot.cursor)
            player.play()
            return player.duration > 0
        parts = parts_of(hearing, spot, player.duration)
        player.play_parts(parts, loop=hearing is Hearing.LOOP_SELECTION)
        return bool(parts)

    def go_to_start(self) -> None:
        """Moves to the start, playing or not."""
        self._seek(0.0)

    def _refuse(self) -> None:
        """A device may have come without a word; then the press plays."""
        if self._player is not None and not self.recording.on:
            self._devices_changed()
            if not self.play.isEnabled():
                self.refused.emit(NoSpeaker(LOOKED))

    def allow_playing(self, why_not: str) -> None:
        """Nothing is played while there is a reason why not."""
        self._why_not = why_not
        self._set_usable(self._player is not None and self._player.available, NO_SOUND)

    def _press_stop(self) -> None:
        """The first press goes back to where playing began, one more to the start; it also ends what is
        recorded."""
        if self.recording.on:
            self.record_pressed.emit()
        elif self._stopped:
            self.go_to_start()
        else:
            self.stop_sound()

    def close_transport(self) -> None:
        """Stops the sound and lets go of the player."""
        self._source.drop()
        self.volume.stop_waiting()
        self.stop_sound()
        self._player = None

    _playing, _stopped = False, True

    def _seek(self, seconds: float) -> None:
        if self._player is not None:
            self._player.seek(seconds)

    def _set_loop(self, on: bool) -> None:
        if self._player is not None:
            self._player.set_loop(on)

    def _set_speed(self, speed: float) -> None:
        if self._player is not None:
            self._player.set_speed(speed)

    def _set_volume(self, volume: float) -> None:
        if self._player is not None:
            self._player.set_volume(volume)

    def _choose_device(self, device: str) -> None:
        self.set_device(device)
        self.device_chosen.emit(device)

    def _devices_changed(self) -> None:
        if self._outputs is not None:
            self.output.set_outputs(self._outputs.list())
        if self._player is not None:
            self._set_usable(self._player.available, NO_SOUND)

    def _set_usable(self, usable: bool, why: str) -> None:
        plays = usable and not self._why_not
        for part in (self.to_start, self.play, self.loop):
            part.setEnabled(plays)
        self.stop.setEnabled(usable or self.recording.on)
        self.play.set_playing(self._playing)
        if not plays:
            self.play.setToolTip(self._why_not or why)

    def _position_changed(self, seconds: float) -> None:
        self.timecode.set_position(seconds)
        self.now.overview.set_position(seconds)

    def _duration_changed(self, seconds: float) -> None:
        self.timecode.set_duration(seconds)
        self.now.overview.set_duration(seconds)

    def _state_changed(self, state: object) -> None:
        self._playing, self._stopped = state in SOUNDING, state == STOPPED
        self.play.set_playing(self._playing)
