"""What can be done to the blocks of a script, each as one reversible edit.

None of them loses a take: blocks that go away leave their takes in the project, and undo brings them back.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from studio.core.edit import MISSING, Document, Edit, Json, setting
from studio.core.language import tr, trn
from studio.core.script import (
    Block,
    Character,
    Manner,
    block_ids,
    block_of,
    block_path,
    block_to_json,
    blocks_of,
    character_to_json,
    defaults_of,
    manner_to_json,
    new_block,
    spoken_like,
    usual_manner,
)

ORDER = ("script", "order")
Values = dict[tuple[str, ...], Json]


def inserted(document: Document, label: str, blocks: Sequence[Block], at: int) -> Edit:
    """New blocks, the first of them at place `at` (0 for the first of the script)."""
    order = list(block_ids(document))
    order[at:at] = [block.id for block in blocks]
    return setting(document, label, {ORDER: order, **_whole(blocks)})


def replaced_all(document: Document, label: str, blocks: Sequence[Block]) -> Edit:
    """These blocks and no others."""
    gone: Values = {block_path(id_): MISSING for id_ in block_ids(document)}
    return setting(document, label, {ORDER: [block.id for block in blocks], **gone, **_whole(blocks)})


def removed(document: Document, ids: Iterable[str], spare: str) -> Edit:
    """Without these blocks. A script has at least one: where all go, an empty one of id `spare` comes."""
    going = set(ids)
    order = [id_ for id_ in block_ids(document) if id_ not in going]
    fresh = () if order else (new_block(document, spare),)
    label = trn("Delete the block", "Delete {count} blocks", len(going))
    values: Values = {block_path(id_): MISSING for id_ in going}
    return setting(
        document, label, {ORDER: [*order, *(block.id for block in fresh)], **values, **_whole(fresh)}
    )


def split(document: Document, block_id: str, at: int, new_id: str) -> Edit:
    """Two blocks of one: what stands before character `at` keeps the takes, what follows is a block of its
    own with the same manner and pause."""
    block = block_of(document, block_id)
    first = replace(block, text=block.text[:at].rstrip())
    second = replace(
        block,
        id=new_id,
        text=block.text[at:].lstrip(),
        takes=(),
        chosen="",
        name="",
        take_names={},
        target=None,
    )
    order = list(block_ids(document))
    order.insert(order.index(block_id) + 1, new_id)
    return setting(document, tr("Split the block"), {ORDER: order, **_whole((first, second))})


def joined(document: Document, block_id: str) -> Edit:
    """The block's words and takes join those of the one before it, which stays; nothing for the first one."""
    order = list(block_ids(document))
    place = order.index(block_id)
    if place == 0:
        return Edit(tr("Join the blocks"), ())
    before, block = block_of(document, order[place - 1]), block_of(document, block_id)
    del order[place]
    one = replace(
        before,
        text=joined_words(before.text, block.text)[0],
        takes=tuple(dict.fromkeys((*before.takes, *block.takes))),
        chosen=before.chosen or block.chosen,
        pause_after=block.pause_after,
        take_names={**block.take_names, **before.take_names},
    )
    return setting(
        document, tr("Join the blocks"), {ORDER: order, block_path(block_id): MISSING, **_whole((one,))}
    )


def joined_words(first: str, second: str) -> tuple[str, int]:
    """Both texts as one, and where in it the second begins."""
    first, second = first.rstrip(), second.lstrip()
    between = " " if first and second else ""
    return f"{first}{between}{second}", len(first) + len(between)


def moved(document: Document, ids: Iterable[str], to: int) -> Edit:
    """These blocks, in their order, before what stands at place `to` now."""
    going = set(ids)
    order = block_ids(document)
    moving = [id_ for id_ in order if id_ in going]
    before = [id_ for id_ in order[:to] if id_ not in going]
    after = [id_ for id_ in order[to:] if id_ not in going]
    return setting(document, tr("Move the block"), {ORDER: [*before, *moving, *after]})


def duplicated(document: Document, block_id: str, new_id: str) -> Edit:
    """The same once more after it, with the same takes: they are there, and are not paid for again."""
    copy = replace(block_of(document, block_id), id=new_id, locked=False)
    return inserted(document, tr("Duplicate the block"), (copy,), block_ids(document).index(block_id) + 1)


