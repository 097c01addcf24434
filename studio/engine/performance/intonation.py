"""A speaker's melody in another speaker's range, as the model sings it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from studio.audio.pauses import HOP, frame_levels
from studio.core.clip import FloatArray
from studio.engine.likeness.heard import loud
from studio.engine.likeness.world import Real
from studio.engine.listening.pitch_track import PitchTrack
from studio.engine.performance.score import Score, Unit
from studio.engine.speech.model import FRAME, SAMPLE_RATE, Melody
from studio.engine.speech.phones import Kind, kind_of
from studio.engine.speech.prosody import VOICED, sung

_STEP = FRAME / SAMPLE_RATE / 2
"""Seconds from value to value of the model's curves."""
_LOWEST, _HIGHEST = 45.0, 650.0
_FLATTER, _LIVELIER = 0.75, 1.35
_HEARD = 20.0
_SONORANTS = frozenset("lɹmnŋwj")
_VOWEL_ENERGY, _SONORANT_ENERGY = 4.5, 3.5
"""What the model's energy curve has at least where a vowel or a sonorant is well heard."""
_SMOOTH = np.array([0.25, 0.5, 0.25])


@dataclass(frozen=True, slots=True)
class Intonation:
    """The melody and the loudness of a recording (`track`, `levels` in dB below its loud speech, every 5 ms),
    and where its pitch goes: from about `middle` to about `centre`, octaves above 1 Hz, `spread` times as far
    from it."""

    track: PitchTrack
    levels: Real
    middle: float
    centre: float
    spread: float

    def sung(self, own: Melody, score: Score) -> Melody:
        """The model's `own` melody of the score, with this pitch. Where the recording sings a vowel that the
        model would let die away, as at the end of a phrase, the model is made to sing."""
        instants: Real = score.origin + (np.arange(len(own.f0), dtype=np.float64) + 0.5) * _STEP
        wanted = self._pitch(instants)
        least = np.where(self._sings(instants), _least_energy(score, instants), -np.inf)
        held = np.isfinite(least)
        f0 = np.where(held, np.clip(2**wanted, _LOWEST, _HIGHEST), _moved(own, wanted))
        energy = np.where(held, np.maximum(own.energy, least), own.energy)
        calm = np.convolve(np.pad(energy, 1, mode="edge"), _SMOOTH, mode="valid")
        return Melody(
            f0.astype(np.float32), np.where(held | (own.f0 > VOICED), calm, energy).astype(np.float32)
        )

    def _pitch(self, instants: Real) -> Real:
        octaves = np.interp(instants, self.track.instants, self.track.octaves)
        return np.asarray(self.centre + (octaves - self.middle) * self.spread)

    def _sings(self, instants: Real) -> npt.NDArray[np.bool_]:
        voiced = np.interp(instants, self.track.instants, self.track.voiced.astype(np.float64)) > 0.5
        levels = np.interp(instants, np.arange(len(self.levels)) * HOP, self.levels)
        return np.asarray(voiced & (levels > -_HEARD))


def intonation(
    sound: FloatArray, track: PitchTrack, speaker: PitchTrack, centre: float, spread: float
) -> Intonation:
    """Of float32 mono at 24 kHz with its `track`; `speaker` is what is known of who speaks, `centre` (octaves
    above 1 Hz) and `spread` (semitones) belong to the voice that shall sing."""
    levels = frame_levels(sound, SAMPLE_RATE)
    livelier = float(np.clip(spread / speaker.range, _FLATTER, _LIVELIER))
    return Intonation(track, levels - loud(levels), speaker.middle, centre, livelier)


def _moved(own: Melody, wanted: Real) -> Real:
    """The model's curve moved to the wanted pitch, with its own ways in and out of what is not voiced."""
    at = np.flatnonzero(sung(own))
    if not len(at):
        return np.asarray(own.f0, np.float64)
    octaves = np.interp(np.arange(len(own.f0)), at, wanted[at] - np.log2(own.f0[at]))
    return np.where(own.f0 > VOICED, np.clip(own.f0 * 2**octaves, _LOWEST, _HIGHEST), own.f0)


def _least_energy(score: Score, instants: Real) -> Real:
    least = np.full(len(instants), -np.inf)
    for unit in score.units:
        energy = _energy_of(unit)
        if energy is not None:
            least[(instants >= unit.start) & (instants < unit.end)] = energy
    return least


def _energy_of(unit: Unit) -> float | None:
    if any(kind_of(symbol) is Kind.VOWEL for symbol in unit.symbols):
        return _VOWEL_ENERGY
    return _SONORANT_ENERGY if _SONORANTS.intersection(unit.symbols) else None
