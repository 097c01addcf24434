"""Files of every kind and encoding that scripts come in, and such as are none."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from studio.core.errors import BadText, FileMissing, StudioError, TooLarge
from studio.library import text_file, word_file
from studio.services.open_script import open_script

WORDS = "ANNA: “Größe” is a word.\n\nBEN: So it is – Größe."
HEAD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
TAIL = "</w:body></w:document>"


def docx(path: Path, body: str, *, head: str = HEAD) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", f"<?xml version='1.0'?>{head}{body}{TAIL}")
        archive.writestr("word/comments.xml", f"{HEAD}<w:p><w:r><w:t>Not spoken</w:t></w:r></w:p>{TAIL}")
    return path


def run(text: str) -> str:
    return f"<w:r><w:t xml:space='preserve'>{text}</w:t></w:r>"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_a_text_is_read_whatever_it_was_encoded_in(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "Größe ⚓.txt"
    path.write_bytes(WORDS.encode(encoding))
    found = open_script(path)
    assert [(each.speaker, each.text) for each in found.paragraphs] == [
        ("ANNA", "“Größe” is a word."),
        ("BEN", "So it is – Größe."),
    ]
    assert found.title == "Größe ⚓"


def test_a_word_document_without_what_is_not_its_text(tmp_path: Path) -> None:
    body = "".join(
        (
            f"<w:p>{run('ANNA: Hello ')}<w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
            f"{run('there.')}</w:p>",
            f"<w:p><w:ins>{run('BEN: One')}</w:ins><w:r><w:br/></w:r>{run('two &amp; three.')}"
            "<w:r><w:commentReference w:id='0'/></w:r></w:p><w:p/>",
            "<w:p><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>",
            f"<w:tbl><w:tr><w:tc><w:p>{run('A cell')}</w:p></w:tc></w:tr></w:tbl>",
        )
    )
    found = open_script(docx(tmp_path / "A script.docx", body))
    assert [(each.speaker, each.text) for each in found.paragraphs] == [
        ("ANNA", "Hello there."),
        ("BEN", "One\ntwo & three."),
        ("", "A cell"),
    ]
    assert found.title == "A script"


def test_names_on_lines_of_their_own_speak_what_follows(tmp_path: Path) -> None:
    lines = ("INT. HOUSE", "ANNA", "Hello there.", "BEN (V.O.)", "(softly)", "Hi.", "ANNA", "Bye.", "A door.")
    expected = [("ANNA", "Hello there."), ("BEN", "Hi."), ("ANNA", "Bye."), ("", "A door.")]
    found = open_script(docx(tmp_path / "a.docx", "".join(f"<w:p>{run(line)}</w:p>" for line in lines)))
    assert [(each.speaker, each.text) for each in found.paragraphs] == expected
    assert found.title == "a"
    path = tmp_path / "b.txt"
    path.write_text("INT. HOUSE\n\nANNA\nHello there.\n\nBEN\nHi.\n\nANNA\nBye.\n\nA door.")
    assert [(each.speaker, each.text) for each in open_script(path).paragraphs] == expected
    plain = docx(tmp_path / "c.docx", f"<w:p>{run('PART ONE')}</w:p><w:p>{run('It rained.')}</w:p>")
    assert [each.text for each in open_script(plain).paragraphs] == ["PART ONE", "It rained."]


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>' + HEAD


@pytest.mark.parametrize(
    ("name", "content", "kind", "sentence"),
    [
        ("a.txt", b"", BadText, "no words to speak in “a.txt”"),
        ("a.txt", b" \n\n\t", BadText, "no words"),
        ("a.txt", bytes(range(256)) * 40, BadText, "not a text"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1", BadText, "old Word file. Save it as .docx"),
        ("a.rtf", b"{\\rtf1 hello}", BadText, "rich text"),
        ("a.pdf", b"%PDF-1.4", BadText, "PDF"),
        ("a.pdf", b"Words of mine.", BadText, "is called .pdf, but there is plain text in it.*ends in .txt"),
        ("a.RTF", b"Words of mine.", BadText, "is called .rtf"),
        ("a.png", b"Words of mine.", BadText, "is called .png"),
        ("a.md", b"PK\x03\x04", BadText, "archive"),
        ("a.docx", b"", BadText, "not a Word document"),
        ("a.docx", b"PK\x03\x04 broken", BadText, "not a Word document"),
        ("a.txt", b"x" * 3000, TooLarge, "larger than any script"),
    ],
)
def test_what_is_no_script_is_said_in_a_sentence(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    content: bytes,
    kind: type[StudioError],
    sentence: str,
) -> None:
    if kind is TooLarge:
        monkeypatch.setattr(text_file.read_bytes, "__defaults__", (2000,))
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(kind, match=sentence):
        open_script(path)


def test_documents_that_mean_harm_are_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BadText, match="not a Word document"):
        open_script(docx(tmp_path / "bomb.docx", f"<w:p>{run('&b;')}</w:p>", head=BOMB))
    with pytest.raises(BadText, match="not a Word document"):
        open_script(docx(tmp_path / "torn.docx", "<w:p>"))
    monkeypatch.setattr(word_file, "LARGEST_TEXT", 100_000)
    huge = docx(tmp_path / "huge.docx", f"<w:p>{run('a' * 1_000_000)}</w:p>")
    assert huge.stat().st_size < 10_000
    with pytest.raises(TooLarge, match="more text than any script"):
        open_script(huge)


@pytest.mark.parametrize("name", ["script", "a.log", "a.csv", "Chapter 1. The sea"])
def test_a_name_that_says_nothing_else_is_no_hindrance(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("Words of mine.")
    assert [each.text for each in open_script(tmp_path / name).paragraphs] == ["Words of mine."]


def test_files_that_are_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        open_script(tmp_path / "gone.txt")
    with pytest.raises(StudioError, match="folder"):
        open_script(tmp_path)
