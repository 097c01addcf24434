"""Pickup lists in files, Word comments among them, and files that are none."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from studio.core.errors import BadText, FileMissing, StudioError, TooLarge
from studio.core.patch import PatchKind
from studio.library import word_file
from studio.services.open_pickups import open_pickups

HEAD = (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    ' xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w:body>'
)
TAIL = "</w:body></w:document>"
BODY = (
    "<w:p><w:r><w:t xml:space='preserve'>The next concert is on </w:t></w:r><w:commentRangeStart w:id='0'/>"
    "<w:r><w:t>Thurs</w:t></w:r><w:r><w:t>day</w:t></w:r><w:commentRangeEnd w:id='0'/>"
    "<w:r><w:commentReference w:id='0'/></w:r><w:r><w:t xml:space='preserve'> evening</w:t></w:r></w:p>"
    "<w:p><w:r><w:t>The heating is </w:t></w:r><w:commentRangeStart w:id='1'/><w:r><w:t>um,</w:t></w:r>"
    "<w:commentRangeEnd w:id='1'/><w:r><w:t xml:space='preserve'> old.</w:t></w:r>"
    "<w:r><w:commentReference w:id='2'/></w:r></w:p>"
)


def comment(number: int, text: str) -> str:
    paragraph = f"<w:p w14:paraId='0{number}'><w:r><w:t>{text}</w:t></w:r></w:p>"
    return f"<w:comment w:id='{number}' w:author='Marion'>{paragraph}</w:comment>"


def docx(path: Path, comments: str | None, extended: str = "", body: str = BODY) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"{HEAD}{body}{TAIL}")
        if comments is not None:
            archive.writestr("word/comments.xml", f"{HEAD}{comments}{TAIL}")
        if extended:
            archive.writestr("word/commentsExtended.xml", f"{HEAD}{extended}{TAIL}")
    return path


def test_comments_of_a_word_document(tmp_path: Path) -> None:
    comments = comment(1, "cut") + comment(0, "Friday") + comment(2, "done that")
    extended = "<w15:commentEx w15:paraId='02' w15:done='1'/>"
    found = open_pickups(docx(tmp_path / "Größe.docx", comments, extended))
    first, second = found.pickups
    assert (first.kind, first.old, first.new) == (PatchKind.REPLACE, "Thursday", "Friday")
    assert first.before.endswith("The next concert is on ")
    assert first.after.startswith(" evening")
    assert (second.kind, second.old) == (PatchKind.REMOVE, "um,")
    assert [each.reason for each in found.unread] == ["it is marked as resolved"]


def test_answers_to_comments_are_left_out(tmp_path: Path) -> None:
    extended = "<w15:commentEx w15:paraId='01' w15:paraIdParent='00'/>"
    found = open_pickups(docx(tmp_path / "a.docx", comment(0, "Friday") + comment(1, "yes"), extended))
    assert [each.new for each in found.pickups] == ["Friday"]
    assert [each.text.strip() for each in found.unread] == ["yes"]


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><x>&a;&b;</x>'


def test_word_documents_that_are_none_or_hostile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BadText, match="has no comments"):
        open_pickups(docx(tmp_path / "none.docx", None))
    bomb = tmp_path / "bomb.docx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"{HEAD}{BODY}{TAIL}")
        archive.writestr("word/comments.xml", BOMB)
    with pytest.raises(BadText, match="not a Word document that can be read"):
        open_pickups(bomb)
    monkeypatch.setattr(word_file, "LARGEST_TEXT", 2000)
    with pytest.raises(TooLarge):
        open_pickups(docx(tmp_path / "large.docx", comment(0, "x" * 5000)))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_table_whatever_it_was_encoded_in(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "Liste.csv"
    path.write_bytes("Zeit;Alt;Neu\n0:12;Größe;Höhe\n".encode(encoding))
    [found] = open_pickups(path).pickups
    assert (found.start, found.old, found.new) == (12.0, "Größe", "Höhe")


def test_files_that_are_no_lists(tmp_path: Path) -> None:
    for name, content in (
        ("a.csv", b""),
        ("a.txt", b"\0\1\2" * 100),
        ("a.pdf", b"%PDF-1.4"),
        ("a.docx", b"x"),
    ):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(StudioError) as failed:
            open_pickups(tmp_path / name)
        assert name in failed.value.sentence
    with pytest.raises(FileMissing):
        open_pickups(tmp_path / "gone.csv")
