"""The script that the tab edits, as the project's document has it, and the block one is at."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from studio.core.edit import Edit, Json, setting
from studio.core.errors import DiskError
from studio.core.language import tr
from studio.core.script import Block, block_ids, block_of, block_path, format_to_json
from studio.core.speech import Controls, Delivery, OutputFormat
from studio.core.take import Take, TakeJob
from studio.library.project import Project
from studio.ui.tabs.tts.standing import difference


def new_id() -> str:
    """An id for a block or a character."""
    return uuid.uuid4().hex[:12]


class ScriptDocument:
    """Reads and changes the script; what is said of one block is said of `current`, unless another is named.
    Every change is a reversible edit of the project, on disk when it returns; what is so already is no
    edit."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self._current = self.ids[0]
        self._place = 0

    @property
    def ids(self) -> tuple[str, ...]:
        """All blocks in their order; at least one."""
        return block_ids(self.project.document)

    @property
    def id(self) -> str:
        """The current block. Where it is gone, by undo perhaps, the one that stands in its place."""
        ids = self.ids
        if self._current not in self.project.document["script"]["blocks"]:
            self._current = ids[min(self._place, len(ids) - 1)]
        return self._current

    def go(self, block_id: str) -> None:
        """Another block is the current one."""
        self._current, self._place = block_id, self.ids.index(block_id)

    @property
    def number(self) -> int:
        """Which block of the script the current one is, from 1."""
        return self.number_of(self.id)

    def number_of(self, block_id: str) -> int:
        """Which block of the script it is, from 1; 0 if it is gone."""
        ids = self.ids
        return ids.index(block_id) + 1 if block_id in ids else 0

    @property
    def title(self) -> str:
        """The script's title."""
        return str(self.project.document["script"]["title"])

    @property
    def block(self) -> Block:
        """The current block as it is now."""
        return self.block_of(self.id)

    def block_of(self, block_id: str) -> Block:
        """A block as it is now; KeyError if it is gone."""
        return block_of(self.project.document, block_id)

    @property
    def takes(self) -> Mapping[str, Take]:
        """All takes of the project by id."""
        return self.project.takes()

    def next_seed(self, block: Block) -> int:
        """One that no take of the block was made with, so that the next one is a little different."""
        takes = self.takes
        return max((takes[id_].request.seed for id_ in block.takes if id_ in takes), default=-1) + 1

    def path(self, take: Take) -> Path:
        """Where the take's sound is."""
        return self.project.take_path(take)

    def do(self, edit: Edit) -> None:
        """Does an edit, if it changes anything."""
        if edit.changes:
            self._place = self.ids.index(self.id)
            self.project.do(edit)

    def write(self, text: str, block_id: str = "") -> None:
        """Other words."""
        self._set(tr("Type words"), block_id, text=text)

    def draft(self, text: str, *, sync: bool) -> None:
        """What is being typed in the current block: not an edit yet, and on the disk with every key; with
        `sync` it outlives a power cut too. Where the disk refuses, writing it down will tell."""
        path = block_path(self.id, "text")
        edit = setting(self.project.document, tr("Type words"), {path: text})
        with suppress(DiskError):
            self.project.keep_draft(edit, sync=sync)

    def take_voice(self, voice_id: str, block_id: str = "") -> None:
        """Another voice."""
        self._set(tr("Choose a voice"), block_id, voice_id=voice_id)

    def set_language(self, code: str) -> None:
        """Another language."""
        self._set(tr("Change the language"), language=code)

    def set_model(self, model: str) -> None:
        """Another model."""
        self._set(tr("Change the model"), model=model)

    def set_controls(self, controls: Controls) -> None:
        """Another speed, or other feelings."""
        label = (
            tr("Change the speed")
            if controls.emotions == self.block.controls.emotions
            else tr("Change the feeling")
        )
        emotions = [emotion.tag for emotion in controls.emotions]
        self._set(label, speed=controls.speed, emotions=emotions)

    def set_format(self, form: OutputFormat) -> None:
        """Another output format."""
        self._set(tr("Change the format"), format=format_to_json(form))

    def set_duration(self, seconds: float | None) -> None:
        """Another longest length, in seconds; None for none."""
        self._set(tr("Change the longest length"), duration=seconds)

    def set_delivery(self, delivery: Delivery | None) -> None:
        """Another way of arriving; None for as it suits."""
        self._set(tr("Change how it arrives"), delivery=str(delivery) if delivery else None)

    def set_pause(self, seconds: float, block_id: str = "") -> None:
        """Another pause after the block, in seconds."""
        self._set(tr("Change the pause"), block_id, pause_after=seconds)

    def set_target(self, seconds: float | None) -> None:
        """How long the block shall take, in seconds; None for as it comes."""
        self._set(tr("Change the target length"), target=seconds)

    def name_block(self, name: str) -> None:
        """The user's own name for the block; empty for its number."""
        self._set(tr("Rename the block"), name=name)

    def set_locked(self, locked: bool) -> None:
        """Finished, or open again."""
        self._set(tr("Lock the block") if locked else tr("Unlock the block"), locked=locked)

    def set_approved(self, approved: bool) -> None:
        """Good, to be made anew where the final sound is made; or not yet."""
        self._set(tr("Approve the block") if approved else tr("Take the approval back"), approved=approved)

    def choose(self, take: Take, block_id: str = "") -> None:
        """The take that is heard for the block."""
        self._set(tr("Choose {take}", take=self.name_of(take)), block_id, chosen=take.id)

    def name_of(self, take: Take, block_id: str = "") -> str:
        """What a take of the block is called: the user's name for it, or `take 2` of those of the block."""
        block = self.block_of(block_id or self.id)
        number = block.takes.index(take.id) + 1 if take.id in block.takes else take.number
        return block.take_names.get(take.id) or tr("take {number}", about="in a sentence", number=number)

    def name_take(self, take: Take, name: str) -> None:
        """The user's own name for a take; empty for none."""
        names = {id_: old for id_, old in self.block.take_names.items() if id_ != take.id}
        label = tr("Rename {take}", take=self.name_of(take))
        self._set(label, take_names={**names, take.id: name} if name else names)

    def add(self, take: Take, *, choose: bool, block_id: str = "") -> None:
        """A take joins the others."""
        block = self.block_of(block_id or self.id)
        chosen = take.id if choose else block.chosen
        label = tr("Make take {number}", number=len(block.takes) + 1)
        self._set(label, block.id, takes=[*block.takes, take.id], chosen=chosen)

    def rename(self, title: str) -> None:
        """Another title of the script."""
        self.do(setting(self.project.document, tr("Rename the script"), {("script", "title"): title}))

    def strays(self) -> tuple[Take, ...]:
        """Takes on disk that no block names: made, but not yet written down when the studio went."""
        blocks = self.project.document["script"]["blocks"].values()
        named = {id_ for block in blocks for id_ in block["takes"]}
        return tuple(
            sorted(
                (t for t in self.takes.values() if t.id not in named and t.job is TakeJob.TTS),
                key=lambda t: t.number,
            )
        )

    def home_of(self, take: Take) -> str:
        """The block that asks for just what the take says, else the first with its words; empty if there is
        none, as for a take of a block that was deleted."""
        words = take.request.text.strip()
        told = [block for block in map(self.block_of, self.ids) if block.text.strip() == words]
        exact = (block for block in told if not difference(take.request, block.request))
        found = next(exact, told[0] if told else None)
        return found.id if found is not None else ""

    def _set(self, label: str, block_id: str = "", **values: Json) -> None:
        paths = {block_path(block_id or self.id, key): value for key, value in values.items()}
        self.do(setting(self.project.document, label, paths))
