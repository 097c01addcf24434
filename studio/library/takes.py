"""A project's takes: one sound file and one JSON each."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any

import orjson

from studio.audio.encode import stream_header
from studio.core.errors import FileMissing
from studio.core.language import tr
from studio.core.log import logger
from studio.core.speech import Container, Encoding, SpeechRequest
from studio.core.take import Take, TimedWord
from studio.library.clock import Clock, stamp
from studio.library.take_json import take_from_json, take_to_json
from studio.library.take_sound import is_mp3, mend, seconds_of, size_of
from studio.library.take_writer import Making, TakeWriter
from studio.library.writer import Writer

_log = logger(__name__)


class Takes:
    """The folder `takes/`. Safe from any thread; another process may add to it at the same time."""

    def __init__(self, folder: Path, writer: Writer, clock: Clock) -> None:
        self._folder, self._writer, self._clock = folder, writer, clock
        self._lock = threading.Lock()
        self._takes: Mapping[str, Take] = {}
        self._numbers_under_way: list[int] = []
        self._read()

    def all(self) -> Mapping[str, Take]:
        """Finished and incomplete takes by id, oldest first; not those under way."""
        return self._takes

    @property
    def under_way(self) -> int:
        """How many are being made."""
        return len(self._numbers_under_way)

    def path(self, take: Take) -> Path:
        """The sound's file."""
        return self._folder / take.file

    def sound(self, take: Take) -> bytes:
        """The bytes as they were received: a whole file, or the samples alone. FileMissing."""
        path = self.path(take)
        try:
            content = path.read_bytes()
        except OSError as error:
            raise FileMissing(
                tr("“{name}” is not in “{folder}” any more.", name=path.name, folder=path.parent)
            ) from error
        form = take.request.format
        if form.container is not Container.RAW:
            return content
        head = _head_of(take)
        return content[head : head + size_of(take.seconds, form)]

    def received(self, take: Take) -> bytes:
        """The bytes as they came, without the header that a growing WAV has here. FileMissing."""
        content = self.sound(take)
        form = take.request.format
        if form.container is not Container.WAV:
            return content
        head = _head_of(take)
        return content[head : head + size_of(take.seconds, form)]

    def new(self, request: SpeechRequest, making: Making) -> TakeWriter:
        """A take under way, with the next number; one of which nothing is kept gives it back. Raises
        DiskError."""
        number = self._reserved()
        try:
            begun = self._begun(number, request, making)
            return TakeWriter(self._folder, begun, making, self._writer, partial(self._ended, number))
        except BaseException:
            self._release(number)
            raise

    def note_words(self, take: Take, words: Iterable[TimedWord]) -> Take:
        """The take with the times of its words, by this computer's ear; its sound stays. Raises DiskError."""
        timed = replace(take, words=tuple(words), timed_here=True)
        path = self._folder / f"{take.id}.json"
        json = take_to_json(timed)
        news = {key: json[key] for key in ("words", "timed_here")}
        self._writer.write_json(path, (_json_of(path) or json) | news)
        self._add(timed)
        return timed

    def _reserved(self) -> int:
        with self._lock:
            kept = (take.number for take in self._takes.values())
            number = max((*kept, *self._numbers_under_way), default=0) + 1
            self._numbers_under_way.append(number)
            return number

    def _release(self, number: int) -> None:
        with self._lock:
            self._numbers_under_way.remove(number)

    def recover(self) -> tuple[Take, ...]:
        """Takes that were under way when the studio went: what had arrived becomes incomplete takes.

        Only for who has the project to himself: elsewhere they may still be under way.
        """
        found = []
        for path, json in self._jsons():
            if json.get("unfinished") and (take := self._recovered(path, json)):
                found.append(take)
        return tuple(found)

    def _begun(self, number: int, request: SpeechRequest, making: Making) -> Take:
        take_id = new_id(self._clock)
        kind = "mp3" if is_mp3(request.format) else "wav"
        return Take(
            id=take_id,
            number=number,
            request=request,
            connection=making.connection.id,
            voice_name=making.voice_name,
            file=f"{take_id}.{kind}",
            sample_rate=request.format.sample_rate,
            seconds=0.0,
            made_at=stamp(self._clock),
            credits=making.credits,
            job=making.job,
            inputs=making.inputs,
            complete=False,
        )

    def _ended(self, number: int, take: Take | None) -> None:
        if take is not None:
            self._add(take)
        self._release(number)

    def _add(self, take: Take) -> None:
        with self._lock:
            self._takes = MappingProxyType({**self._takes, take.id: take})

    def _read(self) -> None:
        takes = []
        for path, json in self._jsons():
            if not json.get("unfinished"):
                takes += _take_of(path, json)
        takes.sort(key=lambda take: take.number)
        self._takes = MappingProxyType({take.id: take for take in takes})

    def _jsons(self) -> list[tuple[Path, dict[str, Any]]]:
        found = []
        for path in sorted(self._folder.glob("*.json")):
            json = _json_of(path)
            if json is not None:
                found.append((path, json))
            else:
                _log.warning("the account of take %s cannot be read", path.stem)
        return found

    def _recovered(self, path: Path, json: dict[str, Any]) -> Take | None:
        for take in _take_of(path, json):
            sound = self.path(take)
            size = (sound.stat().st_size if sound.exists() else 0) - _head_of(take)
            if size > 0:
                return self._mended(path, json, take, size)
            self._writer.remove(sound)
            self._writer.remove(path)
        return None

    def _mended(self, path: Path, json: dict[str, Any], take: Take, size: int) -> Take:
        form = take.request.format
        if not is_mp3(form):
            mend(self.path(take), _head_of(take), size, form, self._writer)
        take = replace(take, seconds=seconds_of(size, form))
        kept = {key: json[key] for key in ("connection", "route", "sent") if key in json}
        self._writer.write_json(path, take_to_json(take) | kept)
        self._add(take)
        return take


def _json_of(path: Path) -> dict[str, Any] | None:
    try:
        json = orjson.loads(path.read_bytes())
    except (OSError, ValueError):
        return None
    return json if isinstance(json, dict) else None


def new_id(clock: Clock) -> str:
    """Short, later ones sort behind earlier ones, and no two are ever the same."""
    return f"{int(clock().timestamp() * 1000):011x}{uuid.uuid4().hex[:9]}"


def _head_of(take: Take) -> int:
    form = take.request.format
    return 0 if is_mp3(form) else len(stream_header(form.sample_rate, form.encoding or Encoding.S16))


def _take_of(path: Path, json: dict[str, Any]) -> list[Take]:
    try:
        return [take_from_json(json)]
    except (KeyError, ValueError, TypeError):
        _log.warning("the account of take %s is not one", path.stem)
        return []
