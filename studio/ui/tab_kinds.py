"""The tabs there are, in their order on the screen."""

from __future__ import annotations

from collections.abc import Callable

from studio.ui.tabs.base import Equipment, Tab


def tab_kinds() -> tuple[tuple[Callable[[Equipment], Tab], ...], int]:
    """What makes each tab, and the place of the one that is in front at first; imported when it is asked."""
    from studio.ui.tabs.convert.tab import ConvertTab
    from studio.ui.tabs.datasets.tab import DatasetsTab
    from studio.ui.tabs.infill.tab import InfillTab
    from studio.ui.tabs.tts.tab import TtsTab
    from studio.ui.tabs.voices.tab import VoicesTab

    return (VoicesTab, TtsTab, InfillTab, ConvertTab, DatasetsTab), 1
