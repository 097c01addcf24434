"""Many recordings in many voices, under the lanes."""
