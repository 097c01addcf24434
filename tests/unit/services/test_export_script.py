"""A script as files: what is in them, what they are called, and that they meet their specification."""

from __future__ import annotations

import csv
import json
import re
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import soundfile

from studio.audio.encode import whole
from studio.audio.files import read_clip
from studio.core.cancel import CancelToken
from studio.core.captions import CaptionKind
from studio.core.errors import BadFormat, BadRequest, BadSound, Cancelled
from studio.core.script_export import (
    ExportSettings,
    Layout,
    Loudness,
    Part,
    RoomTone,
    Silence,
)
from studio.core.sound_format import SoundFormat
from studio.core.speech import Container, Encoding, OutputFormat, SpeechRequest
from studio.core.take import TimedWord
from studio.library.take_writer import Beside
from studio.services.save_sound import AlreadyThere
from studio.services.studio import Services
from tests.unit.library.requests import MAKING

RATE = 24000
TEXTS = ("Good morning, “keeper”.", "The lamp [pause 0.3] is on.", "Nobody has seen you.")
ALL_CAPTIONS = frozenset(CaptionKind)
KEEP_PAUSES, CLOSE, ENDS = Silence(head=0.5, tail=1.0), Silence(between=0.1), Silence(1.0, 1.0)
SRT = frozenset({CaptionKind.SRT})


def speechlike(seconds: float, level: float = 0.1, seed: int = 3) -> np.ndarray:
    """Noise in syllables, four a second."""
    at = np.arange(round(seconds * RATE)) / RATE
    loud = np.clip(np.sin(2 * np.pi * 2 * at), 0, 1) ** 0.5
    noise = np.random.default_rng(seed).uniform(-1, 1, len(at))
    return (noise * loud * level).astype(np.float32)


def part(services: Services, number: int, samples: np.ndarray, *, words: int = 3, rate: int = RATE) -> Part:
    """A take of these samples, whose words begin every tenth of a second."""
    text = TEXTS[number % len(TEXTS)]
    form = OutputFormat(Container.RAW, rate, Encoding.F32)
    writer = services.project.new_take(SpeechRequest(text, "v1", format=form), MAKING)
    writer.append(whole(samples, rate, form))
    spoken = re.findall(r"\w+", text.replace("[pause 0.3]", ""))[:words]
    timed = [TimedWord(word, at / 10, at / 10 + 0.08) for at, word in enumerate(spoken)]
    take = writer.finish(Beside(tuple(timed)))
    return Part(f"b{number}", number + 1, text, take, 0.25 * (number + 1), character="Anna")


@pytest.fixture
def parts(services: Services) -> list[Part]:
    return [part(services, number, speechlike(1.0 + number / 2, seed=number)) for number in range(3)]


def exported(services: Services, parts: list[Part], settings: ExportSettings, **more: bool) -> object:
    return services.export_script("A: Harbour?", parts, settings, services.project, CancelToken(), **more)


def test_one_file_holds_the_takes_and_the_silences_between_them(
    services: Services, parts: list[Part], tmp_path: Path
) -> None:
    folder = tmp_path / "Lieferung ⚓"
    exported(services, parts, ExportSettings(folder, form=SoundFormat.WAV_FLOAT, silence=KEEP_PAUSES))
    [file] = folder.iterdir()
    assert file.name == "A- Harbour.wav" or file.name == "A- Harbour-.wav"
    made, rate = soundfile.read(file, dtype="float32")
    own = [read_clip(services.project.take_path(each.take), allow_cut=True).samples for each in parts]
    pauses = [np.zeros(round(seconds * RATE), np.float32) for seconds in (0.5, 0.25, 0.5, 1.0)]
    expected = np.concatenate([pauses[0], own[0], pauses[1], own[1], pauses[2], own[2], pauses[3]])
    assert rate == RATE
    assert np.array_equal(made, expected)


