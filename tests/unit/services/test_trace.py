"""Every synthetic second of an export is accounted for: what it says, who says it, who made it."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest
import soundfile
from PySide6.QtWidgets import QApplication

from studio.audio.encode import whole
from studio.core.cancel import CancelToken
from studio.core.edit import setting
from studio.core.errors import DiskError
from studio.core.language import speak
from studio.core.mended_export import MendedSettings
from studio.core.provenance import HEAD, to_csv, to_json, to_labels, to_regions
from studio.core.script import block_ids, block_path
from studio.core.script_export import Exported, ExportSettings, Layout, Silence
from studio.core.speech import Container, Encoding, OutputFormat, SpeechRequest
from studio.core.voice_notes import Consent
from studio.library.take_writer import Beside
from studio.services.export_mended import MendedSource
from studio.services.save_sound import AlreadyThere
from studio.services.script_parts import parts_of
from studio.services.studio import Services
from studio.ui.export.provenance_pdf import html_of, print_beside, print_pdf, with_pdf
from tests.unit.library.requests import MAKING
from tests.unit.services.test_export_mended import RATE, laid, voice
from tests.unit.services.test_export_script import speechlike
from trials.faults.kept import keep_take

FORM = OutputFormat(Container.RAW, 24000, Encoding.F32)


def say(services: Services, block: str, text: str, seconds: float) -> None:
    project = services.project
    writer = project.new_take(SpeechRequest(text, "v1", format=FORM), MAKING)
    writer.append(whole(speechlike(seconds), 24000, FORM))
    take = writer.finish(Beside(request_id="r-7"))
    words = {block_path(block, "text"): text, block_path(block, "pause_after"): 0.25}
    project.do(setting(project.document, "Type", words))
    project.do(keep_take(project, block, take))


@pytest.fixture
def script(services: Services) -> Services:
    """Two blocks, the first of them approved, of a voice whose owner agreed."""
    project = services.project
    first = block_ids(project.document)[0]
    say(services, first, "Good morning, [pause 0.2] keeper.", 0.5)
    project.do(setting(project.document, "Approve", {block_path(first, "approved"): True}))
    second = "second"
    project.do(_second(services, second))
    say(services, second, "=The lamp <b>is</b> on.", 0.75)
    services.settings.set("approver", "Ada Ærø")
    services.voice_notes.set_consent("v1", Consent("Emma Vale", "2026-11-02"))
    return services


def _second(services: Services, name: str) -> object:
    document = services.project.document
    first = document["script"]["blocks"][block_ids(document)[0]]
    plain = {**first, "approved": False, "takes": [], "chosen": ""}
    return setting(
        document,
        "Add",
        {("script", "order"): [*block_ids(document), name], ("script", "blocks", name): plain},
    )


def export(script: Services, folder: Path, **settings: object) -> Exported:
    wanted = ExportSettings(folder, silence=Silence(head=1.0), provenance=True, **settings)  # type: ignore[arg-type]
    return script.export_script("Night", parts_of(script.project), wanted, script.project, CancelToken())


def test_every_second_of_a_script_is_told(script: Services, tmp_path: Path) -> None:
    done = export(script, tmp_path / "out")
    assert all(path.is_file() for path in done.files)
    assert {path.name for path in done.files} >= {"Night provenance.csv", "Night provenance.json"}
    sheet = json.loads((tmp_path / "out" / "Night provenance.json").read_text("utf-8"))
    first, second = sheet["synthetic"]
    assert (first["start"], first["end"]) == (pytest.approx(1.0), pytest.approx(1.5))
    assert (second["start"], second["end"]) == (pytest.approx(1.75), pytest.approx(2.5))
    assert sheet["synthetic_seconds"] == pytest.approx(1.25)
    assert (first["text"], first["voice"], first["engine"]) == ("Good morning, keeper.", "Clara", "Studio B")
    assert (first["approver"], second["approver"], sheet["written_by"]) == ("Ada Ærø", "", "Ada Ærø")
    assert (first["consent"], first["request_id"]) == ("Emma Vale, agreed on 2026-11-02", "r-7")
    assert (first["take"], first["file"], first["made"][:2]) == (1, "Night.wav", "20")


def test_files_of_blocks_have_their_own_times(script: Services, tmp_path: Path) -> None:
    done = export(script, tmp_path, layout=Layout.EACH)
    assert done.provenance is not None
    first, second = done.provenance.stretches
    assert (first.start, second.start) == (1.0, 1.0)
    assert first.file != second.file
    assert {first.file, second.file} <= {path.name for path in done.files}


def test_cue_sheet_and_provenance_stand_beside_each_other(script: Services, tmp_path: Path) -> None:
    export(script, tmp_path, cue_sheet=True)
    assert (tmp_path / "Night.csv").read_text("utf-8-sig").startswith("number,start")
    with pytest.raises(AlreadyThere):
        export(script, tmp_path)


def test_tables_and_markers_are_read_by_others(script: Services, tmp_path: Path) -> None:
    sheet = export(script, tmp_path).provenance
    assert sheet is not None
    rows = list(csv.reader(io.StringIO(to_csv(sheet))))
    assert tuple(rows[0]) == HEAD
    assert rows[1][1:4] == ["00:00:01.000", "00:00:01.500", "0.500"]
    assert rows[2][4] == "'=The lamp <b>is</b> on."
    assert (
        to_labels(sheet.stretches).splitlines()[0]
        == "1.000000\t1.500000\tSynthetic: Clara: Good morning, keeper."
    )
    regions = list(csv.reader(io.StringIO(to_regions(sheet.stretches))))
    assert regions[1] == ["R1", "Synthetic: Clara: Good morning, keeper.", "1.000000", "1.500000", "0.500000"]
    assert json.loads(to_json(sheet))["title"] == "Night"


def test_the_page_is_printed_and_takes_nothing_for_markup(
    script: Services, tmp_path: Path, qapp: QApplication
) -> None:
    done = with_pdf(export(script, tmp_path, provenance_pdf=True))
    page = tmp_path / "Night provenance.pdf"
    assert page in done.files
    assert page.read_bytes().startswith(b"%PDF-")
    assert done.provenance is not None
    assert "&lt;b&gt;is&lt;/b&gt;" in html_of(done.provenance)
    many = replace(done.provenance, stretches=done.provenance.stretches * 100)
    print_pdf(many, page)
    assert page.read_bytes().count(b"/Type /Page\n") > 3
    with pytest.raises(DiskError):
        print_pdf(many, tmp_path / "nowhere" / "page.pdf")


def test_the_page_speaks_the_language_of_the_window_and_the_tables_english(
    script: Services, tmp_path: Path
) -> None:
    german = {
        "{person}, agreed on {date}": "{person}, am {date}",
        "not approved": "nicht <frei>",
    }
    sheet = export(script, tmp_path).provenance
    assert sheet is not None
    speak(lambda text, about, count: german.get(text, ""))
    try:
        page, table = html_of(sheet), to_csv(sheet)
    finally:
        speak(None)
    assert "Emma Vale, am 2026-11-02" in page
    assert "nicht &lt;frei&gt;" in page
    assert "Emma Vale, agreed on 2026-11-02" in table


def test_every_patch_of_a_mended_recording_is_told_where_it_stands(
    services: Services, tmp_path: Path, qapp: QApplication
) -> None:
    recording = tmp_path / "harbour talk.wav"
    soundfile.write(recording, voice(hz=110, seconds=4.0, rate=RATE), RATE, subtype="PCM_24")
    source = MendedSource(recording, laid(services.project))
    settings = MendedSettings(tmp_path / "out", provenance=True, provenance_pdf=True)
    done = services.export_mended(source, settings, services.project, CancelToken())
    print_beside(done.provenance, done.files)
    assert all(path.is_file() for path in done.files)
    assert done.provenance is not None
    [patch] = done.provenance.stretches  # Words that only go are no synthetic sound.
    assert (patch.voice, patch.text, patch.file) == ("Clara", "on Friday", "harbour talk mended.wav")
    assert patch.start == pytest.approx(1.25, abs=0.001)
    assert 0.2 < patch.seconds < 2.0
    assert patch.approver == services.trace.approver
    with pytest.raises(AlreadyThere):
        services.export_mended(source, settings, services.project, CancelToken())
