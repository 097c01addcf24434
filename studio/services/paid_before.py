"""The take of the very same request, so that nobody pays for it twice by accident."""

from __future__ import annotations

from collections.abc import Sequence

from studio.core.connection import Connection
from studio.core.speech import SpeechRequest
from studio.core.take import Take, TakeInput, TakeJob
from studio.library.project import Project


def paid_before(
    job: TakeJob,
    request: SpeechRequest,
    inputs: Sequence[TakeInput],
    project: Project,
    connection: Connection,
) -> Take | None:
    """The newest complete take that the connection made of these words, this voice and these sounds, wherever
    their files lie now; None for none."""
    sounds = {(each.part, each.sha256) for each in inputs}

    def is_same(take: Take) -> bool:
        asked = (take.job, take.connection, take.request) == (job, connection.id, request)
        return take.complete and asked and {(each.part, each.sha256) for each in take.inputs} == sounds

    return next(filter(is_same, reversed(list(project.takes().values()))), None)
