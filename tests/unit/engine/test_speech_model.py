"""The model in stages: the same as the whole, open between, kept on disk and mended there."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from studio.core.clip import FloatArray
from studio.engine.speech import stages, weights
from studio.engine.speech.model import FRAME, SAMPLE_RATE, SHORTEST, Kokoro, Melody
from studio.engine.speech.phones import tokens_of
from studio.engine.speech.prosody import frames_of, sung
from studio.engine.speech.signed import exact, probe
from studio.engine.speech.styles import style_table
from studio.engine.speech.tensors import STAGES
from studio.engine.speech.weights import WeightsAbsent, joined_model

PHONEMES = "ɡˈʊd mˈɔɹnɪŋ."


def said(model: Kokoro, *, stretch: float = 1.0, pitch: float = 0.0, energy: float = 0.0) -> FloatArray:
    reading = model.read(tokens_of(PHONEMES), style_table("af_heart"))
    frames = np.round(np.clip(np.round(reading.durations), 1, None) * stretch).astype(np.int64)
    melody = model.melody(reading, frames)
    f0 = np.where(sung(melody), pitch, melody.f0).astype(np.float32) if pitch else melody.f0
    return model.sing(reading, frames, Melody(f0, melody.energy + np.float32(energy)))


@pytest.fixture(scope="module")
def plain(kokoro: Kokoro) -> FloatArray:
    return said(kokoro)


def rms(samples: FloatArray) -> float:
    return float(np.sqrt(np.mean(np.square(samples))))


def pitch_of(samples: FloatArray) -> float:
    """Median F0 in Hz of the loud part, by autocorrelation."""
    found = []
    for at in range(0, len(samples) - 1200, 600):
        piece = samples[at : at + 1200]
        if rms(piece) > 0.05:
            echo = np.correlate(piece, piece, "full")[1200 + 80 : 1200 + 300]
            found.append(SAMPLE_RATE / (int(echo.argmax()) + 81))
    return float(np.median(found))


def test_the_stages_say_what_the_whole_model_says(plain: FloatArray) -> None:
    tokens, table = tokens_of(PHONEMES), style_table("af_heart")
    whole = onnxruntime.InferenceSession(joined_model(), providers=["CPUExecutionProvider"])
    style = table[max(len(PHONEMES), SHORTEST) - 1][None]
    feed = {"tokens": tokens[None], "style": style, "speed": np.ones(1, np.float32)}
    expected = whole.run(None, feed)[0].reshape(-1)
    assert plain.shape == expected.shape
    assert rms(expected) > 0.02
    assert np.abs(plain - expected).max() < 1e-3


def test_a_processor_that_saturates_gets_the_same_samples(
    plain: FloatArray, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stages, "exact", lambda _: False)
    other = Kokoro(tmp_path)
    assert {file.name.split("-")[1] for file in tmp_path.rglob("generator-*.onnx")} == {"plain.onnx"}
    assert np.abs(said(other) - plain).max() < 1e-3


def test_the_probe_tells_exact_sums_from_saturated_ones() -> None:
    from onnx import helper, load_from_string

    saturating = load_from_string(probe())
    convolution = saturating.graph.node[0]
    convolution.output[0] = "all"
    saturating.graph.node.extend(
        [
            helper.make_node("Cast", ["all"], ["sums_in_floats"], to=1),
            helper.make_node("Clip", ["sums_in_floats", "least", "most"], ["held"]),
            helper.make_node("Cast", ["held"], ["sums"], to=6),
        ]
    )
    saturating.graph.initializer.extend(
        [
            helper.make_tensor("least", 1, [], [-(2.0**15)]),
            helper.make_tensor("most", 1, [], [2.0**15 - 1]),
        ]
    )
    assert not exact(saturating.SerializeToString())


def test_durations_are_the_length(kokoro: Kokoro, plain: FloatArray) -> None:
    reading = kokoro.read(tokens_of(PHONEMES), style_table("af_heart"))
    frames = frames_of(reading.durations, PHONEMES, 1.0)
    assert len(frames) == len(PHONEMES) + 2
    assert len(plain) == frames.sum() * FRAME
    assert len(said(kokoro, stretch=1.5)) == pytest.approx(1.5 * len(plain), rel=0.08)


def test_the_pitch_that_is_set_is_heard(kokoro: Kokoro) -> None:
    assert pitch_of(said(kokoro, pitch=150)) == pytest.approx(150, rel=0.04)
    assert pitch_of(said(kokoro, pitch=230)) == pytest.approx(230, rel=0.04)


def test_the_energy_that_is_set_is_heard(kokoro: Kokoro, plain: FloatArray) -> None:
    assert rms(said(kokoro, energy=2)) > rms(plain) > rms(said(kokoro, energy=-2))


def test_the_cut_model_is_kept_and_needs_no_weights_again(
    kokoro: Kokoro, speech_store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(weights, "PARTS", ("no_such_package_of_weights",))
    assert set(stages.stages(speech_store)) == set(STAGES)


@pytest.mark.parametrize("harm", ["cut short", "one byte", "no checksum"])
def test_a_broken_stage_is_made_again(kokoro: Kokoro, speech_store: Path, harm: str) -> None:
    file = next(speech_store.rglob("prosody-*.onnx"))
    whole = file.read_bytes()
    if harm == "cut short":
        file.write_bytes(whole[: len(whole) // 2])
    elif harm == "one byte":
        file.write_bytes(bytes([whole[0] ^ 1]) + whole[1:])
    else:
        file.with_suffix(".sha256").unlink()
    assert stages.stages(speech_store)["prosody"] == whole
    assert file.read_bytes() == whole
    assert not list(speech_store.rglob("*.part"))


@pytest.mark.allow_warnings
def test_a_store_that_cannot_be_written_does_not_silence_the_engine(tmp_path: Path) -> None:
    taken = tmp_path / "a file where the store should be"
    taken.write_text("x")
    assert all(stages.stages(taken).values())


def test_weights_that_are_missing_or_altered_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(weights, "SHA256", "0" * 64)
        with pytest.raises(WeightsAbsent, match="not the one"):
            joined_model()
    monkeypatch.setattr(weights, "PARTS", ("no_such_package_of_weights",))
    with pytest.raises(WeightsAbsent, match="not installed"):
        joined_model()
