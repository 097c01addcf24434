"""Changing the script: which blocks there are, in which order, and who says them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from studio.core.edit import Change, Document, Edit, setting
from studio.core.language import together, tr
from studio.core.manuscript.manuscript import Manuscript
from studio.core.script import (
    Block,
    Character,
    Manner,
    block_path,
    block_to_json,
    characters_of,
    defaults_of,
    new_block,
)
from studio.core.script_edits import (
    assigned,
    character_removed,
    character_set,
    defaults_changed,
    duplicated,
    inserted,
    joined,
    joined_words,
    moved,
    removed,
    replaced_all,
    split,
    words_replaced,
)
from studio.services.open_script import from_pasted
from studio.ui.tabs.tts.document import new_id
from studio.ui.tabs.tts.writing import Writing


def locked(number: int) -> str:
    """Why nothing happens to that block."""
    return tr("Block {number} is locked. Unlock it to change its words (Ctrl+L).", number=number)


class Arranging(QObject):
    """Every act is one reversible edit. `wanted(block id, place in its words | None)` when another block is
    to be the current one; with a place its words are to be written in. `told(sentence)` for what should be
    known."""

    wanted = Signal(str, object)
    told = Signal(str)

    def __init__(self, writing: Writing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writing, self._document = writing, writing.document

    @property
    def characters(self) -> tuple[Character, ...]:
        """Who is in the script, in the order of their keys."""
        return characters_of(self._document.project.document)

    @property
    def defaults(self) -> Manner:
        """How new blocks are spoken."""
        return defaults_of(self._document.project.document)

    # Blocks

    def split(self, place: int) -> None:
        """The current block becomes two, cut before character `place` of its words."""
        fresh = new_id()
        if self._do(lambda: split(self._now, self._document.id, place, fresh)):
            self.wanted.emit(fresh, 0)

    def join(self) -> None:
        """The current block joins the one before it."""
        ids, here = self._document.ids, self._document.id
        place = ids.index(here)
        self._writing.commit()
        if place == 0:
            return
        before, block = self._document.block_of(ids[place - 1]), self._document.block
        if before.locked:
            self.told.emit(locked(place))
            return
        caret = joined_words(before.text, block.text)[1]
        if self._do(lambda: joined(self._now, here)):
            self.wanted.emit(before.id, caret)

    def move(self, step: int) -> None:
        """The current block goes one place up (-1) or down (1)."""
        place = self._document.ids.index(self._document.id)
        to = place + step
        if 0 <= to < len(self._document.ids):
            self.move_to(self._document.id, to if step < 0 else to + 1)

    def move_to(self, block_id: str, place: int) -> None:
        """A block goes before what stands at `place`."""
        if self._do(lambda: moved(self._now, [block_id], place)):
            self.wanted.emit(block_id, None)

    def duplicate(self) -> None:
        """The current block once more, after it."""
        fresh = new_id()
        if self._do(lambda: duplicated(self._now, self._document.id, fresh)):
            self.wanted.emit(fresh, None)

    def add_after(self) -> None:
        """A new block after the current one, to be written in."""
        self._writing.commit()
        block = new_block(self._now, new_id(), character=self._document.block.character)
        place = self._document.number
        if self._do(lambda: inserted(self._now, tr("Add a block"), (block,), place)):
            self.wanted.emit(block.id, 0)

    def delete(self) -> None:
        """Without the current block; undo brings it back."""
        if self._do(lambda: removed(self._now, [self._document.id], new_id())):
            self.wanted.emit(self._document.id, None)

    # Texts

    def paste(self, text: str, place: int) -> None:
        """A text of several paragraphs comes at a place in the current block's words: as blocks of their
        own."""
        self._writing.commit()
        found = from_pasted(text)
        if not found.paragraphs:
            return
        block = self._document.block
        before, after = block.text[:place].rstrip(), block.text[place:].lstrip()
        cast = self._cast(found)
        blocks = self._blocks(found, cast)
        if before:
            first = replace(block, text=before)
        else:
            first = replace(blocks.pop(0), id=block.id, takes=block.takes, chosen=block.chosen)
        tail = [replace(block, id=new_id(), text=after, takes=(), chosen="")] if after else []
        self._do(lambda: self._pasted(first, [*blocks, *tail], cast))
        last = blocks[-1] if blocks else first
        self.wanted.emit(last.id, len(last.text))

    def _pasted(self, first: Block, others: list[Block], cast: dict[str, Character]) -> Edit:
        label, document = tr("Paste text"), self._now
        own = setting(document, label, {block_path(first.id): block_to_json(first)})
        come = inserted(document, label, others, self._document.number)
        return Edit(label, (*self._cast_changes(cast), *own.changes, *come.changes))

    def open(self, found: Manuscript) -> None:
        """A text takes the place of all blocks; undo brings them back."""
        self._writing.commit()
        cast = self._cast(found)
        blocks = self._blocks(found, cast)
        title = setting(
            self._now, tr("Open text"), {("script", "title"): found.title or self._document.title}
        )

        def edit() -> Edit:
            all_of_it = replaced_all(self._now, tr("Open text"), blocks)
            return Edit(tr("Open text"), (*self._cast_changes(cast), *title.changes, *all_of_it.changes))

        if self._do(edit):
            self.wanted.emit(blocks[0].id, None)
            self.told.emit(together(*found.notes))

    def _blocks(self, found: Manuscript, cast: dict[str, Character]) -> list[Block]:
        plain = new_block(self._now, "")
        spoken = {name: _said_by(plain, who) for name, who in cast.items()}
        return [
            replace(spoken.get(each.speaker, plain), id=new_id(), text=each.text, target=each.target)
            for each in found.paragraphs
        ]

    def _cast(self, found: Manuscript) -> dict[str, Character]:
        """A character for each speaker: one of that name, or a new one with a voice that nobody has yet."""
        known = {who.name.casefold(): who for who in self.characters}
        cast: dict[str, Character] = {}
        for speaker in found.speakers:
            who = known.get(speaker.casefold())
            taken = {each.voice_id for each in (*known.values(), *cast.values())}
            cast[speaker] = who or self._newcomer(speaker, taken)
        return cast

    def _newcomer(self, name: str, taken: set[str]) -> Character:
        defaults = self.defaults
        own = defaults.voice_id or self._writing.given(defaults.language)
        free = self._writing.free_voice(defaults.language, {*taken, own})
        name = name.title() if name.isupper() else name
        return Character(new_id(), name, free or own, defaults.language, defaults.controls)

    def _cast_changes(self, cast: dict[str, Character]) -> tuple[Change, ...]:
        known = {who.id for who in self.characters}
        document, changes = self._now, list[Change]()
        for who in cast.values():
            if who.id not in known:
                changes += character_set(document, "", who).changes
        return tuple(changes)

    def replace(self, pattern: re.Pattern[str], words: str) -> int:
        """What the pattern finds becomes `words` everywhere but in locked blocks; gives how often."""
        count = 0

        def edit() -> Edit:
            nonlocal count
            made, count = words_replaced(self._now, pattern, words)
            return made

        self._do(edit)
        return count

    # Who speaks

    def set_defaults(self, label: str, manner: Manner) -> None:
        """How blocks are spoken that have nothing of their own."""
        given = self._writing.given(self.defaults.language)
        self._do(lambda: defaults_changed(self._now, label, manner, given))

    def set_character(self, character: Character) -> None:
        """A new character, or an old one with other values."""
        self._do(
            lambda: character_set(
                self._now, tr("Change {name}", about="a character", name=character.name), character
            )
        )

    def add_somebody(self) -> None:
        """Somebody new with a voice that nobody has yet."""
        taken = {who.voice_id for who in self.characters} | {self.defaults.voice_id}
        who = self._newcomer(f"Character {len(self.characters) + 1}", taken)
        self._do(lambda: character_set(self._now, tr("Add a character"), who))

    def speak_like_block(self, character: Character) -> None:
        """A character speaks with the language, the speed and the feelings of the current block."""
        block = self._document.block
        self.set_character(replace(character, language=block.language, controls=block.controls))

    def remove_character(self, character: Character) -> None:
        """Without somebody; the blocks keep their voice."""
        self._do(lambda: character_removed(self._now, character.id))

    def assign(self, character_id: str) -> None:
        """The current block is said by a character; by the script's own voice for an empty id."""
        self._do(lambda: assigned(self._now, [self._document.id], character_id))

    def assign_number(self, number: int) -> None:
        """The character of a key, 1 to 9, says the current block; 0 for the script's own voice."""
        if number == 0:
            self.assign("")
        elif number <= len(self.characters):
            self.assign(self.characters[number - 1].id)
        else:
            self.told.emit(tr("There is no character {number} yet. Add one under Script.", number=number))

    @property
    def _now(self) -> Document:
        return self._document.project.document

    def _do(self, edit: Callable[[], Edit]) -> bool:
        return self._writing.do(lambda: self._document.do(edit()))


def _said_by(block: Block, who: Character) -> Block:
    return replace(
        block, character=who.id, voice_id=who.voice_id, language=who.language, controls=who.controls
    )
