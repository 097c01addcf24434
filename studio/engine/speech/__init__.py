"""Speech from phonemes: the model in three stages, its controls, and what the engine makes of them."""