def assigned(document: Document, ids: Iterable[str], character: str) -> Edit:
    """Said by that character from now on, with its voice and controls; by the script's own voice if it is
    empty."""
    usual = usual_manner(document, character)
    changed = []
    for id_ in ids:
        block = block_of(document, id_)
        manner = replace(
            block.manner, voice_id=usual.voice_id, language=usual.language, controls=usual.controls
        )
        changed.append(replace(spoken_like(block, manner), character=character))
    return setting(document, tr("Change who speaks"), _whole(changed))


def defaults_changed(document: Document, label: str, manner: Manner, given: str = "") -> Edit:
    """Other defaults of the script. Blocks that had the old ones get the new ones; what was set for a block
    by itself, and what a character says, stays. Locked blocks stay as they are. While the script has no voice
    of its own, `given` is the one that its blocks are made with; it is no choice of theirs."""
    old = defaults_of(document)
    with_voice = set(document["script"].get("characters", {}))
    unchosen = "" if old.voice_id or not manner.voice_id else given
    changed = []
    for block in _open_blocks(document):
        if unchosen and block.voice_id == unchosen and block.character not in with_voice:
            block = replace(block, voice_id=old.voice_id)
        before = replace(old, **_voice_of(block)) if block.character in with_voice else old
        after = replace(manner, **_voice_of(block)) if block.character in with_voice else manner
        changed.append(_followed(block, before, after))
    values: Values = {("script", "defaults"): manner_to_json(manner), **_whole(changed)}
    return setting(document, label, values)


def spoken_by(document: Document, voice_id: str) -> Edit:
    """The script's own voice is another one: in its defaults, and in every block that no character says and
    that is not locked."""
    manner = replace(defaults_of(document), voice_id=voice_id)
    own = (block for block in _open_blocks(document) if not block.character)
    changed = [replace(block, voice_id=voice_id) for block in own]
    values: Values = {("script", "defaults"): manner_to_json(manner), **_whole(changed)}
    return setting(document, tr("Choose a voice"), values)


def character_set(document: Document, label: str, character: Character) -> Edit:
    """A new character, or an old one with other values; its blocks follow as with `defaults_changed`."""
    before = usual_manner(document, character.id)
    after = replace(
        before, voice_id=character.voice_id, language=character.language, controls=character.controls
    )
    blocks = (block for block in _open_blocks(document) if block.character == character.id)
    changed = [_followed(block, before, after) for block in blocks]
    path = ("script", "characters", character.id)
    return setting(document, label, {path: character_to_json(character), **_whole(changed)})


def character_removed(document: Document, character: str) -> Edit:
    """Without the character; its blocks keep their voice and controls."""
    changed = [replace(block, character="") for block in blocks_of(document) if block.character == character]
    characters = document["script"].get("characters", {})
    left = {id_: json for id_, json in characters.items() if id_ != character}
    values: Values = {("script", "characters"): left, **_whole(changed)}
    return setting(document, tr("Delete the character"), values)


def words_replaced(document: Document, pattern: re.Pattern[str], words: str) -> tuple[Edit, int]:
    """What `pattern` finds becomes `words` in every block that is not locked, and how often that is."""
    count, changed = 0, []
    for block in _open_blocks(document):
        text, found = pattern.subn(lambda _match: words, block.text)
        if found:
            count += found
            changed.append(replace(block, text=text))
    return setting(document, tr("Replace words"), _whole(changed)), count


def _open_blocks(document: Document) -> Iterable[Block]:
    return (block for block in blocks_of(document) if not block.locked)


def _followed(block: Block, before: Manner, after: Manner) -> Block:
    """The block with each value of `after` where it had that of `before`."""

    def value(pick: Callable[[Manner], Json]) -> Json:
        own = pick(block.manner)
        return pick(after) if own == pick(before) else own

    manner = Manner(
        voice_id=value(lambda m: m.voice_id),
        language=value(lambda m: m.language),
        model=value(lambda m: m.model),
        controls=replace(
            block.controls,
            speed=value(lambda m: m.controls.speed),
            emotions=value(lambda m: m.controls.emotions),
        ),
        format=value(lambda m: m.format),
        delivery=value(lambda m: m.delivery),
        pause_after=value(lambda m: m.pause_after),
    )
    return spoken_like(block, manner)


def _voice_of(block: Block) -> dict[str, Json]:
    return {"voice_id": block.voice_id, "language": block.language, "controls": block.controls}


def _whole(blocks: Iterable[Block]) -> Values:
    return {block_path(block.id): block_to_json(block) for block in blocks}
