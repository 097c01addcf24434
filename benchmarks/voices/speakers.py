"""Who is cloned, mended and changed in the benches: recorded people, flite's voices, some built-in voices.

Half of them are for tuning, the other half for reporting. Everything is float32 mono at 24 kHz.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import soundfile

from benchmarks.voices.environment import FOLDER, PACKAGES
from studio.audio.pauses import HOP, frame_levels
from studio.audio.resample import resample
from studio.core.clip import FloatArray
from studio.core.speech import Controls
from studio.engine.speech.model import SAMPLE_RATE
from studio.engine.speech.styles import style_table
from studio.engine.speech.synthesiser import Synthesiser
from studio.engine.text.reader import read

TUNED, REPORTED = "tuned", "reported"
HUMAN, FLITE, BUILT_IN = "human", "flite", "built-in"
REFERENCE, HELD_OUT = 12.0, 12.0
"""Seconds at most of the clip that a voice is cloned from, and of the one that it is judged by."""
_SHARE = 0.58
_SEARCHED, _EVEN = 0.9, 20
BUILT_IN_VOICES = {"af_nova": TUNED, "am_onyx": TUNED, "bf_lily": REPORTED, "am_puck": REPORTED}
ALSA, ASTERISK = Path("/usr/share/sounds/alsa"), Path("/usr/share/asterisk/sounds")
FLITE_TEXT = (
    "The boy who sold oranges by the old stone bridge could tell you the weather two days before it came."
    " Nobody knew how he did it, and he never told. Please check that each machine is switched off, then"
    " close the shutters and leave the keys with Margaret. She will be in the garden until evening, I think."
)


@dataclass(frozen=True, slots=True)
class Speaker:
    """`reference` is what the engine hears, `held_out` another stretch of the speaker that it does not."""

    name: str
    kind: str
    split: str
    language: str
    reference: FloatArray
    held_out: FloatArray

    @property
    def is_human(self) -> bool:
        return self.kind == HUMAN


@dataclass(frozen=True, slots=True)
class _Source:
    name: str
    kind: str
    split: str
    sound: Callable[[], FloatArray]
    language: str = "en"


def speakers(split: str | None = None, kinds: tuple[str, ...] = (HUMAN, FLITE)) -> list[Speaker]:
    """Those that this machine has; `missing` names the others."""
    return [_speaker(source) for source in _sources() if _wanted(source, split, kinds) and _is_there(source)]


def built_in(synthesiser: Synthesiser) -> list[Speaker]:
    """A few of the engine's own voices, as recordings of strangers."""
    return [_shipped(name, split, synthesiser) for name, split in BUILT_IN_VOICES.items()]


def missing() -> list[str]:
    """Speakers whose recordings are not here."""
    return [source.name for source in _sources() if not _is_there(source)]


def _wanted(source: _Source, split: str | None, kinds: tuple[str, ...]) -> bool:
    return source.kind in kinds and split in (None, source.split)


def _is_there(source: _Source) -> bool:
    try:
        return len(source.sound()) > 0
    except (OSError, StopIteration, soundfile.LibsndfileError, subprocess.CalledProcessError):
        return False


