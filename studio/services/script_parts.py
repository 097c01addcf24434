"""What of a project's script goes into an export, and what has to be made first."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from studio.core.marks import without_marks
from studio.core.script import Block, blocks_of, characters_of
from studio.core.script_export import Part
from studio.core.script_making import Order
from studio.core.take import Take
from studio.library.project import Project
from studio.services.pronunciations import Pronunciations


def parts_of(project: Project, ids: Collection[str] | None = None) -> tuple[Part, ...]:
    """The blocks that have a chosen take, in their order; of `ids` alone if they are given. Blocks keep the
    numbers that they have in the whole script."""
    document, takes = project.document, project.takes()
    names = {each.id: each.name for each in characters_of(document)}
    return tuple(
        Part(
            block.id, number, block.text, take, block.pause_after, block.name, names.get(block.character, "")
        )
        for number, block in enumerate(blocks_of(document), 1)
        if (ids is None or block.id in ids) and (take := takes.get(block.chosen)) is not None
    )


def orders_of(
    project: Project, pronunciations: Pronunciations, ids: Collection[str] | None = None
) -> tuple[Order, ...]:
    """What has to be asked for so that every block, or those of `ids`, has a take of the words, the voice and
    the pronunciations that it has now. Locked blocks and blocks without words need nothing."""
    takes = project.takes()
    wanted = [
        Order(block.id, pronunciations.applied(block.request, project), block.delivery)
        for block in blocks_of(project.document)
        if (ids is None or block.id in ids) and _speaks(block)
    ]
    chosen = {block.id: takes.get(block.chosen) for block in blocks_of(project.document)}
    return tuple(order for order in wanted if not is_current(chosen[order.id], order))


def is_current(take: Take | None, order: Order) -> bool:
    """Whether the take is of what is wanted now; another seed is another take of the same."""
    if take is None or not take.complete:
        return False
    made = take.request
    return replace(made, seed=0, format=order.request.format) == replace(order.request, seed=0)


def _part(block: Block, number: int, take: Take, character: str) -> Part:
    return Part(block.id, number, block.text, take, block.pause_after, block.name, character)


def _speaks(block: Block) -> bool:
    return not block.locked and bool(without_marks(block.text).strip())
