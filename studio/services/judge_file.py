"""Judging the files of a dataset: this computer measures and listens, whoever keeps them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from difflib import SequenceMatcher
from pathlib import Path

import numpy as np

from studio.audio.recording import Recording, open_recording
from studio.core.cancel import CancelToken
from studio.core.dataset import DatasetClip
from studio.core.dataset_judgement import (
    JUDGED,
    FileJudgement,
    Mark,
    clipping_mark,
    length_mark,
    noise_mark,
    rate_mark,
    room_mark,
    silence_mark,
    speakers_mark,
    speech_mark,
    text_mark,
)
from studio.core.errors import BadSound, NotOffered
from studio.core.hearing import HeardWord, Judgement, Marks, Stretch
from studio.core.language import tr
from studio.core.listen_back import ALIKE, bare
from studio.core.passage import Passage
from studio.services.input_sound import InputSounds
from studio.services.listen import Listen
from studio.services.make_take import untold
from studio.services.receiving import Progress

BLOCK = 1 << 18
FULL, RUN = 0.985, 3
"""Of the clip's own peak, and samples in a row, as `audio.condition` counts what is clipped."""
MOST_CLIPPED, TOGETHER = 400, 0.05
"""Stretches that are kept to be drawn, and seconds between two that are drawn as one."""
FEW = 4
"""Words that one figure may stand for."""
PURPOSE, VERSION = "dataset", 1
"""What the engine is asked, and which rules judge: with others all is judged anew."""


class JudgeFile:
    """`judge_file(path, cancel)`: what a clip is like and whether it serves. Raises FileMissing, BadSound for
    what cannot be read, EngineGone, and Cancelled. Nothing is charged, and the file is only read."""

    def __init__(self, inputs: InputSounds, listen: Listen) -> None:
        self._inputs, self._listen = inputs, listen

    def __call__(self, path: Path, cancel: CancelToken, *, progress: Progress = untold) -> FileJudgement:
        passage = Passage(path)
        progress(tr("Judging {name}", name=path.name), None)
        recording = open_recording(path, cancel, readable=self._inputs.readable(path, cancel))
        try:
            sound, clipped = _looked_through(recording, cancel)
            facts = (
                recording.seconds,
                recording.sample_rate,
                recording.channels,
                recording.kind,
                sound,
            )
        finally:
            recording.close()
        if facts[0] > JUDGED:
            return FileJudgement(*facts, (length_mark(facts[0]), rate_mark(facts[1], None)))
        marks, judged = self._heard(passage, cancel)
        text, heard, match = self._compared(passage, cancel)
        spoken = marks.speech if marks is not None else ()
        expected = match is None and _others_have_texts(path)
        found = _marks(facts[0], facts[1], spoken, judged, text_mark(match, expected=expected))
        share = _share(spoken, facts[0]) if judged is not None else 0.0
        return FileJudgement(*facts, found, share, spoken, clipped, text, heard)

    def _heard(self, passage: Passage, cancel: CancelToken) -> tuple[Marks | None, Judgement | None]:
        """Where somebody speaks, and what the engine thinks of it; None where nobody does."""
        marks = self._listen.marks(passage, cancel)
        if not marks.speech:
            return marks, None
        try:
            return marks, self._listen.judge(passage, PURPOSE, cancel)
        except BadSound:
            return marks, None

    def _compared(self, passage: Passage, cancel: CancelToken) -> tuple[str, str, float | None]:
        """The text beside it, what is heard in it, and how much of the text that is."""
        text = text_beside(passage.path)
        if not text:
            return "", "", None
        try:
            heard = self._listen.words(passage, cancel)
        except NotOffered:
            return text, "", None
        return text, heard.text, word_match(text, heard.words)


def judgement_key(clip: DatasetClip) -> str:
    """The same for the same content with the same text beside it."""
    text = text_beside(Path(clip.path))
    told = hashlib.sha256(text.encode()).hexdigest()[:12] if text else "none"
    return f"{VERSION}.{clip.sha256}.{told}"


def text_beside(path: Path) -> str:
    """What is written in the `.txt` of the same name; empty where there is none that can be read."""
    try:
        content = path.with_suffix(".txt").read_bytes()
    except OSError:
        return ""
    try:
        return content.decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace").strip()


