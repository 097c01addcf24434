"""How long an MP3 is: by its Xing tag, or by counting its frames where it has none.

libsndfile reads no further than the length that it finds first, and without a tag that is a guess from the
first frames' bit rate: of a file of varying bit rate it would leave out most. A copy with a tag in front is
read whole. Layout of frames and tags: ISO 11172-3, 13818-3; the tag as LAME writes it.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

from studio.audio.beginnings import is_in_a_container

_RATES = (44100, 48000, 32000)
_KBITS_1 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_KBITS_2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_LOOK = 1 << 16
"""Bytes behind an ID3 tag in which the first frame is looked for."""
_FRAMES_FLAG, _BYTES_FLAG = 1, 2


@dataclass(frozen=True, slots=True)
class Frame:
    """A layer III frame's header: bytes 1 to 3 as they stand, and what they mean; `size` in bytes."""

    head: bytes
    is_first_version: bool
    kbits: int
    size: int

    @property
    def tag_place(self) -> int:
        """Where in the frame a Xing tag would be: behind the side information."""
        mono = self.head[3] >> 6 == 3
        return 4 + ((17 if mono else 32) if self.is_first_version else (9 if mono else 17))


def reaches_its_end(path: Path) -> bool:
    """False if the file's tag counts more bytes than there are. Raises OSError."""
    content = path.read_bytes() if path.stat().st_size < _LOOK else _head(path)
    start = _first(content)
    frame = frame_at(content, start) if start is not None else None
    if start is None or frame is None:
        return True
    flags, _, size = _tag(content, start, frame)
    if not flags & _BYTES_FLAG:
        return True
    return path.stat().st_size >= _offset(path) + start + size - frame.size


def lacks_its_length(path: Path) -> bool:
    """True for an MP3 without a tag whose bit rate varies; not for a file of another kind, in whose sound
    there may be bytes that look like frames. Raises OSError."""
    if is_in_a_container(path):
        return False
    head = _head(path)
    start = _first(head)
    frame = frame_at(head, start) if start is not None else None
    if start is None or frame is None or _tag(head, start, frame)[0] & _FRAMES_FLAG or b"VBRI" in head:
        return False
    return len({kbits for kbits, _ in _counted(path)}) > 1


def with_length(path: Path, target: Path) -> None:
    """Write the same MP3 with a tag in front that tells its length. Raises OSError."""
    content = path.read_bytes()
    start = _id3(content) + (_first(content[_id3(content) :]) or 0)
    frame = frame_at(content, start)
    assert frame is not None
    count = sum(frames for _, frames in _counted(path))
    place, size = frame.tag_place, len(content) - start
    tag = b"Xing" + struct.pack(">III", _FRAMES_FLAG | _BYTES_FLAG, count, size + frame.size)
    head = _roomy(frame, place + len(tag))
    with open(target, "wb") as out:
        out.write(head.head.ljust(place, b"\0") + tag.ljust(head.size - place, b"\0"))
        out.write(memoryview(content)[start:])


def frame_at(content: bytes, place: int) -> Frame | None:
    """The layer III frame that begins there; None if none does."""
    head = content[place : place + 4]
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE6 != 0xE2:
        return None
    version, rate_number, number = head[1] >> 3 & 3, head[2] >> 2 & 3, head[2] >> 4
    if version == 1 or rate_number == 3 or number in (0, 15):
        return None
    first = version == 3
    rate = _RATES[rate_number] >> {3: 0, 2: 1, 0: 2}[version]
    kbits = (_KBITS_1 if first else _KBITS_2)[number]
    size = (144 if first else 72) * kbits * 1000 // rate + (head[2] >> 1 & 1)
    return Frame(head, first, kbits, size)


def _roomy(frame: Frame, least: int) -> Frame:
    """A frame like it, without a check sum, with room for a tag."""
    for number in range(1, 15):
        third = number << 4 | (frame.head[2] & 0x0C)
        head = bytes((0xFF, frame.head[1] | 1, third, frame.head[3]))
        like = frame_at(head, 0)
        if like is not None and like.size >= least:
            return like
    return frame


def _counted(path: Path) -> list[tuple[int, int]]:
    """Bit rates in the order they come, and how many frames each has."""
    content = path.read_bytes()
    found: list[tuple[int, int]] = []
    place = _id3(content) + (_first(content[_id3(content) : _id3(content) + _LOOK]) or 0)
    while (frame := frame_at(content, place)) is not None:
        if found and found[-1][0] == frame.kbits:
            found[-1] = (frame.kbits, found[-1][1] + 1)
        else:
            found.append((frame.kbits, 1))
        place += frame.size
    return found


def _tag(content: bytes, start: int, frame: Frame) -> tuple[int, int, int]:
    """Flags, frames and bytes of the Xing tag; zeros where there is none."""
    place = start + frame.tag_place
    tag = content[place : place + 16]
    if tag[:4] not in (b"Xing", b"Info") or len(tag) < 16:
        return 0, 0, 0
    flags, one, other = struct.unpack(">III", tag[4:])
    if flags & _FRAMES_FLAG:
        return flags, one, other if flags & _BYTES_FLAG else 0
    return flags, 0, one if flags & _BYTES_FLAG else 0


def _head(path: Path) -> bytes:
    with open(path, "rb") as file:
        file.seek(_offset(path))
        return file.read(_LOOK)


def _offset(path: Path) -> int:
    with open(path, "rb") as file:
        return _id3(file.read(10))


def _id3(content: bytes) -> int:
    """Bytes of the ID3v2 tag in front, whose size has 7 bits a byte."""
    if content[:3] != b"ID3" or len(content) < 10:
        return 0
    size = 0
    for byte in content[6:10]:
        size = size << 7 | byte & 0x7F
    return 10 + size + (10 if content[5] & 0x10 else 0)


def _first(content: bytes) -> int | None:
    """Where the first frame begins that another one follows."""
    for place in range(max(0, min(len(content), _LOOK) - 4)):
        if content[place] == 0xFF and (frame := frame_at(content, place)) is not None:
            behind = place + frame.size
            if behind + 4 > len(content) or frame_at(content, behind) is not None:
                return place
    return None
