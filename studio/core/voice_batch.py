"""Many recordings in many voices: which files, who speaks them, what the results are called.

In the project's document it stands under `voice_batch`. What became of each recording in each voice is no
choice of the user's and stands elsewhere, see `services.change_batch`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from os.path import basename

from studio.core.conversion import format_like
from studio.core.edit import MISSING, Document, Json, value_at
from studio.core.errors import Charge
from studio.core.language import tr
from studio.core.script import format_from_json, format_to_json
from studio.core.speech import OutputFormat

KEY = "voice_batch"
PATTERN = "{voice}_{name}"
NAME_FIELDS: Mapping[str, str] = {
    "name": tr("the recording's name"),
    "folder": tr("the folder it lies in"),
    "voice": tr("the voice's name"),
    "number": tr("the recording's number; {number:03} with zeros before it"),
    "take": tr("the take's number"),
    "date": tr("today, such as 2026-11-29"),
}
"""What may stand in curly brackets in a result's name, and what it becomes."""


@dataclass(frozen=True, slots=True)
class BatchFile:
    """A recording. `number` is its place in the list; `sha256` is of what will be sent, `stamp` tells whether
    the file is as it was when it was looked at; `trouble` says why it cannot be used, and then there is no
    more of it. `whole` if 16 bits hold all of its samples. `fingerprint` is what it is known by where it was
    moved, and then `known_as` is the path that what became of it was noted under."""

    path: str
    number: int
    seconds: float = 0.0
    sample_rate: int = 0
    whole: bool = True
    sha256: str = ""
    stamp: str = ""
    trouble: str = ""
    fingerprint: str = ""
    known_as: str = ""

    @property
    def name(self) -> str:
        return basename(self.path)

    def at(self, path: str, stamp: str) -> BatchFile:
        """The same file, which lies elsewhere now."""
        return replace(self, path=path, stamp=stamp, known_as=self.known_as or self.path)


@dataclass(frozen=True, slots=True)
class BatchVoice:
    """Who speaks; `number` is the place in the list."""

    id: str
    name: str
    number: int


@dataclass(frozen=True, slots=True)
class BatchRow:
    """One recording in one voice. `key` names exactly that: with another sound in the file, another voice or
    another format it is another one; `place` is the same for all of these."""

    key: str
    place: str
    file: BatchFile
    voice: BatchVoice
    format: OutputFormat
    skipped: bool = False


@dataclass(frozen=True, slots=True)
class Batch:
    """`format` None for a WAV as each recording is; `folder` that results are written to, empty for none yet;
    `skipped` are places of rows."""

    files: tuple[BatchFile, ...] = ()
    voices: tuple[BatchVoice, ...] = ()
    skipped: frozenset[str] = frozenset()
    format: OutputFormat | None = None
    pattern: str = PATTERN
    folder: str = ""

    @property
    def rows(self) -> tuple[BatchRow, ...]:
        """Every recording in every voice, one voice after the other."""
        kinds = {(file.sample_rate, file.whole) for file in self.files}
        forms = {kind: self.format or format_like(kind[0], whole=kind[1]) for kind in kinds}
        tags = {kind: tag_of(form) for kind, form in forms.items()}
        return tuple(
            self._row(file, voice, forms[file.sample_rate, file.whole], tags[file.sample_rate, file.whole])
            for voice in self.voices
            for file in self.files
        )

    def _row(self, file: BatchFile, voice: BatchVoice, form: OutputFormat, tag: str) -> BatchRow:
        place = f"{file.known_as or file.path}\n{voice.id}"
        return BatchRow(f"{place}\n{file.sha256}\n{tag}", place, file, voice, form, place in self.skipped)


class BatchState(StrEnum):
    """How a row stands. UNSURE: the studio was closed while a service that charges made it."""

    WAITS = "waits"
    MAKING = "making"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Standing:
    """What became of a row. `take` is an id; `saved` the file that was written of it, empty where there is
    none yet; `sentence` says why not; `charge` what a failed or stopped one may have cost."""

    state: BatchState = BatchState.WAITS
    take: str = ""
    saved: str = ""
    sentence: str = ""
    charge: Charge = Charge.NOTHING

    @property
    def is_open(self) -> bool:
        """True for what Start makes without asking: nothing was paid for it that is not there."""
        if self.state is BatchState.DONE:
            return not self.saved
        return self.state in (BatchState.WAITS, BatchState.STOPPED) and self.charge is Charge.NOTHING

    @property
    def asks(self) -> bool:
        """True where making it may pay a second time."""
        return self.state is not BatchState.DONE and self.charge is not Charge.NOTHING


