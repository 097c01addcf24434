"""Draft here, finish there: approved blocks made anew by another connection."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace

from studio.core.cancel import CancelToken
from studio.core.connection import Connection
from studio.core.edit import Edit, Json, setting, value_at
from studio.core.errors import BadVoice, StudioError
from studio.core.language import tr, trn
from studio.core.marks import without_marks
from studio.core.script import Block, block_path, blocks_of
from studio.core.script_making import Fate, Made, Order, ScriptQuote
from studio.core.take import Take
from studio.library.project import Project
from studio.services.make_many import Arrived, unnoticed
from studio.services.make_script import MakeScript
from studio.services.make_take import untold
from studio.services.pronunciations import Pronunciations
from studio.services.receiving import Progress
from studio.services.script_parts import is_current
from studio.services.timing import Timing

PATH = "finishing"
"""Where the document keeps voices: id of a connection to {voice of the draft: voice there}."""


@dataclass(frozen=True, slots=True)
class Finished:
    """What became of the blocks, and the one `edit` (to be done with `project.do`) that chooses the new takes
    and keeps the pauses as they were heard; None where nothing was made."""

    made: Made
    edit: Edit | None


class FinishScript:
    """Blocks that are approved are made by the connection where the final sound is made, in the voices that
    stand there for the draft's. `model` as in the blocks unless it is given.

    First `voices(project, connection)`: the draft's voices and what stands for each, empty where nobody has
    chosen yet; `choosing` is the edit that chooses. Then `quote`, then the call. Takes of the draft stay, and
    what was made stays where it is stopped: calling again makes the rest.
    """

    def __init__(self, make_script: MakeScript, pronunciations: Pronunciations, timing: Timing) -> None:
        self._make, self._pronunciations, self._timing = make_script, pronunciations, timing

    def voices(self, project: Project, connection: Connection) -> Mapping[str, str]:
        """Each voice of an approved block, in their order, to the one that stands for it there."""
        chosen = value_at(project.document, (PATH, connection.id))
        known = chosen if isinstance(chosen, Mapping) else {}
        there = set(known.values())
        found = dict.fromkeys(block.voice_id for block in _approved(project))
        return {voice: voice if voice in there else str(known.get(voice, "")) for voice in found}

    def choosing(self, project: Project, connection: Connection, voices: Mapping[str, str]) -> Edit:
        """The edit that keeps which voices stand for the draft's."""
        kept = value_at(project.document, (PATH,))
        all_: dict[str, Json] = dict(kept) if isinstance(kept, Mapping) else {}
        before = all_.get(connection.id)
        both = {**(before if isinstance(before, Mapping) else {}), **voices}
        values: dict[tuple[str, ...], Json] = {(PATH,): {**all_, connection.id: both}}
        return setting(project.document, tr("Choose final voices"), values)

    def orders(self, project: Project, connection: Connection, model: str = "") -> tuple[Order, ...]:
        """What has to be asked for there. BadVoice where a voice has nothing that stands for it."""
        voices, takes = self.voices(project, connection), project.takes()
        orders = []
        for block in _approved(project):
            if not voices[block.voice_id]:
                raise BadVoice(tr("A voice of the draft has none yet that stands for it there: choose one."))
            there = replace(block, voice_id=voices[block.voice_id], model=model or block.model)
            order = Order(block.id, self._pronunciations.applied(there.request, project), block.delivery)
            if not _is_finished(takes.get(block.chosen), order, connection):
                orders.append(order)
        return tuple(orders)

    def quote(self, project: Project, connection: Connection, model: str = "") -> ScriptQuote:
        """What it will cost. BadVoice."""
        return self._make.quote(self.orders(project, connection, model), project, connection)

    def __call__(
        self,
        project: Project,
        connection: Connection,
        cancel: CancelToken,
        *,
        model: str = "",
        arrived: Arrived = unnoticed,
        progress: Progress = untold,
    ) -> Finished:
        """Raises BadVoice. Where times of words cannot be had, a pause stays as long as it is."""
        orders = self.orders(project, connection, model)
        made = self._make(orders, project, cancel, connection=connection, arrived=arrived, progress=progress)
        takes = {each.id: each.take for each in made.of(Fate.MADE, Fate.THERE) if each.take is not None}
        progress(tr("Keeping the pauses"), None)
        return Finished(made, self._edit(project, connection, takes) if takes else None)

    def _edit(self, project: Project, connection: Connection, takes: Mapping[str, Take]) -> Edit:
        """Chooses the takes; the pauses before and after them stay as long as they were heard. Not to be
        stopped: what was made shall not be lost."""
        blocks, old = blocks_of(project.document), project.takes()
        values: dict[tuple[str, ...], Json] = {}
        for block in blocks:
            if block.id in takes:
                values |= _chosen(block, takes[block.id])

        def margins(block: Block, take: Take) -> tuple[float, float] | None:
            with suppress(StudioError):
                words, _ = self._timing(take, block.text, project, CancelToken())
                return (words[0].start, take.seconds - words[-1].end) if words else None
            return None

        for block, following in zip(blocks, (*blocks[1:], None), strict=True):
            difference = _change(block, 1, takes, old, margins)
            difference += _change(following, 0, takes, old, margins) if following is not None else 0.0
            if difference:
                pause = max(0.0, round(block.pause_after - difference, 3))
                values[block_path(block.id, "pause_after")] = pause
        label = trn(
            "Finish {count} block on {connection}",
            "Finish {count} blocks on {connection}",
            len(takes),
            connection=connection.name,
        )
        return setting(project.document, label, values)


def _approved(project: Project) -> list[Block]:
    return [
        block for block in blocks_of(project.document) if block.approved and without_marks(block.text).strip()
    ]


def _is_finished(take: Take | None, order: Order, connection: Connection) -> bool:
    return take is not None and take.connection == connection.id and is_current(take, order)


def _chosen(block: Block, take: Take) -> dict[tuple[str, ...], Json]:
    takes = [*block.takes, take.id] if take.id not in block.takes else [*block.takes]
    return {
        block_path(block.id, "takes"): takes,
        block_path(block.id, "chosen"): take.id,
        block_path(block.id, "voice_id"): take.request.voice_id,
        block_path(block.id, "model"): take.request.model,
    }


def _change(
    block: Block,
    side: int,
    takes: Mapping[str, Take],
    old: Mapping[str, Take],
    margins: Callable[[Block, Take], tuple[float, float] | None],
) -> float:
    """How much more silence a block's new take has than its old one, before (0) or after (1) its words."""
    new, before = takes.get(block.id), old.get(block.chosen)
    if new is None or before is None or new.id == before.id:
        return 0.0
    now, then = margins(block, new), margins(block, before)
    return now[side] - then[side] if now and then else 0.0
