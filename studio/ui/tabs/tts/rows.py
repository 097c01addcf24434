"""The blocks of the script as the list shows them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from functools import cached_property
from operator import is_

from studio.core.edit import Json
from studio.core.language import tr, trn
from studio.core.script import Block, block_from_json
from studio.core.speech import SpeechRequest
from studio.core.take import Take
from studio.core.voice import Voice
from studio.library.project import Project
from studio.services.quote import Quote
from studio.ui.speech.wording import spoken_length
from studio.ui.tabs.tts.changes import changed_spans
from studio.ui.tabs.tts.standing import Difference, Kind, Standing, standing
from studio.ui.tabs.tts.wording import CHANGED_SPOKEN, stale_tip

Price = Callable[[Block], Quote]
LOCKED = "locked"
STATE_WORDS = {
    Kind.NOT_MADE: tr("not made", about="a block"),
    Kind.MAKING: tr("being made", about="a block"),
    Kind.MADE: tr("made", about="a block"),
    Kind.FAILED: tr("not made, failed", about="a block"),
}


@dataclass(frozen=True, eq=False)
class Row:
    """One block. `who` is the name in the margin, `take` the chosen one, `takes` how many there are;
    `playing` while it is heard; `empty` if it is all there is and nobody has written anything."""

    number: int
    block: Block
    standing: Standing
    who: str
    voice: Voice | None
    take: Take | None
    takes: int
    price: Price
    playing: bool = False
    empty: bool = False

    def with_number(self, number: int) -> Row:
        """The same block in another place; what was found out about it is kept."""
        other = copy(self)
        object.__setattr__(other, "number", number)
        other.__dict__.pop("spoken", None)
        return other

    @property
    def id(self) -> str:
        """The block's."""
        return self.block.id

    @property
    def text(self) -> str:
        """The words."""
        return self.block.text

    @cached_property
    def is_written(self) -> bool:
        """True if there is anything to speak."""
        return any(character.isalnum() for character in self.block.text)

    @cached_property
    def is_missing(self) -> bool:
        """True if it is to be made: there are words, and no take that says them as they are now."""
        done = self.block.locked and self.take is not None
        return self.standing.kind in (Kind.NOT_MADE, Kind.STALE, Kind.FAILED) and self.is_written and not done

    @cached_property
    def group(self) -> str:
        """Which count of the summary it is in: how it stands, or that it is locked."""
        locked = self.block.locked and self.take is not None and self.standing.kind is not Kind.MAKING
        return LOCKED if locked else self.standing.kind

    @cached_property
    def quote(self) -> Quote:
        """What it costs to make, and how long it will be."""
        return self.price(self.block)

    @cached_property
    def changed(self) -> tuple[tuple[int, int], ...]:
        """From and to in the text of the words that the take does not say."""
        if self.take is None or self.standing.difference is not Difference.WORDS:
            return ()
        return changed_spans(self.take.request.text, self.text)

    @cached_property
    def tip(self) -> str:
        """Why it is amber, and what helps; empty if it is not."""
        if self.take is None or self.standing.kind is not Kind.STALE:
            return ""
        return stale_tip(self.take, self.standing.difference, self.text)

    @cached_property
    def spoken(self) -> str:
        """`Block 4, Tom, words changed, 6.1 seconds, 1 take. People ask me if it is lonely…`"""
        words = " ".join(self.text.split())
        said = f"{words[:60]}{'…' if len(words) > 60 else ''}"
        return f"{', '.join(self._spoken_parts())}. {said}".rstrip()

    def _spoken_parts(self) -> list[str]:
        stale = self.standing.kind is Kind.STALE
        state = CHANGED_SPOKEN[self.standing.difference] if stale else STATE_WORDS[self.standing.kind]
        number = tr("Block {number}", number=self.number)
        parts = [number, self.block.name, self.who or tr("no voice"), state]
        parts += [tr("locked", about="a block")] if self.block.locked else []
        parts += [tr("approved", about="a block")] if self.block.approved else []
        if self.take is not None:
            count = trn("{count} take", "{count} takes", self.takes)
            parts += [spoken_length(self.take.seconds), count]
        return [part for part in parts if part]


@dataclass(frozen=True, slots=True)
class Affairs:
    """What rows are made of beside the project. `typed` is a block and its words that are not written down
    yet; `given` is the voice of blocks that have none; `making` how much is there of what is being made, by
    block; `failed` the blocks that could not be; `playing` the one that is heard; `price` and `asked` say
    what a block costs and what it asks for, under `terms`, which are equal where the answers are; `names` are
    the characters'."""

    typed: tuple[str, str] | None
    given: str
    voices: Mapping[str, Voice]
    making: Mapping[str, float]
    failed: frozenset[str]
    playing: str
    price: Price
    asked: Callable[[Block], SpeechRequest]
    names: Mapping[str, str]
    terms: object = None


