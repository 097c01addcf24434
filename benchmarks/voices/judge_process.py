"""The judge, in its own environment: a path of a WAV on each line of standard input (float32 mono, 16 kHz),
the speaker's vector as JSON on each line of standard output. Resemblyzer 0.1.4 (Apache-2.0) as it comes.
"""

from __future__ import annotations

import contextlib
import json
import sys

import soundfile
import torch
from resemblyzer import VoiceEncoder, preprocess_wav


def main() -> None:
    torch.set_num_threads(1)
    with contextlib.redirect_stdout(sys.stderr):
        encoder = VoiceEncoder("cpu", verbose=False)
    print("ready", flush=True)
    for line in sys.stdin:
        samples, rate = soundfile.read(line.strip(), dtype="float32")
        vector = encoder.embed_utterance(preprocess_wav(samples, rate))
        print(json.dumps([round(float(value), 6) for value in vector]), flush=True)


if __name__ == "__main__":
    main()
