"""The waveform of the recording, with what is heard in it and the buttons that zoom."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studio.ui.tabs.infill.page import NO_GAP, Page
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.waveform.canvas import ZOOM_STEP
from studio.ui.waveform.gap_wave import GapWave
from studio.ui.widgets.buttons import icon_button
from studio.ui.widgets.labels import label

HEIGHT = 270


class WavePart(QWidget):
    """`wave` tells by its own signals."""

    def __init__(self) -> None:
        super().__init__()
        self.wave = GapWave()
        self._note = label(role="small", tone="quiet")
        zoom_out = icon_button("magnifying-glass-minus", "Zoom out", "Ctrl+−", small=True)
        zoom_in = icon_button("magnifying-glass-plus", "Zoom in", "Ctrl+=", small=True)
        to_gap = icon_button("frame-corners", "Show the selection", "Ctrl+E", small=True)
        whole = icon_button("arrows-out-line-horizontal", "Show all", "Ctrl+F", small=True)
        zoom_out.clicked.connect(lambda: self.wave.zoom(ZOOM_STEP))
        zoom_in.clicked.connect(lambda: self.wave.zoom(1 / ZOOM_STEP))
        to_gap.clicked.connect(self.wave.show_gap)
        whole.clicked.connect(self.wave.timeline.show_all)
        acts = row(self._note, STRETCH, zoom_out, zoom_in, to_gap, whole, spacing=2)
        acts.setContentsMargins(16, 4, 12, 2)
        self.setLayout(column(acts, (self.wave, 1), spacing=0))

    def show_page(self, page: Page) -> None:
        """Shows the gap, and what is known of its words."""
        self.wave.set_gap(page.gap)
        self._note.setText(page.words_note or (f"{NO_GAP}." if page.gap is None else ""))