@pytest.mark.parametrize("form", SoundFormat)
def test_every_format_is_written_in_blocks_and_plays(
    services: Services, parts: list[Part], tmp_path: Path, form: SoundFormat
) -> None:
    settings = ExportSettings(
        tmp_path, Layout.BOTH, form=form, sample_rate=44100, silence=Silence(between=0.1)
    )
    done = exported(services, parts, settings)
    assert [path.name for path in done.files] == [  # type: ignore[attr-defined]
        f"A- Harbour-{form.suffix}",
        f"A- Harbour- 001 Good morning, “keeper{form.suffix}".replace("“keeper", "“keeper”"),
        f"A- Harbour- 002 The lamp is on{form.suffix}",
        f"A- Harbour- 003 Nobody has seen you{form.suffix}",
    ]
    info = [soundfile.info(path) for path in done.files]  # type: ignore[attr-defined]
    assert {each.samplerate for each in info} == {44100}
    assert info[0].duration == pytest.approx(1.0 + 1.5 + 2.0 + 0.2, abs=0.08)
    assert [each.duration for each in info[1:]] == pytest.approx([1.0, 1.5, 2.0], abs=0.08)
    assert not list(tmp_path.glob(".*"))


def test_captions_and_cue_sheet_stand_beside_the_sound(
    services: Services, parts: list[Part], tmp_path: Path
) -> None:
    settings = ExportSettings(
        tmp_path, name="out", silence=KEEP_PAUSES, captions=ALL_CAPTIONS, cue_sheet=True
    )
    exported(services, parts, settings)
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == [
        "out cues.txt", "out.csv", "out.json", "out.srt", "out.vtt", "out.wav"
    ]  # fmt: skip
    srt = (tmp_path / "out.srt").read_text("utf-8")
    assert srt.startswith("1\n00:00:00,500 --> 00:00:01,300\nGood morning, “keeper”.\n\n2\n00:00:01,750 --> ")
    assert "The lamp is on.\n" in srt
    assert "<v Anna>Nobody has seen you.\n" in (tmp_path / "out.vtt").read_text("utf-8")
    words = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert words["blocks"][0]["words"][2] == {"word": "“keeper”.", "start": 0.7, "end": 0.78}
    assert [block["timed_by"] for block in words["blocks"]] == ["service"] * 3
    assert words["seconds"] == pytest.approx(soundfile.info(tmp_path / "out.wav").duration, abs=0.001)
    rows = list(csv.DictReader((tmp_path / "out.csv").read_text("utf-8-sig").splitlines()))
    assert [(row["start"], row["words"]) for row in rows][:2] == [
        ("00:00:00.500", "Good morning, “keeper”."),
        ("00:00:01.750", "The lamp is on."),
    ]
    assert (rows[0]["voice"], rows[0]["take"], rows[0]["character"]) == ("Clara", "1", "Anna")
    assert "   2  00:00:01.750 – 00:00:03.250  Anna · Clara · take 2" in (
        tmp_path / "out cues.txt"
    ).read_text("utf-8")


def test_each_block_alone_has_captions_of_its_own(
    services: Services, parts: list[Part], tmp_path: Path
) -> None:
    settings = ExportSettings(
        tmp_path,
        Layout.EACH,
        block_name="{number:02}",
        silence=KEEP_PAUSES,
        captions=frozenset({CaptionKind.SRT}),
    )
    exported(services, parts, settings)
    names = sorted(path.name for path in tmp_path.iterdir() if path.is_file())
    assert names == ["01.srt", "01.wav", "02.srt", "02.wav", "03.srt", "03.wav"]
    assert (tmp_path / "02.srt").read_text("utf-8").startswith("1\n00:00:00,500 --> ")


def test_nothing_is_replaced_without_a_word(services: Services, parts: list[Part], tmp_path: Path) -> None:
    settings = ExportSettings(tmp_path, Layout.BOTH, name="x", block_name="X", cue_sheet=True)
    plan = services.export_script.plan("Any", parts, settings)
    assert [path.name for path in plan.files] == [
        "x.wav", "X 2.wav", "X 3.wav", "X 4.wav", "x.csv", "x cues.txt"
    ]  # fmt: skip
    (tmp_path / "x.wav").write_text("mine")
    (tmp_path / "X 3.wav").write_text("mine")
    with pytest.raises(AlreadyThere, match=r"“x\.wav” and 1 more are in"):
        exported(services, parts, settings)
    assert (tmp_path / "x.wav").read_text() == "mine"
    exported(services, parts, settings, overwrite=True)
    assert soundfile.info(tmp_path / "x.wav").frames > RATE


