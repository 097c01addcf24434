"""The block that the tab edits, as the project's document has it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from studio.core.edit import Json, setting
from studio.core.script import Block, block_ids, block_of, block_path, format_to_json
from studio.core.speech import Controls, Delivery, OutputFormat
from studio.core.take import Take, TakeJob
from studio.library.project import Project


class BlockDocument:
    """Reads and changes one block. Every change is a reversible edit of the project, on disk when it returns;
    what is so already is no edit."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.id = block_ids(project.document)[0]

    @property
    def number(self) -> int:
        """Which block of the script it is, from 1."""
        return block_ids(self.project.document).index(self.id) + 1

    @property
    def title(self) -> str:
        """The script's title."""
        return str(self.project.document["script"]["title"])

    @property
    def block(self) -> Block:
        """The block as it is now."""
        return block_of(self.project.document, self.id)

    @property
    def takes(self) -> Mapping[str, Take]:
        """All takes of the project by id."""
        return self.project.takes()

    @property
    def next_seed(self) -> int:
        """One that no take of the block was made with, so that the next one is a little different."""
        takes = self.takes
        return max((takes[id_].request.seed for id_ in self.block.takes if id_ in takes), default=-1) + 1

    def path(self, take: Take) -> Path:
        """Where the take's sound is."""
        return self.project.take_path(take)

    def write(self, text: str) -> None:
        """Other words."""
        self._set("Type words", text=text)

    def open_text(self, text: str) -> None:
        """The words of a file."""
        self._set("Open text", text=text)

    def take_voice(self, voice_id: str) -> None:
        """Another voice."""
        self._set("Choose a voice", voice_id=voice_id)

    def set_language(self, code: str) -> None:
        """Another language."""
        self._set("Change the language", language=code)

    def set_model(self, model: str) -> None:
        """Another model."""
        self._set("Change the model", model=model)

    def set_controls(self, controls: Controls) -> None:
        """Another speed, or other feelings."""
        label = (
            "Change the speed" if controls.emotions == self.block.controls.emotions else "Change the feeling"
        )
        emotions = [emotion.tag for emotion in controls.emotions]
        self._set(label, speed=controls.speed, emotions=emotions)

    def set_format(self, form: OutputFormat) -> None:
        """Another output format."""
        self._set("Change the format", format=format_to_json(form))

    def set_duration(self, seconds: float | None) -> None:
        """Another longest length, in seconds; None for none."""
        self._set("Change the longest length", duration=seconds)

    def set_delivery(self, delivery: Delivery | None) -> None:
        """Another way of arriving; None for as it suits."""
        self._set("Change how it arrives", delivery=str(delivery) if delivery else None)

    def choose(self, take: Take) -> None:
        """The take that is heard for this block."""
        self._set(f"Choose take {take.number}", chosen=take.id)

    def add(self, take: Take, *, choose: bool) -> None:
        """A take joins the others."""
        block = self.block
        chosen = take.id if choose else block.chosen
        self._set(f"Make take {take.number}", takes=[*block.takes, take.id], chosen=chosen)

    def rename(self, title: str) -> None:
        """Another title of the script."""
        edit = setting(self.project.document, "Rename the script", {("script", "title"): title})
        if edit.changes:
            self.project.do(edit)

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

    def _set(self, label: str, **values: Json) -> None:
        paths = {block_path(self.id, key): value for key, value in values.items()}
        edit = setting(self.project.document, label, paths)
        if edit.changes:
            self.project.do(edit)
