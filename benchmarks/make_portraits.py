"""Measures the shipped voices anew: `python -m benchmarks.make_portraits STORE` writes portraits.json.

Every voice reads the same English sentences, so that what differs is the voice. Ten minutes on one core.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np

from studio.core.clip import FloatArray
from studio.core.speech import Controls
from studio.engine.likeness.encoder import speaker_of
from studio.engine.likeness.heard import speech_only
from studio.engine.likeness.profile import profile_of
from studio.engine.likeness.syllables import syllable_rate
from studio.engine.likeness.world import anatomy
from studio.engine.speech import styles
from studio.engine.speech.synthesiser import KokoroSynthesiser
from studio.engine.text.reader import read
from studio.engine.voices.embedding import SHIPPED

TEXT = (
    "The boy who sold oranges by the old stone bridge could tell you the weather two days before it came. "
    "Please check that each machine is switched off, then close the shutters and leave the keys with "
    "Margaret. "
    "Why would anyone choose to measure the depth of a lake in winter? "
    "We paid five thousand for the house, and joyful music was playing in the garden when we arrived."
)
ABOUT = (
    "Each shipped voice reading the same four English sentences at its own pace: the centre of its pitch in"
    " octaves above 1 Hz, its range in semitones, syllables a second, the long-term spectrum in dB, and the"
    " speaker encoder's vector. Made by benchmarks/make_portraits.py."
)
PLACE = Path(__file__).parents[1] / "studio" / "engine" / "data" / "portraits.json"


def portrait(speech: FloatArray) -> dict[str, object]:
    """What portraits.json says of a voice."""
    heard = speech_only(speech)
    parts = anatomy(heard)
    profile, rate = profile_of(parts), syllable_rate(parts)
    return {
        "centre": round(profile.centre, 4),
        "range": round(profile.range, 3),
        "rate": round(rate or 0.0, 3),
        "spectrum": np.round(profile.spectrum, 2).tolist(),
        "speaker": np.round(speaker_of(heard).astype(np.float64), 4).tolist(),
    }


def written(portraits: dict[str, dict[str, object]]) -> str:
    """One line a voice, so that a change can be read."""
    lines = ",\n".join(f'  "{name}": {json.dumps(entry)}' for name, entry in portraits.items())
    return f'{{\n "about": {json.dumps(ABOUT)},\n "voices": {{\n{lines}\n }}\n}}\n'


def main(store: Path) -> None:
    synthesiser = KokoroSynthesiser(store)
    portraits = {}
    for name in SHIPPED:
        clauses = read(TEXT, "en", british=name.startswith("b"))
        sounds = synthesiser.speak(clauses, styles.style_table(name), Controls())
        portraits[name] = portrait(np.concatenate([sound.samples for sound in sounds]))
    PLACE.write_text(written(portraits), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
