"""Names of the tensors that the model is cut at, and of its stages; those of the export whose checksum is in
`weights`."""

from __future__ import annotations

TEXT, PROSODY, BODY, GENERATOR = STAGES = ("text", "prosody", "body", "generator")
"""The decoder is two: its body is quick and sees all frames at once; nearly all of the time goes into the
generator, which makes the wave and can do so in pieces."""

STYLE = "style"
TOKENS = "tokens"
DURATIONS = "/encoder/predictor/ReduceSum_output_0"
PROSODY_FEATURES = "/encoder/predictor/text_encoder/Concat_4_output_0"
TEXT_FEATURES = "/encoder/text_encoder/Transpose_2_output_0"
ALIGNED_PROSODY = "/encoder/MatMul_output_0"
ALIGNED_TEXT = "/encoder/MatMul_1_output_0"
F0 = "/encoder/Reshape_output_0"
ENERGY = "/encoder/Reshape_1_output_0"
FEATURES = "/decoder/decoder/generator/LeakyRelu_output_0"
SOURCE = "/decoder/decoder/generator/Concat_3_output_0"
AUDIO = "audio"
NORMS, OWN_SHARE, OWN_NORMS = "norms", "own_share", "own_norms"
"""See `norms`."""
