"""From written words to phonemes: normalising, splitting, and a reader for each language."""
