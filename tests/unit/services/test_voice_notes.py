"""What the user keeps of voices: on the disk at once, taken back when asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.core.voice_notes import MOST_TAGS, NO_NOTES, Consent, Origin, tag_of, with_tag
from studio.library.paths import Paths
from studio.library.project import Project
from studio.services.studio import Services


def reopened(paths: Paths) -> Services:
    return Services(paths, Project.shared(paths, "Other"))


def test_favourites_and_tags_are_there_at_the_next_start(services: Services, paths: Paths) -> None:
    notes = services.voice_notes
    notes.toggle_favourite("v1", "Nadia")
    notes.add_tag("v1", " late   night ")
    notes.add_tag("v1", "Late night")
    notes.begin("v2", Origin.CLONE, notes.agreed("v2", "Rob Roy"))
    again = reopened(paths)
    assert again.voice_notes.notes("v1").favourite
    assert again.voice_notes.notes("v1").tags == ("late night",)
    assert again.voice_notes.tags == ("late night",)
    found = again.voice_notes.notes("v2")
    assert found.origin is Origin.CLONE
    assert found.consent is not None
    assert (found.consent.who, len(found.consent.when)) == ("Rob Roy", 10)
    again.close()


def test_every_change_is_taken_back_and_done_again(services: Services) -> None:
    notes = services.voice_notes
    notes.toggle_favourite("v1", "Nadia")
    notes.add_tag("v1", "warm")
    notes.set_consent("v1", Consent("Nadia N", "2026-01-02"))
    notes.remove_tag("v1", "warm")
    last = notes.notes("v1")
    assert notes.undo_label == "No tag “warm”"
    known = notes.all
    while notes.undo():
        pass
    assert notes.notes("v1") == NO_NOTES
    assert notes.all is not known
    while notes.redo():
        pass
    assert notes.notes("v1") == last
    assert notes.redo_label == ""


def test_a_change_that_changes_nothing_is_no_step(services: Services) -> None:
    services.voice_notes.add_tag("v1", "   ")
    services.voice_notes.remove_tag("v1", "none")
    assert services.voice_notes.undo_label == ""
    assert services.voice_notes.undo() == services.voice_notes.redo() == ""


def test_a_recording_of_consent_is_copied_and_found(services: Services, tmp_path: Path) -> None:
    spoken = tmp_path / "I agree.WAV"
    spoken.write_bytes(b"RIFF")
    notes = services.voice_notes
    consent = notes.agreed("../v 1", "Rob Roy", spoken)
    spoken.unlink()
    kept = notes.recording_of(consent)
    assert kept is not None
    assert kept.read_bytes() == b"RIFF"
    assert kept.name == "___v_1.wav"
    kept.unlink()
    assert notes.recording_of(consent) is None
    assert notes.recording_of(Consent("A", "2026-01-01", "../voices.json")) is None


@pytest.mark.allow_warnings
@pytest.mark.parametrize("content", [b"{", b"[]", b'{"voices": {"v": 3}}', b'{"voices": {"v": {"tags": 1}}}'])
def test_a_damaged_file_is_kept_beside(services: Services, paths: Paths, content: bytes) -> None:
    paths.voice_notes.parent.mkdir(parents=True)
    paths.voice_notes.write_bytes(content)
    assert services.voice_notes.notes("v") == NO_NOTES
    assert paths.voice_notes.with_suffix(".damaged.json").read_bytes() == content


def test_tags_are_short_and_few() -> None:
    assert len(tag_of("x" * 100)) == 40
    tags: tuple[str, ...] = ()
    for number in range(40):
        tags = with_tag(tags, f"tag {number:02}")
    assert len(tags) == MOST_TAGS
