"""The words that were heard in recordings, beside the project's document, so that nobody listens twice."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import orjson

from studio.core.errors import DiskError
from studio.core.hearing import HeardWord
from studio.core.log import logger
from studio.library.writer import Writer

FORMAT = 1
log = logger(__name__)


class WordFiles:
    """`find` and `keep`; what cannot be read is as if it were not there, what cannot be written is let be: it
    can be heard again. `asked` says what was listened for: a language, or a text."""

    def __init__(self, folder: Path, writer: Writer | None = None) -> None:
        self._folder, self._writer = folder, writer or Writer()

    def find(self, recording: str, asked: str) -> tuple[HeardWord, ...] | None:
        """All words of the recording of that fingerprint, in the order of time; None if that was not listened
        for to its end."""
        try:
            found = orjson.loads(self._place(recording).read_bytes())
            if (found["format"], found["asked"]) != (FORMAT, asked):
                return None
            return tuple(HeardWord(*word) for word in found["words"])
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def keep(self, recording: str, asked: str, words: Sequence[HeardWord]) -> None:
        """Keep all words of a recording, in the place of those that were kept before."""
        rows = [[word.word, word.start, word.end, word.confidence] for word in words]
        try:
            self._writer.make_folder(self._folder)
            value = {"format": FORMAT, "asked": asked, "words": rows}
            self._writer.write_json(self._place(recording), value, sync=False)
        except DiskError as error:
            log.info("words not kept: %s", error.sentence)

    def _place(self, recording: str) -> Path:
        return self._folder / f"{recording}.json"
