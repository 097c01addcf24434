"""Nothing is made or paid for twice: blocks that ask for what the project has a take of get that take."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial

from studio.core.script import Block
from studio.core.speech import SpeechRequest
from studio.core.take import Take
from studio.services.make_script import takes_by_request
from studio.services.studio import Services
from studio.ui.tabs.tts.writing import Writing


class Reusing:
    """`asked(block)` is what is asked for to hear a block."""

    def __init__(self, services: Services, writing: Writing, asked: Callable[[Block], SpeechRequest]) -> None:
        self._services, self._writing, self._asked = services, writing, asked
        self._fresh: dict[SpeechRequest, Take] = {}

    def without_takes(self, ids: list[str]) -> list[str]:
        """Those for which the project has no take of just what they ask; the others get theirs."""
        self._fresh = {}
        known = takes_by_request(self._writing.document.project, self._services.connect.chosen)
        return [id_ for id_ in ids if not self._give(id_, known)]

    def note(self, take: Take) -> None:
        """A take was made: blocks that wait for the same have it too."""
        if take.complete:
            self._fresh[replace(take.request, seed=0)] = take

    def spare(self, block_id: str) -> bool:
        """True if a block that waited got a take that was made meanwhile, and need not be made."""
        return self._give(block_id, self._fresh)

    def is_under_way(self, block_id: str, requests: Iterable[SpeechRequest]) -> bool:
        """True if just what the block asks is being made already."""
        block = self._writing.find(block_id)
        if block is None:
            return False
        asked = replace(self._asked(block), seed=0)
        return any(replace(each, seed=0) == asked for each in requests)

    def _give(self, block_id: str, known: Mapping[SpeechRequest, Take]) -> bool:
        self._writing.settle_voice(block_id)
        block = self._writing.find(block_id)
        take = known.get(self._asked(block)) if block is not None else None
        if block is None or take is None:
            return False
        if take.id in block.takes:
            self._writing.do(partial(self._writing.document.choose, take, block_id))
        else:
            self._writing.add((take,), block_id)
        return True