WAITING = Standing()


def tag_of(form: OutputFormat) -> str:
    """A format in a word."""
    return f"{form.container}-{form.sample_rate}-{form.encoding or form.bit_rate}"


def batch_of(document: Document) -> Batch:
    """As the document has it; keys that are absent take their defaults."""
    found = value_at(document, (KEY,))
    json: Json = {} if found is MISSING else found
    form = json.get("format")
    files = (BatchFile(path, **facts) for path, facts in json.get("files", {}).items())
    voices = (BatchVoice(id_, **facts) for id_, facts in json.get("voices", {}).items())
    return Batch(
        files=tuple(sorted(files, key=lambda file: file.number)),
        voices=tuple(sorted(voices, key=lambda voice: voice.number)),
        skipped=frozenset(json.get("skipped", {})),
        format=format_from_json(form) if form else None,
        pattern=json.get("pattern", PATTERN),
        folder=json.get("folder", ""),
    )


Values = dict[tuple[str, ...], Json]


def files_value(files: Iterable[BatchFile]) -> Values:
    """Paths and plain values for an edit that adds files, or gives them other facts."""
    return {(KEY, "files", file.path): _facts_of(file) for file in files}


def no_files_value(files: Iterable[BatchFile]) -> Values:
    """The same for one that takes files out."""
    return {(KEY, "files", file.path): MISSING for file in files}


def told_apart(batch: Batch, files: Iterable[BatchFile]) -> list[BatchFile]:
    """New files, none under the path that one which was moved from there is known as."""
    taken = {file.known_as for file in batch.files}
    return [
        replace(file, known_as=f"{file.path}\n{file.number}") if file.path in taken else file
        for file in files
    ]


def moved_file_value(file: BatchFile, path: str, stamp: str) -> Values:
    """The same for a file that lies elsewhere now; what became of its rows stays known."""
    return no_files_value([file]) | files_value([file.at(path, stamp)])


def voices_value(before: Batch, voices: Iterable[tuple[str, str]]) -> Values:
    """The same for other voices (id and name); who was there keeps the place."""
    wanted = dict(voices)
    last = max((voice.number for voice in before.voices), default=0)
    known = {voice.id for voice in before.voices}
    values: Values = {(KEY, "voices", id_): MISSING for id_ in known if id_ not in wanted}
    fresh = [(id_, name) for id_, name in wanted.items() if id_ not in known]
    for number, (id_, name) in enumerate(fresh, last + 1):
        values[(KEY, "voices", id_)] = {"name": name, "number": number}
    return values


def skipped_value(places: Iterable[str], skipped: bool) -> Values:
    """The same for rows that shall be left out, or not any more."""
    return {(KEY, "skipped", place): True if skipped else MISSING for place in places}


def format_value(form: OutputFormat | None) -> Values:
    """The same for another format."""
    return {(KEY, "format"): format_to_json(form) if form else None}


def naming_value(pattern: str, folder: str) -> Values:
    """The same for names and place of the results."""
    return {(KEY, "pattern"): pattern, (KEY, "folder"): folder}


def _facts_of(file: BatchFile) -> Json:
    plain = BatchFile(file.path, file.number)
    names = ("seconds", "sample_rate", "whole", "sha256", "stamp", "trouble", "fingerprint", "known_as")
    told = {name: getattr(file, name) for name in names if getattr(file, name) != getattr(plain, name)}
    return {"number": file.number} | told


@dataclass(frozen=True, slots=True)
class BatchCounts:
    """How many rows there are of each kind, and the seconds of those that Start makes."""

    total: int = 0
    done: int = 0
    open: int = 0
    failed: int = 0
    skipped: int = 0
    asks: int = 0
    seconds: float = field(default=0.0)


def is_wanted(row: BatchRow, standing: Standing) -> bool:
    """Whether Start makes it."""
    return not row.skipped and not row.file.trouble and standing.is_open


def counts_of(rows: Iterable[BatchRow], standings: Mapping[str, Standing]) -> BatchCounts:
    """Of rows, each counted once but in `total`."""
    total = done = open_ = failed = skipped = asks = 0
    seconds = 0.0
    for row in rows:
        standing = standings.get(row.key, WAITING)
        total += 1
        if standing.state is BatchState.DONE and standing.saved:
            done += 1
        elif row.skipped:
            skipped += 1
        elif is_wanted(row, standing) or standing.state is BatchState.MAKING:
            open_ += 1
            seconds += row.file.seconds
        elif standing.asks:
            asks += 1
        else:
            failed += 1
    return BatchCounts(total, done, open_, failed, skipped, asks, seconds)
