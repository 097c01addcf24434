"""A script in a file: its words as blocks, whatever it was written with."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable, Mapping
from pathlib import Path

from studio.core.errors import BadText
from studio.core.language import tr
from studio.core.manuscript.fountain import from_fountain
from studio.core.manuscript.manuscript import Manuscript
from studio.core.manuscript.markdown import from_markdown
from studio.core.manuscript.pasted import from_paragraphs, from_pasted
from studio.core.manuscript.subtitles import from_srt
from studio.library.text_file import read_text
from studio.library.word_file import read_paragraphs

READERS: Mapping[str, Callable[[str, str], Manuscript]] = {
    ".txt": from_pasted,
    ".text": from_pasted,
    ".md": from_markdown,
    ".markdown": from_markdown,
    ".srt": from_srt,
    ".fountain": from_fountain,
    ".spmd": from_fountain,
}
SUFFIXES = (*READERS, ".docx")
"""Ends of names of files that are scripts, lower case."""
_OTHERS = frozenset((".rtf", ".odt", ".pages", ".epub"))
_KINDS = mimetypes.MimeTypes()
"""What a name says that is in it, alike on every system."""

__all__ = ["SUFFIXES", "from_pasted", "open_script"]


def open_script(path: Path) -> Manuscript:
    """The blocks of a .txt, .md, .docx, .srt or .fountain file; its title is its own, or the file's name. A
    file of another name is read as text, but for names that say that it is none. Raises BadText (no text, no
    words, another kind of file), TooLarge, FileMissing, DiskError. Quick: 100,000 words in less than a
    second."""
    suffix = path.suffix.lower()
    if suffix == ".docx":
        found = from_paragraphs(read_paragraphs(path), path.stem)
    else:
        content = read_text(path)
        if _says_otherwise(suffix):
            raise BadText(
                tr(
                    "“{name}” is called {ending}, but there is plain text in it. Is that your script? "
                    "Then give it a name that ends in .txt, and open it again.",
                    name=path.name,
                    ending=suffix,
                )
            )
        read = READERS.get(suffix, READERS[".txt"])
        found = read(content, "" if suffix in (".md", ".markdown", ".fountain") else path.stem)
    if not found.paragraphs:
        raise BadText(tr("There are no words to speak in “{name}”.", name=path.name))
    return found if found.title else Manuscript(path.stem, found.paragraphs, found.notes)


def _says_otherwise(suffix: str) -> bool:
    kind = _KINDS.guess_type(f"name{suffix}")[0]
    return suffix in _OTHERS or (suffix not in READERS and kind is not None and kind.split("/")[0] != "text")
