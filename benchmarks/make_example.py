"""Makes the recording of the tutorial: `python -m benchmarks.make_example [FILE]`.

Half a minute that the engine speaks, a sentence at a time with a speaker's pauses, in a small room whose tone
goes on under all of it. One word is wrong: she plays on Fridays, and says “Thursday”. Beside it the words are
written down as this computer heard them, so that a first run need not wait for that. By default both go to
`studio/resources`. Nothing of it is anybody's recording.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

import numpy as np
import soundfile

from studio.api.client import Client
from studio.api.upload import Upload
from studio.audio.loudness import integrated_loudness
from studio.core.cancel import CancelToken
from studio.core.clip import Clip, FloatArray
from studio.core.connection import Connection
from studio.core.this_computer import THIS_COMPUTER
from studio.launch.engine import EngineProcess
from studio.wire.speech import TtsBody

PLACE = Path(__file__).parents[1] / "studio" / "resources" / "example.flac"
VOICE = "Emma"
RATE = 24_000
SAID = (
    ("So, this is the part of the tape where I talk about the hall.", 0.9),
    ("We play there on the last Friday of every month.", 0.8),
    ("The doors open at seven, and the first half is all harbour songs.", 1.0),
    ("The next concert is on Thursday evening,", 0.35),
    ("at the old harbour hall, and every seat is free.", 1.0),
    ("Bring a coat, because the heating is older than I am.", 0.9),
    ("If it rains, we go down to the boathouse, which holds ninety if nobody breathes out.", 1.2),
)
"""What is said, and the seconds of silence behind it."""
WRONG = "thursday"
LEAD = 0.8
LOUDNESS, ROOM = -20.0, -60.0
"""LUFS of the speech, dB RMS of the room's tone."""
ECHO_DB, ECHO_SECONDS = -26.0, 0.12
"""How loud the room's echo is beside the voice, and after how long it is 60 dB down."""


def spoken(client: Client, voice: str, text: str) -> FloatArray:
    """A sentence as the engine says it, float32 at RATE."""
    form = {"container": "raw", "encoding": "pcm_f32le", "sample_rate": RATE}
    asked = {
        "model_id": "sonic-2",
        "transcript": text,
        "voice": voice,
        "output_format": form,
        "language": "en",
    }
    reply = client.tts_bytes(TtsBody.model_validate(asked), CancelToken())
    return trimmed(np.frombuffer(b"".join(reply), np.float32))


def trimmed(sound: FloatArray, beside: float = 0.03) -> FloatArray:
    """Without the silence at both ends."""
    loud = np.flatnonzero(np.abs(sound) > 0.01)
    margin = round(beside * RATE)
    return sound[max(0, loud[0] - margin) : loud[-1] + margin]


def in_room(dry: FloatArray, chance: np.random.Generator) -> FloatArray:
    """With the echo and the tone of a small room: the tone falls by 4 dB an octave."""
    length = round(ECHO_SECONDS * RATE)
    tail = chance.normal(size=length) * 10 ** (-3 * np.arange(length) / length)
    tail *= 10 ** (ECHO_DB / 20) / np.sqrt(np.sum(tail**2))
    echo = np.fft.irfft(np.fft.rfft(dry, 2 * len(dry)) * np.fft.rfft(tail, 2 * len(dry)), 2 * len(dry))[
        : len(dry)
    ]
    spectrum = np.fft.rfft(chance.normal(size=len(dry)))
    hertz = np.maximum(np.fft.rfftfreq(len(dry), 1 / RATE), 60.0)
    tone = np.fft.irfft(spectrum * hertz ** (-4 / 6.02), len(dry))
    tone *= 10 ** (ROOM / 20) / np.sqrt(np.mean(tone**2))
    return np.asarray(dry + echo + tone, np.float32)


def recording(client: Client) -> FloatArray:
    """All of it."""
    voice = next(each.id for each in client.voices(CancelToken()) if each.name == VOICE)
    parts = [np.zeros(round(LEAD * RATE), np.float32)]
    for text, pause in SAID:
        parts += [spoken(client, voice, text), np.zeros(round(pause * RATE), np.float32)]
    dry = np.concatenate(parts)
    loud = integrated_loudness(Clip(dry, RATE))
    return in_room(dry * np.float32(10 ** ((LOUDNESS - loud) / 20)), np.random.default_rng(29))


def main(target: Path) -> None:
    """Writes the recording and its words."""
    with tempfile.TemporaryDirectory() as folder:
        engine = EngineProcess(Path(folder) / "engine", Path(folder) / "engine.log", lambda state: None)
        engine.start()
        engine.wait_ready(120)
        client = Client(Connection(THIS_COMPUTER, "example", engine.base_url), engine.key)
        try:
            soundfile.write(target, recording(client), RATE, subtype="PCM_16")
            upload = Upload(target, target.name, "audio/flac")
            words = client.listening.stt(upload, "en", transcript=None, cancel=CancelToken()).words or ()
        finally:
            client.close()
            engine.stop()
    rows = [[word.word, word.start, word.end, word.confidence] for word in words]
    target.with_suffix(".words.json").write_text(json.dumps(rows, indent=0) + "\n", "utf-8")
    wrong = next(word for word in words if word.word.strip(".,").lower() == WRONG)
    print(
        f"{target}: {target.stat().st_size} bytes, {len(rows)} words, “{wrong.word}” at {wrong.start:.2f} s"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else PLACE)
