"""What a file is by its first bytes, whatever its name says."""

from __future__ import annotations

from pathlib import Path

DECODED = frozenset({".m4a", ".mp4", ".aac", ".webm", ".mov", ".wma", ".mkv", ".amr", ".3gp"})
"""Suffixes of what libsndfile does not read."""
_OWN = (b"RIFF", b"RF64", b"BW64", b"riff", b"fLaC", b"OggS", b"FORM", b"caff", b".snd")
_FOREIGN = (b"\x1a\x45\xdf\xa3", b"\x30\x26\xb2\x75", b"ADIF", b"#!AM")
"""Matroska and WebM, ASF (wma), raw AAC, AMR."""
_PAGE, _LOOK = 27, 1 << 17
"""Bytes of an Ogg page's head, in which bytes 14 to 17 number the stream; and two of its longest pages."""
_BOXES = (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip")
"""What an MPEG-4 or QuickTime file begins with, behind a length."""


def needs_decoder(path: Path) -> bool:
    """True for what a decoder has to make a WAV of before it can be read; by its name alone only where its
    beginning says nothing, or cannot be seen."""
    try:
        head = _head(path) if path.is_file() else b""
    except OSError:
        head = b""
    if head.startswith(_OWN):
        return False
    if head.startswith(_FOREIGN) or head[4:8] in _BOXES or _is_aac(head):
        return True
    return path.suffix.lower() in DECODED


def is_in_a_container(path: Path) -> bool:
    """True for a WAV, FLAC, OGG, AIFF, CAF or AU file, whatever its sound looks like. Raises OSError."""
    return _head(path).startswith(_OWN)


def is_chained(path: Path) -> bool:
    """True for an Ogg file of several sounds one behind the other, as some stations send them: its last page
    is of another stream than its first. libsndfile reads the first sound alone. Raises OSError."""
    with open(path, "rb") as file:
        first = file.read(_PAGE)
        if not first.startswith(b"OggS"):
            return False
        file.seek(max(0, path.stat().st_size - _LOOK))
        last = file.read()
    place = last.rfind(b"OggS")
    return 0 <= place <= len(last) - _PAGE and last[place + 14 : place + 18] != first[14:18]


def _is_aac(head: bytes) -> bool:
    """An ADTS frame: the same twelve bits as MPEG audio, but of layer 0."""
    return len(head) > 1 and head[0] == 0xFF and head[1] & 0xF6 == 0xF0


def _head(path: Path) -> bytes:
    with open(path, "rb") as file:
        return file.read(12)
