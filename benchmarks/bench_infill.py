"""Infill as the studio does it: the seams of patches beside the same words pasted in and beside the true
ones, how alike the speaker stays, whether the words are there, and how soon a patch is heard."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import numpy as np
import soundfile
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.bench_window import _until
from benchmarks.figure import Figure, Goal, at_least, at_most
from benchmarks.recordings import RAW, Spoken, Stretch, recordings, stretches
from studio.audio.patch_file import PatchFile
from studio.audio.recording import Recording, open_recording
from studio.audio.treated import treated
from studio.core.as_recorded import SpeakerAt
from studio.core.cancel import CancelToken
from studio.core.clip import Clip
from studio.core.infill import InfillRequest
from studio.core.passage import Passage
from studio.core.patch import Treatment
from studio.core.region import Region
from studio.core.seam_verdict import Seams
from studio.core.seam_wording import Measure, Verdict
from studio.core.speech import SpeechRequest
from studio.services.judge_seams import around_in, fit, judge_seams
from studio.services.studio import Services

if TYPE_CHECKING:
    from studio.desk import Desk

RECORDINGS, EACH = 5, 4
CONTEXT = 10
TRUE, RAW_SPEECH, MADE, FITTED = "true words", "raw speech, hard cut", "as made", "infill"
HARD = Treatment(fade_in=0.0, fade_out=0.0)
PATIENCE_MS = 180_000
TIMED = 4


@dataclass(frozen=True, slots=True)
class Score:
    """One patch: its seams, how alike its speaker is to the context, and how many words are suspect."""

    seams: Seams
    similarity: float
    suspects: int


def measure() -> Iterator[Figure]:
    """Yields figures of seams, speaker and words over 20 patches, then the seconds to hearing one, in the
    window, beside speaking the same words."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from studio.desk import Desk, make_application
    from studio.library.paths import Paths

    application = QApplication.instance() or make_application(["bench"])
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Paths.under(Path(folder) / "home"))
        desk.show()
        try:
            _until(desk.window.places.whole)
            assert desk.services is not None
            wait(lambda: bool(desk.engine.base_url))
            yield from _figures(desk, desk.services, Path(folder))
        finally:
            desk.window.close()
            application.processEvents()


def _figures(desk: Desk, services: Services, folder: Path) -> Iterator[Figure]:
    spoken = recordings(services, folder, RECORDINGS)
    places = [place for each in spoken for place in stretches(services, each, EACH)]
    people = sum(each.is_human for each in spoken)
    method = (
        f"{len(places)} patches in {len(spoken)} recordings, {people} of them of people; voice as recorded"
    )
    bench = Bench(services, folder)
    scores = bench.all(places)
    yield from _seams(scores, method)
    yield from _speakers(scores, method)
    yield from _hearing(desk, services, spoken[0])


class Bench:
    """Makes and judges every way of saying words in a recording."""

    def __init__(self, services: Services, folder: Path) -> None:
        self._services, self._folder, self._count = services, folder, 0

    def all(self, places: Sequence[Stretch]) -> dict[str, list[Score]]:
        """The scores of all ways."""
        scores: dict[str, list[Score]] = {name: [] for name in (TRUE, RAW_SPEECH, MADE, FITTED)}
        for place in places:
            recording = open_recording(place.spoken.path)
            try:
                for name, patch in self._ways(recording, place):
                    scores[name].append(self._score(recording, place, patch, listens=name != MADE))
            finally:
                recording.close()
        return scores

    def _ways(self, recording: Recording, at: Stretch) -> Iterator[tuple[str, PatchFile]]:
        own = recording.read(at.place.start, len(at.place))
        yield TRUE, PatchFile(at.place, self._written(own, recording.sample_rate))
        cancel, services = CancelToken(), self._services
        voice = services.as_recorded(who(recording, at), cancel)
        raw = services.speak(SpeechRequest(at.text, voice, format=RAW), services.project, cancel)
        yield RAW_SPEECH, PatchFile(at.place, services.project.take_path(raw), HARD)
        made = services.infill(request(recording, at, voice), services.project, cancel)
        plain = PatchFile(at.place, services.project.take_path(made))
        yield MADE, plain
        yield FITTED, fit(recording, plain)

    def _score(self, recording: Recording, at: Stretch, patch: PatchFile, *, listens: bool) -> Score:
        seams = judge_seams(recording, patch)
        if not listens:
            return Score(seams, 0.0, 0)
        sound = treated(patch.read().clip, around_in(recording, patch.place), patch.treatment)
        written = self._written(sound, recording.sample_rate)
        beside = Passage(at.spoken.path, context(recording, at))
        cancel, services = CancelToken(), self._services
        alike = services.listen.compare(Passage(written), beside, cancel)
        heard = services.listen_in_place(recording, patch, at.text, cancel, words=at.words)
        return Score(seams, alike, len(heard.suspects))

    def _written(self, sound: np.ndarray, rate: int) -> Path:  # type: ignore[type-arg]
        self._count += 1
        path = self._folder / f"patch-{self._count}.wav"
        soundfile.write(path, Clip(sound, rate).samples, rate, subtype="FLOAT")
        return path


