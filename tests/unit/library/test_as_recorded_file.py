"""Notes of the voices that were cloned of recordings."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.core.as_recorded import VoiceNote
from studio.core.region import Region
from studio.library.as_recorded_file import AsRecordedFile
from studio.library.writer import Writer

NOTE = VoiceNote("c", "f-1", "de", "v1", Region(3, 9), (4, 70), "2026-11-29T16:00:00+01:00")


def test_notes_come_back(tmp_path: Path) -> None:
    path = tmp_path / "library" / "as-recorded.json"
    assert AsRecordedFile(path, Writer()).read() == ()
    AsRecordedFile(path, Writer()).write([NOTE])
    assert AsRecordedFile(path, Writer()).read() == (NOTE,)


@pytest.mark.allow_warnings
@pytest.mark.parametrize("content", ["", "[]", '{"voices": [{"voice": 3}]}', '{"voices": 3}'])
def test_a_damaged_file_is_kept_beside(tmp_path: Path, content: str) -> None:
    path = tmp_path / "as-recorded.json"
    path.write_text(content)
    notes = AsRecordedFile(path, Writer())
    assert notes.read() == ()
    assert path.with_suffix(".damaged.json").read_text() == content
    notes.write([NOTE])
    assert AsRecordedFile(path, Writer()).read() == (NOTE,)
