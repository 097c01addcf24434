"""Files that nobody would give on purpose, at every door by which the studio takes files."""

from __future__ import annotations

import io
import random
import struct
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import numpy as np
import soundfile

from studio.core.cancel import CancelToken
from studio.core.errors import StudioError
from studio.library.connections import Connections
from studio.library.project import Project
from studio.library.settings import Settings
from studio.library.writer import Writer
from studio.library.zipped_project import unzip
from studio.services.input_sound import InputSounds
from studio.services.open_recording import OpenRecording
from studio.services.open_script import open_script
from trials.faults.points import Outcome
from trials.faults.sentences import unclear

Door = Callable[[Path, Path], None]
SOUNDS = (
    ("WAV", "PCM_16"),
    ("WAV", "FLOAT"),
    ("AIFF", "PCM_24"),
    ("FLAC", "PCM_16"),
    ("OGG", "VORBIS"),
    ("MP3", ""),
)


def bad_inputs(folder: Path, seed: int, count: int) -> Outcome:
    """About `count` of them; `lost` tells of those that were neither taken nor refused with a sentence."""
    outcome = Outcome("bad inputs")
    folder.mkdir(parents=True, exist_ok=True)
    for door, name, content in inputs(random.Random(seed), count):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        try:
            DOORS[door](path, folder / "cache")
        except StudioError as error:
            outcome.unclear += [f"{door} {name}: {why}" for why in [unclear(error.sentence)] if why]
        except Exception as error:  # What is looked for here.
            outcome.unclear.append(f"{door} {name}: {type(error).__name__}: {error}")
        outcome.tried += 1
        outcome.survived = outcome.tried - len(outcome.unclear)
        path.unlink(missing_ok=True)
    return outcome


def inputs(dice: random.Random, count: int) -> Iterator[tuple[str, str, bytes]]:
    """A door, a file's name, its content."""
    yield from FIXED
    sounds = [(kind.lower(), _sound(kind, coding)) for kind, coding in SOUNDS]
    for number in range(max(0, count - len(FIXED))):
        if number % 3 == 2:
            door, name, whole = dice.choice(OTHERS)
        else:
            door, (name, whole) = "recording", dice.choice(sounds)
            name = f"{number}.{name}"
        yield door, name, _spoilt(whole, dice)


def _spoilt(content: bytes, dice: random.Random) -> bytes:
    """Cut off, with bytes that were changed, put in, taken out or said twice."""
    spoilt = bytearray(content)
    for _ in range(dice.randint(1, 4)):
        place = dice.randrange(min(len(spoilt), dice.choice((64, 4096, 1 << 30))) or 1)
        act = dice.randrange(5)
        if act == 0:
            del spoilt[place:]
        elif act == 1:
            spoilt[place : place + 4] = dice.randbytes(4)
        elif act == 2:
            spoilt[place : place + 4] = struct.pack("<I", dice.choice((0, 1, 0x7FFFFFFF, 0xFFFFFFFF)))
        elif act == 3:
            del spoilt[place : place + dice.randint(1, 40)]
        else:
            spoilt[place:place] = spoilt[place : place + 200]
        if not spoilt:
            break
    return bytes(spoilt)


def _sound(kind: str, coding: str) -> bytes:
    file = io.BytesIO()
    samples = 0.2 * np.sin(np.arange(8000) / 9).astype(np.float32)
    soundfile.write(file, np.stack([samples, samples], axis=1), 16000, format=kind, subtype=coding or None)
    return file.getvalue()


