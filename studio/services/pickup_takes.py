"""Takes of pickups that are there already, and those that may have been paid for without one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace

import orjson

from studio.core.cancel import CancelToken
from studio.core.connection import Connection
from studio.core.errors import StudioError
from studio.core.passage import Passage
from studio.core.pickups.order import PickupOrder
from studio.core.take import Take, TakeJob
from studio.library.project import Project
from studio.library.record_log import RecordLog
from studio.library.take_json import request_to_json
from studio.services.as_recorded import AsRecorded
from studio.services.infill import LEFT, RIGHT
from studio.services.input_sound import InputSounds

LOG = "pickups.jsonl"
"""In the project: what was begun and what ended, so that a kill in between is known of."""
BEGUN, ENDED = "begun", "ended"


class PickupTakes:
    """`find(order, project, connection, cancel)`: the take of the very same words, voice, places and sounds
    by that connection, None for none; a recording that was changed meanwhile is another sound."""

    def __init__(self, inputs: InputSounds, as_recorded: AsRecorded) -> None:
        self._inputs, self._as_recorded = inputs, as_recorded

    def find(
        self, order: PickupOrder, project: Project, connection: Connection, cancel: CancelToken
    ) -> Take | None:
        alike = [take for take in project.takes().values() if self._is_alike(take, order, connection)]
        if not alike:
            return None
        try:
            sent = self._sent(order, cancel)
        except StudioError:
            return None
        same = [take for take in alike if {(each.part, each.sha256) for each in take.inputs} == sent]
        return same[-1] if same else None

    def unsure(
        self, orders: Iterable[PickupOrder], project: Project, connection: Connection
    ) -> tuple[PickupOrder, ...]:
        """Those that the service was being asked for when the studio ended: they may have been paid for."""
        open_keys: set[str] = set()
        for record in log_of(project).read():
            (open_keys.add if record.get("state") == BEGUN else open_keys.discard)(str(record.get("key")))
        return tuple(order for order in orders if key_of(order, connection) in open_keys)

    def _is_alike(self, take: Take, order: PickupOrder, connection: Connection) -> bool:
        """Whether it was asked for with the same words and the same stretches of a recording."""
        if take.job is not TakeJob.INFILL or not take.complete or take.connection != connection.id:
            return False
        wanted = order.request(order.patch.voice_id).speech
        if order.is_as_recorded:
            if not self._as_recorded.is_one(take.request.voice_id):
                return False
            wanted = replace(wanted, voice_id=take.request.voice_id)
        spans = [(each.part, each.start, each.end) for each in take.inputs]
        return take.request == wanted and spans == _spans(order)

    def _sent(self, order: PickupOrder, cancel: CancelToken) -> set[tuple[str, str]]:
        """The sounds as they would be sent."""
        found = set()
        for part, side in zip((LEFT, RIGHT), order.sides, strict=True):
            if side is not None:
                with self._inputs(Passage(order.path, side), cancel) as sound:
                    found.add((part, sound.sha256))
        return found


def key_of(order: PickupOrder, connection: Connection) -> str:
    """What an order is known by, wherever the recording lies."""
    parts = [
        connection.id,
        request_to_json(order.request(order.patch.voice_id).speech),
        order.patch.recording,
        _spans(order),
    ]
    return hashlib.sha256(orjson.dumps(parts, option=orjson.OPT_SORT_KEYS)).hexdigest()[:24]


def log_of(project: Project) -> RecordLog:
    """What was begun and what ended in a project."""
    return RecordLog(project.folder / LOG)


def _spans(order: PickupOrder) -> Sequence[tuple[str, int, int]]:
    named = zip((LEFT, RIGHT), order.sides, strict=True)
    return [(part, side.start, side.end) for part, side in named if side is not None]