@dataclass(slots=True)
class _Known:
    """A row and what it was made of."""

    json: Json
    take: Take | None
    voice: Voice | None
    state: tuple[object, ...]
    row: Row

    def is_of(self, json: Json, take: Take | None, voice: Voice | None, state: tuple[object, ...]) -> bool:
        """True if nothing is otherwise."""
        things = self.json is json and self.take is take and self.voice is voice
        return things and self.state == state


class Rows:
    """Makes the rows, and keeps those about which nothing is otherwise: they stay the same objects, so that
    the list paints only what has changed. With every key one block is looked at, not all of them."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._known: dict[str, _Known] = {}
        self._shown: tuple[Row, ...] = ()
        self._blocks: Mapping[str, Json] = {}
        self._jsons: tuple[Json, ...] = ()
        self._places: dict[str, int] = {}
        self._world: tuple[object, ...] = ()
        self._astir: frozenset[str] = frozenset()

    def of(self, now: Affairs) -> tuple[Row, ...]:
        """All blocks in their order."""
        script, takes = self._project.document["script"], self._project.takes()
        blocks, order = script["blocks"], script["order"]
        world = (order, takes, now.voices, now.given, now.terms, now.names)
        astir = frozenset(
            (*now.making, *now.failed, now.playing, *((now.typed[0],) if now.typed is not None else ()))
        )
        same = self._world[:3] and all(
            old is new for old, new in zip(self._world[:3], world[:3], strict=True)
        )
        if same and self._world[3:] == world[3:]:
            self._look_at_some(now, order, blocks, takes, astir | self._astir)
        else:
            self._look_at_all(now, order, blocks, takes)
        self._world, self._astir = world, astir
        return self._shown

    def _look_at_some(
        self,
        now: Affairs,
        order: list[str],
        blocks: Mapping[str, Json],
        takes: Mapping[str, Take],
        astir: frozenset[str],
    ) -> None:
        """The order is the same, and so is everything that all blocks share."""
        changed = {self._places[id_] for id_ in astir if id_ in self._places}
        if blocks is not self._blocks:
            jsons = tuple(map(blocks.__getitem__, order))
            changed.update(others_of(jsons, self._jsons))
            self._blocks, self._jsons = blocks, jsons
        if changed:
            rows = list(self._shown)
            for place in changed:
                rows[place] = self._row(
                    order[place], place + 1, self._jsons[place], takes, now, len(order) == 1
                )
            self._shown = tuple(rows)

    def _look_at_all(
        self, now: Affairs, order: list[str], blocks: Mapping[str, Json], takes: Mapping[str, Take]
    ) -> None:
        alone = len(order) == 1
        self._blocks, self._jsons = blocks, tuple(map(blocks.__getitem__, order))
        self._places = {id_: place for place, id_ in enumerate(order)}
        self._shown = tuple(
            self._row(id_, number, json, takes, now, alone)
            for number, (id_, json) in enumerate(zip(order, self._jsons, strict=True), 1)
        )
        if len(self._known) > 2 * len(order) + 100:
            self._known = {id_: self._known[id_] for id_ in order}

    def _row(
        self, id_: str, number: int, json: Json, takes: Mapping[str, Take], now: Affairs, alone: bool
    ) -> Row:
        typed = now.typed[1] if now.typed is not None and now.typed[0] == id_ else None
        take = takes.get(json.get("chosen", ""))
        voice = now.voices.get(json.get("voice_id") or now.given)
        who = now.names.get(json.get("character", ""), "")
        state = (now.making.get(id_), id_ in now.failed, now.playing == id_, alone, who, typed, now.terms)
        known = self._known.get(id_)
        if known is not None and known.is_of(json, take, voice, state):
            if known.row.number != number:
                known.row = known.row.with_number(number)
            return known.row
        row = self._made(id_, number, json, takes, now, (typed, take, voice, who, alone))
        self._known[id_] = _Known(json, take, voice, state, row)
        return row

    def _made(
        self,
        id_: str,
        number: int,
        json: Json,
        takes: Mapping[str, Take],
        now: Affairs,
        found: tuple[str | None, Take | None, Voice | None, str, bool],
    ) -> Row:
        typed, take, voice, who, alone = found
        block = _as_it_will_be(block_from_json(id_, json), typed, now.given)
        return Row(
            number=number,
            block=block,
            standing=standing(
                block,
                takes,
                making=now.making.get(id_),
                failed=id_ in now.failed,
                asked=now.asked(block),
            ),
            who=who or (voice.name if voice else ""),
            voice=voice,
            take=take,
            takes=sum(take_id in takes for take_id in block.takes),
            price=now.price,
            playing=now.playing == id_,
            empty=alone and not block.text,
        )


def _as_it_will_be(block: Block, typed: str | None, given: str) -> Block:
    if typed is not None:
        block = replace(block, text=typed)
    return block if block.voice_id or not given else replace(block, voice_id=given)


def others_of(new: Sequence[object], old: Sequence[object]) -> list[int]:
    """The places at which two lists do not hold the same object, as far as the shorter of them goes."""
    return [place for place, same in enumerate(map(is_, new, old)) if not same]