def who(recording: Recording, at: Stretch) -> SpeakerAt:
    """Who speaks there."""
    around = context(recording, at)
    return SpeakerAt(at.spoken.path, at.spoken.name, at.place, around.start, around.end)


def request(recording: Recording, at: Stretch, voice: str) -> InfillRequest:
    """The words of a stretch, asked for between its contexts."""
    around = context(recording, at)
    left, right = Region(around.start, at.place.start), Region(at.place.end, around.end)
    path = at.spoken.path
    return InfillRequest(at.text, voice, Passage(path, left), Passage(path, right), format=RAW)


def context(recording: Recording, at: Stretch) -> Region:
    """What is sent along, with the place itself."""
    reach = CONTEXT * recording.sample_rate
    return Region(max(0, at.place.start - reach), min(recording.frames, at.place.end + reach))


# Figures


def _seams(scores: dict[str, list[Score]], method: str) -> Iterator[Figure]:
    raw, true = _bad(scores[RAW_SPEECH]), _bad(scores[TRUE])
    peer = f"{RAW_SPEECH} {raw:.0f} %, {MADE} {_bad(scores[MADE]):.0f} %, {TRUE} {true:.0f} %"
    yield Figure("seams that are good", _good(scores[FITTED]), "%", at_least(_good(scores[RAW_SPEECH])),
                 f"{RAW_SPEECH} {_good(scores[RAW_SPEECH]):.0f} %, {MADE} {_good(scores[MADE]):.0f} %,"
                 f" {TRUE} {_good(scores[TRUE]):.0f} %", method)  # fmt: skip
    yield Figure("seams that are heard", _bad(scores[FITTED]), "%", at_most(max(raw / 2, 5.0)), peer, method)
    for measure_ in Measure:
        yield from _steps(measure_, scores, method)
    worse = [fitted.seams.badness / max(raw.seams.badness, 1e-6) for fitted, raw in
             zip(scores[FITTED], scores[RAW_SPEECH], strict=True)]  # fmt: skip
    yield Figure("all steps together ÷ raw speech", median(worse), "", at_most(0.7), RAW_SPEECH, method)


def _steps(measure_: Measure, scores: dict[str, list[Score]], method: str) -> Iterator[Figure]:
    """The median size of one step, over all seams at which it can be told."""
    sizes = {name: _sizes(measure_, some) for name, some in scores.items()}
    if not sizes[FITTED] or not sizes[RAW_SPEECH]:
        return
    unit = {Measure.PITCH: "semitones", Measure.PAUSE: "s"}.get(measure_, "dB")
    told = {name: median(some) if some else 0.0 for name, some in sizes.items()}
    peer = ", ".join(f"{name} {told[name]:.2g}" for name in (RAW_SPEECH, MADE, TRUE))
    yield Figure(f"step in {measure_.value.lower()}", told[FITTED], unit, _no_worse(told), peer, method)


def _no_worse(told: dict[str, float]) -> Goal:
    """Than the true words or than raw speech, whichever is more: neither is to be beaten below nature."""
    return at_most(round(max(told[TRUE], told[RAW_SPEECH]), 3))


