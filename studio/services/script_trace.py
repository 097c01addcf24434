"""Where the takes of a script are heard in its export."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from studio.core.marks import without_marks
from studio.core.provenance import HeardTake
from studio.core.script import block_of
from studio.core.script_export import ExportSettings, Plan
from studio.library.project import Project
from studio.services.assembling import Placed
from studio.services.trace import ENDINGS, PDF


def heard_takes(
    placed: Sequence[Placed], plan: Plan, settings: ExportSettings, project: Project
) -> tuple[HeardTake, ...]:
    """Every part, in the file of the whole; where there is none, each in its own file. A block that is locked
    or approved was approved."""
    return tuple(_heard(each, plan, settings, project) for each in placed)


def is_trace(path: Path) -> bool:
    """Whether a name is that of a sheet of provenance."""
    return path.name.endswith((*ENDINGS, PDF))


def stem_of(plan: Plan) -> Path:
    """What the names of the sheets begin with."""
    table = next(path for path in plan.beside if path.name.endswith(ENDINGS[0]))
    return table.with_name(table.name.removesuffix(ENDINGS[0]))


def _heard(placed: Placed, plan: Plan, settings: ExportSettings, project: Project) -> HeardTake:
    part, own = placed.part, plan.blocks.get(placed.part.id)
    block = block_of(project.document, part.id)
    start, file = placed.start, plan.whole
    if file is None:
        start, file = settings.silence.head, own
    end = start + placed.end - placed.start
    text = without_marks(part.take.request.text)
    approved, named = block.approved or block.locked, file.name if file else ""
    number = block.takes.index(part.take.id) + 1 if part.take.id in block.takes else 0
    return HeardTake(part.take, start, end, text, approved, named, number)
