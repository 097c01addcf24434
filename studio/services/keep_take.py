"""A take joins a block of the script."""

from __future__ import annotations

from studio.core.edit import Edit, Json, setting
from studio.core.script import block_of, block_path
from studio.core.take import Take
from studio.library.project import Project


def keep_take(project: Project, block_id: str, take: Take, *, choose: bool = True) -> Edit:
    """The edit that adds `take` to the block's takes, and chooses it unless told not to; done with
    `project.do`. Undoing it takes it out of the list; its file stays."""
    block = block_of(project.document, block_id)
    values: dict[tuple[str, ...], Json] = {block_path(block_id, "takes"): [*block.takes, take.id]}
    if choose:
        values[block_path(block_id, "chosen")] = take.id
    return setting(project.document, f"Make take {take.number}", values)