def _speakers(scores: dict[str, list[Score]], method: str) -> Iterator[Figure]:
    scores = {name: some for name, some in scores.items() if name != MADE}
    alike = {name: median(score.similarity for score in some) for name, some in scores.items()}
    peer = ", ".join(f"{name} {alike[name]:.3f}" for name in (RAW_SPEECH, TRUE))
    yield Figure("similarity to the context", alike[FITTED], "", at_least(round(alike[RAW_SPEECH], 3)), peer,
                 f"the engine's own encoder; {method}")  # fmt: skip
    suspects = {name: sum(score.suspects > 0 for score in some) for name, some in scores.items()}
    peer = ", ".join(f"{name} {suspects[name]}" for name in (RAW_SPEECH, TRUE))
    goal = at_most(max(suspects[TRUE], suspects[RAW_SPEECH]))
    yield Figure("patches with a suspect word", float(suspects[FITTED]), "", goal, peer, method)


def _good(scores: Sequence[Score]) -> float:
    return 100 * float(np.mean([seam.verdict is Verdict.GOOD for each in scores for seam in each.seams.all]))


def _bad(scores: Sequence[Score]) -> float:
    return 100 * float(np.mean([seam.verdict is Verdict.BAD for each in scores for seam in each.seams.all]))


def _sizes(measure_: Measure, scores: Sequence[Score]) -> list[float]:
    steps = (seam.step(measure_).value for each in scores for seam in each.seams.all)
    return [abs(step) for step in steps if step is not None]


# Hearing


def _hearing(desk: Desk, services: Services, spoken: Spoken) -> Iterator[Figure]:
    """From the press after the words are typed until the patch is ready to sound in its place, beside the
    engine's answer alone; at places that it has not heard before, in turns."""
    from studio.ui.tabs.infill.making import COUNT
    from studio.ui.tabs.infill.tab import InfillTab

    tab = next(tab for tab in desk.window.tabs if isinstance(tab, InfillTab))
    services.settings.set(COUNT, 1)
    desk.window.app_bar.tabs.setCurrentIndex(desk.window.tabs.index(tab))
    acts = tab.presenter
    acts.open(spoken.path)
    wait(lambda: acts.page.recording is not None and acts.page.recording.whole)
    wait(lambda: bool(acts.page.words) and not desk.pool.jobs())
    recording = open_recording(spoken.path)
    heard, alone, said = [], [], []
    for number, place in enumerate(stretches(services, spoken, 2 * TIMED)):
        voice = services.as_recorded(who(recording, place), CancelToken())
        if number % 2:
            alone.append(_seconds(lambda at=place, by=voice: _infilled(services, recording, at, by)))
            said.append(_seconds(lambda at=place, by=voice: _said(services, at, by)))
        else:
            heard.append(_heard_after(desk, place))
            wait(lambda: not desk.pool.jobs())
    recording.close()
    method = f"{len(heard)} patches of one recording in the window, in turns with {len(alone)} requests"
    ratio = median(heard) / median(alone)
    yield Figure(
        "selection to hearing ÷ the request alone", ratio, "", at_most(1.5), "services.infill", method
    )
    peer = f"the request alone {median(alone):.2f} s, speaking the words {median(said):.2f} s"
    yield Figure("selection to hearing the patch", median(heard), "s", None, peer, method)


def _seconds(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def _infilled(services: Services, recording: Recording, at: Stretch, voice: str) -> None:
    services.infill(request(recording, at, voice), services.project, CancelToken())


def _said(services: Services, at: Stretch, voice: str) -> None:
    services.speak(SpeechRequest(at.text, voice, format=RAW, seed=9), services.project, CancelToken())


def _heard_after(desk: Desk, at: Stretch) -> float:
    from studio.ui.tabs.infill.tab import InfillTab
    from studio.ui.waveform.gap import gap_around

    tab = next(tab for tab in desk.window.tabs if isinstance(tab, InfillTab))
    acts, rate = tab.presenter, soundfile.info(at.spoken.path).samplerate
    acts.hearing.playing.unload()
    total = soundfile.info(at.spoken.path).duration
    acts.set_gap(gap_around(at.place.start / rate, at.place.end / rate, total))
    acts.writing.set_text(f"{at.text} indeed")
    began = time.perf_counter()
    tab.body.patch.primary.click()
    wait(lambda: acts.hearing.playing.key.startswith("infill:take:"), 5)
    return time.perf_counter() - began


def wait(until: Callable[[], bool], every: int = 20) -> None:
    """Runs the window until something is so; RuntimeError if it does not come to it."""
    for _ in range(PATIENCE_MS // every):
        if until():
            return
        loop = QEventLoop()
        QTimer.singleShot(every, loop, loop.quit)
        loop.exec()
    raise RuntimeError("the window did not come to it")
