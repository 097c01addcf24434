"""What of a take is seen: its waveform with a heading, and its name in the transport."""

from __future__ import annotations

from studio.core.clip import Clip
from studio.core.language import tr
from studio.core.take import Take
from studio.core.this_computer import THIS_COMPUTER
from studio.services.connect import Connect
from studio.ui.speech.wording import clock, price, rate_name
from studio.ui.tabs.tts.page import Page
from studio.ui.tabs.tts.presenter import TtsPresenter
from studio.ui.tabs.tts.wording import no_words
from studio.ui.transport.bar import Transport
from studio.ui.waveform.sound import Drawn
from studio.ui.waveform.take_wave import TakeWave


class SoundView:
    """Draws on `wave`, and names in `transport`, what the presenter's hearing tells."""

    def __init__(
        self, presenter: TtsPresenter, wave: TakeWave, transport: Transport, connect: Connect
    ) -> None:
        self._presenter, self._wave, self._transport = presenter, wave, transport
        self._connect = connect
        self._shown = ""
        self._rest: tuple[str, float] | None = None

    def show_page(self, page: Page) -> None:
        """The pause after the current block, unless it is the last one."""
        block = page.block
        self._rest = (block.id, block.pause_after) if page.number < len(page.rows) else None
        self._show_rest()

    def _show_rest(self) -> None:
        """Behind a whole take; what is being made has no end yet."""
        if self._rest is not None and self._shown:
            self._wave.set_rest(*self._rest)
        else:
            self._wave.set_rest("", None)

    def draw(self, take: Take | None, sound: Drawn | None) -> None:
        """The waveform of a take, of what is being made, or of nothing."""
        shown = take.id if take is not None else ""
        if shown != self._shown:
            self._shown = shown
            self._wave.begin()
        self._wave.set_heading(*self._heading(take))
        self._wave.set_no_words(no_words(take) if take is not None else "")
        self._wave.set_sound(sound)
        self._show_rest()

    def name_source(self, block_id: str, take: Take | None, sound: Drawn | None) -> None:
        """What the transport says is heard."""
        document = self._presenter.document
        block, title = tr("Block {number}", number=document.number_of(block_id)), document.title
        if sound is None:
            self._transport.show_nothing()
        elif take is None or sound.samples is None:
            waits = self._presenter.hearing.playing.waiting
            doing = tr("waiting for more") if waits else tr("being made", about="a block")
            self._transport.show_source(block, f"{doing} · {title}", sound.peaks)
        else:
            clip = Clip(sound.samples, sound.sample_rate)
            name, source = f"{block} · {document.name_of(take, block_id)}", f"{take.voice_name} · {title}"
            self._transport.show_source(name, source, clip)

    def _heading(self, take: Take | None) -> tuple[str, str]:
        document = self._presenter.document
        block = tr("Block {number}", number=document.number)
        if take is not None:
            return f"{block} · {document.name_of(take)}", self._facts(take)
        if self._presenter.hearing.streaming:
            return block, tr("being made", about="a block")
        return tr("No take yet"), tr("It appears here while it is made.")

    def _facts(self, take: Take) -> str:
        made_by = {c.id: c.name for c in self._connect.connections()}.get(take.connection, "")
        return " · ".join((take.voice_name, rate_name(take.sample_rate), _made(take, made_by)))


def _made(take: Take, connection: str) -> str:
    """When, by whom, and for how much."""
    time, cost = clock(take.made_at), price(take.credits)
    if take.connection == THIS_COMPUTER:
        return tr("made {time} on this computer, {price}", time=time, price=cost)
    if connection:
        return tr("made {time} on {connection}, {price}", time=time, connection=connection, price=cost)
    return tr("made {time}, {price}", time=time, price=cost)
