"""A pitch tracker that the engine does not use, in the judge's environment: a path of a WAV on each line of
standard input (float32 mono, 16 kHz), F0 in Hz every 10 ms as JSON on each line of standard output, 0 where
unvoiced. pYIN (Mauch and Dixon, 2014) as librosa has it.
"""

from __future__ import annotations

import json
import sys
import warnings

import librosa
import numpy as np
import soundfile


def main() -> None:
    warnings.simplefilter("ignore")
    print("ready", flush=True)
    for line in sys.stdin:
        samples, rate = soundfile.read(line.strip(), dtype="float32")
        f0, voiced, _ = librosa.pyin(
            samples, fmin=60, fmax=500, sr=rate, frame_length=1024, hop_length=rate // 100
        )
        print(json.dumps(np.where(voiced, f0, 0).round(2).tolist()), flush=True)


if __name__ == "__main__":
    main()
