"""How the rows of a batch stand before anything is asked for: by what was noted, and by the takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from studio.core.connection import Connection
from studio.core.script_making import ScriptQuote
from studio.core.speech import OutputFormat
from studio.core.take import Take, TakeJob
from studio.core.voice_batch import WAITING, BatchRow, BatchState, Standing
from studio.library.project import Project

Sound = tuple[str, str, OutputFormat]
"""What a take says: the SHA-256 of what was sent, whose voice, in which format."""


def takes_by_sound(project: Project, connection: Connection) -> Mapping[Sound, Take]:
    """Complete changes of whole recordings by this connection, the newest of each."""
    return {
        (take.inputs[0].sha256, take.request.voice_id, take.request.format): take
        for take in project.takes().values()
        if take.complete
        and take.job is TakeJob.VOICE_CHANGER
        and take.connection == connection.id
        and take.inputs
        and take.inputs[0].start is None
    }


def settled(
    rows: Sequence[BatchRow], standings: Mapping[str, Standing], quote: ScriptQuote
) -> dict[str, Standing]:
    """How the rows stand. Where the take is there although no end was noted, it is only to be saved; where
    making it costs nothing now, nobody need be asked."""
    lines = {line.id: line for line in quote.lines}
    found = {}
    for row in rows:
        standing, line = standings.get(row.key, WAITING), lines[row.key]
        free = standing.asks and not line.credits
        if standing.state is not BatchState.DONE and (line.there is not None or free):
            standing = WAITING
        found[row.key] = standing
    return found
