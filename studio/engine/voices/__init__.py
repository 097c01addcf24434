"""The voices of this computer: their catalogue, and their coordinates on the wire."""
