"""Whether somebody speaks, where loudness does not tell: Silero VAD, run by onnxruntime."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from importlib import resources

import numpy as np

from studio.audio.pauses import Span, frame_levels, is_clear, spans_of, speech_spans
from studio.audio.resample import resample
from studio.core.clip import FloatArray
from studio.engine.runtime import onnxruntime

RATE, WINDOW, CONTEXT = 16_000, 512, 64
LIKELY = 0.5
_FOLDER = resources.files("studio.engine") / "data" / "pauses"


def spoken_spans(samples: FloatArray, sample_rate: int) -> list[Span]:
    """Where somebody speaks: edges by loudness where it tells speech from its background, else by a network
    that knows speech (edges within about 40 ms)."""
    if is_clear(frame_levels(samples, sample_rate)):
        return speech_spans(samples, sample_rate)
    likely = likelihoods(resample(samples, sample_rate, RATE))
    return spans_of(likely > LIKELY, WINDOW / RATE, len(samples) / sample_rate)


def likelihoods(samples: FloatArray) -> FloatArray:
    """How likely somebody speaks, for each 32 ms of float32 mono at 16 kHz."""
    count = -(-len(samples) // WINDOW)
    padded = np.zeros(CONTEXT + count * WINDOW, np.float32)
    padded[CONTEXT : CONTEXT + len(samples)] = samples
    state = np.zeros((2, 1, 128), np.float32)
    rate = np.array(RATE, np.int64)
    found = np.zeros(count, np.float32)
    for number in range(count):
        window = padded[None, number * WINDOW : CONTEXT + (number + 1) * WINDOW]
        output, state = _session().run(None, {"input": window, "state": state, "sr": rate})
        found[number] = output[0, 0]
    return found


@cache
def _session() -> onnxruntime.InferenceSession:
    about = json.loads((_FOLDER / "pauses.json").read_text("utf-8"))
    content = (_FOLDER / about["file"]).read_bytes()
    if hashlib.sha256(content).hexdigest() != about["sha256"]:
        raise ValueError("the model of voice activity was altered")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
