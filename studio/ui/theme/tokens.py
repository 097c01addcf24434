"""The design tokens: every colour, size and duration of the window, from one table.

Colours follow the scheme that `Theme` has set; lengths of controls and type follow its text size.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, Literal

from PySide6.QtGui import QColor

from studio.ui.theme.resource import resource

Scheme = Literal["light", "dark"]


@cache
def table() -> Mapping[str, Any]:
    """The token table as it stands in design-tokens.json."""
    found: Mapping[str, Any] = json.loads(resource("design-tokens.json").read_text("utf-8"))
    return found


@dataclass(slots=True)
class Look:
    """What the user chose: the scheme, and the text size as a factor (1.0 = 100 %)."""

    scheme: Scheme = "dark"
    factor: float = 1.0


LOOK: Final = Look()
"""Written by `Theme` alone."""


def scaled(px: float) -> int:
    """A length of type or of a control, in px at the chosen text size."""
    return round(px * LOOK.factor)


class Scaled(Mapping[str, int]):
    """Lengths by name that grow with the text size."""

    def __init__(self, lengths: Mapping[str, int]) -> None:
        self._lengths = lengths

    def __getitem__(self, name: str) -> int:
        return scaled(self._lengths[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self._lengths)

    def __len__(self) -> int:
        return len(self._lengths)


SPACE: Final[tuple[int, ...]] = tuple(table()["space"])
RADIUS: Final[Mapping[str, int]] = table()["radius"]
HEIGHT: Final = Scaled(table()["height"])
ICON: Final = Scaled({name: size for name, size in table()["icon"].items() if name != "family"})
MOTION: Final[Mapping[str, int]] = table()["motion"]
FOCUS_WIDTH: Final[int] = table()["focus"]["width"]


@cache
def _named(name: str, scheme: Scheme) -> QColor:
    return QColor(table()["colour"][name][scheme])


def colour(name: str, alpha: float = 1.0) -> QColor:
    """The token's colour in the current scheme; KeyError for a name that is no token."""
    found = QColor(_named(name, LOOK.scheme))
    if alpha < 1.0:
        found.setAlphaF(alpha)
    return found


def colours(scheme: Scheme) -> dict[str, str]:
    """All colours of a scheme as #RRGGBB."""
    return {name: pair[scheme] for name, pair in table()["colour"].items()}


def voice_colour(voice_id: str) -> QColor:
    """The hue of a voice, the same wherever it is seen; for its wheel, never for text or state."""
    hues = table()["voice_hues"]["hue"]
    return _in_hue(hues[zlib.crc32(voice_id.encode()) % len(hues)])


def colour_round(share: float) -> QColor:
    """A voice's hue at a place on the circle of them, from 0 to 1: neighbours look alike."""
    hues = sorted(table()["voice_hues"]["hue"])
    return _in_hue(hues[int(share * len(hues)) % len(hues)])


def _in_hue(hue: float) -> QColor:
    hues = table()["voice_hues"]
    saturation, lightness = hues[f"{LOOK.scheme}_sl"]
    return QColor.fromHslF(hue / 360, saturation / 100, lightness / 100)
