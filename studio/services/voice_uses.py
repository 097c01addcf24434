"""Which scripts a voice speaks in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from studio.core.cancel import CancelToken
from studio.core.edit import Document
from studio.core.errors import StudioError
from studio.core.log import logger
from studio.core.script import block_ids, block_of, characters_of
from studio.library.project_files import read_state
from studio.services.projects import Projects

_log = logger(__name__)


@dataclass(frozen=True, slots=True)
class Use:
    """A script in which a voice speaks, and in how many of its blocks; 0 where it is a character's voice and
    says nothing yet."""

    script: str
    blocks: int


class FindVoiceUses:
    """`uses(voice_id, document, cancel)`: in the project that is open and in those that were open lately, the
    open one first. What cannot be read is left out."""

    def __init__(self, projects: Projects) -> None:
        self._projects = projects

    def __call__(
        self, voice_id: str, document: Document, folder: Path, cancel: CancelToken
    ) -> tuple[Use, ...]:
        """`document` is that of the open project, which lies in `folder`."""
        found = [use_of(voice_id, document)]
        for other in self._others(folder):
            cancel.check()
            found.append(use_of(voice_id, other))
        return tuple(use for use in found if use is not None)

    def _others(self, folder: Path) -> Iterator[Document]:
        for path in self._projects.recent():
            if path.resolve() == folder.resolve():
                continue
            try:
                yield read_state(path).history.document
            except (StudioError, OSError, ValueError, KeyError) as error:
                _log.info("%s was not looked through: %s", path.name, error)


def use_of(voice_id: str, document: Document) -> Use | None:
    """How a script uses a voice; None if it does not."""
    try:
        blocks = sum(block_of(document, id_).voice_id == voice_id for id_ in block_ids(document))
        cast = any(who.voice_id == voice_id for who in characters_of(document))
    except (KeyError, TypeError, AttributeError):
        return None
    return Use(str(document.get("name", "")), blocks) if blocks or cast else None
