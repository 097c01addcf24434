"""Why a piece of a recording is not said again: clauses behind «made without the melody match:»."""

from __future__ import annotations

import numpy as np

from studio.audio.resample import resample
from studio.core.clip import FloatArray
from studio.engine.likeness.heard import Flags
from studio.engine.likeness.spectra import Real, short_spectra
from studio.engine.listening.pitch_track import PitchTrack
from studio.engine.listening.voice_activity import RATE as VAD_RATE
from studio.engine.listening.voice_activity import WINDOW, likelihoods
from studio.engine.speech.model import SAMPLE_RATE

NO_PERFORMER = "only the small English voice is installed here"
NO_WORDS = "the recording has no words that could be made out"
UNSURE = "the words are not English, or not clear enough"
NOT_PLACED = "the words could not be placed in time"
NOT_UNDERSTOOD = "the words could not be understood when they were said again"
WHISPERED = "the recording is whispered and has no melody"
MUSIC = "the recording has music under the voice"
NOISE = "the noise in the recording is almost as loud as the voice"
SUNG = "the recording is sung"

_UNSPOKEN, _ENOUGH = 0.3, 20
_NEAR = 22.0
"""dB below the voice, in which what is heard in the pauses disturbs the words."""
_TONAL = 0.25
"""Flatness of the spectrum (geometric by arithmetic mean): 0.56 for noise, lower where there are tones."""
_HEARD = slice(8, 160)
_NOTE, _STEADY, _MOST_SUNG = 12, 0.03, 0.35


def why_unsure(piece: FloatArray, track: PitchTrack | None) -> str:
    """What is wrong with float32 mono at 24 kHz whose words were not heard clearly."""
    if track is not None and sung_part(track) > _MOST_SUNG:
        return SUNG
    behind, flatness = _background(piece)
    if behind > _NEAR:
        return UNSURE
    return MUSIC if flatness < _TONAL else NOISE


def sung_part(track: PitchTrack) -> float:
    """How much of what is voiced, from 0 to 1, stays on a note: within a third of a semitone for 200 ms."""
    near = np.lib.stride_tricks.sliding_window_view(track.octaves, _NOTE)
    level = np.ptp(near, axis=1) < _STEADY
    held = np.lib.stride_tricks.sliding_window_view(track.voiced, _NOTE).all(axis=1) & level
    part = np.convolve(held, np.ones(_NOTE)) > 0
    return float(part.sum() / max(1, track.voiced.sum()))


def _background(piece: FloatArray) -> tuple[float, float]:
    """How far below the voice, in dB, lies what is heard while nobody speaks, and how flat it is."""
    power = np.square(np.abs(short_spectra(piece)))[:, _HEARD]
    speaking = _speaking(piece, len(power))
    if speaking.sum() < _ENOUGH or (~speaking).sum() < _ENOUGH:
        return np.inf, 1.0
    quiet: Real = power[~speaking]
    apart = 10 * np.log10((power[speaking].mean() + 1e-12) / (quiet.mean() + 1e-12))
    flatness = np.exp(np.log(quiet + 1e-12).mean(axis=1)) / (quiet.mean(axis=1) + 1e-12)
    return float(apart), float(np.median(flatness))


def _speaking(piece: FloatArray, frames: int) -> Flags:
    likely = likelihoods(resample(piece, SAMPLE_RATE, VAD_RATE))
    at = (np.arange(frames) - 2) * 0.01 / (WINDOW / VAD_RATE)
    return np.asarray(np.interp(at, np.arange(len(likely)) + 0.5, likely) > _UNSPOKEN)
