"""An afternoon's work in one go: typing, takes, patches, undo, another name, another place, an export.

After each act it says what the studio has acknowledged by then: that is what must be there whatever happens.
`python -m trials.faults.session FOLDER NUMBER` does it in a program of its own, which a signal kills in the
middle of write NUMBER.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, cast

import orjson

from studio.core.cancel import CancelToken
from studio.core.connection import Connection, Profile
from studio.core.edit import Document, setting
from studio.core.errors import StudioError
from studio.core.ledger import LedgerRow, Result
from studio.core.patch import Patch, PatchTake, Treatment
from studio.core.patches import laying_in, patch_values
from studio.core.region import Region
from studio.core.script import block_ids, block_path
from studio.core.script_export import ExportSettings
from studio.core.speech import Container, Encoding, OutputFormat, SpeechRequest
from studio.core.take import Take
from studio.library.ledger import Ledger
from studio.library.project import Project
from studio.library.settings import Settings
from studio.library.take_writer import Making
from studio.library.writer import FileOperations, Writer
from studio.services.export_script import ExportScript
from studio.services.script_parts import parts_of
from studio.services.timing import Timing
from trials.faults.kept import keep_take

FORM = OutputFormat(Container.WAV, 8000, Encoding.S16)
MAKING = Making(
    Connection("h1", "Studio B", "https://voices.invalid", Profile.CURRENT), "Clara", "/tts/sse", {}, 6
)
FIRST, SECOND, LAST = "Untitled.pickup", "Hafen – Ærø 港.pickup", "Saved/Hafen.pickup"
PIECE = 1000
"""Bytes of sound that arrive at a time."""
ROW = LedgerRow("2026-11-29T14:02:31+01:00", "Hafen", "tts", "h1", "v1", 4, 0.1, 4, Result.MADE, "taken")


def sound_of(number: int, size: int) -> bytes:
    """The first bytes of the sound of the take of that number."""
    return (sha256(str(number).encode()).digest() * (size // 32 + 1))[:size]


@dataclass(frozen=True, slots=True)
class Known:
    """What was acknowledged: the project's `folder` below the root and its document, how many bytes of each
    take by its number, how many rows of the ledger, the check sums of exported files, a setting, what was
    typed and is no edit yet."""

    folder: str = ""
    document: Document = field(default_factory=dict)
    takes: dict[str, int] = field(default_factory=dict)
    under_way: bool = False
    rows: int = 0
    exports: dict[str, str] = field(default_factory=dict)
    voice: str = ""
    typed: str = ""


class Session:
    """Works in `root`; `told` gets what is acknowledged after each act, `failed` what an act raised: the
    work goes on with the next one, as its user would."""

    def __init__(
        self,
        root: Path,
        disk: FileOperations,
        told: Callable[[Known], None] = lambda known: None,
        failed: Callable[[StudioError], None] | None = None,
    ) -> None:
        self.root, self.writer = root, Writer(disk)
        self.known = Known()
        self._told, self._failed = told, failed
        self.project: Project | None = None
        self._ready = False

    def run(self) -> None:
        """All of it."""
        self._try(self._begin)
        if not self._ready:
            self._leave()
            return
        acts = [self._type, self._take, self._cut_take, self._mend, self._undo, self._rename]
        acts += [self._type, self._take, self._save_as, self._export, self._undo, self._redo, self._take]
        for act in acts:
            self._try(act)
        self._try(lambda: self._project.close())
        self._leave()

    def _leave(self) -> None:
        """As the end of the program does."""
        if self.project is not None:
            self.project._folder_lock.release()

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except StudioError as error:
            if self._failed is None:
                raise
            self._failed(error)

    @property
    def _project(self) -> Project:
        assert self.project is not None
        return self.project

    def _know(self, **news: Any) -> None:
        if self.project is not None:
            folder = self.project.folder.relative_to(self.root).as_posix()
            news = {"folder": folder, "document": self.project.document, "typed": ""} | news
        self.known = replace(self.known, **news)
        self._told(self.known)

    def _begin(self) -> None:
        self.writer.make_folder(self.root)
        self.project = Project.create(self.root / FIRST, writer=self.writer)
        self._know()
        self.ledger = Ledger(self.root / "library", self.writer)
        self.settings = Settings(self.root / "config" / "settings.json", self.writer)
        self._ready = True

    def _do(self, label: str, values: dict[tuple[str, ...], Any]) -> None:
        self._project.do(setting(self._project.document, label, values))
        self._know()

    def _type(self) -> None:
        block = block_ids(self._project.document)[0]
        old = len(self._project.document["script"]["blocks"][block]["text"])
        for length in range(3):
            values = {block_path(block, "text"): "words ⚓ " * (old + length + 1)}
            self._project.keep_draft(setting(self._project.document, "Type words", values), sync=True)
            self._know(typed=values[block_path(block, "text")])
            self._do("Type words", values)
            self._project.drop_draft()
        self.settings.set("volume", old / 1000)
        self._set_voice(f"v{old}")

    def _set_voice(self, voice: str) -> None:
        self.settings.set("last_voice", voice)
        self._know(voice=voice)

    def _take(self) -> None:
        take = self._receive(pieces=3).finish()
        self._keep(take)
        self._project.do(keep_take(self._project, block_ids(self._project.document)[0], take))
        self._know()

    def _cut_take(self) -> None:
        take = self._receive(pieces=2).keep_incomplete()
        if take is not None:
            self._keep(take)

    def _receive(self, pieces: int) -> Any:
        block = block_ids(self._project.document)[0]
        writer = self._project.new_take(SpeechRequest(f"words of {block}", "v1", format=FORM), MAKING)
        number, kept = writer.take.number, self.known.takes
        try:
            for piece in range(1, pieces + 1):
                writer.append(sound_of(number, piece * PIECE)[-PIECE:])
                self._know(takes={**kept, str(number): piece * PIECE}, under_way=True)
        except StudioError:
            with suppress(StudioError):
                writer.keep_incomplete()
                self._know(under_way=False)
            raise
        return writer

    def _keep(self, take: Take) -> None:
        self._know(under_way=False)
        self.ledger.add(replace(ROW, take_id=take.id))
        self._know(rows=self.known.rows + 1)

    def _mend(self) -> None:
        place = Region(100, 200)
        patch = Patch("p1", "0123456789abcdef", place, place, 0, 400, old="Thursday", text="Friday")
        self._do("Mark a place", patch_values(patch))
        patch = patch.with_take(PatchTake("t1", place))
        self._do("Make take 1", laying_in(self._project.document, patch)[0])
        patch = patch.with_treatment("t1", Treatment(gain_db=-1.5, room_tone=-60.0))
        self._do("Fix the seam", patch_values(patch))

    def _undo(self) -> None:
        for _ in range(2):
            self._project.undo()
            self._know()

    def _redo(self) -> None:
        self._project.redo()
        self._know()

    def _rename(self) -> None:
        self._project.rename(Path(SECOND).stem)
        self._know()

    def _save_as(self) -> None:
        self.writer.make_folder((self.root / LAST).parent)
        self._project.save_as(self.root / LAST)
        self._know()

    def _export(self) -> None:
        # No captions are asked for, so nothing is listened to.
        export = ExportScript(cast(Timing, None), self.writer)
        wanted = ExportSettings(self.root / "out", cue_sheet=True)
        done = export("Hafen", parts_of(self._project), wanted, self._project, CancelToken())
        sums = {each.name: sha256(each.read_bytes()).hexdigest() for each in done.files}
        self._know(exports={**self.known.exports, **sums})


def main(root: Path, number: int) -> None:
    from trials.faults.failing_disk import KillingDisk

    def say(known: Known) -> None:
        sys.stdout.buffer.write(orjson.dumps(asdict(known)) + b"\n")
        sys.stdout.buffer.flush()

    Session(root, KillingDisk(at=number), say).run()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
