"""How long words will take, learned from the takes that a voice has made already."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from studio.core.connection import Connection
from studio.core.marks import silence_in
from studio.core.speech import SpeechRequest
from studio.core.take import Take, TakeJob
from studio.services.quote import about_seconds

ENOUGH = 4.0
"""Seconds of takes from which on a voice is known; before, it is taken for an ordinary one."""
SLOWEST, FASTEST = 0.6, 1.7
"""How far an ordinary voice is believed to be off."""


class ExpectedLength:
    """`expected(request)`: seconds, pauses and all. Of the `takes`, those count that the same voice of the
    same connection has spoken in the same language."""

    def __init__(self, takes: Iterable[Take], connection: Connection) -> None:
        self._said: dict[tuple[str, str], list[float]] = defaultdict(lambda: [0.0, 0.0])
        for take in takes:
            if take.complete and take.job is TakeJob.TTS and take.connection == connection.id:
                self._count(take)

    def __call__(self, request: SpeechRequest) -> float:
        silence = silence_in(request.text)
        spoken = about_seconds(replace(request, duration=None)) - silence
        seconds = spoken * self._factor(request) + silence
        return min(seconds, request.duration) if request.duration else seconds

    def _count(self, take: Take) -> None:
        request = take.request
        if request.duration is not None:
            return
        silence = silence_in(request.text)
        said = self._said[request.voice_id, request.language]
        said[0] += max(0.0, take.seconds - silence)
        said[1] += about_seconds(request) - silence

    def _factor(self, request: SpeechRequest) -> float:
        heard, thought = self._said.get((request.voice_id, request.language), (0.0, 0.0))
        if heard < ENOUGH or thought <= 0:
            return 1.0
        return min(max(heard / thought, SLOWEST), FASTEST)
