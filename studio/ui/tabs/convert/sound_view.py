"""What is heard, by name, in the transport."""

from __future__ import annotations

from pathlib import Path

from studio.core.clip import Clip
from studio.core.language import tr
from studio.ui.tab_names import CONVERT
from studio.ui.tabs.convert.page import Side
from studio.ui.tabs.convert.presenter import ConvertPresenter
from studio.ui.transport.bar import Transport
from studio.ui.waveform.sound import Drawn


class SoundView:
    """Names in `transport` what the presenter's comparing gave the player."""

    def __init__(self, presenter: ConvertPresenter, transport: Transport) -> None:
        self._presenter, self._transport = presenter, transport

    def name_source(self, side: Side, sound: Drawn | None) -> None:
        """`tide-take3, after` with `Isolde · take 2`."""
        page = self._presenter.page
        stem = Path(page.name).stem
        name = tr("{name}, before", name=stem) if side is Side.BEFORE else tr("{name}, after", name=stem)
        if sound is None:
            self._transport.show_nothing()
        elif sound.read is not None:
            self._transport.show_source(name, self._source(side), sound.peaks, CONVERT.icon)
        elif sound.samples is None:
            self._transport.show_source(name, tr("being made", about="a take"), sound.peaks, CONVERT.icon)
        else:
            clip = Clip(sound.samples, sound.sample_rate)
            self._transport.show_source(name, self._source(side), clip, CONVERT.icon)

    def _source(self, side: Side) -> str:
        take = self._presenter.comparing.take
        if side is Side.BEFORE or take is None:
            return tr("the recording")
        return tr(
            "{voice} · take {number}", voice=take.voice_name, number=self._presenter.document.number_of(take)
        )
