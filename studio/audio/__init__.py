"""Sound as numbers: files, peaks, splicing, loudness, pauses, resampling. No Qt."""
