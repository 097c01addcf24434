"""Clips for a dataset: judged, mended in copies, cut out of recordings, found once."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from studio.core.cancel import CancelToken
from studio.core.dataset import DatasetClip
from studio.core.dataset_judgement import FileJudgement, Grade, Mark, length_mark, rate_mark, speech_mark
from studio.core.errors import BadRequest, BadSound
from studio.core.hearing import HeardWord, Stretch
from studio.core.judgement_table import TableRow, judgement_csv
from studio.core.passage import Passage
from studio.library.dataset_log import DatasetLog, Judgements
from studio.library.record_log import RecordLog
from studio.library.writer import Writer
from studio.services.find_clips import find_clips
from studio.services.find_recordings import find_recordings
from studio.services.fix_copy import mendable
from studio.services.judge_file import judgement_key, text_beside, word_match
from studio.services.studio import Services
from studio.ui.theme.resource import resource

RATE = 24_000


def token() -> CancelToken:
    return CancelToken()


@pytest.fixture(scope="module")
def speech() -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    """Somebody speaks for 4 seconds."""
    sound, rate = soundfile.read(resource("example.flac"), dtype="float32")
    assert rate == RATE
    return np.asarray(sound[round(7.5 * RATE) : round(11.5 * RATE)])


def written(path: Path, sound: object, rate: int = RATE) -> Path:
    soundfile.write(path, sound, rate, "PCM_24")
    return path


def grades(judged: FileJudgement) -> dict[str, Grade]:
    return {mark.name: mark.grade for mark in judged.marks if mark.grade is not Grade.PASS}


def test_a_good_clip_is_ready(speaking: Services, speech: object, tmp_path: Path) -> None:
    judged = speaking.judge_file(written(tmp_path / "one.wav", speech), token())
    assert (grades(judged), judged.words, judged.grade) == ({}, "Ready", Grade.PASS)
    assert judged.usable == pytest.approx(4.0, abs=0.01)
    assert judged.speech > 0.8
    assert judged.spoken[0].start < 0.6
    assert (judged.sample_rate, judged.channels, judged.kind, judged.clipped) == (RATE, 1, "24-bit", ())


def test_each_fault_is_found_and_the_copy_is_better(
    speaking: Services, speech: np.ndarray[tuple[int], np.dtype[np.float32]], tmp_path: Path
) -> None:
    silence = np.zeros(6 * RATE, np.float32)
    loud = np.clip(speech * 8, -0.7, 0.7)
    path = written(tmp_path / "bad.wav", np.concatenate([silence, loud, silence]))
    before = path.read_bytes()
    judged = speaking.judge_file(path, token())
    found = grades(judged)
    assert {"Clipping", "Speech", "Silence"} <= set(found)
    assert judged.grade is Grade.FAIL
    assert judged.clipped
    assert set(mendable(judged)) >= {"Clipping", "Speech", "Silence"}
    [copy] = speaking.fix_copy(path, judged, token())
    assert path.read_bytes() == before, "the original is as it was"
    again = speaking.judge_file(copy, token())
    assert set(grades(again)) < set(found)
    assert again.seconds < 7.0
    with pytest.raises(BadRequest, match="no better"):
        speaking.fix_copy(path, replace(judged, marks=(Mark("Rate", "8 kHz", Grade.FAIL, "Dull"),)), token())


def test_a_clip_in_which_nobody_speaks_fails(speaking: Services, tmp_path: Path) -> None:
    judged = speaking.judge_file(written(tmp_path / "none.wav", np.zeros(2 * RATE)), token())
    assert (judged.words, judged.grade, judged.usable) == ("Nobody speaks in it", Grade.FAIL, 0.0)
    broken = tmp_path / "broken.wav"
    broken.write_bytes(b"RIFF")
    with pytest.raises(BadSound):
        speaking.judge_file(broken, token())


def test_a_text_beside_it_is_compared(
    speaking: Services, speech: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path / "one.wav", speech)
    heard = speaking.listen.words(Passage(path), token())
    monkeypatch.setattr(speaking.listen, "words", lambda *_: heard)
    text = "They open the doors at nine, and by noon the queue went round the block."
    (tmp_path / "one.txt").write_text(text, "utf-8")
    judged = speaking.judge_file(path, token())
    assert (judged.text, judged.heard) == (text, heard.text)
    mark = judged.mark("Text match")
    assert mark is not None
    assert mark.shown == f"{word_match(text, heard.words) * 100:.0f} %"
    (tmp_path / "one.txt").write_text("Something else entirely is written in this file, all along.", "utf-8")
    assert speaking.judge_file(path, token()).words == "Words differ from its text"
    other = written(tmp_path / "two.wav", speech)
    assert speaking.judge_file(other, token()).words == "No text beside it"


def test_words_are_matched_as_people_would() -> None:
    heard = tuple(HeardWord(word, n, n + 1.0) for n, word in enumerate("at 5 the queue went round".split()))
    assert word_match("At five, the queue went round.", heard) == 1.0
    assert word_match("At five the queue went round the block", heard) == pytest.approx(6 / 8)
    assert word_match("Nothing of this", heard) == 0.0
    assert word_match("", heard) == 0.0


def test_texts_of_any_encoding_are_read(tmp_path: Path) -> None:
    path = tmp_path / "one.wav"
    assert text_beside(path) == ""
    for content, text in ((b"\xef\xbb\xbfcaf\xc3\xa9", "café"), (b"caf\xe9\r\n", "café"), (b"", "")):
        path.with_suffix(".txt").write_bytes(content)
        assert text_beside(path) == text


@pytest.mark.parametrize(
    ("mark", "grade"),
    [
        (length_mark(0.4), Grade.FAIL),
        (length_mark(12.0), Grade.PASS),
        (length_mark(45.0), Grade.LOOK),
        (length_mark(1000.0), Grade.FAIL),
        (rate_mark(48000, None), Grade.PASS),
        (rate_mark(16000, None), Grade.LOOK),
        (rate_mark(8000, None), Grade.FAIL),
        (speech_mark(0.9), Grade.PASS),
        (speech_mark(0.6), Grade.LOOK),
        (speech_mark(0.3), Grade.FAIL),
        (speech_mark(0.0), Grade.FAIL),
    ],
)
def test_figures_are_judged(mark: Mark, grade: Grade) -> None:
    assert mark.grade is grade
    assert bool(mark.words and mark.sentence) is (grade is not Grade.PASS)


def test_a_long_clip_is_cut_at_its_pauses(speaking: Services, tmp_path: Path) -> None:
    time = np.arange(50 * RATE) / RATE
    sound = 0.3 * np.sin(time * 900) * (time % 5 < 4.5)
    path = written(tmp_path / "long.wav", sound)
    marks = (length_mark(50.0),)
    judged = FileJudgement(50.0, RATE, 1, "24-bit", "x", marks, 0.9, (Stretch(0.0, 50.0),))
    copies = speaking.fix_copy(path, judged, token())
    assert [copy.name for copy in copies[:2]] == ["long (part 01).wav", "long (part 02).wav"]
    assert sum(soundfile.info(copy).duration for copy in copies) == pytest.approx(50.0, abs=0.01)
    assert max(soundfile.info(copy).duration for copy in copies) <= 20.0


def test_clips_are_cut_out_of_a_recording(speaking: Services, tmp_path: Path) -> None:
    sound = np.random.default_rng(3).standard_normal(RATE * 4) * 0.1
    path = written(tmp_path / "interview.wav", sound)
    made = speaking.cut_clips(path, [(0.5, 1.5), (2.0, 2.1), (3.0, 9.0)], token())
    assert [each.name for each in made] == ["interview 0m00.5s.wav", "interview 0m03.0s.wav"]
    whole = soundfile.read(path, dtype="int32")[0]
    cut = soundfile.read(made[0], dtype="int32")[0]
    assert np.array_equal(cut, whole[RATE // 2 : RATE // 2 + RATE]), "sample for sample"
    with pytest.raises(BadRequest, match="too short"):
        speaking.cut_clips(path, [(1.0, 1.1)], token())


# What is known of them


def test_files_are_found_in_the_order_people_count(tmp_path: Path) -> None:
    for name in ("t10.wav", "t2.wav", "t2 copy.wav", ".t1.wav", "notes.txt", "sub/t1.flac"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    odd = tmp_path / "notes.txt"
    found = [path.name for path in find_recordings([tmp_path, tmp_path / "t2.wav", odd], token())]
    assert found == ["t1.flac", "t2.wav", "t2 copy.wav", "t10.wav", "notes.txt"]
    clips = find_clips([tmp_path], token())
    assert len({clip.sha256 for clip in clips}) == 1, "the content alone counts"


def test_a_log_outlives_a_torn_line(tmp_path: Path) -> None:
    log = RecordLog(tmp_path / "a" / "log.jsonl")
    assert log.read() == ()
    log.append({"n": 1}, {"n": 2})
    with (tmp_path / "a" / "log.jsonl").open("ab") as file:
        file.write(b'{"n": 3, "half')
    log.append({"n": 4})
    assert [record["n"] for record in log.read()] == [1, 2, 4]


def test_what_belongs_to_a_dataset_is_known_the_next_time(tmp_path: Path) -> None:
    log = DatasetLog(tmp_path, Writer())
    one, two = DatasetClip("/a/one.wav", 3, "1"), DatasetClip("/a/two.wav", 4, "2", copy_of="/a/x.wav")
    log.add("here/d1", [one, two])
    log.note("here/d1", replace(one, sent=True))
    log.add("here/d2", [one])
    log.drop("here/d2", [one])
    with (tmp_path / "dataset_files.jsonl").open("ab") as file:
        file.write(b'{"dataset": "here/d1", "act": "add", "path": 5, "odd": true}\n[1]\n')
    again = DatasetLog(tmp_path, Writer())
    assert again.clips("here/d1") == (replace(one, sent=True), two)
    assert again.clips("here/d2") == ()
    again.drop_dataset("here/d1")
    assert DatasetLog(tmp_path, Writer()).clips("here/d1") == ()


def test_a_judgement_is_known_by_content_and_text(tmp_path: Path) -> None:
    path = tmp_path / "one.wav"
    clip = DatasetClip(str(path), 3, "abc")
    key = judgement_key(clip)
    marks = (Mark("Noise", "−20 dB", Grade.LOOK, "Noise", "It would be learned."),)
    judged = FileJudgement(
        5.0, RATE, 1, "24-bit", "s", marks, 0.9, (Stretch(0.0, 4.0),), (Stretch(1.0, 1.1),), "a", "b"
    )
    Judgements(tmp_path, Writer()).keep(key, judged)
    assert Judgements(tmp_path, Writer()).find(key) == judged
    path.with_suffix(".txt").write_text("Now there is a text.")
    assert judgement_key(clip) != key
    assert Judgements(tmp_path, Writer()).find(judgement_key(clip)) is None


def test_the_table_is_what_spreadsheets_read() -> None:
    judged = FileJudgement(5.0, RATE, 1, "24-bit", "s", (Mark("Noise", "−20 dB"),), text="=1+1")
    table = judgement_csv(
        [
            TableRow("a,b.wav", "/x/a,b.wav", "Sent", judged),
            TableRow("c", "", "Held", None, reason="It is no sound file."),
        ]
    )
    lines = table.splitlines()
    assert lines[1].startswith('"a,b.wav","/x/a,b.wav",Sent,pass,Ready,,5.0,24000,1,')
    assert "-20 dB" in lines[1]
    assert "'=1+1" in lines[1]
    assert lines[2].startswith("c,,Held,,It is no sound file.,,")
    assert len({len(cells) for cells in csv.reader(lines)}) == 1
