"""Takes are listened to by the real recogniser of this computer."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from studio.audio.encode import whole
from studio.audio.files import read_clip
from studio.core.cancel import CancelToken
from studio.core.captions import CaptionKind
from studio.core.listen_back import Fault
from studio.core.passage import Passage
from studio.core.script_export import ExportSettings, Part, Silence
from studio.core.speech import Container, Encoding, OutputFormat, SpeechRequest
from studio.core.take import Take
from studio.library import clock as clocks
from studio.library.takes import Takes
from studio.library.writer import Writer
from studio.services.studio import Services
from tests.fakes.engine import RunningEngine
from tests.unit.library.requests import MAKING

RAW = OutputFormat(Container.RAW, 24000, Encoding.F32)
TEXT = "It has been automatic since 1984, and nobody has seen it."


def spoken(services: Services, text: str = TEXT) -> Take:
    voice = services.list_voices(CancelToken())[0].id
    return services.speak(SpeechRequest(text, voice, format=RAW), services.project, CancelToken())


def kept(services: Services, samples: np.ndarray, request: SpeechRequest) -> Take:
    """A take of these samples that came without times of words."""
    writer = services.project.new_take(request, MAKING)
    writer.append(whole(samples, RAW.sample_rate, RAW))
    return writer.finish()


def test_what_is_missing_extra_or_cut_is_found_and_nothing_else(speaking: Services) -> None:
    take, project, cancel = spoken(speaking), speaking.project, CancelToken()
    samples = read_clip(project.take_path(take), allow_cut=True).samples
    inside = [round((word.start + 0.2) * RAW.sample_rate) for word in (take.words[3], take.words[7])]
    cut = kept(speaking, samples[slice(*inside)], take.request)
    other = "It has not been automatic since 1984, and has seen it."
    takes, steps = [(take, TEXT), (take, other), (cut, "automatic since 1984, and nobody")], []
    found = list(
        speaking.listen_back.all(takes, project, cancel, progress=lambda step, _: steps.append(step))
    )
    assert [each.is_good for each in found] == [True, False, False]
    missing, extra = found[1].suspects
    assert (missing.fault, missing.words) == (Fault.MISSING, "not")
    assert (extra.fault, extra.words) == (Fault.EXTRA, "nobody")
    when = {word.text: word.start for word in take.words}
    assert (missing.start, extra.start) == pytest.approx((when["been"], when["nobody"]), abs=0.3)
    first, *_, last = found[2].suspects
    assert (first.fault, first.words) == (Fault.CUT_AT_START, "automatic")
    assert last.sentence == "“nobody” is cut short at the end."
    assert (steps[0], len(steps)) == ("Listening to take 1 of 3", 3)


def test_other_languages_are_checked_at_their_edges(speaking: Services) -> None:
    take = spoken(speaking)
    samples = read_clip(speaking.project.take_path(take), allow_cut=True).samples
    german = replace(take.request, language="de")
    whole_one = kept(speaking, samples, german)
    cut = kept(speaking, samples[: round((take.words[3].start + 0.15) * RAW.sample_rate)], german)
    found = [speaking.listen_back(each, TEXT, speaking.project, CancelToken()) for each in (whole_one, cut)]
    assert [each.note[:40] for each in found] == ["Words are listened to in English only; w"] * 2
    assert found[0].is_good
    assert [each.fault for each in found[1].suspects] == [Fault.CUT_AT_END]


def test_takes_without_times_are_timed_by_listening_or_by_estimate(speaking: Services) -> None:
    take = spoken(speaking)
    samples = read_clip(speaking.project.take_path(take), allow_cut=True).samples
    silent = kept(speaking, samples, take.request)
    words, by = speaking.timing(silent, TEXT, speaking.project, CancelToken())
    assert by == "listener"
    assert " ".join(word.text for word in words) == TEXT
    kept_one = speaking.project.takes()[silent.id]
    assert kept_one.timed_here
    assert speaking.timing(kept_one, TEXT, speaking.project, CancelToken()) == (words, "listener")
    again = Takes(speaking.project.folder / "takes", Writer(), clocks.now)
    assert again.all()[silent.id] == kept_one, "it is listened to once, and kept"
    foreign = kept(speaking, samples, replace(take.request, language="de"))
    guessed, by = speaking.timing(foreign, TEXT, speaking.project, CancelToken())
    assert by == "estimate"
    assert [word.text for word in guessed] == TEXT.split()
    assert all(one.end <= other.start + 1e-6 for one, other in pairwise(guessed))
    assert guessed[-1].end == pytest.approx(take.words[-1].end, abs=0.2)


def test_captions_are_within_80_ms_of_the_words_by_the_aligner(
    services: Services, kokoro_engine: RunningEngine, tmp_path: Path
) -> None:
    services.connect.set_engine(kokoro_engine.base_url, kokoro_engine.key)
    texts = ("Good morning, keeper of the lamp. [pause 0.4] It is on.", "Nobody has seen you since spring.")
    parts = [
        Part(f"b{number}", number, text, spoken(services, text), 0.5) for number, text in enumerate(texts, 1)
    ]
    settings = ExportSettings(
        tmp_path,
        name="x",
        silence=Silence(0.5, 0.5),
        captions=frozenset({CaptionKind.SRT, CaptionKind.JSON}),
    )
    services.export_script("X", parts, settings, services.project, CancelToken())
    spoken_words = " ".join(text.replace("[pause 0.4] ", "") for text in texts)
    heard = services.listen.words(Passage(tmp_path / "x.wav"), CancelToken(), transcript=spoken_words).words
    made = json.loads((tmp_path / "x.json").read_text("utf-8"))
    words = [word for block in made["blocks"] for word in block["words"]]
    assert [word["word"] for word in words] == spoken_words.split()
    errors = [abs(word["start"] - other.start) for word, other in zip(words, heard, strict=True)]
    assert np.median(errors) < 0.03
    starts = re.findall(r"00:00:(\d\d),(\d{3}) -->", (tmp_path / "x.srt").read_text("utf-8"))
    captions = [int(seconds) + int(rest) / 1000 for seconds, rest in starts]
    assert len(captions) >= 3
    nearest = [min(abs(start - word.start) for word in heard) for start in captions]
    assert max(nearest) < 0.08