def test_what_cannot_be_exported_is_told_before_anything_is_written(
    services: Services, parts: list[Part], tmp_path: Path
) -> None:
    folder, loud = tmp_path / "out", tmp_path / "loud.wav"
    soundfile.write(loud, np.sin(np.arange(RATE) / 11), RATE)
    for settings, kind, sentence in (
        (ExportSettings(folder, block_name="{nobody}"), BadRequest, "“{nobody}” cannot stand"),
        (ExportSettings(folder, name=" "), BadRequest, "needs a name"),
        (ExportSettings(folder, form=SoundFormat.MP3), BadFormat, "MP3 at 24000 Hz"),
        (ExportSettings(folder, sample_rate=1234), BadFormat, "1234 Hz"),
        (ExportSettings(folder, room_tone=RoomTone(loud)), BadSound, "no pause"),
    ):
        with pytest.raises(kind, match=sentence):
            exported(services, parts, settings)
    with pytest.raises(BadRequest, match="nothing to export"):
        exported(services, [], ExportSettings(folder))
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        services.export_script("X", parts, ExportSettings(folder), services.project, cancel)
    assert not folder.exists() or not list(folder.iterdir())


def test_room_tone_lies_under_everything_at_its_level(
    services: Services, parts: list[Part], tmp_path: Path
) -> None:
    settings = ExportSettings(
        tmp_path,
        name="x",
        form=SoundFormat.WAV_FLOAT,
        silence=ENDS,
        room_tone=RoomTone(level=-65),
    )
    exported(services, parts, settings)
    made, _ = soundfile.read(tmp_path / "x.wav")
    for quiet in (made[:RATE], made[-RATE:]):
        assert 20 * np.log10(np.sqrt(np.mean(quiet**2))) == pytest.approx(-65, abs=1.5)
    room = tmp_path / "room.wav"
    tone = np.random.default_rng(5).normal(0, 0.001, 3 * RATE)
    soundfile.write(room, np.concatenate((tone, speechlike(2.0, 0.5) + tone[: 2 * RATE], tone)), RATE)
    settings = ExportSettings(
        tmp_path,
        name="y",
        form=SoundFormat.WAV_FLOAT,
        silence=ENDS,
        room_tone=RoomTone(room, -60),
    )
    exported(services, parts, settings)
    made, _ = soundfile.read(tmp_path / "y.wav")
    assert 20 * np.log10(np.sqrt(np.mean(made[:RATE] ** 2))) == pytest.approx(-60, abs=1.5)


