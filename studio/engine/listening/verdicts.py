"""What a figure means for a purpose, in a word and a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """From best to worst."""

    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"


class Purpose(StrEnum):
    """What a recording is to serve."""

    SIMILARITY = "clone_similarity"
    STABILITY = "clone_stability"
    DATASET = "dataset"


@dataclass(frozen=True, slots=True)
class Measure:
    """One property of a recording: its figure in `unit`, what it means, and a sentence for people."""

    name: str
    figure: float
    unit: str
    verdict: Verdict
    sentence: str


WANTED = {Purpose.SIMILARITY: (3.0, 10.0), Purpose.STABILITY: (10.0, 20.0), Purpose.DATASET: (1.0, 30.0)}
"""Seconds of speech that serve best: about 5 for similarity, 10 to 20 for stability (API reference)."""


def graded(figure: float, good: float, fair: float, *, more_is_better: bool = True) -> Verdict:
    """The verdict of a figure, by where the good ones and the fair ones begin."""
    sign = 1 if more_is_better else -1
    if sign * figure >= sign * good:
        return Verdict.GOOD
    return Verdict.FAIR if sign * figure >= sign * fair else Verdict.POOR


def length(seconds: float, purpose: Purpose) -> Measure:
    """Of the speech, without its pauses."""
    least, most = WANTED[purpose]
    if seconds < least:
        verdict = Verdict.FAIR if seconds >= least / 2 else Verdict.POOR
        sentence = f"There are {seconds:.1f} s of speech; {least:.0f} to {most:.0f} s serve best."
    elif seconds > most:
        verdict = Verdict.FAIR if purpose is not Purpose.DATASET else Verdict.POOR
        sentence = f"There are {seconds:.1f} s of speech; the best {most:.0f} s of it are enough."
    else:
        verdict, sentence = Verdict.GOOD, f"There are {seconds:.1f} s of speech, which is enough."
    return Measure("length", seconds, "s", verdict, sentence)


def clipping(share: float) -> Measure:
    """Of the samples, how many stand at the limit."""
    verdict = graded(share, 1e-5, 1e-3, more_is_better=False)
    sentences = {
        Verdict.GOOD: "Nothing is clipped.",
        Verdict.FAIR: "A few peaks are clipped; recorded a little more quietly it would sound cleaner.",
        Verdict.POOR: "Much is clipped and sounds harsh: record it again, more quietly.",
    }
    return Measure("clipping", share, "share", verdict, sentences[verdict])


def noise(decibels: float) -> Measure:
    """Speech above its background."""
    verdict = graded(decibels, 35.0, 20.0)
    sentences = {
        Verdict.GOOD: "The background is quiet.",
        Verdict.FAIR: "Some noise can be heard behind the voice.",
        Verdict.POOR: "The noise is nearly as loud as the voice: choose a quieter place.",
    }
    return Measure("noise", decibels, "dB", verdict, sentences[verdict])


def bandwidth(hertz: float) -> Measure:
    """How high the voice reaches."""
    verdict = graded(hertz, 7000.0, 3800.0)
    sentences = {
        Verdict.GOOD: "The sound is full up to its heights.",
        Verdict.FAIR: "The heights are missing, as after a strong compression.",
        Verdict.POOR: "It sounds like a telephone: everything high is missing.",
    }
    return Measure("bandwidth", hertz, "Hz", verdict, sentences[verdict])


def reverb(seconds: float) -> Measure:
    """How long the room goes on."""
    verdict = graded(seconds, 0.55, 1.0, more_is_better=False)
    sentences = {
        Verdict.GOOD: "The room is hardly heard.",
        Verdict.FAIR: "The room can be heard; nearer to the microphone it would be drier.",
        Verdict.POOR: "The room echoes: record nearer to the microphone, among soft things.",
    }
    return Measure("reverb", seconds, "s", verdict, sentences[verdict])


def second_speaker(likeness: float) -> Measure:
    """How alike the least alike stretches are."""
    verdict = graded(likeness, 0.72, 0.6)
    sentences = {
        Verdict.GOOD: "One person speaks.",
        Verdict.FAIR: "The voice changes in the middle; perhaps somebody else speaks there.",
        Verdict.POOR: "More than one person seems to speak: choose a part with one alone.",
    }
    return Measure("second_speaker", likeness, "cosine", verdict, sentences[verdict])


def worst(verdicts: list[Verdict]) -> Verdict:
    """The worst of them."""
    order = list(Verdict)
    return max(verdicts, key=order.index)
