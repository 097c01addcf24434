"""The lists of how words are said: one for all projects, one of each project."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from studio.core.edit import MISSING, Document, Edit, setting, value_at
from studio.core.language import tr
from studio.core.pronunciation import Pronunciation, checked, from_json, merged, to_json, used_in
from studio.core.speech import SpeechRequest
from studio.library.project import Project
from studio.library.pronunciation_file import PronunciationFile

PATH = "pronunciations"
"""Where a project's document keeps its own: key of an entry to entry."""


class Pronunciations:
    """`for_all` holds in every project, `of(document)` in one; the project's own word goes first."""

    def __init__(self, file: PronunciationFile) -> None:
        self._file = file

    @property
    def for_all(self) -> tuple[Pronunciation, ...]:
        """Sorted by word."""
        return merged(self._file.read(), ())

    def of(self, document: Document) -> tuple[Pronunciation, ...]:
        """The project's own, sorted by word."""
        kept = value_at(document, (PATH,))
        entries = kept.values() if isinstance(kept, Mapping) else ()
        return merged((), (from_json(each) for each in entries))

    def set_for_all(self, entry: Pronunciation) -> None:
        """Add an entry, or put it in the place of the same word's. Raises BadText and DiskError."""
        self._file.write(merged(self._file.read(), [checked(entry)]))

    def remove_for_all(self, entry: Pronunciation) -> None:
        """Take it out again. Raises DiskError."""
        self._file.write(each for each in self._file.read() if each.key != entry.key)

    def setting(self, project: Project, entry: Pronunciation) -> Edit:
        """The edit that adds an entry to the project's list, or changes the same word's; done with
        `project.do`. Raises BadText."""
        entry = checked(entry)
        label = tr("Say “{word}” another way", word=entry.word)
        return self._edit(project.document, label, entry, to_json(entry))

    def removing(self, project: Project, entry: Pronunciation) -> Edit:
        """The edit that takes it out of the project's list."""
        return self._edit(project.document, tr("Say “{word}” as before", word=entry.word), entry, MISSING)

    def applied(self, request: SpeechRequest, project: Project) -> SpeechRequest:
        """The request with those entries of both lists that its words need: what is to be made, and what a
        take's own request is compared with to see whether it is stale."""
        entries = merged(self._file.read(), self.of(project.document))
        return with_entries(request, entries)

    def _edit(self, document: Document, label: str, entry: Pronunciation, value: Any) -> Edit:
        if not isinstance(value_at(document, (PATH,)), Mapping):
            return setting(document, label, {(PATH,): {} if value is MISSING else {entry.key: value}})
        return setting(document, label, {(PATH, entry.key): value})


def with_entries(request: SpeechRequest, entries: Sequence[Pronunciation]) -> SpeechRequest:
    """The request with those of the entries that its words and its language need."""
    return replace(request, pronunciations=used_in(request.text, entries, request.language))