def _sources() -> Iterator[_Source]:
    moonshine, neutts, f5 = "moonshine_voice/assets", "neutts-*/samples", "f5_tts-*/src/f5_tts/infer/examples"
    sphinx = "pocketsphinx-*/test/data/librivox/*.wav"
    for name, split, pattern in (
        ("two_cities", TUNED, f"{moonshine}/two_cities.wav"),
        ("beckett", TUNED, f"{moonshine}/beckett.wav"),
        ("clone-test", TUNED, f"{moonshine}/clone-test.wav"),
        ("sense_and_sensibility", TUNED, sphinx),
        ("dave", TUNED, f"{neutts}/dave.wav"),
        ("emily", TUNED, f"{neutts}/emily.wav"),
        ("f5_basic", TUNED, f"{f5}/basic/basic_ref_en.wav"),
        ("jo", REPORTED, f"{neutts}/jo.wav"),
        ("paul", REPORTED, f"{neutts}/paul.wav"),
        ("steven", REPORTED, f"{neutts}/steven.wav"),
        ("f5_main", REPORTED, f"{f5}/multi/main.flac"),
        ("f5_town", REPORTED, f"{f5}/multi/town.flac"),
        ("f5_country", REPORTED, f"{f5}/multi/country.flac"),
    ):
        yield _Source(name, HUMAN, split, partial(_files, pattern))
    yield _Source("juliette", HUMAN, REPORTED, partial(_files, f"{neutts}/juliette.wav"), "fr")
    yield _Source("mateo", HUMAN, TUNED, partial(_files, f"{neutts}/mateo.wav"), "es")
    yield _Source("alsa", HUMAN, TUNED, _alsa)
    yield _Source("allison", HUMAN, REPORTED, partial(_asterisk, "en_US_f_Allison"))
    yield _Source("june", HUMAN, TUNED, partial(_asterisk, "fr_CA_f_June"), "fr")
    yield _Source("carlo", HUMAN, REPORTED, partial(_asterisk, "it_IT_m_Carlo"), "it")
    yield _Source("ivrvoice", HUMAN, REPORTED, partial(_asterisk, "ru_RU_f_IvrvoiceRU"), "ru")
    for name, split in (("rms", TUNED), ("awb", TUNED), ("slt", REPORTED), ("kal16", REPORTED)):
        yield _Source(f"flite {name}", FLITE, split, partial(_flite, name))


def _shipped(name: str, split: str, synthesiser: Synthesiser) -> Speaker:
    clauses = read(FLITE_TEXT, "en", british=name.startswith("b"))
    spoken = list(synthesiser.speak(clauses, style_table(name), Controls()))
    samples = [each.samples for each in spoken]
    half = len(samples) // 2
    reference, held_out = np.concatenate(samples[:half]), np.concatenate(samples[half:])
    return Speaker(name, BUILT_IN, split, "en", reference, held_out)


def _speaker(source: _Source) -> Speaker:
    sound = source.sound()
    longest = round((REFERENCE + HELD_OUT) * SAMPLE_RATE)
    sound = sound[:longest]
    at = _quietest(sound, round(_SHARE * len(sound)))
    return Speaker(source.name, source.kind, source.split, source.language, sound[:at], sound[at:])


def _quietest(sound: FloatArray, near: int) -> int:
    """The middle of the quietest tenth of a second around sample `near`."""
    width = min(round(_SEARCHED * SAMPLE_RATE), len(sound) // 8)
    first = max(0, near - width)
    levels = frame_levels(sound[first : near + width], SAMPLE_RATE)
    calm = np.convolve(levels, np.ones(_EVEN) / _EVEN, mode="valid")
    return first + round((int(np.argmin(calm)) + _EVEN // 2) * HOP * SAMPLE_RATE)


def _files(pattern: str) -> FloatArray:
    paths = sorted(PACKAGES.glob(pattern))
    return np.concatenate([_read(path) for path in paths]) if paths else np.zeros(0, np.float32)


def _alsa() -> FloatArray:
    paths = sorted(ALSA.glob("[FRS]*_*.wav"))
    return np.concatenate([_read(path) for path in paths]) if paths else np.zeros(0, np.float32)


def _asterisk(folder: str) -> FloatArray:
    """Its longest prompts, up to what is needed."""
    prompts = sorted((ASTERISK / folder).glob("*.g722"), key=lambda path: (-path.stat().st_size, path.name))
    made = [_read(_converted(path)) for path in prompts[:4]]
    return np.concatenate(made) if made else np.zeros(0, np.float32)


def _converted(path: Path) -> Path:
    target = FOLDER / "clips" / f"{path.parent.name}-{path.stem}.wav"
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        command = ["ffmpeg", "-v", "error", "-y", "-f", "g722", "-i", str(path), str(target)]
        subprocess.run(command, check=True)
    return target


def _flite(voice: str) -> FloatArray:
    target = FOLDER / "clips" / f"flite-{voice}.wav"
    if not target.exists():
        if shutil.which("flite") is None:
            return np.zeros(0, np.float32)
        target.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["flite", "-voice", voice, "-t", FLITE_TEXT, str(target)], check=True)
    return _read(target)


def _read(path: Path) -> FloatArray:
    samples, rate = soundfile.read(path, dtype="float32")
    mono = samples if samples.ndim == 1 else samples.mean(axis=1)
    return resample(np.ascontiguousarray(mono, np.float32), rate, SAMPLE_RATE)
