"""Plays a clip, a sound that is still arriving, or a file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot

from studio.audio.stretch import FASTEST, SLOWEST
from studio.core.clip import Clip
from studio.devices.place import Place
from studio.devices.play_state import PlayState
from studio.devices.route import Route
from studio.devices.sounding import Sounding
from studio.devices.source import Source
from studio.devices.track import Feed, Track

__all__ = ["Feed", "PlayState", "Player"]


class Player(Sounding):
    """One sound at a time, on the GUI thread.

    `position` and `duration` are in seconds, `position` of what is heard. Signals: `position_changed(float)`
    and `levels_changed(tuple)`, the peak of each channel in dB of full scale, 30 times a second while sound
    runs; `loudness_changed(Loudness)` ten times a second; `duration_changed(float)`, also while a stream
    grows; `state_changed(PlayState)`; `loop_changed(bool)`; `ended`, before it stops by itself because the
    sound is over; `failed(StudioError)`. Levels and loudness are those of the sound itself, whatever the
    volume. Without a device nothing raises: `available` is False, and `failed` says so once. A device that
    goes away pauses it, and `failed` says so.
    """

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
        if loop != self._loop:  # A button that shows the loop says back what it was told.
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

    def _replace(self, source: Source | None, key: str) -> None:
        if self._place is not None:
            self._place.source.listen(None)
        self._leave_route()
        self._drop(0)
        self._place, self.key = Place(source) if source is not None else None, key
        self._set_state(PlayState.STOPPED)
        self.duration_changed.emit(self.duration)
        self.position_changed.emit(0.0)
