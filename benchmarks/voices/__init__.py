"""The engine's voice jobs, judged by an encoder that the engine does not have: `make bench-voices`."""
