"""Names of the tensors that the model is cut at, and of its stages; those of the export whose checksum is in
`weights`."""

from __future__ import annotations

TEXT, PROSODY, DECODER = STAGES = ("text", "prosody", "decoder")

STYLE = "style"
TOKENS = "tokens"
DURATIONS = "/encoder/predictor/ReduceSum_output_0"
PROSODY_FEATURES = "/encoder/predictor/text_encoder/Concat_4_output_0"
TEXT_FEATURES = "/encoder/text_encoder/Transpose_2_output_0"
ALIGNED_PROSODY = "/encoder/MatMul_output_0"
ALIGNED_TEXT = "/encoder/MatMul_1_output_0"
F0 = "/encoder/Reshape_output_0"
ENERGY = "/encoder/Reshape_1_output_0"
AUDIO = "audio"
