"""A reader for each language: a sentence in, its words with Kokoro's phonemes out."""
