"""What a project holds that a later studio wrote: its sounds and texts, to be heard and copied out.

Only what every format has alike is read: sound files in the folder, what the account beside each says was
asked for, and the texts of the script. Nothing is written into the folder, no lock and no cache either.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from studio.audio.files import open_sound
from studio.audio.recording import Recording, open_recording
from studio.core.cancel import CancelToken
from studio.core.errors import BadRequest, FileMissing, StudioError
from studio.core.file_names import distinct, first_words, in_order, is_recording, safe_name
from studio.core.language import tr
from studio.library.writer import Writer
from studio.services.make_take import untold
from studio.services.receiving import Progress

PLACES = ("takes", "recordings")
TEXTS = "texts.txt"
LARGEST = 64 << 20
"""Bytes of a JSON that is read; what is larger was not written by a studio."""


@dataclass(frozen=True, slots=True)
class Held:
    """A sound file of the project; `words` are empty where nobody says what they are, `seconds` None where
    the sound cannot be read here."""

    path: Path
    words: str
    seconds: float | None


@dataclass(frozen=True, slots=True)
class Inside:
    """The project's name, its sounds with those of the takes first, and the texts of its blocks."""

    name: str
    sounds: tuple[Held, ...]
    texts: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        return not (self.sounds or self.texts)


class LookInside:
    """`look_inside(folder, cancel)`: what is in it. Raises FileMissing and Cancelled."""

    def __init__(self, writer: Writer | None = None) -> None:
        self._writer = writer or Writer()

    def __call__(self, folder: Path, cancel: CancelToken) -> Inside:
        if not folder.is_dir():
            raise FileMissing(
                tr("“{name}” is not in “{folder}” any more.", name=folder.stem, folder=folder.parent)
            )
        sounds = []
        for path in _sound_files(folder):
            cancel.check()
            sounds.append(Held(path, _words_beside(path), _seconds(path)))
        return Inside(folder.stem, tuple(sounds), tuple(_texts(folder / "project.json")))

    def open(self, held: Held, cancel: CancelToken) -> Recording:
        """One of them to be heard; close it. Raises FileMissing, BadSound and Cancelled."""
        return open_recording(held.path, cancel)

    def copy_out(
        self, inside: Inside, target: Path, cancel: CancelToken, *, progress: Progress = untold
    ) -> Path:
        """Every sound as it is, under its number and first words, and the texts in one file, in a new folder
        `target`. Raises BadRequest if it is there already, DiskError, and Cancelled, which leaves what is
        copied."""
        if target.exists():
            raise BadRequest(tr("There is something named “{name}” already.", name=target.name))
        self._writer.make_folder(target)
        count = len(inside.sounds)
        for number, (held, name) in enumerate(zip(inside.sounds, _names(inside.sounds), strict=True), 1):
            cancel.check()
            step = tr("Copying {number} of {count}", number=number, count=count)
            progress(step, (number - 1) / count)
            self._writer.copy(held.path, target / name)
        if inside.texts:
            self._writer.write(target / TEXTS, "\n\n".join((*inside.texts, "")).encode())
        return target


def _sound_files(folder: Path) -> Iterator[Path]:
    """As they were made, where that is known."""
    for place in PLACES:
        with suppress(OSError):
            found = [path for path in (folder / place).iterdir() if is_recording(path.name)]
            own = (path for path in found if path.is_file() and not path.is_symlink())
            yield from sorted(own, key=_order)


def _order(path: Path) -> tuple[float, tuple[tuple[int, str], ...]]:
    number = _at(_json(path.with_suffix(".json")), "number")
    return number if isinstance(number, int) else math.inf, in_order(path.name)


def _seconds(path: Path) -> float | None:
    try:
        with open_sound(path) as reader:
            return reader.frames / reader.sample_rate
    except StudioError:
        return None


def _json(path: Path) -> Any:
    with suppress(OSError, ValueError):
        if path.stat().st_size <= LARGEST:
            return orjson.loads(path.read_bytes())
    return None


def _at(json: Any, *keys: str) -> Any:
    for key in keys:
        json = json.get(key) if isinstance(json, dict) else None
    return json


def _words_beside(path: Path) -> str:
    words = _at(_json(path.with_suffix(".json")), "request", "text")
    return " ".join(words.split()) if isinstance(words, str) else ""


def _texts(path: Path) -> Iterator[str]:
    script = _at(_json(path), "script")
    order, blocks = _at(script, "order"), _at(script, "blocks")
    for each in order if isinstance(order, list) else ():
        text = _at(blocks, each, "text") if isinstance(each, str) else None
        if isinstance(text, str) and text.strip():
            yield text.strip()


def _names(sounds: tuple[Held, ...]) -> list[str]:
    digits = len(str(len(sounds)))
    stems = distinct(
        safe_name(f"{number:0{digits}} {first_words(held.words) or held.path.stem}")
        for number, held in enumerate(sounds, 1)
    )
    return [f"{stem}{held.path.suffix}" for stem, held in zip(stems, sounds, strict=True)]
