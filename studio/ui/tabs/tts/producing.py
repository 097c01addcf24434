"""Making takes of the script's blocks: one that is heard at once, or all that are missing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from studio.core.errors import Cancelled, StudioError
from studio.core.language import tr, trn
from studio.core.pronunciation import Pronunciation, merged
from studio.core.script import Block
from studio.core.speech import SpeechRequest
from studio.core.take import Take
from studio.services.pronunciations import with_entries
from studio.services.quote import Quote
from studio.ui.errors import Circumstance
from studio.ui.sentences import STOPPED, closed, going_on, stopped_words
from studio.ui.speech.making import Commission
from studio.ui.speech.question_bar import Question, make_again
from studio.ui.tabs.base import Equipment
from studio.ui.tabs.tts.asking import reason_not_to_make
from studio.ui.tabs.tts.hearing import Hearing
from studio.ui.tabs.tts.production import Order, Production
from studio.ui.tabs.tts.reusing import Reusing
from studio.ui.tabs.tts.standing import difference, same_take
from studio.ui.tabs.tts.writing import Writing
from studio.ui.voices.known import COMING


class Producing(QObject):
    """`changed` when anything of it is otherwise, `failed(StudioError, Circumstance)` for the banner,
    `ended(block id, made)` when a block is made or is not to be."""

    changed = Signal()
    failed = Signal(object, object)
    ended = Signal(str, bool)

    def __init__(self, given: Equipment, writing: Writing, hearing: Hearing, parent: QObject) -> None:
        super().__init__(parent)
        services = given.services
        self._services, self._voices = services, given.voices
        self._writing, self._hearing, self._document = writing, hearing, writing.document
        self._reusing = Reusing(services, writing, self.asked)
        self.production = Production(
            services.speak, given.pool, given.player, self._order, self, reusing=self._reusing
        )
        self._failures: dict[str, tuple[SpeechRequest, str]] = {}
        self._spoken_of = ""
        self._entries: tuple[Pronunciation, ...] | None = None
        self._waiting: Callable[[], object] | None = None
        self.notice = ""
        self.question: Question | None = None
        self._connect()

    def _connect(self) -> None:
        making = self.production
        making.grew.connect(self._hearing.show_stream)
        making.progressed.connect(self.changed)
        making.made.connect(self._made)
        making.failed.connect(self._not_made)
        making.stopped.connect(self._stopped)

    def asked(self, block: Block) -> SpeechRequest:
        """What is asked for to hear a block: with the pronunciations that its words need."""
        if self._entries is None:
            lists = self._services.pronunciations
            self._entries = merged(lists.for_all, lists.of(self._document.project.document))
        return with_entries(block.request, self._entries) if self._entries else block.request

    @property
    def phonemes_alone(self) -> bool:
        """True if there are words in the lists that have phonemes and no spelling."""
        self.asked(Block(""))
        return any(not entry.spelling for entry in self._entries or ())

    def forget_entries(self) -> None:
        """The lists of pronunciations may be others."""
        self._entries = None

    def price(self, block: Block) -> Quote:
        """What a take of the block costs, and how long it will be."""
        return self._services.quote(self.asked(block))

    @property
    def terms(self) -> object:
        """Equal as long as `asked` and `price` give the same for the same block."""
        self.asked(Block(""))
        return self._services.connect.chosen.id, self._services.settings.get("prices"), self._entries

    @property
    def failures(self) -> frozenset[str]:
        """The blocks that could not be made, and of which nothing else has been asked since."""
        return frozenset(id_ for id_, wanted in self._failures.items() if self._wanted(id_) == wanted)

    def _wanted(self, block_id: str) -> tuple[SpeechRequest, str] | None:
        block = self._writing.find(block_id)
        return (self.asked(block), block.chosen) if block is not None else None

    def reason(self, block: Block) -> str:
        """Why a block cannot be made now, without a full stop; empty if it can."""
        voices = self._voices
        return voices.gone or reason_not_to_make(block, voices.voices, hosted=voices.is_hosted)

    # Acts

    def make(self, block_id: str = "", *, again: bool = False) -> bool:
        """Makes a take of a block, the current one by default, which is heard as it comes. Where one like it
        was paid for, asks first, unless `again` says that it shall be. Waits for the voices if they are not
        there yet. False if it cannot be made, or not now."""
        self._writing.commit()
        block_id = block_id or self._document.id
        block, voices = self._writing.find(block_id), self._voices
        if block is None or block_id in self.production.fractions:
            return False
        if reason := self.reason(block):
            self.say(closed(reason))
        elif voices.voices is None:
            self._wait(lambda: self.make(block_id, again=again))
        elif not again and voices.is_hosted and same_take(block, self._document.takes, self.asked(block)):
            credits = self.price(block).credits
            excess = self._services.budgets.excess(self._services.project, credits)
            self.question = make_again(credits, excess)
            self.changed.emit()
        else:
            return self._start(block_id)
        return False

    def make_all(self, ids: list[str]) -> None:
        """Makes these blocks, in their order; those that cannot be made are left out."""
        self._writing.commit()
        if self._voices.voices is None and not self._voices.gone:
            self._wait(lambda: self.make_all(ids))
            return
        blocks = [block for block in map(self._writing.find, ids) if block is not None]
        able = [block.id for block in blocks if not self.reason(block)]
        if not able:
            reason = next((self.reason(block) for block in blocks), "")
            self.say(closed(reason) if reason else "")
            return
        self.notice, self.question = "", None
        connect = self._services.connect
        self.production.at_once = self._services.make_script.at_once(connect.chosen)
        self.production.add(self._reusing.without_takes(able))
        self.changed.emit()

    def make_ahead(self, block_id: str) -> None:
        """Makes a block that will be heard soon, on this computer alone and if nothing else is being made."""
        block = self._writing.find(block_id)
        free = not (self._voices.is_hosted or self.production.running)
        if free and block is not None and self._voices.voices is not None and not self.reason(block):
            self.production.begin(block_id)
            self.changed.emit()

    def hear(self, block_id: str) -> None:
        """A block that is being made is heard as it comes."""
        self.production.listen(block_id, self._hearing.hear_stream(block_id))
        self._hearing.playing.start()

    def keep_take(self) -> None:
        """The answer that spends nothing: uses the take that is there."""
        block = self._writing.block
        take = same_take(block, self._document.takes, self.asked(block))
        self.question = None
        if take is not None:
            self._writing.choose(take)

    def make_anyway(self) -> None:
        """The answer that spends again."""
        self.question = None
        self.make(again=True)

    def stop(self) -> None:
        """Stops what is under way; nothing is lost."""
        self._waiting = None
        if self.production.running:
            self.say(STOPPED)
        self.production.stop()

    def try_again(self) -> None:
        """After an error: makes the take, even if that costs again."""
        self.make(self._spoken_of, again=True)

    def keep_part(self) -> None:
        """After a stream that was cut: what arrived is the block's take."""
        block = self._writing.find(self._spoken_of)
        self._failures.pop(self._spoken_of, None)
        take = self._document.takes.get(block.takes[-1]) if block is not None and block.takes else None
        if take is not None:
            self._writing.do(lambda: self._document.choose(take, self._spoken_of))

    def say(self, notice: str) -> None:
        """A sentence in the summary line."""
        self.notice = notice
        self.changed.emit()

    def calm(self) -> None:
        """Something else is asked for: what was said of the last act is over."""
        self.notice, self.question = "", None
        self._failures.pop(self._document.id, None)

    def voices_changed(self) -> None:
        """Goes on with what waited for the voices."""
        voices = self._voices
        if self._waiting is not None and not (voices.voices is None and voices.coming):
            act, self._waiting, self.notice = self._waiting, None, ""
            if voices.voices is not None:
                act()

    # How they end

    def _wait(self, act: Callable[[], object]) -> None:
        self._waiting = act
        if not self._voices.coming:
            self._voices.refresh()
        self.say(going_on(COMING))

    def _start(self, block_id: str) -> bool:
        self.notice, self.question, self._waiting = "", None, None
        key = self._hearing.begin_stream(block_id, heard=True)
        if not self.production.begin(block_id, key):
            self._hearing.end_stream(block_id, None)
            return False
        self._hearing.playing.start()
        self.changed.emit()
        return True

    def _order(self, block_id: str) -> Order | None:
        """What is to be made of a block, at the moment when it begins."""
        self._writing.settle_voice(block_id)
        block = self._writing.find(block_id)
        if block is None or self.reason(block):
            return None
        self._failures.pop(block_id, None)
        number, count = self._document.number_of(block_id), len(self._document.ids)
        request = replace(self.asked(block), seed=self._document.next_seed(block))
        name = tr("Making block {number}", number=number)
        if count > 1:
            name = tr("Making block {number} of {count}", number=number, count=count)
        offer = Commission(self._document.project, request, block.delivery, name if count > 1 else "")
        if not self._hearing.is_streaming(block_id):
            self._hearing.begin_stream(block_id, heard=False)
        return Order(offer, request, name, self.price(block).about_seconds)

    def _made(self, block_id: str, take: Take) -> None:
        self._reusing.note(take)
        if self._document.number_of(block_id):
            self._writing.add((take,), block_id)
        else:  # The block is gone; its take is in the project all the same.
            self._writing.adopt(take)
        self._hearing.end_stream(block_id, take)
        self.ended.emit(block_id, True)
        self._writing.edited.emit()

    def _not_made(self, block_id: str, error: StudioError) -> None:
        arrived = self._adopt(block_id)
        if (wanted := self._wanted(block_id)) is not None:
            self._failures[block_id] = wanted
        self._spoken_of = block_id
        self._hearing.end_stream(block_id, arrived)
        self.ended.emit(block_id, False)
        self._writing.edited.emit()
        self.failed.emit(error, self._circumstance(block_id))

    def _stopped(self, block_id: str, stopped: Cancelled) -> None:
        self._hearing.stop_stream(block_id)
        self._adopt(block_id)
        self._hearing.end_stream(block_id, None)
        self.ended.emit(block_id, False)
        self._writing.edited.emit()
        self.notice = stopped_words(stopped.charge)
        self.changed.emit()

    def _circumstance(self, block_id: str) -> Circumstance:
        count = len(self._document.takes)
        safe = trn(
            "your words, and the {count} take already made",
            "your words, and the {count} takes already made",
            count,
        )
        block = self._writing.find(block_id)
        credits = self.price(block).credits if block is not None else 0
        number = self._document.number_of(block_id)
        return Circumstance(tr("Block {number}", number=number), credits, safe if count else tr("your words"))

    def _adopt(self, block_id: str) -> Take | None:
        """A take that is on disk although the act did not end well: what arrived is kept."""
        asked = self.production.asked(block_id)
        found = [take for take in self._document.strays() if asked is not None and _of(take, asked)]
        if found and self._document.number_of(block_id):
            self._writing.add(found, block_id)
        return found[-1] if found else None


def _of(take: Take, asked: SpeechRequest) -> bool:
    """True if the take was made of what was asked."""
    return take.request.seed == asked.seed and not difference(take.request, asked)