def judged(path: Path) -> dict[str, float]:
    """Integrated loudness, true peak, RMS and peak of the file by ffmpeg."""
    if shutil.which("ffmpeg") is None:
        pytest.skip("ffmpeg is not installed, so no outside judge has measured this export")
    command = "ffmpeg -hide_banner -nostats -af ebur128=peak=true,astats -f null -".split()
    command[3:3] = ["-i", str(path)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    summary = said[said.rindex("Summary:") if said.rfind("Summary:") > 0 else 0 :]
    found = {
        "lufs": re.search(r"I:\s+(-?[\d.]+) LUFS", summary),
        "true_peak": re.search(r"Peak:\s+(-?[\d.]+) dBFS", summary),
        "rms": re.findall(r"RMS level dB: (-?[\d.]+)", said),
        "peak": re.findall(r"Peak level dB: (-?[\d.]+)", said),
    }
    figures = {
        name: match[-1] if isinstance(match, list) else match[1] for name, match in found.items() if match
    }
    return {name: float(figure) for name, figure in figures.items()}


@pytest.mark.parametrize(("loudness", "target"), [(Loudness.PODCAST, -16.0), (Loudness.BROADCAST, -23.0)])
def test_r128_by_an_outside_judge(
    services: Services, parts: list[Part], tmp_path: Path, loudness: Loudness, target: float
) -> None:
    settings = ExportSettings(tmp_path, Layout.BOTH, name="x", loudness=loudness)
    done = exported(services, parts, settings)
    whole_file, first, *_ = done.measured  # type: ignore[attr-defined]
    assert (whole_file.lufs, whole_file.faults) == (pytest.approx(target, abs=0.1), ())
    assert whole_file.gain == first.gain, "blocks keep their balance"
    judge = judged(tmp_path / "x.wav")
    assert judge["lufs"] == pytest.approx(target, abs=0.3)
    assert judge["lufs"] == pytest.approx(whole_file.lufs, abs=0.2)
    assert judge["true_peak"] <= -1.0
    assert judge["true_peak"] == pytest.approx(whole_file.true_peak, abs=0.4)


def test_acx_by_an_outside_judge(services: Services, parts: list[Part], tmp_path: Path) -> None:
    settings = ExportSettings(
        tmp_path,
        name="x",
        form=SoundFormat.MP3,
        sample_rate=44100,
        loudness=Loudness.ACX,
        silence=Silence(0.7, 1.5),
    )
    done = exported(services, parts, settings)
    [measured] = done.measured  # type: ignore[attr-defined]
    assert (measured.faults, measured.rms) == ((), pytest.approx(-20, abs=0.5))
    judge = judged(tmp_path / "x.mp3")
    assert -23 <= judge["rms"] <= -18
    assert judge["rms"] == pytest.approx(measured.rms, abs=0.3)
    assert judge["peak"] <= -3
    info = soundfile.info(tmp_path / "x.mp3")
    assert (info.samplerate, info.subtype) == (44100, "MPEG_LAYER_III")
    assert (tmp_path / "x.mp3").stat().st_size / info.duration == pytest.approx(24000, rel=0.05)
    assert done.notes == ()  # type: ignore[attr-defined]


def test_what_acx_asks_of_the_file_beside_its_loudness_is_said(
    services: Services, parts: list[Part], tmp_path: Path
) -> None:
    small = ExportSettings(
        tmp_path, form=SoundFormat.MP3, sample_rate=22050, bit_rate=64000, loudness=Loudness.ACX
    )
    done = exported(services, parts, small)
    assert done.notes == (  # type: ignore[attr-defined]
        "ACX takes 44.1 kHz and at least 192 kbit/s, this is 22.05 kHz and 64 kbit/s.",
        "ACX wants 0.5 to 1 s of quiet before the words and 1 to 5 s after them: see Silence.",
    )


def test_peaks_that_stand_in_the_way_are_turned_down(services: Services, tmp_path: Path) -> None:
    samples = speechlike(4.0, 0.05)
    samples[::3000] *= 4
    settings = ExportSettings(tmp_path, name="x", loudness=Loudness.PODCAST)
    done = exported(services, [part(services, 0, samples)], settings)
    [measured] = done.measured  # type: ignore[attr-defined]
    assert (measured.faults, measured.lufs) == ((), pytest.approx(-16, abs=0.1))
    assert 1 < measured.turned_down < 6.5
    judge = judged(tmp_path / "x.wav")
    assert judge["lufs"] == pytest.approx(-16, abs=0.2)
    assert judge["true_peak"] <= -0.9


def test_what_gain_cannot_do_is_said(services: Services, tmp_path: Path) -> None:
    peaky = np.zeros(3 * RATE, np.float32)
    peaky[::6000] = 0.9
    peaky += speechlike(3.0, 0.002)
    loud = part(services, 0, peaky)
    for loudness, said in ((Loudness.PODCAST, "below -16: louder"), (Loudness.ACX, "23 to -18 dB are taken")):
        settings = ExportSettings(tmp_path, name=f"x{loudness}", loudness=loudness)
        [measured] = exported(services, [loud], settings).measured  # type: ignore[attr-defined]
        assert any(said in fault for fault in measured.faults)
        assert "More than 6 dB off its peaks would be heard" in measured.faults[-1]
        assert measured.turned_down == pytest.approx(6.0, abs=0.6)
        assert measured.true_peak <= (-1.0 if loudness is Loudness.PODCAST else -3.0)
    noisy = part(services, 1, speechlike(3.0) + np.float32(0.004) * speechlike(3.0, 1.0, seed=9))
    steady = part(services, 2, np.random.default_rng(1).normal(0, 0.01, 2 * RATE).astype(np.float32))
    settings = ExportSettings(tmp_path, name="noisy", loudness=Loudness.ACX, silence=Silence(between=0))
    [measured] = exported(services, [noisy, steady], settings).measured  # type: ignore[attr-defined]
    assert any("noise in its pauses" in fault for fault in measured.faults)


def test_long_sound_does_not_fill_the_memory(services: Services, tmp_path: Path) -> None:
    import tracemalloc

    long = part(services, 0, speechlike(15.0))
    many = [Part(f"b{number}", number, TEXTS[0], long.take, 0.2) for number in range(4)]
    settings = ExportSettings(tmp_path, name="x")
    tracemalloc.start()
    exported(services, many, settings)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert soundfile.info(tmp_path / "x.wav").duration > 60
    assert most < 2e6, "a third of what the samples of this minute take"
