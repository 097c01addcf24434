"""A mended file has its sheet beside it, and the sheet can be checked."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from studio.audio.splice import Patch
from studio.core.cancel import CancelToken
from studio.core.clip import Clip
from studio.core.errors import BadSound, FileMissing
from studio.core.region import Region
from studio.services.studio import Services
from studio.services.write_mended import check_sheet

RATE = 16000
PATCH = Patch(Region(4000, 5000), Clip(np.full(1600, 0.5, np.float32), RATE))


@pytest.mark.parametrize("name", ["häfen.wav", "a.flac"])
def test_the_sheet_lies_beside_the_file_and_is_true(services: Services, tmp_path: Path, name: str) -> None:
    source, target = tmp_path / name, tmp_path / f"mended {name}"
    soundfile.write(source, np.random.default_rng(1).uniform(-0.5, 0.5, 20_000), RATE)
    made = services.write_mended(source, [PATCH], target, CancelToken(), labels=["Friday"])
    sheet = tmp_path / f"mended {name}.sheet.json"
    assert made.sheet_path is not None
    assert "Friday" in made.sheet_path.read_text("utf-8")
    assert check_sheet(sheet, CancelToken()) == ()
    assert check_sheet(sheet, CancelToken(), original=source) == ()
    assert len(check_sheet(sheet, CancelToken(), export=source)) >= 1
    target.unlink()
    with pytest.raises(FileMissing):
        check_sheet(sheet, CancelToken())


def test_a_file_without_a_sheet(services: Services, tmp_path: Path) -> None:
    source, target = tmp_path / "a.wav", tmp_path / "b.wav"
    soundfile.write(source, np.zeros(20_000), RATE)
    made = services.write_mended(source, [PATCH], target, CancelToken(), sheet=False)
    assert (made.sheet, made.sheet_path) == (None, None)
    assert sorted(path.name for path in tmp_path.glob("*.*")) == ["a.wav", "b.wav"]
    (tmp_path / "text.json").write_text("Hello.")
    with pytest.raises(BadSound, match="not a verification sheet"):
        check_sheet(tmp_path / "text.json", CancelToken())
    with pytest.raises(FileMissing):
        check_sheet(tmp_path / "gone.json", CancelToken())
