"""A sheet is true of the file it was made for, and finds every sample that is not what it was."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.audio.splice import Patch, splice, suffix_for
from studio.audio.verification import Sheet, faults, make_sheet
from studio.audio.verification_text import from_json, to_json, to_text
from studio.core.cancel import CancelToken
from studio.core.clip import Clip
from studio.core.errors import BadSound, Cancelled
from studio.core.region import Region

RATE = 16000
LOUD = Clip(np.full(1600, 0.5, np.float32), RATE)
PATCHES = [
    Patch(Region(4000, 5000), LOUD),
    Patch(Region(9000, 9000), LOUD),
    Patch(Region(11_000, 12_000), LOUD),
]
FORMS = [("WAV", "PCM_16"), ("WAV", "PCM_24"), ("WAV", "FLOAT"), ("WAV", "DOUBLE"), ("FLAC", "PCM_24"),
         ("AIFF", "PCM_16"), ("MP3", "MPEG_LAYER_III"), ("OGG", "VORBIS")]  # fmt: skip


def mended(folder: Path, form: str, subtype: str, channels: int = 1) -> tuple[Path, Path, Sheet]:
    source = folder / f"a.{form.lower()}"
    noise = np.random.default_rng(1).uniform(-0.5, 0.5, (20_000, channels))
    soundfile.write(source, noise, RATE, format=form, subtype=subtype)
    target = folder / f"b{suffix_for(source)}"
    moves = splice(source, PATCHES, target, CancelToken())
    return source, target, make_sheet(source, target, moves, CancelToken(), ["“Friday”"])


@pytest.mark.parametrize(("form", "subtype"), FORMS)
def test_the_sheet_is_true_and_can_be_kept(tmp_path: Path, form: str, subtype: str) -> None:
    source, target, sheet = mended(tmp_path, form, subtype, 2)
    assert [len(span.export) for span in sheet.spans] == [1600, 1600, 1600]
    assert [span.original for span in sheet.spans] == [patch.gap for patch in PATCHES]
    assert len(sheet.untouched) == 4
    kept = from_json(json.loads(json.dumps(to_json(sheet))))
    assert kept == sheet
    assert faults(kept, target, CancelToken(), source) == ()


@pytest.mark.parametrize("frame", [0, 3999, 5600, 12_000, 21_900])
def test_one_bit_of_one_sample_is_found(tmp_path: Path, frame: int) -> None:
    _, target, sheet = mended(tmp_path, "WAV", "PCM_16")
    content = bytearray(target.read_bytes())
    content[44 + 2 * frame] ^= 1
    target.write_bytes(content)
    found = faults(sheet, target, CancelToken())
    assert found[0] == "“b.wav” is not the file of the sheet: its checksum is another."
    assert len(found) == 2
    assert "is not what it was" in found[1]


def test_a_change_inside_a_patch_or_in_a_tag_is_told_apart(tmp_path: Path) -> None:
    _, target, sheet = mended(tmp_path, "WAV", "PCM_16")
    content = bytearray(target.read_bytes())
    content[44 + 2 * 4800] ^= 1
    target.write_bytes(bytes(content) + b"more")
    assert faults(sheet, target, CancelToken()) == (
        "“b.wav” is not the file of the sheet: its checksum is another.",
    )


def test_another_file_is_another_file(tmp_path: Path) -> None:
    source, target, sheet = mended(tmp_path, "WAV", "PCM_16")
    soundfile.write(target, np.zeros(100), 8000)
    assert "another rate" in faults(sheet, target, CancelToken())[0]
    source.write_bytes(source.read_bytes()[:-2])
    with pytest.raises(BadSound, match="breaks off"):
        faults(sheet, target, CancelToken(), source)


def test_a_sheet_that_leaves_something_out_says_so(tmp_path: Path) -> None:
    _, target, sheet = mended(tmp_path, "WAV", "PCM_16")
    told = to_json(sheet)
    del told["spans"][1]
    assert "does not tell of all" in faults(from_json(told), target, CancelToken())[0]


def test_what_was_not_kept_is_not_certified(tmp_path: Path) -> None:
    source, target = tmp_path / "a.wav", tmp_path / "b.wav"
    soundfile.write(source, np.random.default_rng(1).uniform(-0.5, 0.5, 20_000), RATE)
    moves = splice(source, PATCHES, target, CancelToken())
    sound, _ = soundfile.read(target, dtype="int16")
    sound[-1] += 1
    soundfile.write(target, sound, RATE)
    with pytest.raises(BadSound, match="not the recording outside its patches"):
        make_sheet(source, target, moves, CancelToken())


def test_seams_are_in_the_sheet_where_there_are_any(tmp_path: Path) -> None:
    source, target = tmp_path / "a.wav", tmp_path / "b.wav"
    soundfile.write(source, np.random.default_rng(1).uniform(-0.1, 0.1, 3 * RATE), RATE)
    patch = Clip(np.random.default_rng(2).uniform(-0.2, 0.2, 2 * RATE).astype(np.float32), RATE)
    moves = splice(
        source,
        [Patch(Region(0, 100), patch), Patch(Region(2 * RATE, 2 * RATE), patch)],
        target,
        CancelToken(),
    )
    sheet = make_sheet(source, target, moves, CancelToken())
    first, second = sheet.spans
    assert first.left is None
    assert second.left is not None
    assert second.left.level_step == pytest.approx(6, abs=0.5)
    assert second.right is not None
    assert second.right.level_step == pytest.approx(-6, abs=0.5)
    text = to_text(sheet)
    assert "none, the file begins or ends here" in text
    assert "level +6" in text
    assert sheet.untouched[0].sha256 in text
    assert "0:00:02.000" in text


@pytest.mark.parametrize(
    "told", [{}, [], None, "text", {"format": 1}, {"format": 2}, {"format": 1, "original": {}}]
)
def test_what_is_no_sheet_is_refused(told: Any) -> None:
    with pytest.raises(BadSound, match="sheet"):
        from_json(told)


def test_making_one_is_stopped(tmp_path: Path) -> None:
    source, target, sheet = mended(tmp_path, "WAV", "PCM_16")
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        faults(sheet, target, cancel, source)


@settings(max_examples=25, deadline=None)
@given(
    cuts=st.lists(st.integers(0, 900), min_size=2, max_size=6, unique=True),
    frames=st.integers(901, 1100),
    channels=st.sampled_from([1, 3, 5]),
    subtype=st.sampled_from(["PCM_16", "PCM_24", "FLOAT"]),
)
def test_every_sheet_is_true(
    tmp_path_factory: pytest.TempPathFactory, cuts: list[int], frames: int, channels: int, subtype: str
) -> None:
    folder = tmp_path_factory.mktemp("sheet")
    source, target = folder / "a.wav", folder / "b.wav"
    soundfile.write(
        source, np.random.default_rng(1).uniform(-1, 1, (frames, channels)), RATE, subtype=subtype
    )
    pairs = zip(sorted(cuts)[::2], sorted(cuts)[1::2], strict=False)
    patches = [Patch(Region(*pair), Clip(LOUD.samples[:50], RATE)) for pair in pairs]
    sheet = make_sheet(source, target, splice(source, patches, target, CancelToken()), CancelToken())
    assert faults(sheet, target, CancelToken(), source) == ()
    assert sum(len(each.original) for each in sheet.untouched) == frames - sum(len(p.gap) for p in patches)
