"""What the TTS tab does: its acts, and the page that follows from each. Without widgets."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from studio.core.errors import Cancelled, Charge, StudioError
from studio.core.speech import SpeechRequest
from studio.core.take import Take
from studio.ui.errors import Circumstance
from studio.ui.speech.making import Commission, Making
from studio.ui.speech.question_bar import Question, make_again
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.tts.asking import reason_not_to_make
from studio.ui.tabs.tts.hearing import Hearing
from studio.ui.tabs.tts.page import Page
from studio.ui.tabs.tts.paging import Affairs, Money, page_of
from studio.ui.tabs.tts.standing import Kind, Standing, same_take, standing
from studio.ui.tabs.tts.writing import Writing
from studio.ui.voices.known import COMING


class TtsPresenter(QObject):
    """`writing` changes the block, `hearing` plays its takes; what is here makes them.

    `page_changed(Page)` after everything that changes what is shown; `failed(StudioError, Circumstance)` for
    the banner.
    """

    page_changed = Signal(object)
    failed = Signal(object, object)

    def __init__(self, given: Equipment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        services, pool, player = given.services, given.pool, given.player
        self._services, self.voices = services, given.voices
        self.writing = Writing(services, self.voices, self)
        self.document = self.writing.document
        self.hearing = Hearing(self.writing, pool, player, self)
        self.making = Making(services.speak, pool, player, self)
        self._failed: tuple[SpeechRequest, str] | None = None
        self._notice = ""
        self._question: Question | None = None
        self._waiting = False
        self._known: frozenset[str] = frozenset()
        self._connect()

    def _connect(self) -> None:
        self.voices.changed.connect(self._voices_changed)
        self.writing.typed.connect(self._typed)
        self.writing.edited.connect(self._edited)
        self.hearing.changed.connect(self._changed)
        self.writing.failed.connect(self._complain)
        self.hearing.failed.connect(self._complain)
        self.making.grew.connect(self.hearing.show_stream)
        self.making.progressed.connect(self._changed)
        self.making.made.connect(self._made)
        self.making.failed.connect(self._not_made)
        self.making.stopped.connect(self._stopped)

    def begin(self) -> None:
        """Shows what is there."""
        self.writing.add(self.document.strays())
        self._edited()

    def close(self) -> None:
        """Writes down what was typed, stops what runs, and hears nothing more."""
        self.writing.commit()
        self.making.leave()
        self.voices.changed.disconnect(self._voices_changed)
        self.hearing.close()

    @property
    def page(self) -> Page:
        """What the tab shows now."""
        document, connect, block = self.document, self._services.connect, self.writing.block
        return page_of(
            Affairs(
                title=document.title,
                number=document.number,
                block=block,
                takes=document.takes,
                standing=self._standing(),
                voices=self.voices.voices,
                abilities=self.voices.abilities,
                connection=connect.chosen.name,
                connections={c.id: c.name for c in connect.connections()},
                money=self._money(),
                heights={id_: self.hearing.shelf.heights(id_) for id_ in block.takes},
                sounding=self.hearing.playing.sounding,
                notice=self._notice,
                blocked=self.voices.gone,
                unvoiced=self.voices.reason,
                question=self._question,
                undo=self.writing.undo_label,
                redo=self.writing.redo_label,
                hosted=self.voices.is_hosted,
                untaken=connect.untaken(connect.chosen.id),
            )
        )

    def _standing(self) -> Standing:
        fraction = self.making.fraction if self.making.running else None
        failed = self._failed is not None and self._failed == self._wanted
        return standing(self.writing.block, self.document.takes, making=fraction, failed=failed)

    @property
    def _wanted(self) -> tuple[SpeechRequest, str]:
        """What a failure is about: once something else is asked for, or chosen, it is over."""
        block = self.writing.block
        return block.request, block.chosen

    def _money(self) -> Money:
        quote = self._services.quote(self.writing.block.request)
        return Money(quote.credits, quote.about_seconds)

    # Making

    def press_primary(self) -> None:
        """What the primary button says: make, make another, or stop."""
        if self.making.running:
            self.stop_making()
        else:
            self.make()

    def make(self, *, again: bool = False) -> None:
        """Makes a take, which is heard as it comes. Where one like it was paid for, asks first, unless
        `again` says that it shall be. Waits for the voices if they are not there yet."""
        self.writing.commit()
        if self.making.running:
            return
        block, voices = self.writing.block, self.voices
        reason = voices.gone or reason_not_to_make(block, voices.voices, hosted=voices.is_hosted)
        if reason:
            self._say(f"{reason}.")
        elif voices.voices is None:
            self._wait_for_voices()
        elif not again and voices.is_hosted and same_take(block, self.document.takes):
            self._question = make_again(self._money().credits)
            self._changed()
        else:
            self._start()

    def keep_take(self) -> None:
        """The answer that spends nothing: uses the take that is there."""
        take = same_take(self.writing.block, self.document.takes)
        self._question = None
        if take is not None:
            self.writing.choose(take)

    def make_anyway(self) -> None:
        """The answer that spends again."""
        self._question = None
        self.make(again=True)

    def stop_making(self) -> None:
        """Stops the take under way; nothing is lost."""
        self._waiting = False
        self.making.stop()

    def try_again(self) -> None:
        """After an error: makes the take, even if that costs again."""
        self.make(again=True)

    def keep_part(self) -> None:
        """After a stream that was cut: what arrived is the block's take."""
        self._failed = None
        rows = self.page.takes
        if rows:
            self.writing.choose(rows[0].take)

    def _wait_for_voices(self) -> None:
        self._waiting = True
        if not self.voices.coming:
            self.voices.refresh()
        self._say(f"{COMING}…")

    def _start(self) -> None:
        self.writing.settle_voice()
        self._failed, self._notice, self._question, self._waiting = None, "", None, False
        self._known = frozenset(self.document.takes)
        request = replace(self.writing.block.request, seed=self.document.next_seed)
        name, key = f"Making block {self.document.number}", self.hearing.begin_stream()
        offer = Commission(self.document.project, request, self.writing.block.delivery)
        self.making.start(offer, name, expected=self._money().seconds, key=key)
        self.hearing.playing.start()
        self._changed()

    def _made(self, take: Take) -> None:
        self.writing.add((take,))
        self.hearing.end_stream(take)
        self._edited()

    def _not_made(self, error: StudioError) -> None:
        self._adopt_new()
        self._failed = self._wanted
        self.hearing.end_stream(self._arrived())
        self._edited()
        self.failed.emit(error, self._circumstance())

    def _stopped(self, stopped: Cancelled) -> None:
        self.hearing.playing.stop()
        self._adopt_new()
        self.hearing.end_stream(None)
        may = " It may still be charged." if stopped.charge is not Charge.NOTHING else ""
        self._notice = f"Stopped. Nothing was lost.{may}"
        self._edited()

    def _circumstance(self) -> Circumstance:
        count = len(self.document.takes)
        made = f", and the {count} take{'s' * (count != 1)} already made" if count else ""
        return Circumstance(f"Block {self.document.number}", self._money().credits, f"your words{made}")

    def _adopt_new(self) -> None:
        """Takes that are on disk although the act did not end well: what arrived is kept."""
        self.writing.add(take for take in self.document.strays() if take.id not in self._known)

    def _arrived(self) -> Take | None:
        """The part of a take that came with the act just ended, None if nothing did."""
        newest = next(iter(self.page.takes), None)
        return newest.take if newest is not None and newest.take.id not in self._known else None

    # Hearing

    def play(self) -> None:
        """Plays the chosen take; makes it first if there is none or it is not what the block asks for."""
        self.writing.commit()
        page = self.page
        if page.standing.kind is Kind.MAKING:
            self.hearing.playing.start()
        elif page.chosen is not None and page.standing.kind is Kind.MADE:
            self.hearing.play_take(page.chosen)
        else:
            self.make()

    def toggle(self) -> None:
        """Space: holds what sounds, plays what is selected, goes on with what was held, else `play`."""
        playing = self.hearing.playing
        if playing.sounding and playing.is_ours:
            playing.pause()
        elif self.hearing.selection is not None:
            self.hearing.play_stretch(*self.hearing.selection)
        elif playing.held:
            playing.start()
        else:
            self.play()

    def next_take(self) -> None:
        """Chooses the next take of the list, the first after the last."""
        rows = self.page.takes
        if len(rows) > 1:
            at = next((number for number, row in enumerate(rows) if row.chosen), -1)
            self.writing.choose(rows[(at + 1) % len(rows)].take)

    def _voices_changed(self) -> None:
        voices = self.voices
        if self._waiting and not (voices.voices is None and voices.coming):
            self._waiting, self._notice = False, ""
            if voices.voices is not None:
                self.make()
        self._changed()

    def _typed(self) -> None:
        self._failed, self._notice, self._question = None, "", None
        self.hearing.words_changed()
        self._changed()

    def _edited(self) -> None:
        self._question = None
        self.hearing.show_chosen()
        self.hearing.words_changed()
        self._changed()

    def _complain(self, error: StudioError) -> None:
        self.failed.emit(error, Circumstance())

    def _say(self, notice: str) -> None:
        self._notice = notice
        self._changed()

    def _changed(self, *_news: object) -> None:
        self.hearing.want_heights()
        self.page_changed.emit(self.page)
