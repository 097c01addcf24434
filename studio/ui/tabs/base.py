"""What every tab is to the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMetaObject, SignalInstance
from PySide6.QtWidgets import QWidget

from studio.core.engine_state import EngineState
from studio.ui.open_recordings import Ask, OpenRecordings

if TYPE_CHECKING:
    from studio.devices.player import Player
    from studio.jobs.pool import JobPool
    from studio.services.studio import Services
    from studio.ui.recording.session import Session
    from studio.ui.transport import Transport
    from studio.ui.transport.audition import Spot
    from studio.ui.voices.known import KnownVoices
    from studio.ui.widgets.banner import Banner


@dataclass(frozen=True, slots=True)
class Equipment:
    """What the window gives to every tab; all of it outlives the tab."""

    services: Services
    pool: JobPool
    player: Player
    transport: Transport
    banner: Banner
    voices: KnownVoices
    recording: Session
    open_recordings: OpenRecordings = field(default_factory=OpenRecordings)


class Tab(QWidget):
    """Made with all it needs; says how it is called, and undoes its own connections when it closes."""

    title = ""
    icon_name = ""
    mends = False
    """True if recordings belong here before all others."""

    def __init__(self) -> None:
        super().__init__()
        self._followed: list[tuple[SignalInstance, Callable[..., Any]]] = []
        self._withdrawn: list[Callable[[], None]] = []

    def follow(self, signal: SignalInstance, slot: Callable[..., Any]) -> QMetaObject.Connection:
        """Connects a signal of something that outlives the tab; `close_tab` undoes it."""
        self._followed.append((signal, slot))
        return signal.connect(slot)

    def offer(self, recordings: OpenRecordings, ask: Ask) -> None:
        """Lets other tabs take from the recording that is open here; `close_tab` undoes it."""
        recordings.offer(ask)
        self._withdrawn.append(partial(recordings.withdraw, ask))

    def has_lost(self, held: QWidget | None) -> bool:
        """Whether the part that had the keyboard cannot have it any more: it went away, or was turned off."""
        return held is not None and self.isAncestorOf(held) and not (held.isVisible() and held.isEnabled())

    def activated(self) -> None:
        """The tab has just come to the front."""

    def connection_changed(self) -> None:
        """Another connection speaks from now on."""

    def set_engine_state(self, state: EngineState) -> None:
        """How the voices on this computer stand now."""

    def toggle_play(self) -> None:
        """What Space and the play button do: hold what sounds, else play, and make what is missing."""

    def spot(self) -> Spot | None:
        """Where cursor and selection are in the sound that the tab shows, for the keys that play around them
        (`ui.transport.audition`): the player has that sound when this returns. None if there is no such
        sound."""
        return None

    def take_recording(self, path: Path) -> bool:
        """Opens what was just recorded; False if recordings are not for this tab, or not now."""
        return False

    def take_text(self, path: Path) -> bool:
        """Opens a script; False if texts are not for this tab."""
        return False

    def begin_first(self) -> None:
        """Somebody's first act is done here: shows the one thing to do, with an example where it needs
        one."""

    def regions(self) -> tuple[QWidget, ...]:
        """The groups that F6 walks through, in their order on the screen."""
        return (self,)

    def home(self) -> QWidget | None:
        """Where the keyboard is when Esc leaves a text; None for the tab's first part."""
        return None

    def close_tab(self) -> None:
        """Undoes `follow` and `offer`; a tab with more to end does it here and calls this."""
        for signal, slot in self._followed:
            signal.disconnect(slot)
        self._followed.clear()
        for withdraw in self._withdrawn:
            withdraw()
        self._withdrawn.clear()
