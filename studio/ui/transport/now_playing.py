"""What plays: its name, where it comes from, and its overview."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.core.language import tr
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.transport.overview import Overview
from studio.ui.widgets.labels import Elided
from studio.ui.widgets.sign import Sign

IDLE = tr("Nothing playing"), tr("press Space to hear what you choose")


class NowPlaying(QWidget):
    """Takes all the width that is left in the transport."""

    def __init__(self) -> None:
        super().__init__()
        self._sign = Sign("text-aa", "quiet", 15)
        self._name = Elided(role="body", weight=600, tone="strong")
        self._source = Elided(role="small", tone="quiet")
        self.overview = Overview()
        # The name is cut last: the source has all the shrinking to do.
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        head = row(self._sign, 7, self._name, 10, (self._source, 1), spacing=0)
        self.setLayout(column(STRETCH, head, self.overview, STRETCH, spacing=4))
        self.show_idle()

    def show_idle(self) -> None:
        """Nothing has been chosen yet."""
        self.show_source(*IDLE)
        self.overview.set_heights(())
        self.overview.set_duration(0.0)

    def show_source(self, name: str, source: str, icon: str = "text-aa") -> None:
        """Says what plays and where it comes from."""
        self._sign.change(icon, "quiet")
        self._name.set_whole(name)
        self._source.set_whole(source)
        self._source.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._close_ranks()

    def _close_ranks(self) -> None:
        """The source stands beside the name at once, however busy the window is."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
