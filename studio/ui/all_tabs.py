"""The tabs of the window, in their order. Imported when they are made: the window paints before."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from studio.ui.tabs.base import Equipment, Tab
from studio.ui.tabs.convert.tab import ConvertTab
from studio.ui.tabs.datasets.tab import DatasetsTab
from studio.ui.tabs.infill.tab import InfillTab
from studio.ui.tabs.tts.tab import TtsTab
from studio.ui.tabs.voices.tab import VoicesTab

KINDS: Final[tuple[Callable[[Equipment], Tab], ...]] = (
    VoicesTab,
    TtsTab,
    InfillTab,
    ConvertTab,
    DatasetsTab,
)
FRONT: Final = KINDS.index(TtsTab)
"""The one that is in front when the window comes up."""


def all_tabs(given: Equipment) -> Iterator[Tab]:
    """Makes them one after the other."""
    for kind in KINDS:
        yield kind(given)
