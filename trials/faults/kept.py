"""A take joins a block, as the window has it."""

from __future__ import annotations

from studio.core.edit import Edit, setting
from studio.core.script import block_of, block_path
from studio.core.take import Take
from studio.library.project import Project


def keep_take(project: Project, block_id: str, take: Take) -> Edit:
    """The edit that adds `take` to the block's takes, and chooses it."""
    takes = [*block_of(project.document, block_id).takes, take.id]
    values = {block_path(block_id, "takes"): takes, block_path(block_id, "chosen"): take.id}
    return setting(project.document, f"Make take {take.number}", values)