def _head(rate: int, channels: int, bits: int = 16, size: int = 64) -> bytes:
    form = struct.pack("<HHIIHH", 1, channels, rate, rate * channels * bits // 8 & 0xFFFFFFFF, 2, bits)
    return (
        b"RIFF"
        + struct.pack("<I", 36 + size & 0xFFFFFFFF)
        + b"WAVEfmt "
        + struct.pack("<I", 16)
        + form
        + b"data"
        + (struct.pack("<I", size) + b"\1" * 64)
    )


def _zip(files: Mapping[str, bytes]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return content.getvalue()


def _record(path: Path, cache: Path) -> None:
    inputs, writer = InputSounds(cache / "inputs"), Writer()
    from studio.library.peak_files import PeakFiles

    OpenRecording(inputs, PeakFiles(cache / "peaks", writer))(path, CancelToken()).recording.close()


def _script(path: Path, _: Path) -> None:
    open_script(path)


def _project(path: Path, _: Path) -> None:
    Project.open(path.parent).close()


def _settings(path: Path, _: Path) -> None:
    Settings(path).get("theme")


def _connections(path: Path, _: Path) -> None:
    Connections(path).read()


def _unzip(path: Path, cache: Path) -> None:
    unzip(path, cache / "unzipped", Writer())


DOORS: Mapping[str, Door] = {
    "recording": _record,
    "script": _script,
    "project": _project,
    "settings": _settings,
    "connections": _connections,
    "zipped project": _unzip,
}
BILLION = (
    b'<!DOCTYPE l [<!ENTITY a "' + b"ha" * 1000 + b'">]><w:document><w:p><w:t>&a;</w:t></w:p></w:document>'
)
GOOD = (
    b'{"format": 2, "id": "x", "name": "N", "script": {"title": "", "order": [], "blocks": {}}, "journal": 1}'
)
FIXED: tuple[tuple[str, str, bytes], ...] = (
    ("recording", "empty.wav", b""),
    ("recording", "text.wav", b"I am no sound at all.\n" * 9),
    ("recording", "zeros.mp3", bytes(4096)),
    ("recording", "head alone.wav", b"RIFF\x24\0\0\0WAVEfmt "),
    ("recording", "rate 0.wav", _head(0, 1)),
    ("recording", "rate 1.wav", _head(1, 1)),
    ("recording", "rate of a radio.wav", _head(2_000_000_000, 1)),
    ("recording", "no channel.wav", _head(44100, 0)),
    ("recording", "1000 channels.wav", _head(44100, 1000)),
    ("recording", "3 bits.wav", _head(44100, 1, 3)),
    ("recording", "4 GB that are not there.wav", _head(44100, 2, 16, 0xFFFFFFF0)),
    ("recording", "picture.png", b"\x89PNG\r\n\x1a\n" + bytes(99)),
    ("recording", "program.exe", b"MZ" + bytes(999)),
    ("recording", "nan.wav", _sound("WAV", "FLOAT")[:80] + b"\0\0\xc0\x7f" * 4000),
    ("script", "empty.txt", b""),
    ("script", "blank.txt", b" \n\t\r\n"),
    ("script", "nul.txt", b"\0" * 5000),
    ("script", "odd.txt", b"\xff\xfe\x41"),
    ("script", "sound.txt", _sound("FLAC", "PCM_16")),
    ("script", "not word.docx", b"PK\3\4 nothing"),
    ("script", "other zip.docx", _zip({"a.txt": b"a"})),
    ("script", "bomb.docx", _zip({"word/document.xml": bytes(80 << 20)})),
    ("script", "entities.docx", _zip({"word/document.xml": BILLION})),
    ("script", "times.srt", b"1\n99:99:99,999 --> 00:00:00,000\n\n\n"),
    ("project", "A.pickup/project.json", b""),
    ("project", "B.pickup/project.json", b"[]"),
    ("project", "C.pickup/project.json", GOOD.replace(b'"format": 2', b'"format": 99')),
    ("project", "D.pickup/project.json", GOOD.replace(b'"format": 2', b'"format": "two"')),
    ("project", "E.pickup/journal.jsonl", b'{"n":0,"act":"start","document":7}\n'),
    ("project", "F.pickup/journal.jsonl", b'{"n":0,"act":"do","label":"x","changes":[{"path":3}]}\n'),
    ("project", "G.pickup/journal.jsonl", b"\n\n\n"),
    ("settings", "1.json", b'"theme"'),
    ("settings", "2.json", b"\xff\xfe{}"),
    ("connections", "3.json", b'[{"id": "x"}]'),
    ("connections", "4.json", b'{"a": 1}'),
    ("zipped project", "5.zip", b""),
    ("zipped project", "6.zip", b"PK\5\6" + bytes(18)),
    ("zipped project", "7.zip", _zip({"../../evil.txt": b"x", "P.pickup/project.json": GOOD})),
    ("zipped project", "8.zip", _zip({"/etc/evil": b"x", "P.pickup/project.json": GOOD})),
    ("zipped project", "9.zip", _zip({"C:\\evil.txt": b"x", "P.pickup/project.json": GOOD})),
    (
        "zipped project",
        "10.zip",
        _zip({"P.pickup/project.json": GOOD, "P.pickup/takes/bomb.wav": bytes(2 << 20)}),
    ),
    ("zipped project", "11.zip", _zip({"readme.txt": b"no project"})),
)
OTHERS = (
    ("script", "x.docx", _zip({"word/document.xml": b"<w:document><w:p><w:t>Ahoy</w:t></w:p></w:document>"})),
    ("script", "x.fountain", "INT. HARBOUR – NIGHT\n\nANNA\nAhoy ⚓.\n".encode()),
    ("script", "x.srt", b"1\n00:00:01,000 --> 00:00:02,000\nAhoy\n\n"),
    ("project", "X.pickup/project.json", GOOD),
    ("project", "Y.pickup/journal.jsonl", b'{"n":0,"act":"start","at":"","document":' + GOOD + b"}\n"),
    ("settings", "x.json", b'{"theme": "dark", "volume": 0.5}'),
    ("connections", "y.json", b'[{"id":"a","name":"B","base_url":"http://x","profile":"current"}]'),
    ("zipped project", "x.zip", _zip({"P.pickup/project.json": GOOD})),
)
