"""A voice as 192 floats on the wire.

Kokoro's style tables are far longer, so an embedding holds coordinates, each in about -1…1. Layout 2:

    0, 1       the mark: what tells our embeddings from those of other services
    2          the layout's number, in sixteenths
    3…56       weights over the shipped voices, in the order of SHIPPED; they sum to 1
    57…109     where the timbre of a cloned voice lies beside that of the weights' mixture, along the 53 axes
               of the shipped timbres (speech/timbre.py), standard deviations / 4
    110        the pace of a cloned voice beside that of the mixture, natural logarithm
    111…120    0
    121…155    the colour of a cloned voice (voices/colour.py), all 0 for a shipped one:
      121        the centre of its pitch beside that of the weights' mixture, in octaves
      122        the range of its pitch beside that of the mixture, natural logarithm
      123        its frequency warp, natural logarithm / 0.2
      124…155    its long-term spectrum beside that of the mixture in 32 mel bands from 0 to 12 kHz, dB / 30
    156        gender: 1 feminine, -1 masculine
    157        British rather than American English
    158…172    language, 1 at its place in `core.speech.LANGUAGES`
    173…178    dialect, 1 at its place in `text.dialects.DIALECTS`, all 0 for the standard of a language
    179…191    0

A weighted mean of embeddings is the embedding of the mixture, whatever the weights sum to. Layout 1, which
has 0 in 57…120 and 173…191, is read as well: a voice without a timbre, a pace and a dialect of its own is
still written so, and a mean of both kinds lies between.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from studio.core.clip import FloatArray
from studio.core.errors import BadVoice
from studio.core.speech import LANGUAGES
from studio.core.voice import EMBEDDING_LENGTH, Gender
from studio.engine.speech import styles
from studio.engine.speech.timbre import AXES, moved
from studio.engine.text.dialects import DIALECTS
from studio.engine.voices.colour import LENGTH, PLAIN, Colour, colour_of

SHIPPED = tuple(
    (
        "af_alloy af_aoede af_bella af_heart af_jessica af_kore af_nicole af_nova af_river af_sarah af_sky"
        " am_adam am_echo am_eric am_fenrir am_liam am_michael am_onyx am_puck am_santa"
        " bf_alice bf_emma bf_isabella bf_lily bm_daniel bm_fable bm_george bm_lewis"
        " ef_dora em_alex em_santa ff_siwis hf_alpha hf_beta hm_omega hm_psi if_sara im_nicola"
        " jf_alpha jf_gongitsune jf_nezumi jf_tebukuro jm_kumo pf_dora pm_alex pm_santa"
        " zf_xiaobei zf_xiaoni zf_xiaoxiao zf_xiaoyi zm_yunjian zm_yunxi zm_yunxia zm_yunyang"
    ).split()
)
"""The order of the weights, for good: embeddings that people have kept depend on it."""

MARK = (0.6180, -0.3819)
PLAIN_LAYOUT, LAYOUT = 1 / 16, 2 / 16
_WEIGHTS = 3
_TIMBRE, _PACE = 57, 110
_TIMBRE_UNIT, _FARTHEST_TIMBRE, _FARTHEST_PACE = 4.0, 1.5, 0.3
_COLOUR, _GENDER, _BRITISH, _LANGUAGE, _DIALECT = 121, 156, 157, 158, 173
_NEAR = 1e-3
_DIGITS = 6
_LEAST_WEIGHT = 1e-4
"""Weights below are what rounding leaves, not a voice."""


@dataclass(frozen=True, slots=True)
class Coordinates:
    """What makes a voice here: shipped styles by weights that sum to 1, the language it was born to, and what
    a cloned voice adds to its styles: its colour, how far its `timbre` lies along the 53 axes (empty: where
    the styles have it), and by what factor e**`pace` it speaks faster; and
    the `dialect` that it speaks of its language, of DIALECTS or empty."""

    shares: tuple[tuple[str, float], ...]
    language: str = "en"
    british: bool = False
    gender: Gender | None = None
    colour: Colour = PLAIN
    timbre: tuple[float, ...] = ()
    pace: float = 0.0
    dialect: str = ""

    @property
    def style(self) -> FloatArray:
        """The style table, float32 [510, 256]."""
        return moved(styles.mix(self.shares), self.timbre)


def embedding_of(voice: Coordinates) -> tuple[float, ...]:
    """The 192 floats."""
    floats = [0.0] * EMBEDDING_LENGTH
    floats[: len(MARK) + 1] = [*MARK, LAYOUT if voice.timbre or voice.pace or voice.dialect else PLAIN_LAYOUT]
    for name, weight in voice.shares:
        floats[_WEIGHTS + SHIPPED.index(name)] = weight
    floats[_TIMBRE : _TIMBRE + len(voice.timbre)] = [axis / _TIMBRE_UNIT for axis in voice.timbre]
    floats[_PACE] = voice.pace
    floats[_COLOUR : _COLOUR + LENGTH] = voice.colour.floats
    floats[_GENDER] = {Gender.FEMININE: 1.0, Gender.MASCULINE: -1.0}.get(voice.gender or Gender.NEUTRAL, 0.0)
    floats[_BRITISH] = float(voice.british)
    floats[_LANGUAGE + LANGUAGES.index(voice.language)] = 1.0
    if voice.dialect in DIALECTS:
        floats[_DIALECT + DIALECTS.index(voice.dialect)] = 1.0
    return tuple(floats)


def coordinates_of(embedding: Sequence[float]) -> Coordinates:
    """The inverse of `embedding_of`; BadVoice with a sentence for anything that is not one of ours."""
    scaled = _checked(embedding)
    weights = np.maximum(scaled[_WEIGHTS : _WEIGHTS + len(SHIPPED)], 0)
    total = float(weights.sum())
    if total <= 0:
        raise BadVoice("The voice's embedding names no voice of this computer.")
    shares = tuple(
        (name, round(weight / total, _DIGITS))
        for name, weight in zip(SHIPPED, weights.tolist(), strict=True)
        if weight / total > _LEAST_WEIGHT
    )
    language = LANGUAGES[int(np.argmax(scaled[_LANGUAGE : _LANGUAGE + len(LANGUAGES)]))]
    colour = colour_of(scaled[_COLOUR : _COLOUR + LENGTH])
    british, gender = bool(scaled[_BRITISH] > 0.5), _gender(float(scaled[_GENDER]))
    return Coordinates(
        shares, language, british, gender, colour, _timbre(scaled), _pace(scaled), _dialect(scaled)
    )


def _timbre(scaled: npt.NDArray[np.float64]) -> tuple[float, ...]:
    held = np.round(np.clip(scaled[_TIMBRE : _TIMBRE + AXES], -_FARTHEST_TIMBRE, _FARTHEST_TIMBRE), _DIGITS)
    return tuple((held * _TIMBRE_UNIT).tolist()) if np.abs(held).max() >= _LEAST_WEIGHT else ()


def _dialect(scaled: npt.NDArray[np.float64]) -> str:
    marks = scaled[_DIALECT : _DIALECT + len(DIALECTS)]
    return DIALECTS[int(np.argmax(marks))] if marks.max() > 0.5 else ""


def _pace(scaled: npt.NDArray[np.float64]) -> float:
    held = float(np.clip(scaled[_PACE], -_FARTHEST_PACE, _FARTHEST_PACE))
    return round(held, _DIGITS) if abs(held) >= _LEAST_WEIGHT else 0.0


def _checked(embedding: Sequence[float]) -> npt.NDArray[np.float64]:
    """The floats, scaled so that the mark has its true size."""
    if len(embedding) != EMBEDDING_LENGTH:
        raise BadVoice(f"A voice's embedding has {EMBEDDING_LENGTH} numbers, this one {len(embedding)}.")
    if not all(map(math.isfinite, embedding)):
        raise BadVoice("The voice's embedding holds something that is not a number.")
    floats = np.asarray(embedding, np.float64)
    if not floats.any():
        raise BadVoice("The voice's embedding is all zeros, which is no voice.")
    floats = floats / (floats[0] / MARK[0]) if floats[0] > 0 else floats
    if np.abs(floats[: len(MARK)] - MARK).max() > _NEAR:
        raise BadVoice(
            "The voice's embedding comes from another service, and cannot be spoken on this computer."
        )
    if not PLAIN_LAYOUT - _NEAR <= floats[len(MARK)] <= LAYOUT + _NEAR:
        raise BadVoice("The voice's embedding comes from another version of the studio.")
    return floats


def _gender(mark: float) -> Gender:
    if abs(mark) < 0.25:
        return Gender.NEUTRAL
    return Gender.FEMININE if mark > 0 else Gender.MASCULINE
