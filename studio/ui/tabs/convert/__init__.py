"""The Voice Changer tab: a recording in, the same words in another voice out."""