def word_match(text: str, heard: Sequence[HeardWord]) -> float:
    """The share of the text's words that are said, 0 to 1; what is said beside them counts against it. Words
    that sound alike pass, as do figures beside words («5», “five”)."""
    wanted = [word for word in map(bare, text.split()) if word]
    said = [word for word in (bare(each.word) for each in heard) if word]
    changes = SequenceMatcher(None, wanted, said, autojunk=False).get_opcodes()
    wrong = sum(_wrong(wanted[a1:a2], said[b1:b2]) for kind, a1, a2, b1, b2 in changes if kind != "equal")
    return max(0.0, 1.0 - wrong / len(wanted)) if wanted else 0.0


def _wrong(wanted: Sequence[str], said: Sequence[str]) -> int:
    """How many words of a stretch are others."""
    figures = [any(map(str.isdigit, "".join(side))) for side in (wanted, said)]
    if figures[0] != figures[1] and 0 < max(len(wanted), len(said)) <= FEW and wanted and said:
        return 0
    alike = sum(_alike(one, other) for one, other in zip(wanted, said, strict=False))
    return max(len(wanted), len(said)) - alike


def _alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= ALIKE


def _marks(
    seconds: float, rate: int, spoken: tuple[Stretch, ...], judged: Judgement | None, text: Mark | None
) -> tuple[Mark, ...]:
    measures = {measure.name: measure for measure in judged.measures} if judged is not None else {}
    if not measures:
        return (speech_mark(0.0), length_mark(seconds), rate_mark(rate, None))
    found = (
        speakers_mark(measures["second_speaker"]),
        text,
        clipping_mark(measures["clipping"]),
        noise_mark(measures["noise"]),
        rate_mark(rate, measures["bandwidth"]),
        speech_mark(_share(spoken, seconds)),
        silence_mark(_longest_silence(spoken, seconds)),
        room_mark(measures["reverb"], len(spoken)),
        length_mark(seconds),
    )
    return tuple(mark for mark in found if mark is not None)


def _share(spoken: tuple[Stretch, ...], seconds: float) -> float:
    return min(1.0, sum(each.end - each.start for each in spoken) / max(seconds, 0.001))


def _longest_silence(spoken: tuple[Stretch, ...], seconds: float) -> float:
    edges = [0.0, *(edge for each in spoken for edge in (each.start, each.end)), seconds]
    return max(end - start for start, end in zip(edges[::2], edges[1::2], strict=True))


def _others_have_texts(path: Path) -> bool:
    return next(path.parent.glob("*.txt"), None) is not None


def _looked_through(recording: Recording, cancel: CancelToken) -> tuple[str, tuple[Stretch, ...]]:
    """The same word for the same samples, whatever file they are in; and where they stand at the limit."""
    digest, peak = hashlib.sha256(f"{recording.sample_rate}.{recording.channels}".encode()), 0.0
    for start in range(0, recording.frames, BLOCK):
        cancel.check()
        block = recording.read(start, min(BLOCK, recording.frames - start))
        peak = max(peak, float(np.abs(block).max(initial=0.0)))
        digest.update(np.asarray(np.clip(np.rint(block * 32767), -32768, 32767), np.int16).tobytes())
    return digest.hexdigest(), _clipped(recording, peak, cancel)


def _clipped(recording: Recording, peak: float, cancel: CancelToken) -> tuple[Stretch, ...]:
    found: list[Stretch] = []
    if peak < 0.1:
        return ()
    for start in range(0, recording.frames, BLOCK):
        cancel.check()
        block = recording.read(start, min(BLOCK, recording.frames - start))
        level = np.abs(block if block.ndim == 1 else block[:, int(np.abs(block).max(axis=0).argmax())])
        flat = np.abs(np.diff(level, prepend=-1.0)) < 1e-4 * peak
        edges = np.flatnonzero(np.diff(np.concatenate(([0], (level >= FULL * peak) & flat, [0]))))
        for first, last in zip(edges[::2], edges[1::2], strict=True):
            if last - first >= RUN - 1:
                begin, end = max(0, start + int(first) - 1), start + int(last)
                _take_in(found, begin / recording.sample_rate, end / recording.sample_rate)
    return tuple(found)


def _take_in(found: list[Stretch], begin: float, end: float) -> None:
    if found and begin - found[-1].end < TOGETHER:
        found[-1] = Stretch(found[-1].start, end)
    elif len(found) < MOST_CLIPPED:
        found.append(Stretch(begin, end))
