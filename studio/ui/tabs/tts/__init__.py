"""The TTS tab: words in, takes out."""
