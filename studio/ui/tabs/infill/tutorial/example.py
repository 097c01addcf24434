"""The recording that is mended to learn how: a voice of this computer's, with one wrong word in it.

`benchmarks/make_example.py` makes it.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Final

from studio.audio.fingerprint import fingerprint
from studio.core.errors import DiskError, StudioError
from studio.core.hearing import HeardWord
from studio.core.language import tr
from studio.library.word_files import WordFiles
from studio.ui.theme.resource import resource

WRONG: Final = "Thursday"
RIGHT: Final = "Friday"
NAME: Final = "harbour concert.flac"
RECORDINGS, WORDS = "recordings", "words"
"""Folders in the project."""


def example_in(project: Path) -> Path:
    """The example as a file of a project's folder, where it stays with that, and the words of it as this
    computer heard them. Raises DiskError."""
    target = project / RECORDINGS / NAME
    if not target.exists():
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(resource("example.flac"), target)
        except OSError as fault:
            raise DiskError(tr("The example cannot be put into “{folder}”.", folder=target.parent)) from fault
    _keep_words(project, target)
    return target


def heard_words() -> tuple[HeardWord, ...]:
    """What is said in it, in the order of time."""
    rows = json.loads(resource("example.words.json").read_text("utf-8"))
    return tuple(HeardWord(*row) for row in rows)


def wrong_word() -> HeardWord:
    """The one that is to be mended."""
    return next(word for word in heard_words() if word.word.startswith(WRONG))


def is_example(path: Path) -> bool:
    """Whether a file is the example, by its content."""
    try:
        return fingerprint(path) == fingerprint(resource("example.flac"))
    except StudioError:
        return False


def _keep_words(project: Path, example: Path) -> None:
    """Where the listening looks for them; not in the place of others."""
    files, known = WordFiles(project / WORDS), fingerprint(example)
    if files.find(known, "en") is None:
        files.keep(known, "en", heard_words())
