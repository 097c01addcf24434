"""What the acts of a soak have at hand."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from studio.core.voice import Voice
    from studio.desk import Desk
    from studio.services.studio import Services
    from studio.ui.main_window import MainWindow
    from studio.ui.tabs.base import Tab
    from trials.soak.devices import Devices

Kind = TypeVar("Kind", bound="Tab")
Acts = dict[str, tuple[int, Callable[[], object]]]
"""By name: how often, and what is done."""

WORDS = "harbour quiet before six nets hang from the railings and gulls have not yet remembered".split()


@dataclass
class Stage:
    """`turn(seconds)` lets the window do its work; `sound` is a recording of somebody who speaks."""

    desk: Desk
    devices: Devices
    folder: Path
    sound: Path
    dice: random.Random
    turn: Callable[[float], None]
    copies: int = field(default=0)

    @property
    def window(self) -> MainWindow:
        return self.desk.window

    @property
    def services(self) -> Services:
        services = self.window.services
        assert services is not None
        return services

    @property
    def voices(self) -> tuple[Voice, ...]:
        """Those of whoever speaks, none while that is not known."""
        known = self.window._given
        return (known.voices.voices or ()) if known is not None else ()

    def tab(self, kind: type[Kind]) -> Kind:
        """That tab, in front, as its button does."""
        found = next(tab for tab in self.window.tabs if isinstance(tab, kind))
        number = self.window.tabs.index(found)
        self.window.over.leave_to(number)
        self.window.app_bar.tabs.setCurrentIndex(number)
        return found

    def line(self) -> str:
        """Something to say."""
        return " ".join(self.dice.choices(WORDS, k=self.dice.randint(1, 12))) + "."

    def copy_of_sound(self) -> Path:
        """The recording once more, under another name and with another end."""
        self.copies += 1
        copy = self.folder / f"copy {self.copies}.wav"
        shutil.copy(self.sound, copy)
        with copy.open("ab") as file:
            file.write(self.copies.to_bytes(4, "little"))
        return copy
