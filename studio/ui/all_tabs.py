"""The tabs of the window, in their order; each is imported when it is made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from studio.ui.tab_names import CONVERT, DATASETS, INFILL, TTS, VOICES, TabName
from studio.ui.tabs.base import Equipment, Tab


class Place(NamedTuple):
    """What a tab is called, and how it is made."""

    name: TabName
    make: Callable[[Equipment], Tab]


def _voices(given: Equipment) -> Tab:
    from studio.ui.tabs.voices.tab import VoicesTab

    return VoicesTab(given)


def _tts(given: Equipment) -> Tab:
    from studio.ui.tabs.tts.tab import TtsTab

    return TtsTab(given)


def _infill(given: Equipment) -> Tab:
    from studio.ui.tabs.infill.tab import InfillTab

    return InfillTab(given)


def _convert(given: Equipment) -> Tab:
    from studio.ui.tabs.convert.tab import ConvertTab

    return ConvertTab(given)


def _datasets(given: Equipment) -> Tab:
    from studio.ui.tabs.datasets.tab import DatasetsTab

    return DatasetsTab(given)


PLACES: Final = (
    Place(VOICES, _voices),
    Place(TTS, _tts),
    Place(INFILL, _infill),
    Place(CONVERT, _convert),
    Place(DATASETS, _datasets),
)
FRONT: Final = next(number for number, place in enumerate(PLACES) if place.name is TTS)
"""The one that is in front when the window comes up."""
