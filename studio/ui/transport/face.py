"""The transport as it is seen: its buttons, the time, what plays, speed, volume, level, loudness, output."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame

from studio.core.language import tr
from studio.ui.keys import leave_focus
from studio.ui.theme.boxes import row
from studio.ui.theme.theme import theme
from studio.ui.theme.tokens import scaled
from studio.ui.transport.now_playing import NowPlaying
from studio.ui.transport.output_button import OutputButton
from studio.ui.transport.play_button import PlayButton
from studio.ui.transport.read_outs import Loudness, Timecode
from studio.ui.transport.record_button import RecordButton
from studio.ui.transport.recording_now import RecordingNow
from studio.ui.transport.speed_button import SpeedButton
from studio.ui.transport.volume import Volume
from studio.ui.widgets.buttons import icon_button
from studio.ui.widgets.meter import Meter

FULL_WIDTH, METER_FROM = 1280, 760
"""Px below which loudness is left out and the device is an icon; below the second there is no meter either:
what plays is named instead."""


class TransportFace(QFrame):
    """From left to right in every language, as tape ran; narrow where there is little room."""

    def __init__(self) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setObjectName("transport")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Transport"))
        self.to_start = icon_button("skip-back-fill", tr("To start"), "Home")
        self.play = PlayButton()
        self.stop = icon_button("stop-fill", tr("Stop"), "Esc")
        self.loop = icon_button("repeat", tr("Loop", about="playing round and round"), "L")
        self.loop.setCheckable(True)
        self.record = RecordButton()
        self.timecode = Timecode()
        self.now, self.recording_now = NowPlaying(), RecordingNow()
        self.speed, self.volume = SpeedButton(), Volume()
        self.meter, self.loudness = Meter(), Loudness()
        self.output = OutputButton()
        self._arrange()
        theme().changed.connect(self._fit)

    def _arrange(self) -> None:
        acts = (self.to_start, 4, self.play, 4, self.stop, self.loop, self.record, 12)
        shown = (self.timecode, 8, (self.now, 1), (self.recording_now, 1), 12)
        middle = (*shown, self.speed, 2, self.volume, 14)
        ends = (self.meter, 12, self.loudness, 4, self.output)
        self.setLayout(row(*acts, *middle, *ends, spacing=0, margins=(12, 0, 12, 0)))
        leave_focus(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        compact = self.width() < scaled(FULL_WIDTH)
        self.meter.setVisible(self.width() >= scaled(METER_FROM))
        self.loudness.setVisible(not compact)
        self.output.set_bare(compact)
        self.meter.set_compact(compact)
        self.volume.set_compact(compact)
