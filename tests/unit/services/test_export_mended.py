"""A mended recording and what is written beside it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from studio.audio.encode import whole
from studio.audio.patch_file import PatchFile
from studio.core.cancel import CancelToken
from studio.core.errors import BadRequest, Cancelled
from studio.core.hearing import HeardWord
from studio.core.marker import Marker
from studio.core.mended_export import Beside, Content, MendedSettings
from studio.core.patch import Patch, PatchKind, PatchTake, Treatment
from studio.core.region import Region
from studio.core.speech import Container, Encoding, OutputFormat, SpeechRequest
from studio.core.take import Take, TimedWord
from studio.library.project import Project
from studio.services.export_mended import GAPS, MendedSource
from studio.services.mended_files import Laying
from studio.services.save_sound import AlreadyThere
from studio.services.studio import Services
from studio.services.write_mended import check_sheet
from tests.unit.audio.seam_kit import voice
from tests.unit.library.requests import MAKING

RATE = 16000
FORM = OutputFormat(Container.RAW, RATE, Encoding.S16)
ALL = frozenset(Beside)
WORDS = tuple(
    HeardWord(text, at, at + 0.4)
    for text, at in (("It", 0.3), ("is", 0.8), ("Thursday", 1.3), ("evening", 2.0), ("um", 3.0))
)


def take_of(project: Project) -> Take:
    """Half a second, whose words are known."""
    writer = project.new_take(SpeechRequest("on Friday", "v1", format=FORM), MAKING)
    writer.append(whole(voice(seconds=0.5, rate=RATE), RATE, FORM))
    take = writer.finish()
    return project.note_words(take, [TimedWord("on", 0.05, 0.1), TimedWord("Friday", 0.12, 0.4)])


def laid(project: Project, treatment: Treatment | None = None) -> tuple[Laying, ...]:
    """“Thursday” becomes “Friday”, which is a little longer, and “um” goes."""
    take, place = take_of(project), Region(round(1.25 * RATE), round(1.7 * RATE))
    stands = PatchTake(take.id, place, treatment or Treatment())
    friday = Patch(
        "p1",
        "f",
        place,
        place,
        0,
        4 * RATE,
        old="Thursday",
        text="on Friday",
        takes=(PatchTake("other", place), stands),
        chosen=take.id,
    )
    um = Region(3 * RATE, round(3.4 * RATE))
    gone = replace(
        friday, id="p2", kind=PatchKind.REMOVE, old="um", text="", takes=(), selection=um, place=um
    )
    sound = PatchFile(place, project.take_path(take), stands.treatment)
    return Laying(friday, sound, take), Laying(gone, PatchFile(um, None))


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "harbour talk.wav"
    soundfile.write(path, voice(hz=110, seconds=4.0, rate=RATE), RATE, subtype="PCM_24")
    return path


@pytest.fixture
def source(services: Services, recording: Path) -> MendedSource:
    return MendedSource(recording, laid(services.project), WORDS, (Marker(2 * RATE, "later"),))


def test_everything_at_once(services: Services, source: MendedSource, tmp_path: Path) -> None:
    settings = MendedSettings(tmp_path / "out ⚓", Content.BOTH, beside=ALL)
    steps: list[str] = []
    done = services.export_mended(
        source, settings, services.project, CancelToken(), progress=lambda step, _: steps.append(step)
    )
    names = sorted(path.name for path in settings.folder.iterdir())
    assert names == [
        "harbour talk mended labels.txt",
        "harbour talk mended.csv",
        "harbour talk mended.srt",
        "harbour talk mended.vtt",
        "harbour talk mended.wav",
        "harbour talk mended.wav.sheet.json",
        "harbour talk mended.wav.sheet.txt",
        "harbour talk patch 01 on Friday.wav",
    ]
    assert sorted(path.name for path in done.files) == names
    assert done.patches == 2
    assert (done.mended, done.sheet) == (
        settings.folder / "harbour talk mended.wav",
        settings.folder / "harbour talk mended.wav.sheet.txt",
    )
    assert check_sheet(settings.folder / names[5], CancelToken(), original=source.recording) == ()
    assert "Thursday → on Friday" in (settings.folder / names[6]).read_text("utf-8")
    assert steps[0] == "Writing the recording"


def test_a_patch_is_in_its_file_what_it_is_in_the_recording(
    services: Services, source: MendedSource, tmp_path: Path
) -> None:
    settings = MendedSettings(tmp_path / "out", Content.BOTH, beside=frozenset({Beside.CSV}))
    done = services.export_mended(source, settings, services.project, CancelToken())
    assert done.mended is not None
    mended, _ = soundfile.read(done.mended, dtype="float32")
    alone, rate = soundfile.read(settings.folder / "harbour talk patch 01 on Friday.wav", dtype="float32")
    start = round(1.25 * RATE)
    assert rate == RATE
    assert np.allclose(mended[start : start + len(alone)], alone, atol=2**-22)
    table = (settings.folder / "harbour talk mended.csv").read_text("utf-8").splitlines()
    assert table[1].startswith("replace,1,00:00:01.250,")
    assert table[1].endswith(",Thursday,on Friday,Clara,2"), "its second take"
    assert len(table) == 4


def test_markers_and_captions_are_where_the_sound_is_now(
    services: Services, source: MendedSource, tmp_path: Path
) -> None:
    longer = replace(source, laid=laid(services.project, Treatment(lead=0.3)))
    settings = MendedSettings(tmp_path, Content.PATCHES, beside=ALL)
    services.export_mended(longer, settings, services.project, CancelToken())
    labels = (tmp_path / "harbour talk mended labels.txt").read_text("utf-8").splitlines()
    [friday, later, um] = [(float(line.split("\t")[0]), line.split("\t")[2]) for line in labels]
    assert friday == (1.25, "Thursday → on Friday")
    assert later == (pytest.approx(2.35, abs=0.02), "later"), "a patch 0.35 s longer lies before it"
    assert um[0] == pytest.approx(3.35, abs=0.02)
    srt = (tmp_path / "harbour talk mended.srt").read_text("utf-8")
    assert "It is on Friday evening" in srt.replace("\n", " ")
    assert "um" not in srt.split()
    assert not (tmp_path / "harbour talk mended.wav").exists()


@pytest.mark.parametrize("source_lacks", [{"heard": False}, {"words": ()}])
def test_captions_with_gaps_say_so(
    services: Services, source: MendedSource, tmp_path: Path, source_lacks: dict[str, Any]
) -> None:
    less = replace(source, **source_lacks)
    settings = MendedSettings(tmp_path, Content.PATCHES, beside=frozenset({Beside.VTT}))
    assert services.export_mended(less, settings, services.project, CancelToken()).note == GAPS
    unasked = replace(settings, beside=frozenset({Beside.CSV}))
    done = services.export_mended(less, unasked, services.project, CancelToken(), overwrite=True)
    assert done.note == ""
    whole = services.export_mended(source, settings, services.project, CancelToken(), overwrite=True)
    assert whole.note == ""


def test_nothing_is_replaced_unasked(services: Services, source: MendedSource, tmp_path: Path) -> None:
    settings = MendedSettings(tmp_path / "out", beside=frozenset({Beside.LABELS}))
    services.export_mended(source, settings, services.project, CancelToken())
    assert len(services.export_mended.plan(source, settings).there) == 4
    with pytest.raises(AlreadyThere, match=r"“harbour talk mended\.wav” and 3 more are in “out” already"):
        services.export_mended(source, settings, services.project, CancelToken())
    services.export_mended(source, settings, services.project, CancelToken(), overwrite=True)


def test_the_recording_itself_is_never_written_over(services: Services, source: MendedSource) -> None:
    settings = MendedSettings(source.recording.parent, name="{title}")
    before = source.recording.read_bytes()
    with pytest.raises(BadRequest, match="is the recording itself"):
        services.export_mended(source, settings, services.project, CancelToken(), overwrite=True)
    assert source.recording.read_bytes() == before


def test_what_cannot_be_exported_is_said(services: Services, source: MendedSource, tmp_path: Path) -> None:
    for settings in (MendedSettings(tmp_path, name="{colour}"), MendedSettings(tmp_path, patch_name="{x}")):
        with pytest.raises(BadRequest, match="cannot stand in a name"):
            services.export_mended(source, settings, services.project, CancelToken())
    with pytest.raises(BadRequest, match="nothing to export"):
        services.export_mended(
            replace(source, laid=()), MendedSettings(tmp_path), services.project, CancelToken()
        )


def test_stopped_nothing_half_is_there(services: Services, source: MendedSource, tmp_path: Path) -> None:
    cancel = CancelToken()
    settings = MendedSettings(tmp_path / "out", Content.BOTH, beside=ALL)

    def stop(step: str, _share: float | None) -> None:
        if step == "Writing the patches":
            cancel.cancel()

    with pytest.raises(Cancelled):
        services.export_mended(source, settings, services.project, cancel, progress=stop)
    assert all(path.stat().st_size for path in settings.folder.iterdir())
    assert (settings.folder / "harbour talk mended.wav").exists()


@pytest.mark.parametrize(
    ("rate", "channels", "subtype", "written"),
    [(8000, 2, "PCM_16", "PCM_24"), (192_000, 1, "FLOAT", "FLOAT")],
)
def test_patches_have_the_recordings_rate_and_channels(
    services: Services, tmp_path: Path, rate: int, channels: int, subtype: str, written: str
) -> None:
    path = tmp_path / "other.wav"
    sound = voice(seconds=4.0, rate=rate)
    soundfile.write(path, np.stack([sound] * channels, axis=1), rate, subtype=subtype)
    [friday, _] = laid(services.project)
    place = Region(rate, 2 * rate)
    moved = replace(
        friday, sound=replace(friday.sound, place=place), patch=replace(friday.patch, place=place)
    )
    settings = MendedSettings(tmp_path, Content.PATCHES)
    done = services.export_mended(MendedSource(path, (moved,)), settings, services.project, CancelToken())
    info = soundfile.info(done.files[0])
    assert (info.samplerate, info.channels, info.subtype) == (rate, channels, written)
    assert info.duration == pytest.approx(0.5, abs=0.05)
