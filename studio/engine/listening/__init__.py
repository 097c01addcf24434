"""What the engine hears in a recording: words, pauses, pitch, who speaks, what is wrong with it."""
