"""What the user prefers, between the settings file and the window."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Protocol, cast

from studio.core.errors import DiskError
from studio.ui.theme.theme import MODES, Mode, Theme


class Settings(Protocol):
    """The settings file as the window needs it; `library.Settings` is one."""

    def get(self, name: str) -> Any: ...

    def set(self, name: str, value: Any) -> None: ...


class Preferences:
    """Reads and writes the window's own settings, and puts them into effect."""

    def __init__(self, settings: Settings, theme: Theme) -> None:
        self._settings, self._theme = settings, theme

    def apply(self) -> None:
        """Gives the theme what was chosen last time."""
        mode = self._settings.get("theme")
        self._theme.set_text_size(int(self._settings.get("text_size")))
        self._theme.set_reduced_motion(self._settings.get("reduce_motion"))
        self._theme.set_mode(cast(Mode, mode) if mode in MODES else "system")

    def set_mode(self, mode: str) -> None:
        """Light, dark or system."""
        self._keep("theme", mode)
        self._theme.set_mode(cast(Mode, mode))

    def set_text_size(self, percent: int) -> None:
        """90 to 150 percent."""
        self._keep("text_size", percent)
        self._theme.set_text_size(percent)

    def set_reduced_motion(self, reduced: bool) -> None:
        """On or off; until it is set the system decides."""
        self._keep("reduce_motion", reduced)
        self._theme.set_reduced_motion(reduced)

    @property
    def language(self) -> str:
        """The code of the window's language, such as de; empty for the system's."""
        return str(self._settings.get("language") or "")

    def set_language(self, code: str) -> None:
        """From the next start: what the window says is said once."""
        self._keep("language", code)

    def tab(self, usual: int) -> int:
        """The number of the tab that was in front when the window closed; `usual` if it never did."""
        kept = self._settings.get("tab")
        return kept if isinstance(kept, int) and kept >= 0 else usual

    def set_tab(self, number: int) -> None:
        """For the next start; -1 where there are no tabs yet."""
        if number >= 0:
            self._keep("tab", number)

    @property
    def volume(self) -> float:
        return float(self._settings.get("volume"))

    def set_volume(self, volume: float) -> None:
        """0 to 1."""
        self._keep("volume", volume)

    @property
    def device(self) -> str:
        return str(self._settings.get("device") or "")

    def set_device(self, device: str) -> None:
        """The output's id; empty for the system's choice."""
        self._keep("device", device)

    def _keep(self, name: str, value: Any) -> None:
        # What cannot be written holds until the studio is closed.
        with suppress(DiskError):
            self._settings.set(name, value)
